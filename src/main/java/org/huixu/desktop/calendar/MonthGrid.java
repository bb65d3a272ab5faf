package org.huixu.desktop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.planning.Due;
import org.huixu.application.text.ChineseText;
import org.jspecify.annotations.Nullable;

/** The weeks of a month. */
final class MonthGrid implements Grid {

    private static final int DAYS = 7;
    private static final double EACH = 100.0 / DAYS;

    private final Hands hands;
    private final GridPane names = columns();
    private final GridPane weeks = columns();
    private final VBox node = new VBox(names, weeks);
    private final Map<LocalDate, DayCell> cells = new LinkedHashMap<>();
    private @Nullable LocalDate chosen;

    MonthGrid(Hands hands) {
        this.hands = hands;
        node.getStyleClass().add("calendar-month");
        node.setFocusTraversable(true);
        weeks.getStyleClass().add("calendar-weeks");
        VBox.setVgrow(weeks, Priority.ALWAYS);
        LocalDate monday = LocalDate.EPOCH.with(DayOfWeek.MONDAY);
        for (int i = 0; i < DAYS; i++) {
            Label name = new Label(ChineseText.weekday(monday.plusDays(i)));
            name.setMaxWidth(Double.MAX_VALUE);
            name.getStyleClass().add("calendar-weekday");
            names.add(name, i, 0);
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void show(CalendarPage page, List<Due> dues, LocalDate today) {
        cells.clear();
        weeks.getChildren().clear();
        weeks.getRowConstraints().clear();
        LocalDate first = page.period().validFrom();
        LocalDate end = Objects.requireNonNull(page.period().validTo());
        YearMonth month = YearMonth.from(first.plusDays(DAYS - 1L));
        int count = 0;
        for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
            LocalDate here = day;
            List<Region> entries = new ArrayList<>();
            dues.stream().filter(one -> one.day().equals(here)).forEach(one -> entries.add(new DueNode(one, hands)));
            page.on(day).forEach(one -> entries.add(new EntryNode(one, here, false, hands)));
            DayCell cell = new DayCell(day, new DayHead(page, day, today, Integer.toString(day.getDayOfMonth())),
                    entries, hands);
            if (!YearMonth.from(day).equals(month)) {
                cell.getStyleClass().add("outside");
            }
            if (!page.working().isWorkingDay(day)) {
                cell.getStyleClass().add("free");
            }
            cells.put(day, cell);
            if (count % DAYS == 0) {
                RowConstraints row = new RowConstraints();
                row.setVgrow(Priority.ALWAYS);
                row.setMinHeight(0);
                weeks.getRowConstraints().add(row);
            }
            weeks.add(cell, count % DAYS, count / DAYS);
            count++;
        }
        double each = 100.0 / weeks.getRowConstraints().size();
        weeks.getRowConstraints().forEach(row -> row.setPercentHeight(each));
        if (chosen != null) {
            choose(chosen);
        }
    }

    @Override
    public void choose(LocalDate day) {
        if (chosen != null) {
            Optional.ofNullable(cells.get(chosen)).ifPresent(cell -> cell.chosen(false));
        }
        chosen = day;
        Optional.ofNullable(cells.get(day)).ifPresent(cell -> cell.chosen(true));
    }

    @Override
    public Spot marked(LocalDate day) {
        return Spot.on(day);
    }

    @Override
    public Optional<Spot> spot(Point2D point, double grabbed) {
        return cells.values().stream().filter(cell -> cell.localToScene(cell.getLayoutBounds()).contains(point))
                .findFirst().map(cell -> Spot.on(cell.day()));
    }

    @Override
    public void mark(@Nullable Spot spot) {
        cells.values().forEach(cell -> cell.target(spot != null && spot.day().equals(cell.day())));
    }

    private static GridPane columns() {
        GridPane grid = new GridPane();
        for (int i = 0; i < DAYS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(EACH);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}
