package org.huixu.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.huixu.application.archive.Volume;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.minutes.Minutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A secretary puts a meeting into a volume, lists the year for the archive, and checks what was written. */
@ResourceLock(TestWindow.SCREEN)
class VolumesTest {

    @TempDir
    Path folder;

    @Test
    void aMeetingBecomesAVolumeThatIsListedAndChecked() throws Exception {
        TestOffice office = TestOffice.sample(folder);
        Minutes issued = office.workplace().store().read(reader -> reader.list(Minutes.class)).stream()
                .filter(one -> one.state().issued()).reduce((_, later) -> later).orElseThrow();
        Path to = Files.createDirectory(folder.resolve("volumes"));
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            window.go(new Place.MeetingFile(issued.meetingId(), MeetingPart.FILES));
            window.sees("归档成卷…");
            window.shoot("volume-files");
            fire(window, "归档成卷…");
            window.sees("选择位置…");
            window.shoot("volume-ask");
            window.chosen.add(to);
            window.press(KeyCode.ENTER);
            window.until("no volume was written", () -> window.says("已归档成卷"));
            window.shoot("volume-written");
            Path volume = only(to);
            assertThat(volume.resolve(Volume.CHECKSUMS)).exists();
            assertThat(volume.resolve(Volume.INDEX)).exists();
            Files.copy(volume.resolve(Volume.INDEX), Files.createDirectories(Path.of("target/papers"))
                    .resolve("volume-index-sample.pdf"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

            fire(window, "归档成卷…");
            window.sees("选择位置…");
            window.chosen.add(to);
            window.press(KeyCode.ENTER);
            window.sees("已经有这一卷");
            window.press(KeyCode.ESCAPE);

            fire(window, "归档成卷…");
            window.sees("选择位置…");
            window.press(KeyCode.DOWN);
            window.chosen.add(folder.resolve("一卷"));
            window.press(KeyCode.ENTER);
            window.until("no ZIP file was written", () -> Files.exists(folder.resolve("一卷.zip")));

            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.sees("移交清单…");
            window.shoot("volume-list-buttons");
            window.chosen.add(folder.resolve("一卷.zip"));
            check(window, 1);
            window.sees("卷宗完好");
            window.press(KeyCode.ENTER);
            Path sheet = volume.resolve(Volume.INDEX);
            Files.write(sheet, new byte[]{1});
            window.chosen.add(volume);
            check(window, 0);
            window.sees("卷宗与校验值不一致");
            assertThat(window.says("改动：" + Volume.INDEX)).isTrue();
            window.shoot("volume-differs");
            window.press(KeyCode.ENTER);

            fire(window, "移交清单…");
            window.until("no list was shown", () -> window.says("年会议档案移交清单"));
            window.settle();
            window.shoot("volume-handover");
        }
    }

    private static Path only(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static void fire(TestWindow window, String words) {
        TestWindow.fx(() -> {
            ((Button) window.find(words)).fire();
            return null;
        });
        window.settle();
    }

    private static void check(TestWindow window, int item) {
        TestWindow.fx(() -> {
            ((MenuButton) window.find("核对")).getItems().get(item).fire();
            return null;
        });
        window.settle();
    }
}
