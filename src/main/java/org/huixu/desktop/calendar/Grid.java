package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.planning.Due;
import org.jspecify.annotations.Nullable;

/** One way to lay out a span of the calendar. */
interface Grid {

    Parent node();

    /**
     * Shows the page.
     *
     * @param dues meetings that are expected in it
     */
    void show(CalendarPage page, List<Due> dues, LocalDate today);

    /** Marks that day. */
    void choose(LocalDate day);

    /**
     * The place at that point of the scene; nowhere in a layout that shows no entries.
     *
     * @param grabbed how far below its top edge an entry is held
     */
    default Optional<Spot> spot(Point2D point, double grabbed) {
        return Optional.empty();
    }

    /** What is marked for a new meeting: the day, with the hours where there are some. */
    Spot marked(LocalDate day);

    /** Takes a key that means something in this layout; false: it means nothing here. */
    default boolean takes(KeyEvent event) {
        return false;
    }

    /** Marks where a carried entry would go; absent: nowhere. */
    default void mark(@Nullable Spot spot) {
    }

    /** What of it scrolls while an entry is carried. */
    default Optional<ScrollPane> scrolling() {
        return Optional.empty();
    }

    /** It is not shown any more. */
    default void close() {
    }
}
