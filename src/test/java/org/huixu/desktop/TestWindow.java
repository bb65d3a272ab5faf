package org.huixu.desktop;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.huixu.Wiring;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Reveal;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.shell.HandbookWindow;
import org.huixu.desktop.shell.Look;
import org.huixu.desktop.shell.MainWindow;
import org.huixu.desktop.shell.Shell;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.SideWindow;
import org.huixu.document.font.FontSettings;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window of the program in a test: keys and clicks go in, pictures come out. Choosers give what the test laid ready.
 * Waiting is for what must come, never for time to pass.
 */
public final class TestWindow implements AutoCloseable {

    /** There is one screen and one set of keys: whoever uses a window holds this lock. */
    public static final String SCREEN = "screen";

    private static final int QUIET = 3;
    /** A test that waits in vain ends; none comes near it otherwise. */
    private static final long GIVEN_UP = 30_000_000_000L;
    /** Lets others run; nothing depends on how long it is. */
    private static final long PAUSE = 2_000_000;
    private static final Bookshelf BOOKS =
            new Wiring(Clock.fixed(Instant.parse("2026-06-10T01:30:00Z"), ZoneOffset.UTC), FontSettings.bundledOnly())
                    .books();
    private static final FxRobot HANDS = new FxRobot();
    private static final Executor WORKERS = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    /** One for all tests: on the headless platform every robot keeps the last window it acted on. */
    public final FxRobot robot = HANDS;
    public final Deque<Path> chosen = new ArrayDeque<>();
    public final List<Path> opened = new ArrayList<>();
    private final MainWindow window;
    private final Look look;
    private final HandbookWindow handbook;
    private final Camera camera;
    private Shell shell;

