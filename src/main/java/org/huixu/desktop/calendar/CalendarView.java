package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.planning.Due;
import org.huixu.desktop.meeting.MeetingList;
import org.huixu.desktop.meeting.PlanSheet;
import org.huixu.desktop.work.Appearance;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;

/** The meetings of the office and what takes its leaders' time, by month, week, day or year; or the meetings as a list. */
public final class CalendarView implements View {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination JUMP = new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN);
    private static final int WEEK = 7;

    private final Workbench bench;
    private final StringProperty remembered;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final CalendarHead head;
    private final ModePills pills = new ModePills(this::turn);
    private final WaitingRow waiting;
    private final Wanted wanted;
    private final EntryDrag drag;
    private final MeetingList list;
    private final Layouts layouts;
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
        mode = Mode.of(this.remembered.get());
        list = new MeetingList(bench, this::plan);
        hands = new CalendarHands(bench, this::choose, this::turnTo);
        layouts = new Layouts(hands, () -> bench.time().local().toLocalTime(), list);
        waiting = new WaitingRow(hands);
        VBox body = new VBox(waiting.node(), layouts.node());
        VBox.setVgrow(layouts.node(), Priority.ALWAYS);
        StackPane field = new StackPane(body);
        drag = new EntryDrag(field, layouts::grid, hands::move);
        head = new CalendarHead(
                new CalendarHead.Ways(this::turn, () -> jump(bench.today()), this::askDay, this::plan),
                new CalendarMenu(bench, () -> new CalendarMenu.Shown(mode, chosen,
                        sight.page().map(page -> page.where(sought())))));
        head.search().textProperty().subscribe((_, _) -> display());
        FlowPane tools = new FlowPane(pills.node());
        tools.getStyleClass().addAll("tool-flow", "item-filters");
        tools.getChildren().addAll(wanted.nodes());
        node.setTop(new VBox(head.node(), tools));
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
        layouts.focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        layouts.close();
        sight.close();
    }

    private void pressed(KeyEvent event) {
        Optional<Mode> wished = ModePills.of(event);
        if (event.getCode() == KeyCode.ESCAPE && drag.letGo()) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.PAGE_UP) {
            turn(-1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            turn(1);
        } else if (wished.isPresent()) {
            turn(wished.get());
        } else if (NEW.match(event)) {
            plan();
        } else if (FIND.match(event)) {
            head.search().requestFocus();
            head.search().selectAll();
        } else if (JUMP.match(event)) {
            askDay();
        } else if (event.getCode() == KeyCode.ESCAPE && !head.search().getText().isEmpty()) {
            head.search().clear();
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
            if (one.equals(layouts.node()) || one.equals(waiting.node())) {
                return true;
            }
        }
        return false;
    }

    private boolean walked(KeyEvent event) {
        EntryNode entry = event.getTarget() instanceof EntryNode one ? one : null;
        if (entry != null && EntryKeys.take(event, entry, mode == Mode.WEEK || mode == Mode.DAY, hands)) {
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (layouts.grid().takes(event)) {
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
            layouts.grid().node().requestFocus();
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

    private void turn(Mode to) {
        mode = to;
        remembered.set(to.name());
        wanted.layered(to != Mode.LIST);
        pills.select(to);
        layouts.turn(to);
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
        layouts.grid().choose(day);
        if (!mode.around(day).equals(mode.around(before))) {
            if (mode == Mode.LIST) {
                list.show(YearMonth.from(day));
            }
            fresh.read();
        }
        head.name(mode.name(chosen));
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
        JumpSheet.show(bench, chosen, this::jump);
    }

    private void changed() {
        sight.changed();
        fresh.changed();
    }

    private void load() {
        head.name(mode.name(chosen));
        sight.read(mode, chosen);
    }

    private void known() {
        wanted.offer(sight.choices());
        display();
    }

    /** Shows of what was read what is looked for. */
    private void display() {
        CalendarPage all = sight.page().orElse(null);
        String words = head.words();
        if (all == null) {
            return;
        }
        list.filter(words, wanted.narrows() ? all.where(wanted::narrow).occasions().stream().map(Occasion::id)
                .collect(Collectors.toSet()) : null);
        CalendarPage found = all.where(sought());
        waiting.show(mode == Mode.LIST || mode == Mode.YEAR ? List.of() : found.undetermined(), chosen);
        if (mode == Mode.LIST) {
            return;
        }
        List<Due> expected = words.isEmpty() ? sight.dues().stream().filter(wanted::holds).toList() : List.of();
        layouts.fill(() -> {
            layouts.grid().show(found, expected, bench.today());
            layouts.grid().choose(chosen);
            mark();
        });
    }

    /** Whether something is to be shown; the list is one of meetings, in whatever layer. */
    private Predicate<Occasion> sought() {
        String words = head.words();
        Predicate<Occasion> layer = mode == Mode.LIST
                ? one -> one.kind() == Occasion.Kind.MEETING && wanted.narrow(one)
                : wanted::holds;
        return layer.and(one -> (one.title() + one.sort() + one.place().name()).contains(words));
    }

    private void mark() {
        layouts.entries().forEach(sight::mark);
    }

    private void plan() {
        if (mode == Mode.LIST) {
            boolean now = YearMonth.from(chosen).equals(YearMonth.from(bench.today()));
            new PlanSheet(bench, now ? bench.today() : chosen).show();
        } else {
            hands.plan(layouts.grid().marked(chosen));
        }
    }
}
