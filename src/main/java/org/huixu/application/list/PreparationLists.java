package org.huixu.application.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.CatalogueEntryId;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.DirectGround;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.Leadership;
import org.huixu.domain.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** What prepares the meetings beside the items: the yearly catalogue, papers handed straight to leaders. */
public final class PreparationLists {

    private final Store store;
    private final Door.Supplies supplies;

    public PreparationLists(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /** A matter of the catalogue, and the items that belong to it. */
    public record CatalogueLine(CatalogueEntry entry, String unit, List<Item> items) {

        public CatalogueLine {
            items = List.copyOf(items);
        }
    }

    /**
     * The catalogue of a year.
     *
     * @param unlisted major items begun in that year that belong to no matter of a catalogue
     */
    public record Catalogue(int year, List<CatalogueLine> lines, List<Item> unlisted) {

        public Catalogue {
            lines = List.copyOf(lines);
            unlisted = List.copyOf(unlisted);
        }
    }

    /**
     * A paper handed straight to a leader.
     *
     * @param item the code and title of the item it belongs to, or empty
     * @param ground on which it could go straight to the leader, in words; empty without one
     */
    public record DirectPaperLine(DirectPaper paper, String unit, String person, String item, String ground) {
    }

    /** The catalogue of that year; nothing of other years is read. */
    public Catalogue catalogue(int year) {
        return store.read(reader -> {
            List<CatalogueEntry> entries = reader.list(CatalogueEntry.class, Filter.eq("catalogueYear", year));
            List<Item> items = reader.list(Item.class,
                    Filter.in("catalogueEntryId", entries.stream().map(CatalogueEntry::id).toList()));
            Map<UnitId, String> units = units(reader);
            List<CatalogueLine> lines = entries.stream()
                    .sorted(Comparator.comparing(CatalogueEntry::id, Comparator.comparing(id -> id.value())))
                    .map(entry -> new CatalogueLine(entry, units.getOrDefault(entry.unitId(), ""), items.stream()
                            .filter(item -> entry.id().equals(item.listing().catalogueEntryId())).toList()))
                    .toList();
            List<Item> unlisted = reader.list(Item.class, Filter.eq("majorDecision", true),
                    Filter.between("begunOn", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))).stream()
                    .filter(item -> item.listing().catalogueEntryId() == null)
                    .sorted(Comparator.comparing(item -> item.proposal().code())).toList();
            return new Catalogue(year, lines, unlisted);
        });
    }

    /** One matter of a catalogue. */
    public CatalogueEntry entry(CatalogueEntryId id) {
        return store.read(reader -> reader.get(CatalogueEntry.class, id));
    }

    /** The papers handed out in that year, and those of before that have not come back; the newest first. */
    public List<DirectPaperLine> directPapers(int year) {
        return store.read(reader -> {
            List<DirectPaper> papers = Stream
                    .concat(reader.list(DirectPaper.class,
                            Filter.between("handedOn", LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                            .stream(),
                            reader.list(DirectPaper.class, Filter.absent("returnedOn")).stream()
                                    .filter(paper -> paper.out() && paper.handedOn().getYear() < year))
                    .sorted(Comparator.comparing(DirectPaper::handedOn).reversed()
                            .thenComparing(paper -> paper.id().value()))
                    .toList();
            Map<UnitId, String> units = units(reader);
            Map<PersonId, String> people = reader.list(Person.class,
                    Filter.in("id", papers.stream().map(DirectPaper::handedToId).distinct().toList())).stream()
                    .collect(Collectors.toMap(Person::id, Person::name));
            Map<?, Item> items = reader.list(Item.class,
                    Filter.in("id", papers.stream().map(DirectPaper::itemId).filter(Objects::nonNull).distinct()
                            .toList()))
                    .stream().collect(Collectors.toMap(Item::id, Function.identity()));
            return papers.stream().map(paper -> new DirectPaperLine(paper,
                    units.getOrDefault(paper.fromUnitId(), ""), people.getOrDefault(paper.handedToId(), ""),
                    paper.itemId() == null ? "" : label(items.get(paper.itemId())), ground(reader, paper))).toList();
        });
    }

    /** The grounds on which a paper may go straight to a leader on that day. */
    public List<DirectGround> directGrounds(LocalDate day) {
        return store.read(reader -> leadership(reader, day).directGrounds());
    }

    private String ground(Reader reader, DirectPaper paper) {
        DirectGroundKey key = paper.ground();
        return key == null
                ? ""
                : leadership(reader, paper.handedOn()).directGround(key).map(DirectGround::name).orElse(key.value());
    }

    private Leadership leadership(Reader reader, LocalDate day) {
        return supplies.regulations().all(reader).on(day).map(Regulation::leadership).orElse(Leadership.NONE);
    }

    /** Items begun within a year before today, the newest first: those to which a paper may belong. */
    public List<Item> recentItems() {
        LocalDate today = supplies.time().today();
        return store.read(reader -> reader.list(Item.class,
                Filter.between("begunOn", today.minusYears(1), today.plusDays(1))).stream()
                .sorted(Comparator.comparing((Item item) -> item.proposal().code()).reversed()).toList());
    }

    /** How an item is called in a register: code and title. */
    public static String label(@Nullable Item item) {
        return item == null ? "" : item.proposal().code() + "  " + item.matter().title();
    }

    /** The short names of today; of a unit that has none today, its latest. */
    private Map<UnitId, String> units(Reader reader) {
        LocalDate today = supplies.time().today();
        Comparator<UnitName> newest = Comparator.comparing((UnitName name) -> name.period().contains(today))
                .thenComparing(name -> name.period().validFrom());
        return reader.list(UnitName.class).stream().collect(Collectors.collectingAndThen(
                Collectors.toMap(UnitName::unitId, Function.identity(), BinaryOperator.maxBy(newest)),
                names -> names.values().stream()
                        .collect(Collectors.toMap(UnitName::unitId, UnitName::shortName))));
    }
}
