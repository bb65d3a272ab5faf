package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Countersignature.Reply;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Records the same answer of several departments at once: of those that agree each has its own head sign. */
final class AnswersSheet {

    private static final Texts TEXTS = Texts.of(AnswersSheet.class);

    private final Workbench bench;

    AnswersSheet(Workbench bench) {
        this.bench = bench;
    }

    void show(ItemDossier dossier, List<AskedLine> lines, List<PersonRow> people) {
        Map<UnitId, PersonId> heads = new HashMap<>();
        lines.forEach(line -> {
            PersonId head = CountersignSheets.head(bench, dossier, line.asked().unitId(), people);
            if (head != null) {
                heads.put(line.asked().unitId(), head);
            }
        });
        ComboBox<Stance> stance = ItemFields.combo(AskedLine::stance);
        stance.getItems().setAll(Arrays.asList(Stance.values()));
        DayField day = new DayField(bench::today, bench.today());
        Label signers = Sheets.paragraph(signers(dossier, lines, heads));
        TextArea grounds = CountersignSheets.area(null);
        ProofField proof = new ProofField(bench.choosers());
        proof.offerNow(people, bench.desk());
        Form form = new Form().row("units", TEXTS.get("meeting.asked.units"), Sheets.paragraph(AskedLine.units(lines)))
                .row("stance", TEXTS.get("meeting.asked.answer"), stance)
                .row("answeredOn", TEXTS.get("meeting.asked.answeredOn"), day)
                .row("signers", TEXTS.get("meeting.asked.signedBy"), signers)
                .row("grounds", TEXTS.get("meeting.asked.groundsOnly"), grounds)
                .row("proof", TEXTS.get("meeting.step.proof"), proof)
                .note(TEXTS.get("meeting.asked.several.note"));
        stance.valueProperty().subscribe(chosen -> {
            form.offer("signers", chosen == Stance.AGREES);
            proof.wanted(chosen == Stance.AGREES);
            form.offer("grounds", chosen == Stance.DIFFERS);
        });
        stance.setValue(Stance.AGREES);
        String count = Integer.toString(lines.size());
        Sheet sheet = CountersignSheets.sheet(TEXTS.format("meeting.asked.several", count), form);
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> {
            LocalDate on = day.day();
            List<Form.Complaint> complaints = new ArrayList<>();
            if (on == null) {
                complaints.add(new Form.Complaint("answeredOn", TEXTS.get("meeting.step.noDay")));
            }
            ProofField.Entry entry = proof.entry("proof", complaints);
            form.complain(complaints);
            if (on == null || !complaints.isEmpty()) {
                return;
            }
            Stance chosen = stance.getValue();
            String words = grounds.getText();
            bench.acts().deed(TEXTS.get("meeting.asked.record"), () -> CountersignSheets.keep(bench, entry, Proof.NONE,
                    kept -> bench.workplace().coordination().answer(lines.stream().map(AskedLine::asked)
                            .map(one -> one.answered(new Reply(on, chosen, signer(one, chosen, heads), words, kept)))
                            .toList())))
                    .in(form).said(TEXTS.format("meeting.asked.several.done", count))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet.focusOn(stance));
    }

    private static @Nullable PersonId signer(Countersignature one, Stance stance, Map<UnitId, PersonId> heads) {
        return stance == Stance.AGREES ? heads.get(one.unitId()) : null;
    }

    /** Who is taken to have signed for each, and for which of them nobody is. */
    private static String signers(ItemDossier dossier, List<AskedLine> lines, Map<UnitId, PersonId> heads) {
        return lines.stream().map(line -> heads.containsKey(line.asked().unitId())
                ? TEXTS.format("meeting.asked.several.signer", line.unit(),
                        dossier.name(Objects.requireNonNull(heads.get(line.asked().unitId()))))
                : TEXTS.format("meeting.asked.several.nobody", line.unit()))
                .collect(Collectors.joining(TEXTS.get("meeting.steps.comma")));
    }
}
