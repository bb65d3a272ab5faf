package org.huixu.application.change;

import java.util.List;
import java.util.function.Function;
import org.huixu.domain.compliance.Finding;
import org.jspecify.annotations.Nullable;

/** What came of a change. Everything but {@link Done} left the data as it was. */
public sealed interface Outcome<R extends @Nullable Object> {

    /**
     * It is stored.
     *
     * @param serial of the history entry; 0 when nothing differed
     */
    record Done<R extends @Nullable Object>(R value, long serial) implements Outcome<R> {
    }

    /** Rules stand in the way; each finding can be let pass by an override or, for SHOULD, by a reason. */
    record Refused<R extends @Nullable Object>(List<Finding> findings) implements Outcome<R> {
    }

    /** It cannot be done as asked. */
    record NotPossible<R extends @Nullable Object>(List<Problem> problems) implements Outcome<R> {
    }

    /** Somebody else changed the row meanwhile; read it again. */
    record Stale<R extends @Nullable Object>(String kind) implements Outcome<R> {
    }

    /** The same outcome with what the value leads to. */
    default <S extends @Nullable Object> Outcome<S> map(Function<R, S> leads) {
        return switch (this) {
            case Done<R> done -> new Done<>(leads.apply(done.value()), done.serial());
            case Refused<R> refused -> new Refused<>(refused.findings());
            case NotPossible<R> not -> new NotPossible<>(not.problems());
            case Stale<R> stale -> new Stale<>(stale.kind());
        };
    }

    /** The value; fails with {@link IllegalStateException} that names the reason when it was not done. */
    default R value() {
        return switch (this) {
            case Done<R> done -> done.value();
            case Refused<R> refused -> throw new IllegalStateException(
                    "refused: " + refused.findings().stream().map(Finding::place).toList());
            case NotPossible<R> not -> throw new IllegalStateException("not possible: " + not.problems());
            case Stale<R> stale -> throw new IllegalStateException("stale: " + stale.kind());
        };
    }
}
