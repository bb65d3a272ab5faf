package org.huixu.application.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.agenda.ListDesk;
import org.huixu.application.compliance.Judged;
import org.huixu.application.compliance.Judging;
import org.huixu.application.dossier.DayPlan.Coming;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.WeekDue;
import org.huixu.application.dossier.DayPlan.Work;
import org.huixu.application.notice.Telling;
import org.huixu.application.oversight.OfficeConcerns;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Reader;
import org.huixu.application.text.Texts;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.week.WeekSheet;
import org.jspecify.annotations.Nullable;

/** Works out the plan of a day from the meetings around it; what is older has its place in the list of findings. */
final class DayPlans {

    /** Meetings so many days back are still worked on: their minutes. */
    private static final int BACK = 45;
    private static final int AHEAD = 21;
    private static final int NAMED = 5;
    private static final Texts TEXTS = Texts.of(DayPlans.class);

    private final Reader reader;
    private final Judging judging;

    DayPlans(Reader reader, Judging judging) {
        this.reader = reader;
        this.judging = judging;
    }

    /** What the meetings say by themselves, before anything is judged: the steps that their states ask for. */
    static DayPlan outline(Reader reader, LocalDate today) {
        List<Meeting> around = around(reader, today);
        List<MeetingId> ids = around.stream().map(Meeting::id).toList();
        Map<MeetingId, Minutes> minutes = reader.list(Minutes.class, Filter.in("meetingId", ids)).stream()
                .collect(Collectors.toMap(Minutes::meetingId, one -> one, (_, later) -> later));
        Map<MeetingId, Long> items = reader.list(AgendaEntry.class, Filter.in("meetingId", ids)).stream()
                .collect(Collectors.groupingBy(AgendaEntry::meetingId, Collectors.counting()));
        List<Task> tasks = new ArrayList<>();
        List<Coming> coming = new ArrayList<>();
        for (Meeting one : around) {
            LocalDate day = Objects.requireNonNull(one.slot().onDate());
            switch (one.state()) {
                case MeetingState.Planned _ -> add(tasks, one, Work.SCHEDULE, day);
                case MeetingState.Scheduled _ -> add(tasks, one, Work.HOLD, day);
                case MeetingState.Open _ -> add(tasks, one, Work.CONDUCT, day);
                case MeetingState.Closed _ -> minutes(one, minutes.get(one.id()), tasks);
                case MeetingState.Cancelled _ -> {
                }
            }
            if (!day.isBefore(today) && !cancelled(one)) {
                coming.add(coming(one, day, null, 0, items.getOrDefault(one.id(), 0L).intValue()));
            }
        }
        return new DayPlan(today, inOrder(tasks, today), List.of(), coming, Optional.empty());
    }

    private static List<Meeting> around(Reader reader, LocalDate today) {
        return reader.list(Meeting.class, Filter.between("onDate", today.minusDays(BACK), today.plusDays(AHEAD + 1)))
                .stream().filter(one -> !cancelled(one) || !today.isAfter(one.slot().onDate()))
                .sorted(Comparator.comparing((Meeting one) -> one.slot().onDate())
                        .thenComparing(one -> one.designation().code()))
                .toList();
    }

    private static List<Task> inOrder(List<Task> tasks, LocalDate today) {
        return tasks.stream().sorted(Comparator.comparing((Task task) -> task.due() == null ? today : task.due()))
                .toList();
    }

    DayPlan today() {
        LocalDate today = judging.time().today();
        List<Task> tasks = new ArrayList<>();
        List<Coming> coming = new ArrayList<>();
        List<Meeting> around = around(reader, today);
        List<MeetingId> ids = around.stream().map(Meeting::id).toList();
        Map<MeetingId, List<Arrangement>> arrangements = reader
                .list(Arrangement.class, Filter.in("meetingId", ids)).stream()
                .collect(Collectors.groupingBy(Arrangement::meetingId));
        Set<MeetingId> approved = ListDesk.approvals(reader, ids).keySet();
        for (Judged.OfMeeting one : judging.meetings(around, (_, _) -> {
        }).values()) {
            plan(one, tasks);
            Meeting meeting = one.facts().meeting();
            if (meeting.state() instanceof MeetingState.Scheduled && NextStep.asksApproval(one.facts())
                    && !approved.contains(meeting.id())) {
                add(tasks, meeting, Work.APPROVE_LIST,
                        Deliveries.deadline(one.facts(), 1).map(Deadline::day).orElse(one.facts().day()));
            }
            tasks.addAll(ArrangementTasks.of(one.facts(), arrangements.getOrDefault(meeting.id(), List.of()),
                    name(meeting)));
            if (!one.facts().day().isBefore(today) && !cancelled(meeting)) {
                coming.add(coming(one.facts()));
            }
        }
        return new DayPlan(today, inOrder(tasks, today), office(today), coming, week(today));
    }

    /**
     * The sheet of the next week from the last working day of this one on, and then until it is published or the week is
     * over; once it is the next week's turn, nobody asks for this one's any more. Nobody asks a new office for one that was
     * due before its first entry.
     */
    private Optional<WeekDue> week(LocalDate today) {
        return judging.surroundings(today).flatMap(around -> {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate lastWorking = around.calendar().before(monday.plusWeeks(1), 1).day();
            LocalDate wanted = today.isBefore(lastWorking) ? monday : monday.plusWeeks(1);
            LocalDate due = around.calendar().before(wanted, 1).day();
            return reader.list(WeekSheet.class, Filter.eq("monday", wanted)).isEmpty()
                    && reader.history(HistoryQuery.one(1)).stream()
                            .noneMatch(first -> due.isBefore(judging.time().local(first.at()).toLocalDate()))
                                    ? Optional.of(new WeekDue(wanted, due))
                                    : Optional.empty();
        });
    }

