package org.huixu.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Spreadsheets;
import org.huixu.application.document.Table;

/** Papers that are a table as XLSX, a sheet for each part: to be sorted and counted, and printed as the PDF is laid out. Thread-safe. */
public final class TableWorkbook implements Spreadsheets {

    private static final int CHARACTER = 256;
    private static final double LANDSCAPE_CHARACTERS = 130;
    private static final double PORTRAIT_CHARACTERS = 88;
    private static final double LEAST_CHARACTERS = 6;
    /** Height of a line, and the greatest that a row may have, in points. */
    private static final float LINE = 15;
    private static final float HIGHEST = 409;
    /** Letters and digits before it are half as wide as those of Chinese. */
    private static final int LATIN = 0x100;
    /** The longest text that a cell holds. */
    private static final int LONGEST = 32_767;
    /** What XML 1.0 cannot hold; a spreadsheet with it does not open. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    @Override
    public void write(SheetPaper paper, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook);
            for (int part = 0; part < paper.tables().size(); part++) {
                String name = part == 0 ? paper.title() : paper.title() + " " + (part + 1);
                fill(workbook.createSheet(WorkbookUtil.createSafeSheetName(name)), paper, paper.tables().get(part),
                        styles);
            }
            describe(workbook, paper.properties());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            bytes.writeTo(out);
            out.flush();
        }
    }

    private static void fill(XSSFSheet sheet, SheetPaper paper, Table table, Styles styles) {
        List<Table.Column> columns = table.columns();
        int last = columns.size() - 1;
        int at = 0;
        across(sheet, at++, last, paper.title(), styles.title);
        Optional<String> line = paper.meeting();
        if (line.isPresent()) {
            across(sheet, at++, last, line.get(), styles.plain);
        }
        int head = at++;
        heading(sheet.createRow(head), columns, styles);
        widths(sheet, columns, paper.orientation());
        heighten(sheet.getRow(head));
        for (List<Object> values : table.values()) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column <= last; column++) {
                set(row.createCell(column), values.get(column), columns.get(column).alignment(), styles);
            }
            heighten(row);
        }
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(head, at - 1, 0, last));
        }
        for (String note : paper.notes()) {
            across(sheet, at++, last, note, styles.plain);
        }
        sheet.createFreezePane(0, head + 1);
        print(sheet, paper.orientation(), head);
    }

    /** Every page begins with the heading; as wide as the page, as long as it gets. */
    private static void print(XSSFSheet sheet, SheetPaper.Orientation orientation, int head) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf((head + 1) + ":" + (head + 1)));
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(orientation != SheetPaper.Orientation.PORTRAIT);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    private static void heading(Row row, List<Table.Column> columns, Styles styles) {
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(columns.get(column).heading());
            cell.setCellStyle(styles.head);
        }
    }

    private static void widths(XSSFSheet sheet, List<Table.Column> columns, SheetPaper.Orientation orientation) {
        double all = columns.stream().mapToDouble(Table.Column::width).sum();
        double characters = orientation == SheetPaper.Orientation.PORTRAIT
                ? PORTRAIT_CHARACTERS
                : LANDSCAPE_CHARACTERS;
        int column = 0;
        for (Table.Column one : columns) {
            double wide = Math.max(Math.max(LEAST_CHARACTERS, wide(one.heading()) + 2),
                    characters * one.width() / all);
            sheet.setColumnWidth(column++, (int) (wide * CHARACTER));
        }
    }

    /** How wide the longest line of a text is, in characters. */
    private static int wide(String text) {
        return text.lines().mapToInt(line -> line.chars().map(one -> one < LATIN ? 1 : 2).sum()).max().orElse(0);
    }

    /** As high as the lines into which its texts break; not every program finds that out when it opens the file. */
    private static void heighten(Row row) {
        int most = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                int room = Math.max(2, row.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER - 1);
                most = Math.max(most, cell.getStringCellValue().lines()
                        .mapToInt(line -> Math.max(1, Math.ceilDiv(wide(line), room))).sum());
            }
        }
        if (most > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, most * LINE));
        }
    }

    private static void across(XSSFSheet sheet, int row, int last, String words, CellStyle style) {
        Cell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(fit(words));
        cell.setCellStyle(style);
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
        }
    }

    private static void set(Cell cell, Object value, Table.Alignment alignment, Styles styles) {
        switch (value) {
            case Integer number -> {
                cell.setCellValue(number);
                cell.setCellStyle(styles.of(alignment));
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.day);
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                cell.setCellStyle(styles.moment);
            }
            default -> {
                cell.setCellValue(fit(value.toString()));
                cell.setCellStyle(styles.of(alignment));
            }
        }
    }

    private static String fit(String words) {
        String clean = UNFIT.matcher(words).replaceAll("");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    @SuppressWarnings("JavaUtilDate") // the library takes no other
    private static void describe(XSSFWorkbook workbook, PaperProperties properties) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(properties.title());
        core.setSubjectProperty(properties.subject());
        core.setCreator(properties.author());
        core.setKeywords(String.join(" ", properties.keywords()));
        core.setCreated(Optional.of(Date.from(properties.created().toInstant())));
    }

    /** The looks of cells; a workbook knows few, so each is made once. */
    private static final class Styles {

        final CellStyle title;
        final CellStyle plain;
        final CellStyle head;
        final CellStyle day;
        final CellStyle moment;
        private final CellStyle left;
        private final CellStyle centre;
        private final CellStyle right;
        private final CellStyle top;

        Styles(XSSFWorkbook workbook) {
            Font large = workbook.createFont();
            large.setBold(true);
            large.setFontHeightInPoints((short) 16);
            title = workbook.createCellStyle();
            title.setFont(large);
            title.setAlignment(HorizontalAlignment.CENTER);
            plain = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            head = framed(workbook, HorizontalAlignment.CENTER);
            head.setFont(bold);
            head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            left = framed(workbook, HorizontalAlignment.LEFT);
            centre = framed(workbook, HorizontalAlignment.CENTER);
            right = framed(workbook, HorizontalAlignment.RIGHT);
            top = framed(workbook, HorizontalAlignment.LEFT);
            top.setVerticalAlignment(VerticalAlignment.TOP);
            day = framed(workbook, HorizontalAlignment.CENTER);
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            moment = framed(workbook, HorizontalAlignment.CENTER);
            moment.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
        }

        CellStyle of(Table.Alignment alignment) {
            return switch (alignment) {
                case LEFT -> left;
                case CENTRE -> centre;
                case RIGHT -> right;
                case TOP -> top;
            };
        }

        private static CellStyle framed(XSSFWorkbook workbook, HorizontalAlignment alignment) {
            CellStyle style = workbook.createCellStyle();
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }
}
