package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** What is recorded when somebody took a step on paper: who, when, with what opinion, and the proof. */
final class StepEntry {

    private static final Texts TEXTS = Texts.of(StepEntry.class);
    private static final int LINES = 2;
    private static final int TIME_COLUMNS = 9;

    private final Workbench bench;
    private final Form form;
    private final PersonField person = new PersonField();
    private final DayField day;
    private final TimeField time = new TimeField(null);
    private final TextArea opinion = new TextArea();
    private final ProofField proof;

    /** What was entered, ready to be stored off the FX thread. */
    record Entry(PersonId person, LocalDate day, @Nullable LocalTime time, String opinion, ProofField.Entry proof) {

        /** Keeps the scan, then stores what needs it. */
        <R> Outcome<R> keep(Workbench bench, Function<StepForm, Outcome<R>> store) {
            return switch (proof.keep(bench.workplace().materials())) {
                case Outcome.Done<Proof> kept -> store.apply(new StepForm(person, day, time, opinion, kept.value()));
                case Outcome.Refused<Proof> refused -> new Outcome.Refused<>(refused.findings());
                case Outcome.NotPossible<Proof> not -> new Outcome.NotPossible<>(not.problems());
                case Outcome.Stale<Proof> stale -> new Outcome.Stale<>(stale.kind());
            };
        }
    }

    /**
     * @param form where the rows are added
     * @param opinionName what the text is called: opinion or reason
     */
    StepEntry(Workbench bench, Form form, String opinionName) {
        this.bench = bench;
        this.form = form;
        this.day = new DayField(bench::today, bench.today());
        this.proof = new ProofField(bench.choosers());
        opinion.setPrefRowCount(LINES);
        opinion.setWrapText(true);
        form.row("person", TEXTS.get("meeting.step.person"), person)
                .row("doneOn", TEXTS.get("meeting.step.day"), moment())
                .row("opinion", opinionName, opinion).row("proof", TEXTS.get("meeting.step.proof"), proof);
    }

    /** The day, and beside it the time where it is known: a window of submission ends with the office hours. */
    private Node moment() {
        day.setAccessibleText(TEXTS.get("meeting.step.day"));
        time.setAccessibleText(TEXTS.get("meeting.step.time"));
        time.setPromptText(TEXTS.get("meeting.step.time"));
        time.setPrefColumnCount(TIME_COLUMNS);
        HBox line = new HBox(day, time);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    /** Offers these persons, the usual one put in where the field is empty or holds the one put in before. */
    void offer(List<PersonRow> people, @Nullable PersonId usual, boolean replace) {
        person.offer(people);
        if (replace || person.getText().isBlank()) {
            person.choose(usual);
        }
        proof.offerNow(people, bench.desk());
    }

    /** Which step it is: as long as what it has to carry is missing, that is said. */
    void of(Step step) {
        proof.wanted(step.needs().contains(Step.Need.PROOF));
    }

    Node firstField() {
        return person;
    }

    /** Empties what belongs to the step just recorded. */
    void clear() {
        opinion.clear();
        time.clear();
        person.choose(null);
    }

    /** What was entered; empty, with complaints shown, when a field is wrong. */
    Optional<Entry> read() {
        return read(person.personId());
    }

    /** The same where it is known otherwise who it was. */
    Optional<Entry> read(@Nullable PersonId by) {
        List<Form.Complaint> complaints = new ArrayList<>();
        LocalDate on = day.day();
        if (by == null) {
            complaints.add(new Form.Complaint("person", TEXTS.get("meeting.step.nobody")));
        }
        if (on == null) {
            complaints.add(new Form.Complaint("doneOn", TEXTS.get("meeting.step.noDay")));
        }
        if (time.unreadable()) {
            complaints.add(new Form.Complaint("doneOn", TEXTS.get("meeting.step.noTime")));
        }
        ProofField.Entry seen = proof.entry("proof", complaints);
        form.complain(complaints);
        return by == null || on == null || !complaints.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(by, on, time.time(), opinion.getText(), seen));
    }

    static Label section(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }
}
