package org.huixu.application.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.huixu.application.change.Door;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.draft.DraftId;
import org.huixu.domain.workflow.SubjectId;

/**
 * Keeps what is being typed, so that a crash costs two seconds of it at most. Drafts are no change: they have no history,
 * pass no rule and are told to nobody. One desk serves all windows of an office; a text that is being typed in one of them
 * is not offered to another.
 */
public final class DraftDesk {

    private final Store store;
    private final Door.Supplies supplies;
    private final Set<Place> typed = ConcurrentHashMap.newKeySet();

    /** Where a text is typed: the row it belongs to, and which of its texts. */
    public record Place(SubjectId owner, String field) {
    }

    public DraftDesk(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /** Keeps the text in the place of what was kept there before; an empty one is dropped. */
    public void keep(Place place, String text, long baseVersion) {
        if (text.isBlank()) {
            drop(place);
            return;
        }
        typed.add(place);
        store.write(records -> {
            Optional<Draft> before = find(records, place);
            return before.isPresent()
                    ? records.change(before.get().with(text, baseVersion, supplies.time().now()))
                    : records.add(new Draft(new DraftId(supplies.ids().next()), 0, place.owner(), place.field(), text,
                            baseVersion, supplies.time().now()));
        });
    }

    /** The text was saved or given up. */
    public void drop(Place place) {
        typed.remove(place);
        store.write(records -> {
            find(records, place).ifPresent(records::remove);
            return place;
        });
    }

    /** The window in which it was typed is closed: the draft stays and is offered again. */
    public void release(Place place) {
        typed.remove(place);
    }

    /** Drafts of these rows that nobody types at now. */
    public List<Draft> left(List<SubjectId> owners) {
        return store.read(reader -> reader.list(Draft.class, Filter.in("ownerId", owners))).stream()
                .filter(draft -> !typed.contains(new Place(draft.ownerId(), draft.field()))).toList();
    }

    private static Optional<Draft> find(Reader reader, Place place) {
        return reader.list(Draft.class, Filter.eq("ownerId", place.owner()), Filter.eq("field", place.field())).stream()
                .findFirst();
    }
}
