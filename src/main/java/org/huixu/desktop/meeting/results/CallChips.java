package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.huixu.application.attendance.CallBoard;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall.Stage;

/** Who is called in for an item, each with how far he is and what can be written down of him. */
final class CallChips {

    private static final Texts TEXTS = Texts.of(CallChips.class);

    private final Workbench bench;
    private final FlowPane node = new FlowPane();

    CallChips(Workbench bench) {
        this.bench = bench;
        node.getStyleClass().add("call-chips");
    }

    Node node() {
        return node;
    }

    void show(MeetingDossier read, AgendaEntry entry) {
        List<CallBoard.Line> lines = read.callBoard().of(entry.itemId());
        if (lines.isEmpty()) {
            Label none = new Label(TEXTS.get("conduct.noObservers"));
            none.getStyleClass().add("faint");
            node.getChildren().setAll(none);
            return;
        }
        boolean open = !(read.meeting().state() instanceof MeetingState.Closed);
        node.getChildren().setAll(lines.stream().map(line -> chip(read, line, open)).toList());
    }

    private Node chip(MeetingDossier read, CallBoard.Line line, boolean open) {
        String words = words(line);
        if (!open) {
            Label chip = new Label(words);
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.getStyleClass().addAll("chip", colour(line.stage()));
            return chip;
        }
        MenuButton chip = new MenuButton(words);
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("call-chip", "no-arrow", colour(line.stage()));
        MeetingId meeting = read.meeting().id();
        switch (line.stage()) {
            case EXPECTED, GONE -> chip.getItems().setAll(
                    item("conduct.waits", line, () -> bench.workplace().calls().await(meeting, line.personId(), now())),
                    item("conduct.enters", line, () -> bench.workplace().calls().enter(meeting, line.itemId(),
                            line.personId(), now())));
            case WAITING -> chip.getItems().setAll(
                    item("conduct.enters", line, () -> bench.workplace().calls().enter(meeting, line.itemId(),
                            line.personId(), now())),
                    item("conduct.waitsNot", line, () -> bench.workplace().calls().takeBack(meeting,
                            line.personId())));
            case INSIDE -> chip.getItems().setAll(item("conduct.leaves", line, () -> bench.workplace().calls()
                    .leave(meeting, line.itemId(), line.personId(), now())));
        }
        if (line.stage() == Stage.EXPECTED || line.stage() == Stage.WAITING) {
            MenuItem other = new MenuItem(TEXTS.get("conduct.comes"));
            other.setOnAction(_ -> new WhoComesSheet(bench, read, line).show());
            chip.getItems().add(other);
        }
        return chip;
    }

    private Instant now() {
        return bench.time().now();
    }

    private <R> MenuItem item(String key, CallBoard.Line line, Supplier<Outcome<R>> work) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(_ -> bench.acts().deed(TEXTS.get(key), work)
                .said(TEXTS.format("conduct.done", line.words(), TEXTS.get(key))).go());
        return item;
    }

    private String words(CallBoard.Line line) {
        String who = line.came().isEmpty()
                ? line.words()
                : TEXTS.format("conduct.whoCame", line.words(), line.came());
        Instant since = line.since();
        String clock = since == null ? "" : Moments.clock(bench.time(), since);
        return TEXTS.format(switch (line.stage()) {
            case EXPECTED -> "conduct.stage.expected";
            case WAITING -> "conduct.stage.waiting";
            case INSIDE -> "conduct.stage.inside";
            case GONE -> "conduct.stage.gone";
        }, who, clock);
    }

    private static String colour(Stage stage) {
        return switch (stage) {
            case EXPECTED -> "warn";
            case WAITING -> "accent";
            case INSIDE -> "good";
            case GONE -> "neutral";
        };
    }
}
