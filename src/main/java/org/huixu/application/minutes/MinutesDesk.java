package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.text.ChineseText;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workflow.StepWriter;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Minutes until they lie with the signatory: draft, text, chain of review. */
public final class MinutesDesk {

    private final Door door;

    public MinutesDesk(Door door) {
        this.door = door;
    }

    /** Drafts the minutes of a meeting from its record. */
    public Outcome<MinutesId> draft(MeetingId meeting) {
        return door.perform(Act.reversible("minutes.draft"), change -> {
            MeetingFacts facts = facts(change, meeting);
            if (!facts.meeting().begun()) {
                throw new Impossible(Problem.of("problem.meeting.notOpen"));
            }
            if (facts.minutes() != null && !(facts.minutes().minutes().state() instanceof MinutesState.Withdrawn)) {
                throw new Impossible(Problem.of("problem.minutes.there"));
            }
            MinutesId id = new MinutesId(change.newId());
            change.add(new Minutes(id, 0, meeting, new MinutesState.Drafting(), Minutes.Signature.NONE,
                    Minutes.Issue.NONE));
            MinutesDraft.of(facts, id, change).forEach(change::add);
            Revisions.keep(change, id, MinutesRevision.DRAFTED);
            return id;
        });
    }

    /** Changes the text of a block; from then on drafting anew leaves it alone. */
    public Outcome<MinutesBlock> edit(MinutesBlockId id, long version, String text) {
        return door.perform(Act.reversible("minutes.edit"), change -> {
            MinutesBlock block = change.current(MinutesBlock.class, id, version);
            requireEditable(change.get(Minutes.class, block.minutesId()));
            return change.change(block.withText(Inputs.requiredText("text", text)));
        });
    }

    /**
     * Adds a block right after another of the same minutes.
     *
     * @param before the block after which it stands
     */
    public Outcome<MinutesBlockId> insertBlock(MinutesBlockId before, BlockLevel level, String text) {
        return door.perform(Act.reversible("minutes.addBlock"), change -> {
            MinutesBlock upper = change.get(MinutesBlock.class, before);
            requireEditable(change.get(Minutes.class, upper.minutesId()));
            change.reader().list(MinutesBlock.class, Filter.eq("minutesId", upper.minutesId())).stream()
                    .filter(one -> one.blockOrder() > upper.blockOrder())
                    .forEach(one -> change.change(one.at(one.blockOrder() + 1)));
            MinutesBlockId id = new MinutesBlockId(change.newId());
            change.add(new MinutesBlock(id, 0, upper.minutesId(), upper.blockOrder() + 1, level,
                    Inputs.requiredText("text", text), upper.itemId(), null, true));
            return id;
        });
    }

    /** Changes the level of a block. */
    public Outcome<MinutesBlock> setLevel(MinutesBlockId id, long version, BlockLevel level) {
        return door.perform(Act.reversible("minutes.level"), change -> {
            MinutesBlock block = change.current(MinutesBlock.class, id, version);
            requireEditable(change.get(Minutes.class, block.minutesId()));
            return change.change(block.withLevel(level));
        });
    }

    /** Removes a block. */
    public Outcome<MinutesBlockId> removeBlock(MinutesBlockId id) {
        return door.perform(Act.reversible("minutes.removeBlock"), change -> {
            MinutesBlock block = change.get(MinutesBlock.class, id);
            requireEditable(change.get(Minutes.class, block.minutesId()));
            change.remove(block);
            return id;
        });
    }

    /** Records a step of the chain before the signature, in its order. Leaving the draft is guarded by N6. */
    public Outcome<StepRecord> takeStep(MinutesId id, StepKey stepKey, StepForm form) {
        return door.perform(Act.reversible("minutes.step"), change -> {
            Minutes minutes = change.get(Minutes.class, id);
            requireEditable(minutes);
            MeetingFacts facts = facts(change, minutes.meetingId());
            Route chain = facts.around().regulation().procedure().chain();
            List<Step> steps = chain.before(StepKind.SIGN);
            Step step = steps.stream().filter(one -> one.key().equals(stepKey)).findFirst()
                    .orElseThrow(() -> new Impossible(Problem.at("step", "problem.noSuchStep", stepKey.value())));
            if (step.kind() == StepKind.DRAFT && !(minutes.state() instanceof MinutesState.Drafting)) {
                throw new Impossible(Problem.of("problem.minutes.state"));
            }
            requireTaken(facts.minutes(), steps.stream().takeWhile(one -> !one.equals(step)));
            requireNotBefore(facts, minutes, form.doneOn());
            StepRecord record = StepWriter.write(change,
                    new StepWriter.Matter(SubjectId.of(id), null, facts.type().key()), step, form);
            change.change(minutes.with(step.kind() == StepKind.DRAFT
                    ? new MinutesState.Drafting()
                    : new MinutesState.InReview(step.key())));
            Revisions.keep(change, id, step.key());
            change.pass(Gate.REVIEW_MINUTES, minutes.meetingId(), Set.of());
            return record;
        });
    }

    /** Sends the minutes back to drafting with remarks; the steps of review must be taken anew. */
    public Outcome<Minutes> giveBack(MinutesId id, StepForm remarks) {
        return door.perform(Act.reversible("minutes.return"), change -> {
            Minutes minutes = change.get(Minutes.class, id);
            switch (minutes.state()) {
                case MinutesState.InReview _,MinutesState.SentToSign _ -> {
                }
                case MinutesState.Drafting _,MinutesState.Signed _,MinutesState.Issued _,MinutesState.Archived _,MinutesState.Withdrawn _ ->
                        throw new Impossible(Problem.of("problem.minutes.state"));
            }
            requireNotBefore(facts(change, minutes.meetingId()), minutes, remarks.doneOn());
            StepWriter.note(change, SubjectId.of(id), StepRecord.RETURN, remarks);
            Revisions.keep(change, id, StepRecord.RETURN);
            return change.change(minutes.with(new MinutesState.Drafting()));
        });
    }

    /** All these steps must be taken, but for those a rule asks for: the rule's gate can be passed by an override. */
    static void requireTaken(@Nullable MinutesFacts facts, Stream<Step> steps) {
        Optional<Step> missing = steps.filter(one -> one.rule() == null)
                .filter(one -> facts == null || facts.taken(one.key()).isEmpty()).findFirst();
        missing.ifPresent(one -> {
            throw new Impossible(Problem.at("step", "problem.minutes.order", one.name()));
        });
    }

    /**
     * No step is taken before the meeting, nor one that follows the issue before it. In which order the others were taken
     * on paper is for the rules to say (N2): a date is a fact.
     */
    static void requireNotBefore(MeetingFacts facts, Minutes minutes, LocalDate on) {
        LocalDate issued = minutes.issue().issuedOn();
        LocalDate first = issued == null ? facts.day() : issued;
        if (on.isBefore(first)) {
            throw new Impossible(Problem.at("doneOn", "problem.minutes.tooEarly", ChineseText.date(first)));
        }
    }

    static void requireEditable(Minutes minutes) {
        if (!minutes.state().editable()) {
            throw new Impossible(Problem.of("problem.minutes.locked"));
        }
    }

    static MeetingFacts facts(Change change, MeetingId id) {
        return change.facts().load(id, change.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }
}
