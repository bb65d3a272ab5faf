package org.huixu.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the FX thread and hands its result back on it. All methods are called on the FX thread. What is running
 * is seen in {@link #running()}; a failure goes to the handler of the work, or else to the one given at construction.
 */
public final class Background {

    private final Executor workers;
    private final Executor fx;
    private final Consumer<Throwable> failures;
    private final ObservableList<Job> running;
    private final ReadOnlyBooleanWrapper busy;

    /**
     * @param workers runs the work, in the order given where it has one thread
     * @param fx runs what follows on the FX thread
     * @param failures takes what no handler of its own takes
     */
    public Background(Executor workers, Executor fx, Consumer<Throwable> failures) {
        this.workers = workers;
        this.fx = fx;
        this.failures = failures;
        this.running = FXCollections.observableArrayList();
        this.busy = new ReadOnlyBooleanWrapper();
    }

    private Background(Background other, Consumer<Throwable> failures) {
        this.workers = other.workers;
        this.fx = other.fx;
        this.failures = failures;
        this.running = other.running;
        this.busy = other.busy;
    }

    /** The same workers for a window beside this one, which tells its own failures. */
    public Background beside(Consumer<Throwable> itsFailures) {
        return new Background(this, itsFailures);
    }

    /** Work that may fail in any way. */
    @FunctionalInterface
    public interface Work<R extends @Nullable Object> {

        R run(Job job) throws Exception;
    }

    /** Takes failures that nobody else takes: tells the user and logs them. */
    public Consumer<Throwable> failures() {
        return failures;
    }

    /** The work that is running now, oldest first. */
    public ObservableList<Job> running() {
        return running;
    }

    /** Whether anything is running. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Runs the work and gives its result to {@code done}. */
    public <R extends @Nullable Object> Job run(String name, Work<R> work, Consumer<? super R> done) {
        return run(name, work, done, failures);
    }

    /** The same with a handler of its own; a cancelled job calls neither, see {@link Job#onStopped}. */
    public <R extends @Nullable Object> Job run(String name, Work<R> work, Consumer<? super R> done,
            Consumer<Throwable> failed) {
        Job job = new Job(name, fx, one -> end(one, one::stopped));
        running.add(job);
        busy.set(true);
        workers.execute(() -> {
            try {
                R result = work.run(job);
                fx.execute(() -> end(job, () -> done.accept(result)));
            } catch (CancellationException _) {
                fx.execute(() -> end(job, job::stopped));
            } catch (Throwable failure) {
                fx.execute(() -> end(job, () -> failed.accept(failure)));
                rethrowIfFatal(failure);
            }
        });
        return job;
    }

    /** A lane in which only the newest work counts: results of older work are dropped. */
    public Lane lane() {
        return new Lane();
    }

    /** Lets a view load anew while it still loads, without older results coming last. */
    public final class Lane {

        private long newest;

        private Lane() {
        }

        /** Runs the work; its result is dropped when newer work was given to this lane meanwhile. */
        public <R extends @Nullable Object> Job run(String name, Work<R> work, Consumer<? super R> done) {
            long mine = ++newest;
            return Background.this.run(name, work, result -> {
                if (mine == newest) {
                    done.accept(result);
                }
            });
        }

        /** Drops whatever still runs. */
        public void drop() {
            newest++;
        }
    }

    private void end(Job job, Runnable then) {
        if (running.remove(job)) {
            busy.set(!running.isEmpty());
            then.run();
        }
    }

    private static void rethrowIfFatal(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
    }
}
