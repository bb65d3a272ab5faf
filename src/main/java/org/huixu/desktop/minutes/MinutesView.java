package org.huixu.desktop.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.minutes.MinutesLists.Line;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All minutes of a year: what state they are in, who has them and for how many days. */
public final class MinutesView implements View {

    private static final Texts TEXTS = Texts.of(MinutesView.class);
    private static final String ALL = "";
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final double MEETING = 124;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Workbench bench;
    private final Background.Lane lane;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final StackPane middle = new StackPane();
    private final Label year = new Label();
    private final TextField search = new TextField();
    private final ComboBox<String> type = box("minutesList.filter.type");
    private final ComboBox<String> signatory = box("minutesList.filter.signatory");
    private final Map<Stage, ToggleButton> stages = new EnumMap<>(Stage.class);
    private final TableView<Line> table = Tables.table(TEXTS.get("minutesList.table"), "");
    private final Subscription subscription;
    private List<Line> lines = List.of();
    private Stage stage = Stage.ALL;
    private int shownYear;
    private boolean filling;
    private boolean read;

    public MinutesView(Workbench bench) {
        this.bench = bench;
        lane = bench.background().lane();
        shownYear = bench.today().getYear();
        node.setTop(new VBox(head(), filters()));
        node.setCenter(middle);
        columns();
        Tables.keys(table, this::open, () -> {
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
            if (FIND.match(event)) {
                event.consume();
                search.requestFocus();
            } else if (event.isAltDown() && digit >= 0 && digit < STAGES.size()) {
                event.consume();
                choose(STAGES.get(digit));
            }
        });
        subscription = bench.changes().on(fresh::changed, Minutes.class, Meeting.class, NumberAllocation.class,
                StepRecord.class);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.MINUTES;
    }

    @Override
    public void shown() {
        fresh.shown();
        focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        lane.drop();
    }

    /** The list takes the keys; while it is being read, the states above it. */
    private void focus() {
        (table.getScene() == null ? Objects.requireNonNull(stages.get(stage)) : table).requestFocus();
    }

