package org.huixu.desktop.kit;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Rows by columns with a heading and first column that stay in sight. Cells are chosen one, several (Ctrl, Shift), by row, by
 * column or all, with the mouse or the keys. It shows what it is told and knows nothing of what the cells mean.
 */
public final class Matrix extends StackPane {

    private static final double NAMES = 132;
    private static final double NARROWEST = 52;
    private static final double WIDEST = 264;
    private static final double ROW = 30;
    private static final double HEADING = 58;

    private final Label corner = new Label();
    private final MatrixChoice choice = new MatrixChoice();
    private final MatrixFaces faces = new MatrixFaces(new Touch());
    private final ScrollPane body = new ScrollPane(faces.cells());
    private final ScrollPane side = new ScrollPane(faces.names());
    private final ScrollPane top = new ScrollPane(faces.headings());
    private Table table = new Table(List.of(), List.of(), List.of());
    private Runnable opening = () -> {
    };

    /** A place: row and column, counted from 0. */
    public record Spot(int row, int column) {
    }

    /**
     * The heading of a row or a column.
     *
     * @param words shown, cut off where there is no room
     * @param tip in full
     * @param group stands above the first row of its group; empty without groups
     */
    public record Title(String words, String tip, String group) {
    }

    /**
     * What a cell looks like.
     *
     * @param icons none where there is nothing
     * @param words beside the icon, short
     * @param tip everything in full, also for screen readers
     * @param style a style class
     * @param live whether it can be chosen
     */
    public record Face(List<Feather> icons, String words, String tip, String style, boolean live) {
    }

    /** What is shown: faces by row, then column. */
    public record Table(List<Title> rows, List<Title> columns, List<List<Face>> faces) {
    }

