package org.huixu.application.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.huixu.application.archive.Volume.Entry;
import org.huixu.application.archive.Volume.Source;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.change.Progress;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PageCounter;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** The volumes of meetings (一会一卷), always of what is recorded at that moment. Never on the FX thread. */
public final class Volumes {

    private static final Texts TEXTS = Texts.of(Volumes.class);

    private final Store store;
    private final Door.Supplies supplies;
    private final Means means;
    private final boolean mayHoldSecrets;

    /** With what volumes are made. */
    public record Means(AttachmentStore attachments, PageCounter counter, VolumePapers papers) {
    }

    /**
     * What was written where.
     *
     * @param pages of all documents that have pages
     * @param missing characters of made papers that no font could draw
     */
    public record Written(Path place, int documents, int pages, List<MissingCharacter> missing) {

        public Written {
            missing = List.copyOf(missing);
        }
    }

    /** @param mayHoldSecrets whether the level of the folder lets secret papers lie on this machine */
    public Volumes(Store store, Door.Supplies supplies, Means means, boolean mayHoldSecrets) {
        this.store = store;
        this.supplies = supplies;
        this.means = means;
        this.mayHoldSecrets = mayHoldSecrets;
    }

    /**
     * What goes into the volume of the meeting. Every kept file is read once: its pages are counted, and one that is
     * damaged is named instead of being taken in.
     *
     * @throws Impossible when the meeting has no date, or no regulation of its day knows its type
     */
    public Volume plan(MeetingId meeting, Progress progress) {
        return looked(store.read(reader -> new VolumeLoader(reader, supplies)
                .load(List.of(reader.get(Meeting.class, meeting))).stream()
                .map(known -> VolumePlanner.of(known, mayHoldSecrets)).findFirst()
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")))), true, progress);
    }

    /**
     * Writes the volume to a place whose parent is there: a folder, or a file that ends in .zip.
     *
     * @param replace whether a volume that is there may be replaced; a folder only when all in it belongs to the volume
     * @throws Impossible when something is there that may not be replaced
     * @throws FolderException when the place cannot be written or is full; nothing is left then
     */
    public Written write(Volume volume, Path place, boolean replace, Progress progress) {
        if (Files.exists(place)) {
            requireReplaceable(place, replace);
        }
        MeetingFacts facts = store.read(reader -> new FactsLoader(reader, supplies.regulations())
                .load(volume.meeting(), supplies.time()))
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
        return new VolumeWriter(means.attachments(), means.papers(), facts).write(volume, place, now(), progress);
    }

    private static void requireReplaceable(Path place, boolean replace) {
        if (!replace || Files.isDirectory(place) == VolumeWriter.isZip(place)) {
            throw new Impossible(Problem.of("problem.archive.there", place.toString()));
        }
        if (Files.isDirectory(place)) {
            try {
                List<String> others = VolumeCheck.of(place, Progress.UNWATCHED).surplus();
                if (!others.isEmpty()) {
                    throw new Impossible(Problem.of("problem.archive.others", place.toString(),
                            String.join("、", others)));
                }
            } catch (RefusedFile none) {
                throw new Impossible(Problem.of("problem.archive.noVolume", place.toString()));
            }
        }
    }

    /** The volumes of the meetings held in that year, by their days; pages are counted as they would be written now. */
    public Handover handover(int year, Progress progress) {
        LocalDate first = LocalDate.of(year, 1, 1);
        record Read(List<VolumeFacts> meetings, String office) {
        }

        Read read = store.read(reader -> {
            List<Meeting> held = reader
                    .list(Meeting.class, Filter.between("onDate", first, first.plusYears(1))).stream()
                    .filter(one -> one.state() instanceof MeetingState.Closed)
                    .sorted(Comparator.comparing((Meeting one) -> Objects.requireNonNull(one.slot().onDate()))
                            .thenComparing(one -> one.designation().code()))
                    .toList();
            return new Read(new VolumeLoader(reader, supplies).load(held),
                    new FactsLoader(reader, supplies.regulations()).regulation(supplies.time().today())
                            .map(one -> one.title().office()).orElse(""));
        });
        List<Handover.Line> lines = new ArrayList<>();
        for (VolumeFacts one : read.meetings()) {
            int before = lines.size();
            Runnable watched = () -> progress.advanced(before, read.meetings().size());
            lines.add(line(looked(VolumePlanner.of(one, mayHoldSecrets), false, (_, _) -> watched.run()), one.facts(),
                    watched));
        }
        return new Handover(year, lines, read.office(), now());
    }

    private Handover.Line line(Volume volume, MeetingFacts facts, Runnable watched) {
        int pages = 0;
        for (Entry entry : volume.entries()) {
            watched.run();
            pages += entry.source() instanceof Source.Made made
                    ? means.papers().pages(made.paper(), facts)
                    : Volume.pages(entry.source());
        }
        return new Handover.Line(volume.label(), volume.documents().size(), pages, volume.missing());
    }

    private OffsetDateTime now() {
        return supplies.time().now().atZone(supplies.zone()).toOffsetDateTime();
    }

    /**
     * The volume with the pages of its kept files.
     *
     * @param whole whether every file is read to its end; else only those whose pages nobody counted
     */
    private Volume looked(Volume volume, boolean whole, Progress progress) {
        Map<String, Look> looks = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<String> missing = new ArrayList<>(volume.missing());
        int done = 0;
        for (Entry entry : volume.entries()) {
            progress.advanced(done, volume.entries().size());
            done++;
            if (entry.source() instanceof Source.Kept kept && (whole || kept.pages() == null)) {
                Look look = looks.computeIfAbsent(kept.file().content().sha256() + kept.pages(),
                        _ -> look(kept, whole));
                if (look.damaged()) {
                    missing.add(TEXTS.format("archive.missing.damaged", entry.title()));
                    entries.add(entry.with(TEXTS.get("archive.remark.damaged"), new Source.Nothing()));
                } else {
                    entries.add(entry.with(entry.remark(), new Source.Kept(kept.file(), look.pages())));
                }
            } else {
                entries.add(entry);
            }
        }
        return new Volume(volume.meeting(), volume.label(), entries, missing);
    }

    private record Look(boolean damaged, @Nullable Integer pages) {
    }

    private Look look(Source.Kept kept, boolean whole) {
        try {
            if (whole) {
                means.attachments().verify(StoredAttachment.of(kept.file()));
            }
            return new Look(false, kept.pages() == null ? counted(kept.file()) : kept.pages());
        } catch (FolderException damaged) {
            return new Look(true, null);
        }
    }

    private @Nullable Integer counted(Attachment file) {
        try (InputStream in = means.attachments().open(StoredAttachment.of(file))) {
            OptionalInt pages = means.counter().pages(in);
            return pages.isPresent() ? pages.getAsInt() : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
