package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.jspecify.annotations.Nullable;

/** What touches several paragraphs of minutes at once, each as one act that can be taken back as a whole. */
public final class TextDesk {

    private static final Texts TEXTS = Texts.of(TextDesk.class);
    private static final Pattern NUMBER = Pattern.compile(TEXTS.get("text.pattern.number"));

    private final Door door;

    public TextDesk(Door door) {
        this.door = door;
    }

    /** Another text for a paragraph as the user saw it. */
    public record Rewritten(MinutesBlockId id, long version, String text) {
    }

    /** Two paragraphs out of one. */
    public record Parted(MinutesBlock upper, List<MinutesBlock> lower) {
    }

    /** Changes several paragraphs, such as when all slips are put right or words are replaced everywhere. */
    public Outcome<List<MinutesBlock>> rewrite(List<Rewritten> texts) {
        return door.perform(Act.reversible("minutes.rewrite"), change -> {
            List<MinutesBlock> changed = new ArrayList<>();
            for (Rewritten one : texts) {
                MinutesBlock block = editable(change, one.id(), one.version());
                changed.add(change.change(block.withText(Inputs.requiredText("text", one.text()))));
            }
            return changed;
        });
    }

    /**
     * Parts a paragraph, or puts several in its place: the first keeps its level, the others are running text.
     *
     * @param parts from top to bottom; at least two
     */
    public Outcome<Parted> part(MinutesBlockId id, long version, List<String> parts) {
        return door.perform(Act.reversible("minutes.part"), change -> {
            MinutesBlock block = editable(change, id, version);
            List<MinutesBlock> lower = below(change, block, parts.subList(1, parts.size()));
            MinutesBlock upper = change.change(block.withText(Inputs.requiredText("text", parts.getFirst())));
            return new Parted(upper, lower);
        });
    }

    /** Adds paragraphs of running text below another. */
    public Outcome<List<MinutesBlock>> insert(MinutesBlockId above, List<String> texts) {
        return door.perform(Act.reversible("minutes.addBlocks"), change -> {
            MinutesBlock upper = change.get(MinutesBlock.class, above);
            MinutesDesk.requireEditable(change.get(Minutes.class, upper.minutesId()));
            return below(change, upper, texts);
        });
    }

    private static List<MinutesBlock> below(Change change, MinutesBlock upper, List<String> texts) {
        blocks(change, upper.minutesId()).stream().filter(one -> one.blockOrder() > upper.blockOrder())
                .forEach(one -> change.change(one.at(one.blockOrder() + texts.size())));
        List<MinutesBlock> added = new ArrayList<>();
        for (String text : texts) {
            added.add(change.add(new MinutesBlock(new MinutesBlockId(change.newId()), 0, upper.minutesId(),
                    upper.blockOrder() + added.size() + 1, BlockLevel.BODY, Inputs.requiredText("text", text),
                    upper.itemId(), null, true)));
        }
        return added;
    }

    /** Joins a paragraph to the one above it; the words are those of both as typed. One paragraph states one decision. */
    public Outcome<MinutesBlock> join(Rewritten upper, MinutesBlockId lower, long lowerVersion) {
        return door.perform(Act.reversible("minutes.join"), change -> {
            MinutesBlock above = editable(change, upper.id(), upper.version());
            MinutesBlock below = editable(change, lower, lowerVersion);
            if (above.decisionId() != null && below.decisionId() != null
                    && !above.decisionId().equals(below.decisionId())) {
                throw new Impossible(Problem.of("problem.minutes.twoDecisions"));
            }
            MinutesBlock joined = above.withText(Inputs.requiredText("text", upper.text()));
            change.remove(below);
            return change.change(below.decisionId() == null || joined.decisionId() != null
                    ? joined
                    : new MinutesBlock(joined.id(), joined.version(), joined.minutesId(), joined.blockOrder(),
                            joined.level(), joined.text(), below.itemId(), below.decisionId(), true));
        });
    }

