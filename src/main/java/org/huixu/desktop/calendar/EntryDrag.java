package org.huixu.desktop.calendar;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import org.huixu.application.calendar.Occasion;
import org.huixu.desktop.kit.Carrying;
import org.jspecify.annotations.Nullable;

/** Carries entries of the calendar to other days and hours by the mouse. */
final class EntryDrag extends Carrying<EntryNode, Spot> {

    private final Supplier<Grid> grid;
    private final BiConsumer<Occasion, Spot> dropped;
    private double grabbed;

    /**
     * @param whole all that entries are carried within
     * @param grid the one that is shown
     */
    EntryDrag(Pane whole, Supplier<Grid> grid, BiConsumer<Occasion, Spot> dropped) {
        super(whole);
        this.grid = grid;
        this.dropped = dropped;
    }

    @Override
    protected Optional<EntryNode> seized(@Nullable Node picked, Point2D scene) {
        // one that was held says so when it is dropped
        Optional<EntryNode> entry = above(picked, EntryNode.class)
                .filter(one -> one.occasion().kind() == Occasion.Kind.MEETING);
        entry.ifPresent(one -> grabbed = one.sceneToLocal(scene).getY());
        return entry;
    }

    @Override
    protected String words(EntryNode carried) {
        return carried.occasion().title();
    }

    @Override
    protected Optional<Spot> place(EntryNode carried, @Nullable Node picked, Point2D scene) {
        return grid.get().spot(scene, grabbed)
                .map(spot -> spot.near(carried.day(), carried.occasion().time().start())
                        .lasting(carried.occasion().time()));
    }

    @Override
    protected void mark(@Nullable Spot before, @Nullable Spot now) {
        grid.get().mark(now);
    }

    @Override
    protected void dropped(EntryNode carried, Spot place) {
        dropped.accept(carried.occasion(), place);
    }

    @Override
    protected Optional<ScrollPane> scrolling() {
        return grid.get().scrolling();
    }
}
