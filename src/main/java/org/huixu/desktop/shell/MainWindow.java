package org.huixu.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.JobLine;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.FocusInSight;
import org.huixu.desktop.kit.ListRoom;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Faults;
import org.huixu.desktop.work.Help;
import org.huixu.desktop.work.Outside;
import org.huixu.desktop.work.Surface;

/** A window of the program: content, and over it sheets and notices. Remembers where it was. */
public final class MainWindow {

    /** The least size in which everything is usable, in pixels. */
    public static final double LEAST_WIDTH = 960;
    public static final double LEAST_HEIGHT = 640;

    private static final Texts TEXTS = Texts.of(MainWindow.class);
    private static final List<String> ICONS = List.of("/assets/icons/huixu-32.png", "/assets/icons/huixu-64.png",
            "/assets/icons/huixu-256.png");
    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    private static final double TITLE_BAR = 40;

    private final Stage stage;
    private final Scene scene;
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane(content);
    private final Sheets sheets = new Sheets(root);
    private final Surface surface;

    /**
     * What a window needs from outside.
     *
     * @param outside the programs of the machine, started in the background of the window
     */
    public record Needs(Executor workers, Choosers choosers, Function<Background, Outside> outside, Help help,
            Memory memory) {
    }

    public MainWindow(Stage stage, Look look, Needs needs) {
        this.stage = stage;
        root.getStyleClass().add("window");
        Notices notices = new Notices(root, sheets::topmost, TEXTS.get("shell.notice.dismiss"));
        Faults faults = new Faults(sheets);
        Background background = new Background(needs.workers(), Platform::runLater, faults::tell);
        surface = new Surface(background, sheets, notices, needs.choosers(), needs.outside().apply(background),
                needs.help(), needs.memory());
        JobLine.on(root, background,
                new JobLine.Wording(TEXTS.get("shell.job.cancel"), TEXTS.get("shell.job.cancelling"),
                        TEXTS.get("shell.job.writing"), TEXTS.get("shell.job.committing")));
        ListRoom.within(root);
        scene = new Scene(root, USUAL_WIDTH, USUAL_HEIGHT);
        look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, MainWindow::leaveText);
        FocusInSight.in(scene);
        stage.setScene(scene);
        ICONS.stream().map(MainWindow::icon).forEach(stage.getIcons()::add);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    private static Image icon(String name) {
        try (InputStream stream = Objects.requireNonNull(MainWindow.class.getResourceAsStream(name), name)) {
            return new Image(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Tab leads on out of a text of several lines, too; nobody types tabs into papers. */
    private static void leaveText(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.getTarget() instanceof TextArea area && !event.isControlDown()) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return scene;
    }

    public Surface surface() {
        return surface;
    }

    /** Shows something else inside. */
    public void show(String title, Node inside) {
        stage.setTitle(title);
        content.getChildren().setAll(inside);
    }

    /** Whether the usual window with its title bar has room; else its title would lie above the screen. */
    static boolean fits(Rectangle2D screen) {
        return screen.getWidth() > USUAL_WIDTH && screen.getHeight() >= USUAL_HEIGHT + TITLE_BAR;
    }

    /** The title of a window on an office. */
    public static String title(Path place) {
        return TEXTS.format("shell.title", String.valueOf(place.getFileName()));
    }

    /** Puts the window where it was, if that is still on a screen, and remembers where it goes. */
    public void remember(Memory memory) {
        memory.number("window.width").ifPresent(width -> stage.setWidth(Math.max(LEAST_WIDTH, width)));
        memory.number("window.height").ifPresent(height -> stage.setHeight(Math.max(LEAST_HEIGHT, height)));
        memory.number("window.x").ifPresent(x -> memory.number("window.y").ifPresent(y -> Screen
                .getScreensForRectangle(new Rectangle2D(x, y, LEAST_WIDTH / 2, LEAST_HEIGHT / 2)).stream().findFirst()
                .ifPresent(screen -> {
                    stage.setX(x);
                    stage.setY(Math.max(y, screen.getVisualBounds().getMinY()));
                })));
        stage.setMaximized(memory.get("window.maximized").map(Boolean::parseBoolean)
                .orElseGet(() -> !fits(Screen.getPrimary().getVisualBounds())));
        stage.setOnHidden(_ -> {
            memory.put("window.maximized", Boolean.toString(stage.isMaximized()));
            if (!stage.isMaximized()) {
                memory.put("window.x", Double.toString(stage.getX()));
                memory.put("window.y", Double.toString(stage.getY()));
                memory.put("window.width", Double.toString(stage.getWidth()));
                memory.put("window.height", Double.toString(stage.getHeight()));
            }
        });
    }

    /**
     * Shows the window. What is in it is drawn once before, unseen: else its frame stands empty until the toolkit has
     * learned to draw.
     */
    public void open() {
        if (!stage.isShowing()) {
            scene.snapshot(null);
        }
        stage.show();
    }

    /** Brings the window before all others. */
    public void toFront() {
        stage.setIconified(false);
        open();
        stage.toFront();
        stage.requestFocus();
    }
}
