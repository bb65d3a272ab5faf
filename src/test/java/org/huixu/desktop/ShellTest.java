package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The window that people live in all day. */
@ResourceLock(TestWindow.SCREEN)
class ShellTest {

    @TempDir
    static Path folder;

    private static TestWindow window;

    @BeforeAll
    static void openTheSample() {
        window = new TestWindow(folder, 1280, 800).open(TestOffice.sample(folder), new Place.Today());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @Test
    void todayTellsWhatIsDueAndLeadsThere() {
        window.go(new Place.Today());
        window.shoot("today");

        window.sees("近期会议");
        window.sees("首次送达会议材料（会前 3 个工作日）");
        window.click("纪要待签发");

        assertThat(window.shell().place()).isInstanceOf(Place.MeetingFile.class);
        assertThat(((Place.MeetingFile) window.shell().place()).part()).isEqualTo(MeetingPart.MINUTES);
    }

    @Test
    void thePaletteJumpsToAMeetingByItsCode() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("2026-常务-1");
        window.shoot("shell-palette");

        window.press(KeyCode.ENTER);

        assertThat(window.shell().place()).isInstanceOf(Place.MeetingFile.class);
        assertThat(((Place.MeetingFile) window.shell().place()).part()).isEqualTo(MeetingPart.SUMMARY);
    }

    @Test
    void thePaletteFindsPeopleByTheInitialsOfTheirNames() {
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("qnn");
        window.sees("钱拟宁");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("设置");
        window.press(KeyCode.ENTER);

        assertThat(window.shell().place()).isEqualTo(new Place.Settings());

        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("dzhy");
        window.sees("党组会议");
        window.press(KeyCode.ENTER);

        assertThat(window.shell().place()).isInstanceOf(Place.MeetingFile.class);
    }

    @Test
    void keysLeadToTheViewsAndBack() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(window.shell().place()).isEqualTo(new Place.Meetings());
        window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(window.shell().place()).isEqualTo(new Place.People(null));

        window.press(KeyCode.ALT, KeyCode.LEFT);

        assertThat(window.shell().place()).isEqualTo(new Place.Meetings());
    }

    @Test
    void allKeysAreListed() {
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.shoot("shell-keys");

        window.sees("撤销上一步");
        window.press(KeyCode.ESCAPE);
        window.seesNo("撤销上一步");
    }

    @Test
    void theKeysAreListedOverASheetTooAndEscapeReturnsToIt() {
        window.go(new Place.Meetings());
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.sees("筹备会议");
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.sees("撤销上一步");
        window.press(KeyCode.ESCAPE);
        window.seesNo("撤销上一步");
        window.sees("筹备会议");
        window.press(KeyCode.ESCAPE);
    }
}