    /** What is open now; what will be due later than the meetings to come are shown has its place in other lists. */
    private List<Concern> office(LocalDate today) {
        return judging.office(Judging.around(today)).map(OfficeConcerns::of).orElse(List.of()).stream()
                .filter(one -> one.finding().open() && one.finding().severity() != Severity.HINT)
                .filter(one -> one.finding().due() == null || !one.finding().due().isAfter(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing((Concern one) -> one.finding().due() == null
                        ? today
                        : one.finding().due()).thenComparing(one -> one.finding().severity()))
                .toList();
    }

    private static boolean cancelled(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Cancelled;
    }

    private static void plan(Judged.OfMeeting judged, List<Task> tasks) {
        MeetingFacts facts = judged.facts();
        tell(facts, tasks);
        if (cancelled(facts.meeting())) {
            return;
        }
        judged.findings().stream().filter(Finding::open)
                .filter(finding -> finding.severity() != Severity.HINT && !planned(facts, finding))
                .forEach(finding -> tasks
                        .add(new Task(Work.FINDING, finding.due(), facts.meeting().id(), name(facts.meeting()),
                                null, finding, finding.words().message())));
        switch (facts.meeting().state()) {
            case MeetingState.Planned _ -> add(tasks, facts.meeting(), Work.SCHEDULE, facts.day());
            case MeetingState.Scheduled _ -> prepare(facts, tasks);
            case MeetingState.Open _ -> add(tasks, facts.meeting(), Work.CONDUCT, facts.day());
            case MeetingState.Closed _ ->
                    minutes(facts.meeting(), facts.minutes() == null ? null : facts.minutes().minutes(), tasks);
            case MeetingState.Cancelled _ -> {
            }
        }
    }

    /** Who is to be told, and why. */
    private static void tell(MeetingFacts facts, List<Task> tasks) {
        if (facts.meeting().begun()) {
            return;
        }
        Telling telling = Telling.of(facts);
        List<Telling.Line> pending = telling.pending();
        if (pending.isEmpty()) {
            return;
        }
        String key = cancelled(facts.meeting()) ? "day.tell.cancelled"
                : pending.stream().anyMatch(line -> line.standing() == Telling.Standing.CHANGED) ? "day.tell.changed"
                : telling.told() ? "day.tell.rest" : "day.tell.all";
        String names = String.join(TEXTS.get("day.tell.comma"), pending.stream().limit(NAMED)
                .map(line -> line.party().name(facts.around().directory(), facts.day())).toList());
        tasks.add(new Task(Work.NOTIFY, telling.due().orElse(null), facts.meeting().id(), name(facts.meeting()), null,
                null,
                TEXTS.format(key, Integer.toString(pending.size()),
                        pending.size() > NAMED ? TEXTS.format("day.tell.more", names) : names)));
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
                case WINDOW, AGENDA, CALL, NOTICE, OPINIONS, LEAVE, RESULTS, MINUTES, SIGNATURE, ISSUE -> null;
            };
            if (work != null && (open || work == Work.HOLD)) {
                tasks.add(
                        new Task(work, line.day(), facts.meeting().id(), name(facts.meeting()), line.workingDays(),
                                null, null));
            }
        }
    }

    private static void minutes(Meeting meeting, @Nullable Minutes minutes, List<Task> tasks) {
        if (minutes == null) {
            add(tasks, meeting, Work.DRAFT_MINUTES, null);
            return;
        }
        switch (minutes.state()) {
            case MinutesState.Drafting _,MinutesState.InReview _ -> add(tasks, meeting, Work.REVIEW_MINUTES, null);
            case MinutesState.SentToSign _ -> add(tasks, meeting, Work.SIGN_MINUTES, null);
            case MinutesState.Signed _ -> add(tasks, meeting, Work.ISSUE_MINUTES, null);
            case MinutesState.Issued _ -> add(tasks, meeting, Work.ARCHIVE_MINUTES, null);
            case MinutesState.Withdrawn _ -> add(tasks, meeting, Work.DRAFT_MINUTES, null);
            case MinutesState.Archived _ -> {
            }
        }
    }

    private static void add(List<Task> tasks, Meeting meeting, Work work, @Nullable LocalDate due) {
        tasks.add(new Task(work, due, meeting.id(), name(meeting), null, null, null));
    }

    private static String name(Meeting meeting) {
        return meeting.designation().title() + " " + meeting.designation().code();
    }

    private static Coming coming(MeetingFacts facts) {
        MeetingFacts.Count count = facts.forecast();
        return coming(facts.meeting(), facts.day(), facts.type().quorum() == null ? null : count.present(),
                count.needed(), facts.agenda().entries().size());
    }

    private static Coming coming(Meeting meeting, LocalDate day, @Nullable Integer expected, int needed, int items) {
        return new Coming(meeting.id(), meeting.designation().title(), day,
                meeting.slot().startsAt(), meeting.state().code(), expected, needed, items);
    }
}
