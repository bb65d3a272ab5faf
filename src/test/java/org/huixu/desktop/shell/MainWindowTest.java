package org.huixu.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.huixu.desktop.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(TestWindow.SCREEN)
class MainWindowTest {

    @TempDir
    Path folder;

    @Test
    void what_is_in_it_has_been_drawn_before_its_frame_stands() {
        AtomicBoolean drawn = new AtomicBoolean();
        try (TestWindow window = new TestWindow(folder, (memory, look, workers, choosers) -> {
            Stage stage = new Stage();
            MainWindow made = new MainWindow(stage, look, new MainWindow.Needs(workers, choosers, _ -> _ -> {
            }, _ -> {
            }, memory));
            Label name = new Label("会序");
            made.show("会序", name);
            stage.setOnShowing(_ -> drawn.set(name.getWidth() > 0 && name.getSkin() != null));
            made.open();
            return made;
        })) {
            assertThat(drawn).isTrue();
            assertThat(TestWindow.fx(() -> window.window().stage().isShowing())).isTrue();
        }
    }

    @Test
    void the_usual_window_has_room_on_a_large_screen() {
        assertThat(MainWindow.fits(new Rectangle2D(0, 0, 1920, 1040))).isTrue();
        assertThat(MainWindow.fits(new Rectangle2D(0, 0, 1440, 900))).isTrue();
    }

    @Test
    void on_a_screen_of_its_own_size_it_would_lose_its_title_bar() {
        assertThat(MainWindow.fits(new Rectangle2D(0, 0, 1280, 800))).isFalse();
        assertThat(MainWindow.fits(new Rectangle2D(0, 0, 1366, 768))).isFalse();
    }
}
