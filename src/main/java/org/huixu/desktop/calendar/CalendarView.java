package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
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
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.CalendarPapers;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.planning.Due;
import org.huixu.application.text.Texts;
import org.huixu.application.week.WeekDesk;
import org.huixu.desktop.compliance.EngagementSheet;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.meeting.MeetingList;
import org.huixu.desktop.meeting.PlanSheet;
import org.huixu.desktop.meeting.SeriesSheet;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Appearance;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The meetings of the office and what takes its leaders' time, by month, week, day or year; or the meetings as a list. */
public final class CalendarView implements View {

    private static final Texts TEXTS = Texts.of(CalendarView.class);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination JUMP = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final List<Mode> MODES = List.of(Mode.values());
    private static final int WEEK = 7;
    private static final int QUARTER = 15;

    private final Workbench bench;
    private final StringProperty remembered;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final StackPane middle = new StackPane();
    private final Label name = new Label();
    private final TextField search = new TextField();
    private final Map<Mode, ToggleButton> pills = new EnumMap<>(Mode.class);
    private final FlowPane waiting = new FlowPane();
    private final Wanted wanted;
    private final EntryDrag drag;
    private final MeetingList list;
    private final Map<Mode, Grid> grids = new EnumMap<>(Mode.class);
    private final Hands hands;
    private final Sight sight;
    private final Subscription subscription;
    private Mode mode;
    private LocalDate chosen;

