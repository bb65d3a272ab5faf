package org.huixu.exchange.directory;

import org.huixu.exchange.sheet.SheetColumn;

/** The columns of the sheets, by the key of their header in the bundle. */
enum Column implements SheetColumn {
    SHORT_NAME("directory.column.short-name"), FULL_NAME("directory.column.full-name"),
    KIND("directory.column.kind"), ORDER("directory.column.order"), NAME_FROM("directory.column.name-from"),
    NAME_TO("directory.column.name-to"), FORMER("directory.column.former"),
    SUCCESSOR("directory.column.successor"),

    PERSON("directory.column.person"), NUMBER("directory.column.number"), PINYIN("directory.column.pinyin"),
    PHONE("directory.column.phone"),

    OFFICE("directory.column.office"), UNIT("directory.column.unit"), TITLE("directory.column.title"),
    RANK("directory.column.rank"), HELD_FROM("directory.column.held-from"), HELD_TO("directory.column.held-to"),

    DEPUTY("directory.column.deputy"), CHARGE_FROM("directory.column.charge-from"),
    CHARGE_TO("directory.column.charge-to"),

    STAND_IN("directory.column.stand-in"), STANDS_FROM("directory.column.stands-from"),
    STANDS_TO("directory.column.stands-to"),

    ROOM("directory.column.room"), SEATS("directory.column.seats"), ROOM_FROM("directory.column.room-from"),
    ROOM_TO("directory.column.room-to");

    private final String key;

    Column(String key) {
        this.key = key;
    }

    @Override
    public String header() {
        return Layout.TEXTS.get(key);
    }

    @Override
    public boolean date() {
        return switch (this) {
            case NAME_FROM, NAME_TO, HELD_FROM, HELD_TO, CHARGE_FROM, CHARGE_TO, STANDS_FROM, STANDS_TO, ROOM_FROM,
                    ROOM_TO ->
                    true;
            case SHORT_NAME, FULL_NAME, KIND, ORDER, FORMER, SUCCESSOR, PERSON, NUMBER, PINYIN, PHONE, OFFICE, UNIT,
                    TITLE, RANK, DEPUTY, STAND_IN, ROOM, SEATS ->
                    false;
        };
    }
}
