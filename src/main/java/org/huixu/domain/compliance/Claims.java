package org.huixu.domain.compliance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/**
 * Which room and who is asked for when, from today on: by meetings, and of leaders by engagements.
 *
 * @param meetings those that have a day and an hour, in the order of their loading
 * @param people what each is invited to, chairs or goes to; who asked for leave from a meeting is not counted on there, but
 *     who is to come in his place is
 */
public record Claims(Map<MeetingId, Occasion> meetings, Map<PersonId, List<Occasion>> people) {

    /**
     * Works them out.
     *
     * @param minutes how long a meeting or an engagement lasts where nobody said
     * @param counted the meetings that take part
     */
    public static Claims of(OfficeFacts facts, int minutes, Predicate<Meeting> counted) {
        Map<MeetingId, Occasion> meetings = meetings(facts, minutes, counted);
        return new Claims(meetings, people(facts, minutes, meetings));
    }

    /** As long as it is planned to take or its items are planned for, and never too short. */
    private static Map<MeetingId, Occasion> meetings(OfficeFacts facts, int minutes, Predicate<Meeting> counted) {
        Map<MeetingId, Integer> planned = new HashMap<>();
        for (AgendaEntry entry : facts.gatherings().entries()) {
            Integer length = entry.plannedMinutes();
            planned.merge(entry.meetingId(), length == null ? 0 : length, Integer::sum);
        }
        Map<MeetingId, Occasion> meetings = new LinkedHashMap<>();
        for (Meeting meeting : facts.gatherings().meetings()) {
            LocalDate day = meeting.slot().onDate();
            if (day != null && counted.test(meeting) && comes(facts, day)) {
                long length = Math.max(minutes(meeting.slot(), minutes), planned.getOrDefault(meeting.id(), 0));
                Occasion.of(meeting, length).ifPresent(one -> meetings.put(meeting.id(), one));
            }
        }
        return meetings;
    }

    /** How long a slot is; that long where nobody said when it ends. */
    public static long minutes(Meeting.Slot slot, long usual) {
        LocalTime start = slot.startsAt();
        LocalTime end = slot.endsAt();
        return start == null || end == null ? usual : Duration.between(start, end).toMinutes();
    }

    private static Map<PersonId, List<Occasion>> people(OfficeFacts facts, int minutes,
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
        for (LeaveRequest leave : facts.gatherings().leave()) {
            PersonId substitute = leave.substituteId();
            Occasion meeting = meetings.get(leave.meetingId());
            if (meeting != null && substitute != null && leave.expectsAbsence()
                    && counted.add(substitute.value() + meeting.id())) {
                claims.computeIfAbsent(substitute, _ -> new ArrayList<>()).add(meeting);
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
                Occasion occasion = Occasion.of(engagement, minutes);
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

    private static boolean comes(OfficeFacts facts, LocalDate day) {
        return !day.isBefore(facts.around().time().today());
    }
}
