package org.huixu.desktop.meeting.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.domain.seating.SeatMap;
import org.huixu.domain.seating.Seating;
import org.huixu.domain.seating.Sitter;
import org.jspecify.annotations.Nullable;

/**
 * The room from above, as large as there is room for. A name is carried to another place with the mouse, or taken with the space
 * bar, moved with the arrow keys and put down with the space bar; Escape gives it up.
 */
final class PlanView extends Pane {

    private static final Texts TEXTS = Texts.of(PlanView.class);
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final double WIDEST = 132;
    private static final double HIGHEST = 64;
    private static final double NARROWEST = 46;
    private static final double LOWEST = 34;
    private static final double GAP = 6;
    private static final double EDGE = 16;
    private static final double THRESHOLD = 6;

    private final BiConsumer<Sitter, Integer> put;
    private final List<Region> tables = new ArrayList<>();
    private final List<Seat> seats = new ArrayList<>();
    private final Label ghost = new Label();
    private @Nullable Seating seating;
    private @Nullable Seat carried;
    private @Nullable Seat target;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    /** A place; somebody sits there, or it is free. */
    private static final class Seat extends Label {

        private final int number;
        private final @Nullable Sitter sitter;

        private Seat(int number, @Nullable Sitter sitter) {
            this.number = number;
            this.sitter = sitter;
            setText(sitter == null ? "" : sitter.name());
            getStyleClass().add(sitter == null ? "seat-free" : "seat");
            setFocusTraversable(true);
            String words = TEXTS.format(sitter == null ? "seating.free" : "seating.sits", Integer.toString(number + 1),
                    getText());
            setAccessibleText(words);
            setTooltip(new Tooltip(words));
        }
    }

