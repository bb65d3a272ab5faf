package org.huixu.exchange.regulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.CountersignatureId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.SpecialDayId;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.DeliveryId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.StepRecordId;
import org.huixu.domain.workflow.SubjectId;
import org.huixu.exchange.holidays.HolidayFiles;

/** One meeting of a head, four deputies and a director on 2026-10-09, put into the words of a regulation. */
final class TownHall {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);
    private static final LocalDateTime START = DAY.atTime(LocalTime.of(14, 30));
    private static final MeetingId MEETING = new MeetingId(id(1));
    private static final ItemId ITEM = new ItemId(id(2));
    private static final UnitId UNIT = new UnitId(id(3));

    private final Regulation regulation;
    private final MeetingTypeKey type;
    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Invitation> invitations = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Presence> presences = new ArrayList<>();
    private final List<StepRecord> steps = new ArrayList<>();
    private final List<Countersignature> asked = new ArrayList<>();
    private LocalDateTime added = DAY.minusDays(12).atStartOfDay();
    private Meeting meeting;
    private MeetingFacts.MinutesFacts minutes;
    private int counter = 100;

    TownHall(Regulation regulation, String type, String head, String deputy, String director) {
        this.regulation = regulation;
        this.type = new MeetingTypeKey(type);
        person("head", "犇頔", head, "首长", null);
        for (int number = 1; number <= 4; number++) {
            person("deputy-" + number, "赵" + number, deputy, "副职", null);
        }
        person("director", "陈喆", director, "主任", null);
        String bureau = regulation.offices().find(new OfficeKey("bureau-chief")).isPresent()
                ? "bureau-chief"
                : "department-head";
        person("bureau", "局长某", bureau, "局长", UNIT);
        meeting = new Meeting(MEETING, 0,
                new Meeting.Designation(this.type, "2026-01", 1, "第一次会议"),
                new Meeting.Slot(DAY, LocalTime.of(14, 30), null, false, null, null),
                new Meeting.Lead(people.get("head"), null), new MeetingState.Scheduled(), Meeting.Session.NONE, null);
    }

    void inviteHeadDeputiesAndDirector() {
        people.forEach((role, person) -> {
            if (!role.equals("bureau")) {
                invitations.add(new Invitation(new InvitationId(next()), 0, MEETING, person, Capacity.MEMBER, null,
                        null));
            }
        });
    }

    void openWith(String... roles) {
        for (String role : roles) {
            presences.add(new Presence(new PresenceId(next()), 0, MEETING, people.get(role),
                    START.minusMinutes(5).atZone(ZONE).toInstant(), null, null, START.atZone(ZONE).toInstant()));
        }
        meeting = meeting.with(new MeetingState.Open(),
                new Meeting.Session(START.atZone(ZONE).toInstant(), null, null, null));
    }

    void deliverToAll(int round, LocalDateTime at) {
        invitations.forEach(one -> deliveries.add(new Delivery(new DeliveryId(next()), 0, MEETING,
                new Recipient(one.personId(), ITEM), round, at.atZone(ZONE).toInstant(), null,
                at.atZone(ZONE).toInstant())));
    }

    void signedBy(String role) {
        Minutes signed = new Minutes(new MinutesId(id(4)), 0, MEETING, new MinutesState.Signed(),
                new Minutes.Signature(people.get(role), null, DAY.plusDays(3), "同意印发", Proof.NONE, null),
                Minutes.Issue.NONE);
        minutes = new MeetingFacts.MinutesFacts(signed, List.of(), List.of(),
                MeetingFacts.MinutesFacts.Numbering.NONE, MeetingFacts.MinutesFacts.Locked.NOTHING);
    }

    void itemWithSteps(String... stepsAndRoles) {
        for (int at = 0; at < stepsAndRoles.length; at += 2) {
            steps.add(new StepRecord(new StepRecordId(next()), 0, new SubjectId(ITEM.value()), at + 1,
                    new StepKey(stepsAndRoles[at]), people.get(stepsAndRoles[at + 1]), null, DAY.minusDays(10), null,
                    null,
                    Proof.seenBy(people.get("director"))));
        }
    }

    /** Another unit was asked about the item on that day and did not answer; it was put on the agenda at that moment. */
    void asked(LocalDate on, LocalDateTime addedToAgenda) {
        asked.add(new Countersignature(new CountersignatureId(next()), 0, ITEM, new UnitId(next()), on,
                Countersignature.Reply.NONE));
        added = addedToAgenda;
    }

    MeetingFacts facts() {
        List<Person> everybody = List.copyOf(persons);
        Directory directory = new Directory(everybody, new Directory.Units(List.of(), List.of()), appointments,
                new Directory.Duties(List.of(), List.of(), List.of()));
        Surroundings around = new Surroundings(new Authority(regulation, directory), calendar(),
                new OfficeTime(DAY.plusDays(10).atStartOfDay(ZONE).toInstant(), ZONE));
        Item item = new Item(ITEM, 0,
                new Item.Proposal("2026-议-001", Origin.UNIT, UNIT, null, DAY.minusDays(20), type, null),
                new Item.Matter("关于学校选址的请示", null, null, new TaskKey("decide")), Item.Flags.NONE,
                Item.Hearing.OPEN, Item.Balance.NONE, Item.Listing.NONE, new ItemState.Scheduled());
        return new MeetingFacts(around, meeting, regulation.type(type).orElseThrow(),
                new MeetingFacts.People(invitations,
                        new MeetingFacts.Handed(deliveries, List.of(), List.of(), List.of()),
                        List.of(), List.of(), presences),
                new MeetingFacts.Agenda(
                        List.of(new AgendaEntry(new AgendaEntryId(id(5)), 0, MEETING, ITEM, 1, null,
                                added.atZone(ZONE).toInstant())),
                        List.of(new ItemFacts(around, item, steps, List.of(),
                                new ItemFacts.Preparation(asked, null, List.of(), List.of()))),
                        List.of(), List.of(), List.of()),
                minutes);
    }

    private static WorkingCalendar calendar() {
        int number = 0;
        List<SpecialDay> days = new ArrayList<>();
        for (HolidayFile.Day day : new HolidayFiles().shipped()) {
            days.add(new SpecialDay(new SpecialDayId(id(1000 + number++)), 0, day.onDate(), day.kind(), day.name()));
        }
        return new WorkingCalendar(days);
    }

    private void person(String role, String name, String office, String title, UnitId unit) {
        PersonId person = new PersonId(next());
        people.put(role, person);
        persons.add(new Person(person, 0, name, role, role.substring(0, 1), null));
        appointments.add(new Appointment(new AppointmentId(next()), 0, person, new OfficeKey(office), unit, title,
                people.size(), Period.since(LocalDate.of(2024, 1, 1))));
    }

    private String next() {
        return id(counter++);
    }

    private static String id(int number) {
        return "00000000-0000-7000-8000-%012d".formatted(number);
    }
}
