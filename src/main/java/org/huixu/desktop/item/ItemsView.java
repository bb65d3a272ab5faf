package org.huixu.desktop.item;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.pool.Pool;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.pool.Pools;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.meeting.agenda.ItemForm;
import org.huixu.desktop.meeting.agenda.ItemSheet;
import org.huixu.desktop.meeting.agenda.TemplateSheets;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Appearance;
import org.huixu.desktop.work.Fresh;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The items that wait for a meeting, as a board or as a table; those of a year that are closed as a table alone. */
public final class ItemsView implements View {

    private static final Texts TEXTS = Texts.of(ItemsView.class);
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BOARD = new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.ALT_DOWN);
    private static final KeyCombination TABLE = new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.ALT_DOWN);
    private static final KeyCombination TOGETHER = new KeyCodeCombination(KeyCode.F9);
    private static final int YEARS = 10;

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final Fresh fresh = new Fresh(node, this::load);
    private final FilingSheet filings;
    private final ItemsHead head;
    private final FilterBar filter;
    private final Label count = new Label();
    private final ObservableList<PoolItem> items = FXCollections.observableArrayList();
    private final FilteredList<PoolItem> found = new FilteredList<>(items);
    private final Board board;
    private final ItemTable table;
    private final ItemWays ways;
    private final StackPane middle = new StackPane();
    private final Blank none = new Blank(Feather.LAYERS, TEXTS.get("item.none"), TEXTS.get("item.none.text"));
    private final Blank noneClosed =
            new Blank(Feather.LAYERS, TEXTS.get("item.none.closed"), TEXTS.get("item.none.closed.text"));
    private final Blank notFound =
            new Blank(Feather.SEARCH, TEXTS.get("item.notFound"), TEXTS.get("item.notFound.text"));
    private final Background.Lane reading;
    private final Subscription subscription;
    private List<Stage> stages = List.of();
    private List<ItemId> wanted = List.of();
    private boolean read;

    public ItemsView(Workbench bench, Appearance appearance) {
        this.bench = bench;
        reading = bench.background().lane();
        ways = new ItemWays(bench);
        filings = new FilingSheet(bench, this::filed);
        int year = bench.today().getYear();
        head = new ItemsHead(IntStream.range(0, YEARS).mapToObj(back -> year - back).toList(),
                new ItemsHead.Ways(this::create, filings, this::together, this::list,
                        () -> new TemplateSheets(bench).manage(() -> {
                        })));
        filter = new FilterBar(head.search(), bench::today);
        board = new Board(ways, bench::today);
        table = new ItemTable(found, ways);
        count.getStyleClass().add("faint");
        filter.getChildren().add(count);
        node.setTop(new VBox(head.node(), filter));
        node.setCenter(middle);
        waysOn();
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        head.boardProperty().set(appearance.boardProperty().get());
        head.boardProperty().subscribe((_, on) -> {
            appearance.boardProperty().set(on);
            show();
            focus();
        });
        head.yearProperty().subscribe((_, _) -> fresh.read());
        filter.shownProperty().subscribe((_, _) -> show());
        filter.onOrder(this::show);
        subscription = bench.changes().onAny(_ -> fresh.changed());
        fresh.read();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return Topic.ITEMS;
    }

    @Override
    public void shown() {
        fresh.shown();
        focus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        reading.drop();
    }

    /** Selects the item and opens its sheet, if one is given. */
    public void open(@Nullable ItemId item) {
        if (item != null) {
            want(List.of(item));
            bench.background().run(TEXTS.get("item.reading"),
                    _ -> bench.workplace().dossiers().item(item).item().matter().title(),
                    title -> new ItemSheet(bench, item, title).show());
        }
    }

    /** Selects these items as soon as they are there. */
    private void want(List<ItemId> ids) {
        wanted = List.copyOf(ids);
        filter.clear();
        if (head.yearProperty().get() == null) {
            fresh.read();
        } else {
            head.yearProperty().set(null);
        }
    }

    /** Selects what came in. */
    private void filed(Set<String> titles) {
        bench.background().run(TEXTS.get("item.reading"), _ -> bench.workplace().pool().titles().stream()
                .filter(one -> titles.contains(one.title())).map(Pools.Title::id).toList(),
                this::want);
    }

    private void create() {
        ItemForm.create(bench, null);
    }

    /** The items that are shown, in the order in which they are, as a paper. */
    private void list() {
        List<PoolItem> shown = List.copyOf(head.boardProperty().get() && head.yearProperty().get() == null
                ? filter.ordered(found)
                : table.node().getItems());
        new PaperPreview(bench).showTable(TEXTS.get("item.sheet"),
                TEXTS.format("item.sheet.file", bench.today().toString()),
                out -> bench.workplace().sheets().write(bench.workplace().sheets().pool(shown), out),
                out -> bench.workplace().sheets().writeBook(bench.workplace().sheets().pool(shown), out));
    }

    private void pressed(KeyEvent event) {
        if (NEW.match(event)) {
            create();
        } else if (FIND.match(event)) {
            head.search().requestFocus();
            head.search().selectAll();
        } else if (BOARD.match(event)) {
            head.boardProperty().set(true);
        } else if (TABLE.match(event)) {
            head.boardProperty().set(false);
        } else if (TOGETHER.match(event)) {
            together();
        } else if (event.getCode() == KeyCode.ESCAPE && filter.narrows()) {
            filter.clear();
            focus();
        } else {
            return;
        }
        event.consume();
    }

    /** The same step of the selected rows, or of items of the column that is being walked. */
    private void together() {
        if (middle.getChildren().contains(board.node())) {
            board.together();
        } else if (middle.getChildren().contains(table.node())) {
            ways.together(table.chosen(), ItemWays.ids(table.chosen()));
        }
    }

    private void focus() {
        if (middle.getChildren().contains(board.node())) {
            board.focus();
        } else if (!middle.getChildren().isEmpty()) {
            Node shown = middle.getChildren().getFirst();
            if (!shown.isFocusWithin()) {
                shown.requestFocus();
            }
        } else {
            node.requestFocus();
        }
    }

    private void load() {
        Integer year = head.yearProperty().get();
        if (year == null) {
            reading.run(TEXTS.get("item.reading"), _ -> bench.workplace().pool().open(), this::loaded);
        } else {
            reading.run(TEXTS.get("item.reading"), _ -> bench.workplace().pool().closed(year), this::fill);
        }
    }

    private void loaded(Pool pool) {
        stages = Stage.all(pool);
        fill(pool.items());
    }

    private void fill(List<PoolItem> fresh) {
        boolean first = !read;
        read = true;
        boolean within = !middle.getChildren().isEmpty() && middle.getChildren().getFirst().isFocusWithin();
        Set<ItemId> chosen = wanted.isEmpty()
                ? Set.copyOf(table.node().getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull).map(PoolItem::id).toList())
                : Set.copyOf(wanted);
        if (!items.equals(fresh)) {
            items.setAll(fresh);
        }
        filter.offer(fresh);
        show();
        Tables.select(table.node(), item -> chosen.contains(item.id()));
        if (!wanted.isEmpty() || first) {
            wanted.reversed().forEach(board::select); // a column keeps the last one: that is the first
        }
        boolean asked = !wanted.isEmpty();
        wanted = List.of();
        if (within || first || asked) {
            focus();
        }
    }

    /** Board, table, or why there is nothing to be seen. */
    private void show() {
        if (!read) {
            return;
        }
        found.setPredicate(filter.shownProperty().get());
        boolean closed = head.yearProperty().get() != null;
        boolean asBoard = head.boardProperty().get() && !closed;
        head.boardAllowed(!closed);
        filter.cards(asBoard);
        if (asBoard) {
            board.show(stages, filter.ordered(found));
        }
        count.setText(TEXTS.format(filter.narrows() ? "item.count.of" : "item.count", Integer.toString(found.size()),
                Integer.toString(items.size())));
        count.setVisible(!items.isEmpty());
        filter.setDisable(items.isEmpty());
        Node shown = items.isEmpty() ? closed ? noneClosed : none : found.isEmpty() ? notFound
                : asBoard ? board.node() : table.node();
        if (!middle.getChildren().equals(List.of(shown))) {
            middle.getChildren().setAll(shown);
        }
    }

    /** What leads on where there is nothing to be seen. */
    private void waysOn() {
        none.way(TEXTS.get("item.new"), this::create).way(TEXTS.get("item.filing.fromFolder"), filings::fromFolder)
                .way(TEXTS.get("item.filing.fromFile"), filings::fromFile)
                .way(TEXTS.get("item.filing.template"), filings::template);
        noneClosed.way(TEXTS.get("item.none.closed.back"), () -> head.yearProperty().set(null));
        notFound.way(TEXTS.get("item.filter.clear"), () -> {
            filter.clear();
            focus();
        });
    }
}
