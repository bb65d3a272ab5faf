package org.huixu.application.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.material.StageNames;
import org.huixu.application.sheet.ItemForm;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;

/** What a volume holds of an item: its papers with all versions, its forms, and the scans of what was signed. */
final class ItemEntries {

    private static final Texts TEXTS = Texts.of(ItemEntries.class);

    private final MeetingFacts facts;
    private final Collected collected;
    private final boolean mayHoldSecrets;
    private final List<String> unsigned = new ArrayList<>();

    ItemEntries(MeetingFacts facts, Collected collected, boolean mayHoldSecrets) {
        this.facts = facts;
        this.collected = collected;
        this.mayHoldSecrets = mayHoldSecrets;
    }

    /** After the last item: says of which ones no scan of what was signed is there. */
    void end() {
        if (!unsigned.isEmpty()) {
            collected.lacking(TEXTS.format("archive.missing.signed", String.join("、", unsigned)));
        }
    }

    /** @param ordinal its place on the agenda, such as 三 */
    void add(ItemFacts item, String ordinal) {
        if (item.papers().isEmpty()) {
            collected.none(TEXTS.get("archive.doc.papers"));
            collected.lacking(TEXTS.format("archive.missing.papers", ordinal));
        }
        item.papers().forEach(paper -> paper(item, paper, ordinal));
        collected.made(TEXTS.get("archive.doc.form"), latest(item), "",
                new Making.Form(ItemForm.APPROVAL, item.item().id()));
        if (!item.preparation().countersignatures().isEmpty()) {
            collected.made(TEXTS.get("archive.doc.countersign"), latest(item), "",
                    new Making.Form(ItemForm.COUNTERSIGN, item.item().id()));
        }
        signed(item, ordinal);
        others(item);
    }

    /** The day of the last step; the meeting's where none is recorded. */
    private LocalDate latest(ItemFacts item) {
        return item.steps().isEmpty() ? facts.day() : item.steps().getLast().doneOn();
    }

    /** Of a secret paper that may not be here there is a line without its title. */
    private void paper(ItemFacts item, ItemFacts.Paper paper, String ordinal) {
        boolean secret = item.item().flags().secret();
        if (secret && (!mayHoldSecrets || paper.versions().isEmpty())) {
            collected.none(TEXTS.get("archive.doc.secret"), TEXTS.get("archive.remark.notHere"));
            return;
        }
        String title = secret ? TEXTS.get("archive.doc.secret") : paper.material().title();
        boolean any = false;
        for (MaterialVersion one : paper.versions()) {
            LocalDate received = facts.around().time().local(one.receipt().receivedAt()).toLocalDate();
            any |= collected.kept(TEXTS.format("archive.doc.version", title, Integer.toString(one.versionNumber()),
                    StageNames.of(one.receipt().stage())), received,
                    one.addedSince(facts.meeting().session().openedAt()) ? TEXTS.get("archive.remark.late") : "",
                    one.attachmentId(), one.receipt().pages());
        }
        if (!any) {
            collected.none(title);
            collected.lacking(TEXTS.format("archive.missing.paper", ordinal, title));
        }
    }

    private void signed(ItemFacts item, String ordinal) {
        boolean any = false;
        for (StepRecord step : item.steps()) {
            any |= collected.scan(TEXTS.format("archive.doc.step", VolumePlanner.name(facts, step.step())),
                    step.doneOn(), step.proof());
        }
        for (Countersignature one : item.preparation().countersignatures()) {
            any |= collected.scan(TEXTS.format("archive.doc.countersigned",
                    facts.around().directory().shortName(one.unitId(), facts.day())), one.reply().answeredOn(),
                    one.reply().proof());
        }
        if (!any) {
            String scans = TEXTS.get("archive.doc.signed");
            collected.none(scans, item.steps().stream().map(StepRecord::proof).filter(Proof::given).findFirst()
                    .map(collected::elsewhere).orElseGet(() -> TEXTS.get("archive.remark.none")));
            unsigned.add(ordinal);
        }
    }

    private void others(ItemFacts item) {
        Coordination coordination = item.preparation().coordination();
        if (coordination != null) {
            String statement = TEXTS.get("archive.doc.coordination");
            if (!collected.scan(statement, coordination.coordinatedOn(), coordination.statement())) {
                collected.none(statement, collected.elsewhere(coordination.statement()));
            }
        }
        for (CheckMark one : item.preparation().checks()) {
            String name = item.around().regulation().matters().checks().stream()
                    .filter(line -> line.key().equals(one.checkKey())).map(CheckLine::name).findFirst()
                    .orElse(one.checkKey().value());
            collected.scan(name, one.doneOn(), one.proof());
        }
    }
}
