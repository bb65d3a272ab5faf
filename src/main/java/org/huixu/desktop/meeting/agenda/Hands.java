package org.huixu.desktop.meeting.agenda;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.pool.PoolItem;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who may take the step of the items that are ticked.
 *
 * @param all names of those who may take it, for each of the items; one entry where it is the same for all
 * @param due the one who may take it, of the items for which it is exactly one
 * @param open the items that more than one may take further, or nobody who is known
 */
record Hands(SequencedSet<List<String>> all, SequencedMap<ItemId, PersonId> due, List<PoolItem> open) {

    static Hands of(Collection<PoolItem> items, List<PersonRow> people) {
        SequencedSet<List<String>> all = new LinkedHashSet<>();
        SequencedMap<ItemId, PersonId> due = new LinkedHashMap<>();
        items.forEach(item -> {
            List<String> holders = item.way().holders();
            all.add(holders);
            if (holders.size() == 1) {
                named(holders.getFirst(), people).ifPresent(one -> due.put(item.id(), one));
            }
        });
        return new Hands(all, due, items.stream().filter(item -> !due.containsKey(item.id())).toList());
    }

    /** The first by rank of those who may take it for all; absent where it is not the same for all, or anybody may. */
    @Nullable
    PersonId common(List<PersonRow> people) {
        return all.size() == 1 && !all.getFirst().isEmpty()
                ? named(all.getFirst().getFirst(), people).orElse(null)
                : null;
    }

    /** Whether it is not the same for all. */
    boolean several() {
        return all.size() > 1;
    }

    private static Optional<PersonId> named(String name, List<PersonRow> people) {
        List<PersonId> same = people.stream().filter(row -> row.name().equals(name))
                .map(row -> new PersonId(row.id())).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
