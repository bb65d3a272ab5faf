package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.Occasion;
import org.jspecify.annotations.Nullable;

/** The hours of some days beside each other, with what is on in them. A range of hours is marked by mouse or keys. */
final class HourPane extends Region {

    static final int HOURS = 24;
    private static final int HOUR = 60;
    private static final int SECONDS = 60;
    private static final int SNAP = 15;
    private static final int STEP = 30;
    private static final int LAST = HOURS * HOUR - SNAP;
    private static final int MORNING = 9 * HOUR;
    private static final double LINES = 4.2;
    /** In letters of the hours; as wide as the one above the days is. */
    private static final double GUTTER = 4.4;
    private static final double GAP = 2;

    private final Hands hands;
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Region> columns = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Region range = region("calendar-range");
    private final Region target = region("calendar-target");
    private final Region now = region("calendar-now");
    private List<LocalDate> days = List.of();
    private LocalTime clock = LocalTime.MIDNIGHT;
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate chosen = LocalDate.EPOCH;
    private @Nullable Spot carriedTo;
    private int from = MORNING;
    private int to = MORNING + HOUR;
    private int pressedAt;
    private boolean marking;

    private record Placed(EntryNode node, int column, Lanes.Lane lane) {
    }

    HourPane(Hands hands) {
        this.hands = hands;
        getStyleClass().add("calendar-hours");
        for (int hour = 0; hour < HOURS; hour++) {
            lines.add(region("calendar-hour-line"));
            Label label = new Label("%02d:00".formatted(hour));
            label.getStyleClass().add("calendar-hour");
            label.setVisible(hour > 0);
            hours.add(label);
        }
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
    }

    void show(CalendarPage page, List<LocalDate> shown, LocalDate day) {
        days = List.copyOf(shown);
        today = day;
        placed.clear();
        columns.clear();
        for (int i = 0; i < days.size(); i++) {
            LocalDate here = days.get(i);
            Region column = region("calendar-hour-column");
            if (!page.working().isWorkingDay(here)) {
                column.getStyleClass().add("free");
            }
            columns.add(column);
            List<Occasion> there = page.on(here);
            for (Lanes.Lane lane : Lanes.of(there)) {
                placed.add(new Placed(new EntryNode(lane.occasion(), here, true, hands), i, lane));
            }
        }
        getChildren().setAll(columns);
        getChildren().addAll(lines);
        getChildren().addAll(hours);
        getChildren().add(range);
        placed.forEach(one -> getChildren().add(one.node()));
        getChildren().addAll(target, now);
        now.setVisible(days.contains(today));
        requestLayout();
    }

    /** Puts the line of the time of day there. */
    void now(LocalTime time) {
        clock = time;
        requestLayout();
    }

    void choose(LocalDate day) {
        chosen = day;
        requestLayout();
    }

    /** The range of hours that is marked, on that day. */
    Spot marked(LocalDate day) {
        return new Spot(day, time(from), time(to));
    }

    /** Moves the mark by half an hour, or moves its end. */
    void step(int by, boolean endOnly) {
        if (endOnly) {
            to = Math.clamp(to + (long) by * STEP, from + SNAP, LAST);
        } else {
            int length = to - from;
            from = Math.clamp(from + (long) by * STEP, 0, LAST - length);
            to = from + length;
        }
        requestLayout();
    }

    /** Where the mark is, as a share of the height. */
    double markedAt() {
        return (double) from / (HOURS * HOUR);
    }

    Optional<Spot> spot(Point2D scene, double grabbed) {
        Point2D here = sceneToLocal(scene);
        int column = column(here.getX());
        if (column < 0 || here.getY() < 0 || here.getY() > getHeight()) {
            return Optional.empty();
        }
        return Optional.of(new Spot(days.get(column), time(minute(here.getY() - grabbed)), null));
    }

    void mark(@Nullable Spot spot) {
        carriedTo = spot;
        requestLayout();
    }

    private int column(double x) {
        double each = each();
        int column = (int) Math.floor((x - gutter()) / each);
        return x < gutter() || column >= days.size() ? -1 : column;
    }

    /** The nearest quarter of an hour. */
    private int minute(double y) {
        return Math.clamp(Math.round(y / getHeight() * HOURS * HOUR / SNAP) * SNAP, 0, LAST);
    }

    /** When the half hour under the mouse begins. */
    private int halfHour(double y) {
        return Math.clamp((long) Math.floor(y / getHeight() * HOURS * HOUR / STEP) * STEP, 0, HOURS * HOUR - STEP);
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private void pressed(MouseEvent event) {
        int column = column(event.getX());
        if (event.getButton() == MouseButton.PRIMARY && column >= 0) {
            marking = true;
            pressedAt = halfHour(event.getY());
            from = pressedAt;
            to = Math.min(pressedAt + HOUR, LAST);
            hands.choose(days.get(column));
            requestLayout();
        }
    }

    private void dragged(MouseEvent event) {
        if (marking && !event.isStillSincePress()) {
            int here = minute(event.getY());
            from = Math.min(pressedAt, here);
            to = Math.max(pressedAt, here);
            if (to - from < SNAP) {
                from = Math.min(from, LAST - SNAP);
                to = from + SNAP;
            }
            requestLayout();
        }
    }

    private void released(MouseEvent event) {
        if (!marking) {
            return;
        }
        marking = false;
        if (!event.isStillSincePress() || event.getClickCount() == 2) {
            hands.plan(marked(chosen));
        }
    }

    private double em() {
        return hours.getFirst().getFont().getSize();
    }

    private double gutter() {
        return snapSizeX(em() * GUTTER);
    }

    private double each() {
        return days.isEmpty() ? 1 : (getWidth() - gutter()) / days.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(em() * LINES) * HOURS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double hour = getHeight() / HOURS;
        double left = gutter();
        double each = each();
        for (int i = 0; i < HOURS; i++) {
            lines.get(i).resizeRelocate(left, snapPositionY(i * hour), getWidth() - left, 1);
            Label label = hours.get(i);
            label.autosize();
            label.relocate(left - label.getWidth() - em() / 2, i * hour - label.getHeight() / 2);
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).resizeRelocate(snapPositionX(left + i * each), 0, snapSizeX(each), getHeight());
        }
        for (Placed one : placed) {
            double width = (each - GAP) / one.lane().lanes();
            one.node().resizeRelocate(snapPositionX(left + one.column() * each + one.lane().lane() * width + GAP),
                    snapPositionY(one.lane().from() / (double) HOUR * hour + 1), snapSizeX(width - GAP),
                    snapSizeY((one.lane().to() - one.lane().from()) / (double) HOUR * hour - 2));
        }
        place(range, days.indexOf(chosen), from, to);
        Spot aim = carriedTo;
        if (aim == null || aim.start() == null) {
            target.setVisible(false);
        } else {
            int begin = aim.start().toSecondOfDay() / SECONDS;
            int end = aim.end() == null ? begin + HOUR : aim.end().toSecondOfDay() / SECONDS;
            place(target, days.indexOf(aim.day()), begin, Math.min(end, HOURS * HOUR));
        }
        int column = days.indexOf(today);
        if (column >= 0) {
            now.resizeRelocate(left + column * each, clock.toSecondOfDay() / 3600.0 * hour, each, 2);
        }
    }

    private void place(Region region, int column, int begin, int end) {
        region.setVisible(column >= 0);
        if (column >= 0) {
            double hour = getHeight() / HOURS;
            region.resizeRelocate(gutter() + column * each() + 1, begin / (double) HOUR * hour, each() - 2,
                    (end - begin) / (double) HOUR * hour);
        }
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }
}
