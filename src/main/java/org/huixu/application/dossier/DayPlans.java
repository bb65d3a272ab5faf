package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.dossier.DayPlan.Coming;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.Work;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;

/** Works out the plan of a day from the meetings around it; what is older has its place in the list of findings. */
final class DayPlans {

    /** Meetings so many days back are still worked on: their minutes. */
    private static final int BACK = 45;
    private static final int AHEAD = 21;

    private final Reader reader;
    private final FactsLoader loader;
    private final OfficeTime time;

    DayPlans(Reader reader, FactsLoader loader, OfficeTime time) {
        this.reader = reader;
        this.loader = loader;
        this.time = time;
    }

    DayPlan today() {
        LocalDate today = time.today();
        List<Meeting> around = reader
                .list(Meeting.class, Filter.between("onDate", today.minusDays(BACK), today.plusDays(AHEAD + 1)))
                .stream().filter(one -> !(one.state() instanceof MeetingState.Cancelled))
                .sorted(Comparator.comparing((Meeting one) -> one.slot().onDate())
                        .thenComparing(one -> one.designation().code()))
                .toList();
        List<Task> tasks = new ArrayList<>();
        List<Coming> coming = new ArrayList<>();
        for (Meeting meeting : around) {
            Optional<MeetingFacts> facts = loader.load(meeting.id(), time);
            if (facts.isPresent()) {
                plan(facts.get(), tasks);
                if (!facts.get().day().isBefore(today)) {
                    coming.add(coming(facts.get()));
                }
            }
        }
        tasks.sort(Comparator.comparing((Task task) -> task.due() == null ? today : task.due()));
        return new DayPlan(today, tasks, coming);
    }

    private void plan(MeetingFacts facts, List<Task> tasks) {
        Compliance.judge(facts, loader.settled(facts)).stream().filter(Finding::open)
                .filter(finding -> finding.severity() != Severity.HINT && !planned(facts, finding))
                .forEach(finding -> tasks.add(new Task(Work.FINDING, finding.due(), facts.meeting().id(), name(facts),
                        null, finding.severity(), finding.words().message())));
        switch (facts.meeting().state()) {
            case MeetingState.Planned _ -> add(tasks, facts, Work.SCHEDULE, facts.day());
            case MeetingState.Scheduled _,MeetingState.Open _ -> prepare(facts, tasks);
            case MeetingState.Closed _ -> minutes(facts, tasks);
            case MeetingState.Cancelled _ -> {
            }
        }
    }

    /** Whether the timetable of a coming meeting says the same: the summary of leave is still to be told. */
    private static boolean planned(MeetingFacts facts, Finding finding) {
        return !facts.meeting().begun() && facts.people().leaveSummaries().isEmpty()
                && finding.breach().variant().equals("noSummary");
    }

    private static void prepare(MeetingFacts facts, List<Task> tasks) {
        for (Timetable.Line line : Timetable.of(facts).lines()) {
            boolean open = switch (line.standing()) {
                case NEXT, AHEAD -> true;
                case DONE, DONE_LATE, LATE, NOT_NEEDED -> false;
            };
            Work work = switch (line.milestone()) {
                case FIRST_DELIVERY -> Work.FIRST_DELIVERY;
                case SECOND_DELIVERY -> Work.SECOND_DELIVERY;
                case LEAVE_SUMMARY -> Work.LEAVE_SUMMARY;
                case MEETING -> Work.HOLD;
                case WINDOW, AGENDA, CALL, OPINIONS, LEAVE, RESULTS, MINUTES, SIGNATURE, ISSUE -> null;
            };
            if (work != null && (open || work == Work.HOLD)) {
                tasks.add(
                        new Task(work, line.day(), facts.meeting().id(), name(facts), line.workingDays(), null, null));
            }
        }
    }

    private static void minutes(MeetingFacts facts, List<Task> tasks) {
        MeetingFacts.MinutesFacts minutes = facts.minutes();
        if (minutes == null) {
            add(tasks, facts, Work.DRAFT_MINUTES, null);
            return;
        }
        switch (minutes.minutes().state()) {
            case MinutesState.Drafting _,MinutesState.InReview _ -> add(tasks, facts, Work.REVIEW_MINUTES, null);
            case MinutesState.SentToSign _ -> add(tasks, facts, Work.SIGN_MINUTES, null);
            case MinutesState.Signed _ -> add(tasks, facts, Work.ISSUE_MINUTES, null);
            case MinutesState.Issued _ -> add(tasks, facts, Work.ARCHIVE_MINUTES, null);
            case MinutesState.Archived _ -> {
            }
        }
    }

    private static void add(List<Task> tasks, MeetingFacts facts, Work work,
            @Nullable LocalDate due) {
        tasks.add(new Task(work, due, facts.meeting().id(), name(facts), null, null, null));
    }

    private static String name(MeetingFacts facts) {
        return facts.meeting().designation().title() + " " + facts.meeting().designation().code();
    }

    private Coming coming(MeetingFacts facts) {
        Meeting meeting = facts.meeting();
        MeetingFacts.Count count = facts.forecast();
        return new Coming(meeting.id(), meeting.designation().code(), meeting.designation().title(), facts.day(),
                meeting.slot().startsAt(), meeting.slot().place(), meeting.state().code(),
                facts.type().quorum() == null ? null : count.present(), count.needed(),
                facts.agenda().entries().size());
    }
}
