package org.huixu.desktop.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
import org.huixu.desktop.kit.Reading;
import org.huixu.desktop.kit.Tables;
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
    private static final double MEETING = 124;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Workbench bench;
    private final Background.Lane lane;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final StackPane middle = new StackPane(new Reading(TEXTS.get("minutesList.coming")).centred());
    private final Label year = new Label();
    private final MinutesFilter filter = new MinutesFilter(this::display);
    private final TableView<Line> table = Tables.table(TEXTS.get("minutesList.table"), "");
    private final Subscription subscription;
    private List<Line> lines = List.of();
    private int shownYear;
    private boolean read;

    public MinutesView(Workbench bench) {
        this.bench = bench;
        lane = bench.background().lane();
        shownYear = bench.today().getYear();
        node.setTop(new VBox(head(), filter.node()));
        node.setCenter(middle);
        columns();
        Tables.keys(table, this::open, () -> {
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
            if (FIND.match(event)) {
                event.consume();
                filter.search().requestFocus();
            } else if (event.isAltDown() && filter.choose(digit)) {
                event.consume();
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
        (table.getScene() == null ? filter.stage() : table).requestFocus();
    }

    private Node head() {
        Label title = new Label(TEXTS.get("minutesList.title"));
        title.getStyleClass().add("view-title");
        year.getStyleClass().add("section-title");
        Button before = Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("minutesList.year.before"), () -> turn(-1));
        Button after = Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("minutesList.year.after"), () -> turn(1));
        TextField search = filter.search();
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
        filter.offer(found);
        display();
        if (first) {
            focus();
        }
    }

    private void display() {
        if (!read) {
            return;
        }
        List<Line> shown = lines.stream()
                .filter(one -> filter.lets(one, meeting(one) + one.number() + one.who() + one.signatory())).toList();
        Tables.show(table, shown, one -> one.minutes() == null ? one.meeting().id() : one.minutes().id());
        middle.getChildren().setAll(shown.isEmpty() ? blank() : table);
    }

    private Node blank() {
        return lines.isEmpty()
                ? new Blank(Feather.FILE_TEXT, TEXTS.format("minutesList.none", Integer.toString(shownYear)),
                        TEXTS.get("minutesList.none.text")).way(TEXTS.get("minutesList.none.way"),
                                () -> bench.ways().go(new Place.Meetings()))
                : new Blank(Feather.FILTER, TEXTS.get("minutesList.nothing"), TEXTS.get("minutesList.nothing.text"))
                        .way(TEXTS.get("minutesList.nothing.way"), filter::clear);
    }

    private void open() {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            bench.ways().go(new Place.MeetingFile(line.meeting().id(), MeetingPart.MINUTES));
        }
    }
}
