package org.huixu.domain.minutes;

import java.time.Instant;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One entry of the record of a meeting (会议记录): who said what about an item, in which order. Kept for good. */
public record RecordEntry(RecordEntryId id, long version, MeetingId meetingId, ItemId itemId, int entryOrder,
        EntryKind kind, Speaker speaker, String text, Writing writing) implements Entity {

    /**
     * Who spoke.
     *
     * @param speakerId absent for one who is not in the directory
     * @param speakerName as written down that day
     */
    public record Speaker(@Nullable PersonId speakerId, String speakerName) {
    }

    /**
     * Who wrote it down, and when.
     *
     * @param lateReason why it was added or corrected after the minutes were signed (补录); absent before
     */
    public record Writing(@Nullable PersonId recorderId, String recorderName, Instant writtenAt,
            @Nullable String lateReason) {
    }

    public RecordEntry at(int newOrder) {
        return new RecordEntry(id, version, meetingId, itemId, newOrder, kind, speaker, text, writing);
    }

    public RecordEntry with(EntryKind newKind, Speaker newSpeaker, String newText, Writing newWriting) {
        return new RecordEntry(id, version, meetingId, itemId, entryOrder, newKind, newSpeaker, newText, newWriting);
    }
}
