package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huixu.application.minutes.MinutesDraft.Drafted;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.RecordEntry;
import org.jspecify.annotations.Nullable;

/**
 * What drafting one section anew would do: the other sections and paragraphs finished by hand stay as they are.
 *
 * @param lines of the section as it would be, and what would go, in their order
 */
public record Redraft(ItemId item, List<Line> lines) {

    /** So many characters at its beginning tell what a paragraph is for: 会议听取, 会议指出. */
    private static final int OPENING = 4;

    public Redraft {
        lines = List.copyOf(lines);
    }

    /** Which entries of the record become sentences. */
    public record Wish(Set<EntryKind> kinds) {

        /** What the chair concluded, as minutes have it. */
        public static final Wish USUAL = new Wish(Set.of(EntryKind.CONCLUSION));

        public Wish {
            kinds = Set.copyOf(kinds);
        }

        boolean takes(EntryKind kind) {
            return kinds.contains(kind);
        }

        public static Wish of(boolean views, boolean differences) {
            Set<EntryKind> kinds = EnumSet.of(EntryKind.CONCLUSION);
            if (views) {
                kinds.add(EntryKind.SPEECH);
            }
            if (differences) {
                kinds.add(EntryKind.DIFFERENCE);
            }
            return new Wish(kinds);
        }
    }

    /** What becomes of a paragraph. */
    public enum Fate {
        /** Finished by hand: it stays. */
        BY_HAND,
        /** It is what would be drafted. */
        SAME, NEW, GONE
    }

    /**
     * A paragraph of the section.
     *
     * @param block what stands there now; absent for what is new
     */
    public record Line(Fate fate, BlockLevel level, String text, @Nullable MinutesBlock block,
            @Nullable Drafted drafted) {

        /** What stays or comes. */
        boolean remains() {
            return fate != Fate.GONE;
        }
    }

    /** Whether anything would change. */
    public boolean changes() {
        return lines.stream().anyMatch(line -> line.fate() == Fate.NEW || line.fate() == Fate.GONE);
    }

    /** Items that were discussed but have no section, in the order of the agenda. */
    public static List<ItemId> missing(MeetingFacts facts) {
        return MinutesDraft.discussed(facts).stream()
                .filter(item -> facts.blocks().stream().noneMatch(block -> item.equals(block.itemId()))).toList();
    }

    /** The item's number among the sections, from 1. */
    static int number(MeetingFacts facts, ItemId item) {
        List<ItemId> discussed = MinutesDraft.discussed(facts);
        return (int) IntStream.rangeClosed(0, discussed.indexOf(item))
                .filter(i -> discussed.get(i).equals(item)
                        || facts.blocks().stream().anyMatch(block -> discussed.get(i).equals(block.itemId())))
                .count();
    }

    /**
     * Works out what would be done.
     *
     * @param said the record of the item, in order
     */
    public static Redraft of(MeetingFacts facts, List<RecordEntry> said, ItemId item, Wish wish) {
        List<Drafted> drafted =
                new MinutesDraft(facts, _ -> said).section(Math.max(1, number(facts, item)), item, wish);
        List<MinutesBlock> left = new ArrayList<>(
                facts.blocks().stream().filter(block -> item.equals(block.itemId())).toList());
        List<Line> lines = new ArrayList<>();
        for (Drafted one : drafted) {
            Optional<MinutesBlock> same = left.stream().filter(block -> stands(block, one)).findFirst();
            Optional<MinutesBlock> hand = same.isPresent()
                    ? Optional.empty()
                    : left.stream().filter(block -> block.closed() && serves(block, one)).findFirst();
            MinutesBlock kept = same.or(() -> hand).orElse(null);
            if (kept == null) {
                lines.add(new Line(Fate.NEW, one.level(), one.text(), null, one));
            } else {
                left.remove(kept);
                lines.add(line(kept.closed() ? Fate.BY_HAND : Fate.SAME, kept));
            }
        }
        left.stream().filter(MinutesBlock::closed).forEach(block -> lines.add(line(Fate.BY_HAND, block)));
        left.stream().filter(block -> !block.closed()).forEach(block -> lines.add(line(Fate.GONE, block)));
        return new Redraft(item, lines);
    }

    private static Line line(Fate fate, MinutesBlock block) {
        return new Line(fate, block.level(), block.text(), block, null);
    }

    private static boolean stands(MinutesBlock block, Drafted drafted) {
        return block.level() == drafted.level() && block.text().equals(drafted.text());
    }

    /** Written by hand in place of what would be drafted: the same decision, the heading, or a sentence of that kind. */
    private static boolean serves(MinutesBlock block, Drafted drafted) {
        if (drafted.decision() != null || block.decisionId() != null) {
            return drafted.decision() != null && drafted.decision().equals(block.decisionId());
        }
        return drafted.level() == BlockLevel.HEADING1
                ? block.level() == BlockLevel.HEADING1
                : block.level() == drafted.level() && opening(block.text()).equals(opening(drafted.text()));
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(OPENING, text.length()));
    }
}
