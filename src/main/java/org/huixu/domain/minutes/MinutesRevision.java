package org.huixu.domain.minutes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.Entity;
import org.huixu.domain.regulation.StepKey;

/**
 * The text of minutes as it was when a step of their chain was taken, so that the next in the chain sees what changed
 * since (art. 58).
 *
 * @param revisionOrder counts those of one paper, from 1
 * @param occasion the step taken, or one of the keys here
 * @param takenBy who was at the desk
 * @param paragraphs a paragraph in a line: its level, a tab, its text with line ends written as \n
 */
public record MinutesRevision(MinutesRevisionId id, long version, MinutesId minutesId, int revisionOrder,
        StepKey occasion, String takenBy, Instant takenAt, String paragraphs) implements Entity {

    /** Drafted from the record. */
    public static final StepKey DRAFTED = new StepKey("drafted");
    /** Sent to be signed. */
    public static final StepKey SENT = new StepKey("sent");

    /** A paragraph of the text. */
    public record Paragraph(BlockLevel level, String text) {

        public static Paragraph of(MinutesBlock block) {
            return new Paragraph(block.level(), block.text());
        }
    }

    /** Blocks as the paragraphs of a revision. */
    public static String written(List<MinutesBlock> blocks) {
        return blocks.stream().sorted(Comparator.comparingInt(MinutesBlock::blockOrder))
                .map(block -> block.level().name() + '\t' + block.text().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    /** The paragraphs in their order. */
    public List<Paragraph> text() {
        return Stream.of(paragraphs.split("\n")).filter(line -> !line.isEmpty()).map(MinutesRevision::paragraph)
                .toList();
    }

    private static Paragraph paragraph(String line) {
        int tab = line.indexOf('\t');
        String text = line.substring(tab + 1).replace("\\\\", "\0").replace("\\n", "\n").replace('\0', '\\');
        return new Paragraph(BlockLevel.valueOf(line.substring(0, tab)), text);
    }
}
