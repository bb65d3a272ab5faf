package org.huixu.application.oversight;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of the office: findings of the meetings of a period, of the items that wait for one, and of the
 * office itself.
 *
 * @param concerns by the day on which they are due, the gravest of a day first; those without a day at the end
 * @param forecasts of the meetings to come that need a quorum, by date
 * @param gaps what kept the rules from judging, or makes what they say doubtful
 */
public record Overview(List<Concern> concerns, List<Forecast> forecasts, List<String> gaps) {

    public Overview {
        concerns = List.copyOf(concerns);
        forecasts = List.copyOf(forecasts);
        gaps = List.copyOf(gaps);
    }

    /** Where a finding was made. */
    public sealed interface Where {

        /** In a meeting. */
        record InMeeting(MeetingId id, String code, String title, LocalDate day) implements Where {
        }

        /** In an item that waits for a meeting. */
        record InItem(ItemId id, String code, String title) implements Where {
        }

        /**
         * In what the office itself keeps.
         *
         * @param meeting the meeting that has to be looked at, if it is about one
         * @param person the person whose absences have to be looked at, if it is about them
         */
        record InOffice(String name, @Nullable MeetingId meeting, @Nullable PersonId person) implements Where {
        }
    }

    /**
     * A finding and where it was made.
     *
     * @param assignee name of who sees to it, where it is a duty that was given to somebody
     */
    public record Concern(Finding finding, Where where, @Nullable String assignee) {

        static Concern of(Finding finding, Where where, Directory directory) {
            Duty duty = finding.duty();
            PersonId assignee = duty == null ? null : duty.assigneeId();
            return new Concern(finding, where, assignee == null ? null : directory.name(assignee));
        }
    }

    /**
     * Whether a coming meeting will have its quorum.
     *
     * @param away members who are known to stay away, by rank
     * @param expected members who are expected, by rank; each of them breaks the quorum when no margin is left
     */
    public record Forecast(Where.InMeeting meeting, MeetingFacts.Count count, List<String> away,
            List<String> expected) {

        public Forecast {
            away = List.copyOf(away);
            expected = List.copyOf(expected);
        }

        /** How many more may stay away; below nothing, how many are missing already. */
        public int margin() {
            return count.present() - count.needed();
        }
    }
}
