package org.huixu.desktop.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.planning.Due;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** The twelve months; days with meetings are coloured, the more the stronger. */
final class YearGrid implements Grid {

    private static final Texts TEXTS = Texts.of(YearGrid.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final int MONTHS = 12;
    private static final int MOST = 3;
    private static final List<Integer> COLUMNS = List.of(6, 4, 3, 2);

    private final Hands hands;
    private final GridPane months = new GridPane();
    private final ScrollPane node = new ScrollPane(months);
    private final Map<LocalDate, Label> cells = new HashMap<>();
    private int columns;
    private @Nullable LocalDate chosen;

    YearGrid(Hands hands) {
        this.hands = hands;
        months.getStyleClass().add("calendar-year");
        node.setFitToWidth(true);
        node.setFitToHeight(true);
        node.viewportBoundsProperty().subscribe(_ -> arrange());
        months.widthProperty().subscribe(_ -> arrange()); // letters that grow make it wider than there is room for
        node.getStyleClass().addAll("edge-to-edge", "calendar-scroll");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void show(CalendarPage page, List<Due> dues, LocalDate today) {
        cells.clear();
        Map<LocalDate, List<Occasion>> meetings = page.occasions().stream()
                .filter(one -> one.kind() == Occasion.Kind.MEETING && !one.cancelled())
                .collect(Collectors.groupingBy(one -> one.time().from()));
        int year = page.period().validFrom().getYear();
        months.getChildren().clear();
        for (int month = 1; month <= MONTHS; month++) {
            months.getChildren().add(month(page, YearMonth.of(year, month), meetings, dues, today));
        }
        columns = 0;
        arrange();
        if (chosen != null) {
            choose(chosen);
        }
    }

    /** In columns that twelve can be divided by: as few as show all at once, else as many as there is room for. */
    private void arrange() {
        months.applyCss();
        double room = node.getViewportBounds().getWidth() - months.snappedLeftInset() - months.snappedRightInset()
                + months.getHgap();
        double each = months.getChildren().stream().mapToDouble(one -> one.prefWidth(-1)).max().orElse(0)
                + months.getHgap();
        double high = node.getViewportBounds().getHeight() - months.snappedTopInset() - months.snappedBottomInset()
                + months.getVgap();
        double tall = months.getChildren().stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0)
                + months.getVgap();
        List<Integer> broad = COLUMNS.stream().filter(one -> one * each <= room).toList();
        int fitting = broad.reversed().stream().filter(one -> MONTHS / one * tall <= high).findFirst()
                .orElse(broad.isEmpty() ? 1 : broad.getFirst());
        if (fitting != columns) {
            columns = fitting;
            for (int i = 0; i < months.getChildren().size(); i++) {
                GridPane.setConstraints(months.getChildren().get(i), i % columns, i / columns);
            }
        }
    }

    private VBox month(CalendarPage page, YearMonth month, Map<LocalDate, List<Occasion>> meetings,
            List<Due> dues, LocalDate today) {
        GridPane days = new GridPane();
        VBox.setVgrow(days, Priority.ALWAYS);
        LocalDate monday = LocalDate.EPOCH.with(DayOfWeek.MONDAY);
        for (int i = 0; i < DAYS; i++) {
            Label name = new Label(ChineseText.weekday(monday.plusDays(i)).substring(1));
            name.getStyleClass().add("calendar-mini-name");
            name.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(name, Priority.ALWAYS);
            days.add(name, i, 0);
        }
        int shift = month.atDay(1).getDayOfWeek().getValue() - 1;
        int count = 0;
        for (int i = 1; i <= month.lengthOfMonth(); i++) {
            LocalDate day = month.atDay(i);
            List<Occasion> there = meetings.getOrDefault(day, List.of());
            count += there.size();
            Label cell = cell(page, day, there, today);
            if (dues.stream().anyMatch(one -> one.day().equals(day))) {
                cell.getStyleClass().add("due");
            }
            days.add(cell, (shift + i - 1) % DAYS, (shift + i - 1) / DAYS + 1);
        }
        for (int row = (shift + month.lengthOfMonth() - 1) / DAYS + 2; row <= WEEKS; row++) { // all months alike
            Region blank = new Region();
            blank.getStyleClass().add("calendar-mini-blank");
            GridPane.setVgrow(blank, Priority.ALWAYS);
            days.add(blank, 0, row);
        }
        Label name = new Label(TEXTS.format("calendar.month", Integer.toString(month.getMonthValue())));
        name.getStyleClass().add("section-title");
        Label number = new Label(count == 0 ? "" : TEXTS.format("calendar.meetings", Integer.toString(count)));
        number.getStyleClass().add("faint");
        HBox head = new HBox(name, number);
        head.getStyleClass().add("toolbar-line");
        VBox whole = new VBox(head, days);
        GridPane.setHgrow(whole, Priority.ALWAYS);
        GridPane.setVgrow(whole, Priority.ALWAYS);
        whole.getStyleClass().add("calendar-mini-month");
        return whole;
    }

    private Label cell(CalendarPage page, LocalDate day, List<Occasion> there, LocalDate today) {
        Label cell = new Label(Integer.toString(day.getDayOfMonth()));
        cell.getStyleClass().add("calendar-mini-day");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        GridPane.setVgrow(cell, Priority.ALWAYS);
        if (!page.working().isWorkingDay(day)) {
            cell.getStyleClass().add("free");
        }
        if (day.equals(today)) {
            cell.getStyleClass().add("today");
        }
        if (!there.isEmpty()) {
            cell.getStyleClass().add("busy-" + Math.min(there.size(), MOST));
        }
        String holiday = page.names().get(day);
        String words = there.stream().map(one -> (one.hours() + ' ' + one.title()).strip())
                .collect(Collectors.joining("\n"));
        if (holiday != null) {
            words = words.isEmpty() ? holiday : holiday + '\n' + words;
        }
        if (!words.isEmpty()) {
            cell.setTooltip(new Tooltip(ChineseText.brief(day) + '\n' + words));
        }
        cell.setOnMouseClicked(event -> {
            hands.choose(day);
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                hands.turnTo(day);
            }
        });
        cells.put(day, cell);
        return cell;
    }

    @Override
    public void choose(LocalDate day) {
        if (chosen != null) {
            Optional.ofNullable(cells.get(chosen)).ifPresent(cell -> cell.pseudoClassStateChanged(CHOSEN, false));
        }
        boolean other = !day.equals(chosen);
        chosen = day;
        Optional.ofNullable(cells.get(day)).ifPresent(cell -> {
            cell.pseudoClassStateChanged(CHOSEN, true);
            if (other) {
                reveal(cell);
            }
        });
    }

    /** Scrolls to the day where it is out of sight. */
    private void reveal(Label cell) {
        node.applyCss();
        node.layout();
        Bounds place = months.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        double seen = node.getViewportBounds().getHeight();
        double hidden = months.getHeight() - seen;
        double top = node.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
            node.setVvalue(Math.clamp((place.getCenterY() - seen / 2) / hidden, 0, 1));
        }
    }

    @Override
    public Spot marked(LocalDate day) {
        return Spot.on(day);
    }
}
