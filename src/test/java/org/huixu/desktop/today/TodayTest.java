package org.huixu.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is to be done today, by the keys. */
@ResourceLock(TestWindow.SCREEN)
class TodayTest {

    @TempDir
    Path folder;

    @Test
    void theMostUrgentLineHasTheFocusTheArrowsGoOnAndTheWayBackLeadsToTheLineThatWasLeft() {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            window.open(TestOffice.sample(folder), new Place.Today());
            window.sees("本单位");
            window.settle();
            assertThat(focused(window)).as("not what the office owes").contains("会议");
            window.shoot("today-first-line");
            for (int i = 0; i < 20; i++) {
                window.press(KeyCode.UP);
            }
            String first = focused(window);
            window.press(KeyCode.UP);
            assertThat(focused(window)).isEqualTo(first);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            String third = focused(window);
            assertThat(third).isNotEqualTo(first);
            window.press(KeyCode.RIGHT);
            assertThat(focused(window)).contains("会议");
            window.press(KeyCode.LEFT);
            assertThat(focused(window)).isEqualTo(first);
            window.press(KeyCode.DOWN);
            String left = focused(window);
            window.press(KeyCode.ENTER);
            assertThat(window.focused()).isNotEmpty().get().isNotInstanceOf(WayLine.class);
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(focused(window)).isEqualTo(left);
        }
    }

    private static String focused(TestWindow window) {
        return window.focused().filter(WayLine.class::isInstance).orElseThrow().getAccessibleText();
    }
}
