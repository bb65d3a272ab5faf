package org.huixu.application.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.compliance.Told;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Loads everything the rules look at for meetings, items or the office by a fixed number of statements, whatever the
 * age of the archive and however many they are. Lives inside one transaction.
 */
public final class FactsLoader {

    private final Reader reader;
    private final SurroundingsLoader surroundings;
    private final ItemLoader items;

    public FactsLoader(Reader reader, RegulationShelf shelf) {
        this.reader = reader;
        this.surroundings = new SurroundingsLoader(reader, shelf);
        this.items = new ItemLoader(reader, surroundings);
    }

    /** The findings of the meeting now; none without a date or a regulation of its day that knows its type. */
    public List<Finding> judge(MeetingId id, OfficeTime time) {
        return load(id, time).map(facts -> Compliance.judge(facts, settled(facts))).orElse(List.of());
    }

    /** The findings of the item now. */
    public List<Finding> judge(ItemId id, OfficeTime time) {
        return load(id, time).map(facts -> Compliance.judge(facts, settled(List.of(SubjectId.of(id)))))
                .orElse(List.of());
    }

    /** The facts of the office over the days of the period; empty where no regulation is in force today. */
    public Optional<OfficeFacts> load(Period period, OfficeTime time) {
        return new OfficeLoader(reader, surroundings).load(period, time);
    }

    /** The facts of one item; empty where no regulation covers the day it began. */
    public Optional<ItemFacts> load(ItemId id, OfficeTime time) {
        return Optional.ofNullable(items(List.of(reader.get(Item.class, id)), time).get(id));
    }

    /** The facts of these items, in their order; without those that no regulation covers. */
    public Map<ItemId, ItemFacts> items(List<Item> some, OfficeTime time) {
        surroundings.prepare(Stream.concat(Stream.of(time.today()), some.stream().map(one -> one.proposal().begunOn()))
                .toList());
        return items.load(some, Grouped.steps(reader, some.stream().map(one -> SubjectId.of(one.id())).toList()), time);
    }

    /** The facts of one meeting; empty while it has no date, or where no regulation of its day knows its type. */
    public Optional<MeetingFacts> load(MeetingId id, OfficeTime time) {
        return load(reader.get(Meeting.class, id), time);
    }

    /** The same for the meeting as it is given, such as moved to another day. */
    public Optional<MeetingFacts> load(Meeting meeting, OfficeTime time) {
        return Optional.ofNullable(meetings(List.of(meeting), time).get(meeting.id()));
    }

    /** A meeting under the regulation of its day. */
    private record Ruled(Meeting meeting, LocalDate day, Regulation regulation, MeetingType type) {
    }

