package org.huixu.desktop.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.attendance.Statistics;
import org.huixu.application.attendance.Statistics.Counts;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who came to the meetings of a period, by person and by unit, as a table and as a chart; as PDF and XLSX. */
final class StatisticsPane {

    private static final Texts TEXTS = Texts.of(StatisticsPane.class);
    private static final double BAR = 34;
    private static final double LEAST_CHART = 260;
    private static final double DAY_WIDTH = 140;
    private static final double NUMBER = 58;
    /** Meetings are counted whole: so many from one line of the chart to the next, as few lines as these. */
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100);
    private static final int MOST_STEPS = 10;

    private final Workbench bench;
    private final PaperPreview preview;
    private final Background.Lane lane;
    private final BorderPane node = new BorderPane();
    private final StackPane middle = new StackPane();
    private final DayField from;
    private final DayField to;
    private final ComboBox<Optional<MeetingType>> type = new ComboBox<>();
    private final ToggleButton byPerson = new ToggleButton(TEXTS.get("statistics.byPerson"));
    private final ToggleButton byUnit = new ToggleButton(TEXTS.get("statistics.byUnit"));
    private final ToggleButton asChart = new ToggleButton(TEXTS.get("statistics.chart"), Icons.of(Feather.BAR_CHART_2));
    private final Label about = new Label();
    private final Button paper = new Button(TEXTS.get("statistics.paper"), Icons.of(Feather.PRINTER));
    private final TableView<Row> table = Tables.table(TEXTS.get("statistics.table"), "");
    private final Runnable shown;
    private @Nullable Statistics statistics;

    /** A line of the table. */
    private record Row(@Nullable PersonId person, String name, String about, Counts counts) {
    }

    /** @param shown told when the list has come */
    StatisticsPane(Workbench bench, Runnable shown) {
        this.bench = bench;
        this.shown = shown;
        preview = new PaperPreview(bench);
        lane = bench.background().lane();
        LocalDate today = bench.today();
        from = new DayField(() -> bench.today(), today.withDayOfYear(1));
        to = new DayField(() -> bench.today(), today);
        node.setTop(head());
        node.setCenter(middle);
        columns();
        Tables.keys(table, this::open, () -> {
        });
    }

    Node node() {
        return node;
    }

    void load() {
        LocalDate first = from.day();
        LocalDate last = to.day();
        if (from.unreadable() || to.unreadable() || first == null || last == null || last.isBefore(first)) {
            about.setText(TEXTS.get("statistics.noDays"));
            return;
        }
        Period days = new Period(first, last.plusDays(1));
        MeetingType only = type.getValue() == null ? null : type.getValue().orElse(null);
        lane.run(TEXTS.get("statistics.loading"), _ -> bench.workplace().attendanceLists().statistics(days,
                only == null ? null : only.key()), this::show);
    }

    /** The types of meeting to choose from. */
    void offer(List<MeetingType> types) {
        Optional<MeetingType> before = type.getValue();
        List<Optional<MeetingType>> all = new ArrayList<>(List.of(Optional.empty()));
        types.forEach(one -> all.add(Optional.of(one)));
        if (!type.getItems().equals(all)) {
            type.getItems().setAll(all);
            type.setValue(before == null ? Optional.empty() : before);
        }
    }

    void close() {
        lane.drop();
    }

    private Node head() {
        ToggleGroup group = new ToggleGroup();
        Toggles.join(byPerson, group);
        Toggles.join(byUnit, group);
        byPerson.getStyleClass().add("left-pill");
        byUnit.getStyleClass().add("right-pill");
        byPerson.setSelected(true);
        List.of(byPerson, byUnit).forEach(button -> button.setOnAction(_ -> {
            button.setSelected(true);
            display();
        }));
        asChart.setOnAction(_ -> display());
        type.setConverter(new Words<>(one -> one.map(MeetingType::naming).map(naming -> naming.name())
                .orElse(TEXTS.get("statistics.allTypes"))));
        type.setAccessibleText(TEXTS.get("statistics.type"));
        type.valueProperty().subscribe((_, _) -> load());
        List.of(from, to).forEach(field -> {
            field.setPrefWidth(DAY_WIDTH);
            field.valueProperty().subscribe((_, _) -> load());
        });
        from.setAccessibleText(TEXTS.get("statistics.from"));
        to.setAccessibleText(TEXTS.get("statistics.to"));
        paper.setOnAction(_ -> print());
        about.getStyleClass().add("faint");
        HBox days = new HBox(from, new Label(TEXTS.get("statistics.until")), to);
        days.setAlignment(Pos.CENTER_LEFT);
        days.getStyleClass().add("toolbar-line");
        FlowPane tools = new FlowPane(new HBox(byPerson, byUnit), days, type, asChart, paper, about);
        tools.setRowValignment(VPos.CENTER);
        tools.getStyleClass().addAll("tool-flow", "pane-tools");
        List.of(byPerson, byUnit, type, asChart, paper, about)
                .forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
        return tools;
    }

    private void columns() {
        table.getStyleClass().add("main-list");
        TableColumn<Row, String> rate = Tables.narrow(TEXTS.get("statistics.rate"), NUMBER + 12,
                row -> TEXTS.format("statistics.percent", Integer.toString(row.counts().rate())));
        rate.getStyleClass().add("number-column");
        table.getColumns().setAll(List.of(Tables.text(TEXTS.get("statistics.name"), 110, Row::name),
                Tables.text(TEXTS.get("statistics.post"), 240, Row::about),
                number("statistics.due", Counts::due), number("statistics.came", Counts::came),
                number("statistics.late", Counts::late), number("statistics.early", Counts::early),
                number("statistics.leave", Counts::leave), number("statistics.substituted", Counts::substituted),
                number("statistics.missing", Counts::missing), rate,
                Tables.text(TEXTS.get("statistics.causes"), 220, row -> LeaveWords.of(row.counts().causes()))));
        Tables.first(table);
    }

    private static TableColumn<Row, String> number(String key, Function<Counts, Integer> count) {
        TableColumn<Row, String> column = Tables.narrow(TEXTS.bundle().getString(key), NUMBER, row -> {
            int number = count.apply(row.counts());
            return number == 0 ? "" : Integer.toString(number);
        });
        column.getStyleClass().add("number-column");
        return column;
    }

    private void show(Statistics read) {
        statistics = read;
        about.setText(TEXTS.format("statistics.about", Integer.toString(read.meetings())));
        paper.setDisable(read.meetings() == 0);
        display();
        shown.run();
    }

    private List<Row> rows(Statistics read) {
        return byUnit.isSelected()
                ? read.units().stream().map(one -> new Row(null, one.name(), "", one.counts())).toList()
                : read.people().stream().map(one -> new Row(one.person(), one.name(), one.post(), one.counts()))
                        .toList();
    }

    private void display() {
        Statistics read = statistics;
        if (read == null) {
            return;
        }
        List<Row> rows = rows(read);
        table.getColumns().getFirst()
                .setText(TEXTS.get(byUnit.isSelected() ? "statistics.unit" : "statistics.name"));
        table.getColumns().get(1).setVisible(!byUnit.isSelected());
        Tables.show(table, rows, Row::name);
        if (rows.isEmpty()) {
            middle.getChildren().setAll(new Blank(Feather.BAR_CHART_2, TEXTS.get("statistics.none"),
                    TEXTS.get("statistics.none.text")));
        } else {
            middle.getChildren().setAll(asChart.isSelected() ? chart(rows) : table);
        }
    }

    /** One bar for each row: came, leave, another in his place, missing. */
    private static Node chart(List<Row> rows) {
        CategoryAxis names = new CategoryAxis();
        int most = rows.stream().mapToInt(row -> row.counts().due()).max().orElse(0);
        int step = STEPS.stream().filter(one -> one * MOST_STEPS >= most).findFirst().orElse(most);
        NumberAxis times = new NumberAxis(0, Math.max(1, Math.ceilDiv(most, step)) * step, step);
        times.setLabel(TEXTS.get("statistics.times"));
        times.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart = new StackedBarChart<>(names, times);
        chart.setAnimated(false);
        chart.setCategoryGap(10);
        chart.getData().add(series("statistics.came", rows, Counts::came));
        chart.getData().add(series("statistics.leave", rows, Counts::leave));
        chart.getData().add(series("statistics.substituted", rows, Counts::substituted));
        chart.getData().add(series("statistics.missing", rows, Counts::missing));
        chart.getStyleClass().add("attendance-chart");
        chart.setMinWidth(Math.max(LEAST_CHART, rows.size() * BAR));
        chart.setMinHeight(LEAST_CHART);
        ScrollPane scroll = new ScrollPane(chart);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static XYChart.Series<String, Number> series(String key, List<Row> rows,
            Function<Counts, Integer> count) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(TEXTS.bundle().getString(key));
        List<String> names = upright(rows);
        for (int i = 0; i < rows.size(); i++) {
            series.getData().add(new XYChart.Data<>(names.get(i), count.apply(rows.get(i).counts())));
        }
        return series;
    }

    /** The names written downwards, letter below letter, as narrow as a bar; each of those alike has a bar of its own. */
    private static List<String> upright(List<Row> rows) {
        Set<String> taken = new LinkedHashSet<>();
        for (Row row : rows) {
            String name = row.name().codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
            while (!taken.add(name)) {
                name += " ";
            }
        }
        return List.copyOf(taken);
    }

    private void print() {
        Statistics read = statistics;
        if (read == null) {
            return;
        }
        String words = type.getConverter().toString(type.getValue());
        String title = TEXTS.get(byUnit.isSelected() ? "statistics.paper.byUnit" : "statistics.paper.byPerson");
        SheetPaper sheet = bench.workplace().sheets().attendance(read, byUnit.isSelected(), words);
        preview.showTable(title, TEXTS.format("statistics.paper.name", title),
                out -> bench.workplace().sheets().write(sheet, out),
                out -> bench.workplace().sheets().writeBook(sheet, out));
    }

    private void open() {
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.person() != null) {
            bench.ways().go(new Place.People(row.person()));
        }
    }
}