    /** @param put what is done when somebody was put on a place */
    PlanView(BiConsumer<Sitter, Integer> put) {
        this.put = put;
        ghost.getStyleClass().add("drag-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows these places; the focus stays on its place. */
    void show(Seating shown) {
        if (shown.equals(seating)) {
            return;
        }
        int focused = seats.stream().filter(Seat::isFocused).mapToInt(seat -> seat.number).findFirst().orElse(-1);
        seating = shown;
        drop();
        tables.clear();
        seats.clear();
        shown.map().tables().forEach(_ -> {
            Region table = new Region();
            table.getStyleClass().add("seat-table");
            table.setMouseTransparent(true);
            tables.add(table);
        });
        IntStream.range(0, shown.map().places().size()).forEach(i -> seats.add(new Seat(i, shown.at().get(i))));
        getChildren().setAll(tables);
        getChildren().addAll(seats);
        getChildren().add(ghost);
        if (focused >= 0 && focused < seats.size()) {
            seats.get(focused).requestFocus();
        }
    }

    /** Puts the focus on the first place. */
    void focus() {
        if (!seats.isEmpty() && seats.stream().noneMatch(Seat::isFocused)) {
            seats.getFirst().requestFocus();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return seating == null ? 0 : seating.map().width() * NARROWEST + 2 * EDGE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return seating == null ? 0 : seating.map().height() * LOWEST + 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        Seating shown = seating;
        if (shown == null) {
            return;
        }
        SeatMap map = shown.map();
        double across = Math.clamp((getWidth() - 2 * EDGE) / map.width(), NARROWEST, WIDEST);
        double down = Math.clamp((getHeight() - 2 * EDGE) / map.height(), LOWEST, HIGHEST);
        double left = Math.max(EDGE, (getWidth() - across * map.width()) / 2);
        double top = Math.max(EDGE, (getHeight() - down * map.height()) / 2);
        for (int i = 0; i < tables.size(); i++) {
            SeatMap.Table table = map.tables().get(i);
            tables.get(i).resizeRelocate(left + table.left() * across, top + table.top() * down,
                    table.width() * across, table.height() * down);
        }
        for (Seat seat : seats) {
            SeatMap.Place place = map.places().get(seat.number);
            seat.resizeRelocate(left + (place.x() - 0.5) * across + GAP / 2, top + (place.y() - 0.5) * down + GAP / 2,
                    across - GAP, down - GAP);
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            at(event).ifPresent(seat -> {
                seat.requestFocus();
                pressed = new Point2D(event.getX(), event.getY());
                if (carried == null && seat.sitter != null) {
                    carried = seat;
                    dragging = false;
                } else if (carried != null && !dragging) {
                    put(seat);
                }
            });
        }
    }

    private void dragged(MouseEvent event) {
        Seat from = carried;
        if (from == null || from.sitter == null) {
            return;
        }
        if (!dragging && pressed.distance(event.getX(), event.getY()) > THRESHOLD) {
            dragging = true;
            from.pseudoClassStateChanged(CARRIED, true);
            ghost.setText(from.sitter.name());
            ghost.setVisible(true);
        }
        if (dragging) {
            ghost.autosize();
            ghost.relocate(event.getX() + GAP, event.getY() + GAP);
            aim(at(event).orElse(null));
        }
    }

    private void released(MouseEvent event) {
        if (dragging) {
            Optional<Seat> to = at(event);
            if (to.isPresent()) {
                put(to.get());
            } else {
                drop();
            }
        } else if (carried != null && seats.stream().noneMatch(seat -> seat.getPseudoClassStates().contains(CARRIED))) {
            carried = null; // a click only chooses
        }
    }

    private void key(KeyEvent event) {
        Seat focused = seats.stream().filter(Seat::isFocused).findFirst().orElse(null);
        if (focused == null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> {
                event.consume();
                next(focused, event).ifPresent(seat -> {
                    seat.requestFocus();
                    if (carried != null) {
                        aim(seat);
                    }
                });
            }
            case SPACE, ENTER -> {
                event.consume();
                if (carried == null && focused.sitter != null) {
                    carried = focused;
                    focused.pseudoClassStateChanged(CARRIED, true);
                } else if (carried != null) {
                    put(focused);
                }
            }
            case ESCAPE -> {
                if (carried != null) {
                    event.consume();
                    drop();
                }
            }
            default -> {
            }
        }
    }

    /** The nearest place in that direction, straight ones before those aside. */
    private Optional<Seat> next(Seat from, KeyEvent event) {
        Seating shown = seating;
        if (shown == null) {
            return Optional.empty();
        }
        SeatMap.Place here = shown.map().places().get(from.number);
        double dx = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        double dy = dx != 0 ? 0 : event.getCode() == KeyCode.UP ? -1 : 1;
        Seat best = null;
        double least = Double.MAX_VALUE;
        for (Seat seat : seats) {
            SeatMap.Place there = shown.map().places().get(seat.number);
            double ahead = (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
            double aside = Math.abs((there.x() - here.x()) * dy) + Math.abs((there.y() - here.y()) * dx);
            double distance = ahead + 3 * aside;
            if (ahead > 0.3 && distance < least) {
                best = seat;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private void put(Seat to) {
        Seat from = carried;
        drop();
        if (from != null && from.sitter != null && from.number != to.number) {
            put.accept(from.sitter, to.number);
        }
    }

    private void aim(@Nullable Seat seat) {
        if (target != null) {
            target.pseudoClassStateChanged(TARGET, false);
        }
        target = seat;
        if (seat != null) {
            seat.pseudoClassStateChanged(TARGET, true);
        }
    }

    private void drop() {
        if (carried != null) {
            carried.pseudoClassStateChanged(CARRIED, false);
        }
        aim(null);
        carried = null;
        dragging = false;
        ghost.setVisible(false);
    }

    private Optional<Seat> at(MouseEvent event) {
        return seats.stream().filter(seat -> seat.getBoundsInParent().contains(event.getX(), event.getY())).findFirst();
    }
}
