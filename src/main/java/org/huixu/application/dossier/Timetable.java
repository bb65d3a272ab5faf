package org.huixu.application.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.application.notice.Telling;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.LeaveRules;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.jspecify.annotations.Nullable;

/** What has to be done for a meeting until when, counted back from its day. A pure function of the facts. */
public record Timetable(List<Line> lines) {

    static final RuleId FIRST_RULE = new RuleId("M1");
    static final RuleId SECOND_RULE = new RuleId("M3");
    static final RuleId OPINION_RULE = new RuleId("M2");
    private static final RuleId SUMMARY_RULE = new RuleId("L3");
    private static final String DAYS = "days";

    /** What is to be done, in the order of the days. */
    public enum Milestone {
        WINDOW, AGENDA, CALL, NOTICE, FIRST_DELIVERY, OPINIONS, SECOND_DELIVERY, LEAVE, LEAVE_SUMMARY, MEETING, RESULTS,
        MINUTES, SIGNATURE, ISSUE
    }

    /** How it stands: done in time or late; late and not done; the next to do; still to come; not needed. */
    public enum Standing {
        DONE, DONE_LATE, LATE, NEXT, AHEAD, NOT_NEEDED
    }

    /**
     * One line.
     *
     * @param day until when; absent where the regulation names none
     * @param workingDays how many working days before the meeting the regulation asks for; absent where it does not
     * @param unknownYears years whose public holidays are not known and on which the day depends
     * @param share how many of how many are done
     */
    public record Line(Milestone milestone, @Nullable LocalDate day, @Nullable Integer workingDays,
            SortedSet<Integer> unknownYears, Standing standing, Share share) {
    }

    /** How many of how many are done; none of none where it is not counted. */
    public record Share(int done, int of) {

        static final Share NONE = new Share(0, 0);

        /** Whether there is something, and all of it is done. */
        boolean whole() {
            return of > 0 && done >= of;
        }
    }

    public Timetable {
        lines = List.copyOf(lines);
    }

    /** The timetable of the meeting. */
    public static Timetable of(MeetingFacts facts) {
        List<Line> lines = new ArrayList<>();
        int entries = facts.agenda().entries().size();
        int approved = (int) facts.agenda().items().stream().filter(one -> one.item().state().submitted()).count();
        boolean called = facts.meeting().stands();
        Deliveries.windowEnd(facts).ifPresent(day -> {
            Line window = plain(Milestone.WINDOW, day, entries > 0 && approved == entries, Share.NONE);
            lines.add(called && entries == 0 ? with(window, Standing.NOT_NEEDED) : window);
        });
        lines.add(plain(Milestone.AGENDA, null, entries > 0 && approved == entries, new Share(approved, entries)));
        lines.add(plain(Milestone.CALL, null, called, Share.NONE));
        lines.add(notice(facts));
        delivery(facts, Milestone.FIRST_DELIVERY, FIRST_RULE, 1).ifPresent(lines::add);
        opinions(facts).ifPresent(lines::add);
        delivery(facts, Milestone.SECOND_DELIVERY, SECOND_RULE, 2).ifPresent(lines::add);
        lines.add(leave(facts));
        summary(facts).ifPresent(lines::add);
        boolean begun = facts.meeting().begun();
        lines.add(plain(Milestone.MEETING, facts.day(), begun, Share.NONE));
        int concluded = concluded(facts);
        lines.add(plain(Milestone.RESULTS, facts.day(), begun && entries > 0 && concluded >= entries,
                new Share(concluded, entries)));
        MinutesState minutes = facts.minutes() == null ? null : facts.minutes().minutes().state();
        lines.add(plain(Milestone.MINUTES, null, minutes != null, Share.NONE));
        lines.add(plain(Milestone.SIGNATURE, null, minutes != null && minutes.signed(), Share.NONE));
        lines.add(plain(Milestone.ISSUE, null, minutes != null && minutes.issued(), Share.NONE));
        return new Timetable(judged(facts, lines));
    }

    /** How many recipients got all that is due to them in that round. */
    static Share reached(MeetingFacts facts, int round) {
        Handouts handouts = Handouts.of(facts);
        return new Share((int) handouts.people().stream().filter(person -> handouts.served(person, round)).count(),
                handouts.people().size());
    }

    /** How many of those whom the first delivery reached said what they think of it. */
    static Share answered(MeetingFacts facts) {
        Handouts handouts = Handouts.of(facts);
        List<PersonId> asked = handouts.people().stream().filter(person -> handouts.due(person).stream()
                .anyMatch(one -> handouts.received(one, 1).findAny().isPresent())).toList();
        return new Share((int) asked.stream().filter(handouts::answered).count(), asked.size());
    }

    /** How many items have their result. */
    static int concluded(MeetingFacts facts) {
        return (int) facts.agenda().discussions().stream().filter(one -> one.result() != null)
                .map(Discussion::itemId).distinct().count();
    }

    /** Everybody is told with the first delivery at the latest; after a change, and of who came to it later, at once. */
    private static Line notice(MeetingFacts facts) {
        Telling telling = Telling.of(facts);
        Telling.Share told = telling.toldShare();
        Share share = new Share(told.done(), told.of());
        boolean done = facts.meeting().stands() && telling.pending().isEmpty() && share.whole();
        Line line = plain(Milestone.NOTICE, telling.due().orElse(null), done, share);
        return facts.meeting().begun() && !done ? with(line, Standing.NOT_NEEDED) : line;
    }

