package org.huixu.application.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * The same step of several items, taken in one sitting: somebody signed a pile of forms. The items that pass are recorded in one
 * act, which is taken back as one; what a rule stands against, or what waits for another step by now, is left as it was and
 * named.
 */
public final class StepsDesk {

    private final Door door;

    public StepsDesk(Door door) {
        this.door = door;
    }

    /** What came of it, item by item. */
    public record Batch(List<ItemId> done, List<Left> left) {

        public Batch {
            done = List.copyOf(done);
            left = List.copyOf(left);
        }
    }

    /** An item that was left as it was: rules stand in its way, or it cannot be done for another reason. */
    public record Left(ItemId item, List<Finding> findings, List<Problem> problems) {

        public Left {
            findings = List.copyOf(findings);
            problems = List.copyOf(problems);
        }
    }

    /** Records the step for all of these items that wait for it. Not possible at all where the form itself is wrong. */
    public Outcome<Batch> take(List<ItemId> items, StepKey step, StepForm form) {
        return take(items, step, form, null);
    }

    /**
     * The same for balancing, with the two answers that hold for each of the items (art. 47).
     *
     * @param answers absent for any other step
     */
    public Outcome<Batch> take(List<ItemId> items, StepKey step, StepForm form, Item.@Nullable Balance answers) {
        SequencedMap<ItemId, StepForm> forms = new LinkedHashMap<>();
        items.forEach(item -> forms.put(item, form));
        return take(forms, step, answers);
    }

    /**
     * The same where each item has a form of its own: the heads of several departments signed.
     *
     * @param answers absent for any other step than balancing
     */
    public Outcome<Batch> take(SequencedMap<ItemId, StepForm> forms, StepKey step, Item.@Nullable Balance answers) {
        return Pile.write(door, Act.reversible("item.steps"), forms.sequencedKeySet(), (change, items) -> {
            List<Left> leaving = elsewhere(change, items, step);
            return leaving.isEmpty() ? refused(change, items, forms, step, answers) : leaving;
        });
    }

    /** Writes the step of all; those that may not be submitted. */
    private static List<Left> refused(Change change, List<ItemId> items, Map<ItemId, StepForm> forms, StepKey key,
            Item.@Nullable Balance answers) {
        List<Left> refused = new ArrayList<>();
        for (ItemId item : items) {
            Step step = ItemDesk.write(change, item, key, Objects.requireNonNull(forms.get(item)), answers).step();
            List<Finding> refusing = step.kind() == StepKind.SUBMISSION
                    ? change.refusing(Gate.SUBMIT_ITEM, item)
                    : List.of();
            if (!refusing.isEmpty()) {
                refused.add(new Left(item, refusing, List.of()));
            }
        }
        return refused;
    }

    /** Those that do not wait for the step, or not any more. */
    private static List<Left> elsewhere(Change change, List<ItemId> items, StepKey step) {
        List<Item> there = items.stream().map(id -> change.get(Item.class, id)).toList();
        Map<ItemId, ItemFacts> facts = change.facts().items(there, change.time());
        return there.stream().filter(item -> Optional.ofNullable(facts.get(item.id())).flatMap(ItemFacts::next)
                .filter(next -> next.key().equals(step)).isEmpty())
                .map(item -> new Left(item.id(), List.of(), List.of(Problem.of("problem.item.otherStep")))).toList();
    }
}
