package org.huixu.desktop.kit;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What takes long, at the window's foot and before its sheets: after 300 ms what is being done and how far it is, after
 * 3 s a button that stops it, where it can be stopped.
 */
public final class JobLine {

    private static final Duration SEEN_AFTER = Duration.millis(300);
    private static final Duration CANCELLED_AFTER = Duration.seconds(3);

    private final HBox box = new HBox();
    private final Label name = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;
    private final Wording wording;
    private @Nullable Job shown;

    /**
     * What it says.
     *
     * @param stop on its button
     * @param stopping on its button once it was pressed
     * @param writing beside the name of the work when what is left has no measure
     * @param committing beside the name of the work when it can no longer be stopped
     */
    public record Wording(String stop, String stopping, String writing, String committing) {
    }

    /**
     * Shows what runs in the background.
     *
     * @param over lies over the whole window
     */
    public static void on(StackPane over, Background background, Wording wording) {
        new JobLine(over, background, wording);
    }

    private JobLine(StackPane over, Background background, Wording wording) {
        this.wording = wording;
        cancel = new Button(wording.stop());
        cancel.getStyleClass().add("small");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().addAll(name, progress, cancel);
        box.getStyleClass().add("job-line");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        cancel.managedProperty().bind(cancel.visibleProperty());
        StackPane.setAlignment(box, Pos.BOTTOM_RIGHT);
        over.getChildren().add(box);
        hide();
        background.running().addListener((ListChangeListener<Job>) _ -> running(background));
    }

    private void running(Background background) {
        Job oldest = background.running().stream().filter(one -> !one.isShownElsewhere()).findFirst().orElse(null);
        if (oldest == shown) {
            return;
        }
        shown = oldest;
        hide();
        if (oldest != null) {
            later(SEEN_AFTER, oldest, () -> see(oldest));
            later(CANCELLED_AFTER, oldest, () -> offerCancel(oldest));
        }
    }

    private void later(Duration time, Job one, Runnable action) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> {
            if (shown == one && !one.isShownElsewhere()) {
                action.run();
            }
        });
        pause.play();
    }

    private void see(Job one) {
        name.textProperty().bind(one.stageProperty().map(stage -> words(one, stage)));
        progress.progressProperty().bind(one.progressProperty());
        box.setVisible(true);
    }

    private void offerCancel(Job one) {
        cancel.setOnAction(_ -> {
            one.cancel();
            if (one.cancelled()) {
                cancel.setDisable(true);
                cancel.setText(wording.stopping());
            }
        });
        cancel.visibleProperty().bind(one.stageProperty()
                .map(stage -> one.canBeCancelled() && stage != Job.Stage.COMMITTING));
    }

    private String words(Job one, Job.Stage stage) {
        return switch (stage) {
            case WORKING -> one.name();
            case WRITING -> one.name() + wording.writing();
            case COMMITTING -> one.name() + wording.committing();
        };
    }

    private void hide() {
        progress.progressProperty().unbind();
        name.textProperty().unbind();
        box.setVisible(false);
        cancel.visibleProperty().unbind();
        cancel.setVisible(false);
        cancel.setDisable(false);
        cancel.setText(wording.stop());
    }
}
