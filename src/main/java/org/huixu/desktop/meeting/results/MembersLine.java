package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.application.attendance.DoorList.State;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Suggestions;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** Members and observers come and go during the meeting: a name, a time if it is not now, and Enter. */
final class MembersLine {

    private static final Texts TEXTS = Texts.of(MembersLine.class);
    private static final int MOST = 8;

    private final Workbench bench;
    private final TextField name = new TextField();
    private final MeetingClock at = new MeetingClock();
    private final Label away = new Label();
    private final Label wrong = new Label();
    private final Button record = new Button(TEXTS.get("conduct.members.record"));
    private final VBox node;
    private DoorList list = new DoorList(List.of());
    private @Nullable MeetingFacts facts;

    MembersLine(Workbench bench) {
        this.bench = bench;
        name.setPromptText(TEXTS.get("conduct.members.prompt"));
        name.setTooltip(new Tooltip(TEXTS.get("conduct.members.tooltip")));
        name.setAccessibleText(TEXTS.get("conduct.members"));
        name.setMinWidth(180);
        Suggestions.under(name, typed -> typed.isBlank()
                ? List.of()
                : list.matching(typed).stream().limit(MOST).toList(), this::words, row -> {
                    name.setText(row.name());
                    record();
                });
        name.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                record();
            }
        });
        at.field().setOnAction(_ -> record());
        record.setOnAction(_ -> record());
        away.getStyleClass().add("faint");
        away.setMinWidth(0);
        HBox.setHgrow(away, Priority.ALWAYS);
        wrong.getStyleClass().add("form-error");
        Label caption = new Label(TEXTS.get("conduct.members"));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        record.setMinWidth(Region.USE_PREF_SIZE);
        at.field().setMinWidth(80);
        HBox line = new HBox(caption, name, at.field(), record, away);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        node = new VBox(line, wrong);
        say("");
    }

    Node node() {
        return node;
    }

    void focus() {
        name.requestFocus();
        name.selectAll();
    }

    void show(MeetingDossier read, MeetingFacts now) {
        facts = now;
        list = DoorList.of(now, read.callBoard(), bench.time().now());
        boolean open = read.meeting().state() instanceof MeetingState.Open;
        node.setVisible(open);
        node.setManaged(open);
        List<String> missing = list.rows().stream().filter(row -> row.group() == DoorList.Group.MEMBER)
                .filter(row -> row.state() != State.PRESENT).map(Row::name).toList();
        away.setText(missing.isEmpty()
                ? TEXTS.get("conduct.members.all")
                : TEXTS.format("conduct.members.away", String.join(TEXTS.get("results.comma"), missing)));
        away.setTooltip(new Tooltip(away.getText()));
    }

    private String words(Row row) {
        return TEXTS.format(row.state() == State.PRESENT ? "conduct.members.leaves" : "conduct.members.comes",
                row.name(), row.post());
    }

    private void record() {
        MeetingFacts now = facts;
        List<Row> hits = new ArrayList<>(list.matching(name.getText()));
        if (hits.size() > 1 && hits.stream().anyMatch(row -> row.name().equals(name.getText().strip()))) {
            hits.removeIf(row -> !row.name().equals(name.getText().strip()));
        }
        if (now == null || name.getText().isBlank() || hits.size() != 1) {
            say(TEXTS.get(hits.size() > 1 ? "conduct.members.several" : "conduct.members.nobody"));
            return;
        }
        Optional<Instant> moment = at.moment(bench.time(), now.day());
        if (moment.isEmpty()) {
            say(TEXTS.get("results.noTime"));
            return;
        }
        say("");
        Row row = hits.getFirst();
        MeetingId meeting = now.meeting().id();
        if (row.state() == State.PRESENT) {
            bench.acts().deed(TEXTS.get("conduct.members.left"),
                    () -> bench.workplace().presence().leave(meeting, List.of(row.person()), moment.get()))
                    .said(TEXTS.format("conduct.members.left.done", row.name())).disabling(record)
                    .then(_ -> empty()).go();
        } else {
            bench.acts().deed(TEXTS.get("conduct.members.came"),
                    () -> bench.workplace().presence().arrive(meeting, List.of(row.person()), moment.get()))
                    .said(TEXTS.format("conduct.members.came.done", row.name())).disabling(record)
                    .then(_ -> empty()).go();
        }
    }

    private void empty() {
        name.clear();
        at.field().clear();
        name.requestFocus();
    }

    private void say(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }
}
