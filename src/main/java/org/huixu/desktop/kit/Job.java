package org.huixu.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

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
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.WORKING);
    private volatile boolean cancelled;
    private volatile boolean cancellable;
    private volatile boolean changing;

    /** Where long work is: at its measured part, writing what has no measure, or past the last moment to stop it. */
    public enum Stage {
        WORKING, WRITING, COMMITTING
    }

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
    public Job changing() {
        changing = true;
        return cancellable();
    }

    /** Tells from any thread that what is left has no measure. */
    public void writing() {
        enter(Stage.WRITING);
    }

    /** Tells from any thread that what is left cannot be stopped, unless it was stopped before. */
    public synchronized void committing() {
        stopIfCancelled();
        cancellable = false;
        enter(Stage.COMMITTING);
    }

    private void enter(Stage next) {
        told = -1;
        fx.execute(() -> {
            stage.set(next);
            progress.set(-1);
        });
    }

    /** Where it is. Changes on the FX thread. */
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whether the work can be cancelled. */
    public boolean canBeCancelled() {
        return cancellable;
    }

    /** Asks the work to stop; one that cannot be stopped goes on. On the FX thread. */
    public void cancel() {
        synchronized (this) {
            if (stage.get() == Stage.COMMITTING || (changing && !cancellable)) {
                return;
            }
            cancelled = true;
        }
        if (cancellable && !changing) {
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

    public boolean isShownElsewhere() {
        return shownElsewhere;
    }

    void stopped() {
        stopped.run();
    }
}
