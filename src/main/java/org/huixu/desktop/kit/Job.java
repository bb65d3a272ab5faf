package org.huixu.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One piece of work in the background. The work tells how far it is and asks whether it was cancelled. */
public final class Job {

    private static final double LEAST_STEP = 0.005;

    private final String name;
    private final Executor fx;
    private final Consumer<Job> given;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private Runnable stopped = () -> {
    };
    private boolean shownElsewhere;
    private volatile double told = -1;
    private volatile boolean cancelled;
    private volatile boolean cancellable;
    private volatile boolean writing;

    /** @param given is told on the FX thread when nobody waits for the work any more */
    Job(String name, Executor fx, Consumer<Job> given) {
        this.name = name;
        this.fx = fx;
        this.given = given;
    }

    /** What is being done, for the user. */
    public String name() {
        return name;
    }

    /** From 0 to 1, or negative while unknown. Changes on the FX thread. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Tells from any thread how far the work is. */
    public void advance(long done, long of) {
        double share = of <= 0 ? -1 : (double) done / of;
        if (Math.abs(share - told) >= LEAST_STEP || share < 0) {
            told = share;
            fx.execute(() -> progress.set(share));
        }
    }

    /** Called by work that only looks: cancelled, it is over for the user at once, and what still comes of it is dropped. */
    public Job cancellable() {
        cancellable = true;
        return this;
    }

    /**
     * Called by work that changes something and looks at {@link #cancelled()}: cancelled, it is over when it has ended by
     * itself; what was done nevertheless counts.
     */
    public Job writing() {
        writing = true;
        return cancellable();
    }

    /** Whether the work can be cancelled. */
    public boolean canBeCancelled() {
        return cancellable;
    }

    /** Asks the work to stop. On the FX thread. */
    public void cancel() {
        cancelled = true;
        if (cancellable && !writing) {
            given.accept(this);
        }
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** Ends the work here if it was cancelled. */
    public void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException(name);
        }
    }

    /** What to do, on the FX thread, when the work was cancelled: neither its result nor a failure comes then. */
    public Job onStopped(Runnable action) {
        stopped = action;
        return this;
    }

    /** Somebody else shows how far it is, so that the window need not. */
    public Job shownElsewhere() {
        shownElsewhere = true;
        return this;
    }

    boolean isShownElsewhere() {
        return shownElsewhere;
    }

    void stopped() {
        stopped.run();
    }
}
