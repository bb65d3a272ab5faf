package org.huixu.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.people.DirectoryFile.Reading;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.AppointmentRow;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.DirectorySheet.PortfolioRow;
import org.huixu.application.people.DirectorySheet.Post;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.application.people.DirectorySheet.StandInRow;
import org.huixu.application.people.DirectorySheet.UnitLinks;
import org.huixu.application.people.DirectorySheet.UnitRow;
import org.huixu.application.people.DirectorySheet.UnitTitle;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory goes out and comes in again; what is wrong is named by sheet, row and column. */
class DirectoryWorkbookTest {

    private static final Offices OFFICES = new RegulationFile().read(RegulationFile.shipped()).offices();
    private static final Span SINCE_2022 = new Span(LocalDate.of(2022, 1, 5), null);
    private static final PersonName HEAD = new PersonName("犇頔", null);
    private static final PersonName FIRST = new PersonName("张伟", "01");
    private static final PersonName SECOND = new PersonName("张伟", "02");

    private static final DirectorySheet SAMPLE = new DirectorySheet(
            List.of(new UnitRow(2, new UnitTitle("区法制办", "某区人民政府法制办公室"), UnitKind.DEPARTMENT, 3,
                    new Span(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 1, 1)), new UnitLinks(null, "区司法局")),
                    new UnitRow(3, new UnitTitle("区司法局", "某区司法局"), UnitKind.DEPARTMENT, 4,
                            new Span(LocalDate.of(2017, 1, 1), null), UnitLinks.NONE),
                    new UnitRow(4, new UnitTitle("区市监局", "某区市场监督管理局"), UnitKind.DEPARTMENT, 5, SINCE_2022,
                            new UnitLinks("区工商局", null))),
            List.of(new PersonRow(2, HEAD, "ben di", "13800000000"), new PersonRow(3, FIRST, null, null),
                    new PersonRow(4, SECOND, null, "0533-0000000")),
            List.of(new AppointmentRow(2, HEAD, new OfficeKey("head"), null, new Post("区长", 1), SINCE_2022),
                    new AppointmentRow(3, FIRST, new OfficeKey("deputy"), null, new Post("副区长", 3), SINCE_2022),
                    new AppointmentRow(4, SECOND, new OfficeKey("department-head"), "区司法局", new Post("局长", 41),
                            new Span(LocalDate.of(2022, 1, 5), LocalDate.of(2025, 6, 1)))),
            List.of(new PortfolioRow(2, FIRST, "区司法局", SINCE_2022)),
            List.of(new StandInRow(2, FIRST, HEAD, SINCE_2022)),
            List.of(new RoomRow(2, "第一会议室", 40, SINCE_2022)));

    private static final byte[] WRITTEN = new DirectoryWorkbook().write(SAMPLE, OFFICES);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Reading reading = read(WRITTEN);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheet()).isEqualTo(SAMPLE);
    }

    @Test
    void theTemplateHasDropDownsAndRealDates() throws IOException {
        try (Workbook workbook = open(WRITTEN)) {
            assertThat(workbook.getSheet("职务").getDataValidations())
                    .anyMatch(one -> one.getValidationConstraint().getFormula1().equals("'选项'!$A$1:$A$18"));
            assertThat(workbook.getSheet("选项").getRow(0).getCell(0).getStringCellValue()).isEqualTo("区长");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
            assertThat(DateUtil.isCellDateFormatted(workbook.getSheet("职务").getRow(1).getCell(5))).isTrue();
        }
        assertThat(read(new DirectoryWorkbook().write(DirectorySheet.EMPTY, OFFICES)))
                .isEqualTo(new Reading(DirectorySheet.EMPTY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-05", "2022/1/5", "2022.1.5", "2022年1月5日", "20220105", " 2022年01月05日 "})
    void datesMayBeTexts(String text) throws IOException {
        Reading reading = read(changed(workbook -> set(workbook, "职务", 2, 6, text)));

        assertThat(reading).isEqualTo(new Reading(SAMPLE, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            职务 | 2 | 6 | 2022-02-30 | 表“职务”第 2 行“任职起”列：“2022-02-30”不是日期，请写成 2017-03-10 的样子。
            职务 | 2 | 6 | 去年 | 表“职务”第 2 行“任职起”列：“去年”不是日期，请写成 2017-03-10 的样子。
            职务 | 2 | 6 |  | 表“职务”第 2 行“任职起”列：不能为空。
            职务 | 4 | 7 | 2021-01-01 | 表“职务”第 4 行“任职止”列：截止日期 2021-01-01 应晚于起始日期 2022-01-05。
            职务 | 2 | 2 | 市长 | 表“职务”第 2 行“职务”列：规则中没有“市长”这一职务，请从下拉列表中选取。
            职务 | 2 | 5 | 第一 | 表“职务”第 2 行“排名”列：“第一”不是正整数。
            职务 | 3 | 1 | 张伟 | 表“职务”第 3 行“姓名”列：有同名的人，请写成“姓名（编号）”以便区分。
            人员 | 3 | 2 |  | 表“人员”第 3 行“编号”列：有几个人都叫“张伟”，请各写不同的编号。
            人员 | 4 | 2 | 01 | 表“人员”第 4 行“编号”列：与第 3 行重复或日期重叠。
            补位 | 2 | 2 | 张伟（01） | 表“补位”第 2 行“补位领导”列：不能由本人补位。
            会议室 | 2 | 2 | 0 | 表“会议室”第 2 行“座位数”列：“0”不是正整数。
            单位 | 3 | 1 | 区法制办 | 表“单位”第 3 行“简称”列：与第 2 行重复或日期重叠。
            单位 | 1 | 8 | 承接 | 表“单位”第 1 行“承接”列：不认识这一列，没有读取。
            单位 | 1 | 1 | 名 | 表“单位”第 1 行“简称”列：缺少这一列，整张表没有读取。
            """)
    void aProblemNamesSheetRowAndColumn(String sheet, int row, int column, String text, String sentence)
            throws IOException {
        Reading reading = read(changed(workbook -> set(workbook, sheet, row, column, text == null ? "" : text)));

        assertThat(reading.problems()).extracting(SheetProblem::sentence).contains(sentence);
        assertThat(reading.sheet()).as("the row is left out").isNotEqualTo(SAMPLE);
    }

    @Test
    void whoHasNoRankComesBehindTheRowAboveHimAndTheHintsShowARowOfEachSheet() throws IOException {
        Reading reading = read(changed(workbook -> {
            set(workbook, "职务", 2, 5, "");
            set(workbook, "职务", 4, 5, "");
            set(workbook, "单位", 2, 4, "");
        }));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheet().appointments()).extracting(row -> row.post().rank()).containsExactly(1, 3, 4);
        assertThat(reading.sheet().units()).extracting(UnitRow::order).containsExactly(1, 4, 5);
        try (Workbook workbook = open(WRITTEN)) {
            List<String> hints = new ArrayList<>();
            workbook.getSheet("说明").forEach(row -> row.forEach(cell -> hints.add(cell.getStringCellValue())));
            assertThat(hints).filteredOn(hint -> hint.strip().startsWith("例：")).hasSize(Layout.values().length);
        }
    }

    @Test
    void aBadKindOfUnitIsToldWithTheKindsThereAre() throws IOException {
        Reading reading = read(changed(workbook -> set(workbook, "单位", 2, 3, "委办局")));

        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .startsWith("表“单位”第 2 行“类别”列：没有“委办局”这一类别").contains("工作部门"));
        assertThat(reading.sheet().units()).hasSize(2);
    }

    @Test
    void formulasAreNeverCalculated() throws IOException {
        Reading reading = read(changed(workbook -> cell(workbook, "职务", 2, 5).setCellFormula("1+1")));

        assertThat(reading.problems()).singleElement()
                .satisfies(one -> assertThat(one.sentence()).isEqualTo("表“职务”第 2 行“排名”列：是公式，请粘贴为数值。"));
        assertThat(reading.sheet().appointments()).hasSize(2);
    }

    @Test
    void blankRowsAHeadingAndMissingSheetsDoNotMatter() throws IOException {
        Reading reading = read(changed(workbook -> {
            for (String sheet : List.of("单位", "职务", "分管", "补位", "会议室", "说明")) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
            Sheet persons = workbook.getSheet("人员");
            persons.shiftRows(0, 3, 1);
            persons.createRow(0).createCell(0).setCellValue("某区人员名录");
            persons.createRow(7).createCell(0).setCellValue(" \u3000 ");
            persons.createRow(9).createCell(0).setCellValue("李\u3000明");
        }));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheet().persons()).extracting(row -> row.row() + row.person().name())
                .containsExactly("3犇頔", "4张伟", "5张伟", "10李明");
    }

    @Test
    void numbersStandForTextsWhereTheyWereTyped() throws IOException {
        Reading reading = read(changed(workbook -> cell(workbook, "人员", 2, 4).setCellValue(13800000000d)));

        assertThat(reading).isEqualTo(new Reading(SAMPLE, List.of()));
    }

    private Reading read(byte[] bytes) throws IOException {
        Path file = folder.resolve("名录.xlsx");
        Files.write(file, bytes);
        return new DirectoryWorkbook().read(file, OFFICES);
    }

    private byte[] changed(Consumer<Workbook> change) throws IOException {
        try (Workbook workbook = open(WRITTEN)) {
            change.accept(workbook);
            Path file = folder.resolve("changed.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
            return Files.readAllBytes(file);
        }
    }

    private static Workbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static void set(Workbook workbook, String sheet, int row, int column, String text) {
        cell(workbook, sheet, row, column).setCellValue(text);
    }

    private static Cell cell(Workbook workbook, String sheet, int row, int column) {
        Row existing = workbook.getSheet(sheet).getRow(row - 1);
        Cell cell = existing.getCell(column - 1);
        if (cell != null) {
            existing.removeCell(cell);
        }
        return existing.createCell(column - 1);
    }
}
