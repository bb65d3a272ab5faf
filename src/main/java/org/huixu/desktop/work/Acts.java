package org.huixu.desktop.work;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Progress;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.finding.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Does what the user asks for: off the FX thread, with every outcome shown. Done → a notice with undo; refused → the
 * rules in the way, with the form to override them, after which it is tried again; not possible → under the field or as a
 * sentence; stale → said, and the views have reloaded.
 */
public final class Acts {

    private final Surface surface;
    private final Ways ways;
    private final Refusals refusals;
    private final Undoing undoing;
    private final Set<String> doing = new HashSet<>();

    Acts(Workplace workplace, Surface surface, Ways ways, Refusals refusals) {
        this.surface = surface;
        this.ways = ways;
        this.refusals = refusals;
        this.undoing = new Undoing(workplace, this);
    }

    /**
     * Prepares something to be done.
     *
     * @param name what is being done, e.g. 登记签到
     * @param work the use case; called off the FX thread
     */
    public <R extends @Nullable Object> Deed<R> deed(String name, Supplier<Outcome<R>> work) {
        return new Deed<>(name, _ -> work.get(), this);
    }

    /**
     * Prepares long work: it tells how far it is, and can be stopped, whereupon nothing of it is stored.
     *
     * @param work the use case; called off the FX thread, with what watches it
     */
    public <R extends @Nullable Object> Deed<R> longDeed(String name, Function<Progress, Outcome<R>> work) {
        return new Deed<>(name, job -> {
            job.changing();
            return work.apply(new JobProgress(job));
        }, this).lengthy();
    }

    /** Takes back the last act of this window that can be taken back; asked again, the one before. */
    public void undoLast() {
        undoing.back();
    }

    /** Does again what was taken back last in this window, if nothing else was done since. */
    public void redoLast() {
        undoing.forth();
    }

    /**
     * Takes back what one entry of the history did, whoever did it.
     *
     * @param sentence what it did
     */
    public void takeBack(long serial, String sentence) {
        undoing.takeBack(new Trail.Step(serial, sentence));
    }

    Surface surface() {
        return surface;
    }

    Ways ways() {
        return ways;
    }

    Refusals refusals() {
        return refusals;
    }

    Undoing undoing() {
        return undoing;
    }

    /** The names of what is being done and is not to be done twice at a time. */
    Set<String> doing() {
        return doing;
    }
}
