package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.people.DirectoryPlan;
import org.huixu.application.people.DirectorySheet;
import org.huixu.desktop.work.Place;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.directory.DirectoryWorkbook;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Lists are handed out as they are shown; what can be taken in again changes nothing. */
@ResourceLock(TestWindow.SCREEN)
class ListExportTest {

    private static final String WAY = "导出 XLSX…";

    @TempDir
    Path folder;

    @Test
    void problemsDutiesAndRegistersAreSpreadsheetsWithTheRowsThatAreShown() throws IOException {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            window.open(TestOffice.sample(folder), new Place.Compliance(null));
            window.sees("检查结果");
            window.shoot("compliance-export");
            List<String> problems = saved(window, "problems");
            assertThat(problems.getFirst()).isEqualTo("检查结果");
            assertThat(problems.get(1)).contains("共 ");
            assertThat(problems.get(2)).contains("程度", "如何补救", "期限");
            assertThat(problems).hasSizeGreaterThan(5);

            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("未办结");
            assertThat(saved(window, "duties")).hasSizeGreaterThan(4);

            window.press(KeyCode.ALT, KeyCode.DIGIT4);
            window.sees("样例商城开业剪彩");
            window.shoot("engagements-export");
            assertThat(saved(window, "engagements")).anyMatch(row -> row.contains("样例商城开业剪彩"));
        }
    }

    @Test
    void theDirectoryOfAnOfficeGoesOutAndComesInAgainWithoutAnyChange() throws IOException {
        TestOffice office = TestOffice.sample(folder);
        DirectorySheet sheet = office.workplace().directoryExport().sheet();
        Offices offices = new RegulationFile().read(RegulationFile.shipped()).offices();
        Path file = Files.write(folder.resolve("名录.xlsx"), new DirectoryWorkbook().write(sheet, offices));

        var reading = new DirectoryWorkbook().read(file, offices);
        assertThat(reading.problems()).isEmpty();
        DirectoryPlan plan = office.workplace().directoryImport().plan(reading.sheet());
        assertThat(plan.lines()).isNotEmpty();
        assertThat(plan.count(DirectoryPlan.Effect.SAME)).isEqualTo(plan.lines().size());
    }

    /** The rows of the spreadsheet that the list shown makes, each as one text. */
    private List<String> saved(TestWindow window, String name) throws IOException {
        Path file = folder.resolve(name + ".xlsx");
        window.chosen.add(file);
        TestWindow.fx(() -> {
            window.robot.lookup((Node node) -> node instanceof Button button && WAY.equals(button.getAccessibleText()))
                    .<Button>queryAll().iterator().next().fire();
            return null;
        });
        window.settle();
        window.sees("已导出 " + name + ".xlsx");
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            List<String> rows = new ArrayList<>();
            for (Row row : sheet) {
                StringBuilder words = new StringBuilder();
                row.forEach(cell -> words.append(cell).append(' '));
                rows.add(words.toString().strip());
            }
            return rows;
        }
    }
}
