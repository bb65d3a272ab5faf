package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.field.UnitsField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Countersignature.Reply;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.compliance.AgendaRules;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Departments are asked about an item, and their answers recorded. */
final class CountersignSheets {

    private static final Texts TEXTS = Texts.of(CountersignSheets.class);
    private static final int LINES = 3;
    private static final double WIDTH = 600;

    private final Workbench bench;

    CountersignSheets(Workbench bench) {
        this.bench = bench;
    }

    /**
     * Asks further departments; as long as none was, those that observe when it is heard are proposed.
     *
     * @param asked what follows once they are asked
     */
    void ask(ItemDossier dossier, Runnable asked) {
        UnitsField units = new UnitsField();
        DayField day = new DayField(bench::today, bench.today());
        Form form = new Form().row("units", TEXTS.get("meeting.asked.units"), units)
                .row("askedOn", TEXTS.get("meeting.asked.on"), day);
        AgendaRules.answerBy(dossier.facts(), bench.today()).ifPresent(
                deadline -> form.note(TEXTS.format("meeting.asked.ask.note", ChineseText.brief(deadline.day()))));
        Sheet sheet = sheet(TEXTS.get("meeting.asked.ask"), form);
        List<UnitId> known = new ArrayList<>(dossier.facts().preparation().countersignatures().stream()
                .map(Countersignature::unitId).toList());
        known.add(dossier.item().proposal().unitId());
        units.offer(dossier.facts().around().directory().unitNames(bench.today()).stream()
                .filter((UnitName one) -> !known.contains(one.unitId())).toList());
        if (dossier.facts().preparation().countersignatures().isEmpty()) {
            units.choose(dossier.observers().stream().map(ItemObserver::unitId)
                    .filter(one -> !known.contains(one)).toList());
        }
        sheet.confirm(TEXTS.get("meeting.asked.ask.do"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            List<UnitId> chosen = units.units();
            LocalDate on = day.day();
            if (units.unreadable() || chosen.isEmpty()) {
                complaints.add(new Form.Complaint("units", TEXTS.get("meeting.asked.units.missing")));
            }
            if (on == null) {
                complaints.add(new Form.Complaint("askedOn", TEXTS.get("meeting.step.noDay")));
            }
            form.complain(complaints);
            if (complaints.isEmpty() && on != null) {
                bench.acts().deed(TEXTS.get("meeting.asked.ask"),
                        () -> bench.workplace().coordination().ask(dossier.item().id(), chosen, on)).in(form)
                        .said(TEXTS.format("meeting.asked.ask.done", Integer.toString(chosen.size())))
                        .then(_ -> {
                            sheet.close();
                            asked.run();
                        }).go();
            }
        });
        bench.sheets().show(sheet.focusOn(units));
        units.requestFocus();
    }

