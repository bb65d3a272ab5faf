package org.huixu.application.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the rules expect (art. 42–44) and that nobody planned yet.
 *
 * @param reason why and by when, as a sentence
 * @param article that says so
 * @param since the day after which it is expected
 * @param latest the last day on which it is in time
 * @param ordinal the number it is going to have as things are planned
 * @param proposal a slot in which all members and a room are free; absent where none was found
 * @param late whether the proposed slot lies after the last day, because none before it will do
 * @param hindrances why no slot in time will do, as sentences, the nearest day first; empty where one was found
 */
public record Due(MeetingTypeKey type, String typeName, String reason, String article, LocalDate since,
        LocalDate latest, int ordinal, @Nullable Proposal proposal, boolean late, List<String> hindrances) {

    public Due {
        hindrances = List.copyOf(hindrances);
    }

    /**
     * A slot, and who chairs in it.
     *
     * @param roomName the room or the place in words; empty where none is known
     * @param firstDelivery the last day on which the papers go out in time; absent where no rule asks for that
     */
    public record Proposal(Meeting.Slot slot, String roomName, @Nullable PersonId chairId,
            @Nullable LocalDate firstDelivery) {

        public LocalDate day() {
            return Objects.requireNonNull(slot.onDate());
        }
    }

    /** The day under which it is shown: that of the proposed slot, or the last one in time. */
    public LocalDate day() {
        return proposal == null ? latest : proposal.day();
    }
}
