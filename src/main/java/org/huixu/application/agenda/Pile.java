package org.huixu.application.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import org.huixu.application.agenda.StepsDesk.Batch;
import org.huixu.application.agenda.StepsDesk.Left;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.domain.agenda.ItemId;

/**
 * The same done to several items. Those that pass are written in one change, which is taken back as one; the others are left as
 * they were and named with the reason.
 */
final class Pile {

    private Pile() {
    }

    /** Some of the items have to be left: everything is rolled back, and the others are tried again. */
    private static final class Leaving extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<Left> left;

        Leaving(List<Left> left) {
            super(left.toString());
            this.left = List.copyOf(left);
        }
    }

    /**
     * Does it.
     *
     * @param work writes these items and returns those that have to be left; where there are any, nothing it wrote stays
     */
    static Outcome<Batch> write(Door door, Act act, Collection<ItemId> items,
            BiFunction<Change, List<ItemId>, List<Left>> work) {
        SequencedSet<ItemId> rest = new LinkedHashSet<>(items);
        List<Left> left = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<ItemId> tried = List.copyOf(rest);
            try {
                return door.perform(act, change -> {
                    List<Left> leaving = work.apply(change, tried);
                    if (!leaving.isEmpty()) {
                        throw new Leaving(leaving);
                    }
                    return new Batch(tried, left);
                });
            } catch (Leaving leaving) {
                left.addAll(leaving.left);
                leaving.left.forEach(one -> rest.remove(one.item()));
            }
        }
        return new Outcome.Done<>(new Batch(List.of(), left), 0);
    }
}
