package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.huixu.desktop.shell.Look;
import org.huixu.desktop.shell.MainWindow;

/**
 * Takes pictures of a window into target/screens and sees to it that no words in them are cut off. With -Ptour each is
 * taken in all sizes, light and dark.
 */
final class Camera {

    private static final boolean TOUR = Boolean.getBoolean("huixu.tour");
    private static final Size USUAL = new Size("usual", 1280, 800);
    private static final Size LARGE = new Size("large", 1920, 1080);
    private static final Size SMALL =
            new Size("small", (int) MainWindow.LEAST_WIDTH, (int) MainWindow.LEAST_HEIGHT);

    /** Pixels by which words may stick out: rounding, borders. */
    private static final double SLACK = 3;
    /** Where a node keeps the tooltip that was installed on it. */
    private static final String INSTALLED = "javafx.scene.control.Tooltip";

    private final Scene scene;
    private final Look look;
    private final Runnable settle;

    /** A size of a window, as file names call it. */
    private record Size(String name, int width, int height) {
    }

    /** @param settle waits until all is done and laid out */
    Camera(Scene scene, Look look, Runnable settle) {
        this.scene = scene;
        this.look = look;
        this.settle = settle;
    }

    /**
     * A picture as the window is; for the tour also in the other sizes, and dark.
     *
     * @param name file name without ending
     */
    void shoot(String name) {
        Size own = TestWindow.fx(this::own);
        picture(name, own);
        if (!TOUR) {
            return;
        }
        boolean dark = TestWindow.fx(() -> look.darkProperty().get());
        for (Size size : List.of(USUAL, LARGE, SMALL)) {
            size(size);
            String shown = size.width() == own.width() ? name : name + "-" + size.name();
            picture(shown, size);
            if (!dark) {
                dark(true);
                picture(shown + "-dark", size);
                dark(false);
            }
        }
        size(own);
    }

    /** A picture in that size, light and, for the tour, dark too. */
    void shootAt(String name, int width, int height) {
        Size size = new Size("", width, height);
        Size own = TestWindow.fx(this::own);
        size(size);
        picture(name, size);
        if (TOUR) {
            dark(true);
            picture(name + "-dark", size);
            dark(false);
        }
        size(own);
    }

    private Size own() {
        return new Size("", (int) scene.getWidth(), (int) scene.getHeight());
    }

    private void dark(boolean dark) {
        TestWindow.fx(() -> {
            look.darkProperty().set(dark);
            return null;
        });
        settle.run();
    }

    /** The headless screen is smaller than a large window: what is in the window gets that size instead. */
    private void size(Size size) {
        TestWindow.fx(() -> {
            scene.getRoot().resize(size.width(), size.height());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return null;
        });
        settle.run();
    }

    private void picture(String name, Size size) {
        WritableImage image = take(size);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        assertThat(width + "×" + height).as("size of %s", name).isEqualTo(size.width() + "×" + size.height());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            File file = new File("target/screens/" + name + ".png");
            Files.createDirectories(file.toPath().getParent());
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Parent root = scene.getRoot();
        List<String> cut =
                TestWindow.fx(() -> (TOUR ? Stream.concat(cut(root), outside(root)) : cut(root)).toList());
        if (TOUR && !cut.isEmpty()) {
            note(name + " " + cut + "\n");
        } else {
            assertThat(cut).as("words cut off in %s", name).isEmpty();
        }
    }

    /** The tour goes on to its end: it lists what is cut off in target/screens/cut.txt. */
    private static void note(String line) {
        try {
            Files.writeString(Path.of("target/screens/cut.txt"), line, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WritableImage take(Size size) {
        return TestWindow.fx(() -> {
            Parent root = scene.getRoot();
            for (int pass = 0; pass < 3; pass++) { // what scrolls, and what follows the room there is, comes with the next one
                root.applyCss();
                root.layout();
            }
            SnapshotParameters all = new SnapshotParameters();
            all.setViewport(new Rectangle2D(0, 0, size.width(), size.height()));
            return root.snapshot(all, null);
        });
    }

    /** The words that are shown shortened, with nothing that tells them in full. */
    private static Stream<String> cut(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Labeled labeled && shortened(labeled) && !told(node)) {
            return Stream.of(String.join(".", node.getStyleClass()) + " “" + labeled.getText() + "”");
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Camera::cut)
                : Stream.empty();
    }

    /** The words that stick out of what holds them, at the sides: something had no room and was laid over its neighbour. */
    private static Stream<String> outside(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return sticksOut(node) ? Stream.of("outside: “" + labeled.getText() + "”") : Stream.empty();
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Camera::outside)
                : Stream.empty();
    }

    private static boolean sticksOut(Node node) {
        Bounds words = node.localToScene(node.getLayoutBounds());
        for (Parent one = node.getParent(); one != null && one.getClip() == null; one = one.getParent()) {
            Bounds room = one.localToScene(one.getLayoutBounds());
            if (one instanceof Region && room.getWidth() > 0
                    && (words.getMinX() < room.getMinX() - SLACK || words.getMaxX() > room.getMaxX() + SLACK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shortened(Labeled labeled) {
        return labeled.isTextTruncated() && labeled.getText() != null && !labeled.getText().isBlank()
                && (labeled.isWrapText()
                        ? labeled.prefHeight(labeled.getWidth()) > labeled.getHeight() + 1
                        : labeled.prefWidth(-1) > labeled.getWidth() + 1);
    }

    private static boolean told(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if ((one instanceof Control control && control.getTooltip() != null)
                    || one.getProperties().containsKey(INSTALLED)) {
                return true;
            }
        }
        return false;
    }
}