    public Matrix(String name, String cornerWords) {
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setAccessibleText(name);
        corner.setText(cornerWords);
        corner.getStyleClass().add("matrix-corner");
        corner.setTooltip(new Tooltip(name));
        corner.setOnMouseClicked(_ -> {
            requestFocus();
            chooseAll();
        });
        for (ScrollPane pane : List.of(body, side, top)) {
            pane.setFocusTraversable(false);
            pane.getStyleClass().add("edge-to-edge");
        }
        for (ScrollPane pane : List.of(side, top)) {
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
        side.vvalueProperty().bindBidirectional(body.vvalueProperty());
        top.hvalueProperty().bindBidirectional(body.hvalueProperty());
        body.viewportBoundsProperty().subscribe(_ -> requestLayout());
        getChildren().setAll(body, side, top, corner);
        setOnKeyPressed(this::pressed);
        setOnMousePressed(_ -> requestFocus());
        focusedProperty().subscribe(_ -> paint());
    }

    /** The chosen places that are alive. */
    public ReadOnlyObjectProperty<Set<Spot>> chosenProperty() {
        return choice.chosenProperty();
    }

    /** What a double click on a cell does. */
    public void onOpen(Runnable action) {
        opening = action;
    }

    /** Shows this; what was chosen stays chosen where the same rows and columns are shown. */
    public void show(Table now) {
        if (now.equals(table)) {
            return;
        }
        table = now;
        faces.show(now);
        choice.table(now);
        paint();
        requestLayout();
    }

    /** Chooses these and no others, and brings the first into sight. */
    public void choose(Set<Spot> wanted) {
        if (choice.choose(wanted)) {
            reveal();
        }
        paint();
    }

    /** Chooses all that is alive. */
    public void chooseAll() {
        choose(choice.all());
    }

    private int rows() {
        return table.rows().size();
    }

    private int columns() {
        return table.columns().size();
    }

    private void line(MouseEvent event, Set<Spot> spots) {
        event.consume();
        requestFocus();
        choice.line(spots, event.isShortcutDown());
        paint();
    }

    private final class Touch implements MatrixFaces.Touched {

        @Override
        public void cell(MouseEvent event, Spot spot) {
            if (event.getButton() != MouseButton.PRIMARY) {
                return;
            }
            event.consume();
            requestFocus();
            if (event.getClickCount() == 2 && choice.alive(spot)) {
                opening.run();
                return;
            }
            choice.click(spot, event.isShiftDown(), event.isShortcutDown());
            paint();
        }

        @Override
        public void row(MouseEvent event, int row) {
            line(event, choice.row(row));
        }

        @Override
        public void column(MouseEvent event, int column) {
            line(event, choice.column(column));
        }
    }

    private void pressed(KeyEvent event) {
        if (rows() == 0 || columns() == 0 || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> move(event, -1, 0);
            case DOWN -> move(event, 1, 0);
            case LEFT -> move(event, 0, -1);
            case RIGHT -> move(event, 0, 1);
            case PAGE_UP -> move(event, -rows(), 0);
            case PAGE_DOWN -> move(event, rows(), 0);
            case HOME -> move(event, 0, -columns());
            case END -> move(event, 0, columns());
            case SPACE -> {
                event.consume();
                choice.mark(event.isShiftDown(), event.isShortcutDown());
                paint();
            }
            case A -> {
                if (event.isShortcutDown()) {
                    event.consume();
                    chooseAll();
                }
            }
            default -> {
            }
        }
    }

    private void move(KeyEvent event, int down, int right) {
        event.consume();
        choice.move(down, right, event.isShiftDown(), event.isShortcutDown());
        reveal();
        paint();
    }

    private void paint() {
        Spot at = choice.at();
        faces.mark(choice, isFocused());
        if (at.row() < rows() && at.column() < columns()) {
            setAccessibleRoleDescription(table.rows().get(at.row()).tip() + ' ' + table.columns().get(at.column()).tip()
                    + ' ' + choice.face(at).tip());
        }
    }

    /** Scrolls so far that the place is in sight. */
    private void reveal() {
        Label label = faces.at(choice.at()).orElse(null);
        if (label == null) {
            return;
        }
        layout();
        Bounds cell = label.getBoundsInParent();
        body.setHvalue(value(body.getHvalue(), cell.getMinX(), cell.getMaxX(), faces.cells().getWidth(),
                body.getViewportBounds().getWidth()));
        body.setVvalue(value(body.getVvalue(), cell.getMinY(), cell.getMaxY(), faces.cells().getHeight(),
                body.getViewportBounds().getHeight()));
    }

    private static double value(double now, double from, double to, double whole, double seen) {
        double rest = whole - seen;
        if (rest <= 0) {
            return now;
        }
        double start = now * rest;
        return (from < start ? from : to > start + seen ? to - seen : start) / rest;
    }

    @Override
    protected void layoutChildren() {
        double scale = Scale.of(getScene());
        double left = NAMES * scale;
        double head = HEADING * scale;
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = Math.max(0, getWidth() - left - x - snappedRightInset());
        double height = Math.max(0, getHeight() - head - y - snappedBottomInset());
        body.resizeRelocate(x + left, y + head, width, height);
        double column = Math.clamp(Math.floor((body.getViewportBounds().getWidth() - 1) / Math.max(1, columns())),
                NARROWEST * scale, WIDEST * scale);
        faces.size(column, ROW * scale, left, head);
        double seenWidth = body.getViewportBounds().getWidth();
        double seenHeight = body.getViewportBounds().getHeight();
        corner.resizeRelocate(x, y, left, head);
        top.resizeRelocate(x + left, y, seenWidth > 0 ? seenWidth : width, head);
        side.resizeRelocate(x, y + head, left, seenHeight > 0 ? seenHeight : height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEADING + ROW * (rows() + 3);
    }

    @Override
    protected double computePrefWidth(double height) {
        return NAMES + NARROWEST * columns();
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEADING + ROW * 4;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NAMES + NARROWEST;
    }
}
