package org.huixu.desktop.compliance;

import java.util.function.Function;
import org.huixu.application.change.Outcome;
import org.jspecify.annotations.Nullable;

/** Outcomes of different kinds seen as one. */
final class Outcomes {

    private Outcomes() {
    }

    /** The outcome of a new entry or of a changed one. */
    static Outcome<@Nullable Object> any(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> new Outcome.Done<>(done.value(), done.serial());
            case Outcome.Refused<?> refused -> new Outcome.Refused<>(refused.findings());
            case Outcome.NotPossible<?> not -> new Outcome.NotPossible<>(not.problems());
            case Outcome.Stale<?> stale -> new Outcome.Stale<>(stale.kind());
        };
    }

    /** What follows when the first is done; else why it was not. */
    static <A> Outcome<@Nullable Object> after(Outcome<A> first, Function<A, Outcome<@Nullable Object>> next) {
        return first instanceof Outcome.Done<A> done ? next.apply(done.value()) : any(first);
    }
}
