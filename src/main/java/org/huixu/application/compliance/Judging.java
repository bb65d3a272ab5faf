package org.huixu.application.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Edition;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Judges meetings, items and the office within one transaction: reads what is not known yet, many at once, and judges
 * what is known again only when the minute is another. Every list of findings comes from here.
 */
public final class Judging {

    /** So many meetings or items are read at once; progress is told after each time. */
    private static final int AT_ONCE = 32;
    /** So many days before today are looked at for the office as a whole. */
    private static final int DAYS_BACK = 45;
    /** So many days after today are looked at for the office as a whole. */
    private static final int DAYS_AHEAD = 60;

    private final Judgments judgments;
    private final Reader reader;
    private final RegulationShelf shelf;
    private final OfficeTime time;
    private final FactsLoader loader;
    private final Edition edition;
    private final long before;

    /** Is told how many are judged, of how many. */
    @FunctionalInterface
    public interface Progress {

        void done(int judged, int of);
    }

    Judging(Judgments judgments, Reader reader, RegulationShelf shelf, OfficeTime time) {
        this.judgments = judgments;
        this.reader = reader;
        this.shelf = shelf;
        this.time = time;
        this.loader = new FactsLoader(reader, shelf);
        this.edition = reader.edition();
        this.before = judgments.begin(edition);
    }

    /** The days that are looked at for the office as a whole on that day. */
    public static Period around(LocalDate today) {
        return new Period(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }

    /** Regulation, people and working days around that day; empty where no regulation covers it. */
    public Optional<Surroundings> surroundings(LocalDate day) {
        return loader.surroundings(day, time);
    }

    public OfficeTime time() {
        return time;
    }

    /** Meetings as they are stored, in their order; without those that cannot be judged. */
    public Map<MeetingId, Judged.OfMeeting> meetings(List<Meeting> meetings, Progress progress) {
        Map<MeetingId, Judged.@Nullable OfMeeting> found = new LinkedHashMap<>();
        List<Meeting> unknown = new ArrayList<>();
        for (Meeting meeting : meetings) {
            Judged.OfMeeting known = known(Judged.OfMeeting.class, meeting.id().value());
            boolean same = known != null && known.facts().meeting().equals(meeting);
            found.put(meeting.id(), same ? known : null);
            if (!same) {
                unknown.add(meeting);
            }
        }
        for (List<Meeting> some : atOnce(unknown)) {
            Map<MeetingId, MeetingFacts> facts = loader.meetings(some, time);
            Map<MeetingId, List<SubjectId>> owners = new LinkedHashMap<>();
            facts.forEach((id, one) -> owners.put(id, FactsLoader.owners(one)));
            Map<MeetingId, Settled> settled = loader.settled(owners);
            facts.forEach((id, one) -> found.put(id,
                    keep(id.value(), Judged.OfMeeting.of(one, settled.getOrDefault(id, Settled.NOTHING)))));
            progress.done(found.size() - unknown.size() + unknown.indexOf(some.getLast()) + 1, found.size());
        }
        return present(found);
    }

    /** Items as they are stored, in their order; without those that no regulation covers. */
    public Map<ItemId, Judged.OfItem> items(List<Item> items) {
        Map<ItemId, Judged.@Nullable OfItem> found = new LinkedHashMap<>();
        List<Item> unknown = new ArrayList<>();
        for (Item item : items) {
            Judged.OfItem known = known(Judged.OfItem.class, item.id().value());
            boolean same = known != null && known.facts().item().equals(item);
            found.put(item.id(), same ? known : null);
            if (!same) {
                unknown.add(item);
            }
        }
        for (List<Item> some : atOnce(unknown)) {
            Map<ItemId, ItemFacts> facts = loader.items(some, time);
            Map<ItemId, Settled> settled = loader.settled(facts.keySet().stream()
                    .collect(Collectors.toMap(id -> id, id -> List.of(SubjectId.of(id)))));
            facts.forEach((id, one) -> found.put(id,
                    keep(id.value(), Judged.OfItem.of(one, settled.getOrDefault(id, Settled.NOTHING)))));
        }
        return present(found);
    }

    /** The office over the days of the period, under today's regulation; empty where there is none. */
    public Optional<Judged.OfOffice> office(Period period) {
        String key = period + " " + time.today();
        Judged.OfOffice known = known(Judged.OfOffice.class, key);
        if (known != null) {
            return Optional.of(known);
        }
        NotedReader noted = new NotedReader(reader);
        FactsLoader noting = new FactsLoader(noted, shelf);
        return noting.load(period, time).map(facts -> {
            Settled settled = noting.settled(List.of(OfficeFacts.OFFICE));
            return keep(key, Judged.OfOffice.of(facts, settled, noted.kinds()));
        });
    }

    /** What keeps the rules from judging the meeting or an item on its agenda; as far as it could be judged. */
    public List<String> gaps(Meeting meeting, Optional<Judged.OfMeeting> judged) {
        return loader.gaps(meeting, judged.map(Judged.OfMeeting::facts));
    }

    /** What keeps the rules from judging the item. */
    public List<String> gaps(Item item) {
        return loader.gaps(item);
    }

    /** What is missing for judging the office, as far as it could be judged. */
    public List<String> gaps(Optional<Judged.OfOffice> judged) {
        List<String> gaps = new ArrayList<>(Gaps.of(shelf.unreadable(reader)));
        gaps.addAll(judged.map(one -> Gaps.of(one.facts())).orElseGet(() -> Gaps.unruled(time.today())));
        return gaps;
    }

    /** The items that wait for a meeting, or for coming back to one. */
    public List<Item> waiting() {
        Set<String> states = new TreeSet<>();
        for (ItemState state : List.of(new ItemState.Draft(), new ItemState.Submitted(), new ItemState.Approved(),
                new ItemState.Returned(), new ItemState.Postponed())) {
            states.add(state.code());
        }
        shelf.all(reader).list().stream().flatMap(one -> one.procedure().routes().stream())
                .map(Route::steps).flatMap(List::stream).map(Step::key)
                .forEach(step -> states.add(new ItemState.InRoute(step).code()));
        return reader.list(Item.class, Filter.in("state", states.stream().map(ItemState::parse).toList()));
    }

    private <T extends Judged> @Nullable T known(Class<T> type, String key) {
        Judged known = judgments.known(key, edition).orElse(null);
        return known == null ? null : type.cast(minute(known.time()).equals(minute(time))
                && known.time().zone().equals(time.zone()) ? known : keep(key, known.at(time)));
    }

    private <T extends Judged> T keep(String key, T judged) {
        judgments.keep(key, judged, edition, before);
        return judged;
    }

    /** Deadlines are told to the minute. */
    private static Instant minute(OfficeTime time) {
        return time.now().truncatedTo(ChronoUnit.MINUTES);
    }

    private static <T> List<List<T>> atOnce(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    private static <K, T> Map<K, T> present(Map<K, @Nullable T> found) {
        Map<K, T> present = new LinkedHashMap<>();
        found.forEach((key, one) -> {
            if (one != null) {
                present.put(key, one);
            }
        });
        return present;
    }
}