    /** Records or changes what a department answered; the head of the department is proposed as who signed. */
    void answer(ItemDossier dossier, AskedLine line, List<PersonRow> people) {
        Countersignature asked = line.asked();
        Edited<Countersignature> edited = new Edited<>(asked,
                () -> bench.workplace().lists().find(Countersignature.class, asked.id()),
                one -> AskedLine.stance(one.reply().stance()));
        Reply before = asked.reply();
        DayField askedOn = new DayField(bench::today, asked.askedOn());
        ComboBox<Optional<Stance>> stance = ItemFields.combo(one -> AskedLine.stance(one.orElse(null)));
        stance.getItems().addAll(Arrays.stream(Stance.values()).map(Optional::of).toList());
        if (asked.answered()) {
            stance.getItems().add(Optional.empty());
        }
        DayField answeredOn = new DayField(bench::today,
                before.answeredOn() == null ? bench.today() : before.answeredOn());
        PersonField signer = new PersonField();
        signer.offer(people);
        signer.choose(before.signedById());
        TextArea grounds = area(before.grounds());
        ProofField proof = new ProofField(bench.choosers());
        if (asked.answered()) {
            proof.offer(people, before.proof().paperSeenById());
        } else {
            proof.offerNow(people, bench.desk());
        }
        Form form = new Form().row("stance", TEXTS.get("meeting.asked.answer"), stance)
                .row("answeredOn", TEXTS.get("meeting.asked.answeredOn"), answeredOn)
                .row("signer", TEXTS.get("meeting.asked.signedBy"), signer)
                .row("grounds", TEXTS.get("meeting.asked.groundsOnly"), grounds)
                .row("proof", TEXTS.get("meeting.step.proof"), proof)
                .row("askedOn", TEXTS.get("meeting.asked.on"), askedOn);
        keptScan(dossier, before.proof(), form);
        stance.valueProperty().subscribe(value -> {
            Stance chosen = value == null ? null : value.orElse(null);
            List.of("answeredOn", "proof").forEach(name -> form.offer(name, chosen != null));
            form.offer("grounds", chosen == Stance.DIFFERS);
            form.offer("signer", chosen == Stance.AGREES);
            proof.wanted(chosen == Stance.AGREES && before.proof().scanId() == null);
            if (chosen == Stance.AGREES && signer.getText().isBlank()) {
                signer.choose(head(bench, dossier, asked.unitId(), people));
            }
        });
        stance.setValue(Optional.of(before.stance() == null ? Stance.AGREES : before.stance()));
        Sheet sheet = sheet(TEXTS.format("meeting.asked.answerOf", line.unit()), form);
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            Stance chosen = stance.getValue() == null ? null : stance.getValue().orElse(null);
            LocalDate asking = askedOn.day();
            LocalDate answering = answeredOn.day();
            if (asking == null) {
                complaints.add(new Form.Complaint("askedOn", TEXTS.get("meeting.step.noDay")));
            }
            if (chosen != null && answering == null) {
                complaints.add(new Form.Complaint("answeredOn", TEXTS.get("meeting.step.noDay")));
            }
            if (chosen == Stance.AGREES && signer.unreadable()) {
                complaints.add(new Form.Complaint("signer", TEXTS.get("meeting.item.reporter.unknown")));
            }
            ProofField.Entry entry =
                    chosen == null ? ProofField.Entry.NONE : proof.entry("proof", complaints);
            form.complain(complaints);
            if (asking == null || !complaints.isEmpty()) {
                return;
            }
            PersonId signedBy = chosen == Stance.AGREES ? signer.personId() : null;
            String words = grounds.getText();
            bench.acts().deed(TEXTS.get("meeting.asked.record"), () -> keep(bench, entry, before.proof(),
                    kept -> bench.workplace().coordination().answer(asked.id(), edited.row().version(), asking,
                            chosen == null ? Reply.NONE : new Reply(answering, chosen, signedBy, words, kept))))
                    .in(form).rereading(edited::again)
                    .said(TEXTS.format("meeting.asked.recorded", line.unit()))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet.focusOn(stance));
    }

    void remove(List<AskedLine> lines) {
        bench.acts().deed(TEXTS.get("meeting.asked.remove"),
                () -> bench.workplace().coordination().remove(lines.stream().map(one -> one.asked().id()).toList()))
                .said(TEXTS.format("meeting.asked.removed", AskedLine.units(lines))).go();
    }

    /** Who by the route may sign for the unit, the first by rank who is not away. */
    static @Nullable PersonId head(Workbench bench, ItemDossier dossier, UnitId unit, List<PersonRow> people) {
        return dossier.facts().countersigning().flatMap(step -> people.stream().map(row -> new PersonId(row.id()))
                .filter(person -> !dossier.facts().around().directory().absent(person, bench.today()))
                .filter(person -> dossier.facts().around().authority()
                        .entitled(person, step, unit, bench.today(), dossier.item().proposal().target()).given())
                .findFirst()).orElse(null);
    }

    /** Stores what was entered with its proof; a scan that was there stays unless another one was chosen. */
    static <R> Outcome<R> keep(Workbench bench, ProofField.Entry entry, Proof before,
            java.util.function.Function<Proof, Outcome<R>> store) {
        return switch (entry.keep(bench.workplace().materials())) {
            case Outcome.Done<Proof> kept -> store.apply(new Proof(
                    kept.value().scanId() == null ? before.scanId() : kept.value().scanId(),
                    kept.value().paperSeenById()));
            case Outcome.Refused<Proof> refused -> new Outcome.Refused<>(refused.findings());
            case Outcome.NotPossible<Proof> not -> new Outcome.NotPossible<>(not.problems());
            case Outcome.Stale<Proof> stale -> new Outcome.Stale<>(stale.kind());
        };
    }

    /** Tells which scan is there already. */
    static void keptScan(ItemDossier dossier, Proof before, Form form) {
        if (before.scanId() != null) {
            form.note(TEXTS.format("meeting.asked.scan", AskedLine.proof(dossier, before)));
        }
    }

    static TextArea area(@Nullable String text) {
        TextArea area = new TextArea(text == null ? "" : text);
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }

    static Sheet sheet(String title, Form form) {
        return new Sheet(title, form).width(WIDTH).aside(form.whole()).cancel(TEXTS.get("meeting.agenda.giveUp"));
    }
}
