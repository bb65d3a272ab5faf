package org.huixu.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/**
 * Short notices at the window's foot, over the status bar, the newest alone; they go by themselves, slower when there is
 * something to do.
 */
public final class Notices {

    private static final Duration SHORT = Duration.seconds(4);
    private static final Duration LONG = Duration.seconds(10);
    private static final double GAP = 12;

    private final VBox stack = new VBox();
    private final StackPane over;
    private final Supplier<Optional<Sheet>> topmost;
    private final String dismiss;
    private Subscription watching = Subscription.EMPTY;

    /**
     * @param over lies over the whole window
     * @param topmost the sheet that is open, if any: its title and its buttons are never covered
     * @param dismiss words of the button that takes a notice away
     */
    public Notices(StackPane over, Supplier<Optional<Sheet>> topmost, String dismiss) {
        this.over = over;
        this.topmost = topmost;
        this.dismiss = dismiss;
        stack.getStyleClass().add("notices");
        stack.setAlignment(Pos.BOTTOM_CENTER);
        stack.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        stack.setPickOnBounds(false);
        StackPane.setAlignment(stack, Pos.BOTTOM_CENTER);
        over.getChildren().add(stack);
        over.getChildren().subscribe(this::watch);
        over.layoutBoundsProperty().subscribe(_ -> place());
        stack.layoutBoundsProperty().subscribe(_ -> place());
    }

    /** Another sheet is open, or none. */
    private void watch() {
        watching.unsubscribe();
        watching = topmost.get().map(sheet -> sheet.boundsInParentProperty().subscribe(_ -> place()))
                .orElse(Subscription.EMPTY);
        place();
    }

    /**
     * At the window's foot; where a sheet reaches that far, above it; where it reaches to the top, too, beside its title, and
     * where the title takes that room, at the end of its content.
     */
    private void place() {
        stack.setTranslateX(0);
        stack.setTranslateY(0);
        topmost.get().ifPresent(sheet -> {
            double own = stack.getHeight();
            Point2D corner = over.sceneToLocal(sheet.localToScene(0, 0));
            Bounds title = sheet.getChildren().getFirst().getBoundsInParent(); // then its content, then its foot
            Bounds foot = sheet.getChildren().getLast().getBoundsInParent();
            if (over.getHeight() - corner.getY() - sheet.getHeight() >= own) {
                return;
            }
            if (corner.getY() >= own) {
                stack.setTranslateY(own - over.getHeight());
            } else if (foot.getMaxX() - title.getMaxX() >= stack.getWidth() + GAP) {
                stack.setTranslateX(corner.getX() + foot.getMaxX() - (over.getWidth() + stack.getWidth()) / 2);
                stack.setTranslateY(corner.getY() + title.getCenterY() + own / 2 - over.getHeight());
            } else {
                stack.setTranslateY(corner.getY() + foot.getMinY() - over.getHeight());
            }
        });
    }

    /** A way on that a notice offers. */
    public record Way(String words, Runnable action) {
    }

    /** Says that something is done. */
    public void done(String sentence) {
        show(notice(Feather.CHECK_CIRCLE, sentence), SHORT);
    }

    /** Says that something is done, with a way on. */
    public void done(String sentence, String words, Runnable action) {
        done(sentence, List.of(new Way(words, action)));
    }

    /** Says that something is done, with ways on. */
    public void done(String sentence, List<Way> ways) {
        HBox notice = notice(Feather.CHECK_CIRCLE, sentence);
        for (Way way : ways) {
            Button button = new Button(way.words());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("small");
            button.setOnAction(_ -> {
                stack.getChildren().remove(notice);
                way.action().run();
            });
            notice.getChildren().add(notice.getChildren().size() - 1, button);
        }
        show(notice, LONG);
    }

    /** Says that something was not done. */
    public void warn(String sentence) {
        HBox notice = notice(Feather.ALERT_TRIANGLE, sentence);
        notice.getStyleClass().add("notice-warning");
        show(notice, LONG);
    }

    private HBox notice(Feather icon, String sentence) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox notice = new HBox();
        notice.getStyleClass().add("notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getChildren().addAll(Icons.of(icon), text,
                Icons.button(Feather.X, dismiss, () -> stack.getChildren().remove(notice)));
        return notice;
    }

    private void show(HBox notice, Duration time) {
        stack.getChildren().setAll(notice);
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(_ -> {
            if (notice.isHover()) {
                pause.playFromStart();
            } else {
                stack.getChildren().remove(notice);
            }
        });
        pause.play();
    }
}
