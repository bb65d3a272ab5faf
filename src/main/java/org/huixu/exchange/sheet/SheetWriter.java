package org.huixu.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a spreadsheet to be filled in: headers, drop-downs, real dates, a sheet that explains. */
public final class SheetWriter {

    private static final int WIDTH = 18 * 256;
    private static final int HINT_WIDTH = 100 * 256;

    private final int lastRow;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle header = workbook.createCellStyle();
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();
    private @Nullable XSSFSheet choices;
    private int lists;

    /**
     * @param lastRow up to which the drop-downs reach, counted from 1
     */
    public SheetWriter(int lastRow) {
        this.lastRow = lastRow;
        Font bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** A sheet of plain lines. */
    public SheetWriter lines(String title, List<String> lines) {
        Sheet sheet = workbook.createSheet(title);
        sheet.setColumnWidth(0, HINT_WIDTH);
        for (int at = 0; at < lines.size(); at++) {
            sheet.createRow(at).createCell(0).setCellValue(lines.get(at));
        }
        return this;
    }

    /** A sheet with its headers and these rows; a cell is a text, a day, a whole number, or nothing. */
    public SheetWriter sheet(SheetLayout layout, List<List<@Nullable Object>> rows) {
        Sheet sheet = workbook.createSheet(layout.title());
        Row head = sheet.createRow(0);
        int columns = 0;
        for (SheetColumn column : layout.columns()) {
            Cell cell = head.createCell(columns);
            cell.setCellValue(column.header());
            cell.setCellStyle(header);
            sheet.setColumnWidth(columns, WIDTH);
            sheet.setDefaultColumnStyle(columns++, column.date() ? date : text);
        }
        sheet.createFreezePane(0, 1);
        int number = 1;
        for (List<@Nullable Object> cells : rows) {
            Row row = sheet.createRow(number++);
            for (int at = 0; at < cells.size(); at++) {
                set(row, at, cells.get(at));
            }
        }
        return this;
    }

    /** Makes a column as wide as that many characters. */
    public SheetWriter width(SheetLayout layout, SheetColumn column, int characters) {
        workbook.getSheet(layout.title()).setColumnWidth(place(layout, column), characters * 256);
        return this;
    }

    private void set(Row row, int at, @Nullable Object value) {
        switch (value) {
            case null -> {
            }
            case LocalDate day -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(day);
                cell.setCellStyle(date);
            }
            case Integer number -> row.createCell(at).setCellValue(number);
            case Object other -> {
                Cell cell = row.createCell(at);
                cell.setCellValue(other.toString());
                cell.setCellStyle(text);
            }
        }
    }

    /**
     * A drop-down of fixed values.
     *
     * @param binding whether nothing else may be written
     * @param hidden title of the hidden sheet that holds the values
     */
    public SheetWriter choice(SheetLayout layout, SheetColumn column, List<String> values, boolean binding,
            String hidden) {
        XSSFSheet sheet = choices;
        if (sheet == null) {
            sheet = workbook.createSheet(hidden);
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
            choices = sheet;
        }
        int at = lists++;
        for (int row = 0; row < values.size(); row++) {
            Row existing = sheet.getRow(row);
            (existing == null ? sheet.createRow(row) : existing).createCell(at).setCellValue(values.get(row));
        }
        choice(layout, column, range(sheet.getSheetName(), at, 1, Math.max(1, values.size())), binding);
        return this;
    }

    /** A drop-down of what stands in a column of another sheet; anything else may be written as well. */
    public SheetWriter choice(SheetLayout layout, SheetColumn column, SheetLayout source, SheetColumn values) {
        choice(layout, column, range(source.title(), place(source, values), 2, lastRow), false);
        return this;
    }

    private static int place(SheetLayout layout, SheetColumn column) {
        return layout.columns().indexOf(column);
    }

    private static String range(String sheet, int column, int firstRow, int lastRow) {
        String letter = CellReference.convertNumToColString(column);
        return "'" + sheet + "'!$" + letter + '$' + firstRow + ":$" + letter + '$' + lastRow;
    }

    private void choice(SheetLayout layout, SheetColumn column, String range, boolean binding) {
        XSSFSheet sheet = workbook.getSheet(layout.title());
        int at = place(layout, column);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(
                sheet.getDataValidationHelper().createFormulaListConstraint(range),
                new CellRangeAddressList(1, lastRow - 1, at, at));
        validation.setShowErrorBox(binding);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /** The finished file; the writer is used up. */
    public byte[] bytes() {
        workbook.setActiveSheet(0);
        try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
