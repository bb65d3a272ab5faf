package org.huixu.desktop.kit;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** Carries a cell of one list to another place. */
public final class CardDrag<T> extends Carrying<ListCell<?>, Node> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final String PLACE = "drop-place";

    private final Pane whole;
    private final Class<T> type;
    private Function<T, String> words = String::valueOf;
    private BiConsumer<T, Node> dropped = (_, _) -> {
    };
    private @Nullable ScrollPane scroll;

    /**
     * @param whole holds the lists and all places; a place is a node of the style class {@code drop-place}
     * @param type what the cells hold
     */
    public CardDrag(Pane whole, Class<T> type) {
        super(whole);
        this.whole = whole;
        this.type = type;
    }

    /** What is shown of a cell while it is carried. */
    public CardDrag<T> words(Function<T, String> shown) {
        words = shown;
        return this;
    }

    /** Is told what was dropped on which place. */
    public CardDrag<T> dropped(BiConsumer<T, Node> action) {
        dropped = action;
        return this;
    }

    /** Lets the places be scrolled sideways while a card is held near the left or the right edge. */
    public CardDrag<T> scrolling(ScrollPane pane) {
        scroll = pane;
        return this;
    }

    @Override
    protected Optional<ScrollPane> scrolling() {
        return Optional.ofNullable(scroll);
    }

    @Override
    protected Optional<ListCell<?>> seized(@Nullable Node picked, Point2D scene) {
        return above(picked, ListCell.class).<ListCell<?>>map(cell -> cell)
                .filter(cell -> type.isInstance(cell.getItem()));
    }

    @Override
    protected String words(ListCell<?> carried) {
        return words.apply(type.cast(carried.getItem()));
    }

    @Override
    protected Optional<Node> place(ListCell<?> carried, @Nullable Node picked, Point2D scene) {
        if (picked == null) {
            return whole.lookupAll('.' + PLACE).stream()
                    .filter(place -> place.localToScene(place.getLayoutBounds()).contains(scene)).findFirst();
        }
        for (Node one = picked; one != null && !one.equals(whole); one = one.getParent()) {
            if (one.getStyleClass().contains(PLACE)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    @Override
    protected void mark(@Nullable Node before, @Nullable Node now) {
        if (before != null) {
            before.pseudoClassStateChanged(TARGET, false);
        }
        if (now != null) {
            now.pseudoClassStateChanged(TARGET, true);
        }
    }

    @Override
    protected void dropped(ListCell<?> carried, Node place) {
        if (type.isInstance(carried.getItem())) {
            dropped.accept(type.cast(carried.getItem()), place);
        }
    }
}
