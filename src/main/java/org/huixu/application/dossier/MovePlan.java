package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huixu.application.dossier.Timetable.Milestone;
import org.huixu.application.dossier.Timetable.Standing;
import org.huixu.application.notice.Telling;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a meeting that is moved: its timetable before and after, and who has to hear of it. A pure function of the
 * facts; nothing is changed yet.
 */
public record MovePlan(List<Line> lines, Audience audience) {

    /**
     * A line of the timetable that has a day.
     *
     * @param before until when it was to be done; absent where the meeting had no date
     * @param workingDays how many working days before the meeting; absent where the regulation counts none
     * @param unknownYears years whose public holidays are not known and on which the new day depends
     * @param newlyLate whether the move makes it late: too late on the new day, and not before
     */
    public record Line(Milestone milestone, @Nullable LocalDate before, LocalDate after, @Nullable Integer workingDays,
            SortedSet<Integer> unknownYears, Standing standing, boolean newlyLate) {
    }

    /**
     * Who has to hear of it, each person once, by rank.
     *
     * @param again the parties that were told what will no longer be so
     * @param served who has papers, and with them the old day, in hand
     * @param onLeave who asked for leave on the old day, and has to say anew whether he comes
     * @param untold who else is invited, and heard nothing yet
     * @param units departments whose items are on the agenda
     * @param joining members on the new day who are not invited
     * @param leaving those invited as members who are none on the new day
     * @param away those invited of whom an absence on the new day is recorded
     */
    public record Audience(List<String> again, List<String> served, List<String> onLeave, List<String> untold,
            List<String> units, List<String> joining, List<String> leaving, List<String> away) {
    }

    public MovePlan {
        lines = List.copyOf(lines);
    }

    static MovePlan of(Optional<MeetingFacts> before, MeetingFacts after) {
        return new MovePlan(lines(before.map(Timetable::of), Timetable.of(after)), audience(after));
    }

    /** Whether anybody has to hear of it. */
    public boolean anybody() {
        return !audience.again().isEmpty() || !audience.served().isEmpty() || !audience.onLeave().isEmpty()
                || !audience.untold().isEmpty();
    }

    private static List<Line> lines(Optional<Timetable> before, Timetable after) {
        List<Line> lines = new ArrayList<>();
        for (Timetable.Line now : after.lines()) {
            LocalDate day = now.day();
            if (day != null && now.standing() != Standing.NOT_NEEDED) {
                Optional<Timetable.Line> was = before.stream().flatMap(one -> one.lines().stream())
                        .filter(one -> one.milestone() == now.milestone()).findFirst();
                lines.add(new Line(now.milestone(), was.map(Timetable.Line::day).orElse(null), day, now.workingDays(),
                        now.unknownYears(), now.standing(),
                        late(now.standing()) && was.filter(one -> late(one.standing())).isEmpty()));
            }
        }
        return lines;
    }

    private static boolean late(Standing standing) {
        return switch (standing) {
            case LATE, DONE_LATE -> true;
            case DONE, NEXT, AHEAD, NOT_NEEDED -> false;
        };
    }

    private static Audience audience(MeetingFacts after) {
        List<PersonId> invited = after.people().invitations().stream().map(Invitation::personId).distinct()
                .sorted(after.around().directory().byRank(after.day())).toList();
        Set<PersonId> leave = after.people().leave().stream().filter(LeaveRequest::expectsAbsence)
                .map(LeaveRequest::personId).collect(Collectors.toSet());
        Set<PersonId> served = after.people().handed().deliveries().stream().map(one -> one.to().personId())
                .filter(person -> !leave.contains(person)).collect(Collectors.toSet());
        Set<PersonId> members = after.members();
        Set<PersonId> asMembers = after.invited(Capacity.MEMBER).stream().map(Invitation::personId)
                .collect(Collectors.toSet());
        Set<PersonId> joining = new HashSet<>(members);
        joining.removeAll(asMembers);
        List<String> units = after.agenda().items().stream().map(item -> item.item().proposal().unitId()).distinct()
                .map(unit -> after.around().directory().shortName(unit, after.day())).toList();
        Set<PersonId> told = after.people().told().notices().stream().map(Notice::personId).collect(Collectors.toSet());
        return new Audience(again(after), names(after, served, _ -> true), names(after, leave, _ -> true),
                names(after, invited, person -> !served.contains(person) && !leave.contains(person)
                        && !told.contains(person)),
                units,
                names(after, joining, _ -> true), names(after, asMembers, person -> !members.contains(person)),
                names(after, invited, person -> after.around().directory().absent(person, after.day())));
    }

    /** Parties that know of the meeting, and not of what it will be. */
    static List<String> again(MeetingFacts after) {
        return Telling.of(after).pending().stream().filter(line -> line.last().isPresent())
                .map(line -> line.party().name(after.around().directory(), after.day())).toList();
    }

    private static List<String> names(MeetingFacts facts, Collection<PersonId> people, Predicate<PersonId> wanted) {
        return people.stream().filter(wanted).sorted(facts.around().directory().byRank(facts.day())).map(facts::name)
                .toList();
    }
}
