package org.huixu.desktop.meeting.attendance;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.FocusWhenShown;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.meeting.door.SignIn;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who asked for leave, who came and went; the quorum always in sight. Rows are selected, keys do the rest. */
public final class AttendancePane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(AttendancePane.class);
    private static final double LEAST_TIME = 66;

    private final Workbench bench;
    private final LeaveSheets leaves;
    private final LeaveAnswers answers;
    private final PresenceSheets presences;
    private final StackPane node = new StackPane();
    private final BorderPane work = new BorderPane();
    private final QuorumStrip quorum = new QuorumStrip();
    private final AttendeeTable table = new AttendeeTable();
    private final AwayBanner away;
    private final Comings comings;
    private final SummaryLine summary;
    private final AwayLine unexcused;
    private final Button arrive = button("attendance.arrive", "attendance.key.arrive", this::arrive);
    private final Button leave = button("attendance.leave", "F3", this::leave);
    private final Button correct = button("attendance.correct.way", "F2", this::correct);
    private final Button door = button("attendance.door", "F11", this::door);
    private final Button ask = button("attendance.leave.way", "F4", this::ask);
    private final MenuItem substitute = item("attendance.substitute.way", this::substitute);
    private @Nullable MeetingFacts facts;
    private @Nullable MeetingDossier dossier;

    public AttendancePane(Workbench bench) {
        this.bench = bench;
        leaves = new LeaveSheets(bench);
        answers = new LeaveAnswers(bench, leaves);
        presences = new PresenceSheets(bench);
        comings = new Comings(bench, presences, table.node());
        away = new AwayBanner(bench);
        unexcused = new AwayLine(bench, this::lateLeave);
        summary = new SummaryLine(this::summary);
        arrive.getStyleClass().add("accent");
        MenuButton others = new MenuButton(TEXTS.get("attendance.others"), null, substitute,
                item("attendance.uninvited.way", () -> uninvited()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(new Label(TEXTS.get("attendance.time")), comings.time(), arrive, leave, correct, others,
                door, gap,
                ask, answers.node(), summary.way());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("toolbar-line");
        tools.getChildren().forEach(one -> {
            if (one instanceof Region region && !one.equals(gap)) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        comings.time().setMinWidth(LEAST_TIME); // in a narrow window
        VBox top = new VBox(quorum.node(), tools, comings.wrong(), away.node(), unexcused.node());
        top.getStyleClass().addAll("pane-top", "attendance-top");
        work.setTop(top);
        work.setCenter(table.node());
        Label several = new Label(TEXTS.get("attendance.several"));
        several.getStyleClass().add("faint");
        several.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(summary.said(), several);
        foot.getStyleClass().addAll("toolbar-line", "pane-said");
        work.setBottom(foot);
        work.getStyleClass().add("view-body");
        FocusWhenShown.of(work, table.node()::requestFocus);
        table.node().getSelectionModel().getSelectedItems()
                .addListener((ListChangeListener<Attendee>) _ -> enable());
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        enable();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        facts = read.facts().orElse(null);
        dossier = read;
        MeetingFacts now = facts;
        if (now == null || Attendee.all(now).isEmpty()) {
            node.getChildren().setAll(new Blank(Feather.USERS, TEXTS.get("attendance.blank"),
                    TEXTS.get("attendance.blank.why")).way(TEXTS.get("attendance.blank.way"),
                            () -> bench.ways().go(new Place.MeetingFile(read.meeting().id(), MeetingPart.PEOPLE))));
            return;
        }
        OfficeTime time = bench.time();
        quorum.show(read, time);
        table.show(read, now, time);
        away.show(now);
        unexcused.show(read);
        summary.show(read, now, time);
        enable();
        if (!node.getChildren().equals(List.of(work))) {
            node.getChildren().setAll(work);
        }
    }

    @Override
    public boolean advance(NextStep step) {
        if (step == NextStep.REPORT_LEAVE) {
            summary();
        }
        return step == NextStep.REPORT_LEAVE;
    }

    private void keys(KeyEvent event) {
        Button fired = event.isAltDown() ? null : switch (event.getCode()) {
            case ENTER -> arrive;
            case F2 -> correct;
            case F3 -> leave;
            case F4 -> ask;
            case F11 -> door;
            default -> null;
        };
        MenuItem answered = event.getCode() == KeyCode.INSERT ? substitute : answers.of(event.getCode());
        if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            event.consume();
            table.selectExpected();
        } else if (answered != null && !event.isAltDown()) {
            event.consume();
            if (!answered.isDisable()) {
                answered.fire();
            }
        } else if (fired != null && !fired.isDisabled()) {
            event.consume();
            fired.fire();
        }
    }

    private void enable() {
        List<Attendee> chosen = table.selected();
        Instant moment = bench.time().now();
        Attendee one = chosen.size() == 1 ? chosen.getFirst() : null;
        LeaveRequest request = one == null ? null : one.leave();
        arrive.setDisable(chosen.stream().allMatch(row -> row.there(moment)));
        leave.setDisable(chosen.stream().noneMatch(row -> row.there(moment)));
        correct.setDisable(one == null || one.stays().isEmpty());
        ask.setDisable(one == null || (request != null && request.expectsAbsence()));
        answers.about(facts, one);
        substitute.setDisable(one == null || !one.stays().isEmpty() || one.substitute() != null);
    }

    private void arrive() {
        present(comings::arrive);
    }

    private void leave() {
        present(comings::leave);
    }

    private void present(BiConsumer<MeetingFacts, List<PersonId>> action) {
        MeetingFacts now = facts;
        if (now != null) {
            action.accept(now, table.selected().stream().map(Attendee::person).toList());
        }
    }

    /** Leave that is asked after the meeting: kept, and called late by the check. */
    private void lateLeave(PersonId person) {
        MeetingFacts now = facts;
        if (now != null) {
            Attendee.all(now).stream().filter(one -> one.person().equals(person)).findFirst()
                    .ifPresent(one -> leaves.ask(now, one));
        }
    }

    private void door() {
        MeetingDossier read = dossier;
        if (read != null && work.getScene() != null) {
            SignIn.open(bench, work.getScene(), read);
        }
    }

    private void correct() {
        with((now, one) -> one.stay().ifPresent(stay -> presences.correct(now, one, stay)));
    }

    private void substitute() {
        with(presences::substitute);
    }

    private void uninvited() {
        MeetingFacts now = facts;
        if (now != null) {
            presences.substitute(now, null);
        }
    }

    private void ask() {
        with(leaves::ask);
    }

    private void summary() {
        MeetingFacts now = facts;
        if (now != null) {
            leaves.summary(now);
        }
    }

    private void with(BiConsumer<MeetingFacts, Attendee> action) {
        MeetingFacts now = facts;
        if (now != null && table.selected().size() == 1) {
            action.accept(now, table.selected().getFirst());
        }
    }

    private static Button button(String key, @Nullable String shortcut, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        if (shortcut != null) {
            button.setTooltip(new Tooltip(TEXTS.has(shortcut) ? TEXTS.get(shortcut) : shortcut));
        }
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