    private Node head() {
        Label title = new Label(TEXTS.get("minutesList.title"));
        title.getStyleClass().add("view-title");
        year.getStyleClass().add("section-title");
        Button before = Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("minutesList.year.before"), () -> turn(-1));
        Button after = Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("minutesList.year.after"), () -> turn(1));
        search.setPromptText(TEXTS.get("minutesList.search"));
        search.setAccessibleText(TEXTS.get("minutesList.search"));
        search.textProperty().subscribe((_, _) -> display());
        HBox.setHgrow(search, Priority.SOMETIMES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button register = new Button(TEXTS.get("minutesList.register"), Icons.of(Feather.BOOK));
        register.setMinWidth(Region.USE_PREF_SIZE);
        register.setOnAction(_ -> register());
        HBox head = new HBox(title, before, year, after, gap, search, register);
        head.getChildren().addAll(new VolumeTools(bench, () -> shownYear).nodes());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("view-head", "month-head");
        return head;
    }

    /** The register of the numbers of the year that is shown. */
    private void register() {
        int wanted = shownYear;
        bench.background().run(TEXTS.get("minutesList.loading"),
                _ -> bench.workplace().sheets().register(bench.workplace().numberRegister().year(wanted)),
                paper -> new PaperPreview(bench).showTable(paper.title(),
                        TEXTS.format("minutesList.register.file", paper.title(), Integer.toString(wanted)),
                        out -> bench.workplace().sheets().write(paper, out),
                        out -> bench.workplace().sheets().writeBook(paper, out)));
    }

    private Node filters() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().addAll("tool-flow", "item-filters");
        ToggleGroup group = new ToggleGroup();
        HBox pills = new HBox();
        STAGES.forEach(one -> {
            ToggleButton pill = new ToggleButton(one.words());
            Toggles.join(pill, group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.getStyleClass().add(one == STAGES.getFirst() ? "left-pill" : one == STAGES.getLast() ? "right-pill"
                    : "center-pill");
            pill.setOnAction(_ -> choose(one));
            stages.put(one, pill);
            pills.getChildren().add(pill);
        });
        choose(Stage.ALL);
        type.valueProperty().subscribe((_, _) -> display());
        signatory.valueProperty().subscribe((_, _) -> display());
        flow.getChildren().setAll(pills, type, signatory);
        return flow;
    }

    private void choose(Stage wanted) {
        stage = wanted;
        Objects.requireNonNull(stages.get(wanted)).setSelected(true);
        display();
    }

    private static ComboBox<String> box(String key) {
        String name = TEXTS.bundle().getString(key);
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(new Words<>(value -> value.isEmpty() ? name : value));
        box.getItems().setAll(ALL);
        box.setValue(ALL);
        box.setAccessibleText(name);
        box.getStyleClass().add("item-filter");
        return box;
    }

    private void columns() {
        table.getStyleClass().add("main-list");
        TableColumn<Line, String> light = Tables.narrow("", 36, one -> one.hand().light().name());
        light.setCellFactory(_ -> new LightCell());
        TableColumn<Line, String> days = Tables.narrow(TEXTS.get("minutesList.column.days"), 50,
                one -> one.hand().step().isEmpty() ? "" : Integer.toString(one.hand().days()));
        days.getStyleClass().add("number-column");
        TableColumn<Line, String> meeting = Tables.text(TEXTS.get("minutesList.column.meeting"), 230,
                MinutesView::meeting);
        meeting.setMinWidth(MEETING);
        table.getColumns().setAll(List.of(light,
                Tables.day(TEXTS.get("minutesList.column.day"),
                        one -> Objects.toString(one.meeting().slot().onDate(), "")),
                meeting,
                Tables.narrow(TEXTS.get("minutesList.column.number"), 106, Line::number),
                Tables.narrow(TEXTS.get("minutesList.column.state"), 62, one -> Stage.of(one).words()),
                Tables.text(TEXTS.get("minutesList.column.next"), 240, MinutesView::next), days,
                Tables.text(TEXTS.get("minutesList.column.signatory"), 68, Line::signatory),
                Tables.narrow(TEXTS.get("minutesList.column.signed"), 56,
                        one -> day(one.minutes() == null ? null : one.minutes().signature().signedOn())),
                Tables.narrow(TEXTS.get("minutesList.column.issued"), 56,
                        one -> day(one.minutes() == null ? null : one.minutes().issue().issuedOn()))));
    }

    /** What is to be done, and by whom. */
    private static String next(Line line) {
        return line.who().isEmpty() ? "" : TEXTS.format("minutesList.next", line.hand().step(), line.who());
    }

    /** By its code; the title besides where it says more than the type. */
    private static String meeting(Line line) {
        String title = line.meeting().designation().title();
        return title.equals(line.type())
                ? line.meeting().designation().code()
                : TEXTS.format("minutesList.meeting", line.meeting().designation().code(), title);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private void turn(int by) {
        shownYear += by;
        load();
    }

    private void load() {
        int wanted = shownYear;
        year.setText(TEXTS.format("minutesList.year", Integer.toString(wanted)));
        lane.run(TEXTS.get("minutesList.loading"), _ -> bench.workplace().minutesLists().year(wanted), this::show);
    }

    private void show(List<Line> found) {
        boolean first = !read;
        read = true;
        lines = found;
        filling = true;
        offer(type, Line::type);
        offer(signatory, Line::signatory);
        filling = false;
        stages.forEach((one, pill) -> {
            long count = lines.stream().filter(one::holds).count();
            pill.setText(count == 0 ? one.words() : TEXTS.format("minutesList.counted", one.words(),
                    Long.toString(count)));
        });
        display();
        if (first) {
            focus();
        }
    }

    private void offer(ComboBox<String> box, Function<Line, String> value) {
        List<String> values = new ArrayList<>(List.of(ALL));
        lines.stream().map(value).filter(one -> !one.isEmpty()).distinct().sorted(Comparator.naturalOrder())
                .forEach(values::add);
        String before = box.getValue();
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(values.contains(before) ? before : ALL);
    }

    private void display() {
        if (filling || !read) {
            return;
        }
        String wanted = search.getText().strip();
        List<Line> shown = lines.stream().filter(stage::holds)
                .filter(one -> type.getValue().isEmpty() || type.getValue().equals(one.type()))
                .filter(one -> signatory.getValue().isEmpty() || signatory.getValue().equals(one.signatory()))
                .filter(one -> wanted.isEmpty() || (meeting(one) + one.number() + one.who() + one.signatory())
                        .contains(wanted))
                .toList();
        Tables.show(table, shown, one -> one.minutes() == null ? one.meeting().id() : one.minutes().id());
        middle.getChildren().setAll(shown.isEmpty() ? blank() : table);
    }

    private Node blank() {
        return lines.isEmpty()
                ? new Blank(Feather.FILE_TEXT, TEXTS.format("minutesList.none", Integer.toString(shownYear)),
                        TEXTS.get("minutesList.none.text")).way(TEXTS.get("minutesList.none.way"),
                                () -> bench.ways().go(new Place.Meetings()))
                : new Blank(Feather.FILTER, TEXTS.get("minutesList.nothing"), TEXTS.get("minutesList.nothing.text"))
                        .way(TEXTS.get("minutesList.nothing.way"), this::clear);
    }

    private void clear() {
        filling = true;
        search.clear();
        type.setValue(ALL);
        signatory.setValue(ALL);
        filling = false;
        choose(Stage.ALL);
    }

    private void open() {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            bench.ways().go(new Place.MeetingFile(line.meeting().id(), MeetingPart.MINUTES));
        }
    }
}
