package org.huixu.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class MainWindowTest {

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
