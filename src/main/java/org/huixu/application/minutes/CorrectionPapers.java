package org.huixu.application.minutes;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.Block;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.Papers;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.folder.StoredAttachment;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.Minutes;
import org.jspecify.annotations.Nullable;

/** A correction as a paper: a draft from the present data, or the kept bytes once it is issued. */
public final class CorrectionPapers {

    private static final Texts TEXTS = Texts.of(CorrectionPapers.class);

    private final Store store;
    private final Door.Supplies supplies;
    private final AttachmentStore attachments;
    private final Papers papers;

    /** A paper ready to be issued, the row version from which it was made, and when. */
    record Rendered(LetterPaper paper, long version, String fileName, OfficeTime at) {
    }

    private record Source(@Nullable LetterPaper draft, @Nullable StoredAttachment kept) {
    }

    public CorrectionPapers(Store store, Door.Supplies supplies, AttachmentStore attachments, Papers papers) {
        this.store = store;
        this.supplies = supplies;
        this.attachments = attachments;
        this.papers = papers;
    }

    /** Writes the correction as PDF: an issued one byte for byte as it was, another one as it is now. */
    public void write(CorrectionId id, OutputStream out) {
        Source source = store.read(reader -> source(reader, id));
        if (source.kept() != null) {
            MinutesPapers.copy(attachments, source.kept(), out);
        } else if (source.draft() != null) {
            papers.write(source.draft(), out);
        }
    }

    Rendered toIssue(CorrectionId id, LocalDate on) {
        return store.read(reader -> {
            Correction stored = reader.get(Correction.class, id);
            List<CorrectionPassage> passages = CorrectionDesk.passages(reader, id);
            String locked = stored.signature().contentHash();
            if (locked != null && !locked.equals(CorrectionDesk.hash(stored, passages))) {
                throw new Impossible(Problem.of("problem.correction.altered"));
            }
            Minutes minutes = reader.get(Minutes.class, stored.minutesId());
            MeetingFacts facts = facts(reader, minutes);
            return new Rendered(paper(facts, stored, passages, Optional.of(on)), stored.version(),
                    MinutesFileName.of(facts, stored), supplies.time());
        });
    }

    /** What the correction is called, such as 〔2026〕12号更正1. */
    public static String name(MeetingFacts facts, Correction correction) {
        return name(number(facts), correction);
    }

    static String name(String corrected, Correction correction) {
        return TEXTS.format("correctionPaper.name", corrected, Integer.toString(correction.serial()));
    }

    private static String number(MeetingFacts facts) {
        return Objects.requireNonNull(facts.minutes()).number()
                .map(one -> facts.around().regulation().procedure().series(one.series()).text(one.seriesYear(),
                        one.serial()))
                .orElse(facts.meeting().designation().code());
    }

    private Source source(Reader reader, CorrectionId id) {
        Correction correction = reader.get(Correction.class, id);
        AttachmentId paper = correction.issue().paperId();
        if (paper != null) {
            return new Source(null, StoredAttachment.of(reader.get(Attachment.class, paper)));
        }
        MeetingFacts facts = facts(reader, reader.get(Minutes.class, correction.minutesId()));
        return new Source(paper(facts, correction, CorrectionDesk.passages(reader, id), Optional.empty()), null);
    }

    private MeetingFacts facts(Reader reader, Minutes minutes) {
        return new FactsLoader(reader, supplies.regulations()).load(minutes.meetingId(), supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }

    private LetterPaper paper(MeetingFacts facts, Correction correction, List<CorrectionPassage> passages,
            Optional<LocalDate> issued) {
        String mark = facts.type().naming().minutesMark();
        String number = number(facts);
        List<MinutesText.Part> body = new ArrayList<>();
        body.add(
                new Block(Block.Level.BODY, TEXTS.format("correctionPaper.opening", ChineseText.date(facts.day()), mark,
                        number, correction.reason().replaceAll("[。；，]+$", ""))));
        int index = 1;
        for (CorrectionPassage one : passages) {
            String ordinal = passages.size() == 1 ? "" : TEXTS.format("correctionPaper.ordinal",
                    ChineseText.ordinal(index));
            body.add(new Block(Block.Level.BODY, ordinal + TEXTS.format("correctionPaper.passage", one.passage())));
            body.add(new Block(Block.Level.BODY, TEXTS.format("correctionPaper.old", one.oldText())));
            body.add(new Block(Block.Level.BODY, TEXTS.format("correctionPaper.new", one.newText())));
            index++;
        }
        body.add(new Block(Block.Level.BODY, TEXTS.get("correctionPaper.closing")));
        String office = facts.around().regulation().title().office();
        LocalDate made = issued.orElse(supplies.time().today());
        OffsetDateTime created = made.atTime(facts.around().regulation().title().officeHoursEnd())
                .atZone(supplies.zone()).toOffsetDateTime();
        String title = TEXTS.format("correctionPaper.title", mark, number);
        return new LetterPaper(
                List.of(new LetterPaper.Letter(title, TEXTS.get("correctionPaper.to"), body,
                        List.of(office, issued.map(ChineseText::date).orElse(TEXTS.get("correctionPaper.undated"))),
                        Optional.empty())),
                new PaperProperties(name(facts, correction), facts.meeting().designation().title(), office,
                        List.of(facts.meeting().designation().code()), created));
    }
}
