package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.work.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory, kept by hand and by spreadsheet. */
class DirectoryTest {

    @TempDir
    Path folder;

    @Test
    void look() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.People(null))) {
            window.shoot("directory-people");
            window.type("zyf");
            window.click("任命…");
            window.shoot("directory-appoint");
            window.press(KeyCode.ESCAPE);
            window.click("任职沿革");
            window.shoot("directory-holders");
            window.click("单位");
            window.shoot("directory-units");
            window.click("会议室");
            window.shoot("directory-rooms");
        }
    }
}
