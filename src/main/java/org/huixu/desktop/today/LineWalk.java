package org.huixu.desktop.today;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.huixu.desktop.kit.WayLine;
import org.jspecify.annotations.Nullable;

/** Which line has the focus: at first the most urgent, later the one that was left. The arrow keys go from one to the next. */
final class LineWalk {

    private List<WayLine> tasks = List.of();
    private List<WayLine> meetings = List.of();
    private @Nullable String left;
    private int place;

    /** @param columns holds the lines */
    LineWalk(Region columns) {
        columns.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        columns.addEventFilter(KeyEvent.KEY_PRESSED, _ -> remember(focus(all())));
        columns.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> remember(first(all(), Node::isHover)));
    }

    void show(List<WayLine> ofTasks, List<WayLine> ofMeetings) {
        tasks = List.copyOf(ofTasks);
        meetings = List.copyOf(ofMeetings);
    }

    /** Which line has it at first, as long as none was left: what is due in a meeting comes before what the office owes. */
    void begin(int first) {
        if (left == null) {
            place = first;
        }
    }

    /** Whether one of them has the focus. */
    boolean focused() {
        return focus(all()) >= 0;
    }

    /** Gives it to the line that was left, or the one that has come to its place; tells whether there is one. */
    boolean focus() {
        List<WayLine> all = all();
        if (all.isEmpty()) {
            return false;
        }
        all.stream().filter(line -> line.getAccessibleText().equals(left)).findFirst()
                .orElse(all.get(Math.min(place, all.size() - 1))).requestFocus();
        return focused();
    }

    private List<WayLine> all() {
        return Stream.concat(tasks.stream(), meetings.stream()).toList();
    }

    private void pressed(KeyEvent event) {
        List<WayLine> here = focus(meetings) >= 0 ? meetings : tasks;
        int at = focus(here);
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case UP -> go(event, here, at - 1);
            case DOWN -> go(event, here, at + 1);
            case LEFT -> go(event, tasks, here.equals(tasks) ? at : 0);
            case RIGHT -> go(event, meetings, here.equals(meetings) ? at : 0);
            default -> {
            }
        }
    }

    private void go(KeyEvent event, List<WayLine> lines, int to) {
        event.consume();
        if (to >= 0 && to < lines.size()) {
            lines.get(to).requestFocus();
            remember(focus(all()));
        }
    }

    /** What is done next is done from that line. */
    private void remember(int at) {
        if (at >= 0) {
            left = all().get(at).getAccessibleText();
            place = at;
        }
    }

    private static int focus(List<WayLine> lines) {
        return first(lines, Node::isFocused);
    }

    private static int first(List<WayLine> lines, Predicate<WayLine> which) {
        return IntStream.range(0, lines.size()).filter(one -> which.test(lines.get(one))).findFirst().orElse(-1);
    }
}
