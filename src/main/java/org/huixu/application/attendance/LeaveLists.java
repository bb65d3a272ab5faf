package org.huixu.application.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Leave over several meetings; read by period, each list by a fixed number of statements. */
public final class LeaveLists {

    private static final Texts TEXTS = Texts.of(LeaveLists.class);
    /** Meetings of so many days ahead are looked at. */
    private static final int AHEAD = 90;

    private final Store store;
    private final Door.Supplies supplies;

    public LeaveLists(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /** A request with what it is for and who asks. */
    public record Line(LeaveRequest request, Meeting meeting, String person) {
    }

    /** The requests for leave from the meetings on the days of the period, those of the earliest meeting first. */
    public List<Line> requests(Period days) {
        return store.read(reader -> {
            Map<MeetingId, Meeting> meetings = meetings(reader, days, _ -> true);
            List<LeaveRequest> requests = reader.list(LeaveRequest.class, Filter.in("meetingId", meetings.keySet()));
            Map<PersonId, String> names = names(reader, requests.stream().map(LeaveRequest::personId).toList());
            return requests.stream()
                    .map(one -> new Line(one, Objects.requireNonNull(meetings.get(one.meetingId())),
                            names.getOrDefault(one.personId(), "?")))
                    .sorted(Comparator.comparing((Line one) -> one.meeting().slot().onDate())
                            .thenComparing(one -> one.meeting().designation().code())
                            .thenComparing(one -> one.request().askedAt()))
                    .toList();
        });
    }

    /**
     * The leave that absences ask for and nobody has asked for yet: for meetings from today on, to which those who are away
     * are invited.
     *
     * @param person of whom; absent: of everybody
     */
    public List<LeaveProposal> proposals(@Nullable PersonId person, LocalDate today) {
        Period days = new Period(today, today.plusDays(AHEAD));
        return store.read(reader -> {
            List<Absence> absences = person == null
                    ? reader.list(Absence.class, Filter.overlapping(days))
                    : reader.list(Absence.class, Filter.overlapping(days), Filter.eq("personId", person));
            return absences.isEmpty() ? List.of() : proposals(reader, absences, days);
        });
    }

    /** By day and meeting, and in each by rank. */
    private List<LeaveProposal> proposals(Reader reader, List<Absence> absences, Period days) {
        Map<MeetingId, Meeting> meetings = meetings(reader, days, meeting -> switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        });
        Filter people = Filter.in("personId", absences.stream().map(Absence::personId).distinct().toList());
        Filter there = Filter.in("meetingId", meetings.keySet());
        Set<Asked> asked = reader.list(LeaveRequest.class, there, people).stream().filter(LeaveRequest::expectsAbsence)
                .map(one -> new Asked(one.meetingId(), one.personId())).collect(Collectors.toSet());
        Set<Asked> invited = reader.list(Invitation.class, there, people).stream()
                .map(one -> new Asked(one.meetingId(), one.personId())).collect(Collectors.toSet());
        Map<PersonId, String> names = names(reader, absences.stream().map(Absence::personId).distinct().toList());
        List<LeaveProposal> proposals = new ArrayList<>();
        for (Asked one : invited) {
            Meeting meeting = Objects.requireNonNull(meetings.get(one.meeting()));
            LocalDate day = meeting.slot().onDate();
            if (day != null && !asked.contains(one)) {
                absences.stream()
                        .filter(absence -> absence.personId().equals(one.person()) && absence.period().contains(day))
                        .findFirst()
                        .ifPresent(absence -> proposals.add(new LeaveProposal(meeting.id(), day,
                                meeting.designation().title(), one.person(), names.getOrDefault(one.person(), "?"),
                                LeaveCause.of(absence.kind()), reason(absence))));
            }
        }
        Optional<Directory> directory = new FactsLoader(reader, supplies.regulations())
                .surroundings(days.validFrom(), supplies.time()).map(Surroundings::directory);
        proposals.sort(Comparator.comparing(LeaveProposal::day).thenComparing(LeaveProposal::meeting)
                .thenComparing((one, other) -> directory
                        .map(known -> known.byRank(one.day()).compare(one.personId(), other.personId()))
                        .orElseGet(() -> one.person().compareTo(other.person()))));
        return proposals;
    }

    /** The same for one meeting whose facts are known. */
    public static List<LeaveProposal> proposals(MeetingFacts facts) {
        return facts.people().invitations().stream().map(Invitation::personId).distinct()
                .filter(person -> facts.people().leave().stream()
                        .noneMatch(one -> one.personId().equals(person) && one.expectsAbsence()))
                .sorted(facts.around().directory().byRank(facts.day()))
                .flatMap(person -> facts.around().directory().absence(person, facts.day()).stream())
                .map(absence -> new LeaveProposal(facts.meeting().id(), facts.day(),
                        facts.meeting().designation().title(), absence.personId(), facts.name(absence.personId()),
                        LeaveCause.of(absence.kind()), reason(absence)))
                .toList();
    }

    private record Asked(MeetingId meeting, PersonId person) {
    }

    private static Map<MeetingId, Meeting> meetings(Reader reader, Period days,
            Predicate<Meeting> wanted) {
        LocalDate end = days.validTo();
        return reader
                .list(Meeting.class,
                        Filter.between("onDate", days.validFrom(), end == null ? LocalDate.of(9999, 12, 31) : end))
                .stream().filter(wanted).collect(Collectors.toMap(Meeting::id, Function.identity()));
    }

    private static Map<PersonId, String> names(Reader reader, List<PersonId> people) {
        return reader.list(Person.class, Filter.in("id", people)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** What is recorded of the absence, in words. */
    private static String reason(Absence absence) {
        String kind = TEXTS.get(kind(absence.kind()));
        String place = absence.trip().place();
        String reason = absence.trip().reason();
        String where = place == null ? kind : TEXTS.format("attendance.reason.place", kind, place);
        return reason == null ? where : TEXTS.format("attendance.reason.why", where, reason);
    }

    private static String kind(AbsenceKind kind) {
        return switch (kind) {
            case TRIP -> "attendance.cause.trip";
            case STUDY -> "attendance.cause.study";
            case HOLIDAY -> "attendance.cause.holiday";
            case ILLNESS -> "attendance.cause.illness";
        };
    }
}
