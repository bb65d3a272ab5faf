package org.huixu.desktop.calendar;

import java.time.LocalDate;
import javafx.scene.control.ContextMenu;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.planning.Due;

/** What is done from the calendar. */
interface Hands {

    /** Makes that day the one that keys go on from, where it is one of those that belong to the page. */
    void choose(LocalDate day);

    /** Shows that day alone. */
    void turnTo(LocalDate day);

    void open(Occasion occasion);

    void plan(Spot spot);

    /** Takes it to another day or hour; asks first. */
    void move(Occasion occasion, Spot to);

    /** Cancels a meeting; asks first. */
    void cancel(Occasion occasion);

    /** Makes a meeting that is due, as proposed. */
    void accept(Due due);

    /** Says why a meeting is due and what can be done. */
    void explain(Due due);

    /** What can be done with it. */
    ContextMenu menu(Occasion occasion);
}
