package org.huixu.application.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.archive.Volume.Entry;
import org.huixu.application.archive.Volume.Source;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** The entries of a volume as they are gathered, part by part. */
final class Collected {

    private static final Texts TEXTS = Texts.of(Collected.class);

    private final VolumeFacts known;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private String group = "";

    Collected(VolumeFacts known) {
        this.known = known;
    }

    List<Entry> entries() {
        return entries;
    }

    List<String> missing() {
        return missing;
    }

    /** What is added from here on belongs to that part. */
    void group(String name) {
        group = name;
    }

    /** A paper that is made from the records. */
    void made(String title, LocalDate on, String remark, Making paper) {
        entries.add(new Entry(group, title, on, remark, new Source.Made(paper)));
    }

    /** A kept file; tells whether there is one. */
    boolean kept(String title, @Nullable LocalDate on, String remark, @Nullable AttachmentId id,
            @Nullable Integer pages) {
        Attachment file = id == null ? null : known.files().get(id);
        if (file != null) {
            entries.add(new Entry(group, title, on, remark, new Source.Kept(file, pages)));
        }
        return file != null;
    }

    /** The scan of a paper that somebody signed; tells whether there is one. */
    boolean scan(String title, @Nullable LocalDate on, Proof proof) {
        return kept(title, on, TEXTS.get("archive.remark.scan"), proof.scanId(), null);
    }

    /** Nothing of that kind. */
    void none(String title) {
        none(title, TEXTS.get("archive.remark.none"));
    }

    /** Nothing, with what stands on the index instead. */
    void none(String title, String remark) {
        entries.add(new Entry(group, title, null, remark, new Source.Nothing()));
    }

    /** Something that a whole volume has is not there. */
    void lacking(String title) {
        missing.add(TEXTS.format("archive.missing", title));
    }

    /** Something that keeps the volume from being whole, in its own words. */
    void unfinished(String sentence) {
        missing.add(sentence);
    }

    /** Where the paper itself is, if somebody saw it; else that there is none. */
    String elsewhere(Proof proof) {
        return proof.paperSeenById() == null
                ? TEXTS.get("archive.remark.none")
                : TEXTS.format("archive.remark.seen", known.facts().name(proof.paperSeenById()));
    }
}
