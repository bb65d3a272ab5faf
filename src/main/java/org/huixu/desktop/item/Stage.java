package org.huixu.desktop.item;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.pool.Pool;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * A column of the board.
 *
 * @param step the step that its items wait for; only of {@link Kind#STEP}
 */
record Stage(Kind kind, @Nullable StepKey step, String name) {

    private static final Texts TEXTS = Texts.of(Stage.class);

    /** Waits for a step; may be put on an agenda; is on one; was sent back or put off. */
    enum Kind {
        STEP, READY, LISTED, ASIDE
    }

    /** The columns, in the order in which items pass them. */
    static List<Stage> all(Pool pool) {
        List<Stage> stages = new ArrayList<>();
        pool.steps().forEach(one -> stages.add(new Stage(Kind.STEP, one.key(), one.name())));
        stages.add(new Stage(Kind.READY, null, TEXTS.get("item.stage.ready")));
        stages.add(new Stage(Kind.LISTED, null, TEXTS.get("item.stage.listed")));
        stages.add(new Stage(Kind.ASIDE, null, TEXTS.get("item.stage.aside")));
        return stages;
    }

    /** Whether the item stands in this column. */
    boolean holds(PoolItem item) {
        StepKey next = item.way().next();
        return kind == kind(item) && (kind != Kind.STEP || (next != null && next.equals(step)));
    }

    /** Whether the item stands here as soon as its next step is taken. */
    boolean follows(PoolItem item) {
        List<String> left = item.way().left();
        return kind == Kind.READY ? left.size() == 1 : left.size() > 1 && left.get(1).equals(name);
    }

    /** In what kind of column the item stands. */
    static Kind kind(PoolItem item) {
        return switch (item.way().state()) {
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _ ->
                    item.way().next() == null ? Kind.READY : Kind.STEP;
            case ItemState.Approved _ -> Kind.READY;
            case ItemState.Scheduled _,ItemState.Discussed _ -> Kind.LISTED;
            case ItemState.Returned _,ItemState.Postponed _,ItemState.Withdrawn _ -> Kind.ASIDE;
        };
    }
}
