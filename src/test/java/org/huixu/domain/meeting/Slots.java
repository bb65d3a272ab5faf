package org.huixu.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** When and where meetings are in the tests, and who leads them, as far as the tests care. */
public final class Slots {

    private Slots() {
    }

    /** A slot of that day and time in a place that is named in words. */
    public static Meeting.Slot at(@Nullable LocalDate day, @Nullable LocalTime start, @Nullable String place) {
        return new Meeting.Slot(day, start, null, false, null, place);
    }

    /** A meeting led by that chair. */
    public static Meeting.Lead chairedBy(@Nullable PersonId chair) {
        return new Meeting.Lead(chair, null);
    }
}
