package org.huixu.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;
import org.jspecify.annotations.Nullable;

/** What is shown of a room in the list, and the sheet in which a new one is entered or one is corrected. */
final class RoomSheet {

    private static final Texts TEXTS = Texts.of(RoomSheet.class);

    private final Workbench bench;
    private final @Nullable Edited<Room> edited;
    private final Entry entry;
    private final TextField name;
    private final TextField seats;
    private final ComboBox<Optional<RoomShape>> shape;
    private final TextField across;
    private final TextField along;
    private final DayField from;
    private final DayField to;

    private RoomSheet(Workbench bench, @Nullable Room known) {
        this.bench = bench;
        edited = known == null ? null : new EditedRows(bench).room(known);
        entry = new Entry(bench, TEXTS.get(known == null ? "contacts.room.add" : "contacts.room.correct")).of(edited);
        name = entry.text("name", TEXTS.get("contacts.room.name"), known == null ? null : known.name());
        seats = entry.text("seats", TEXTS.get("contacts.room.seats"),
                known == null ? null : Integer.toString(known.seats()));
        Room.Layout layout = known == null ? Room.Layout.UNKNOWN : known.layout();
        shape = entry.choice("shape", TEXTS.get("contacts.room.shape"), shapes(), one -> name(one.orElse(null)));
        shape.setValue(Optional.ofNullable(layout.shape()));
        across = entry.text("across", TEXTS.get("contacts.room.across"), figure(layout.across()));
        along = entry.text("along", TEXTS.get("contacts.room.along"), figure(layout.along()));
        shape.valueProperty().subscribe(one -> {
            boolean said = one != null && one.isPresent();
            across.setDisable(!said);
            along.setDisable(!said);
            across.setPromptText(said ? prompt(one.get(), true) : "");
            along.setPromptText(said ? prompt(one.get(), false) : "");
        });
        from = entry.day("from", TEXTS.get("contacts.room.from"),
                known == null ? bench.today() : known.period().validFrom());
        to = entry.day("to", TEXTS.get("contacts.room.to"), known == null ? null : known.period().validTo());
        entry.note(TEXTS.get("contacts.room.note"));
    }

    /** The columns of the list of rooms. */
    static List<TableColumn<Room, String>> columns() {
        return List.of(Tables.text(TEXTS.get("contacts.room.name"), 260, Room::name),
                Tables.text(TEXTS.get("contacts.room.seats"), 90, room -> Integer.toString(room.seats())),
                Tables.text(TEXTS.get("contacts.room.shape"), 130, room -> name(room.layout().shape())),
                Tables.text(TEXTS.get("contacts.room.from"), 120, room -> room.period().validFrom().toString()),
                Tables.text(TEXTS.get("contacts.room.to"), 120,
                        room -> room.period().validTo() == null ? "" : room.period().validTo().toString()));
    }

    /** A new room where none is known, or one to be corrected. */
    static void show(Workbench bench, @Nullable Room known) {
        new RoomSheet(bench, known).show();
    }

    private void show() {
        entry.show(TEXTS.get(edited == null ? "contacts.add" : "contacts.save"),
                () -> TEXTS.format("contacts.room.saved", name.getText().strip()), () -> {
                    String typed = name.getText();
                    int count = entry.number("seats", seats);
                    Room.Layout stand = layout();
                    return entry.period(from, to).map(period -> () -> edited == null
                            ? bench.workplace().units().addRoom(id -> new Room(id, 0, typed, count, stand, period))
                            : bench.workplace().units().correctRoom(new Room(edited.row().id(),
                                    edited.row().version(), typed, count, stand, period)));
                });
    }

    private static List<Optional<RoomShape>> shapes() {
        List<Optional<RoomShape>> shapes = new ArrayList<>(List.of(Optional.empty()));
        for (RoomShape one : RoomShape.values()) {
            shapes.add(Optional.of(one));
        }
        return shapes;
    }

    /** What was entered; complaints are said by the entry. */
    private Room.Layout layout() {
        RoomShape chosen = shape.getValue() == null ? null : shape.getValue().orElse(null);
        if (chosen == null) {
            return Room.Layout.UNKNOWN;
        }
        boolean free = (chosen == RoomShape.LONG_TABLE || chosen == RoomShape.U_SHAPE) && along.getText().isBlank();
        return new Room.Layout(chosen, entry.number("across", across), free ? 0 : entry.number("along", along));
    }

    /** What a shape is called; of which nobody said anything, a long table is supposed. */
    private static String name(@Nullable RoomShape shape) {
        if (shape == null) {
            return TEXTS.get("contacts.room.shape.unknown");
        }
        return TEXTS.get(switch (shape) {
            case LONG_TABLE -> "contacts.room.shape.table";
            case U_SHAPE -> "contacts.room.shape.u";
            case ROWS -> "contacts.room.shape.rows";
            case ROSTRUM -> "contacts.room.shape.rostrum";
        });
    }

    private static String prompt(RoomShape shape, boolean first) {
        return TEXTS.get(switch (shape) {
            case LONG_TABLE -> first ? "contacts.room.table.across" : "contacts.room.table.along";
            case U_SHAPE -> first ? "contacts.room.u.across" : "contacts.room.u.along";
            case ROWS -> first ? "contacts.room.rows.across" : "contacts.room.rows.along";
            case ROSTRUM -> first ? "contacts.room.rostrum.across" : "contacts.room.rostrum.along";
        });
    }

    private static String figure(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