    /** The facts of these meetings as they are given, in their order; without those that have none. */
    public Map<MeetingId, MeetingFacts> meetings(List<Meeting> some, OfficeTime time) {
        List<Ruled> ruled = some.stream().flatMap(one -> ruled(one).stream()).toList();
        Filter ofMeetings = Filter.in("meetingId", ruled.stream().map(one -> one.meeting().id()).toList());
        Grouped<MeetingId, AgendaEntry> entries = Grouped.of(reader.list(AgendaEntry.class, ofMeetings),
                AgendaEntry::meetingId);
        List<Minutes> papers = reader.list(Minutes.class, ofMeetings);
        List<ItemId> itemIds = entries.all().map(AgendaEntry::itemId).distinct().toList();
        var steps = Grouped.steps(reader, Stream.concat(itemIds.stream().map(SubjectId::of),
                papers.stream().map(one -> SubjectId.of(one.id()))).toList());
        List<Item> heard = reader.list(Item.class, Filter.in("id", itemIds));
        surroundings.prepare(Stream.concat(ruled.stream().map(Ruled::day),
                heard.stream().map(one -> one.proposal().begunOn())).toList());
        Map<ItemId, ItemFacts> itemFacts = items.load(heard, steps, time);
        Map<MeetingId, MeetingFacts.MinutesFacts> minutes = new MinutesLoader(reader).load(papers, steps);
        var invitations = Grouped.of(reader.list(Invitation.class, ofMeetings), Invitation::meetingId);
        var deliveries = Grouped.of(reader.list(Delivery.class, ofMeetings), Delivery::meetingId);
        var opinions = Grouped.of(reader.list(Opinion.class, ofMeetings), Opinion::meetingId);
        var copies = Grouped.of(reader.list(SecretCopy.class, ofMeetings), SecretCopy::meetingId);
        var leave = Grouped.of(reader.list(LeaveRequest.class, ofMeetings), LeaveRequest::meetingId);
        var summaries = Grouped.of(reader.list(LeaveSummary.class, ofMeetings), LeaveSummary::meetingId);
        var presences = Grouped.of(reader.list(Presence.class, ofMeetings), Presence::meetingId);
        var notices = Grouped.of(reader.list(Notice.class, ofMeetings), Notice::meetingId);
        var replies = Grouped.of(reader.list(NoticeReply.class, ofMeetings), NoticeReply::meetingId);
        var discussions = Grouped.of(reader.list(Discussion.class, ofMeetings), Discussion::meetingId);
        var decisions = Grouped.of(reader.list(Decision.class, ofMeetings), Decision::meetingId);
        var documents = Grouped.of(reader.list(IssuedDocument.class, ofMeetings), IssuedDocument::meetingId);
        Map<MaterialId, Material> handedOut = papers(copies, itemFacts.values());
        Map<RoomId, String> rooms = rooms(ruled.stream().map(Ruled::meeting).toList(), notices);
        Map<MeetingId, MeetingFacts> facts = new LinkedHashMap<>();
        for (Ruled one : ruled) {
            MeetingId id = one.meeting().id();
            List<ItemFacts> onAgenda = heard(entries.get(id), itemFacts);
            MeetingFacts.People people = new MeetingFacts.People(invitations.get(id),
                    new MeetingFacts.Handed(deliveries.get(id), opinions.get(id), copies.get(id),
                            takenOff(copies.get(id), onAgenda, handedOut)),
                    leave.get(id),
                    summaries.get(id), presences.get(id),
                    new Told(notices.get(id), replies.get(id), rooms));
            MeetingFacts.Agenda agenda = new MeetingFacts.Agenda(entries.get(id),
                    onAgenda, discussions.get(id), decisions.get(id), documents.get(id));
            Surroundings around = surroundings.load(one.regulation(), one.day(), time);
            facts.put(id, new MeetingFacts(around, one.meeting(), one.type(), people, agenda, minutes.get(id)));
        }
        return facts;
    }

    /** The papers of the copies; those of items that are on no agenda are read for themselves. */
    private Map<MaterialId, Material> papers(Grouped<MeetingId, SecretCopy> copies, Collection<ItemFacts> items) {
        Map<MaterialId, Material> papers = items.stream().flatMap(item -> item.papers().stream())
                .map(ItemFacts.Paper::material).collect(Collectors.toMap(Material::id, Function.identity()));
        List<MaterialId> others = copies.all().map(SecretCopy::materialId).distinct()
                .filter(id -> !papers.containsKey(id)).toList();
        if (!others.isEmpty()) {
            reader.list(Material.class, Filter.in("id", others)).forEach(one -> papers.put(one.id(), one));
        }
        return papers;
    }

    /** Names of the rooms of meetings of which somebody was told another place. */
    private Map<RoomId, String> rooms(List<Meeting> meetings, Grouped<MeetingId, Notice> notices) {
        List<RoomId> wanted = meetings.stream().flatMap(meeting -> notices.get(meeting.id()).stream()
                .map(Notice::slot).filter(told -> !Objects.equals(told.roomId(), meeting.slot().roomId()))
                .flatMap(told -> Stream.of(told.roomId(), meeting.slot().roomId()))).filter(Objects::nonNull).distinct()
                .toList();
        return wanted.isEmpty()
                ? Map.of()
                : reader.list(Room.class, Filter.in("id", wanted)).stream()
                        .collect(Collectors.toMap(Room::id, Room::name));
    }

