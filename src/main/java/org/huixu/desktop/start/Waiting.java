package org.huixu.desktop.start;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Job;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Surface;
import org.jspecify.annotations.Nullable;

/**
 * Long work on an office while nothing else can be done in the window: after a moment a sheet shows how far it is. Work
 * that can be stopped asks {@link Stop#check()} now and then and leaves nothing behind.
 */
public final class Waiting {

    private static final Texts TEXTS = Texts.of(Waiting.class);
    private static final Duration SEEN_AFTER = Duration.millis(300);
    private static final double WIDTH = 440;

    private final Surface surface;
    private final String name;
    private final Stop stop = new Stop();
    private Consumer<Throwable> failed;
    private Runnable stopped = () -> {
    };
    private @Nullable String explanation;
    private boolean stoppable;

    /** Whether the user wants the work to end. */
    public static final class Stop {

        private volatile boolean asked;

        boolean asked() {
            return asked;
        }

        /** Ends the work here if the user wants it. */
        public void check() {
            if (asked) {
                throw new Stopped();
            }
        }
    }

    /** The work ended because the user wanted it. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** The work. */
    public interface Work<R> {

        R run(Job job) throws Exception;
    }

    /** @param name what is being done, for the user */
    public Waiting(Surface surface, String name) {
        this.surface = surface;
        this.name = name;
        this.failed = surface.background().failures();
    }

    /** Takes what goes wrong, after the sheet is gone. */
    public Waiting failed(Consumer<Throwable> handler) {
        failed = handler;
        return this;
    }

    /** Offers to stop it. */
    public Waiting stoppable(String why, Runnable afterwards) {
        stoppable = true;
        explanation = why;
        stopped = afterwards;
        return this;
    }

    /** For the work to ask. */
    public Stop stop() {
        return stop;
    }

    /** Runs the work off the FX thread, the sheet on it; {@code done} takes the result when the sheet is gone. */
    public <R> void run(Work<R> work, Consumer<R> done) {
        ProgressBar bar = new ProgressBar(-1);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox content = new VBox(bar);
        content.getStyleClass().add("waiting");
        if (explanation != null) {
            Label words = new Label(explanation);
            words.setWrapText(true);
            content.getChildren().add(words);
        }
        bar.setFocusTraversable(true);
        Sheet sheet = new Sheet(name, content).width(WIDTH).focusOn(bar); // a quick Enter stops nothing
        sheet.onCancel(() -> {
        });
        if (stoppable) {
            Button button = sheet.button(TEXTS.get("start.stop"), () -> {
            });
            Runnable ask = () -> {
                stop.asked = true;
                button.setDisable(true);
                button.setText(TEXTS.get("start.stopping"));
            };
            button.setOnAction(_ -> ask.run());
            sheet.onCancel(ask);
        }
        sheet.setOpacity(0);
        surface.sheets().show(sheet);
        PauseTransition pause = new PauseTransition(SEEN_AFTER);
        pause.setOnFinished(_ -> sheet.setOpacity(1));
        pause.play();
        Job job = surface.background().run(name, work::run, result -> {
            sheet.close();
            done.accept(result);
        }, failure -> {
            sheet.close();
            if (failure instanceof Stopped) {
                stopped.run();
            } else {
                failed.accept(failure);
            }
        });
        job.shownElsewhere();
        bar.progressProperty().bind(job.progressProperty());
    }
}
