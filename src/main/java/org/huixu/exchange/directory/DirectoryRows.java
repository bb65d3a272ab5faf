package org.huixu.exchange.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
import org.huixu.application.people.DirectorySheet.AppointmentRow;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.DirectorySheet.PortfolioRow;
import org.huixu.application.people.DirectorySheet.Post;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.StandInRow;
import org.huixu.application.people.DirectorySheet.UnitLinks;
import org.huixu.application.people.DirectorySheet.UnitRow;
import org.huixu.application.people.DirectorySheet.UnitTitle;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;

/** Reads the rows of each sheet, one by one; rows with a problem are left out. */
final class DirectoryRows {

    private static final int HEADER_WITHIN = 10;
    private static final int MOST_ROWS = 20_000;
    private static final List<String> IGNORED = Arrays.asList(Layout.TEXTS.get("directory.ignored").split(","));

    private final Workbook workbook;
    private final SheetProblems problems;
    private final Map<String, OfficeKey> offices = new HashMap<>();
    private final Map<String, UnitKind> kinds = new HashMap<>();

    DirectoryRows(Workbook workbook, Offices offices, SheetProblems problems) {
        this.workbook = workbook;
        this.problems = problems;
        for (Office office : offices.list()) {
            this.offices.put(office.name(), office.key());
        }
        for (UnitKind kind : UnitKind.values()) {
            kinds.put(Layout.kindName(kind), kind);
        }
    }

    List<UnitRow> units() {
        return rows(Layout.UNITS, cells -> {
            String kind = cells.text(Column.KIND);
            if (!kind.isEmpty() && !kinds.containsKey(kind)) {
                cells.problem(Column.KIND, "directory.problem.kind", kind, String.join("、", kinds.keySet()));
            }
            return new UnitRow(cells.number(),
                    new UnitTitle(cells.text(Column.SHORT_NAME), cells.text(Column.FULL_NAME)),
                    kinds.getOrDefault(kind, UnitKind.OUTSIDE), cells.count(Column.ORDER),
                    cells.span(Column.NAME_FROM, Column.NAME_TO), new UnitLinks(
                            cells.maybe(Column.FORMER).orElse(null), cells.maybe(Column.SUCCESSOR).orElse(null)));
        });
    }

    List<PersonRow> persons() {
        return rows(Layout.PERSONS, cells -> new PersonRow(cells.number(),
                new PersonName(RowCells.name(cells.text(Column.PERSON)), cells.maybe(Column.NUMBER).orElse(null)),
                cells.maybe(Column.PINYIN).orElse(null), cells.maybe(Column.PHONE).orElse(null)));
    }

    List<AppointmentRow> appointments() {
        return rows(Layout.APPOINTMENTS, cells -> {
            String office = cells.text(Column.OFFICE);
            if (!office.isEmpty() && !offices.containsKey(office)) {
                cells.problem(Column.OFFICE, "directory.problem.office", office);
            }
            return new AppointmentRow(cells.number(), cells.person(Column.PERSON),
                    offices.getOrDefault(office, new OfficeKey("unknown")), cells.maybe(Column.UNIT).orElse(null),
                    new Post(cells.text(Column.TITLE), cells.count(Column.RANK)),
                    cells.span(Column.HELD_FROM, Column.HELD_TO));
        });
    }

    List<PortfolioRow> portfolios() {
        return rows(Layout.PORTFOLIOS, cells -> new PortfolioRow(cells.number(), cells.person(Column.DEPUTY),
                cells.text(Column.UNIT), cells.span(Column.CHARGE_FROM, Column.CHARGE_TO)));
    }

    List<StandInRow> standIns() {
        return rows(Layout.STAND_INS, cells -> {
            StandInRow row = new StandInRow(cells.number(), cells.person(Column.DEPUTY), cells.person(Column.STAND_IN),
                    cells.span(Column.STANDS_FROM, Column.STANDS_TO));
            if (cells.good() && row.deputy().equals(row.standIn())) {
                cells.problem(Column.STAND_IN, "directory.problem.himself");
            }
            return row;
        });
    }

    List<RoomRow> rooms() {
        return rows(Layout.ROOMS, cells -> new RoomRow(cells.number(), cells.text(Column.ROOM),
                cells.count(Column.SEATS), cells.span(Column.ROOM_FROM, Column.ROOM_TO)));
    }

    /** Notes the sheets that will not be read; false if there is none that will. */
    boolean anySheet() {
        boolean any = false;
        for (Sheet sheet : workbook) {
            if (Layout.titled(sheet.getSheetName()).isPresent()) {
                any = true;
            } else if (sheet.getPhysicalNumberOfRows() > 0 && !IGNORED.contains(sheet.getSheetName())) {
                problems.add(sheet.getSheetName(), 0, null, "directory.problem.sheet");
            }
        }
        return any;
    }

    private <T> List<T> rows(Layout layout, Function<RowCells, T> read) {
        for (Sheet sheet : workbook) {
            if (Layout.titled(sheet.getSheetName()).equals(Optional.of(layout))) {
                return rows(layout, sheet, read);
            }
        }
        return List.of();
    }

    private <T> List<T> rows(Layout layout, Sheet sheet, Function<RowCells, T> read) {
        if (sheet.getPhysicalNumberOfRows() > MOST_ROWS) {
            problems.add(layout, 0, null, "directory.problem.rows", MOST_ROWS);
            return List.of();
        }
        Optional<Row> header = header(layout, sheet);
        if (header.isEmpty()) {
            if (sheet.getPhysicalNumberOfRows() > 0) {
                problems.add(layout, 0, null, "directory.problem.header");
            }
            return List.of();
        }
        Map<Column, Integer> places = places(layout, header.get());
        List<Column> absent = layout.columns().stream()
                .filter(column -> layout.needs(column) && !places.containsKey(column)).toList();
        int headerRow = header.get().getRowNum();
        absent.forEach(column -> problems.add(layout, headerRow + 1, column, "directory.problem.column"));
        List<T> good = new ArrayList<>();
        if (absent.isEmpty()) {
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
    private static Optional<Row> header(Layout layout, Sheet sheet) {
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

    private Map<Column, Integer> places(Layout layout, Row header) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        headers(header).forEach((place, text) -> {
            Optional<Column> column = layout.column(text);
            if (column.isPresent()) {
                if (places.putIfAbsent(column.get(), place) != null) {
                    problems.add(layout, header.getRowNum() + 1, column.get(), "directory.problem.same-column");
                }
            } else if (!IGNORED.contains(text)) {
                problems.add(layout.title(), header.getRowNum() + 1, text, "directory.problem.unknown-column");
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
