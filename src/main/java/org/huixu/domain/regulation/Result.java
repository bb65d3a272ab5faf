package org.huixu.domain.regulation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result of a discussion; a referral names the type of meeting that is to hear the item next.
 *
 * @param decides whether the matter is decided with it
 */
public record Result(ResultKey key, String name, @Nullable MeetingTypeKey refersTo, boolean decides, Sequel sequel) {

    /** What becomes of the matter besides: nothing, it comes to the same type of meeting again, or it is over. */
    public enum Sequel {
        NONE, AGAIN, DROPPED
    }

    /** The type of meeting that hears the matter next, after one of the given type; empty where it goes no further. */
    public Optional<MeetingTypeKey> next(MeetingTypeKey heardBy) {
        return refersTo != null
                ? Optional.of(refersTo)
                : sequel == Sequel.AGAIN ? Optional.of(heardBy) : Optional.empty();
    }

    /** Whether nothing more is to come of the meeting that had this result: decided, dropped, or passed on. */
    public boolean settles() {
        return decides || refersTo != null || sequel != Sequel.NONE;
    }
}