    /** Moves a paragraph by so many places; up if negative. */
    public Outcome<MinutesBlock> move(MinutesBlockId id, int by) {
        return door.perform(Act.reversible("minutes.move"), change -> {
            MinutesBlock block = change.get(MinutesBlock.class, id);
            MinutesDesk.requireEditable(change.get(Minutes.class, block.minutesId()));
            List<MinutesBlock> all = new ArrayList<>(blocks(change, block.minutesId()));
            int from = all.indexOf(block);
            int to = from + by;
            if (to < 0 || to >= all.size()) {
                throw new Impossible(Problem.of("problem.minutes.end"));
            }
            all.add(to, all.remove(from));
            order(change, all);
            return change.get(MinutesBlock.class, id);
        });
    }

    /**
     * Drafts the section of an item anew, or for the first time; what was finished by hand and the other sections stay.
     *
     * @see Redraft
     */
    public Outcome<Redraft> redraft(MinutesId id, ItemId item, Redraft.Wish wish) {
        return door.perform(Act.reversible("minutes.redraft"), change -> {
            Minutes minutes = change.get(Minutes.class, id);
            MinutesDesk.requireEditable(minutes);
            MeetingFacts facts = MinutesDesk.facts(change, minutes.meetingId());
            Redraft plan = Redraft.of(facts, RecordDesk.of(change.reader(), minutes.meetingId(), item), item, wish);
            if (!plan.changes()) {
                throw new Impossible(Problem.of("problem.minutes.sameSection"));
            }
            List<MinutesBlock> all = new ArrayList<>(blocks(change, id));
            int at = place(facts, all, item);
            all.removeIf(block -> item.equals(block.itemId()));
            List<MinutesBlock> section = new ArrayList<>();
            plan.lines().stream().filter(Redraft.Line::remains).forEach(line -> section.add(kept(change, id, line)));
            plan.lines().stream().filter(line -> !line.remains()).forEach(line -> drop(change, line.block()));
            all.addAll(at, section);
            order(change, all);
            number(change, id);
            return plan;
        });
    }

    private static MinutesBlock kept(Change change, MinutesId minutes, Redraft.Line line) {
        MinutesBlock block = line.block();
        MinutesDraft.Drafted drafted = line.drafted();
        if (block != null || drafted == null) {
            return Objects.requireNonNull(block);
        }
        return change.add(drafted.as(new MinutesBlockId(change.newId()), minutes, 0));
    }

    private static void drop(Change change, @Nullable MinutesBlock block) {
        if (block != null) {
            change.remove(block);
        }
    }

    /** Where the section begins; a new one stands before that of the next item on the agenda. */
    private static int place(MeetingFacts facts, List<MinutesBlock> all, ItemId item) {
        List<ItemId> discussed = MinutesDraft.discussed(facts);
        Set<ItemId> later = Set.copyOf(discussed.subList(discussed.indexOf(item), discussed.size()));
        for (int i = 0; i < all.size(); i++) {
            ItemId own = all.get(i).itemId();
            if (own != null && later.contains(own)) {
                return i;
            }
        }
        return all.size();
    }

    /** Headings of sections are numbered through; a heading finished by hand stays so. */
    private static void number(Change change, MinutesId minutes) {
        int next = 1;
        for (MinutesBlock block : blocks(change, minutes)) {
            if (block.level() == BlockLevel.HEADING1) {
                Matcher number = NUMBER.matcher(block.text());
                String text = number.replaceFirst(TEXTS.format("text.number", ChineseText.ordinal(next)));
                if (!text.equals(block.text())) {
                    change.change(new MinutesBlock(block.id(), block.version(), minutes, block.blockOrder(),
                            block.level(), text, block.itemId(), block.decisionId(), block.closed()));
                }
                next++;
            }
        }
    }

    private static MinutesBlock editable(Change change, MinutesBlockId id, long version) {
        MinutesBlock block = change.current(MinutesBlock.class, id, version);
        MinutesDesk.requireEditable(change.get(Minutes.class, block.minutesId()));
        return block;
    }

    private static List<MinutesBlock> blocks(Change change, MinutesId minutes) {
        return change.reader().list(MinutesBlock.class, Filter.eq("minutesId", minutes)).stream()
                .sorted(Comparator.comparingInt(MinutesBlock::blockOrder)).toList();
    }

    private static void order(Change change, List<MinutesBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).blockOrder() != i + 1) {
                change.change(blocks.get(i).at(i + 1));
            }
        }
    }
}
