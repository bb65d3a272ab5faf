package org.huixu.domain.week;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What a leader has on in some part of a day. Times are office time. */
public record WeekEntry(Leader leader, Source source, Time time, Words words) {

    /** What an entry comes from. */
    public enum Kind {
        MEETING, ENGAGEMENT, ABSENCE
    }

    /**
     * Whose it is, as he is listed that week.
     *
     * @param leaderOrder place in the list, from 1
     */
    public record Leader(PersonId personId, String personName, String post, int leaderOrder) {
    }

    /**
     * What it comes from.
     *
     * @param sourceId id of the meeting, engagement or absence
     */
    public record Source(Kind kind, String sourceId) {
    }

    /** When it is. */
    public record Time(LocalDate onDate, DayPart part, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt) {
    }

    /**
     * What it says.
     *
     * @param title without anything secret
     * @param chairs whether he takes the chair
     * @param tentative whether it does not stand yet (待定)
     * @param insteadOf in whose place he goes
     */
    public record Words(String title, @Nullable String place, boolean chairs, boolean tentative,
            @Nullable String insteadOf) {
    }

    /** The same thing of the same person, whatever became of it; of an absence, the same day of it. */
    public boolean sameAs(WeekEntry other) {
        return leader.personId().equals(other.leader().personId()) && source.equals(other.source())
                && (source.kind() != Kind.ABSENCE || time.onDate().equals(other.time().onDate()));
    }

    /** Whether nothing is to be told of a difference: time and words are the same. */
    public boolean saysTheSame(WeekEntry other) {
        return time.equals(other.time()) && words.equals(other.words());
    }
}
