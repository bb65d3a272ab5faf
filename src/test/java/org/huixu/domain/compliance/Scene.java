package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.attendance.LeaveSummaryId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;

/**
 * One meeting of a {@link Government}, told in names and hours; facts and findings come out. As made it is clean: the
 * right people are invited, the papers came in time, all members are there, the minutes are issued. It stands on Wednesday
 * 2026-06-10 at 14:30 (T−1 is the 9th, T−3 Friday the 5th), and is judged ten days later.
 */
final class Scene {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);

    final Government government;
    LocalDate day = WEDNESDAY;
    Regulation regulation = Rulebooks.ZHOUCUN;

    private final MeetingTypeKey typeKey;
    private final MeetingId id = new MeetingId(Numbers.next());
    private final Map<String, Capacity> extra = new LinkedHashMap<>();
    private final Set<String> uninvited = new HashSet<>();
    private final Set<String> absent = new HashSet<>();
    private final List<LeaveSheet> leave = new ArrayList<>();
    private final List<Presence> stays = new ArrayList<>();
    private final List<LeaveSummary> summaries = new ArrayList<>();
    final DeliverySheet deliveries = new DeliverySheet(this);
    final List<ItemSheet> items = new ArrayList<>();
    final SessionSheet session = new SessionSheet(this);
    final OpinionSheet opinions = new OpinionSheet(this);
    final List<SecretCopy> copies = new ArrayList<>();
    final List<Material> takenOff = new ArrayList<>();
    final List<IssuedDocument> documents = new ArrayList<>();
    private String title = "第12次常务会议";
    private String chair = Government.HEAD;
    private String inCharge;
    private MeetingState state = new MeetingState.Closed();
    private Set<String> present;
    private MinutesSheet minutes;
    private LocalDateTime now;
    private WorkingCalendar calendar = Rulebooks.HOLIDAYS;

    Scene(MeetingTypeKey type, Government government) {
        this.typeKey = type;
        this.government = government;
    }

    static Scene of(MeetingTypeKey type) {
        return new Scene(type, Government.usual());
    }

    static Scene executive() {
        return of(Keys.EXECUTIVE);
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    Instant at(String hour) {
        return at(day.atTime(LocalTime.parse(hour)));
    }

    Scene on(LocalDate newDay) {
        day = newDay;
        return this;
    }

    Scene titled(String newTitle) {
        title = newTitle;
        return this;
    }

    Scene under(Regulation newRegulation) {
        regulation = newRegulation;
        return this;
    }

    Scene calendar(WorkingCalendar newCalendar) {
        calendar = newCalendar;
        return this;
    }

    Scene chair(String name) {
        chair = name;
        return this;
    }

    Scene inCharge(String name) {
        inCharge = name;
        return this;
    }

    /** The meeting is called and has not begun. */
    Scene before() {
        return in(new MeetingState.Scheduled());
    }

    Scene in(MeetingState newState) {
        state = newState;
        return this;
    }

    /** The moment of judging. */
    Scene now(LocalDateTime moment) {
        now = moment;
        return this;
    }

    Scene invite(String name, Capacity capacity) {
        extra.put(name, capacity);
        return this;
    }

    Scene doNotInvite(String... names) {
        uninvited.addAll(Arrays.asList(names));
        return this;
    }

    ItemSheet item(String newTitle) {
        ItemSheet sheet = new ItemSheet(this, newTitle, typeKey);
        items.add(sheet);
        return sheet;
    }

    ItemSheet item(ItemId item) {
        return items.stream().filter(one -> one.id.equals(item)).findFirst().orElseThrow();
    }

    /** Only these came, in time for the opening. */
    Scene present(String... names) {
        present = Set.copyOf(Arrays.asList(names));
        return this;
    }

    /** These stayed away. */
    Scene absent(String... names) {
        absent.addAll(Arrays.asList(names));
        return this;
    }

    Scene present(List<String> names) {
        present = Set.copyOf(names);
        return this;
    }

    /** A stay in the room; hours of the day, an open end is null. */
    Scene stay(String name, String from, String to) {
        return stay(name, from, to, null);
    }

    Scene stay(String name, String from, String to, String substituteFor) {
        stays.add(new Presence(new PresenceId(Numbers.next()), 1, id, government.person(name), at(from),
                to == null ? null : at(to), substituteFor == null ? null : government.person(substituteFor),
                at(from)));
        return this;
    }

    LeaveSheet leave(String name) {
        LeaveSheet sheet = new LeaveSheet(this, name);
        leave.add(sheet);
        return sheet;
    }

    Scene summaryTo(String name, LocalDateTime moment) {
        summaries.add(new LeaveSummary(new LeaveSummaryId(Numbers.next()), 1, id, government.person(name),
                at(moment)));
        return this;
    }

    MinutesSheet minutes() {
        if (minutes == null) {
            minutes = new MinutesSheet(this);
        }
        return minutes;
    }

    MeetingType type() {
        return regulation.type(typeKey).orElseThrow();
    }

    MeetingFacts facts() {
        LocalDateTime moment = now == null ? day.plusDays(10).atTime(10, 0) : now;
        Surroundings around = new Surroundings(new Authority(regulation, government.directory()), calendar,
                new OfficeTime(at(moment), ZONE));
        MeetingFacts bare = facts(around, List.of(), List.of());
        List<Invitation> invitations = invitations(around);
        MeetingFacts peopled = facts(around, invitations, presences(invitations));
        List<LeaveRequest> asked = leave.stream().map(one -> one.facts(id)).toList();
        MeetingFacts.People people = new MeetingFacts.People(invitations,
                new MeetingFacts.Handed(
                        bare.agenda().items().isEmpty() ? List.of() : deliveries.facts(id, invitations),
                        bare.agenda().items().isEmpty() ? List.of() : opinions.facts(id, invitations), copies,
                        takenOff),
                asked, summaries, peopled.people().presences());
        List<AgendaEntry> entries = new ArrayList<>();
        for (ItemSheet item : items) {
            entries.add(new AgendaEntry(new AgendaEntryId(Numbers.next()), 1, id, item.id, entries.size() + 1, 20,
                    at(item.addedAt())));
        }
        boolean begun = bare.meeting().begun();
        List<Decision> decisions = begun ? session.decisions(peopled) : List.of();
        MeetingFacts.Agenda agenda = new MeetingFacts.Agenda(entries, bare.agenda().items(),
                begun ? session.discussions(peopled) : List.of(), decisions, documents);
        return new MeetingFacts(around, bare.meeting(), type(), people, agenda,
                minutes == null ? null : minutes.facts(peopled));
    }

    List<Finding> findings() {
        return Compliance.judge(facts(), Settled.NOTHING);
    }

    List<Finding> findings(String rule) {
        return findings().stream().filter(one -> one.rule().value().equals(rule)).toList();
    }

    /** The findings of the rule as "variant subject". */
    List<String> found(String rule) {
        return findings(rule).stream().map(one -> one.breach().variant() + ' ' + one.subject().label()).toList();
    }

    /** The sentences of the rule. */
    List<String> said(String rule) {
        return findings(rule).stream().map(one -> one.words().message()).toList();
    }

    MeetingId id() {
        return id;
    }

    private MeetingFacts facts(Surroundings around, List<Invitation> invitations, List<Presence> presences) {
        Meeting meeting = new Meeting(id, 1, new Meeting.Designation(typeKey, "2026-12", 12, title),
                new Meeting.Slot(day, LocalTime.of(14, 30), null, false, null, null),
                new Meeting.Lead(chair == null ? null : government.person(chair),
                        inCharge == null ? null : government.person(inCharge)),
                state, session.times(state), null);
        return new MeetingFacts(around, meeting, type(),
                new MeetingFacts.People(invitations, MeetingFacts.Handed.NOTHING, List.of(), List.of(), presences),
                new MeetingFacts.Agenda(List.of(), items.stream().map(item -> item.facts(around)).toList(), List.of(),
                        List.of(), List.of()),
                null);
    }

    private List<Invitation> invitations(Surroundings around) {
        List<Invitation> list = new ArrayList<>();
        Authority authority = around.authority();
        authority.members(type(), day).forEach(seat -> add(list, seat.personId(), Capacity.MEMBER));
        authority.seats(type().people().observers(), day)
                .forEach(seat -> add(list, seat.personId(), Capacity.FIXED_OBSERVER));
        list.removeIf(one -> uninvited.contains(government.name(one.personId())));
        extra.forEach((name, capacity) -> add(list, government.person(name), capacity));
        return list;
    }

    private void add(List<Invitation> list, PersonId person, Capacity capacity) {
        list.add(new Invitation(new InvitationId(Numbers.next()), 1, id, person, capacity, null,
                capacity == Capacity.ITEM_OBSERVER && !items.isEmpty() ? items.getFirst().id : null));
    }

    /** Without a word on who is present, all invited members come who have not asked for leave; fixed observers always. */
    private List<Presence> presences(List<Invitation> invitations) {
        List<Presence> list = new ArrayList<>(stays);
        Set<String> away = new HashSet<>(leave.stream().map(one -> one.name).toList());
        away.addAll(absent);
        invitations.stream().filter(one -> switch (one.capacity()) {
            case MEMBER -> present == null
                    ? !away.contains(government.name(one.personId()))
                    : present.contains(government.name(one.personId()));
            case FIXED_OBSERVER -> !away.contains(government.name(one.personId()));
            case ITEM_OBSERVER, GUEST -> false;
        }).map(Invitation::personId).distinct()
                .filter(one -> stays.stream().noneMatch(stay -> stay.personId().equals(one)))
                .forEach(one -> list.add(new Presence(new PresenceId(Numbers.next()), 1, id, one, at("14:20"), null,
                        null, at("14:20"))));
        return list;
    }
}
