package org.huixu.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import org.huixu.desktop.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Work for which the whole window waits is seen after a moment; before that nothing lies over the window. */
@ResourceLock(TestWindow.SCREEN)
class WaitingTest {

    @TempDir
    Path folder;

    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void beforeItIsSeenNoEmptySheetLiesOverTheWindow() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestWindow.fx(() -> {
                window.window().show("会序", new StackPane(new Label("会序")));
                return null;
            });
            window.settle();
            Supplier<Image> picture = () -> window.window().scene().snapshot(null);
            Image bare = TestWindow.fx(() -> {
                Image before = picture.get();
                new Waiting(window.window().surface(), "正在打开办公室").run(_ -> {
                    goOn.await(30, TimeUnit.SECONDS);
                    return 0;
                }, _ -> {
                });
                assertThat(different(before, picture.get())).as("pixels").isZero();
                assertThat(window.window().surface().sheets().any()).as("takes what is typed and clicked").isTrue();
                return before;
            });
            window.comes("the sheet was never seen", () -> different(bare, TestWindow.fx(picture::get)) > 10_000);
            goOn.countDown();
            window.seesNo("正在打开办公室");
        }
    }

    private static long different(Image one, Image other) {
        long count = 0;
        for (int y = 0; y < (int) one.getHeight(); y++) {
            for (int x = 0; x < (int) one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }
}
