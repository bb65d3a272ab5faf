package org.huixu.desktop.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done in a window and can be taken back, and what was taken back and can be done again. */
final class Trail {

    private static final int MOST = 50;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * One of them.
     *
     * @param serial of the entry of the history that is to be taken back: that of the act, or that of its undo
     * @param sentence what was done
     */
    record Step(long serial, String sentence) {
    }

    /** Something new was done: what had been taken back before is not done again after it. */
    void did(Step step) {
        undone.clear();
        push(done, step);
    }

    /** The last one done; it leaves the trail. */
    Optional<Step> back() {
        return Optional.ofNullable(done.poll());
    }

    /** The last one taken back; it leaves the trail. */
    Optional<Step> forth() {
        return Optional.ofNullable(undone.poll());
    }

    /** It was taken back, by the entry that the step names. */
    void undid(Step step) {
        push(undone, step);
    }

    /** It was done again, by the entry that the step names. */
    void redid(Step step) {
        push(done, step);
    }

    /** What had been taken back is not done again: something final was done since, or doing it again failed. */
    void noWayForth() {
        undone.clear();
    }

    /** Takes off the trail what that entry did, whether the last one or not. */
    void leave(long serial) {
        done.removeIf(one -> one.serial() == serial);
        undone.removeIf(one -> one.serial() == serial);
    }

    /** What that entry took back in this window, if it has not been done again. */
    Optional<Step> takenBackBy(long serial) {
        return undone.stream().filter(one -> one.serial() == serial).findFirst();
    }

    private static void push(Deque<Step> onto, Step step) {
        onto.push(step);
        if (onto.size() > MOST) {
            onto.removeLast();
        }
    }
}
