package org.huixu.application.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huixu.application.archive.Volume.Placed;
import org.huixu.application.archive.Volume.Source;
import org.huixu.application.archive.Volumes.Written;
import org.huixu.application.change.Progress;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperResult;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderFault;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.compliance.MeetingFacts;

/** Writes volumes, document by document; nothing of a volume but the document at hand is in memory. */
final class VolumeWriter {

    private static final String ZIP = ".zip";
    /** What a paper that is made counts for in progress and room, in bytes. */
    private static final long MADE = 300_000;
    private static final int CHUNK = 64 * 1024;
    private static final long ROOM = 1024 * 1024;

    private final AttachmentStore attachments;
    private final VolumePapers papers;
    private final MeetingFacts facts;

    /** @param facts of the meeting, from which papers are made */
    VolumeWriter(AttachmentStore attachments, VolumePapers papers, MeetingFacts facts) {
        this.attachments = attachments;
        this.papers = papers;
        this.facts = facts;
    }

    /**
     * Writes the volume.
     *
     * @param place the folder of the volume, or a file that ends in .zip; its parent is there
     * @throws FolderException when the place cannot be written or is full, or a kept file is damaged; nothing is left
     */
    Written write(Volume volume, Path place, OffsetDateTime now, Progress progress) {
        try {
            requireRoom(volume, place);
            return put(volume, place, now, progress);
        } catch (IOException trouble) {
            throw fault(trouble, place);
        } catch (UncheckedIOException | PaperException.NotWritten trouble) {
            throw fault(trouble.getCause() instanceof IOException cause ? cause : new IOException(trouble), place);
        }
    }

    /** Whether the place is that of a ZIP file. */
    static boolean isZip(Path place) {
        return place.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    private Written put(Volume volume, Path place, OffsetDateTime now, Progress progress) throws IOException {
        try (VolumeTarget target = isZip(place)
                ? new ZipTarget(place, volume.label().fileName(), volume.label().day().atStartOfDay())
                : new FolderTarget(place)) {
            Writing writing = new Writing(volume, target, progress);
            for (Placed one : volume.documents()) {
                writing.document(one);
            }
            writing.put(Volume.INDEX,
                    out -> writing.made(papers.write(VolumeIndex.of(volume, writing.pages, now), out)));
            byte[] sums = writing.sums.toString().getBytes(StandardCharsets.UTF_8);
            target.put(Volume.CHECKSUMS, out -> out.write(sums));
            progress.advanced(writing.all, writing.all);
            progress.committing();
            target.finish();
            return new Written(place, volume.documents().size(),
                    writing.pages.values().stream().mapToInt(Integer::intValue).sum(), writing.missing);
        }
    }

    /** One volume being written. */
    private final class Writing {

        private final VolumeTarget target;
        private final Progress progress;
        private final long all;
        private final Map<Integer, Integer> pages = new TreeMap<>();
        private final List<MissingCharacter> missing = new ArrayList<>();
        private final StringBuilder sums = new StringBuilder();
        private long done;

        Writing(Volume volume, VolumeTarget target, Progress progress) {
            this.target = target;
            this.progress = progress;
            this.all = bytes(volume);
        }

        void document(Placed one) throws IOException {
            switch (one.entry().source()) {
                case Source.Kept kept -> {
                    put(one.path(), out -> copy(kept.file(), out));
                    if (kept.pages() != null) {
                        pages.put(one.number(), kept.pages());
                    }
                }
                case Source.Made made -> {
                    put(one.path(), out -> pages.put(one.number(),
                            made(papers.write(made.paper(), facts, out))));
                    advance(MADE);
                }
                case Source.Nothing _ -> throw new IllegalStateException(one.path());
            }
        }

        int made(PaperResult result) {
            missing.addAll(result.missing());
            return result.pages();
        }

        void put(String path, VolumeTarget.Filling filling) throws IOException {
            MessageDigest digest = sha256();
            target.put(path, out -> {
                DigestOutputStream counted = new DigestOutputStream(out, digest);
                filling.fill(counted);
                counted.flush();
            });
            sums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(path).append('\n');
        }

        private void copy(Attachment file, OutputStream out) throws IOException {
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = attachments.open(StoredAttachment.of(file))) {
                int read = in.read(chunk);
                while (read >= 0) {
                    out.write(chunk, 0, read);
                    advance(read);
                    read = in.read(chunk);
                }
            }
        }

        private void advance(long by) {
            done += by;
            progress.advanced(Math.min(done, all), all);
        }
    }

    private static long bytes(Volume volume) {
        return volume.entries().stream().mapToLong(one -> switch (one.source()) {
            case Source.Kept kept -> kept.file().content().byteCount();
            case Source.Made _ -> MADE;
            case Source.Nothing _ -> 0;
        }).sum();
    }

    /** Does not begin what surely cannot be finished. */
    private static void requireRoom(Volume volume, Path place) throws IOException {
        Path parent = Objects.requireNonNull(place.toAbsolutePath().getParent());
        long kept = volume.files().mapToLong(one -> one.content().byteCount()).sum();
        if (!isZip(place) && Files.getFileStore(parent).getUsableSpace() < kept + ROOM) {
            throw new FolderException(FolderFault.DISK_FULL, place);
        }
    }

    private static FolderException fault(IOException trouble, Path place) {
        if (trouble instanceof AccessDeniedException || says(trouble, "read-only file system")) {
            return new FolderException(trouble, FolderFault.NOT_WRITABLE, place);
        }
        return new FolderException(trouble, full(trouble, place) ? FolderFault.DISK_FULL : FolderFault.FILE_TROUBLE,
                place);
    }

    private static boolean full(IOException trouble, Path place) {
        try {
            return says(trouble, "no space left") || says(trouble, "not enough space") || Files
                    .getFileStore(Objects.requireNonNull(place.toAbsolutePath().getParent())).getUsableSpace() < ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean says(IOException trouble, String words) {
        String reason = trouble instanceof FileSystemException known ? known.getReason() : null;
        return (Objects.requireNonNullElse(trouble.getMessage(), "") + Objects.requireNonNullElse(reason, ""))
                .toLowerCase(Locale.ROOT).contains(words);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
