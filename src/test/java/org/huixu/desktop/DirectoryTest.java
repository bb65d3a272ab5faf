package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.DirectoryLists.PersonLine;
import org.huixu.application.list.DirectoryLists.Standing;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.desktop.work.Place;
import org.huixu.domain.regulation.Office;
import org.huixu.exchange.directory.DirectoryWorkbook;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The directory, kept by hand and by spreadsheet. */
@ResourceLock(TestWindow.SCREEN)
class DirectoryTest {

    @TempDir
    Path folder;

    @Test
    void peopleAreFoundRankedByKeysAndSeenThroughTime() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.People(null))) {
            window.shoot("directory-people");
            List<String> before = names(office);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(names(office)).startsWith(before.get(0), before.get(2), before.get(1), before.get(3));
            window.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(names(office)).startsWith(before.get(0), before.get(2), before.get(3), before.get(1));
            window.shoot("directory-ranked");

            window.click("任命…");
            window.shoot("directory-appoint");
            window.click("任命");
            window.sees("请选择一项。");
            window.press(KeyCode.ESCAPE);
            fire(window, "登记外出…");
            window.shoot("directory-absence");
            window.press(KeyCode.ESCAPE);

            window.click("任职沿革");
            window.shoot("directory-holders");
            window.click("单位");
            window.shoot("directory-units");
            window.click("更名…");
            window.shoot("directory-rename");
            window.press(KeyCode.ESCAPE);
            window.click("会议室");
            window.shoot("directory-rooms");
        }
    }

    @Test
    void anEmptyDirectoryIsFilledFromAFileWhoseBadRowIsRefusedThenByHand() throws IOException {
        Path file = spreadsheetWithABadRoom();
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestOffice office = TestOffice.empty(folder);
            window.open(office, new Place.People(null));
            window.sees("通讯录里还没有人");
            window.shoot("directory-empty");
            window.chosen.add(file);
            window.click("导入…");
            window.sees("不能导入 1 行");
            window.shoot("directory-import");
            window.click("已核对，同意略过有误的行，写入其余各行");
            window.click("导入");
            window.sees("略过有误的 1 行");
            assertThat(names(office)).hasSizeGreaterThan(40);

            window.click("新增人员…");
            window.press(KeyCode.ENTER);
            window.sees("这一项不能为空");
            window.shoot("directory-add-error");
            window.type("頔𫖯");
            window.press(KeyCode.ENTER);
            assertThat(line(office, "頔𫖯").standing()).isEqualTo(Standing.WITHOUT_OFFICE);

            window.click("任命…");
            choose(window, "办公室工作人员", "区政府办公室");
            fire(window, "任命");
            assertThat(line(office, "頔𫖯").titles()).hasSize(1);
            window.shoot("directory-appointed");

            select(window, 0);
            fire(window, "免去…");
            fire(window, "确定");
            assertThat(line(office, "頔𫖯").standing()).isEqualTo(Standing.FORMER);
            window.sees("頔𫖯");
        }
    }

    private Path spreadsheetWithABadRoom() throws IOException {
        DirectorySheet full = TestOffice.sample(folder).workplace().directoryExport().sheet();
        List<RoomRow> rooms = new ArrayList<>(full.rooms());
        rooms.add(new RoomRow(rooms.size() + 2, "没有座位的会议室", 0, new Span(LocalDate.of(2026, 1, 1), null)));
        return Files.write(folder.resolve("名录.xlsx"), new DirectoryWorkbook().write(
                new DirectorySheet(full.units(), full.persons(), full.appointments(), full.portfolios(),
                        full.standIns(), rooms),
                new RegulationFile().read(RegulationFile.shipped()).offices()));
    }

    /** Chooses office and unit in the form that is shown. */
    private static void choose(TestWindow window, String office, String unit) {
        TestWindow.fx(() -> {
            for (Node node : window.robot.lookup((Node one) -> one instanceof ComboBox<?>).queryAll()) {
                choose((ComboBox<?>) node, office, unit);
            }
            return null;
        });
        window.settle();
    }

    private static <T> void choose(ComboBox<T> box, String office, String unit) {
        box.getItems().stream().filter(one -> (one instanceof Office held && held.name().equals(office))
                || (one instanceof UnitLine line && line.shortName().equals(unit))).findFirst()
                .ifPresent(box::setValue);
    }

    /** Presses a button that may have scrolled out of sight. */
    private static void fire(TestWindow window, String words) {
        TestWindow.fx(() -> {
            ((Button) window.find(words)).fire();
            return null;
        });
        window.settle();
    }

    /** Selects a row of the first table of the person. */
    private static void select(TestWindow window, int row) {
        TestWindow.fx(() -> {
            window.robot.lookup((Node one) -> one instanceof TableView<?> && one.getStyleClass().contains("fact-table"))
                    .queryAllAs(TableView.class).iterator().next().getSelectionModel().select(row);
            return null;
        });
    }

    private static List<String> names(TestOffice office) {
        return office.workplace().directory().people(TestOffice.TODAY).stream()
                .filter(line -> line.standing() == Standing.IN_OFFICE).map(line -> line.person().name()).toList();
    }

    private static PersonLine line(TestOffice office, String name) {
        return office.workplace().directory().people(TestOffice.TODAY).stream()
                .filter(line -> line.person().name().equals(name)).findFirst().orElseThrow();
    }
}
