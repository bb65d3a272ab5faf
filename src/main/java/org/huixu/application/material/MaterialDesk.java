package org.huixu.application.material;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.document.PageCounter;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersion.Receipt;
import org.huixu.domain.material.MaterialVersionId;
import org.jspecify.annotations.Nullable;

/** Papers of items and their versions. */
public final class MaterialDesk {

    private static final int MOST_PAGES = 9999;

    private final Door door;
    private final AttachmentStore attachments;
    private final PageCounter counter;

    public MaterialDesk(Door door, AttachmentStore attachments, PageCounter counter) {
        this.door = door;
        this.attachments = attachments;
        this.counter = counter;
    }

    /** A file to be kept: where it lies, under which name, and how secret it is. */
    public record NewFile(Path source, String fileName, String mediaType, SecrecyLevel level) {

        private static final String UNKNOWN = "application/octet-stream";

        /** A file under its own name, of the media type that its name tells. */
        public static NewFile of(Path source, SecrecyLevel level) {
            return new NewFile(source, String.valueOf(source.getFileName()), mediaType(source), level);
        }

        /** The name of the file without its ending. */
        public String bareName() {
            int dot = fileName.lastIndexOf('.');
            return dot > 0 ? fileName.substring(0, dot) : fileName;
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

    /** Adds a paper to an item with its first version: of the usual stage, come now, from nobody in particular. */
    public Outcome<MaterialId> addPaper(ItemId item, String title, NewFile file) {
        return addPaper(item, title, file, null);
    }

    /**
     * Adds a paper to an item with its first version.
     *
     * @param receipt absent for the usual; its pages count only where the file itself does not tell them
     */
    public Outcome<MaterialId> addPaper(ItemId item, String title, NewFile file, @Nullable Receipt receipt) {
        Kept kept = keep(file);
        return door.perform(Act.reversible("material.add"), change -> paper(change, item, title, kept, receipt));
    }

    /** Adds several papers to an item at once, each under its file's name. */
    public Outcome<List<MaterialId>> addPapers(ItemId item, List<NewFile> files, @Nullable Receipt receipt) {
        List<Kept> kept = files.stream().map(this::keep).toList();
        return door.perform(Act.reversible("material.add"), change -> kept.stream()
                .map(one -> paper(change, item, one.file().bareName(), one, receipt)).toList());
    }

    /** Stores a file and counts its pages, before the transaction that speaks of it. */
    public Kept keep(NewFile file) {
        StoredAttachment stored = attachments.put(file.source(), file.level());
        OptionalInt pages = counter.pages(file.source());
        return new Kept(file, stored, pages.isPresent() ? pages.getAsInt() : null);
    }

    /**
     * A file that is stored.
     *
     * @param pages absent where the file does not tell them
     */
    public record Kept(NewFile file, StoredAttachment stored, @Nullable Integer pages) {
    }

    /** The rows of a paper with its first version, inside a change. */
    public static MaterialId paper(Change change, ItemId item, String title, Kept file, @Nullable Receipt receipt) {
        requireOpen(change, item);
        MaterialId id = new MaterialId(change.newId());
        change.add(new Material(id, 0, item, Inputs.required("title", title)));
        version(change, id, file, receipt);
        return id;
    }

    /** Adds the next version of a paper: of the usual stage, come now, from nobody in particular. */
    public Outcome<MaterialVersionId> addVersion(MaterialId material, NewFile file, @Nullable String note) {
        Kept kept = keep(file);
        return door.perform(Act.reversible("material.version"), change -> {
            Receipt usual = usual(change, material);
            return version(change, material, kept, new Receipt(usual.stage(), null, usual.receivedAt(), null, note));
        });
    }

    /** Adds the next version of a paper; the pages of the receipt count only where the file itself does not tell them. */
    public Outcome<MaterialVersionId> addVersion(MaterialId material, NewFile file, Receipt receipt) {
        Kept kept = keep(file);
        return door.perform(Act.reversible("material.version"), change -> version(change, material, kept, receipt));
    }

    /**
     * These papers have come to that stage as they are: each gets a version of it with the file of its newest one. Those
     * that are there already, or have no file, are passed over.
     */
    public Outcome<List<MaterialVersionId>> settle(Collection<MaterialId> papers, MaterialStage stage) {
        return door.perform(Act.reversible("material.settle"), change -> {
            List<MaterialVersionId> settled = new ArrayList<>();
            for (MaterialId paper : papers) {
                requireOpen(change, change.get(Material.class, paper).itemId());
                newest(change.reader(), paper).filter(latest -> latest.receipt().stage().compareTo(stage) < 0)
                        .ifPresent(latest -> settled.add(settled(change, latest, stage)));
            }
            if (settled.isEmpty()) {
                throw new Impossible(Problem.of("problem.material.settled"));
            }
            return settled;
        });
    }

    private static MaterialVersionId settled(Change change, MaterialVersion latest, MaterialStage stage) {
        MaterialVersionId id = new MaterialVersionId(change.newId());
        change.add(new MaterialVersion(id, 0, latest.materialId(), latest.versionNumber() + 1, latest.attachmentId(),
                new Receipt(stage, latest.receipt().pages(), change.now(), latest.receipt().receivedFrom(), null),
                change.now()));
        return id;
    }

    /**
     * The rows of the next version of a paper, inside a change.
     *
     * @param receipt absent for the usual
     */
    public static MaterialVersionId version(Change change, MaterialId material, Kept file,
            @Nullable Receipt receipt) {
        requireOpen(change, change.get(Material.class, material).itemId());
        Receipt said = receipt == null ? usual(change, material) : checked(change, receipt);
        int number = newest(change.reader(), material).map(MaterialVersion::versionNumber).orElse(0) + 1;
        MaterialVersionId id = new MaterialVersionId(change.newId());
        change.add(new MaterialVersion(id, 0, material, number, attach(change, file.file(), file.stored()),
                file.pages() == null ? said : said.counted(file.pages()), change.now()));
        return id;
    }

    /** Before the office has an item its papers are drafts; then they are for opinions, and after that final. */
    private static Receipt usual(Change change, MaterialId material) {
        Item item = change.get(Item.class, change.get(Material.class, material).itemId());
        MaterialStage first = item.state().submitted() ? MaterialStage.OPINIONS : MaterialStage.DRAFT;
        return new Receipt(newest(change.reader(), material).map(latest -> latest.receipt().stage().next())
                .orElse(first), null, change.now(), null, null);
    }

    private static Receipt checked(Change change, Receipt receipt) {
        if (receipt.receivedAt().isAfter(change.now())) {
            throw new Impossible(Problem.at("receivedAt", "problem.inTheFuture"));
        }
        Integer pages = receipt.pages();
        if (pages != null && (pages < 1 || pages > MOST_PAGES)) {
            throw new Impossible(Problem.at("pages", "problem.material.pages", Integer.toString(MOST_PAGES)));
        }
        return new Receipt(receipt.stage(), pages, receipt.receivedAt(),
                Inputs.optionalLine("receivedFrom", receipt.receivedFrom()), Inputs.optional(receipt.note()));
    }

    private static Optional<MaterialVersion> newest(Reader reader, MaterialId paper) {
        return reader.list(MaterialVersion.class, Filter.eq("materialId", paper)).stream()
                .max(Comparator.comparingInt(MaterialVersion::versionNumber));
    }

    private static AttachmentId attach(Change change, NewFile file, StoredAttachment stored) {
        AttachmentId id = new AttachmentId(change.newId());
        change.add(new Attachment(id, 0, Inputs.required("fileName", file.fileName()), file.mediaType(),
                stored.content(), change.now()));
        return id;
    }

    /** Papers come in for as long as the item was not taken back; those of a discussed one are late entries (补录). */
    private static void requireOpen(Change change, ItemId item) {
        if (change.get(Item.class, item).state() instanceof ItemState.Withdrawn) {
            throw new Impossible(Problem.of("problem.item.closed"));
        }
    }
}
