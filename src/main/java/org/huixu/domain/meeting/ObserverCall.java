package org.huixu.domain.meeting;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited for one item waits outside, is called in and leaves again (候会、进场、离场).
 *
 * @param personId the invited one
 * @param cameId who came in his place; absent while it is he himself
 */
public record ObserverCall(ObserverCallId id, long version, MeetingId meetingId, ItemId itemId, PersonId personId,
        @Nullable PersonId cameId, Times times) implements Entity {

    /** When he waited, went in and left; absent while it has not happened. */
    public record Times(@Nullable Instant waitingAt, @Nullable Instant enteredAt, @Nullable Instant leftAt) {

        public static final Times NONE = new Times(null, null, null);

        public Times waiting(Instant at) {
            return new Times(at, enteredAt, leftAt);
        }

        public Times entered(Instant at) {
            return new Times(waitingAt, at, null);
        }

        public Times left(Instant at) {
            return new Times(waitingAt, enteredAt, at);
        }
    }

    /** How far he is. */
    public enum Stage {
        EXPECTED, WAITING, INSIDE, GONE
    }

    public ObserverCall with(Times newTimes) {
        return new ObserverCall(id, version, meetingId, itemId, personId, cameId, newTimes);
    }

    public ObserverCall cameInstead(@Nullable PersonId other) {
        return new ObserverCall(id, version, meetingId, itemId, personId, personId.equals(other) ? null : other, times);
    }

    /** Who came: he himself, or another. */
    public PersonId whoCame() {
        return cameId == null ? personId : cameId;
    }

    public Stage stage() {
        if (times.leftAt() != null) {
            return Stage.GONE;
        }
        if (times.enteredAt() != null) {
            return Stage.INSIDE;
        }
        return times.waitingAt() == null ? Stage.EXPECTED : Stage.WAITING;
    }
}
