package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window that people live in all day. */
class ShellTest {

    @TempDir
    Path folder;

    @Test
    void thePaletteJumpsToAMeetingByItsCode() {
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(TestOffice.sample(folder), new Place.Today())) {
            window.shoot("today");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("2026-常务-1");
            window.shoot("shell-palette");

            window.press(KeyCode.ENTER);

            window.shoot("meeting-summary");
            assertThat(window.shell().place()).isInstanceOf(Place.MeetingFile.class);
            assertThat(((Place.MeetingFile) window.shell().place()).part()).isEqualTo(MeetingPart.SUMMARY);
        }
    }
}
