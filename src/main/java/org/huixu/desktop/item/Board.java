package org.huixu.desktop.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.CardDrag;
import org.huixu.domain.agenda.ItemId;
import org.jspecify.annotations.Nullable;

/** The items as cards in the columns of their steps; a card is moved with the mouse or by Ctrl+→. */
final class Board {

    private static final Texts TEXTS = Texts.of(Board.class);

    private final ItemWays ways;
    private final Supplier<LocalDate> today;
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final StackPane node = new StackPane(scroll);
    private final List<BoardColumn> all = new ArrayList<>();

    Board(ItemWays ways, Supplier<LocalDate> today) {
        this.ways = ways;
        this.today = today;
        columns.getStyleClass().add("board");
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "board-scroll");
        scroll.setFocusTraversable(false);
        node.setAccessibleText(TEXTS.get("item.board"));
        new CardDrag<>(node, PoolItem.class).words(item -> item.about().title()).dropped(this::dropped)
                .scrolling(scroll);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node node() {
        return node;
    }

    /** Shows these items in these columns; the card that was selected stays selected. */
    void show(List<Stage> stages, List<PoolItem> items) {
        PoolItem before = selected();
        boolean focused = focused();
        if (!all.stream().map(BoardColumn::stage).toList().equals(stages)) {
            all.clear();
            stages.forEach(stage -> all.add(new BoardColumn(stage, ways, today.get(), this::chosen)));
            columns.getChildren().setAll(all.stream().map(BoardColumn::node).toList());
        }
        all.forEach(column -> column.show(items.stream().filter(column.stage()::holds).toList()));
        if (before != null) {
            select(before.id());
        }
        if (selected() == null) {
            all.stream().filter(column -> !column.empty()).findFirst().ifPresent(column -> column.select(0));
        }
        if (focused) {
            focus();
        }
    }

    /** Selects the card of the item, if it is shown. */
    void select(ItemId item) {
        all.forEach(column -> column.select(item));
    }

    @Nullable
    PoolItem selected() {
        return all.stream().map(BoardColumn::selected).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Takes the step of several items of the column that is being walked at once. */
    void together() {
        all.stream().filter(column -> column.selected() != null).findFirst()
                .ifPresent(column -> column.together(ways));
    }

    void focus() {
        node.applyCss(); // what scrolls is only in the scene, and can only take the focus, once it has its skin
        all.stream().filter(column -> column.selected() != null).findFirst().ifPresentOrElse(column -> {
            column.focus();
            reveal(column);
        }, node::requestFocus);
    }

    /** Whether a card has the focus; a list that was taken away keeps nothing. */
    private boolean focused() {
        Node one = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (one != null && !one.equals(node)) {
            one = one.getParent();
        }
        return one != null;
    }

    /** Only one card of the whole board is selected. */
    private void chosen(BoardColumn by) {
        all.stream().filter(column -> !column.equals(by)).forEach(BoardColumn::unselect);
    }

    private void pressed(KeyEvent event) {
        PoolItem item = selected();
        boolean left = event.getCode() == KeyCode.LEFT;
        if (item == null || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.RIGHT && event.isShortcutDown()) {
            ways.further(item);
        } else if ((left || event.getCode() == KeyCode.RIGHT) && !event.isShortcutDown()) {
            beside(left ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            ways.open(item);
        } else {
            return;
        }
        event.consume();
    }

    private void beside(int by) {
        BoardColumn from = all.stream().filter(column -> column.selected() != null).findFirst().orElseThrow();
        int place = from.place();
        for (int at = all.indexOf(from) + by; at >= 0 && at < all.size(); at += by) {
            if (!all.get(at).empty()) {
                all.get(at).select(place);
                focus();
                return;
            }
        }
    }

    private void dropped(PoolItem item, Node place) {
        BoardColumn to = all.stream().filter(column -> column.node().equals(place)).findFirst().orElseThrow();
        int from = all.stream().map(BoardColumn::stage).toList()
                .indexOf(all.stream().map(BoardColumn::stage).filter(stage -> stage.holds(item)).findFirst()
                        .orElse(to.stage()));
        ways.move(item, to.stage(), all.indexOf(to) > from, place);
    }

    private void reveal(BoardColumn column) {
        Bounds bounds = column.node().getBoundsInParent();
        double seen = scroll.getViewportBounds().getWidth();
        double hidden = columns.getWidth() - seen;
        double from = scroll.getHvalue() * hidden;
        if (hidden > 0 && bounds.getMinX() < from) {
            scroll.setHvalue(bounds.getMinX() / hidden);
        } else if (hidden > 0 && bounds.getMaxX() > from + seen) {
            scroll.setHvalue((bounds.getMaxX() - seen) / hidden);
        }
    }
}
