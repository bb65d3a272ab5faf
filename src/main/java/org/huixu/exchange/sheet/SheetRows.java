package org.huixu.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.huixu.application.text.Texts;

/** Reads the rows of sheets by the headers of their columns; rows with a problem are left out. */
public final class SheetRows {

    private static final Texts TEXTS = Texts.of(SheetRows.class);
    private static final int HEADER_WITHIN = 10;
    private static final int MOST_ROWS = 20_000;
    private static final List<String> IGNORED = Arrays.asList(TEXTS.get("sheet.ignored").split(","));

    private final Workbook workbook;
    private final SheetProblems problems;

    public SheetRows(Workbook workbook, SheetProblems problems) {
        this.workbook = workbook;
        this.problems = problems;
    }

    /** Notes the sheets that are none of these and will not be read; false if there is none that will. */
    public boolean any(List<? extends SheetLayout> layouts) {
        boolean any = false;
        for (Sheet sheet : workbook) {
            if (layouts.stream().anyMatch(layout -> titled(sheet, layout))) {
                any = true;
            } else if (sheet.getPhysicalNumberOfRows() > 0 && !IGNORED.contains(sheet.getSheetName())) {
                problems.add(sheet.getSheetName(), 0, null, TEXTS.get("sheet.problem.sheet"));
            }
        }
        return any;
    }

    /** The good rows of that sheet, in order; none if it is missing. */
    public <T> List<T> read(SheetLayout layout, Function<RowCells, T> read) {
        for (Sheet sheet : workbook) {
            if (titled(sheet, layout)) {
                return rows(layout, sheet, read);
            }
        }
        return List.of();
    }

    private static boolean titled(Sheet sheet, SheetLayout layout) {
        return sheet.getSheetName().strip().equals(layout.title());
    }

    private <T> List<T> rows(SheetLayout layout, Sheet sheet, Function<RowCells, T> read) {
        if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
            problems.add(layout.title(), 0, null, TEXTS.format("sheet.problem.rows", Integer.toString(MOST_ROWS)));
            return List.of();
        }
        Optional<Row> header = header(layout, sheet);
        if (header.isEmpty()) {
            if (sheet.getPhysicalNumberOfRows() > 0) {
                problems.add(layout.title(), 0, null, TEXTS.get("sheet.problem.header"));
            }
            return List.of();
        }
        Map<SheetColumn, Integer> places = places(layout, header.get());
        int headerRow = header.get().getRowNum();
        boolean whole = true;
        for (SheetColumn column : layout.columns()) {
            if (layout.needs(column) && !places.containsKey(column)) {
                problems.add(layout.title(), headerRow + 1, column.header(), TEXTS.get("sheet.problem.column"));
                whole = false;
            }
        }
        List<T> good = new ArrayList<>();
        if (whole) {
            for (Row row : sheet) {
                RowCells cells = new RowCells(layout, row, places, problems);
                if (row.getRowNum() > headerRow && !cells.blank()) {
                    T one = read.apply(cells);
                    if (cells.good()) {
                        good.add(one);
                    }
                }
            }
        }
        return good;
    }

    /** The row among the first that has most of the headers; a heading above it does not count. */
    private static Optional<Row> header(SheetLayout layout, Sheet sheet) {
        Row best = null;
        long most = 0;
        for (Row row : sheet) {
            if (row.getRowNum() >= HEADER_WITHIN) {
                break;
            }
            long known = headers(row).values().stream().filter(text -> layout.column(text).isPresent()).count();
            if (known > most) {
                most = known;
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    private Map<SheetColumn, Integer> places(SheetLayout layout, Row header) {
        Map<SheetColumn, Integer> places = new HashMap<>();
        headers(header).forEach((place, text) -> {
            Optional<SheetColumn> column = layout.column(text);
            if (column.isPresent()) {
                if (places.putIfAbsent(column.get(), place) != null) {
                    problems.add(layout.title(), header.getRowNum() + 1, column.get().header(),
                            TEXTS.get("sheet.problem.same-column"));
                }
            } else if (!IGNORED.contains(text)) {
                problems.add(layout.title(), header.getRowNum() + 1, text, TEXTS.get("sheet.problem.unknown-column"));
            }
        });
        return places;
    }

    private static Map<Integer, String> headers(Row row) {
        Map<Integer, String> headers = new HashMap<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && !RowCells.bare(cell.getStringCellValue()).isEmpty()) {
                headers.put(cell.getColumnIndex(), RowCells.bare(cell.getStringCellValue()));
            }
        }
        return headers;
    }
}
