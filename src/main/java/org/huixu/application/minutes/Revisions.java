package org.huixu.application.minutes;

import org.huixu.application.change.Change;
import org.huixu.application.store.Filter;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesRevisionId;
import org.huixu.domain.regulation.StepKey;

/** Keeps the text of minutes at each step of their chain. */
final class Revisions {

    private Revisions() {
    }

    /** Keeps the text as it is now within the change. */
    static void keep(Change change, MinutesId id, StepKey occasion) {
        int last = change.reader().list(MinutesRevision.class, Filter.eq("minutesId", id)).stream()
                .mapToInt(MinutesRevision::revisionOrder).max().orElse(0);
        String text = MinutesRevision.written(change.reader().list(MinutesBlock.class, Filter.eq("minutesId", id)));
        change.add(new MinutesRevision(new MinutesRevisionId(change.newId()), 0, id, last + 1, occasion,
                change.actor().name(), change.now(), text));
    }
}
