package org.huixu.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** One piece of work in the background. The work tells how far it is and asks whether it was cancelled. */
public final class Job {

    private final String name;
    private final Executor fx;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;
    private volatile boolean cancellable;

    Job(String name, Executor fx) {
        this.name = name;
        this.fx = fx;
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
        fx.execute(() -> progress.set(share));
    }

    /** Called by work that looks at {@link #cancelled()}; only such work is offered to be cancelled. */
    public Job cancellable() {
        cancellable = true;
        return this;
    }

    /** Whether the work can be cancelled. */
    public boolean canBeCancelled() {
        return cancellable;
    }

    /** Asks the work to stop. */
    public void cancel() {
        cancelled = true;
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
}
