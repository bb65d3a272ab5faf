package org.huixu.exchange.directory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.people.DirectorySheet;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;
import org.jspecify.annotations.Nullable;

/** Writes the directory's spreadsheet: headers, drop-downs, real dates, a sheet that explains. */
final class DirectoryWriter {

    private static final int LAST_ROW = 2000;
    private static final int WIDTH = 18 * 256;
    private static final int HINT_WIDTH = 100 * 256;

    private final Offices offices;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle header = workbook.createCellStyle();
    private final CellStyle date = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();

    DirectoryWriter(Offices offices) {
        this.offices = offices;
        Font bold = workbook.createFont();
        bold.setBold(true);
        header.setFont(bold);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    byte[] write(DirectorySheet directory) {
        hints();
        fill(Layout.UNITS, directory.units(), one -> cells(one.title().shortName(), one.title().fullName(),
                Layout.kindName(one.kind()), one.order(), one.span().from(), one.span().to(), one.links().formerName(),
                one.links().successor()));
        fill(Layout.PERSONS, directory.persons(),
                one -> cells(one.person().name(), one.person().number(), one.pinyin(), one.phone()));
        fill(Layout.APPOINTMENTS, directory.appointments(),
                one -> cells(one.person().label(), officeName(one.office()), one.unit(), one.post().title(),
                        one.post().rank(), one.span().from(), one.span().to()));
        fill(Layout.PORTFOLIOS, directory.portfolios(),
                one -> cells(one.deputy().label(), one.unit(), one.span().from(), one.span().to()));
        fill(Layout.STAND_INS, directory.standIns(), one -> cells(one.deputy().label(), one.standIn().label(),
                one.span().from(), one.span().to()));
        fill(Layout.ROOMS, directory.rooms(),
                one -> cells(one.name(), one.seats(), one.span().from(), one.span().to()));
        choices();
        workbook.setActiveSheet(0);
        try (workbook; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private String officeName(OfficeKey key) {
        return offices.find(key).map(Office::name).orElse(key.value());
    }

    private void hints() {
        Sheet sheet = workbook.createSheet(Layout.TEXTS.get("directory.sheet.hints"));
        sheet.setColumnWidth(0, HINT_WIDTH);
        int at = 0;
        for (String line : Layout.TEXTS.get("directory.hints").lines().toList()) {
            sheet.createRow(at++).createCell(0).setCellValue(line);
        }
    }

    private <T> void fill(Layout layout, List<T> rows, Function<T, List<@Nullable Object>> values) {
        Sheet sheet = workbook.createSheet(layout.title());
        Row head = sheet.createRow(0);
        for (int at = 0; at < layout.columns().size(); at++) {
            Column column = layout.columns().get(at);
            Cell cell = head.createCell(at);
            cell.setCellValue(column.header());
            cell.setCellStyle(header);
            sheet.setColumnWidth(at, WIDTH);
            sheet.setDefaultColumnStyle(at, column.date() ? date : text);
        }
        sheet.createFreezePane(0, 1);
        int number = 1;
        for (T one : rows) {
            Row row = sheet.createRow(number++);
            List<@Nullable Object> cells = values.apply(one);
            for (int at = 0; at < cells.size(); at++) {
                set(row, at, cells.get(at));
            }
        }
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

    /** Drop-downs: offices and kinds are fixed, names of units and persons are proposals only. */
    private void choices() {
        List<String> kinds = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            kinds.add(Layout.kindName(kind));
        }
        String name = Layout.TEXTS.get("directory.sheet.choices");
        Sheet sheet = workbook.createSheet(name);
        String officeRange = column(sheet, 0, offices.list().stream().map(Office::name).toList());
        String kindRange = column(sheet, 1, kinds);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);

        choice(Layout.APPOINTMENTS, Column.OFFICE, officeRange, true);
        choice(Layout.UNITS, Column.KIND, kindRange, true);
        String units = range(Layout.UNITS.title(), 0, LAST_ROW, 1);
        String persons = range(Layout.PERSONS.title(), 0, LAST_ROW, 1);
        choice(Layout.APPOINTMENTS, Column.UNIT, units, false);
        choice(Layout.PORTFOLIOS, Column.UNIT, units, false);
        choice(Layout.UNITS, Column.SUCCESSOR, units, false);
        choice(Layout.APPOINTMENTS, Column.PERSON, persons, false);
        choice(Layout.PORTFOLIOS, Column.DEPUTY, persons, false);
        choice(Layout.STAND_INS, Column.DEPUTY, persons, false);
        choice(Layout.STAND_INS, Column.STAND_IN, persons, false);
    }

    private static String column(Sheet sheet, int at, List<String> values) {
        for (int row = 0; row < values.size(); row++) {
            Row existing = sheet.getRow(row);
            (existing == null ? sheet.createRow(row) : existing).createCell(at).setCellValue(values.get(row));
        }
        return range(sheet.getSheetName(), at, values.size() - 1, 0);
    }

    private static String range(String sheet, int column, int lastRow, int firstRow) {
        char letter = (char) ('A' + column);
        return "'" + sheet + "'!$" + letter + '$' + (firstRow + 1) + ":$" + letter + '$' + (lastRow + 1);
    }

    private void choice(Layout layout, Column column, String range, boolean binding) {
        XSSFSheet sheet = workbook.getSheet(layout.title());
        int at = layout.columns().indexOf(column);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(
                sheet.getDataValidationHelper().createFormulaListConstraint(range),
                new CellRangeAddressList(1, LAST_ROW, at, at));
        validation.setShowErrorBox(binding);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
