package org.huixu.desktop.meeting.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.history.HistoryLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.meeting.MeetingPane;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What was done with the meeting, the newest first; what each act changed stands beside it. */
public final class HistoryPane implements MeetingPane {

    private static final Texts TEXTS = Texts.of(HistoryPane.class);
    private static final int PAGE = 50;
    private static final double SHARE = 0.52;

    private final Workbench bench;
    private final Background.Lane lane;
    private final StackPane node = new StackPane();
    private final ListView<HistoryLine> list = new ListView<>();
    private final Button older = new Button(TEXTS.get("meeting.history.older"));
    private final StackPane beside = new StackPane();
    private final SplitPane split;
    private @Nullable MeetingDossier dossier;

    public HistoryPane(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        list.setCellFactory(_ -> new HistoryCell(this::undone));
        list.setAccessibleText(TEXTS.get("meeting.history.list"));
        list.getStyleClass().add("edge-to-edge");
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        older.setOnAction(_ -> loadOlder());
        older.setMaxWidth(Double.MAX_VALUE);
        older.getStyleClass().add("flat");
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane scroll = Scrolled.of(beside);
        split = new SplitPane(new VBox(list, older), scroll);
        split.setDividerPositions(SHARE);
        split.getStyleClass().add("history-split");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(MeetingDossier read) {
        dossier = read;
        int shown = Math.max(PAGE, list.getItems().size());
        lane.run(TEXTS.get("meeting.history.loading"),
                _ -> bench.workplace().histories().of(read, Long.MAX_VALUE, shown),
                lines -> loaded(lines, lines.size() == shown));
    }

    @Override
    public void close() {
        lane.drop();
    }

    private void loadOlder() {
        MeetingDossier of = dossier;
        if (of != null && !list.getItems().isEmpty()) {
            long before = list.getItems().getLast().serial();
            lane.run(TEXTS.get("meeting.history.loading"), _ -> bench.workplace().histories().of(of, before, PAGE),
                    lines -> {
                        list.getItems().addAll(lines);
                        more(lines.size() == PAGE);
                    });
        }
    }

    private void loaded(List<HistoryLine> lines, boolean more) {
        HistoryLine selected = list.getSelectionModel().getSelectedItem();
        long before = selected == null ? -1 : selected.serial();
        list.getItems().setAll(lines);
        more(more);
        node.getChildren().setAll(lines.isEmpty() ? blank() : split);
        Optional<HistoryLine> same = lines.stream().filter(line -> line.serial() == before).findFirst();
        if (same.isPresent()) {
            list.getSelectionModel().select(same.get());
        } else {
            list.getSelectionModel().selectFirst();
        }
        tell(list.getSelectionModel().getSelectedItem());
    }

    private void more(boolean there) {
        older.setDisable(!there);
        older.setText(TEXTS.get(there ? "meeting.history.older" : "meeting.history.all"));
    }

    private void tell(@Nullable HistoryLine line) {
        if (line == null) {
            beside.getChildren().clear();
        } else {
            beside.getChildren().setAll(new HistoryDetails(line, standing(line), () -> undo(line)));
        }
    }

    private boolean undone(HistoryLine line) {
        return takenBack().contains(line.serial());
    }

    /** Entries taken back by one that is not taken back itself; the newest comes first in the list. */
    private Set<Long> takenBack() {
        Set<Long> serials = new HashSet<>();
        for (HistoryLine line : list.getItems()) {
            Long target = line.standing().undone();
            if (target != null && !serials.contains(line.serial())) {
                serials.add(target);
            }
        }
        return serials;
    }

    /** Later entries are all in the list: it begins with the newest. What was taken back since does not count. */
    private HistoryDetails.Way standing(HistoryLine line) {
        if (line.standing().lasting()) {
            return HistoryDetails.Way.LASTING;
        }
        Set<Long> takenBack = takenBack();
        if (takenBack.contains(line.serial())) {
            return HistoryDetails.Way.UNDONE;
        }
        Set<String> later = new HashSet<>();
        list.getItems().stream().filter(one -> one.serial() > line.serial())
                .filter(one -> !takenBack.contains(one.serial()))
                .filter(one -> one.standing().undone() == null || one.standing().undone() <= line.serial())
                .forEach(one -> later.addAll(one.standing().rows()));
        return line.standing().undoable() && line.standing().rows().stream().noneMatch(later::contains)
                ? HistoryDetails.Way.OPEN
                : HistoryDetails.Way.MOVED;
    }

    private void undo(HistoryLine line) {
        bench.sheets().ask(TEXTS.get("meeting.history.undo.title"),
                TEXTS.format("meeting.history.undo.question", line.sentence()), TEXTS.get("meeting.history.undo.yes"),
                TEXTS.get("meeting.history.undo.no"),
                () -> bench.acts().takeBack(line.serial(), line.sentence()));
    }

    private static Node blank() {
        return new Blank(Feather.CLOCK, TEXTS.get("meeting.history.none.title"), TEXTS.get("meeting.history.none"));
    }
}
