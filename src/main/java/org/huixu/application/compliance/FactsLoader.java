package org.huixu.application.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Problem;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveSummary;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Loads everything the rules look at for one meeting or item by a fixed number of statements, whatever the age of the
 * archive. Lives inside one transaction.
 */
public final class FactsLoader {

    private final Reader reader;
    private final SurroundingsLoader surroundings;

    public FactsLoader(Reader reader, RegulationShelf shelf) {
        this.reader = reader;
        this.surroundings = new SurroundingsLoader(reader, shelf);
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

    /** The findings of the office over the days of the period, under today's regulation; none where there is none. */
    public List<Finding> judge(Period period, OfficeTime time) {
        return load(period, time).map(this::judge).orElse(List.of());
    }

    /** The findings of the office by facts that are loaded already. */
    public List<Finding> judge(OfficeFacts facts) {
        return Compliance.judge(facts, new Settled(
                reader.list(RuleOverride.class, Filter.eq("ownerId", OfficeFacts.OFFICE)), facts.desk().duties()));
    }

    /** The facts of the office over the days of the period; empty where no regulation is in force today. */
    public Optional<OfficeFacts> load(Period period, OfficeTime time) {
        return new OfficeLoader(reader, surroundings).load(period, time);
    }

    /** The facts of one item; empty where no regulation covers the day it began. */
    public Optional<ItemFacts> load(ItemId id, OfficeTime time) {
        Item item = reader.get(Item.class, id);
        surroundings.prepare(List.of(item.proposal().begunOn(), time.today()));
        return items(List.of(item), steps(List.of(SubjectId.of(id))), time).stream().findFirst();
    }

    /** The facts of one meeting; empty while it has no date, or where no regulation of its day knows its type. */
    public Optional<MeetingFacts> load(MeetingId id, OfficeTime time) {
        return load(reader.get(Meeting.class, id), time);
    }

    /** The same for the meeting as it is given, such as moved to another day. */
    public Optional<MeetingFacts> load(Meeting meeting, OfficeTime time) {
        LocalDate day = meeting.slot().onDate();
        Optional<Regulation> regulation = day == null ? Optional.empty() : surroundings.regulation(day);
        Optional<MeetingType> type = regulation.flatMap(one -> one.type(meeting.designation().type()));
        if (day == null || regulation.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Filter ofMeeting = Filter.eq("meetingId", meeting.id());
        List<AgendaEntry> entries = reader.list(AgendaEntry.class, ofMeeting);
        List<Minutes> minutes = reader.list(Minutes.class, ofMeeting);
        List<ItemId> itemIds = entries.stream().map(AgendaEntry::itemId).distinct().toList();
        Map<SubjectId, List<StepRecord>> steps = steps(Stream
                .concat(itemIds.stream().map(SubjectId::of), minutes.stream().map(one -> SubjectId.of(one.id())))
                .toList());
        List<Item> heard = reader.list(Item.class, Filter.in("id", itemIds));
        surroundings.prepare(Stream.concat(Stream.of(day), heard.stream().map(one -> one.proposal().begunOn()))
                .toList());
        List<ItemFacts> items = items(heard, steps, time);
        MeetingFacts.People people = new MeetingFacts.People(reader.list(Invitation.class, ofMeeting),
                new MeetingFacts.Handed(reader.list(Delivery.class, ofMeeting), reader.list(Opinion.class, ofMeeting),
                        reader.list(SecretCopy.class, ofMeeting)),
                reader.list(LeaveRequest.class, ofMeeting),
                reader.list(LeaveSummary.class, ofMeeting), reader.list(Presence.class, ofMeeting));
        MeetingFacts.Agenda agenda = new MeetingFacts.Agenda(entries, items,
                reader.list(Discussion.class, ofMeeting), reader.list(Decision.class, ofMeeting),
                reader.list(IssuedDocument.class, ofMeeting));
        MeetingFacts.@Nullable MinutesFacts paper = minutes.isEmpty()
                ? null
                : minutes(minutes.getFirst(), steps.getOrDefault(SubjectId.of(minutes.getFirst().id()), List.of()));
        Surroundings around = surroundings.load(regulation.get(), day, time);
        return Optional.of(new MeetingFacts(around, meeting, type.get(), people, agenda, paper));
    }

    /** What keeps the rules from judging the meeting or an item on its agenda; the facts as far as they could be loaded. */
    public List<Problem> gaps(Meeting meeting, Optional<MeetingFacts> facts) {
        LocalDate day = meeting.slot().onDate();
        List<Problem> gaps = new ArrayList<>(
                Gaps.of(meeting, day == null ? Optional.empty() : surroundings.regulation(day)));
        facts.map(MeetingFacts::agenda).ifPresent(agenda -> {
            agenda.items().forEach(one -> gaps.addAll(Gaps.of(one.item(), Optional.of(one.around().regulation()))));
            agenda.entries().stream().map(AgendaEntry::itemId).distinct().filter(id -> agenda.item(id).isEmpty())
                    .forEach(id -> gaps.addAll(gaps(reader.get(Item.class, id))));
        });
        return gaps;
    }

    /** What keeps the rules from judging the item. */
    public List<Problem> gaps(Item item) {
        return Gaps.of(item, surroundings.regulation(item.proposal().begunOn()));
    }

    /** What is missing for judging the office over these days. */
    public List<Problem> gaps(Period period, OfficeTime time) {
        return load(period, time).map(Gaps::of)
                .orElseGet(() -> List.of(Problem.of("problem.noRegulation", time.today().toString())));
    }

    /** The same by facts that are loaded already. */
    public List<Problem> gaps(OfficeFacts facts) {
        return Gaps.of(facts);
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
        List<SubjectId> owners = new ArrayList<>(List.of(SubjectId.of(facts.meeting().id())));
        facts.agenda().items().forEach(item -> owners.add(SubjectId.of(item.item().id())));
        return settled(owners);
    }

    /** What is recorded of the findings of these meetings or items. */
    public Settled settled(List<SubjectId> owners) {
        Filter owned = Filter.in("ownerId", owners);
        return new Settled(reader.list(RuleOverride.class, owned), reader.list(Duty.class, owned));
    }

    private Map<SubjectId, List<StepRecord>> steps(Collection<SubjectId> subjects) {
        return reader.list(StepRecord.class, Filter.in("subjectId", subjects)).stream()
                .collect(Collectors.groupingBy(StepRecord::subjectId));
    }

    private List<ItemFacts> items(List<Item> items, Map<SubjectId, List<StepRecord>> steps, OfficeTime time) {
        List<ItemId> ids = items.stream().map(Item::id).toList();
        Filter ofItems = Filter.in("itemId", ids);
        List<Material> materials = reader.list(Material.class, ofItems);
        Map<ItemId, List<Countersignature>> asked = reader.list(Countersignature.class, ofItems).stream()
                .collect(Collectors.groupingBy(Countersignature::itemId));
        Map<ItemId, Coordination> coordinated = reader.list(Coordination.class, ofItems).stream()
                .collect(Collectors.toMap(Coordination::itemId, Function.identity()));
        Map<ItemId, List<CheckMark>> checks = reader.list(CheckMark.class, ofItems).stream()
                .collect(Collectors.groupingBy(CheckMark::itemId));
        Map<ItemId, List<Item>> successors = new HashMap<>();
        reader.list(Item.class, Filter.in("predecessorId", ids)).forEach(one -> successors
                .computeIfAbsent(Objects.requireNonNull(one.proposal().predecessorId()), _ -> new ArrayList<>())
                .add(one));
        Map<?, List<MaterialVersion>> versions = reader
                .list(MaterialVersion.class, Filter.in("materialId", materials.stream().map(Material::id).toList()))
                .stream().collect(Collectors.groupingBy(MaterialVersion::materialId));
        Map<ItemId, List<ItemFacts.Paper>> papers = materials.stream().collect(Collectors.groupingBy(Material::itemId,
                Collectors.mapping(paper -> new ItemFacts.Paper(paper, versions.getOrDefault(paper.id(), List.of())),
                        Collectors.toList())));
        List<ItemFacts> facts = new ArrayList<>();
        for (Item item : items) {
            surroundings.regulation(item.proposal().begunOn())
                    .map(one -> surroundings.load(one, item.proposal().begunOn(), time))
                    .ifPresent(around -> facts.add(new ItemFacts(around, item,
                            steps.getOrDefault(SubjectId.of(item.id()), List.of()),
                            papers.getOrDefault(item.id(), List.of()),
                            new ItemFacts.Preparation(asked.getOrDefault(item.id(), List.of()),
                                    coordinated.get(item.id()), checks.getOrDefault(item.id(), List.of()),
                                    successors.getOrDefault(item.id(), List.of())))));
        }
        return facts;
    }

    private MeetingFacts.MinutesFacts minutes(Minutes minutes, List<StepRecord> steps) {
        Filter ofMinutes = Filter.eq("minutesId", minutes.id());
        List<NumberAllocation> own = reader.list(NumberAllocation.class, ofMinutes);
        List<NumberAllocation> series = own.isEmpty()
                ? List.of()
                : reader.list(NumberAllocation.class, Filter.eq("series", own.getLast().series()),
                        Filter.eq("seriesYear", own.getLast().seriesYear()));
        MeetingFacts.MinutesFacts unlocked = new MeetingFacts.MinutesFacts(minutes,
                reader.list(MinutesBlock.class, ofMinutes), steps,
                new MeetingFacts.MinutesFacts.Numbering(own, series), MeetingFacts.MinutesFacts.Locked.NOTHING);
        List<RollEntry> roll = reader.list(RollEntry.class, ofMinutes);
        return roll.isEmpty()
                ? unlocked
                : new MeetingFacts.MinutesFacts(minutes, unlocked.blocks(), steps, unlocked.numbering(),
                        new MeetingFacts.MinutesFacts.Locked(roll,
                                ContentHash.of(unlocked.number(), unlocked.blocks(), roll)));
    }
}
