package org.huixu.application.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done as of a day, and the meetings that come.
 *
 * @param tasks of the meetings, by the day on which they are due, the overdue first, those without a day like those due
 *     today
 * @param office what is wrong with the office itself or owed by it, in the same order
 * @param meetings of the coming weeks, by date
 * @param week the sheet of a week that is to be published; absent where none is
 */
public record DayPlan(LocalDate today, List<Task> tasks, List<Concern> office, List<Coming> meetings,
        Optional<WeekDue> week) {

    public DayPlan {
        office = List.copyOf(office);
        tasks = List.copyOf(tasks);
        meetings = List.copyOf(meetings);
    }

    /**
     * The sheet of a week (一周会议安排表) that is not published yet.
     *
     * @param due the last working day before that week
     */
    public record WeekDue(LocalDate monday, LocalDate due) {
    }

    /** What a task is about; tells where in the meeting's workspace it is done. */
    public enum Work {
        SCHEDULE, APPROVE_LIST, NOTIFY, HOLD, CONDUCT, DRAFT_MINUTES, REVIEW_MINUTES, SIGN_MINUTES, ISSUE_MINUTES,
        ARCHIVE_MINUTES,
        FIRST_DELIVERY, SECOND_DELIVERY, LEAVE_SUMMARY, ARRANGEMENT, FINDING
    }

    /**
     * Something to be done.
     *
     * @param due absent: as soon as possible
     * @param workingDays how many working days before the meeting it is due; absent where the regulation does not say
     * @param finding for {@link Work#FINDING}
     * @param text of the finding, who is to be told, or what is to be seen to until when; absent for other work
     */
    public record Task(Work work, @Nullable LocalDate due, MeetingId meeting, String title,
            @Nullable Integer workingDays, @Nullable Finding finding, @Nullable String text) {
    }

    /**
     * A meeting to come.
     *
     * @param expected members who are expected, by the leave known so far; absent where no quorum is asked
     * @param needed for the quorum
     */
    public record Coming(MeetingId id, String title, LocalDate date, @Nullable LocalTime start, String state,
            @Nullable Integer expected, int needed, int items) {
    }
}
