package org.huixu.application.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.huixu.application.text.FileNames;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the volume of a meeting (一会一卷), in order.
 *
 * @param missing what a whole volume would have besides, each in words
 */
public record Volume(MeetingId meeting, Label label, List<Entry> entries, List<String> missing) {

    /** The index of a volume. */
    public static final String INDEX = Texts.of(Volume.class).get("archive.file.index");
    /** The checksums of a volume, in the format of sha256sum; by this file a volume is known. */
    public static final String CHECKSUMS = Texts.of(Volume.class).get("archive.file.checksums");

    private static final int MOST_GROUP = 40;
    private static final int MOST_NAME = 50;

    public Volume {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /**
     * What stands on the cover.
     *
     * @param code its number, that of the meeting
     * @param minutesNumber as printed; empty while there is none
     */
    public record Label(String code, String title, LocalDate day, String minutesNumber, String office) {

        /** The name of the folder, and of the ZIP file without its ending. */
        public String fileName() {
            return FileNames.safe(code + ' ' + title, MOST_NAME);
        }
    }

    /**
     * A document, or the place where one would be.
     *
     * @param group the part of the volume
     * @param on the day it is of; absent where none is known
     * @param remark on the index
     */
    public record Entry(String group, String title, @Nullable LocalDate on, String remark, Source source) {

        Entry with(String newRemark, Source newSource) {
            return new Entry(group, title, on, newRemark, newSource);
        }
    }

    /** Where the bytes of a document come from. */
    public sealed interface Source {

        /**
         * Kept as it came in or was issued.
         *
         * @param pages as they were counted; absent while nobody did, and for what has none
         */
        record Kept(Attachment file, @Nullable Integer pages) implements Source {
        }

        /** Made from the records. */
        record Made(Making paper) implements Source {
        }

        /** Nothing is written: there is none, or it is not on this machine. */
        record Nothing() implements Source {
        }
    }

    /**
     * A document with its place in the volume.
     *
     * @param number on the index, from 1
     * @param path below the volume, with slashes
     */
    public record Placed(int number, String path, Entry entry) {
    }

    /** The documents that are written, numbered. */
    public List<Placed> documents() {
        List<Placed> placed = new ArrayList<>();
        for (Entry entry : entries) {
            String ending = switch (entry.source()) {
                case Source.Kept kept -> FileNames.ending(kept.file().fileName());
                case Source.Made _ -> ".pdf";
                case Source.Nothing _ -> null;
            };
            if (ending != null) {
                int number = placed.size() + 1;
                placed.add(new Placed(number, FileNames.safe(entry.group(), MOST_GROUP) + '/'
                        + String.format(Locale.ROOT, "%03d ", number) + FileNames.safe(entry.title()) + ending, entry));
            }
        }
        return placed;
    }

    /** The kept files, each as often as it is in the volume. */
    Stream<Attachment> files() {
        return entries.stream().map(Entry::source).filter(Source.Kept.class::isInstance).map(Source.Kept.class::cast)
                .map(Source.Kept::file);
    }

    /** The pages of a kept document that are known; 0 for others. */
    static int pages(Source source) {
        return source instanceof Source.Kept kept ? Objects.requireNonNullElse(kept.pages(), 0) : 0;
    }
}
