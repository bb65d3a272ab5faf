package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.huixu.application.office.OfficeDesk;
import org.huixu.desktop.work.Place;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The settings of an office. */
@ResourceLock(TestWindow.SCREEN)
class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void theOfficeIsSetUpAndKeptSafe() throws IOException {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            TestOffice office = TestOffice.empty(folder);
            office.workplace().people().addPerson("柯文", null).value();
            window.open(office, new Place.Settings());
            window.click("换成");
            focusField(window);
            window.type("柯文");
            window.press(KeyCode.ENTER);
            assertThat(office.desk.get().name()).isEqualTo("柯文");
            assertThat(office.desk.get().personId()).isNotNull();
            window.shoot("settings-desk");

            window.press(KeyCode.ESCAPE);
            window.click("外观");
            window.shoot("settings-look");
            window.click("深色");
            window.shoot("settings-look-dark");
            window.click("浅色");

            window.click("工作规则");
            window.shoot("settings-rules-empty");
            window.chosen.add(Path.of("src/test/resources/rulestext/made-up-rules.txt"));
            window.click("导入原文…");
            window.shoot("settings-rules-import");
            if (window.says("已核对，同意导入")) {
                window.click("已核对，同意导入");
            }
            window.click("导入");
            window.sees("周会");
            window.shoot("settings-rules");

            window.chosen.add(Files.writeString(folder.resolve("同一份.yaml"), RegulationFile.shipped()));
            window.click("载入规则文件…");
            window.sees("已经载入");
            window.press(KeyCode.ENTER);

            office.workplace().office().takeIn(RegulationFile.shipped()
                    .replace("key: zhoucun-2017", "key: zhoucun-2026")
                    .replace("in-force: {from: 2017-03-10}", "in-force: {from: 2026-06-01}")).value();
            window.go(new Place.Settings("zhoucun-2026", "三"));
            window.seesNo("周会");
            window.go(new Place.Today());
            window.go(new Place.Settings("zhoucun-2017", "三"));
            window.sees("周会一般每周召开1次");

            window.click("节假日");
            window.sees("还没有2027年的放假安排");
            window.chosen.add(Files.writeString(folder.resolve("2027.csv"),
                    "date,kind,name\n2027-01-01,holiday,元旦\n2027-13-01,holiday,错\n"));
            window.click("导入放假安排…");
            window.shoot("settings-holidays-import");
            window.click("已核对，同意导入");
            window.click("导入");
            window.seesNo("还没有2027年的放假安排");
            window.shoot("settings-holidays");

            window.click("数据与备份");
            window.chosen.add(folder);
            window.click("备份到…");
            assertThat(folder.resolve("会序备份 2026-06-10.huixu-backup")).exists();
            assertThat(OfficeDesk.lastBackup(office.workplace().store())).isPresent();
            window.click("核对办理记录");
            window.sees("条记录完整");
            window.shoot("settings-history");
            window.press(KeyCode.ENTER);
            window.shoot("settings-folder");
            window.click("关于");
            window.shoot("settings-about");
        }
    }

    private static void focusField(TestWindow window) {
        window.press(KeyCode.TAB);
        TestWindow.fx(() -> {
            window.robot.lookup(".text-field").queryAll().iterator().next().requestFocus();
            return null;
        });
    }
}
