package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.huixu.application.minutes.MinutesPast;
import org.huixu.application.text.TextComparison.Piece;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Reveal;
import org.huixu.desktop.kit.Scrolled;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two texts of the minutes compared word by word. */
final class ComparisonSheet {

    private static final Texts TEXTS = Texts.of(ComparisonSheet.class);

    private final Workbench bench;
    private final Background.Lane lane;
    private final ComboBox<Version> before = new ComboBox<>();
    private final ComboBox<Version> after = new ComboBox<>();
    private final Label about = new Label();
    private final BorderPane content = new BorderPane();
    private List<Node> changes = List.of();
    private int at = -1;

    /** A text, and how it is called. */
    record Version(String name, String text) {
    }

    ComparisonSheet(Workbench bench) {
        this.bench = bench;
        lane = bench.background().lane();
    }

    /**
     * Shows what changed from one to the other.
     *
     * @param versions oldest first, the last is how it is now
     * @param from index of the older one at first
     * @param to index of the later one at first; any two can be chosen
     */
    void show(List<Version> versions, int from, int to) {
        for (ComboBox<Version> box : List.of(before, after)) {
            box.setConverter(new Words<>(Version::name));
            box.getItems().setAll(versions);
            HBox.setHgrow(box, Priority.SOMETIMES);
        }
        before.setAccessibleText(TEXTS.get("minutes.compare.before"));
        after.setAccessibleText(TEXTS.get("minutes.compare.after"));
        before.setValue(versions.get(from));
        after.setValue(versions.get(to));
        before.valueProperty().subscribe((_, _) -> compare());
        after.valueProperty().subscribe((_, _) -> compare());
        about.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(new Label(TEXTS.get("minutes.compare.from")), before,
                new Label(TEXTS.get("minutes.compare.to")), after, gap, about,
                Icons.button(Feather.CHEVRON_UP, TEXTS.get("minutes.compare.previous"), () -> turn(-1)),
                Icons.button(Feather.CHEVRON_DOWN, TEXTS.get("minutes.compare.next"), () -> turn(1)));
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("toolbar-line");
        tools.getChildren().stream().filter(one -> one instanceof Label || one instanceof javafx.scene.control.Button)
                .forEach(one -> ((Region) one).setMinWidth(Region.USE_PREF_SIZE));
        content.setTop(tools);
        Sheet sheet = new Sheet(TEXTS.get("minutes.compare.title"), content).large();
        sheet.confirm(TEXTS.get("minutes.compare.close"), sheet::close);
        sheet.onClosed(lane::drop);
        bench.sheets().show(sheet.focusOn(before));
        compare();
    }

    private void compare() {
        Version old = before.getValue();
        Version now = after.getValue();
        MinutesPast past = bench.workplace().minutesPast();
        lane.run(TEXTS.get("minutes.compare.comparing"), _ -> past.compare(old.text(), now.text()), this::show);
    }

    private void show(List<Piece> pieces) {
        TextFlow flow = ChangedText.of(pieces);
        ScrollPane scroll = Scrolled.of(flow);
        content.setCenter(scroll);
        long count = ChangedText.changes(pieces);
        about.setText(count == 0 ? TEXTS.get("minutes.compare.same")
                : TEXTS.format("minutes.compare.count", Long.toString(count)));
        List<Node> found = new ArrayList<>();
        @Nullable
        Node last = null;
        for (Node one : flow.getChildren()) {
            if (ChangedText.isChange(one) && (last == null || !ChangedText.isChange(last))) {
                found.add(one);
            }
            last = one;
        }
        changes = found;
        at = -1;
        Platform.runLater(() -> turn(1));
    }

    private void turn(int by) {
        if (!changes.isEmpty()) {
            at = Math.floorMod(at + by, changes.size());
            Reveal.node(changes.get(at));
        }
    }
}
