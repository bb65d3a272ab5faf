package org.huixu.desktop.meeting.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.minutes.MinutesSentences;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.UnitField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.Decision.Charge;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, and who must do it by when, or why nobody has to; as the minutes will put it. What is likeliest to be
 * changed comes first.
 */
final class DecisionForm {

    private static final Texts TEXTS = Texts.of(DecisionForm.class);

    private final GrowingArea text = new GrowingArea().lines(2);
    private final ComboBox<FollowUp> followUp = new ComboBox<>();
    private final UnitField unit = new UnitField();
    private final DayField due;
    private final Label counted = new Label();
    private final TextField reason = new TextField();
    private final Label inMinutes = Sheets.paragraph("");
    private final Form form = new Form();
    private final MinutesSentences sentences;
    private @Nullable LocalDate proposed;

    /** What was entered. */
    record Entry(String text, Charge charge) {
    }

    DecisionForm(Supplier<LocalDate> today, MeetingFacts meeting) {
        due = new DayField(today, null);
        sentences = new MinutesSentences(meeting);
        unit.offer(meeting.around().directory().unitNames(meeting.day()));
        followUp.getItems().setAll(FollowUp.values());
        followUp.setConverter(new Words<>(DecisionForm::name));
        followUp.setValue(FollowUp.TRACKED);
        inMinutes.getStyleClass().add("form-note");
        counted.getStyleClass().add("faint");
        counted.setWrapText(true);
        counted.setMinWidth(0);
        due.setMinWidth(Region.USE_PREF_SIZE);
        due.setAccessibleText(TEXTS.get("results.decision.dueOn"));
        HBox day = new HBox(due, counted);
        day.setAlignment(Pos.CENTER_LEFT);
        day.getStyleClass().add("toolbar-line");
        form.row("text", TEXTS.get("results.decision.text"), text)
                .row("dueOn", TEXTS.get("results.decision.dueOn"), day)
                .row("unit", TEXTS.get("results.decision.unit"), unit)
                .row("followUp", TEXTS.get("results.decision.followUp"), followUp)
                .row("reason", TEXTS.get("results.decision.reason"), reason);
        followUp.valueProperty().subscribe(one -> {
            boolean tracked = one == FollowUp.TRACKED;
            form.offer("unit", tracked);
            form.offer("dueOn", tracked);
            form.offer("reason", !tracked);
            tell();
        });
        text.textProperty().subscribe(this::tell);
        text.setAccessibleText(TEXTS.get("results.decision.text"));
        unit.textProperty().subscribe(this::tell);
        due.valueProperty().subscribe(this::tell);
    }

    /** How the minutes will put it, and whether the day is still the one that was proposed. */
    private void tell() {
        boolean tracked = followUp.getValue() == FollowUp.TRACKED;
        String words = text.getText().isBlank() ? TEXTS.get("results.decision.words") : text.getText();
        inMinutes.setText(TEXTS.format("results.inMinutes", sentences.decided(words, new Charge(followUp.getValue(),
                tracked ? unit.named() : null, tracked ? due.getValue() : null, null))));
        counted.setVisible(proposed != null && proposed.equals(due.getValue()));
    }

    /** Enter in a field of one line does this. */
    void onEnter(Runnable action) {
        unit.setOnAction(_ -> action.run());
        reason.setOnAction(_ -> action.run());
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()
                    && due.isFocusWithin() && !due.isShowing()) {
                event.consume();
                action.run();
            }
        });
    }

    Form form() {
        return form;
    }

    /** How the minutes will put it; below the form, for it is as long as the text. */
    Node inMinutes() {
        return inMinutes;
    }

    GrowingArea text() {
        return text;
    }

    /** The field that the charge as it is still lacks. */
    Node lacking() {
        return followUp.getValue() != FollowUp.TRACKED ? reason : due.day() == null ? due : unit;
    }

    void show(Decision decision) {
        text.setText(decision.text());
        followUp.setValue(decision.charge().followUp());
        unit.choose(decision.charge().unitId());
        due.setValue(decision.charge().dueOn());
        reason.setText(decision.charge().reason() == null ? "" : decision.charge().reason());
    }

    /**
     * Empty for the next decision; the unit of the item is proposed, and a day.
     *
     * @param reckoning says how the day was come by, as long as it stands
     */
    void begin(UnitId ofItem, LocalDate day, String reckoning) {
        text.clear();
        followUp.setValue(FollowUp.TRACKED);
        unit.choose(ofItem);
        counted.setText(reckoning);
        proposed = day;
        due.setValue(day);
        reason.clear();
        tell();
    }

    /** What was entered; empty, with complaints shown, when a field cannot be read. */
    Optional<Entry> read() {
        List<Form.Complaint> complaints = new ArrayList<>();
        boolean tracked = followUp.getValue() == FollowUp.TRACKED;
        if (tracked && unit.unreadable()) {
            complaints.add(new Form.Complaint("unit", TEXTS.get("results.decision.noUnit")));
        }
        if (tracked && due.unreadable()) {
            complaints.add(new Form.Complaint("dueOn", TEXTS.get("results.decision.noDay")));
        }
        form.complain(complaints);
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        String why = reason.getText().isBlank() ? null : reason.getText();
        return Optional.of(new Entry(text.getText(), tracked
                ? new Charge(FollowUp.TRACKED, unit.unitId(), due.day(), null)
                : new Charge(followUp.getValue(), null, null, why)));
    }

    /** What a way of following up is called. */
    static String name(FollowUp followUp) {
        return TEXTS.get(switch (followUp) {
            case TRACKED -> "results.followUp.tracked";
            case NOT_NEEDED -> "results.followUp.notNeeded";
            case STANDING -> "results.followUp.standing";
        });
    }
}
