package org.huixu.desktop.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.huixu.application.text.Texts;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomShape;
import org.jspecify.annotations.Nullable;

/** How the seats of a room stand: the shape, and two numbers whose meaning it gives. */
final class LayoutFields {

    private static final Texts TEXTS = Texts.of(LayoutFields.class);

    private final Entry entry;
    private final ComboBox<Optional<RoomShape>> shape;
    private final TextField across;
    private final TextField along;

    LayoutFields(Entry entry, Room.Layout known) {
        this.entry = entry;
        List<Optional<RoomShape>> shapes = new ArrayList<>(List.of(Optional.empty()));
        for (RoomShape one : RoomShape.values()) {
            shapes.add(Optional.of(one));
        }
        shape = entry.choice("shape", TEXTS.get("contacts.room.shape"), shapes, one -> name(one.orElse(null)));
        shape.setValue(Optional.ofNullable(known.shape()));
        across = entry.text("across", TEXTS.get("contacts.room.across"), figure(known.across()));
        along = entry.text("along", TEXTS.get("contacts.room.along"), figure(known.along()));
        shape.valueProperty().subscribe(one -> {
            boolean said = one != null && one.isPresent();
            across.setDisable(!said);
            along.setDisable(!said);
            across.setPromptText(said ? prompt(one.get(), true) : "");
            along.setPromptText(said ? prompt(one.get(), false) : "");
        });
    }

    /** What was entered; complaints are said by the entry. */
    Room.Layout read() {
        RoomShape chosen = shape.getValue() == null ? null : shape.getValue().orElse(null);
        if (chosen == null) {
            return Room.Layout.UNKNOWN;
        }
        boolean free = (chosen == RoomShape.LONG_TABLE || chosen == RoomShape.U_SHAPE) && along.getText().isBlank();
        return new Room.Layout(chosen, entry.number("across", across), free ? 0 : entry.number("along", along));
    }

    /** What a shape is called; of which nobody said anything, a long table is supposed. */
    static String name(@Nullable RoomShape shape) {
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
