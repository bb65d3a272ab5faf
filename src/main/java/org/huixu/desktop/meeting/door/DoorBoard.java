package org.huixu.desktop.meeting.door;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.DoorList;
import org.huixu.application.attendance.DoorList.Group;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.people.PersonId;

/** All who are expected or have come, as cards in groups by rank; the letters are as large as the screen has room. */
final class DoorBoard {

    private static final Texts TEXTS = Texts.of(DoorBoard.class);
    /** Width and height of a card, and height of a heading, in letters. */
    private static final double CARD_WIDTH = 12.6;
    private static final double CARD_HEIGHT = 6.2;
    private static final double HEADING = 3.1;
    private static final double GAP = 0.5;
    private static final double LARGEST = 22;
    private static final double SMALLEST = 12;
    /** Padding at both sides, in letters. */
    private static final double EDGE = 2.9;

    private final Consumer<Row> pressed;
    private double letters;
    private final VBox groups = new VBox();
    private final ScrollPane scroll = new ScrollPane(groups);
    private final Map<Group, TilePane> tiles = new EnumMap<>(Group.class);
    private final Map<Group, Label> headings = new EnumMap<>(Group.class);
    private final Map<PersonId, DoorCard> cards = new LinkedHashMap<>();

    DoorBoard(Consumer<Row> pressed) {
        this.pressed = pressed;
        groups.getStyleClass().add("door-groups");
        scroll.getStyleClass().addAll("edge-to-edge", "door-board");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        for (Group group : Group.values()) {
            Label heading = new Label();
            heading.getStyleClass().add("door-heading");
            TilePane tile = new TilePane();
            headings.put(group, heading);
            tiles.put(group, tile);
            groups.getChildren().addAll(heading, tile);
        }
    }

    Region node() {
        return scroll;
    }

    void show(DoorList list, OfficeTime time) {
        for (Group group : Group.values()) {
            List<Row> rows = list.rows().stream().filter(row -> row.group() == group).toList();
            Label heading = Objects.requireNonNull(headings.get(group));
            TilePane tile = Objects.requireNonNull(tiles.get(group));
            heading.setText(TEXTS.format("door.heading", DoorWords.group(group),
                    Long.toString(list.came(group)), Integer.toString(rows.size())));
            List<DoorCard> shown = new ArrayList<>();
            for (Row row : rows) {
                DoorCard card = cards.computeIfAbsent(row.person(), _ -> new DoorCard(pressed));
                card.show(row, time);
                shown.add(card);
            }
            if (!tile.getChildren().equals(shown)) {
                tile.getChildren().setAll(shown);
            }
            List.of(heading, tile).forEach(node -> {
                node.setVisible(!rows.isEmpty());
                node.setManaged(!rows.isEmpty());
            });
        }
        cards.keySet().retainAll(list.rows().stream().map(Row::person).toList());
        fit();
    }

    /** Marks the cards of these rows, and dims the others, while something is typed. */
    void mark(boolean typed, List<Row> hits) {
        List<PersonId> people = hits.stream().map(Row::person).toList();
        cards.forEach((person, card) -> card.mark(typed, people.contains(person)));
    }

    Optional<DoorCard> card(Row row) {
        return Optional.ofNullable(cards.get(row.person()));
    }

    /** The largest letters with which all cards are in sight; the smallest ones scroll. */
    private void fit() {
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        double size = LARGEST;
        while (size > SMALLEST && needed(size, width) > height) {
            size -= 0.5;
        }
        if (size != letters) {
            letters = size;
            double now = size;
            Platform.runLater(() -> groups.setStyle("-fx-font-size: %spx;".formatted(now))); // never amid a layout
        }
        double card = CARD_WIDTH * size;
        int columns = columns(size, width);
        double room = (width - EDGE * size - (columns - 1) * GAP * size) / columns;
        for (TilePane tile : tiles.values()) {
            tile.setHgap(GAP * size);
            tile.setVgap(GAP * size);
            tile.setPrefTileWidth(Math.floor(Math.min(room, card * 1.5)));
            tile.setPrefTileHeight(CARD_HEIGHT * size);
            tile.getChildren().forEach(one -> ((DoorCard) one).setPrefSize(Math.floor(Math.min(room, card * 1.5)),
                    Math.floor(tile.getPrefTileHeight())));
        }
    }

    private static int columns(double size, double width) {
        return (int) Math.max(1, Math.floor((width - EDGE * size + GAP * size) / ((CARD_WIDTH + GAP) * size)));
    }

    private double needed(double size, double width) {
        int columns = columns(size, width);
        double needed = 1.6 * size;
        for (TilePane tile : tiles.values()) {
            int count = tile.getChildren().size();
            if (count > 0) {
                int rows = (count + columns - 1) / columns;
                needed += rows * (CARD_HEIGHT + GAP) * size + HEADING * size;
            }
        }
        return needed;
    }
}
