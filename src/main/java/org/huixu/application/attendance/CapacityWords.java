package org.huixu.application.attendance;

import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.Capacity;

/** In what capacity somebody is invited, as lists and papers say it. */
public final class CapacityWords {

    private static final Texts TEXTS = Texts.of(CapacityWords.class);

    private CapacityWords() {
    }

    public static String of(Capacity capacity) {
        return TEXTS.get(switch (capacity) {
            case MEMBER -> "attendance.capacity.member";
            case FIXED_OBSERVER -> "attendance.capacity.observer";
            case ITEM_OBSERVER -> "attendance.capacity.item";
            case GUEST -> "attendance.capacity.guest";
        });
    }
}
