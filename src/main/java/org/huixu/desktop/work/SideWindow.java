package org.huixu.desktop.work;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.FocusInSight;
import org.huixu.desktop.kit.Notices;
import org.huixu.desktop.kit.Sheets;

/**
 * A window beside a main one, dressed as it is, with sheets and notices of its own; it fills a screen. F11 lets it fill the
 * screen or not. Used on the FX thread.
 */
public final class SideWindow {

    private static final Texts TEXTS = Texts.of(SideWindow.class);
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final List<String> LOOKS = List.of("dark", "light");

    private final Stage stage = new Stage();
    private final StackPane content = new StackPane();
    private final StackPane root = new StackPane(content);
    private final Workbench bench;
    private final SideWindows windows;
    private final Topic topic;
    private final List<Runnable> closed = new ArrayList<>();

    /**
     * @param shown by what it is known: no two windows show the same
     * @param from the main window's bench
     * @param topic what the handbook explains of it
     * @param main the main window's scene, whose look it takes over
     */
    public SideWindow(Object shown, Topic topic, Workbench from, Scene main, String title) {
        this.topic = topic;
        root.getStyleClass().add("window");
        Sheets sheets = new Sheets(root);
        Notices notices = new Notices(root, sheets::topmost, TEXTS.get("work.notice.dismiss"));
        Faults faults = new Faults(sheets);
        bench = from.beside(new Surface(from.background().beside(faults::tell), sheets, notices, from.choosers(),
                from.outside(), from.surface().help(), from.memory()));
        windows = from.windows();
        windows.add(shown, this);
        Scene scene = new Scene(root, LEAST_WIDTH, LEAST_HEIGHT);
        FocusInSight.in(scene);
        scene.getStylesheets().setAll(main.getStylesheets());
        root.styleProperty().bind(main.getRoot().styleProperty());
        InvalidationListener look = _ -> dress(main);
        main.getRoot().getStyleClass().addListener(look);
        closed.add(() -> main.getRoot().getStyleClass().removeListener(look));
        dress(main);
        stage.setScene(scene);
        stage.setTitle(title);
        if (main.getWindow() instanceof Stage mainStage) {
            stage.getIcons().setAll(mainStage.getIcons());
        }
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> gone());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void dress(Scene main) {
        root.getStyleClass().removeAll(LOOKS);
        LOOKS.stream().filter(main.getRoot().getStyleClass()::contains).forEach(root.getStyleClass()::add);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            event.consume();
            bench.surface().help().open(topic);
        } else if (event.getCode() == KeyCode.F11) {
            event.consume();
            stage.setFullScreen(!stage.isFullScreen());
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            event.consume();
            if (event.isShiftDown()) {
                bench.acts().redoLast();
            } else {
                bench.acts().undoLast();
            }
        } else if (event.getCode() == KeyCode.Y && event.isShortcutDown()) {
            event.consume();
            bench.acts().redoLast();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /** The office, as it is worked with in this window. */
    public Workbench bench() {
        return bench;
    }

    public Stage stage() {
        return stage;
    }

    /** Shows this inside. */
    public SideWindow show(Node inside) {
        content.getChildren().setAll(inside);
        return this;
    }

    /** What follows when the window is gone, however it was closed. */
    public SideWindow onClosed(Runnable action) {
        closed.add(action);
        return this;
    }

    /** Opens the window so that it fills that screen. */
    public void fill(Screen screen) {
        Rectangle2D place = screen.getVisualBounds();
        stage.setFullScreen(false);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.show();
        stage.setFullScreen(true);
        toFront();
    }

    /** Opens it as a window like any other: there is no second screen. */
    public void open() {
        stage.show();
        toFront();
    }

    /** Brings it before all others. */
    public void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    public void close() {
        stage.hide();
        gone();
    }

    private void gone() {
        windows.remove(this);
        List<Runnable> after = List.copyOf(closed);
        closed.clear();
        after.forEach(Runnable::run);
    }

    /** The screen on which the window is. */
    public static Screen screenOf(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), Math.max(1, window.getWidth()),
                Math.max(1, window.getHeight())).stream().findFirst().orElse(Screen.getPrimary());
    }

    /** The screens, that of the window last: what is for others to see goes onto another. */
    public static List<Screen> screensBeside(Window window) {
        Screen own = screenOf(window);
        List<Screen> screens = new ArrayList<>(Screen.getScreens());
        screens.remove(own);
        screens.add(own);
        return screens;
    }
}
