package org.huixu.desktop.calendar;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The calendar of the sample office. */
@ResourceLock(TestWindow.SCREEN)
class CalendarTest {

    @TempDir
    Path folder;

    @Test
    void theCalendarIsShownByMonthWeekDayAndYear() {
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(TestOffice.sample(folder),
                new Place.Meetings())) {
            window.settle();
            window.shoot("calendar-list");
            window.press(KeyCode.ALT, KeyCode.DIGIT1);
            window.sees("2026年6月");
            window.shoot("calendar-month");
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("2026年6月8日—14日");
            window.shoot("calendar-week");
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.shoot("calendar-day");
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            window.sees("2026年");
            window.shoot("calendar-year");
            window.press(KeyCode.PAGE_DOWN);
            window.shoot("calendar-year-empty");
        }
    }
}
