package org.huixu.application.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.compliance.Judged;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;

/** Reads the pool: what waits and what is on an agenda but not yet heard. What is closed is read by its year alone. */
public final class Pools {

    /** So many days ahead a meeting is looked for. */
    private static final int DAYS_AHEAD = 180;
    /** Of each type so many meetings are looked at for a day until which items can still be submitted. */
    private static final int MEETINGS_OF_TYPE = 2;

    private final Store store;
    private final Door.Supplies supplies;
    private final Judgments judgments;

    public Pools(Store store, Door.Supplies supplies, Judgments judgments) {
        this.store = store;
        this.supplies = supplies;
        this.judgments = judgments;
    }

    /** What an item is called. */
    public record Title(ItemId id, String code, String title) {
    }

    /** What is not closed; nothing that was is read. */
    public Pool open() {
        return store.read(reader -> {
            Judging judging = judgments.in(reader, supplies.regulations(), supplies.time());
            List<Item> items = items(reader, judging);
            Map<ItemId, Judged.OfItem> judged = judging.items(items);
            Map<ItemId, PoolItem.Listed> listed = listed(reader, items);
            List<Meeting> coming = coming(reader);
            PoolRows rows = rows(reader, deadlines(judging, coming));
            List<PoolItem> all = items.stream().map(item -> rows.open(item, Optional.ofNullable(judged.get(item.id())),
                    listed.get(item.id()))).sorted(byCode()).toList();
            return new Pool(Pool.stations(supplies.regulations().all(reader).on(judging.time().today()), all), all,
                    coming.stream().map(one -> new Pool.Coming(named(one), one.designation().type())).toList());
        });
    }

    /** The items begun in that year that were heard or withdrawn; nothing of other years is read. */
    public List<PoolItem> closed(int year) {
        return store.read(reader -> {
            List<Item> items = reader.list(Item.class, Filter.between("begunOn", LocalDate.of(year, 1, 1),
                    LocalDate.of(year + 1, 1, 1))).stream().filter(one -> !one.state().live()).toList();
            Map<ItemId, PoolItem.Listed> listed = listed(reader, items);
            PoolRows rows = rows(reader, Map.of());
            return items.stream().map(item -> rows.closed(item, listed.get(item.id()))).sorted(byCode()).toList();
        });
    }

    /** What the items that are not closed are called, in the order of their codes. */
    public List<Title> titles() {
        return store.read(reader -> items(reader,
                judgments.in(reader, supplies.regulations(), supplies.time())).stream()
                .map(one -> new Title(one.id(), one.proposal().code(), one.matter().title()))
                .sorted(Comparator.comparing(Title::code)).toList());
    }

    /**
     * The type of meeting that is likely to hear a new item: of those whose items have a route the one that meets next, else
     * the one that is to meet most often.
     */
    public Optional<MeetingTypeKey> likely() {
        return store.read(reader -> {
            Optional<Regulation> rules = supplies.regulations().all(reader).on(supplies.time().today());
            List<MeetingType> routed = rules.stream().flatMap(one -> one.meetingTypes().stream()
                    .filter(type -> one.routeOf(type.key()).isPresent())).toList();
            List<MeetingTypeKey> keys = routed.stream().map(MeetingType::key).toList();
            return coming(reader).stream().map(one -> one.designation().type()).filter(keys::contains).findFirst()
                    .or(() -> routed.stream().filter(one -> one.frequency() != null
                            && one.frequency().daysApart() != null)
                            .min(Comparator.comparingInt((MeetingType one) -> Objects.requireNonNull(
                                    Objects.requireNonNull(one.frequency()).daysApart())))
                            .map(MeetingType::key));
        });
    }

    private static List<Item> items(Reader reader, Judging judging) {
        List<Item> items = new ArrayList<>(judging.waiting());
        items.addAll(reader.list(Item.class, Filter.eq("state", new ItemState.Scheduled())));
        return items;
    }

    private PoolRows rows(Reader reader, Map<MeetingTypeKey, LocalDate> deadlines) {
        Optional<Surroundings> around = new FactsLoader(reader, supplies.regulations())
                .surroundings(supplies.time().today(), supplies.time());
        return new PoolRows(around, supplies.regulations().all(reader), deadlines, supplies.time().today());
    }

    /** The last meeting each of the items is on. */
    private static Map<ItemId, PoolItem.Listed> listed(Reader reader, Collection<Item> items) {
        List<ItemId> ids = items.stream().filter(one -> switch (one.state()) {
            case ItemState.Scheduled _,ItemState.Discussed _ -> true;
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _,ItemState.Approved _,ItemState.Returned _ ->
                    false;
            case ItemState.Withdrawn _,ItemState.Postponed _ -> false;
        }).map(Item::id).toList();
        List<AgendaEntry> entries = reader.list(AgendaEntry.class, Filter.in("itemId", ids));
        Map<MeetingId, Meeting> meetings = reader.list(Meeting.class,
                Filter.in("id", entries.stream().map(AgendaEntry::meetingId).distinct().toList())).stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        Map<ItemId, PoolItem.Listed> listed = new HashMap<>();
        entries.stream().sorted(Comparator.comparing(AgendaEntry::addedAt)).forEach(entry -> Stream
                .ofNullable(meetings.get(entry.meetingId())).forEach(one -> listed.put(entry.itemId(), named(one))));
        return listed;
    }

    private static PoolItem.Listed named(Meeting meeting) {
        return new PoolItem.Listed(meeting.id(), meeting.designation().code(), meeting.designation().title(),
                meeting.slot().onDate());
    }

    private List<Meeting> coming(Reader reader) {
        LocalDate today = supplies.time().today();
        return reader.list(Meeting.class, Filter.between("onDate", today, today.plusDays(DAYS_AHEAD))).stream()
                .filter(one -> one.state() instanceof MeetingState.Planned
                        || one.state() instanceof MeetingState.Scheduled)
                .sorted(Comparator.comparing((Meeting one) -> Objects.requireNonNull(one.slot().onDate()))
                        .thenComparing(one -> one.designation().code()))
                .toList();
    }

    /** For each type the first day that is not over until which items can be submitted to one of its next meetings. */
    private static Map<MeetingTypeKey, LocalDate> deadlines(Judging judging, List<Meeting> coming) {
        List<Meeting> next = coming.stream().collect(Collectors.groupingBy(one -> one.designation().type(),
                LinkedHashMap::new, Collectors.toList())).values().stream()
                .flatMap(of -> of.stream().limit(MEETINGS_OF_TYPE)).toList();
        Map<MeetingTypeKey, LocalDate> deadlines = new HashMap<>();
        judging.meetings(next, (_, _) -> {
        }).values().forEach(one -> Deliveries.windowEnd(one.facts())
                .filter(day -> !day.isBefore(judging.time().today()))
                .ifPresent(day -> deadlines.merge(one.facts().type().key(), day, (a, b) -> a.isBefore(b) ? a : b)));
        return deadlines;
    }

    private static Comparator<PoolItem> byCode() {
        return Comparator.comparing((PoolItem item) -> item.about().code());
    }
}
