package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.text.Texts;

/** Meetings without a date; they are dragged to a day, or opened. */
final class WaitingRow {

    private static final Texts TEXTS = Texts.of(WaitingRow.class);

    private final Hands hands;
    private final FlowPane node = new FlowPane();

    WaitingRow(Hands hands) {
        this.hands = hands;
        node.getStyleClass().addAll("tool-flow", "calendar-waiting");
    }

    FlowPane node() {
        return node;
    }

    /**
     * Shows them.
     *
     * @param undetermined none: it is out of the way
     * @param chosen the day that is gone on from
     */
    void show(List<Occasion> undetermined, LocalDate chosen) {
        boolean any = !undetermined.isEmpty();
        node.setVisible(any);
        node.setManaged(any);
        node.getChildren().clear();
        if (any) {
            Label label = new Label(TEXTS.get("calendar.waiting"));
            label.getStyleClass().add("faint");
            node.getChildren().add(label);
            undetermined.forEach(one -> node.getChildren().add(new EntryNode(one, chosen, false, hands)));
        }
    }
}
