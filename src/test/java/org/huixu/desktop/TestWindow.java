package org.huixu.desktop;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.shell.Look;
import org.huixu.desktop.shell.MainWindow;
import org.huixu.desktop.shell.Shell;
import org.huixu.desktop.work.Desk;
import org.huixu.desktop.work.Place;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window of the program in a test: keys and clicks go in, pictures come out. Choosers give what the test laid ready.
 * Waiting is for what must come, never for time to pass.
 */
public final class TestWindow implements AutoCloseable {

    private static final boolean TOUR = Boolean.getBoolean("huixu.tour");
    private static final int QUIET = 3;
    /** A test that waits in vain ends; none comes near it otherwise. */
    private static final long GIVEN_UP = 30_000_000_000L;
    /** Lets others run; nothing depends on how long it is. */
    private static final long PAUSE = 2_000_000;
    private static final double LARGE_WIDTH = 1920;
    private static final double LARGE_HEIGHT = 1080;
    private static final Executor WORKERS = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());

    public final FxRobot robot = new FxRobot();
    public final Deque<Path> chosen = new ArrayDeque<>();
    public final List<Path> opened = new ArrayList<>();
    private final MainWindow window;
    private final Look look;
    private Shell shell;

    static {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        // The headless screen is small: it complains of larger windows, though their pictures are right.
        WaitForAsyncUtils.autoCheckException = !TOUR;
    }

    /** An empty window of that size. */
    public TestWindow(Path folder, double width, double height) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        look = fx(() -> new Look(new Memory(folder.resolve("memory.properties"), Runnable::run)));
        window = fx(() -> {
            Stage stage = new Stage();
            MainWindow made = new MainWindow(stage, look,
                    new MainWindow.Needs(WORKERS, new LaidReady(), opened::add));
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return made;
        });
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
        window = fx(() -> opening.open(memory, look, WORKERS, new LaidReady()));
        settle();
    }

    /** Opens the office in the window at that place. */
    public TestWindow open(TestOffice office, Place place) {
        return open(office, office.desk, place);
    }

    /** Opens any office, with that person at the desk. */
    public TestWindow open(OpenOffice office, Desk desk, Place place) {
        fx(() -> {
            shell = new Shell(office, desk,
                    new Shell.Window(window.surface(), look, () -> {
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
        for (int quiet = 0; quiet < QUIET;) {
            boolean busy = fx(() -> {
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
                return window.surface().background().busyProperty().get();
            });
            quiet = busy ? 0 : quiet + 1;
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Types a text into what has the focus. */
    public void type(String text) {
        fx(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(one -> {
                Node focus = window.scene().getFocusOwner();
                Event.fireEvent(focus, new KeyEvent(focus, focus, KeyEvent.KEY_TYPED, one, "", KeyCode.UNDEFINED, false,
                        false, false, false));
            });
            return null;
        });
        settle();
    }

    /** Presses these keys together. */
    public void press(KeyCode... keys) {
        fx(() -> {
            Robot keyboard = new Robot();
            List<KeyCode> pressed = List.of(keys);
            pressed.forEach(keyboard::keyPress);
            pressed.reversed().forEach(keyboard::keyRelease);
            return null;
        });
        settle();
    }

    /** Clicks the button, tab or label that shows these words. */
    public void click(String words) {
        robot.clickOn(find(words));
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
                picture("failed");
                throw new AssertionError(otherwise);
            }
            WaitForAsyncUtils.waitForFxEvents();
            settle();
        }
    }

    /** Whether something visible says this, as a part of its text. */
    public boolean says(String words) {
        return fx(() -> !robot.lookup((Node node) -> shown(node) && text(node).contains(words)).queryAll().isEmpty());
    }

    /**
     * Takes a picture into target/screens: as the window is; with -Ptour also larger and in the dark.
     *
     * @param name file name without ending
     */
    public void shoot(String name) {
        picture(name);
        if (!TOUR) {
            return;
        }
        double width = window.stage().getWidth();
        double height = window.stage().getHeight();
        look(true);
        picture(name + "-dark");
        size(LARGE_WIDTH, LARGE_HEIGHT);
        picture(name + "-large-dark");
        look(false);
        picture(name + "-large");
        size(width, height);
    }

    private void look(boolean dark) {
        fx(() -> {
            look.darkProperty().set(dark);
            return null;
        });
        settle();
    }

    private void size(double width, double height) {
        fx(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
            return null;
        });
        settle();
    }

    private void picture(String name) {
        WritableImage image = fx(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return window.scene().snapshot(null);
        });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            File file = new File("target/screens/" + name + ".png");
            Files.createDirectories(file.toPath().getParent());
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        settle();
        fx(() -> {
            if (shell != null) {
                shell.close();
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

    private final class LaidReady implements Choosers {

        @Override
        public Optional<Path> openFile(String title, FileKind kind) {
            return Optional.ofNullable(chosen.poll());
        }

        @Override
        public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
            return Optional.ofNullable(chosen.poll()).map(path -> path.toFile().isDirectory()
                    ? path.resolve(suggestedName)
                    : path);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.ofNullable(chosen.poll());
        }
    }
}
