package org.huixu.domain.compliance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** One room or person for two things at a time (practice). Only what is still to come is judged. */
final class ClashRule {

    private static final String MINUTES = "minutes";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** C8, practice: no room and nobody is asked for twice at a time; who is away is not counted on. */
    static final Rule C8_NO_CLASH_OF_ROOM_OR_PERSON = new Rule.OfOffice(new RuleId("C8"),
            new Rule.Terms(
                    Map.of("room", Set.of("other", "date", "time", "otherTime", "step"),
                            "person", Set.of("one", "other", "date", "time", "otherTime", "step"),
                            "away", Set.of("one", "date", "step"), "chairAway", Set.of("one", "date", "step")),
                    Set.of(MINUTES), Set.of()),
            ClashRule::judge);

    /**
     * Something that takes a room or people for a while.
     *
     * @param code tells it from all others
     * @param room where; empty where that is not known
     */
    private record Occasion(String id, String code, String title, LocalDateTime from, LocalDateTime to, String room) {

        boolean meets(Occasion other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        String hours() {
            return HOUR.format(from) + '–' + HOUR.format(to.toLocalDate().equals(from.toLocalDate())
                    ? to.toLocalTime()
                    : LocalTime.of(23, 59));
        }
    }

    private static final Comparator<Occasion> BY_TIME = Comparator.comparing(Occasion::from)
            .thenComparing(Occasion::code);

    private ClashRule() {
    }

    private static List<Breach> judge(OfficeFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        Map<MeetingId, Occasion> meetings = meetings(facts, setting);
        rooms(meetings.values().stream().filter(one -> !one.room().isEmpty()).sorted(BY_TIME).toList(), breaches);
        Map<PersonId, List<Occasion>> claims = claims(facts, setting, meetings);
        claims.keySet().stream().sorted(facts.around().directory().byRank(facts.around().time().today()))
                .forEach(person -> twice(facts, person,
                        claims.getOrDefault(person, List.of()).stream().sorted(BY_TIME).toList(),
                        breaches));
        chairs(facts, meetings, breaches);
        return breaches;
    }

    private static void rooms(List<Occasion> meetings, List<Breach> breaches) {
        for (int i = 0; i < meetings.size(); i++) {
            for (int j = i + 1; j < meetings.size(); j++) {
                Occasion one = meetings.get(i);
                Occasion other = meetings.get(j);
                if (one.room().equals(other.room()) && one.meets(other)) {
                    breaches.add(Breach.of("room", new Subject(Subject.Kind.MEETING, other.id(), other.title()))
                            .with("other", one.title()).with("date", other.from().toLocalDate())
                            .with("time", other.hours()).with("otherTime", one.hours()).with("step", one.code())
                            .due(other.from().toLocalDate(), Set.of()));
                }
            }
        }
    }

    private static void twice(OfficeFacts facts, PersonId person, List<Occasion> claims, List<Breach> breaches) {
        for (int i = 0; i < claims.size(); i++) {
            Occasion one = claims.get(i);
            for (int j = i + 1; j < claims.size(); j++) {
                Occasion other = claims.get(j);
                if (one.meets(other)) {
                    breaches.add(of("person", facts, person).with("one", one.title()).with("other", other.title())
                            .with("date", other.from().toLocalDate()).with("time", one.hours())
                            .with("otherTime", other.hours()).with("step", one.code() + ' ' + other.code())
                            .due(one.from().toLocalDate(), Set.of()));
                }
            }
            away(facts, person, one, breaches);
        }
    }

    private static void away(OfficeFacts facts, PersonId person, Occasion claim, List<Breach> breaches) {
        LocalDate day = claim.from().toLocalDate();
        if (!chairs(facts, person, claim) && absent(facts, person, day)) {
            breaches.add(of("away", facts, person).with("one", claim.title()).with("date", day)
                    .with("step", claim.code()).due(day, Set.of()));
        }
    }

    /** Who is away cannot chair, whether he is on the list of those invited or not. */
    private static void chairs(OfficeFacts facts, Map<MeetingId, Occasion> meetings, List<Breach> breaches) {
        for (Meeting meeting : facts.gatherings().meetings()) {
            Occasion occasion = meetings.get(meeting.id());
            PersonId chair = meeting.lead().chairId();
            if (occasion != null && chair != null && absent(facts, chair, occasion.from().toLocalDate())) {
                breaches.add(of("chairAway", facts, chair).with("one", occasion.title())
                        .with("date", occasion.from().toLocalDate()).with("step", occasion.code())
                        .due(occasion.from().toLocalDate(), Set.of()));
            }
        }
    }

    /** A chair who is away has a finding of his own. */
    private static boolean chairs(OfficeFacts facts, PersonId person, Occasion claim) {
        return facts.gatherings().meetings().stream()
                .anyMatch(one -> one.id().value().equals(claim.id()) && person.equals(one.lead().chairId()));
    }

