package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.TextComparison;
import org.huixu.application.text.TextComparison.Piece;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/** What lies behind the text of minutes as it stands: earlier texts, corrections, minutes that were withdrawn. */
public final class MinutesPast {

    private final Store store;
    private final TextComparison comparison;

    public MinutesPast(Store store, TextComparison comparison) {
        this.store = store;
        this.comparison = comparison;
    }

    /** A correction with its passages in order. */
    public record Corrected(Correction correction, List<CorrectionPassage> passages) {

        public Corrected {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Minutes of the meeting that were withdrawn before these.
     *
     * @param text as it was signed, a paragraph in a line
     * @param reason why they were withdrawn
     */
    public record Withdrawn(Minutes minutes, String text, String reason) {
    }

    /**
     * What there is.
     *
     * @param revisions oldest first
     * @param corrections by their numbers
     * @param withdrawn oldest first
     */
    public record Past(List<MinutesRevision> revisions, List<Corrected> corrections, List<Withdrawn> withdrawn) {

        public static final Past NONE = new Past(List.of(), List.of(), List.of());

        public Past {
            revisions = List.copyOf(revisions);
            corrections = List.copyOf(corrections);
            withdrawn = List.copyOf(withdrawn);
        }

        /** Whether the text was the same when the last step was taken. */
        public boolean endsWith(List<MinutesBlock> blocks) {
            return !revisions.isEmpty()
                    && revisions.getLast().paragraphs().equals(MinutesRevision.written(blocks));
        }

        /** The paragraphs as issued corrections have them read. */
        public Map<MinutesBlockId, String> readings(List<MinutesBlock> blocks) {
            return MinutesPast.readings(blocks, corrections);
        }
    }

    /** The paragraphs as those of the corrections that are issued have them read. */
    static Map<MinutesBlockId, String> readings(List<MinutesBlock> blocks, List<Corrected> corrections) {
        List<CorrectionPassage> issued = corrections.stream()
                .filter(one -> one.correction().stage() == Correction.Stage.ISSUED)
                .flatMap(one -> one.passages().stream()).toList();
        Map<MinutesBlockId, String> readings = new HashMap<>();
        blocks.forEach(block -> readings.put(block.id(), reading(block.text(),
                issued.stream().filter(passage -> block.id().equals(passage.blockId())).toList())));
        return readings;
    }

    /** A correction drafted earlier may be issued later: each begins where the one before it ends. */
    private static String reading(String text, List<CorrectionPassage> passages) {
        List<CorrectionPassage> left = new ArrayList<>(passages);
        String reads = text;
        while (!left.isEmpty()) {
            String now = reads.strip();
            CorrectionPassage next = left.stream().filter(one -> one.oldText().strip().equals(now)).findFirst()
                    .orElseGet(left::getFirst);
            left.remove(next);
            reads = next.newText();
        }
        return reads;
    }

    /** What lies behind the minutes of a meeting; at most six statements. */
    public Past of(MeetingId meeting, MinutesId minutes) {
        return store.read(reader -> new Past(
                reader.list(MinutesRevision.class, Filter.eq("minutesId", minutes)).stream()
                        .sorted(Comparator.comparingInt(MinutesRevision::revisionOrder)).toList(),
                corrections(reader, minutes), withdrawn(reader, meeting, minutes)));
    }

    private static List<Withdrawn> withdrawn(Reader reader, MeetingId meeting, MinutesId minutes) {
        List<Minutes> papers = reader.list(Minutes.class, Filter.eq("meetingId", meeting)).stream()
                .filter(one -> one.state() instanceof MinutesState.Withdrawn)
                .filter(one -> !one.id().equals(minutes)).toList();
        List<MinutesId> ids = papers.stream().map(Minutes::id).toList();
        Map<MinutesId, List<MinutesBlock>> blocks = reader.list(MinutesBlock.class, Filter.in("minutesId", ids))
                .stream().sorted(Comparator.comparingInt(MinutesBlock::blockOrder))
                .collect(Collectors.groupingBy(MinutesBlock::minutesId));
        Map<SubjectId, String> reasons = new HashMap<>();
        reader.list(StepRecord.class, Filter.in("subjectId", ids.stream().map(SubjectId::of).toList()),
                Filter.eq("step", StepRecord.WITHDRAW))
                .forEach(one -> reasons.put(one.subjectId(), Objects.requireNonNullElse(one.opinion(), "")));
        return papers.stream().map(one -> new Withdrawn(one,
                text(blocks.getOrDefault(one.id(), List.of())),
                reasons.getOrDefault(SubjectId.of(one.id()), ""))).toList();
    }

    static List<Corrected> corrections(Reader reader, MinutesId minutes) {
        List<Correction> corrections = reader.list(Correction.class, Filter.eq("minutesId", minutes));
        Map<Object, List<CorrectionPassage>> passages = reader
                .list(CorrectionPassage.class,
                        Filter.in("correctionId", corrections.stream().map(Correction::id).toList()))
                .stream().sorted(Comparator.comparingInt(CorrectionPassage::passageOrder))
                .collect(Collectors.groupingBy(CorrectionPassage::correctionId));
        return corrections.stream().sorted(Comparator.comparingInt(Correction::serial))
                .map(one -> new Corrected(one, passages.getOrDefault(one.id(), List.of()))).toList();
    }

    /** The text of minutes as it is now, in the form of a revision. */
    public static String text(MinutesFacts minutes) {
        return text(minutes.blocks());
    }

    private static String text(List<MinutesBlock> blocks) {
        return lines(blocks.stream().map(MinutesRevision.Paragraph::of).toList());
    }

    /** The text of a revision, a paragraph in a line. */
    public static String text(MinutesRevision revision) {
        return lines(revision.text());
    }

    private static String lines(List<MinutesRevision.Paragraph> paragraphs) {
        return paragraphs.stream().map(MinutesRevision.Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Two texts word by word. */
    public List<Piece> compare(String before, String after) {
        return comparison.compare(before, after);
    }
}
