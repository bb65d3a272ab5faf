package org.huixu.desktop.work;

import java.util.ArrayDeque;
import java.util.Deque;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.kit.Notices;

/** Takes back what was done in a window and does it again, step by step: what is being done comes first. */
final class Undoing {

    private static final Texts TEXTS = Texts.of(Undoing.class);

    private final Workplace workplace;
    private final Acts acts;
    private final Notices notices;
    private final Trail trail = new Trail();
    private final Deque<Runnable> walks = new ArrayDeque<>();
    private int underWay;

    Undoing(Workplace workplace, Acts acts) {
        this.workplace = workplace;
        this.acts = acts;
        this.notices = acts.surface().notices();
    }

    /** Takes back the last act that can be taken back. */
    void back() {
        walk(() -> trail.back().ifPresentOrElse(this::back, () -> notices.warn(TEXTS.get("work.undo.nothing"))));
    }

    /** Does again what was taken back last. */
    void forth() {
        walk(() -> trail.forth().ifPresentOrElse(this::forth, () -> notices.warn(TEXTS.get("work.redo.nothing"))));
    }

    /** Takes back what that entry of the history did; where it took something back in this window, that is done again. */
    void takeBack(Trail.Step step) {
        walk(() -> trail.takenBackBy(step.serial()).ifPresentOrElse(this::forth, () -> back(step)));
    }

    /** Something is being done, which is the first to be taken back. */
    void begun() {
        underWay++;
    }

    /** It is done, or not. */
    void ended() {
        underWay--;
        walkOn();
    }

    /**
     * Says what was done, with the way to take it back, and remembers it.
     *
     * @param step names it where nothing is said; its serial is 0 where nothing was changed
     * @param sentence empty: nothing is said
     * @param lasting whether it cannot be taken back
     */
    void did(Trail.Step step, String sentence, boolean lasting) {
        boolean speaks = !sentence.isEmpty();
        if (step.serial() == 0 || lasting) {
            if (step.serial() != 0) {
                trail.noWayForth();
            }
            if (speaks) {
                notices.done(sentence);
            }
            return;
        }
        Trail.Step kept = speaks ? new Trail.Step(step.serial(), bare(sentence)) : step;
        trail.did(kept);
        if (speaks) {
            notices.done(sentence, TEXTS.get("work.undo.button"), () -> walk(() -> back(kept)));
        }
    }

    /** What was done, without the word that says that it is done: that of another follows. */
    private static String bare(String sentence) {
        String already = TEXTS.get("work.undo.already");
        return sentence.startsWith(already) ? sentence.substring(already.length()) : sentence;
    }

    private void walk(Runnable step) {
        walks.add(step);
        walkOn();
    }

    private void walkOn() {
        while (underWay == 0 && !walks.isEmpty()) {
            walks.remove().run();
        }
    }

    private void back(Trail.Step step) {
        trail.leave(step.serial());
        Deed<Boolean> deed = acts.deed(TEXTS.format("work.undo.name", step.sentence()),
                () -> workplace.undo(step.serial()).map(workplace::undoable));
        deed.keeping((serial, again) -> {
            Trail.Step undone = new Trail.Step(serial, step.sentence());
            trail.undid(undone);
            String said = TEXTS.format("work.undo.done", step.sentence());
            if (again) {
                notices.done(said, TEXTS.get("work.redo.button"), () -> walk(() -> forth(undone)));
            } else {
                notices.done(said);
            }
        }).go();
    }

    private void forth(Trail.Step step) {
        trail.leave(step.serial());
        Deed<Long> deed = acts.deed(TEXTS.format("work.redo.name", step.sentence()),
                () -> workplace.undo(step.serial()));
        deed.keeping((serial, _) -> {
            Trail.Step again = new Trail.Step(serial, step.sentence());
            trail.redid(again);
            notices.done(TEXTS.format("work.redo.done", step.sentence()), TEXTS.get("work.undo.button"),
                    () -> walk(() -> back(again)));
        }).otherwise(trail::noWayForth).go();
    }
}
