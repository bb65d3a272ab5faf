package org.huixu.domain.meeting;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.jspecify.annotations.Nullable;

/** An item's place on the agenda of a meeting, from 1; {@code addedAt} tells ad hoc items (art. 49). */
public record AgendaEntry(AgendaEntryId id, long version, MeetingId meetingId, ItemId itemId, int entryOrder,
        @Nullable Integer plannedMinutes, Instant addedAt) implements Entity {

    public AgendaEntry at(int newOrder) {
        return new AgendaEntry(id, version, meetingId, itemId, newOrder, plannedMinutes, addedAt);
    }

    /** The same with other planned minutes. */
    public AgendaEntry lasting(@Nullable Integer newMinutes) {
        return new AgendaEntry(id, version, meetingId, itemId, entryOrder, newMinutes, addedAt);
    }
}