    private static boolean absent(OfficeFacts facts, PersonId person, LocalDate day) {
        return facts.leaders().absences().stream()
                .anyMatch(one -> one.personId().equals(person) && one.period().contains(day));
    }

    private static Breach of(String variant, OfficeFacts facts, PersonId person) {
        return Breach.of(variant, new Subject(Subject.Kind.PERSON, person.value(),
                facts.around().directory().name(person)));
    }

    /** Meetings that are called and have not begun; as long as their items are planned for, and never too short. */
    private static Map<MeetingId, Occasion> meetings(OfficeFacts facts, RuleSetting setting) {
        Map<MeetingId, Integer> planned = new HashMap<>();
        for (AgendaEntry entry : facts.gatherings().entries()) {
            Integer minutes = entry.plannedMinutes();
            planned.merge(entry.meetingId(), minutes == null ? 0 : minutes, Integer::sum);
        }
        Map<MeetingId, Occasion> meetings = new LinkedHashMap<>();
        for (Meeting meeting : facts.gatherings().meetings()) {
            LocalDate day = meeting.slot().onDate();
            LocalTime start = meeting.slot().startsAt();
            if (day != null && start != null && meeting.stands() && !meeting.begun()
                    && setting.scope().contains(meeting.designation().type()) && comes(facts, day)) {
                LocalTime end = meeting.slot().endsAt();
                long usual = end == null ? setting.number(MINUTES) : Duration.between(start, end).toMinutes();
                long minutes = Math.max(usual, planned.getOrDefault(meeting.id(), 0));
                meetings.put(meeting.id(), new Occasion(meeting.id().value(), meeting.designation().code(),
                        meeting.designation().title(), day.atTime(start), day.atTime(start).plusMinutes(minutes),
                        room(meeting)));
            }
        }
        return meetings;
    }

    private static String room(Meeting meeting) {
        String place = meeting.slot().place();
        return meeting.slot().roomId() != null
                ? Objects.requireNonNull(meeting.slot().roomId()).value()
                : place == null ? "" : place.strip();
    }

    private static Map<PersonId, List<Occasion>> claims(OfficeFacts facts, RuleSetting setting,
            Map<MeetingId, Occasion> meetings) {
        Map<PersonId, List<Occasion>> claims = new HashMap<>();
        Set<String> counted = new TreeSet<>();
        for (Invitation invitation : facts.gatherings().invitations()) {
            Occasion meeting = meetings.get(invitation.meetingId());
            if (meeting != null && !excused(facts, invitation)
                    && counted.add(invitation.personId().value() + meeting.id())) {
                claims.computeIfAbsent(invitation.personId(), _ -> new ArrayList<>()).add(meeting);
            }
        }
        for (Meeting meeting : facts.gatherings().meetings()) {
            PersonId chair = meeting.lead().chairId();
            Occasion occasion = meetings.get(meeting.id());
            if (occasion != null && chair != null && counted.add(chair.value() + occasion.id())) {
                claims.computeIfAbsent(chair, _ -> new ArrayList<>()).add(occasion);
            }
        }
        for (Engagement engagement : facts.leaders().engagements()) {
            if (engagement.reply() != Reply.DECLINED && comes(facts, engagement.when().onDate()) && binds(engagement)) {
                Occasion occasion = occasion(engagement, setting.number(MINUTES));
                facts.leaders().asked().stream().filter(one -> one.engagementId().equals(engagement.id()))
                        .map(EngagementPerson::goer).distinct()
                        .forEach(person -> claims.computeIfAbsent(person, _ -> new ArrayList<>()).add(occasion));
            }
        }
        return claims;
    }

    private static boolean excused(OfficeFacts facts, Invitation invitation) {
        return facts.gatherings().leave().stream().filter(LeaveRequest::expectsAbsence)
                .anyMatch(one -> one.meetingId().equals(invitation.meetingId())
                        && one.personId().equals(invitation.personId()));
    }

    /** What has neither hour nor place, such as a letter of congratulation, keeps nobody from a meeting. */
    private static boolean binds(Engagement engagement) {
        return engagement.when().startsAt() != null || engagement.when().place() != null;
    }

    private static Occasion occasion(Engagement engagement, int leastMinutes) {
        LocalDate day = engagement.when().onDate();
        LocalTime start = engagement.when().startsAt();
        LocalTime end = engagement.when().endsAt();
        LocalDateTime from = start == null ? day.atStartOfDay() : day.atTime(start);
        LocalDateTime to = start == null
                ? day.plusDays(1).atStartOfDay()
                : end == null ? from.plusMinutes(leastMinutes) : day.atTime(end);
        return new Occasion(engagement.id().value(), engagement.id().value(), engagement.title(), from, to, "");
    }

    private static boolean comes(OfficeFacts facts, LocalDate day) {
        return !day.isBefore(facts.around().time().today());
    }
}
