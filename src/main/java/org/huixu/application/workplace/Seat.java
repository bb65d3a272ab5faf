package org.huixu.application.workplace;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.huixu.application.store.Actor;

/**
 * Who works in an opened office, and where he is told of changes.
 *
 * @param actor who is at the desk now
 * @param delivery runs what listens to changes
 */
public record Seat(Supplier<Actor> actor, Executor delivery) {

    /** Somebody who stays, and who hears of a change before the call that made it returns. */
    public static Seat of(Actor actor) {
        return new Seat(() -> actor, Runnable::run);
    }
}
