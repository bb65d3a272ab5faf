package org.huixu.exchange.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huixu.application.text.Texts;
import org.huixu.domain.people.UnitKind;
import org.huixu.exchange.sheet.SheetColumn;
import org.huixu.exchange.sheet.SheetLayout;

/** The sheets of the directory's spreadsheet with their columns, in order. */
enum Layout implements SheetLayout {
    UNITS("directory.sheet.units"), PERSONS("directory.sheet.persons"), APPOINTMENTS("directory.sheet.appointments"),
    PORTFOLIOS("directory.sheet.portfolios"), STAND_INS("directory.sheet.stand-ins"), ROOMS("directory.sheet.rooms");

    static final Texts TEXTS = Texts.of(Layout.class);

    private static final Set<Column> MAY_BE_EMPTY = EnumSet.of(Column.ORDER, Column.NAME_TO, Column.FORMER,
            Column.SUCCESSOR, Column.NUMBER, Column.PINYIN, Column.PHONE, Column.RANK, Column.HELD_TO,
            Column.CHARGE_TO, Column.STANDS_TO, Column.ROOM_TO);

    private final String key;

    Layout(String key) {
        this.key = key;
    }

    @Override
    public String title() {
        return TEXTS.get(key);
    }

    @Override
    public List<Column> columns() {
        return switch (this) {
            case UNITS -> List.of(Column.SHORT_NAME, Column.FULL_NAME, Column.KIND, Column.ORDER, Column.NAME_FROM,
                    Column.NAME_TO, Column.FORMER, Column.SUCCESSOR);
            case PERSONS -> List.of(Column.PERSON, Column.NUMBER, Column.PINYIN, Column.PHONE);
            case APPOINTMENTS -> List.of(Column.PERSON, Column.OFFICE, Column.UNIT, Column.TITLE, Column.RANK,
                    Column.HELD_FROM, Column.HELD_TO);
            case PORTFOLIOS -> List.of(Column.DEPUTY, Column.UNIT, Column.CHARGE_FROM, Column.CHARGE_TO);
            case STAND_INS -> List.of(Column.DEPUTY, Column.STAND_IN, Column.STANDS_FROM, Column.STANDS_TO);
            case ROOMS -> List.of(Column.ROOM, Column.SEATS, Column.ROOM_FROM, Column.ROOM_TO);
        };
    }

    @Override
    public boolean needs(SheetColumn column) {
        return column instanceof Column one && !MAY_BE_EMPTY.contains(one)
                && !(this == APPOINTMENTS && column == Column.UNIT);
    }

    /** A row as it may be filled in. */
    String example() {
        return TEXTS.get(switch (this) {
            case UNITS -> "directory.example.unit";
            case PERSONS -> "directory.example.person";
            case APPOINTMENTS -> "directory.example.appointment";
            case PORTFOLIOS -> "directory.example.portfolio";
            case STAND_INS -> "directory.example.stand-in";
            case ROOMS -> "directory.example.room";
        });
    }

    /** What the kind of unit is called in cells. */
    static String kindName(UnitKind kind) {
        return TEXTS.get(switch (kind) {
            case LEADERSHIP -> "directory.kind.leadership";
            case OFFICE -> "directory.kind.office";
            case DEPARTMENT -> "directory.kind.department";
            case TOWN -> "directory.kind.town";
            case STREET -> "directory.kind.street";
            case ZONE -> "directory.kind.zone";
            case OUTSIDE -> "directory.kind.outside";
        });
    }
}
