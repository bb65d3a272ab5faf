package org.huixu.application.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.jspecify.annotations.Nullable;

/** Papers of items and their versions. */
public final class MaterialDesk {

    private final Door door;
    private final AttachmentStore attachments;

    public MaterialDesk(Door door, AttachmentStore attachments) {
        this.door = door;
        this.attachments = attachments;
    }

    /** A file to be kept: where it lies, under which name, and how secret it is. */
    public record NewFile(Path source, String fileName, String mediaType, SecrecyLevel level) {

        private static final String UNKNOWN = "application/octet-stream";

        /** A file under its own name, of the media type that its name tells. */
        public static NewFile of(Path source, SecrecyLevel level) {
            return new NewFile(source, String.valueOf(source.getFileName()), mediaType(source), level);
        }

        private static String mediaType(Path file) {
            try {
                String known = Files.probeContentType(file);
                return known == null ? UNKNOWN : known;
            } catch (IOException unknown) {
                return UNKNOWN;
            }
        }
    }

    /** Keeps a file, e.g. the scan of a signed sheet. The bytes are stored before the row. */
    public Outcome<AttachmentId> attach(NewFile file) {
        StoredAttachment stored = attachments.put(file.source(), file.level());
        return door.perform(Act.reversible("attachment.add"), change -> attach(change, file, stored));
    }

    /** Adds a paper to an item with its first version. */
    public Outcome<MaterialId> addPaper(ItemId item, String title, NewFile file) {
        StoredAttachment stored = attachments.put(file.source(), file.level());
        return door.perform(Act.reversible("material.add"), change -> {
            requireLive(change, item);
            return paper(change, item, title, file, stored);
        });
    }

    /** The rows of a paper with its first version, inside a change. */
    public static MaterialId paper(Change change, ItemId item, String title, NewFile file, StoredAttachment stored) {
        MaterialId id = new MaterialId(change.newId());
        change.add(new Material(id, 0, item, Inputs.required("title", title)));
        version(change, id, file, stored, null);
        return id;
    }

    /** Adds the next version of a paper. */
    public Outcome<MaterialVersionId> addVersion(MaterialId material, NewFile file, @Nullable String note) {
        StoredAttachment stored = attachments.put(file.source(), file.level());
        return door.perform(Act.reversible("material.version"), change -> {
            requireLive(change, change.get(Material.class, material).itemId());
            return version(change, material, file, stored, note);
        });
    }

    /** The rows of the next version of a paper, inside a change. */
    public static MaterialVersionId version(Change change, MaterialId material, NewFile file, StoredAttachment stored,
            @Nullable String note) {
        int number = change.reader().list(MaterialVersion.class, Filter.eq("materialId", material)).stream()
                .mapToInt(MaterialVersion::versionNumber).max().orElse(0) + 1;
        MaterialVersionId id = new MaterialVersionId(change.newId());
        change.add(new MaterialVersion(id, 0, material, number, attach(change, file, stored), change.now(),
                Inputs.optional(note)));
        return id;
    }

    private static AttachmentId attach(Change change, NewFile file, StoredAttachment stored) {
        AttachmentId id = new AttachmentId(change.newId());
        change.add(new Attachment(id, 0, Inputs.required("fileName", file.fileName()), file.mediaType(),
                new Attachment.Content(stored.sha256(), stored.size(), stored.storageName()), change.now()));
        return id;
    }

    private static void requireLive(Change change, ItemId item) {
        if (!change.get(Item.class, item).state().live()) {
            throw new Impossible(Problem.of("problem.item.closed"));
        }
    }
}
