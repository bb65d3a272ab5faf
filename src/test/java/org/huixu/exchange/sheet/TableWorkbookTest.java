package org.huixu.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.junit.jupiter.api.Test;

/** A list as a spreadsheet is opened again: numbers and days are such, and every page has the heading. */
class TableWorkbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

    @Test
    void numbersDaysAndMomentsAreWhatTheyAre() throws IOException {
        Row row = opened(List.of(List.of(12, "城区供热方案", DAY, DAY.atTime(14, 30)))).getRow(3);

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(12);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("城区供热方案");
        assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
        assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
        assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 6, 3, 14, 30));
        assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
    }

    @Test
    void theSheetIsLaidOutForPrintingAndReading() throws IOException {
        XSSFSheet sheet = opened(List.of(List.of(1, "甲", DAY, ""), List.of(2, "乙", DAY, "")));

        assertThat(sheet.getSheetName()).isEqualTo("材料清单");
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("材料清单");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("第12次常务会议");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("议题");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitHeight()).as("as many pages as it takes").isZero();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
        assertThat(sheet.getColumnWidth(1)).as("the wide column is wide").isGreaterThan(3 * sheet.getColumnWidth(0));
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("共两项");
        assertThat(sheet.getWorkbook().getProperties().getCoreProperties().getCreator()).isEqualTo("区政府办公室");
    }

    @Test
    void aRowIsAsHighAsTheLinesOfItsTexts() throws IOException {
        XSSFSheet sheet = opened(List.of(List.of(1, "甲", DAY, ""), List.of(2, "城区供热方案".repeat(20), DAY, ""),
                List.of(3, "一\n二\n三", DAY, "")));

        assertThat(sheet.getRow(4).getHeightInPoints()).isGreaterThan(2 * sheet.getRow(3).getHeightInPoints());
        assertThat(sheet.getRow(5).getHeightInPoints()).isGreaterThanOrEqualTo(3 * 15);
    }

    @Test
    void whatLooksLikeAFormulaIsATextAndWhatXmlCannotHoldIsLeftOut() throws IOException {
        Row row = opened(List.of(List.of(1, "=HYPERLINK(\"http://a\")", DAY, "a\u0001b\nc"))).getRow(3);

        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://a\")");
        assertThat(row.getCell(3).getStringCellValue()).isEqualTo("ab\nc");
    }

    @Test
    void aTextLongerThanACellHoldsIsCutAndManyRowsStay() throws IOException {
        List<List<Object>> many = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            many.add(List.of(i, "字".repeat(i == 7 ? 40_000 : 3), DAY, ""));
        }
        XSSFSheet sheet = opened(many);

        assertThat(sheet.getRow(10).getCell(1).getStringCellValue()).hasSize(32_767).endsWith("…");
        assertThat(sheet.getRow(2_002).getCell(0).getNumericCellValue()).isEqualTo(1_999);
    }

    private static XSSFSheet opened(List<List<Object>> rows) throws IOException {
        List<Column> columns = List.of(new Column("序号", 1, Alignment.CENTRE), new Column("议题", 6, Alignment.LEFT),
                new Column("收到", 3, Alignment.CENTRE), new Column("备注", 3, Alignment.LEFT));
        SheetPaper paper = new SheetPaper("材料清单", Optional.of("第12次常务会议"), Table.of(columns, rows), List.of("共两项"),
                SheetPaper.Orientation.LANDSCAPE, new PaperProperties("材料清单", "会议", "区政府办公室", List.of("2026"),
                        OffsetDateTime.parse("2026-06-03T09:00+08:00")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableWorkbook().write(paper, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }
}