    /**
     * @param remembered knows how the calendar was shown last
     */
    public CalendarView(Workbench bench, Appearance remembered) {
        this.bench = bench;
        this.remembered = remembered.calendarProperty();
        wanted = new Wanted(remembered.calendarLayersProperty(), this::display);
        sight = new Sight(bench, this::known, this::mark);
        chosen = bench.today();
        mode = MODES.stream().filter(one -> one.name().equals(this.remembered.get())).findFirst()
                .orElse(Mode.LIST);
        list = new MeetingList(bench, this::plan);
        hands = new CalendarHands(bench, this::choose, this::turnTo);
        grids.put(Mode.MONTH, new MonthGrid(hands));
        grids.put(Mode.WEEK, new HourGrid(hands, this::clock));
        grids.put(Mode.DAY, new HourGrid(hands, this::clock));
        grids.put(Mode.YEAR, new YearGrid(hands));
        waiting.getStyleClass().addAll("tool-flow", "calendar-waiting");
        VBox body = new VBox(waiting, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        StackPane field = new StackPane(body);
        drag = new EntryDrag(field, this::grid, hands::move);
        node.setTop(new VBox(head(), tools()));
        node.setCenter(field);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscription = bench.changes().onAny(_ -> changed());
        turn(mode);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.CALENDAR;
    }

    @Override
    public void shown() {
        fresh.shown();
        if (mode == Mode.LIST) {
            list.shown();
        } else {
            grid().node().requestFocus();
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        list.close();
        grids.values().forEach(Grid::close);
        sight.close();
    }

    private LocalTime clock() {
        return bench.time().local().toLocalTime();
    }

    /** The layout in front; the list has none of its own, so that of the month stands for it. */
    private Grid grid() {
        return Objects.requireNonNull(grids.get(mode == Mode.LIST ? Mode.MONTH : mode));
    }

    private Node head() {
        Label title = new Label(TEXTS.get("calendar.title"));
        title.getStyleClass().add("view-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        name.getStyleClass().add("month-name");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        HBox months = new HBox(
                Icons.button(Feather.CHEVRON_LEFT, TEXTS.get("calendar.before"), () -> turn(-1)), name,
                Icons.button(Feather.CHEVRON_RIGHT, TEXTS.get("calendar.after"), () -> turn(1)));
        months.getStyleClass().add("months");
        Button today = new Button(TEXTS.get("calendar.today"));
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setOnAction(_ -> jump(bench.today()));
        Button jump = Icons.button(Feather.CORNER_DOWN_RIGHT, TEXTS.get("calendar.jump.tooltip"), this::askDay);
        search.setPromptText(TEXTS.get("calendar.search"));
        search.setAccessibleText(TEXTS.get("calendar.search"));
        search.textProperty().subscribe((_, _) -> display());
        search.setPrefColumnCount(12);
        search.setMinWidth(90);
        Button plan = new Button(TEXTS.get("calendar.plan"), Icons.of(Feather.PLUS));
        plan.getStyleClass().add("accent");
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setTooltip(new Tooltip(TEXTS.get("calendar.plan.tooltip")));
        plan.setOnAction(_ -> plan());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, months, today, jump, gap, search, plan, more());
        head.getStyleClass().addAll("view-head", "month-head");
        return head;
    }

    /** What is done with the calendar as a whole. */
    private Node more() {
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setTooltip(new Tooltip(TEXTS.get("calendar.more.tooltip")));
        more.setAccessibleText(TEXTS.get("calendar.more.tooltip"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("button-icon", "no-arrow");
        item(more, "calendar.week.sheet", () -> bench.ways().go(new Place.Week(WeekDesk.mondayOf(chosen))));
        item(more, "calendar.series", () -> new SeriesSheet(bench, null).show());
        item(more, "calendar.event.new", () -> EngagementSheet.create(bench, chosen));
        item(more, "calendar.absence.new", () -> WhoSheet.show(bench, chosen));
        more.getItems().add(new SeparatorMenuItem());
        item(more, "calendar.print", this::print);
        item(more, "calendar.export", () -> CalendarFiles.exportPeriod(bench, mode.around(chosen).validFrom(),
                Objects.requireNonNull(mode.around(chosen).validTo()).minusDays(1)));
        item(more, "calendar.import", () -> CalendarFiles.importFile(bench));
        return more;
    }

    private static void item(MenuButton more, String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.bundle().getString(key));
        item.setOnAction(_ -> action.run());
        more.getItems().add(item);
    }

    /** What is shown, on paper or as a spreadsheet. */
    private void print() {
        CalendarPage shown = sight.page().orElse(null);
        if (shown == null) {
            return;
        }
        CalendarPage found = shown.where(sought());
        Mode how = mode;
        LocalDate day = chosen;
        bench.background().run(TEXTS.get("calendar.reading"), _ -> {
            CalendarPapers papers = bench.workplace().calendar().papers(bench.time());
            return how == Mode.MONTH ? papers.month(found, YearMonth.from(day)) : papers.list(found, how.name(day));
        }, paper -> new PaperPreview(bench).showTable(paper.title(), paper.title() + ".pdf",
                out -> bench.workplace().sheets().write(paper, out),
                out -> bench.workplace().sheets().writeBook(paper, out)));
    }

    private Node tools() {
        ToggleGroup group = new ToggleGroup();
        HBox modes = new HBox();
        for (int i = 0; i < MODES.size(); i++) {
            Mode one = MODES.get(i);
            ToggleButton pill = new ToggleButton(one.words());
            Toggles.join(pill, group);
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.getStyleClass().add(i == 0 ? "left-pill"
                    : i == MODES.size() - 1 ? "right-pill" : "center-pill");
            pill.setTooltip(new Tooltip(TEXTS.format("calendar.mode.tooltip", Integer.toString(i + 1))));
            pill.setOnAction(_ -> turn(one));
            pills.put(one, pill);
            modes.getChildren().add(pill);
        }
        FlowPane flow = new FlowPane(modes);
        flow.getStyleClass().addAll("tool-flow", "item-filters");
        flow.getChildren().addAll(wanted.nodes());
        return flow;
    }

    private void pressed(KeyEvent event) {
        int digit = event.getCode().isDigitKey() ? event.getCode().getChar().charAt(0) - '1' : -1;
        if (event.getCode() == KeyCode.ESCAPE && drag.letGo()) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (event.isAltDown() && digit >= 0 && digit < MODES.size()) {
            turn(MODES.get(digit));
        } else if (NEW.match(event)) {
            plan();
        } else if (FIND.match(event)) {
            search.requestFocus();
            search.selectAll();
        } else if (JUMP.match(event)) {
            askDay();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            shown();
        } else if (!inGrid(event) || !walked(event)) {
            return;
        }
        event.consume();
    }

    /** Whether the key is meant for the days and hours, not for a field, a button or the list. */
    private boolean inGrid(KeyEvent event) {
        if (mode == Mode.LIST || event.getTarget() instanceof TextInputControl) {
            return false;
        }
        for (Node one = (Node) event.getTarget(); one != null; one = one.getParent()) {
            if (one.equals(middle) || one.equals(waiting)) {
                return true;
            }
        }
        return false;
    }

    private boolean walked(KeyEvent event) {
        EntryNode entry = event.getTarget() instanceof EntryNode one ? one : null;
        if (event.isShortcutDown() && entry != null) {
            return carried(event, entry);
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (entry != null && event.getCode() == KeyCode.DELETE) {
            hands.cancel(entry.occasion());
            return true;
        }
        if (grid().takes(event)) {
            return true;
        }
        LocalDate to = switch (event.getCode()) {
            case LEFT -> chosen.minusDays(1);
            case RIGHT -> chosen.plusDays(1);
            case UP -> chosen.minusDays(WEEK);
            case DOWN -> chosen.plusDays(WEEK);
            case HOME -> bench.today();
            default -> null;
        };
        if (to != null) {
            jump(to);
            grid().node().requestFocus();
            return true;
        }
        if (event.getCode() == KeyCode.ENTER && entry == null && !(event.getTarget() instanceof DueNode)) {
            if (mode == Mode.MONTH || mode == Mode.YEAR) {
                turn(Mode.DAY);
            } else {
                plan();
            }
            return true;
        }
        return false;
    }

    /** The arrow keys take a meeting to another day; by the hours up and down to another time. */
    private boolean carried(KeyEvent event, EntryNode entry) {
        Occasion one = entry.occasion();
        LocalTime start = one.time().start();
        boolean hours = mode == Mode.WEEK || mode == Mode.DAY;
        if (one.kind() != Occasion.Kind.MEETING || one.time().from() == null) {
            return false;
        }
        int vertical = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (vertical != 0 && hours) {
            if (start != null) {
                hands.move(one, new Spot(entry.day(), start.plusMinutes((long) vertical * QUARTER), null));
            }
            return true;
        }
        int days = vertical * WEEK + switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (days != 0) {
            hands.move(one, Spot.on(entry.day().plusDays(days)));
        }
        return days != 0;
    }

    private void turn(Mode to) {
        mode = to;
        remembered.set(to.name());
        wanted.layered(to != Mode.LIST);
        Objects.requireNonNull(pills.get(to)).setSelected(true);
        middle.getChildren().setAll(to == Mode.LIST ? list.node() : grid().node());
        if (to == Mode.LIST) {
            list.show(YearMonth.from(chosen));
        }
        sight.turn();
        fresh.outdate();
        if (node.getScene() != null) {
            shown();
        }
    }

    private void turn(int by) {
        jump(mode.turn(chosen, by));
    }

    /** Makes that day the chosen one and shows the span around it. */
    private void jump(LocalDate day) {
        LocalDate before = chosen;
        chosen = day;
        grid().choose(day);
        if (!mode.around(day).equals(mode.around(before))) {
            if (mode == Mode.LIST) {
                list.show(YearMonth.from(day));
            }
            fresh.read();
        }
        name.setText(mode.name(chosen));
    }

    /** Of the days that belong to the page; else it would turn away under the mouse. */
    private void choose(LocalDate day) {
        if (mode.around(chosen).contains(day)) {
            jump(day);
        }
    }

    private void turnTo(LocalDate day) {
        jump(day);
        turn(Mode.DAY);
    }

    private void askDay() {
        DayField day = new DayField(bench::today, chosen);
        Form form = new Form();
        form.row("day", TEXTS.get("calendar.jump.day"), day);
        Sheet sheet = new Sheet(TEXTS.get("calendar.jump"), form).width(420);
        sheet.aside(form.whole()).focusOn(day).cancel(TEXTS.get("calendar.cancel"));
        sheet.confirm(TEXTS.get("calendar.jump.do"), () -> {
            LocalDate to = day.day();
            if (to == null) {
                form.complain(List.of(new Form.Complaint("day", TEXTS.get("calendar.jump.unreadable"))));
            } else {
                sheet.close();
                jump(to);
            }
        });
        bench.sheets().show(sheet);
    }

    private void changed() {
        sight.changed();
        fresh.changed();
    }

    private void load() {
        name.setText(mode.name(chosen));
        sight.read(mode, chosen);
    }

    private void known() {
        wanted.offer(sight.choices());
        display();
    }

    /** Shows of what was read what is looked for. */
    private void display() {
        CalendarPage all = sight.page().orElse(null);
        String words = search.getText().strip();
        if (all == null) {
            return;
        }
        list.filter(words, wanted.narrows() ? all.where(wanted::narrow).occasions().stream().map(Occasion::id)
                .collect(Collectors.toSet()) : null);
        CalendarPage found = all.where(sought());
        wait(found.undetermined());
        if (mode == Mode.LIST) {
            return;
        }
        String focused = node.getScene() != null && node.getScene().getFocusOwner() instanceof EntryNode entry
                ? entry.occasion().id()
                : null;
        boolean inside = middle.isFocusWithin();
        List<Due> expected = words.isEmpty() ? sight.dues().stream().filter(wanted::holds).toList() : List.of();
        grid().show(found, expected, bench.today());
        grid().choose(chosen);
        mark();
        if (inside) {
            entries().stream().filter(one -> one.occasion().id().equals(focused)).findFirst()
                    .<Node>map(one -> one).orElse(grid().node()).requestFocus();
        }
    }

    /** Whether something is to be shown; the list is one of meetings, in whatever layer. */
    private Predicate<Occasion> sought() {
        String words = search.getText().strip();
        Predicate<Occasion> layer = mode == Mode.LIST
                ? one -> one.kind() == Occasion.Kind.MEETING && wanted.narrow(one)
                : wanted::holds;
        return layer.and(one -> (one.title() + one.sort() + one.place().name()).contains(words));
    }

    /** Meetings without a date; they are dragged to a day, or opened. */
    private void wait(List<Occasion> undetermined) {
        boolean any = !undetermined.isEmpty() && mode != Mode.LIST && mode != Mode.YEAR;
        waiting.setVisible(any);
        waiting.setManaged(any);
        waiting.getChildren().clear();
        if (any) {
            Label label = new Label(TEXTS.get("calendar.waiting"));
            label.getStyleClass().add("faint");
            waiting.getChildren().add(label);
            undetermined.forEach(one -> waiting.getChildren().add(new EntryNode(one, chosen, false, hands)));
        }
    }

    private List<EntryNode> entries() {
        return middle.lookupAll(".calendar-entry").stream().map(EntryNode.class::cast).toList();
    }

    private void mark() {
        entries().forEach(sight::mark);
    }

    private void plan() {
        if (mode == Mode.LIST) {
            boolean now = YearMonth.from(chosen).equals(YearMonth.from(bench.today()));
            new PlanSheet(bench, now ? bench.today() : chosen).show();
        } else {
            hands.plan(grid().marked(chosen));
        }
    }
}
