package org.huixu.application.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.CatalogueEntryId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** The yearly catalogue of major decisions (art. 25), and where an item stands in it. */
public final class CatalogueDesk {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final Door door;

    public CatalogueDesk(Door door) {
        this.door = door;
    }

    /** A matter of the catalogue of that year. */
    public Outcome<CatalogueEntryId> add(int year, String title, UnitId unit, @Nullable String note) {
        return door.perform(Act.reversible("catalogue.add"), change -> {
            CatalogueEntryId id = new CatalogueEntryId(change.newId());
            change.add(clean(change, new CatalogueEntry(id, 0, year, title, unit, note)));
            return id;
        });
    }

    /** Corrects an entry as the user saw it. One to which items belong keeps its year. */
    public Outcome<CatalogueEntry> correct(CatalogueEntry entry) {
        return door.perform(Act.reversible("catalogue.correct"), change -> {
            CatalogueEntry known = change.current(CatalogueEntry.class, entry.id(), entry.version());
            if (known.catalogueYear() != entry.catalogueYear() && !linked(change, entry.id()).isEmpty()) {
                throw new Impossible(Problem.at("year", "problem.catalogue.linked", codes(change, entry.id())));
            }
            return change.change(clean(change, entry));
        });
    }

    /** Takes an entry out of the catalogue; not possible while items belong to it. */
    public Outcome<CatalogueEntryId> remove(CatalogueEntryId id, long version) {
        return door.perform(Act.reversible("catalogue.remove"), change -> {
            CatalogueEntry entry = change.current(CatalogueEntry.class, id, version);
            if (!linked(change, id).isEmpty()) {
                throw new Impossible(Problem.of("problem.catalogue.linked", codes(change, id)));
            }
            change.remove(entry);
            return id;
        });
    }

    /** The item belongs to that matter of the catalogue of the year in which it began, or of the next. */
    public Outcome<Item> list(ItemId item, CatalogueEntryId entry) {
        return door.perform(Act.reversible("catalogue.list"), change -> {
            Item listed = change.get(Item.class, item);
            int year = change.get(CatalogueEntry.class, entry).catalogueYear();
            int begun = listed.proposal().begunOn().getYear();
            if (year != begun && year != begun + 1) {
                throw new Impossible(Problem.at("entry", "problem.catalogue.otherYear", Integer.toString(begun)));
            }
            return change.change(listed.with(new Item.Listing(entry, null)));
        });
    }

    /** The item is in no catalogue, for that reason. */
    public Outcome<Item> leaveOut(ItemId item, String reason) {
        return door.perform(Act.reversible("catalogue.leaveOut"), change -> change.change(change.get(Item.class, item)
                .with(new Item.Listing(null, Inputs.requiredText("reason", reason)))));
    }

    /** Nothing is said of the item and the catalogue any more. */
    public Outcome<Item> takeBack(ItemId item) {
        return door.perform(Act.reversible("catalogue.takeBack"),
                change -> change.change(change.get(Item.class, item).with(Item.Listing.NONE)));
    }

    private static CatalogueEntry clean(Change change, CatalogueEntry entry) {
        if (entry.catalogueYear() < FIRST_YEAR || entry.catalogueYear() > LAST_YEAR) {
            throw new Impossible(Problem.at("year", "problem.catalogue.year"));
        }
        String title = Inputs.required("title", entry.title());
        if (change.reader().list(CatalogueEntry.class, Filter.eq("catalogueYear", entry.catalogueYear())).stream()
                .anyMatch(one -> one.title().equals(title) && !one.id().equals(entry.id()))) {
            throw new Impossible(Problem.at("title", "problem.duplicate"));
        }
        return new CatalogueEntry(entry.id(), entry.version(), entry.catalogueYear(), title, entry.unitId(),
                Inputs.optional(entry.note()));
    }

    private static List<Item> linked(Change change, CatalogueEntryId entry) {
        return change.reader().list(Item.class, Filter.eq("catalogueEntryId", entry));
    }

    private static String codes(Change change, CatalogueEntryId entry) {
        return linked(change, entry).stream().map(item -> item.proposal().code()).sorted()
                .collect(Collectors.joining(" "));
    }
}
