package org.huixu.desktop.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekPlan;
import org.huixu.application.week.WeekPlan.Day;
import org.huixu.application.week.WeekPlan.Line;
import org.huixu.application.week.WeekPlan.Mark;
import org.huixu.application.week.WeekWords;
import org.huixu.domain.week.DayPart;
import org.huixu.domain.week.WeekEntry.Leader;

/**
 * The table of a week: leaders by parts of days; headings and names stay in sight. The arrow keys go from entry to entry,
 * Enter and a double click open one.
 */
final class WeekSheetTable extends ScrollPane {

    private static final Texts TEXTS = Texts.of(WeekSheetTable.class);
    private static final double NARROWEST = 92;
    private static final double EMPTY = 72;
    private static final double FULL = 150;
    private static final double NAMES = 96;
    private static final double AROUND = 8;
    private static final double OVER = -1;
    private static final double CORNER = -2;

    private final GridPane grid = new GridPane();
    private final List<Label> entries = new ArrayList<>();
    private final Consumer<Line> opening;

    WeekSheetTable(Consumer<Line> opening) {
        this.opening = opening;
        setContent(grid);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        grid.getStyleClass().add("week-sheet");
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.setAccessibleText(TEXTS.get("weeksheet.table"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(WeekPlan plan) {
        Object at = entries.stream().filter(Node::isFocused).findFirst().map(Node::getUserData).orElse(null);
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        entries.clear();
        columns(plan);
        heading(plan);
        for (int row = 0; row < plan.leaders().size(); row++) {
            row(plan, plan.leaders().get(row), row + 2);
        }
        entries.stream().filter(one -> one.getUserData().equals(at)).findFirst().ifPresent(Node::requestFocus);
    }

    /** Puts the focus on the first entry; not done where there is none. */
    boolean focus() {
        entries.stream().findFirst().ifPresent(Node::requestFocus);
        return !entries.isEmpty();
    }

    private void columns(WeekPlan plan) {
        ColumnConstraints names = new ColumnConstraints(NAMES);
        grid.getColumnConstraints().add(names);
        plan.days().forEach(day -> day.parts().forEach(part -> {
            boolean used = plan.leaders().stream().anyMatch(one -> !plan.lines(one, day.date(), part).isEmpty());
            ColumnConstraints column = new ColumnConstraints(used ? NARROWEST : EMPTY, used ? FULL : EMPTY,
                    Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }));
    }

    private void heading(WeekPlan plan) {
        DoubleBinding down = Bindings.createDoubleBinding(this::scrolledDown, vvalueProperty(),
                viewportBoundsProperty(), grid.heightProperty());
        DoubleBinding right = Bindings.createDoubleBinding(this::scrolledRight, hvalueProperty(),
                viewportBoundsProperty(), grid.widthProperty());
        Label corner = cell(TEXTS.get("weeksheet.corner"), "week-sheet-heading");
        corner.translateYProperty().bind(down);
        corner.translateXProperty().bind(right);
        corner.setViewOrder(CORNER);
        grid.add(corner, 0, 0, 1, 2);
        int column = 1;
        for (Day day : plan.days()) {
            Label name = cell(WeekWords.day(day), "week-sheet-heading");
            name.getStyleClass().add("week-sheet-day");
            if (!day.working()) {
                name.getStyleClass().add("faint");
            }
            name.translateYProperty().bind(down);
            name.setViewOrder(OVER);
            grid.add(name, column, 0, day.parts().size(), 1);
            for (DayPart part : day.parts()) {
                Label words = cell(WeekWords.name(part), "week-sheet-heading");
                words.translateYProperty().bind(down);
                words.setViewOrder(OVER);
                grid.add(words, column++, 1);
            }
        }
    }

    private double scrolledDown() {
        return Math.max(0, getVvalue() * (grid.getHeight() - getViewportBounds().getHeight()));
    }

    private double scrolledRight() {
        return Math.max(0, getHvalue() * (grid.getWidth() - getViewportBounds().getWidth()));
    }

    private void row(WeekPlan plan, Leader leader, int row) {
        Label name = new Label(leader.personName());
        name.getStyleClass().add("week-sheet-name");
        Label post = new Label(leader.post());
        post.getStyleClass().addAll("faint", "week-sheet-post");
        post.setWrapText(true);
        VBox names = new VBox(name, post);
        names.getStyleClass().addAll("week-sheet-cell", "week-sheet-names");
        names.translateXProperty().bind(Bindings.createDoubleBinding(this::scrolledRight, hvalueProperty(),
                viewportBoundsProperty(), grid.widthProperty()));
        names.setViewOrder(OVER);
        grid.add(names, 0, row);
        int column = 1;
        for (Day day : plan.days()) {
            for (DayPart part : day.parts()) {
                VBox cell = new VBox();
                cell.getStyleClass().add("week-sheet-cell");
                if (!day.working()) {
                    cell.getStyleClass().add("week-sheet-free");
                }
                String where = TEXTS.format("weeksheet.where", leader.personName(), WeekWords.day(day),
                        WeekWords.name(part));
                plan.lines(leader, day.date(), part).forEach(line -> cell.getChildren().add(entry(line, where)));
                grid.add(cell, column++, row);
            }
        }
    }

    private Label entry(Line line, String where) {
        Label label = new Label(WeekWords.whole(line));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setFocusTraversable(true);
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleText(TEXTS.format("weeksheet.entry", where, label.getText()));
        label.setTooltip(new Tooltip(label.getText()));
        label.setUserData(List.of(line.entry().source(), line.entry().leader().personId(), line.entry().time()));
        label.getStyleClass().addAll("week-sheet-entry", switch (line.entry().source().kind()) {
            case MEETING -> "week-sheet-meeting";
            case ENGAGEMENT -> "week-sheet-engagement";
            case ABSENCE -> "week-sheet-absence";
        });
        if (line.mark() != Mark.NONE) {
            label.getStyleClass().add("week-sheet-marked");
        }
        label.setOnMousePressed(_ -> label.requestFocus());
        label.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                opening.accept(line);
            }
        });
        label.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                opening.accept(line);
            }
        });
        label.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(label);
            }
        });
        entries.add(label);
        return label;
    }

    private static Label cell(String words, String style) {
        Label label = new Label(words);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    private void pressed(KeyEvent event) {
        Optional<Label> at = entries.stream().filter(Node::isFocused).findFirst();
        if (at.isEmpty() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        Optional<Label> next = switch (event.getCode()) {
            case RIGHT -> nearest(at.get(), 1, 0);
            case LEFT -> nearest(at.get(), -1, 0);
            case DOWN -> nearest(at.get(), 0, 1);
            case UP -> nearest(at.get(), 0, -1);
            default -> Optional.empty();
        };
        if (next.isPresent()) {
            event.consume();
            next.get().requestFocus();
        }
    }

    /** The next entry in that direction; one that is straight ahead comes before one aside. */
    private Optional<Label> nearest(Label from, int right, int down) {
        Bounds here = bounds(from);
        return entries.stream().filter(one -> {
            Bounds there = bounds(one);
            return right * (there.getCenterX() - here.getCenterX()) > 1
                    || down * (there.getCenterY() - here.getCenterY()) > 1;
        }).min(Comparator.comparingDouble(one -> {
            double across = bounds(one).getCenterX() - here.getCenterX();
            double along = bounds(one).getCenterY() - here.getCenterY();
            return right == 0 ? Math.abs(along) + 4 * Math.abs(across) : Math.abs(across) + 4 * Math.abs(along);
        }));
    }

    /** Scrolls as little as shows the entry beside names and headings. */
    private void reveal(Label label) {
        applyCss();
        layout();
        Bounds place = bounds(label);
        Bounds seen = getViewportBounds();
        setVvalue(scrolled(getVvalue(), grid.getHeight() - seen.getHeight(), seen.getHeight(),
                place.getMinY() - heading(), place.getMaxY()));
        setHvalue(scrolled(getHvalue(), grid.getWidth() - seen.getWidth(), seen.getWidth(),
                place.getMinX() - NAMES, place.getMaxX()));
    }

    private static double scrolled(double now, double hidden, double seen, double first, double last) {
        if (hidden <= 0) {
            return now;
        }
        return Math.clamp(Math.min(Math.max(now * hidden, last + AROUND - seen), first - AROUND) / hidden, 0, 1);
    }

    private double heading() {
        return grid.getChildren().isEmpty() ? 0 : grid.getChildren().getFirst().getBoundsInLocal().getHeight();
    }

    private Bounds bounds(Label label) {
        return grid.sceneToLocal(label.localToScene(label.getBoundsInLocal()));
    }
}