    private static Optional<Line> delivery(MeetingFacts facts, Milestone milestone, RuleId rule, int round) {
        return facts.around().regulation().rule(rule)
                .filter(setting -> setting.scope().contains(facts.type().key())).map(setting -> {
                    int days = setting.number(DAYS);
                    Deadline deadline = facts.around().calendar().before(facts.day(), days);
                    Share reached = reached(facts, round);
                    Standing standing = Standing.AHEAD;
                    if (facts.meeting().stands() && facts.agenda().entries().isEmpty()) {
                        standing = Standing.NOT_NEEDED;
                    } else if (reached.whole()) {
                        standing = late(facts, round, deadline.day()) ? Standing.DONE_LATE : Standing.DONE;
                    }
                    return new Line(milestone, deadline.day(), days, deadline.unknownYears(), standing,
                            reached);
                });
    }

    /** Opinions of those whom the first delivery reached; none or some text, both are an opinion. */
    private static Optional<Line> opinions(MeetingFacts facts) {
        return facts.around().regulation().rule(OPINION_RULE)
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .flatMap(setting -> Deliveries.opinionDeadline(facts).map(deadline -> {
                    Share given = answered(facts);
                    Standing standing = Standing.AHEAD;
                    if (facts.meeting().stands() && facts.agenda().entries().isEmpty()) {
                        standing = Standing.NOT_NEEDED;
                    } else if (given.whole()) {
                        standing = Standing.DONE;
                    }
                    return new Line(Milestone.OPINIONS, deadline.day(), setting.number(DAYS), deadline.unknownYears(),
                            standing, given);
                }));
    }

    private static boolean late(MeetingFacts facts, int round, LocalDate deadline) {
        LocalDateTime end = deadline.atTime(facts.around().regulation().title().officeHoursEnd());
        Handouts handouts = Handouts.of(facts);
        return handouts.due().stream().flatMap(one -> handouts.received(one, round).findFirst().stream())
                .anyMatch(first -> facts.around().time().local(first.deliveredAt()).isAfter(end));
    }

    private static Line leave(MeetingFacts facts) {
        List<LeaveRequest> asked = facts.people().leave().stream().filter(one -> one.state() != LeaveState.WITHDRAWN)
                .toList();
        int answered = (int) asked.stream().filter(one -> one.state() != LeaveState.ASKED).count();
        Line line = plain(Milestone.LEAVE, facts.day(), answered == asked.size(), new Share(answered, asked.size()));
        return asked.isEmpty() ? with(line, facts.meeting().begun() ? Standing.NOT_NEEDED : Standing.AHEAD) : line;
    }

    /** Article 50: asked for where somebody who is no leader stays away. */
    private static Optional<Line> summary(MeetingFacts facts) {
        boolean asked = facts.around().regulation().rule(SUMMARY_RULE)
                .filter(setting -> setting.scope().contains(facts.type().key())).isPresent();
        List<LeaveRequest> others = LeaveRules.forSummary(facts);
        return asked && !others.isEmpty()
                ? Optional.of(plain(Milestone.LEAVE_SUMMARY, facts.day(),
                        others.stream().allMatch(one -> LeaveRules.told(facts, one)), Share.NONE))
                : Optional.empty();
    }

    /** Whether the head is still to be told who asked for leave; of leaders he knows, they ask him. */
    public static boolean awaitsSummary(MeetingFacts facts) {
        return summary(facts).filter(one -> one.standing() != Standing.DONE).isPresent();
    }

    private static List<Line> judged(MeetingFacts facts, List<Line> lines) {
        LocalDateTime now = facts.around().time().local();
        boolean over = facts.meeting().state() instanceof MeetingState.Cancelled;
        boolean next = !over;
        List<Line> judged = new ArrayList<>();
        for (Line line : lines) {
            Standing standing = line.standing();
            if (standing == Standing.AHEAD && over) {
                standing = Standing.NOT_NEEDED;
            } else if (standing == Standing.AHEAD) {
                boolean late = line.day() != null && now.isAfter(line.workingDays() == null
                        ? line.day().plusDays(1).atStartOfDay()
                        : line.day().atTime(facts.around().regulation().title().officeHoursEnd()));
                boolean idle = line.milestone() == Milestone.LEAVE && line.share().of() == 0;
                if (late && !idle) {
                    standing = Standing.LATE;
                } else if (next && !idle && line.milestone() != Milestone.WINDOW) {
                    standing = Standing.NEXT;
                    next = false;
                }
            }
            judged.add(with(line, standing));
        }
        return judged;
    }

    private static Line plain(Milestone milestone, @Nullable LocalDate day, boolean done, Share share) {
        return new Line(milestone, day, null, new TreeSet<>(), done ? Standing.DONE : Standing.AHEAD, share);
    }

    private static Line with(Line line, Standing standing) {
        return new Line(line.milestone(), line.day(), line.workingDays(), line.unknownYears(), standing,
                line.share());
    }
}
