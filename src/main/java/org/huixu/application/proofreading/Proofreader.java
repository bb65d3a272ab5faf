package org.huixu.application.proofreading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.people.PersonId;

/** Reads minutes over and tells what should be put right, paragraph by paragraph. Immutable; safe for all threads. */
public final class Proofreader {

    /** Putting one thing right may bring another to light; so often at most. */
    private static final int MOST_ROUNDS = 6;

    private final PeopleNamed people;
    private final UnitsNamed units;
    private final Contents contents;
    private final DecisionWords decisions;

    /** The facts of the meeting: who holds which post on its day, what its units are called, what was decided. */
    public Proofreader(MeetingFacts facts) {
        List<PersonId> roll = Stream.of(Stream.ofNullable(facts.meeting().lead().chairId()),
                facts.people().presences().stream().map(Presence::personId),
                facts.people().invitations().stream().map(Invitation::personId)).flatMap(one -> one).distinct()
                .toList();
        people = new PeopleNamed(facts.around().directory(), facts.day(), roll);
        units = new UnitsNamed(facts.around().directory(), facts.day());
        contents = new Contents(facts, units);
        decisions = new DecisionWords(facts);
    }

    /**
     * What is wrong with a text.
     *
     * @param blocks in their order, as typed
     * @param passed what the writer does not want to see
     */
    public List<Remark> read(List<MinutesBlock> blocks, Set<Remark.Passed> passed) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            MinutesBlock block = blocks.get(i);
            spots(blocks, i).stream().map(spot -> Remark.of(block.id(), block.text(), spot))
                    .filter(remark -> !passed.contains(remark.passed())).forEach(remarks::add);
        }
        return remarks;
    }

    /**
     * The texts of the paragraphs that change when all that can be is put right.
     *
     * @param wanted which kinds of remarks; all others are left alone
     */
    public Map<MinutesBlockId, String> mended(List<MinutesBlock> blocks, Set<Remark.Passed> passed,
            Collection<Fault> wanted) {
        List<MinutesBlock> now = new ArrayList<>(blocks);
        Map<MinutesBlockId, String> mended = new HashMap<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Remark> remarks = read(now, passed).stream()
                    .filter(one -> one.repairable() && wanted.contains(one.fault())).toList();
            if (remarks.isEmpty()) {
                break;
            }
            for (int i = 0; i < now.size(); i++) {
                MinutesBlock block = now.get(i);
                String text = block.text();
                for (Remark one : remarks.reversed()) {
                    text = one.block().equals(block.id()) ? one.mend(text) : text;
                }
                if (!text.equals(block.text())) {
                    now.set(i, block.withText(text));
                    mended.put(block.id(), text);
                }
            }
        }
        return mended;
    }

    /** What stands in one place is told once: the first that is found. */
    private List<Spot> spots(List<MinutesBlock> blocks, int index) {
        MinutesBlock block = blocks.get(index);
        String text = block.text();
        List<Spot> found = new ArrayList<>(Figures.of(text));
        if (block.level() == BlockLevel.BODY) {
            found.addAll(Punctuation.endOfParagraph(text));
        } else if (block.level() == BlockLevel.HEADING1 || block.level() == BlockLevel.HEADING2) {
            found.addAll(Punctuation.endOfHeading(text));
        }
        found.addAll(Punctuation.of(text));
        found.addAll(people.of(text));
        found.addAll(units.of(text));
        List<Spot> kept = new ArrayList<>();
        found.stream().filter(spot -> kept.stream().noneMatch(spot::overlaps)).forEach(kept::add);
        kept.addAll(contents.of(blocks, index));
        if (block.level() == BlockLevel.BODY) {
            kept.addAll(decisions.of(block));
        }
        return kept.stream().sorted(Contents.order()).toList();
    }
}
