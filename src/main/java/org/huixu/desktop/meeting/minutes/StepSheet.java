package org.huixu.desktop.meeting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Deed;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Asks who took a step of the chain, when, with which opinion, and how that is known. Those who may are offered first. */
final class StepSheet {

    private static final Texts TEXTS = Texts.of(StepSheet.class);
    private static final double WIDTH = 600;
    private static final int LINES = 3;
    private static final int MOST_NAMED = 6;

    private final Workbench bench;
    private final Asked asked;
    private final Form form = new Form();
    private final PersonField person = new PersonField();
    private final Label entitled = new Label();
    private final DayField doneOn;
    private final GrowingArea opinion = new GrowingArea().lines(LINES);
    private final ProofField proof;
    private List<PersonRow> people = List.of();
    private @Nullable PersonId saw;

    /**
     * What is asked for.
     *
     * @param name of the step, also on the button
     * @param opinion what is in the field of the opinion at first; absent: it has to be written
     * @param may who may take the step on a day
     * @param takers those who are likely to take it today, the likeliest first
     * @param question for a final act, what cannot be taken back
     * @param wording how it is asked for
     */
    record Asked(String name, @Nullable String opinion, BiFunction<PersonId, LocalDate, Entitlement> may,
            List<PersonId> takers, @Nullable String question, Wording wording) {

        Asked(String name, @Nullable String opinion, BiFunction<PersonId, LocalDate, Entitlement> may,
                List<PersonId> takers, @Nullable String question) {
            this(name, opinion, may, takers, question, Wording.STEP);
        }
    }

    /** What the fields are called, and what is said of one who may not. */
    enum Wording {
        /** Somebody took a step. */
        STEP("minutes.step.person", "minutes.step.entitled", "minutes.step.not"),
        /** Somebody decided that minutes are withdrawn: the rules do not say who may, practice does. */
        WITHDRAWAL("minutes.withdraw.person", "minutes.withdraw.entitled", "minutes.withdraw.not");

        private final String person;
        private final String entitled;
        private final String not;

        Wording(String person, String entitled, String not) {
            this.person = person;
            this.entitled = entitled;
            this.not = not;
        }
    }

    StepSheet(Workbench bench, Asked asked) {
        this.bench = bench;
        this.asked = asked;
        doneOn = new DayField(bench::today, bench.today());
        proof = new ProofField(bench.choosers());
        opinion.setText(asked.opinion() == null ? "" : asked.opinion());
        entitled.getStyleClass().add("form-note");
        entitled.setWrapText(true);
        form.row("person", TEXTS.get(asked.wording().person), person);
        form.row("entitled", TEXTS.get(asked.wording().entitled), entitled);
        form.row("doneOn", TEXTS.get("minutes.step.doneOn"), doneOn)
                .row("opinion", TEXTS.get(asked.opinion() == null ? "minutes.step.reason" : "minutes.step.opinion"),
                        opinion)
                .row("proof", TEXTS.get("minutes.step.proof"), proof);
    }

    /** Who saw the paper when the step before was recorded, where it is still the same: he is not asked for again. */
    StepSheet seen(@Nullable PersonId before) {
        saw = before;
        return this;
    }

    /**
     * Shows the sheet; findings that refuse the step can be overridden under the meeting.
     *
     * @param recording records what was entered; called off the FX thread
     */
    <R> void open(MeetingId meeting, Function<StepForm, Outcome<R>> recording) {
        open(meeting, recording, recording);
    }

    /**
     * Shows the sheet of a final act.
     *
     * @param judging says what stands in the way before it is asked whether it is meant; called off the FX thread
     * @param recording records what was entered; called off the FX thread
     */
    <R> void open(MeetingId meeting, Function<StepForm, Outcome<R>> judging,
            Function<StepForm, Outcome<R>> recording) {
        Sheet sheet = new Sheet(asked.name(), new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        Button confirm = sheet.confirm(TEXTS.get("minutes.step.record"),
                () -> go(sheet, meeting, judging, recording));
        sheet.focusOn(asked.opinion() == null ? opinion : confirm);
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("minutes.step.people"),
                _ -> bench.workplace().lists().people(bench.today()), this::offer);
    }

