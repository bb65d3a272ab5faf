package org.huixu.desktop.calendar;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.huixu.desktop.meeting.MeetingList;

/** The layouts of the calendar, one of them in front; or the list of meetings, which is no grid. */
final class Layouts {

    private final StackPane node = new StackPane();
    private final Map<Mode, Grid> grids = new EnumMap<>(Mode.class);
    private final MeetingList list;
    private Mode mode = Mode.LIST;

    Layouts(Hands hands, Supplier<LocalTime> clock, MeetingList list) {
        this.list = list;
        grids.put(Mode.MONTH, new MonthGrid(hands));
        grids.put(Mode.WEEK, new HourGrid(hands, clock));
        grids.put(Mode.DAY, new HourGrid(hands, clock));
        grids.put(Mode.YEAR, new YearGrid(hands));
    }

    Node node() {
        return node;
    }

    void turn(Mode to) {
        mode = to;
        node.getChildren().setAll(to == Mode.LIST ? list.node() : grid().node());
    }

    /** The one in front; the list has none of its own, so that of the month stands for it. */
    Grid grid() {
        return Objects.requireNonNull(grids.get(mode == Mode.LIST ? Mode.MONTH : mode));
    }

    /** Gives what is in front the focus. */
    void focus() {
        if (mode == Mode.LIST) {
            list.shown();
        } else {
            grid().node().requestFocus();
        }
    }

    /** Fills the one in front; the focus stays on the entry that has it, or else on the layout. */
    void fill(Runnable filling) {
        String focused = node.getScene() != null && node.getScene().getFocusOwner() instanceof EntryNode entry
                ? entry.occasion().id()
                : null;
        boolean inside = node.isFocusWithin();
        filling.run();
        if (inside) {
            entries().stream().filter(one -> one.occasion().id().equals(focused)).findFirst()
                    .<Node>map(one -> one).orElse(grid().node()).requestFocus();
        }
    }

    List<EntryNode> entries() {
        return node.lookupAll(".calendar-entry").stream().map(EntryNode.class::cast).toList();
    }

    void close() {
        list.close();
        grids.values().forEach(Grid::close);
    }
}
