package org.huixu.application.change;

import org.huixu.application.store.HistoryEntry.FieldChange;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Reader;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;

/** Text that lies with the signatory or is signed does not change, by an undo either (art. 51, 55). */
final class LockedMinutes {

    private LockedMinutes() {
    }

    /** Not possible when the row is a block of minutes whose text is locked. */
    static void require(Reader reader, RowChange row) {
        if (!row.kind().equals(Kinds.of(MinutesBlock.class).name())) {
            return;
        }
        FieldChange owner = row.fields().get("minutesId");
        String id = owner == null ? null : owner.before() == null ? owner.after() : owner.before();
        MinutesId minutes = id == null
                ? reader.get(MinutesBlock.class, new MinutesBlockId(row.id())).minutesId()
                : new MinutesId(id);
        // Minutes that are gone went with their text: their drafting is taken back.
        if (reader.find(Minutes.class, minutes).filter(one -> !one.state().editable()).isPresent()) {
            throw new Impossible(Problem.of("problem.minutes.locked"));
        }
    }
}