    static {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        WaitForAsyncUtils.clearExceptions(); // from now on it hears of what nobody caught
        UncaughtExceptionHandler reports = Objects.requireNonNull(Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            if (!beyondTheScreen(thrown)) {
                reports.uncaughtException(thread, thrown);
            }
        });
    }

    /** The headless platform fails to draw what lies beyond its screen of 1000 × 1000, which nobody looks at. */
    private static boolean beyondTheScreen(Throwable thrown) {
        return thrown instanceof IndexOutOfBoundsException && Stream.of(thrown.getStackTrace())
                .anyMatch(one -> one.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow"));
    }

    /** The keys, as soon as there is a screen. */
    private static final class Keyboard {

        private static final Robot ONLY = new Robot();
    }

    /** An empty window of that size. */
    public TestWindow(Path folder, double width, double height) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Memory memory = new Memory(folder.resolve("memory.properties"), Runnable::run);
        look = fx(() -> new Look(memory));
        handbook =
                new HandbookWindow(BOOKS, look, _ -> new HandbookWindow.Needs(WORKERS, new LaidReady(chosen), memory));
        window = fx(() -> {
            Stage stage = new Stage();
            MainWindow made = new MainWindow(stage, look,
                    new MainWindow.Needs(WORKERS, new LaidReady(chosen), _ -> opened::add, handbook, memory));
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return made;
        });
        camera = new Camera(window.scene(), look, this::settle);
    }

    /** Opens a window by itself, such as that of a start. */
    @FunctionalInterface
    public interface Opening {

        MainWindow open(Memory memory, Look look, Executor workers, Choosers choosers);
    }

    /** The window that a start of the program opens. */
    public TestWindow(Path folder, Opening opening) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Memory memory = new Memory(folder.resolve("memory.properties"), Runnable::run);
        look = fx(() -> new Look(memory));
        handbook =
                new HandbookWindow(BOOKS, look, _ -> new HandbookWindow.Needs(WORKERS, new LaidReady(chosen), memory));
        window = fx(() -> opening.open(memory, look, WORKERS, new LaidReady(chosen)));
        camera = new Camera(window.scene(), look, this::settle);
        settle();
    }

    /** Opens the office in the window at that place. */
    public TestWindow open(TestOffice office, Place place) {
        return open(office, office.desk, place);
    }

    /** Opens any office, with that person at the desk. */
    public TestWindow open(OpenOffice office, Desk desk, Place place) {
        fx(() -> {
            if (shell != null) {
                shell.close();
            }
            shell = new Shell(office, desk,
                    new Shell.Window(window.surface(), look, () -> {
                    }, () -> {
                    }, () -> {
                    }));
            window.show(MainWindow.title(office.place()), shell.node());
            shell.go(place);
            return null;
        });
        settle();
        return this;
    }

    public MainWindow window() {
        return window;
    }

    public Shell shell() {
        return shell;
    }

    public Look look() {
        return look;
    }

    public void go(Place place) {
        fx(() -> {
            shell.go(place);
            return null;
        });
        settle();
    }

    /** Waits until nothing runs in the background and all that follows has been done and laid out. */
    public void settle() {
        do {
            for (int quiet = 0; quiet < QUIET;) {
                quiet = fx(this::busy) ? 0 : quiet + 1;
                LockSupport.parkNanos(PAUSE);
            }
        } while (fx(() -> {
            // A closed window has let go of its theme: what is dressed then complains of every colour.
            if (window.stage().isShowing()) {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
            }
            return busy();
        }));
    }

    private boolean busy() {
        MainWindow book = handbook.window();
        return window.surface().background().busyProperty().get()
                || (book != null && book.surface().background().busyProperty().get());
    }

    /** What has the focus. */
    public Optional<Node> focused() {
        return fx(() -> Optional.ofNullable(window.scene().getFocusOwner()));
    }

    /** Types a text into what has the focus. */
    public void type(String text) {
        fx(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(one -> {
                Node focus = front().getFocusOwner();
                Event.fireEvent(focus, new KeyEvent(focus, focus, KeyEvent.KEY_TYPED, one, "", KeyCode.UNDEFINED, false,
                        false, false, false));
            });
            return null;
        });
        settle();
    }

    /** The window of the handbook, once it was opened. */
    public HandbookWindow handbook() {
        return handbook;
    }

    /** The scene of the window beside that is open, else of the window itself. */
    private Scene front() {
        MainWindow book = handbook.window();
        if (book != null && book.stage().isFocused()) {
            return book.scene();
        }
        return shell == null
                ? window.scene()
                : shell.bench().windows().all().stream().map(side -> side.stage().getScene())
                        .filter(scene -> scene.getWindow().isFocused()).findFirst().orElse(window.scene());
    }

    /** Leaves whatever is open above the view: a hint, a menu, a sheet, a field. */
    public void back() {
        for (int i = 0; i < 4; i++) {
            press(KeyCode.ESCAPE);
        }
    }

    /** Presses these keys together. */
    public void press(KeyCode... keys) {
        fx(() -> {
            if (front().equals(window.scene()) && !window.stage().isFocused()) {
                window.stage().requestFocus(); // the headless platform gives it to nobody when a window beside closes
            }
            List<KeyCode> pressed = List.of(keys);
            pressed.forEach(Keyboard.ONLY::keyPress);
            pressed.reversed().forEach(Keyboard.ONLY::keyRelease);
            return null;
        });
        settle();
    }

    /** Names who took the step that the sheet asks for, unless the sheet proposes somebody already. */
    public void by(String name) {
        settle();
        boolean open = fx(() -> robot.lookup(".sheet .text-field").queryAll().stream().findFirst()
                .filter(TextField.class::isInstance).map(TextField.class::cast)
                .filter(field -> field.getText().isBlank() && field.isFocused()).isPresent());
        if (open) {
            type(name);
        }
    }

    /** Clicks the button, tab or label that shows these words, as a user who scrolls to it first. */
    public void click(String words) {
        Node node = find(words);
        fx(() -> {
            Reveal.node(node);
            return null;
        });
        settle();
        robot.clickOn(node);
        WaitForAsyncUtils.waitForFxEvents();
        settle();
    }

    /** The visible node that shows these words, once it is there; fails when it does not come. */
    public Node find(String words) {
        List<Node> found = new ArrayList<>();
        until("nothing shows: " + words, () -> {
            found.addAll(fx(() -> robot.lookup((Node node) -> node instanceof Labeled labeled
                    && words.equals(labeled.getText()) && shown(node)).queryAll()));
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    /** Waits until something visible says this, as a part of its text. */
    public void sees(String words) {
        until("nothing says: " + words, () -> says(words));
    }

    /** Waits until nothing visible says this any more. */
    public void seesNo(String words) {
        until("something says: " + words, () -> !says(words));
    }

    /** Waits until this holds; gives up, and fails, only when it has not come for very long. */
    public void until(String otherwise, BooleanSupplier holds) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begun > GIVEN_UP) {
                camera.shoot("failed");
                throw new AssertionError(otherwise);
            }
            WaitForAsyncUtils.waitForFxEvents();
            settle();
        }
    }

    /** Waits until this holds although something runs in the background. */
    public void comes(String otherwise, BooleanSupplier holds) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begun > GIVEN_UP) {
                throw new AssertionError(otherwise);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Whether something visible says this, as a part of its text. */
    public boolean says(String words) {
        return fx(() -> !robot.lookup((Node node) -> shown(node) && text(node).contains(words)).queryAll().isEmpty());
    }

    /**
     * Takes a picture into target/screens: as the window is; with -Ptour also in other sizes and in the dark.
     *
     * @param name file name without ending
     */
    public void shoot(String name) {
        camera.shoot(name);
    }

    /** The same of the handbook's window. */
    public void shootHandbook(String name) {
        settle();
        new Camera(Objects.requireNonNull(handbook.window()).scene(), look, this::settle).shoot(name);
    }

    /** The same of a window beside this one, in the size of a screen; the headless one is smaller. */
    public void shoot(SideWindow side, String name, int width, int height) {
        settle();
        new Camera(side.stage().getScene(), look, this::settle).shootAt(name, width, height);
    }

    @Override
    public void close() {
        settle();
        fx(() -> {
            if (shell != null) {
                shell.close();
            }
            MainWindow book = handbook.window();
            if (book != null) {
                book.stage().close();
            }
            window.stage().close();
            return null;
        });
    }

    /** Does something on the FX thread and gives its result. */
    public static <R> R fx(Callable<R> work) {
        FutureTask<R> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private static boolean shown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case javafx.scene.control.TextInputControl input -> String.valueOf(input.getText());
            case javafx.scene.text.Text text -> String.valueOf(text.getText());
            default -> "";
        };
    }
}
