package org.huixu.desktop.calendar;

import java.time.LocalTime;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.huixu.application.calendar.Occasion;

/** What keys do with the entry that has the focus: they take it to another day or hour, or cancel it. */
final class EntryKeys {

    private static final int WEEK = 7;
    private static final int QUARTER = 15;

    private EntryKeys() {
    }

    /**
     * Does what the key means for the entry.
     *
     * @param hours whether the layout has hours, so that up and down go by them
     * @return false: it means nothing
     */
    static boolean take(KeyEvent event, EntryNode entry, boolean hours, Hands hands) {
        if (event.isShortcutDown()) {
            return carry(event, entry, hours, hands);
        }
        if (!event.isAltDown() && event.getCode() == KeyCode.DELETE) {
            hands.cancel(entry.occasion());
            return true;
        }
        return false;
    }

    /** The arrow keys take a meeting to another day; by the hours up and down to another time. */
    private static boolean carry(KeyEvent event, EntryNode entry, boolean hours, Hands hands) {
        Occasion one = entry.occasion();
        LocalTime start = one.time().start();
        if (one.kind() != Occasion.Kind.MEETING || one.time().from() == null) {
            return false;
        }
        int vertical = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (vertical != 0 && hours) {
            if (start != null) {
                hands.move(one, new Spot(entry.day(), start.plusMinutes((long) vertical * QUARTER), null));
            }
            return true;
        }
        int days = vertical * WEEK + switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (days != 0) {
            hands.move(one, Spot.on(entry.day().plusDays(days)));
        }
        return days != 0;
    }
}
