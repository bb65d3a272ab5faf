package org.huixu.desktop.meeting.results;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.Course;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** What is under discussion and what comes next, who is called in for each, and the one step from the one to the other. */
final class ConductBar {

    private static final Texts TEXTS = Texts.of(ConductBar.class);

    private final Workbench bench;
    private final Half now;
    private final Half next;
    private final MembersLine members;
    private final Button move = new Button();
    private final VBox node;
    private @Nullable MeetingDossier dossier;

    /** One item with its people. */
    private static final class Half {

        private final Label title = new Label();
        private final Label about = new Label();
        private final CallChips chips;
        private final VBox node;

        private Half(Workbench bench, String caption) {
            chips = new CallChips(bench);
            Label heading = new Label(caption);
            heading.getStyleClass().add("conduct-caption");
            heading.setMinWidth(Region.USE_PREF_SIZE);
            title.getStyleClass().add("conduct-title");
            title.setMinWidth(0);
            about.getStyleClass().add("faint");
            about.setMinWidth(Region.USE_PREF_SIZE);
            HBox first = new HBox(heading, title, about);
            first.setAlignment(Pos.BASELINE_LEFT);
            first.getStyleClass().add("toolbar-line");
            node = new VBox(first, chips.node());
            node.getStyleClass().add("conduct-half");
            node.setMinWidth(0);
        }

        private void show(MeetingDossier read, MeetingFacts facts, Optional<AgendaEntry> entry, String words,
                String otherwise) {
            title.setText(entry.map(one -> TEXTS.format("conduct.entry", Integer.toString(one.entryOrder()),
                    Course.title(facts, one))).orElse(otherwise));
            title.setTooltip(new Tooltip(title.getText()));
            about.setText(words);
            chips.node().setVisible(entry.isPresent());
            chips.node().setManaged(entry.isPresent());
            entry.ifPresent(one -> chips.show(read, one));
        }
    }

    ConductBar(Workbench bench) {
        this.bench = bench;
        now = new Half(bench, TEXTS.get("conduct.now"));
        next = new Half(bench, TEXTS.get("conduct.next"));
        members = new MembersLine(bench);
        move.getStyleClass().add("accent");
        move.setMinWidth(Region.USE_PREF_SIZE);
        move.setTooltip(new Tooltip("F8"));
        move.setOnAction(_ -> moveOn());
        GridPane beside = new GridPane();
        beside.addRow(0, now.node, next.node);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        beside.getColumnConstraints().setAll(half, half);
        beside.getStyleClass().add("conduct-grid");
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox halves = new HBox(beside, move);
        halves.setAlignment(Pos.CENTER_LEFT);
        halves.getStyleClass().add("conduct-halves");
        node = new VBox(halves, members.node());
        node.getStyleClass().add("conduct");
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier read, MeetingFacts facts) {
        dossier = read;
        boolean open = read.meeting().state() instanceof MeetingState.Open && !facts.agenda().entries().isEmpty();
        node.setVisible(open);
        node.setManaged(open);
        if (!open) {
            return;
        }
        Course course = Course.of(facts);
        now.show(read, facts, course.now(), course.now().map(entry -> spent(facts, entry)).orElse(""),
                TEXTS.get(facts.agenda().discussions().isEmpty() ? "conduct.none" : "conduct.between"));
        next.show(read, facts, course.next(), course.next()
                .flatMap(entry -> Optional.ofNullable(entry.plannedMinutes()))
                .map(minutes -> TEXTS.format("conduct.planned", minutes.toString())).orElse(""),
                TEXTS.get("conduct.noneLeft"));
        move.setText(TEXTS.get(course.next().isEmpty() ? "conduct.button.last"
                : course.now().isEmpty() ? "conduct.button.first" : "conduct.button.move"));
        move.setDisable(course.now().isEmpty() && course.next().isEmpty());
        members.show(read, facts);
    }

    /** Since when, and how much of the planned time is spent. */
    private String spent(MeetingFacts facts, AgendaEntry entry) {
        Instant began = Course.discussion(facts, entry.itemId()).orElseThrow().beganAt();
        String minutes = Long.toString(Math.max(0, Duration.between(began, bench.time().now()).toMinutes()));
        String clock = Moments.beside(bench.time(), facts.day(), began);
        return entry.plannedMinutes() == null
                ? TEXTS.format("conduct.spent", clock, minutes)
                : TEXTS.format("conduct.spentOf", clock, minutes, entry.plannedMinutes().toString());
    }

    /** Ends the one and begins the other. */
    void moveOn() {
        MeetingDossier read = dossier;
        if (read != null && node.isVisible()) {
            read.facts().ifPresent(facts -> new MoveOnSheet(bench, read, facts).show());
        }
    }

    /** Somebody came or left. */
    void comingAndGoing() {
        if (node.isVisible()) {
            members.focus();
        }
    }
}
