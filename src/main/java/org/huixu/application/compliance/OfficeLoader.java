package org.huixu.application.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.regulation.Regulation;

/** Loads what the rules for the office look at, by a fixed number of statements that each ask for the period alone. */
final class OfficeLoader {

    private final Reader reader;
    private final SurroundingsLoader surroundings;

    OfficeLoader(Reader reader, SurroundingsLoader surroundings) {
        this.reader = reader;
        this.surroundings = surroundings;
    }

    Optional<OfficeFacts> load(Period period, OfficeTime time) {
        Optional<Regulation> regulation = surroundings.regulation(time.today());
        LocalDate end = period.validTo();
        if (regulation.isEmpty() || end == null) {
            return Optional.empty();
        }
        surroundings.prepare(List.of(period.validFrom(), time.today(), end));
        return Optional.of(new OfficeFacts(surroundings.load(regulation.get(), time.today(), time), period,
                gatherings(period.validFrom(), end), leaders(period, end), desk(period.validFrom(), end)));
    }

    private OfficeFacts.Gatherings gatherings(LocalDate from, LocalDate end) {
        List<Meeting> meetings = reader.list(Meeting.class, Filter.between("onDate", from, end));
        Filter ofMeetings = Filter.in("meetingId", meetings.stream().map(Meeting::id).toList());
        List<AgendaEntry> entries = reader.list(AgendaEntry.class, ofMeetings);
        return new OfficeFacts.Gatherings(meetings, reader.list(Invitation.class, ofMeetings), entries,
                reader.list(Item.class,
                        Filter.in("id", entries.stream().map(AgendaEntry::itemId).distinct().toList())),
                reader.list(LeaveRequest.class, ofMeetings),
                reader.list(Meeting.class, Filter.between("onDate", from.withDayOfYear(1).minusMonths(1),
                        end.minusDays(1).withDayOfYear(1).plusYears(1))));
    }

    private OfficeFacts.Leaders leaders(Period period, LocalDate end) {
        List<Absence> absences = reader.list(Absence.class, Filter.overlapping(period));
        List<Engagement> engagements = reader.list(Engagement.class, Filter.between("onDate", period.validFrom(), end));
        return new OfficeFacts.Leaders(absences,
                reader.list(AbsenceReport.class, Filter.in("absenceId", absences.stream().map(Absence::id).toList())),
                engagements,
                reader.list(EngagementPerson.class,
                        Filter.in("engagementId", engagements.stream().map(Engagement::id).toList())),
                reader.list(WorkMeeting.class, Filter.between("onDate", period.validFrom(), end)));
    }

    private OfficeFacts.Desk desk(LocalDate from, LocalDate end) {
        List<DirectPaper> papers = Stream
                .concat(reader.list(DirectPaper.class, Filter.between("handedOn", from, end)).stream(),
                        reader.list(DirectPaper.class, Filter.absent("returnedOn")).stream())
                .distinct().toList();
        List<CatalogueEntry> catalogue = new ArrayList<>();
        for (int year = from.getYear(); year <= end.minusDays(1).getYear(); year++) {
            catalogue.addAll(reader.list(CatalogueEntry.class, Filter.eq("catalogueYear", year)));
        }
        return new OfficeFacts.Desk(papers, catalogue,
                reader.list(Duty.class, Filter.eq("ownerId", OfficeFacts.OFFICE)));
    }
}
