package org.huixu.domain.compliance;

import java.util.List;
import java.util.Optional;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.workflow.SubjectId;

/**
 * Everything that the rules for the office look at, over a period of days. Judged under the regulation of today.
 * Immutable, loaded at once.
 *
 * @param period the days that are looked at; what lies outside is not loaded
 */
public record OfficeFacts(Surroundings around, Period period, Gatherings gatherings, Leaders leaders, Desk desk) {

    /** The owner of what is recorded of duties and overrides of the office as a whole. */
    public static final SubjectId OFFICE = new SubjectId("00000000-0000-7000-8000-000000000001");

    /** The same looked at in another moment of the same day. */
    public OfficeFacts at(OfficeTime moment) {
        return new OfficeFacts(around.at(moment), period, gatherings, leaders, desk);
    }

    /**
     * The office's own meetings of the period, with who is invited and what is on their agendas.
     *
     * @param leave who asked for leave from these meetings
     * @param ofYears all dated meetings of the calendar years that the period touches and of the month before them
     */
    public record Gatherings(List<Meeting> meetings, List<Invitation> invitations, List<AgendaEntry> entries,
            List<Item> items, List<LeaveRequest> leave, List<Meeting> ofYears) {

        public Gatherings {
            meetings = List.copyOf(meetings);
            invitations = List.copyOf(invitations);
            entries = List.copyOf(entries);
            items = List.copyOf(items);
            leave = List.copyOf(leave);
            ofYears = List.copyOf(ofYears);
        }

        /** The invitations of one meeting. */
        public List<Invitation> invited(Meeting meeting) {
            return invitations.stream().filter(one -> one.meetingId().equals(meeting.id())).toList();
        }
    }

    /** What takes the leaders' time in the period, and the departments' own meetings. */
    public record Leaders(List<Absence> absences, List<AbsenceReport> reports, List<Engagement> engagements,
            List<EngagementPerson> asked, List<WorkMeeting> workMeetings) {

        public Leaders {
            absences = List.copyOf(absences);
            reports = List.copyOf(reports);
            engagements = List.copyOf(engagements);
            asked = List.copyOf(asked);
            workMeetings = List.copyOf(workMeetings);
        }
    }

    /**
     * What the office itself keeps.
     *
     * @param directPapers papers handed straight to leaders that are still out or came back in the period
     * @param catalogue the catalogues of the years that the period touches
     * @param duties what is recorded of the office's duties
     */
    public record Desk(List<DirectPaper> directPapers, List<CatalogueEntry> catalogue, List<Duty> duties) {

        public Desk {
            directPapers = List.copyOf(directPapers);
            catalogue = List.copyOf(catalogue);
            duties = List.copyOf(duties);
        }
    }

    /** The meeting's type, as today's regulation knows it. */
    public Optional<MeetingType> type(Meeting meeting) {
        return around.regulation().type(meeting.designation().type());
    }

    /** The office as a whole. */
    public Subject subject() {
        return new Subject(Subject.Kind.OFFICE, OFFICE.value(), around.regulation().title().office());
    }
}
