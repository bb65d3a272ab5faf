package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.huixu.application.agenda.CoordinationDesk.CoordinationForm;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** The deputy's coordination of departments that differ, and that the differences were explained in the meeting. */
final class CoordinateSheets {

    private static final Texts TEXTS = Texts.of(CoordinateSheets.class);

    private final Workbench bench;

    CoordinateSheets(Workbench bench) {
        this.bench = bench;
    }

    /** Records or changes the coordination; who is in charge of the item's unit is proposed. */
    void coordinate(ItemDossier dossier, List<PersonRow> people) {
        Coordination before = dossier.facts().preparation().coordination();
        PersonField by = new PersonField();
        by.offer(people);
        by.choose(before == null ? inCharge(dossier) : before.coordinatedById());
        DayField on = new DayField(bench::today, before == null ? bench.today() : before.coordinatedOn());
        ComboBox<Accord> accord = ItemFields.combo(CoordinateSheets::accord);
        accord.getItems().setAll(Accord.values());
        TextArea differences = CountersignSheets.area(before == null ? null : before.divided().differences());
        TextArea option = CountersignSheets.area(before == null ? null : before.divided().preferredOption());
        ProofField statement = new ProofField(bench.choosers());
        Proof proofBefore = before == null ? Proof.NONE : before.statement();
        if (before == null) {
            statement.offerNow(people, bench.desk());
        } else {
            statement.offer(people, proofBefore.paperSeenById());
        }
        statement.wanted(proofBefore.scanId() == null);
        Form form = new Form().row("coordinatedBy", TEXTS.get("meeting.coordination.by"), by)
                .row("coordinatedOn", TEXTS.get("meeting.coordination.on"), on)
                .row("accord", TEXTS.get("meeting.coordination.accord"), accord)
                .row("differences", TEXTS.get("meeting.coordination.differences"), differences)
                .row("preferredOption", TEXTS.get("meeting.coordination.option"), option)
                .row("statement", TEXTS.get("meeting.coordination.statement"), statement);
        CountersignSheets.keptScan(dossier, proofBefore, form);
        accord.valueProperty().subscribe(value -> List.of("differences", "preferredOption")
                .forEach(name -> form.offer(name, value == Accord.DIVIDED)));
        accord.setValue(before == null ? Accord.AGREED : before.accord());
        Sheet sheet = CountersignSheets.sheet(TEXTS.get("meeting.coordination.record"), form);
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            PersonId person = by.personId();
            LocalDate day = on.day();
            if (person == null) {
                complaints.add(new Form.Complaint("coordinatedBy", TEXTS.get("meeting.coordination.nobody")));
            }
            if (day == null) {
                complaints.add(new Form.Complaint("coordinatedOn", TEXTS.get("meeting.step.noDay")));
            }
            ProofField.Entry entry = statement.entry("statement", complaints);
            form.complain(complaints);
            if (person == null || day == null || !complaints.isEmpty()) {
                return;
            }
            Accord result = accord.getValue();
            String divided = differences.getText();
            String preferred = option.getText();
            bench.acts().deed(TEXTS.get("meeting.coordination.record"), () -> CountersignSheets.keep(bench, entry,
                    proofBefore, kept -> bench.workplace().coordination().coordinate(dossier.item().id(),
                            new CoordinationForm(person, day, result, divided, preferred, kept))))
                    .in(form).said(TEXTS.get("meeting.coordination.recorded"))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet.focusOn(by));
    }

    /** Confirms on which day the differences were explained in the meeting. */
    void explained(ItemDossier dossier, Coordination coordination) {
        DayField day = new DayField(bench::today, coordination.divided().explainedOn() == null
                ? bench.today()
                : coordination.divided().explainedOn());
        Form form = new Form().row("explainedOn", TEXTS.get("meeting.coordination.explainedOn"), day)
                .note(TEXTS.get("meeting.coordination.explain.note"));
        Sheet sheet = CountersignSheets.sheet(TEXTS.get("meeting.coordination.explain"), form);
        sheet.confirm(TEXTS.get("meeting.coordination.explain.do"), () -> {
            LocalDate on = day.day();
            form.complain(on == null
                    ? List.of(new Form.Complaint("explainedOn", TEXTS.get("meeting.step.noDay")))
                    : List.of());
            if (on != null) {
                bench.acts().deed(TEXTS.get("meeting.coordination.explain"),
                        () -> bench.workplace().coordination().explained(dossier.item().id(), on)).in(form)
                        .said(TEXTS.get("meeting.coordination.explained"))
                        .then(_ -> sheet.close()).go();
            }
        });
        bench.sheets().show(sheet.focusOn(day));
    }

    void remove(ItemDossier dossier) {
        bench.acts().deed(TEXTS.get("meeting.coordination.remove"),
                () -> bench.workplace().coordination().removeCoordination(dossier.item().id()))
                .said(TEXTS.get("meeting.coordination.removed")).go();
    }

    static String accord(Accord accord) {
        return TEXTS.get(switch (accord) {
            case AGREED -> "meeting.coordination.agreed";
            case DIVIDED -> "meeting.coordination.divided";
        });
    }

    private @Nullable PersonId inCharge(ItemDossier dossier) {
        Directory directory = dossier.facts().around().directory();
        return directory.inChargeOf(dossier.item().proposal().unitId(), bench.today()).stream().findFirst()
                .orElse(null);
    }
}