    private static List<Material> takenOff(List<SecretCopy> copies, List<ItemFacts> onAgenda,
            Map<MaterialId, Material> papers) {
        Set<MaterialId> there = onAgenda.stream().flatMap(item -> item.papers().stream())
                .map(paper -> paper.material().id()).collect(Collectors.toSet());
        return copies.stream().map(SecretCopy::materialId).distinct().filter(id -> !there.contains(id))
                .flatMap(id -> Stream.ofNullable(papers.get(id))).toList();
    }

    private Optional<Ruled> ruled(Meeting meeting) {
        @Nullable
        LocalDate day = meeting.slot().onDate();
        return day == null ? Optional.empty() : surroundings.regulation(day).flatMap(regulation -> regulation
                .type(meeting.designation().type()).map(type -> new Ruled(meeting, day, regulation, type)));
    }

    private static List<ItemFacts> heard(List<AgendaEntry> entries, Map<ItemId, ItemFacts> facts) {
        return entries.stream().map(AgendaEntry::itemId).distinct().sorted(Comparator.comparing(ItemId::value))
                .flatMap(id -> Stream.ofNullable(facts.get(id))).toList();
    }

    /** What keeps the rules from judging the meeting or an item on its agenda; the facts as far as they could be loaded. */
    public List<String> gaps(Meeting meeting, Optional<MeetingFacts> facts) {
        LocalDate day = meeting.slot().onDate();
        List<String> gaps = new ArrayList<>(
                Gaps.of(meeting, day == null ? Optional.empty() : surroundings.regulation(day)));
        facts.map(MeetingFacts::agenda).ifPresent(agenda -> {
            agenda.items().forEach(one -> gaps.addAll(Gaps.of(one.item(), Optional.of(one.around().regulation()))));
            agenda.entries().stream().map(AgendaEntry::itemId).distinct().filter(id -> agenda.item(id).isEmpty())
                    .forEach(id -> gaps.addAll(gaps(reader.get(Item.class, id))));
        });
        return gaps;
    }

    /** What keeps the rules from judging the item. */
    public List<String> gaps(Item item) {
        return Gaps.of(item, surroundings.regulation(item.proposal().begunOn()));
    }

    /** The regulation of that day. */
    public Optional<Regulation> regulation(LocalDate day) {
        return surroundings.regulation(day);
    }

    /** Regulation, people and working days around that day; empty where no regulation covers it. */
    public Optional<Surroundings> surroundings(LocalDate day, OfficeTime time) {
        return surroundings.regulation(day).map(one -> surroundings.load(one, day, time));
    }

    /** What is recorded of the findings of the meeting and of the items on its agenda. */
    public Settled settled(MeetingFacts facts) {
        return settled(owners(facts));
    }

    /** What is recorded of the findings of these meetings or items. */
    public Settled settled(List<SubjectId> owners) {
        return settled(Map.of(owners, owners)).getOrDefault(owners, Settled.NOTHING);
    }

    /** The same for several at once, each with its owners. */
    public <K> Map<K, Settled> settled(Map<K, List<SubjectId>> owners) {
        Filter owned = Filter.in("ownerId", owners.values().stream().flatMap(Collection::stream).distinct().toList());
        var overrides = Grouped.of(reader.list(RuleOverride.class, owned), RuleOverride::ownerId);
        var duties = Grouped.of(reader.list(Duty.class, owned), Duty::ownerId);
        Map<K, Settled> settled = new LinkedHashMap<>();
        owners.forEach((one, of) -> settled.put(one, new Settled(overrides.get(of), duties.get(of))));
        return settled;
    }

    /** The meeting and the items on its agenda: to these belongs what is recorded of its findings. */
    static List<SubjectId> owners(MeetingFacts facts) {
        List<SubjectId> owners = new ArrayList<>(List.of(SubjectId.of(facts.meeting().id())));
        facts.agenda().items().forEach(item -> owners.add(SubjectId.of(item.item().id())));
        return owners;
    }
}
