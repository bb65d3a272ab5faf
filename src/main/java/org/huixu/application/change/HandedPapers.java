package org.huixu.application.change;

import java.time.Instant;
import org.huixu.application.store.Filter;
import org.huixu.application.store.HistoryEntry.Operation;
import org.huixu.application.store.HistoryEntry.RowChange;
import org.huixu.application.store.Kinds;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.material.SecretCopy;

/** What somebody has in his hands stays in the file: such a version is not taken back by an undo. */
final class HandedPapers {

    private HandedPapers() {
    }

    /** Not possible when the row added a version that has reached somebody since. */
    static void require(Reader reader, RowChange row) {
        if (row.operation() == Operation.ADDED && row.kind().equals(Kinds.of(MaterialVersion.class).name())) {
            reader.find(MaterialVersion.class, new MaterialVersionId(row.id()))
                    .ifPresent(version -> require(reader, version));
        }
    }

    private static void require(Reader reader, MaterialVersion version) {
        Material paper = reader.get(Material.class, version.materialId());
        if (delivered(reader, paper.itemId(), version.addedAt()) || reader
                .list(SecretCopy.class, Filter.eq("materialId", paper.id())).stream()
                .anyMatch(copy -> !copy.handedAt().isBefore(version.addedAt()))) {
            throw new Impossible(
                    Problem.of("undo.delivered", paper.title(), Integer.toString(version.versionNumber())));
        }
    }

    private static boolean delivered(Reader reader, ItemId item, Instant since) {
        return reader.list(Delivery.class, Filter.eq("itemId", item)).stream()
                .anyMatch(delivery -> !delivery.deliveredAt().isBefore(since));
    }
}
