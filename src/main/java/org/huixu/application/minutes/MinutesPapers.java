package org.huixu.application.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.ContentHash;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.Block;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.Papers;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.RollEntry;

/** The minutes as a paper: a draft from the present data, or the kept bytes once they are issued. */
public final class MinutesPapers {

    private final Store store;
    private final Door.Supplies supplies;
    private final AttachmentStore attachments;
    private final Papers papers;

    public MinutesPapers(Store store, Door.Supplies supplies, AttachmentStore attachments, Papers papers) {
        this.store = store;
        this.supplies = supplies;
        this.attachments = attachments;
        this.papers = papers;
    }

    /** A paper ready to be issued, the row version of the minutes from which it was made, and when. */
    record Rendered(MinutesPaper paper, long version, String fileName, OfficeTime at) {
    }

    /** What was written: whether it is a draft or the issued paper, and characters that no font could draw. */
    public record Written(boolean draft, List<MissingCharacter> missing) {

        public Written {
            missing = List.copyOf(missing);
        }
    }

    private sealed interface Source {

        /** To be rendered. */
        record Draft(MinutesPaper paper) implements Source {
        }

        /** Kept by its bytes. */
        record Kept(StoredAttachment attachment) implements Source {
        }
    }

    /**
     * Writes the minutes of the meeting as PDF: those issued byte for byte as they were, others as a draft.
     *
     * @throws Impossible when the meeting has no minutes
     */
    public Written write(MeetingId meeting, OutputStream out) {
        return written(store.read(reader -> source(reader, facts(reader, meeting))), out);
    }

    private Written written(Source source, OutputStream out) {
        return switch (source) {
            case Source.Draft draft -> new Written(true, papers.write(draft.paper(), out).missing());
            case Source.Kept kept -> {
                copy(attachments, kept.attachment(), out);
                yield new Written(false, List.of());
            }
        };
    }

    /**
     * Writes these minutes, such as withdrawn ones when the meeting has been drafted anew: those issued byte for byte as
     * they went out, others from their text.
     */
    public Written write(MinutesId id, OutputStream out) {
        return written(store.read(reader -> {
            Minutes minutes = reader.get(Minutes.class, id);
            return source(reader, with(reader, facts(reader, minutes.meetingId()), minutes));
        }), out);
    }

    /** The facts of the meeting as they are with these minutes of it. */
    private static MeetingFacts with(Reader reader, MeetingFacts facts, Minutes minutes) {
        Filter own = Filter.eq("minutesId", minutes.id());
        MinutesFacts text = new MinutesFacts(minutes, reader.list(MinutesBlock.class, own), List.of(),
                new MinutesFacts.Numbering(reader.list(NumberAllocation.class, own), List.of()),
                MinutesFacts.Locked.NOTHING);
        return new MeetingFacts(facts.around(), facts.meeting(), facts.type(), facts.people(), facts.agenda(), text);
    }

    /**
     * The minutes as they are now, to be shown while they are written.
     *
     * @throws Impossible when the meeting has no minutes
     */
    public MinutesPaper present(MeetingId meeting) {
        return store.read(reader -> present(reader, facts(reader, meeting)));
    }

    /** The same of a meeting whose facts are read already. */
    public MinutesPaper present(MeetingFacts facts) {
        return store.read(reader -> present(reader, facts));
    }

    private MinutesPaper present(Reader reader, MeetingFacts facts) {
        Minutes minutes = require(facts).minutes();
        return PaperMaker.of(facts, minutes, roll(reader, facts, minutes), supplies.zone());
    }

    /** A paragraph as a part of the paper. */
    public static Block part(BlockLevel level, String text) {
        return PaperMaker.part(level, text);
    }

    /**
     * Characters of the minutes that no font can draw, to be shown before they are written; none of issued ones.
     *
     * @throws Impossible when the meeting has no minutes
     */
    public List<MissingCharacter> missing(MeetingId meeting) {
        return switch (store.read(reader -> source(reader, facts(reader, meeting)))) {
            case Source.Draft draft -> papers.missing(draft.paper());
            case Source.Kept _ -> List.of();
        };
    }

    /**
     * By what a sheet that was signed with a pen is matched to the text it lay on.
     *
     * @param pages pages of the text as it is typeset now
     * @param hash the hash that signing locks, of number, text and roll; 64 hexadecimal digits
     */
    public record Match(int pages, String hash) {
    }

    /**
     * The figures that tie a signed sheet to the text of the minutes as the facts have it, or as it was locked.
     *
     * @throws Impossible when the meeting has no minutes
     */
    public Match match(MeetingFacts facts) {
        MinutesFacts minutes = require(facts);
        List<RollEntry> roll = store.read(reader -> roll(reader, facts, minutes.minutes()));
        String locked = minutes.minutes().signature().contentHash();
        return new Match(papers.pages(PaperMaker.of(facts, minutes.minutes(), roll, supplies.zone())),
                locked == null ? ContentHash.of(minutes.number(), facts.blocks(), roll) : locked);
    }

    private static MinutesFacts require(MeetingFacts facts) {
        MinutesFacts minutes = facts.minutes();
        if (minutes == null) {
            throw new Impossible(Problem.of("problem.minutes.none", facts.meeting().designation().code()));
        }
        return minutes;
    }

    Rendered toIssue(MinutesId id, LocalDate on, String distribution) {
        return store.read(reader -> {
            Minutes stored = reader.get(Minutes.class, id);
            Minutes issued = stored.with(new MinutesState.Issued(), new Minutes.Issue(on, distribution, null, null));
            MeetingFacts facts = facts(reader, stored.meetingId());
            List<RollEntry> roll = roll(reader, facts, stored);
            requireUnaltered(facts, stored, roll);
            return new Rendered(PaperMaker.of(facts, issued, roll, supplies.zone()),
                    stored.version(), MinutesFileName.issued(facts), supplies.time());
        });
    }

    /** What was locked at signing is what goes to the printer: number, text and roll give the same hash. */
    private static void requireUnaltered(MeetingFacts facts, Minutes minutes, List<RollEntry> roll) {
        String locked = minutes.signature().contentHash();
        Optional<NumberAllocation> number = facts.minutes() == null ? Optional.empty() : facts.minutes().number();
        if (locked != null && !locked.equals(ContentHash.of(number, facts.blocks(), roll))) {
            throw new Impossible(Problem.of("problem.minutes.altered"));
        }
    }

    private Source source(Reader reader, MeetingFacts facts) {
        MinutesFacts minutes = require(facts);
        AttachmentId paper = minutes.minutes().issue().paperId();
        if (paper == null) {
            return new Source.Draft(PaperMaker.of(facts, minutes.minutes(), roll(reader, facts, minutes.minutes()),
                    supplies.zone()));
        }
        return new Source.Kept(StoredAttachment.of(reader.get(Attachment.class, paper)));
    }

    /** The frozen roll of signed minutes, or the one that the record gives now. */
    private List<RollEntry> roll(Reader reader, MeetingFacts facts, Minutes minutes) {
        return minutes.state().signed()
                ? reader.list(RollEntry.class, Filter.eq("minutesId", minutes.id()))
                : RollMaker.of(facts, minutes.id(), supplies.ids()::next);
    }

    private MeetingFacts facts(Reader reader, MeetingId meeting) {
        Optional<MeetingFacts> facts = new FactsLoader(reader, supplies.regulations()).load(meeting,
                supplies.time());
        return facts.orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }

    static void copy(AttachmentStore attachments, StoredAttachment attachment, OutputStream out) {
        try (InputStream in = attachments.open(attachment)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
