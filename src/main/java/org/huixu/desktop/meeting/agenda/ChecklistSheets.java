package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.huixu.application.agenda.ChecklistDesk.Said;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.PreparationLists.Catalogue;
import org.huixu.application.list.PreparationLists.CatalogueLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** The sheets in which lines of a checklist are marked, and an item is put into the catalogue or left out of it. */
final class ChecklistSheets {

    private static final Texts TEXTS = Texts.of(ChecklistSheets.class);
    private static final double WIDTH = 560;
    private static final int LINES = 2;

    private final Workbench bench;

    ChecklistSheets(Workbench bench) {
        this.bench = bench;
    }

    /** The lines are done, all on one day and by one proof; {@code before} is what was said of a single one. */
    void done(Item item, List<CheckLine> lines, Optional<CheckMark> before) {
        Form form = new Form();
        if (lines.size() > 1) {
            form.note(TEXTS.format("meeting.check.all", names(lines)));
        }
        DayField day = new DayField(bench::today, before.map(CheckMark::doneOn).orElse(bench.today()));
        TextArea note = area(before.map(CheckMark::reason).orElse(null));
        ProofField proof = new ProofField(bench.choosers());
        form.row("doneOn", TEXTS.get("meeting.check.day"), day).row("reason", TEXTS.get("meeting.check.note"), note)
                .row("proof", TEXTS.get("meeting.step.proof"), proof);
        bench.background().run(TEXTS.get("meeting.item.reading"),
                _ -> bench.workplace().lists().people(bench.today()),
                people -> before.map(CheckMark::proof).map(Proof::paperSeenById).ifPresentOrElse(
                        seen -> proof.offer(people, seen), () -> proof.offerNow(people, bench.desk())));
        String title = TEXTS.format("meeting.check.doneTitle",
                lines.size() == 1 ? lines.getFirst().name() : TEXTS.get("meeting.check.restTitle"));
        this.<List<CheckMark>>show(title, form, day, () -> {
            LocalDate on = day.day();
            List<Form.Complaint> complaints = new ArrayList<>();
            if (on == null) {
                complaints.add(new Form.Complaint("doneOn", TEXTS.get("meeting.step.noDay")));
            }
            ProofField.Entry entry = proof.entry("proof", complaints);
            form.complain(complaints);
            if (on == null || !complaints.isEmpty()) {
                return Optional.empty();
            }
            String words = note.getText();
            return Optional.of(() -> switch (entry.keep(bench.workplace().materials())) {
                case Outcome.Done<Proof> kept -> bench.workplace().checklists().mark(item.id(), keys(lines),
                        Said.done(on, words, kept(kept.value(), before)));
                case Outcome.Refused<Proof> refused -> new Outcome.Refused<>(refused.findings());
                case Outcome.NotPossible<Proof> not -> new Outcome.NotPossible<>(not.problems());
                case Outcome.Stale<Proof> stale -> new Outcome.Stale<>(stale.kind());
            });
        }, TEXTS.format("meeting.check.said", names(lines)));
    }

    /** A scan that was kept before stays, unless another one is given. */
    private static Proof kept(Proof entered, Optional<CheckMark> before) {
        return entered.scanId() != null || before.isEmpty()
                ? entered
                : new Proof(before.get().proof().scanId(), entered.paperSeenById());
    }

    /** The line does not apply, for a reason. */
    void notApplicable(Item item, CheckLine line, Optional<CheckMark> before) {
        Form form = new Form();
        TextArea reason = area(before.map(CheckMark::reason).orElse(null));
        form.row("reason", TEXTS.get("meeting.check.reason"), reason);
        this.<List<CheckMark>>show(TEXTS.format("meeting.check.notApplicableTitle", line.name()), form, reason, () -> {
            String words = reason.getText();
            return Optional.of(() -> bench.workplace().checklists().mark(item.id(), List.of(line.key()),
                    Said.notApplicable(words)));
        }, TEXTS.format("meeting.check.saidNotApplicable", line.name()));
    }

    /** The item belongs to a matter of the catalogue of the year in which it began, or of the next. */
    void list(Item item) {
        int year = item.proposal().begunOn().getYear();
        bench.background().run(TEXTS.get("meeting.catalogue.reading"), _ -> Stream.of(year, year + 1)
                .map(bench.workplace().preparation()::catalogue).map(Catalogue::lines).flatMap(List::stream)
                .map(CatalogueLine::entry).toList(), entries -> list(item, entries));
    }

    private void list(Item item, List<CatalogueEntry> entries) {
        Form form = new Form();
        ComboBox<CatalogueEntry> entry = ItemFields.combo(one -> TEXTS.format("meeting.catalogue.listed",
                Integer.toString(one.catalogueYear()), one.title()));
        entry.getItems().setAll(entries);
        entry.setValue(entries.stream().filter(one -> one.id().equals(item.listing().catalogueEntryId())).findFirst()
                .orElseGet(() -> entries.stream().filter(one -> one.title().equals(item.matter().title())).findFirst()
                        .orElse(null)));
        form.row("entry", TEXTS.get("meeting.catalogue.entry"), entry);
        form.note(TEXTS.get(entries.isEmpty() ? "meeting.catalogue.empty" : "meeting.catalogue.note"));
        this.<Item>show(TEXTS.get("meeting.catalogue.chooseTitle"), form, entry, () -> {
            CatalogueEntry chosen = entry.getValue();
            if (chosen == null) {
                form.complain(List.of(new Form.Complaint("entry", TEXTS.get("meeting.catalogue.missing"))));
                return Optional.empty();
            }
            return Optional.of(() -> bench.workplace().catalogue().list(item.id(), chosen.id()));
        }, TEXTS.get("meeting.catalogue.saidListed"));
    }

    /** The item is in no catalogue, for a reason. */
    void leaveOut(Item item) {
        Form form = new Form();
        TextArea reason = area(item.listing().unlistedReason());
        form.row("reason", TEXTS.get("meeting.check.reason"), reason);
        this.<Item>show(TEXTS.get("meeting.catalogue.leaveOutTitle"), form, reason, () -> {
            String words = reason.getText();
            return Optional.of(() -> bench.workplace().catalogue().leaveOut(item.id(), words));
        }, TEXTS.get("meeting.catalogue.saidLeftOut"));
    }

    private static TextArea area(@Nullable String text) {
        TextArea area = new TextArea(text == null ? "" : text);
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }

    private static String names(List<CheckLine> lines) {
        return lines.stream().map(CheckLine::name).collect(Collectors.joining(TEXTS.get("meeting.check.comma")));
    }

    private static List<CheckKey> keys(List<CheckLine> lines) {
        return lines.stream().map(CheckLine::key).toList();
    }

    private <R> void show(String title, Form form, Node first, Supplier<Optional<Supplier<Outcome<R>>>> reading,
            String said) {
        Sheet sheet = new Sheet(title, form).width(WIDTH).focusOn(first);
        sheet.aside(form.whole()).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(TEXTS.get("meeting.check.save"), () -> reading.get().ifPresent(
                work -> bench.acts().deed(title, work).in(form).said(said)
                        .then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet);
    }
}
