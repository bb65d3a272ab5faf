package org.huixu.desktop.item;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.agenda.ItemId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A column of the board: narrow while it is empty. */
final class BoardColumn {

    private static final Texts TEXTS = Texts.of(BoardColumn.class);
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Stage stage;
    private final Label count = new Label();
    private final Button together = new Button();
    private final ListView<PoolItem> list = new ListView<>();
    private final VBox node;

    /** @param chosen is told when a card of this column was selected */
    BoardColumn(Stage stage, ItemWays ways, LocalDate today, Consumer<BoardColumn> chosen) {
        this.stage = stage;
        Label name = new Label(stage.name());
        name.getStyleClass().add("board-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setTooltip(new Tooltip(stage.name()));
        count.getStyleClass().add("board-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        together.getStyleClass().addAll("flat", "small");
        together.setGraphic(Icons.of(Feather.CHECK_SQUARE));
        together.setAccessibleText(TEXTS.get("item.steps.tip"));
        together.setTooltip(new Tooltip(TEXTS.get("item.steps.tip")));
        together.setFocusTraversable(false);
        together.setMinWidth(Region.USE_PREF_SIZE);
        together.setOnAction(_ -> together(ways));
        HBox head = new HBox(name, gap, together, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("board-head");
        list.setCellFactory(_ -> new ItemCard(list, ways, today));
        list.setAccessibleText(TEXTS.format("item.board.column", stage.name()));
        list.getStyleClass().addAll("board-list", "edge-to-edge");
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                chosen.accept(this);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(head, list);
        node.getStyleClass().addAll("board-column", "drop-place");
    }

    Node node() {
        return node;
    }

    Stage stage() {
        return stage;
    }

    void show(List<PoolItem> items) {
        if (!list.getItems().equals(items)) {
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(items);
        }
        count.setText(Integer.toString(items.size()));
        count.setVisible(!items.isEmpty());
        count.setManaged(!items.isEmpty());
        together.setVisible(stage.kind() == Stage.Kind.STEP && items.size() > 1);
        together.setManaged(together.isVisible());
        list.setVisible(!items.isEmpty());
        node.pseudoClassStateChanged(EMPTY, items.isEmpty());
        HBox.setHgrow(node, items.isEmpty() ? Priority.NEVER : Priority.ALWAYS);
    }

    /** Takes the step of its items at once; all of them are ticked. */
    void together(ItemWays ways) {
        List<PoolItem> items = List.copyOf(list.getItems());
        ways.together(items, ItemWays.ids(items));
    }

    boolean empty() {
        return list.getItems().isEmpty();
    }

    @Nullable
    PoolItem selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    int place() {
        return list.getSelectionModel().getSelectedIndex();
    }

    /** Selects the card at that place, else the last one; nothing where there is none. */
    void select(int place) {
        if (empty()) {
            return;
        }
        int at = Math.clamp(place, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(at);
        Platform.runLater(() -> { // how high the cards are is guessed until they are laid out
            list.layout();
            list.scrollTo(at);
        });
    }

    void select(ItemId item) {
        int place = list.getItems().stream().map(PoolItem::id).toList().indexOf(item);
        if (place >= 0) {
            select(place);
        }
    }

    void unselect() {
        list.getSelectionModel().clearSelection();
    }

    void focus() {
        list.requestFocus();
    }
}
