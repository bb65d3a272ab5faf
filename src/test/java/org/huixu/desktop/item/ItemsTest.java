package org.huixu.desktop.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The items that wait for a meeting: found, carried on, and taken in from what departments file. */
@ResourceLock(TestWindow.SCREEN)
class ItemsTest {

    @TempDir
    static Path folder;

    private static TestOffice office;
    private static TestWindow window;

    @BeforeAll
    static void openTheSample() {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Today());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void goThere() {
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
    }

    @Test
    void theBoardIsWalkedAndACardIsCarriedOn() {
        assertThat(window.shell().place()).isEqualTo(new Place.Items(null));
        window.sees("已列入会议");
        window.shoot("items-board");
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.LEFT);

        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        window.shoot("items-step");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.sees("还缺什么");
        window.shoot("items-list");
    }

    @Test
    void whatIsTypedNarrowsAndNothingFoundLeadsBack() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("没有这样的议题");
        window.sees("没有符合条件的议题");
        window.shoot("items-nothing");
        window.press(KeyCode.ESCAPE);
        window.seesNo("没有符合条件的议题");
    }
}
