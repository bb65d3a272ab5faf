package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a subject across meetings: of the item, of those before it whose discussion referred the matter on, and of
 * those that came of it.
 *
 * @param stops by day
 */
public record SubjectHistory(List<Stop> stops) {

    public SubjectHistory {
        stops = List.copyOf(stops);
    }

    /** What happened to an item. */
    public enum Event {
        BEGUN, LISTED, HEARD, NOT_REACHED, TAKEN_OFF, RETURNED, WITHDRAWN, POSTPONED
    }

    /**
     * Something that happened to an item of the subject.
     *
     * @param day absent where the meeting has none yet
     * @param said the result, or who decided it and why; empty where there is nothing to tell
     * @param meeting absent where it did not happen in a meeting
     */
    public record Stop(Subject item, @Nullable LocalDate day, Event event, String said, @Nullable Heard meeting) {
    }

    /** An item of the subject. */
    public record Subject(ItemId id, String code, String title) {
    }

    /** The meeting. */
    public record Heard(MeetingId id, String code, String title) {
    }
}
