package org.huixu.desktop.directory;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Scrolled;
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
        rooms = new FactTable<Room>(TEXTS.get("contacts.tab.rooms"), TEXTS.get("contacts.rooms.none"),
                room -> room.period().contains(bench.today()))
                .columns(RoomSheet.columns())
                .add(TEXTS.get("contacts.room.addButton"), () -> RoomSheet.show(bench, null))
                .with(TEXTS.get("contacts.room.correctButton"), one -> RoomSheet.show(bench, one))
                .open(one -> RoomSheet.show(bench, one));
        VBox box = new VBox(rooms);
        box.getStyleClass().add("view-body");
        node = Scrolled.of(box);
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