    private void offer(List<PersonRow> rows) {
        people = rows;
        LocalDate day = bench.today();
        List<PersonRow> may = rows.stream().filter(row -> may(row, day).given()).toList();
        person.offer(Stream.of(asked.takers().stream().flatMap(one -> row(rows, one)), may.stream(), rows.stream())
                .flatMap(all -> all).distinct().toList());
        PersonId self = bench.desk().get().personId();
        if (person.getText().isBlank()) {
            usual(may, may.size() == rows.size(), self).ifPresent(person::choose);
        }
        proof.offerNow(rows, bench.desk(), saw);
        person.personProperty().subscribe(this::say);
        doneOn.valueProperty().subscribe(() -> say(person.personProperty().get()));
        if (person.getText().isBlank()) {
            person.requestFocus();
        }
    }

    private static Stream<PersonRow> row(List<PersonRow> rows, PersonId person) {
        return rows.stream().filter(row -> row.id().equals(person.value()));
    }

    /** Who is at the desk where he may, else who is likeliest to take it. */
    private Optional<PersonId> usual(List<PersonRow> may, boolean anybody, @Nullable PersonId self) {
        if (anybody || may.isEmpty() || (self != null && may.stream().anyMatch(row -> row.id().equals(self.value())))) {
            return Optional.ofNullable(self);
        }
        return asked.takers().stream().findFirst();
    }

    private void say(@Nullable PersonRow chosen) {
        LocalDate day = doneOn.getValue() == null ? bench.today() : doneOn.getValue();
        Entitlement his = chosen == null ? new Entitlement.None() : may(chosen, day);
        List<PersonRow> all = asked.takers().isEmpty()
                ? people.stream().filter(row -> may(row, day).given()).toList()
                : asked.takers().stream().flatMap(one -> row(people, one)).toList();
        String first = all.stream().limit(MOST_NAMED).map(PersonRow::name)
                .collect(Collectors.joining(TEXTS.get("minutes.step.comma")));
        String names = all.size() == people.size() ? TEXTS.get("minutes.step.anybody")
                : all.size() > MOST_NAMED ? TEXTS.format("minutes.step.more", first) : first;
        entitled.setText(switch (his) {
            case Entitlement.Acts acts -> TEXTS.format("minutes.step.acts", acts.article(), name(acts.absentId()));
            case Entitlement.Holds _ -> names;
            case Entitlement.None _ -> chosen == null ? names : TEXTS.format(asked.wording().not, names);
        });
    }

    private Entitlement may(PersonRow row, LocalDate day) {
        return asked.may().apply(new PersonId(row.id()), day);
    }

    private String name(PersonId id) {
        return people.stream().filter(row -> row.id().equals(id.value())).map(PersonRow::name).findFirst().orElse("?");
    }

    private <R> void go(Sheet sheet, MeetingId meeting, Function<StepForm, Outcome<R>> judging,
            Function<StepForm, Outcome<R>> recording) {
        List<Form.Complaint> complaints = new ArrayList<>();
        PersonId by = person.personId();
        if (by == null) {
            complaints.add(new Form.Complaint("person", TEXTS.get("minutes.step.noPerson")));
        }
        LocalDate day = doneOn.day();
        if (day == null) {
            complaints.add(new Form.Complaint("doneOn", TEXTS.get("minutes.step.noDay")));
        }
        ProofField.Entry entry = proof.entry("proof", complaints);
        form.complain(complaints);
        if (by == null || day == null || !complaints.isEmpty()) {
            return;
        }
        String words = opinion.getText();
        Function<Function<StepForm, Outcome<R>>, Outcome<R>> with = work -> {
            Outcome<Proof> kept = entry.keep(bench.workplace().materials());
            return kept instanceof Outcome.NotPossible<Proof> not
                    ? new Outcome.NotPossible<>(not.problems())
                    : work.apply(new StepForm(by, day, words.isBlank() ? null : words, kept.value()));
        };
        Deed<R> deed = bench.acts().<R>deed(asked.name(), () -> with.apply(recording)).under(meeting).in(form)
                .then(_ -> sheet.close());
        if (asked.question() == null) {
            deed.go();
        } else {
            deed.lasting(asked.question());
            bench.acts().<R>deed(asked.name(), () -> with.apply(judging)).under(meeting).in(form)
                    .then(_ -> deed.go()).go();
        }
    }
}
