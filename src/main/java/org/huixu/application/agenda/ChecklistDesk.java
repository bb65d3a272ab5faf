package org.huixu.application.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckMarkId;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** The checklists of items (art. 20–26, 46): lines done, not applicable, taken back. Facts: no rule refuses them. */
public final class ChecklistDesk {

    private final Door door;

    public ChecklistDesk(Door door) {
        this.door = door;
    }

    /**
     * What is said of a line.
     *
     * @param doneOn the day it was done; absent where it does not apply
     * @param reason why it does not apply, or what is to be noted
     */
    public record Said(CheckState state, @Nullable LocalDate doneOn, @Nullable String reason, Proof proof) {

        public static Said done(@Nullable LocalDate on, @Nullable String note, Proof proof) {
            return new Said(CheckState.DONE, on, note, proof);
        }

        public static Said notApplicable(@Nullable String reason) {
            return new Said(CheckState.NOT_APPLICABLE, null, reason, Proof.NONE);
        }
    }

    /** The lines are done, or do not apply, all in the same way. What was said of them before is replaced. */
    public Outcome<List<CheckMark>> mark(ItemId item, List<CheckKey> checks, Said said) {
        return door.perform(Act.reversible("check.mark"), change -> {
            Item marked = change.get(Item.class, item);
            List<CheckMark> marks = new ArrayList<>();
            for (CheckKey check : checks) {
                marks.add(mark(change, marked, check, said));
            }
            return marks;
        });
    }

    /** What was said of the line no longer holds. */
    public Outcome<CheckMarkId> takeBack(CheckMarkId id, long version) {
        return door.perform(Act.reversible("check.takeBack"), change -> {
            change.remove(change.current(CheckMark.class, id, version));
            return id;
        });
    }

    private static CheckMark mark(Change change, Item item, CheckKey key, Said said) {
        CheckLine line = line(change, item, key);
        Said clean = clean(change, item, line, said);
        Optional<CheckMark> before = change.reader()
                .list(CheckMark.class, Filter.eq("itemId", item.id()), Filter.eq("checkKey", key)).stream()
                .findFirst();
        return before.isPresent()
                ? change.change(new CheckMark(before.get().id(), before.get().version(), item.id(), key,
                        clean.state(), clean.doneOn(), clean.reason(), clean.proof()))
                : change.add(new CheckMark(new CheckMarkId(change.newId()), 0, item.id(), key, clean.state(),
                        clean.doneOn(), clean.reason(), clean.proof()));
    }

    private static Said clean(Change change, Item item, CheckLine line, Said said) {
        return switch (said.state()) {
            case DONE -> {
                if (said.doneOn() == null) {
                    throw new Impossible(Problem.at("doneOn", "problem.required"));
                }
                if (said.doneOn().isAfter(change.today())) {
                    throw new Impossible(Problem.at("doneOn", "problem.inTheFuture"));
                }
                yield Said.done(said.doneOn(), Inputs.optional(said.reason()), said.proof());
            }
            case NOT_APPLICABLE -> {
                if (!line.waivable(item.flags().secret())) {
                    throw new Impossible(Problem.at("state",
                            line.unlessSecret() ? "problem.check.unlessSecret" : "problem.check.mandatory",
                            line.name()));
                }
                yield Said.notApplicable(Inputs.requiredText("reason", said.reason()));
            }
        };
    }

    /** The line in the regulation of the day on which the item began, or in today's. */
    private static CheckLine line(Change change, Item item, CheckKey key) {
        return Stream.of(item.proposal().begunOn(), change.today())
                .flatMap(day -> change.facts().regulation(day).stream()).map(Regulation::matters)
                .flatMap(matters -> matters.checks().stream()).filter(line -> line.key().equals(key)).findFirst()
                .orElseThrow(() -> new Impossible(Problem.at("check", "problem.noSuchCheck", key.value())));
    }
}
