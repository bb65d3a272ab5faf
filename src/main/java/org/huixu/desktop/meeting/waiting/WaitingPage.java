package org.huixu.desktop.meeting.waiting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.huixu.application.attendance.CallBoard;
import org.huixu.application.dossier.Course;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall.Stage;

/**
 * For those who wait outside: the item under discussion, the next one and the units to get ready, in large letters. Titles
 * of secret items are not shown. Reads anew with every change and goes with the meeting.
 */
final class WaitingPage {

    private static final Texts TEXTS = Texts.of(WaitingPage.class);
    private static final double LETTERS = 0.0215;
    private static final long LEAST_LETTERS = 12;

    private final Workbench bench;
    private final MeetingId meeting;
    private final Runnable leave;
    private final Background.Lane lane;
    private final Label title = new Label();
    private final Label clock = new Label();
    private final Half now = new Half("waiting.now");
    private final Half next = new Half("waiting.next");
    private final Label ready = new Label();
    private final VBox node;
    private final Subscription subscription;
    private final Timeline ticking;

    /** One item: its title and the units called in for it. */
    private static final class Half {

        private final Label item = new Label();
        private final Label units = new Label();
        private final VBox node;

        private Half(String caption) {
            Label heading = new Label(TEXTS.get(caption));
            heading.getStyleClass().add("waiting-caption");
            List.of(item, units).forEach(label -> {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            });
            item.getStyleClass().add("waiting-item");
            units.getStyleClass().add("waiting-units");
            node = new VBox(heading, item, units);
            node.getStyleClass().add("waiting-half");
        }

        private void show(String title, String words) {
            item.setText(title);
            units.setText(words);
            units.setVisible(!words.isEmpty());
            units.setManaged(!words.isEmpty());
        }
    }

    /**
     * @param leave closes the page: the meeting is over
     */
    WaitingPage(Workbench bench, MeetingId meeting, Runnable leave) {
        this.bench = bench;
        this.meeting = meeting;
        this.leave = leave;
        this.lane = bench.background().lane();
        title.getStyleClass().add("waiting-title");
        title.setMinWidth(0);
        clock.getStyleClass().add("waiting-clock");
        clock.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, clock);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("waiting-head");
        now.node.getStyleClass().add("waiting-current");
        ready.getStyleClass().add("waiting-ready");
        ready.setWrapText(true);
        ready.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(head, now.node, next.node, ready);
        node.getStyleClass().add("waiting-room");
        node.setMinHeight(0);
        node.widthProperty().subscribe(_ -> Platform.runLater(this::fit)); // never amid a layout
        node.heightProperty().subscribe(_ -> Platform.runLater(this::fit));
        subscription = bench.changes().onAny(_ -> load());
        ticking = new Timeline(new KeyFrame(Duration.seconds(10), _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        load();
    }

    Node node() {
        return node;
    }

    void close() {
        ticking.stop();
        subscription.unsubscribe();
        lane.drop();
    }

    /** Letters as large as the width lets them be, smaller when so much is to be said that it would not fit. */
    private void fit() {
        if (node.getScene() == null || node.getHeight() == 0) {
            return;
        }
        long letters = Math.round(node.getWidth() * LETTERS);
        write(letters);
        while (letters > LEAST_LETTERS && node.prefHeight(node.getWidth()) > node.getHeight()) {
            write(--letters);
        }
    }

    private void write(long letters) {
        node.setStyle("-fx-font-size: %spx;".formatted(letters));
        node.applyCss();
    }

    private void load() {
        lane.run(TEXTS.get("waiting.loading"), _ -> bench.workplace().dossiers().meeting(meeting), this::show);
    }

    private void tick() {
        clock.setText(Moments.clock(bench.time(), bench.time().now()));
    }

    private void show(MeetingDossier read) {
        if (read.meeting().state() instanceof MeetingState.Closed
                || read.meeting().state() instanceof MeetingState.Cancelled) {
            leave.run();
            return;
        }
        tick();
        title.setText(read.meeting().designation().title());
        read.facts().ifPresent(facts -> {
            Course course = Course.of(facts);
            CallBoard board = read.callBoard();
            boolean begun = facts.meeting().begun();
            now.show(course.now().map(entry -> words(facts, entry)).orElse(TEXTS.get(
                    begun ? "waiting.between" : "waiting.notYet")), course.now()
                            .map(entry -> called(board, entry,
                                    "waiting.inside"))
                            .orElse(""));
            next.show(course.next().map(entry -> words(facts, entry)).orElse(TEXTS.get("waiting.noneLeft")),
                    course.next().map(entry -> called(board, entry, "waiting.getReady")).orElse(""));
            String later = course.afterNext().map(entry -> units(board, entry)).orElse("");
            ready.setText(later.isEmpty() ? "" : TEXTS.format("waiting.later", later));
        });
        fit();
    }

    /** Place and title; of a secret item that it is one. */
    private static String words(MeetingFacts facts, AgendaEntry entry) {
        Optional<ItemFacts> item = facts.agenda().item(entry.itemId());
        String name = item.filter(one -> !one.item().flags().secret()).map(one -> one.item().matter().title())
                .orElse(TEXTS.get("waiting.secret"));
        return TEXTS.format("waiting.item", Integer.toString(entry.entryOrder()), name);
    }

    private static String called(CallBoard board, AgendaEntry entry, String key) {
        String units = units(board, entry);
        return units.isEmpty() ? "" : TEXTS.format(key, units);
    }

    /** The units called in, each with a mark when it has said that it is there. */
    private static String units(CallBoard board, AgendaEntry entry) {
        return board.of(entry.itemId()).stream()
                .map(line -> line.stage() == Stage.WAITING
                        ? TEXTS.format("waiting.there", line.words())
                        : line.words())
                .distinct().collect(Collectors.joining(TEXTS.get("waiting.between.units")));
    }
}
