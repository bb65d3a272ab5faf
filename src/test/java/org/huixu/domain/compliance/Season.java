package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.EngagementPersonId;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.engagement.WorkMeetingId;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.people.AbsenceReportId;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;

/**
 * What the office had and will have around a day, told in names and dates; the findings of the office come out. As made
 * it is empty and judged on Wednesday 2026-06-10 from 45 days before to 60 days after.
 */
final class Season {

    static final LocalDate TODAY = Scene.WEDNESDAY;

    final Government government;
    private final Regulation regulation;
    private LocalDate today = TODAY;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Invitation> invitations = new ArrayList<>();
    private final List<AgendaEntry> entries = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<LeaveRequest> leave = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<AbsenceReport> reports = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<EngagementPerson> asked = new ArrayList<>();
    private final List<WorkMeeting> workMeetings = new ArrayList<>();

    Season() {
        this(Government.usual(), Rulebooks.ZHOUCUN);
    }

    Season(Government government, Regulation regulation) {
        this.government = government;
        this.regulation = regulation;
    }

    Season today(LocalDate day) {
        today = day;
        return this;
    }

    /** One of the office's own meetings; those before today are over. */
    final class Called {

        private final MeetingId id = new MeetingId(Numbers.next());

        /** Puts an item on its agenda. */
        Called about(String title, int minutes) {
            ItemId item = new ItemId(Numbers.next());
            items.add(new Item(item, 1,
                    new Item.Proposal("2026-议-" + items.size(), Origin.UNIT, government.unit(Government.FINANCE),
                            null, today, Keys.EXECUTIVE, null),
                    new Item.Matter(title, null, null, new TaskKey("major")), Item.Flags.NONE, Item.Hearing.OPEN,
                    Item.Balance.NONE,
                    Item.Listing.NONE, new ItemState.Scheduled()));
            entries.add(new AgendaEntry(new AgendaEntryId(Numbers.next()), 1, id, item, entries.size() + 1, minutes,
                    Scene.at(today.minusDays(1).atTime(9, 0))));
            return this;
        }

        Called invite(String... names) {
            for (String name : names) {
                invitations.add(new Invitation(new InvitationId(Numbers.next()), 1, id, government.person(name),
                        Capacity.MEMBER, null, null));
            }
            return this;
        }

        Called chair(String name) {
            change(own().with(new Meeting.Lead(government.person(name), null)));
            return this;
        }

        Called in(RoomId room) {
            Meeting.Slot slot = own().slot();
            change(own().with(new Meeting.Slot(slot.onDate(), slot.startsAt(), null, false, room, null)));
            return this;
        }

        Called in(MeetingState state) {
            change(own().with(state));
            return this;
        }

        Called leaveOf(String name, LeaveState state) {
            return leaveOf(name, state, null);
        }

        /** The same, with somebody who is to come in his place. */
        Called leaveOf(String name, LeaveState state, String substitute) {
            leave.add(new LeaveRequest(new LeaveRequestId(Numbers.next()), 1, id, government.person(name),
                    LeaveRequest.Asking.of(Scene.at(today.atTime(8, 0)), "出差"), state,
                    LeaveRequest.Answer.NONE, Proof.NONE,
                    substitute == null ? null : government.person(substitute)));
            return this;
        }

        private Meeting own() {
            return meetings.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }

        private void change(Meeting changed) {
            meetings.replaceAll(one -> one.id().equals(id) ? changed : one);
        }
    }

    Called meeting(MeetingTypeKey type, String title, LocalDate day, String start) {
        Called called = new Called();
        meetings.add(new Meeting(called.id, 1,
                new Meeting.Designation(type, "2026-" + (meetings.size() + 1), null, title),
                new Meeting.Slot(day, start == null ? null : LocalTime.parse(start), null, false, null, null),
                Meeting.Lead.NONE,
                day.isBefore(today) ? new MeetingState.Closed() : new MeetingState.Scheduled(),
                Meeting.Session.NONE, null));
        return called;
    }

    Called held(MeetingTypeKey type, LocalDate day) {
        return meeting(type, type.value() + ' ' + day, day, "09:00");
    }

    /** An absence from the first to the last day, with all that is to be known of it. */
    Absence away(String name, LocalDate first, LocalDate last) {
        return away(name, first, last, new Absence.Trip("济南", "参加培训", government.person(Government.DIRECTOR), "手机",
                false));
    }

    Absence away(String name, LocalDate first, LocalDate last, Absence.Trip trip) {
        Absence absence = new Absence(new AbsenceId(Numbers.next()), 1, government.person(name), AbsenceKind.TRIP,
                new Period(first, last.plusDays(1)), trip);
        absences.add(absence);
        return absence;
    }

    Season reported(Absence absence, String addressee, LocalDate day) {
        reports.add(new AbsenceReport(new AbsenceReportId(Numbers.next()), 1, absence.id(),
                new AddresseeKey(addressee), day));
        return this;
    }

    Season engagement(String kind, String title, Engagement.When when, Engagement.Receipt receipt, Reply reply,
            String... names) {
        EngagementId id = new EngagementId(Numbers.next());
        engagements.add(new Engagement(id, 1, new EventKindKey(kind), title, new Engagement.Host("区商会", null), when,
                receipt, reply, null, null));
        for (String name : names) {
            asked.add(
                    new EngagementPerson(new EngagementPersonId(Numbers.next()), 1, id, government.person(name), null));
        }
        return this;
    }

    Season work(String unit, LocalDate day, WorkMeeting.Audience audience, WorkMeeting.Approval approval,
            WorkMeeting.TownsApproval towns) {
        workMeetings.add(new WorkMeeting(new WorkMeetingId(Numbers.next()), 1, government.unit(unit), "工作会议", day,
                audience, approval, towns));
        return this;
    }

    OfficeFacts facts() {
        Period period = new Period(today.minusDays(45), today.plusDays(60));
        return new OfficeFacts(
                new Surroundings(new Authority(regulation, government.directory()), Rulebooks.HOLIDAYS,
                        new OfficeTime(Scene.at(today.atTime(10, 0)), Scene.ZONE)),
                period,
                new OfficeFacts.Gatherings(meetings.stream().filter(one -> period.contains(one.slot().onDate()))
                        .toList(), invitations, entries, items, leave, meetings),
                new OfficeFacts.Leaders(absences, reports, engagements, asked, workMeetings),
                new OfficeFacts.Desk(List.of(), List.of(), List.of()));
    }

    List<Finding> findings(String rule) {
        return Compliance.judge(facts(), Settled.NOTHING).stream().filter(one -> one.rule().value().equals(rule))
                .toList();
    }

    /** The findings of the rule as "variant subject". */
    List<String> found(String rule) {
        return findings(rule).stream().map(one -> one.breach().variant() + ' ' + one.subject().label()).toList();
    }

    /** The sentences of the rule. */
    List<String> said(String rule) {
        return findings(rule).stream().map(one -> one.words().message()).toList();
    }
}
