package org.huixu.exchange.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.huixu.application.text.Texts;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.sheet.RowCells;
import org.huixu.exchange.sheet.SheetRows;

/** Reads the rows of each sheet, one by one; rows with a problem are left out. */
final class DirectoryRows {

    private static final Texts TEXTS = Texts.of(DirectoryRows.class);

    private final SheetRows sheets;
    private final Map<String, OfficeKey> offices = new HashMap<>();
    private final Map<String, UnitKind> kinds = new HashMap<>();

    /** A place in an order; a row without one comes behind the row above it. */
    private static final class Places {

        private int above;

        int of(RowCells cells, Column column) {
            above = cells.maybe(column).isEmpty() ? above + 1 : cells.count(column);
            return above;
        }
    }

    DirectoryRows(SheetRows sheets, Offices offices) {
        this.sheets = sheets;
        for (Office office : offices.list()) {
            this.offices.put(office.name(), office.key());
        }
        for (UnitKind kind : UnitKind.values()) {
            kinds.put(Layout.kindName(kind), kind);
        }
    }

    List<UnitRow> units() {
        Places places = new Places();
        return sheets.read(Layout.UNITS, cells -> {
            String kind = cells.text(Column.KIND);
            if (!kind.isEmpty() && !kinds.containsKey(kind)) {
                cells.problem(Column.KIND,
                        TEXTS.format("directory.problem.kind", kind, String.join("、", kinds.keySet())));
            }
            return new UnitRow(cells.number(),
                    new UnitTitle(cells.text(Column.SHORT_NAME), cells.text(Column.FULL_NAME)),
                    kinds.getOrDefault(kind, UnitKind.OUTSIDE), places.of(cells, Column.ORDER),
                    cells.span(Column.NAME_FROM, Column.NAME_TO), new UnitLinks(
                            cells.maybe(Column.FORMER).orElse(null), cells.maybe(Column.SUCCESSOR).orElse(null)));
        });
    }

    List<PersonRow> persons() {
        return sheets.read(Layout.PERSONS, cells -> new PersonRow(cells.number(),
                new PersonName(RowCells.name(cells.text(Column.PERSON)), cells.maybe(Column.NUMBER).orElse(null)),
                cells.maybe(Column.PINYIN).orElse(null), cells.maybe(Column.PHONE).orElse(null)));
    }

    List<AppointmentRow> appointments() {
        Places places = new Places();
        return sheets.read(Layout.APPOINTMENTS, cells -> {
            String office = cells.text(Column.OFFICE);
            if (!office.isEmpty() && !offices.containsKey(office)) {
                cells.problem(Column.OFFICE, TEXTS.format("directory.problem.office", office));
            }
            return new AppointmentRow(cells.number(), cells.person(Column.PERSON),
                    offices.getOrDefault(office, new OfficeKey("unknown")), cells.maybe(Column.UNIT).orElse(null),
                    new Post(cells.text(Column.TITLE), places.of(cells, Column.RANK)),
                    cells.span(Column.HELD_FROM, Column.HELD_TO));
        });
    }

    List<PortfolioRow> portfolios() {
        return sheets.read(Layout.PORTFOLIOS, cells -> new PortfolioRow(cells.number(), cells.person(Column.DEPUTY),
                cells.text(Column.UNIT), cells.span(Column.CHARGE_FROM, Column.CHARGE_TO)));
    }

    List<StandInRow> standIns() {
        return sheets.read(Layout.STAND_INS, cells -> {
            StandInRow row = new StandInRow(cells.number(), cells.person(Column.DEPUTY), cells.person(Column.STAND_IN),
                    cells.span(Column.STANDS_FROM, Column.STANDS_TO));
            if (cells.good() && row.deputy().equals(row.standIn())) {
                cells.problem(Column.STAND_IN, TEXTS.get("directory.problem.himself"));
            }
            return row;
        });
    }

    List<RoomRow> rooms() {
        return sheets.read(Layout.ROOMS, cells -> new RoomRow(cells.number(), cells.text(Column.ROOM),
                cells.count(Column.SEATS), cells.span(Column.ROOM_FROM, Column.ROOM_TO)));
    }
}
