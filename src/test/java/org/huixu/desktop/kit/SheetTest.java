package org.huixu.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.TestWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the buttons of a sheet do, and when. */
@ResourceLock(TestWindow.SCREEN)
class SheetTest {

    @Test
    void whileSomethingIsBeingDoneNoButtonDoesItAgainNorAnythingElse(@TempDir Path folder) {
        try (TestWindow window = new TestWindow(folder, 640, 480)) {
            List<String> done = new ArrayList<>();
            Sheet sheet = TestWindow.fx(() -> {
                Sheet shown = new Sheet("合并", new Label("并入前一次会议"));
                shown.cancel("取消");
                shown.other("套开", () -> done.add("套开"));
                shown.confirm("并入", () -> {
                    done.add("并入");
                    shown.hold();
                });
                window.window().surface().sheets().show(shown);
                return shown;
            });
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.click("并入");
            window.click("套开");
            assertThat(done).containsExactly("并入");

            TestWindow.fx(() -> {
                sheet.goOn();
                return null;
            });
            window.click("套开");
            assertThat(done).containsExactly("并入", "套开");
        }
    }
}
