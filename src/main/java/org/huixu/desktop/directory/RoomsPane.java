package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.huixu.desktop.kit.Tables;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.Room;

/** Meeting rooms with their seats, also those no longer used. */
final class RoomsPane implements DirectoryPane {

    private static final Texts TEXTS = Texts.of(RoomsPane.class);

    private final Workbench bench;
    private final Background.Lane lane;
    private final FactTable<Room> rooms;
    private final ScrollPane node;

    RoomsPane(Workbench bench) {
        this.bench = bench;
        this.lane = bench.background().lane();
        UnitSheets sheets = new UnitSheets(bench);
        rooms = new FactTable<Room>(TEXTS.get("contacts.tab.rooms"), TEXTS.get("contacts.rooms.none"),
                room -> room.period().contains(bench.today()))
                .columns(List.of(Tables.text(TEXTS.get("contacts.room.name"), 260, Room::name),
                        Tables.text(TEXTS.get("contacts.room.seats"), 90, room -> Integer.toString(room.seats())),
                        Tables.text(TEXTS.get("contacts.room.shape"), 130,
                                room -> LayoutFields.name(room.layout().shape())),
                        Tables.text(TEXTS.get("contacts.room.from"), 120,
                                room -> room.period().validFrom().toString()),
                        Tables.text(TEXTS.get("contacts.room.to"), 120, room -> {
                            LocalDate end = room.period().validTo();
                            return end == null ? "" : end.toString();
                        })))
                .add(TEXTS.get("contacts.room.addButton"), () -> sheets.room(null))
                .with(TEXTS.get("contacts.room.correctButton"), sheets::room).open(sheets::room);
        VBox box = new VBox(rooms);
        box.getStyleClass().add("view-body");
        node = new ScrollPane(box);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
        load();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void load() {
        lane.run(TEXTS.get("contacts.loading"), _ -> bench.workplace().directory().rooms(), rooms::show);
    }

    @Override
    public void shown() {
        rooms.focus();
    }

    @Override
    public void close() {
        lane.drop();
    }
}
