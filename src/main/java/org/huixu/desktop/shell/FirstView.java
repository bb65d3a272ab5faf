package org.huixu.desktop.shell;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.stage.WindowEvent;
import org.huixu.application.workplace.Trial;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.seat.DeskSheet;
import org.huixu.desktop.work.Surface;

/**
 * Leads a window, drawn frame by frame, to the first view of an office: takes the first who is offered as the one at
 * the desk, and closes the window once the view is filled. Used on the FX thread.
 */
final class FirstView extends AnimationTimer {

    /** What the frame before has asked to be drawn is drawn in this one. */
    private static final int FRAMES = 2;
    private static final long PATIENCE = 300_000;
    /** Where the directory is empty. */
    private static final String NOBODY = "-";

    private final WindowGroup group;
    private final MainWindow window;
    private final Consumer<Trial.Times> reached;
    private final Consumer<RuntimeException> failed;
    /** When it was first looked at, in milliseconds since the program began. */
    private long begun;
    private long drawn;
    private int frames;
    private long usable;
    private int still;
    private int quiet;
    private boolean answered;

    /** @param failed takes why the view was not reached */
    FirstView(WindowGroup group, MainWindow window, Consumer<Trial.Times> reached, Consumer<RuntimeException> failed) {
        this.group = group;
        this.window = window;
        this.reached = reached;
        this.failed = failed;
    }

    @Override
    public void handle(long now) {
        if (frames == 0) {
            begun = sinceBegin();
        }
        if (++frames == FRAMES) {
            drawn = sinceBegin();
        }
        try {
            step();
        } catch (RuntimeException broken) {
            stop();
            failed.accept(broken);
        }
    }

    private void step() {
        Surface surface = window.surface();
        List<Job> running = surface.background().running();
        surface.sheets().topmost().filter(sheet -> running.isEmpty() || asksWho(sheet)).ifPresent(this::answer);
        boolean inside = surface.sheets().topmost().isEmpty() && group.shell().isPresent();
        still = inside && running.stream().allMatch(Job::isShownElsewhere) ? still + 1 : 0;
        if (still == FRAMES && usable == 0) {
            usable = sinceBegin();
        }
        quiet = inside && running.isEmpty() ? quiet + 1 : 0;
        if (quiet == FRAMES) {
            stop();
            reached.accept(new Trial.Times(drawn, usable, sinceBegin()));
            window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
        } else if (sinceBegin() - begun > PATIENCE) {
            throw new IllegalStateException("The first view was not filled in time");
        }
    }

    private static boolean asksWho(Sheet sheet) {
        return sheet.lookup(DeskSheet.FIELD_CLASS) != null;
    }

    /** The only question on the way is who is at the desk. */
    private void answer(Sheet question) {
        if (answered || !(question.lookup(DeskSheet.FIELD_CLASS) instanceof PersonField who)
                || !(question.lookup(".accent") instanceof Button confirm)) {
            throw new IllegalStateException("An unexpected question: " + question.getAccessibleText());
        }
        answered = true;
        if (question.lookup(".seat-list") instanceof ListView<?> staff) {
            staff.getSelectionModel().selectFirst();
        } else {
            who.setText(who.first().map(PersonField::label).orElse(NOBODY));
        }
        confirm.fire();
    }

    private static long sinceBegin() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }
}
