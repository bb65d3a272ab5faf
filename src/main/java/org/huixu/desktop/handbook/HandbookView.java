package org.huixu.desktop.handbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.desktop.handbook.ContentsList.Entry;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.WhileShown;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Appearance;
import org.huixu.desktop.work.Surface;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The handbook: contents at the left, the page at the right, above them searching and the way to paper. */
public final class HandbookView {

    private static final Texts TEXTS = Texts.of(HandbookView.class);
    private static final int MOST_BACK = 50;

    private final Surface surface;
    private final Bookshelf books;
    private final Runnable leave;
    private final BorderPane node = new BorderPane();
    private final ContentsList contents = new ContentsList(this::chosen);
    private final ReadingPane pane = new ReadingPane();
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final PaperPreview preview;
    private final Deque<Handbook.Page> back = new ArrayDeque<>();
    private final Deque<Handbook.Page> forth = new ArrayDeque<>();
    private Consumer<KeyEvent> otherKeys = _ -> {
    };
    private @Nullable Read read;
    private Handbook.@Nullable Page shown;
    private String wanted = "";
    private boolean closed;

    private record Read(Handbook handbook, KeyList keys) {
    }

    /** @param leave closes the window */
    public HandbookView(Surface surface, Bookshelf books, Appearance appearance, Runnable leave) {
        this.surface = surface;
        this.books = books;
        this.leave = leave;
        this.preview = new PaperPreview(new BookMeans(surface, books));
        node.getStyleClass().add("handbook");
        node.setTop(tools());
        node.setLeft(contents.node());
        node.setCenter(pane.node());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        WhileShown.follow(node, appearance.zoomProperty(), _ -> pane.resized());
        surface.background().run(TEXTS.get("handbook.reading"), _ -> new Read(books.handbook(), books.keys()),
                this::arrived);
    }

    public Node node() {
        return node;
    }

    /** What other keys do in this window. */
    public void onKey(Consumer<KeyEvent> action) {
        otherKeys = action;
    }

    /** Shows the page of that key, as soon as it is read. */
    public void turnTo(String key) {
        wanted = key;
        if (read != null) {
            read.handbook().page(key).ifPresent(one -> {
                search.clear();
                go(one);
                pane.focus();
            });
        }
    }

    /** It will not be shown again. */
    public void close() {
        closed = true;
    }

    private void arrived(Read all) {
        if (!closed) {
            read = all;
            contents.show(all.handbook());
            turnTo(wanted);
        }
    }

    private Node tools() {
        search.setPromptText(TEXTS.get("handbook.search"));
        search.setAccessibleText(TEXTS.get("handbook.search"));
        search.getStyleClass().add("handbook-search");
        search.textProperty().subscribe(this::find);
        search.setOnAction(_ -> contents.step(1));
        count.getStyleClass().add("faint");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(Icons.button(Feather.ARROW_LEFT, TEXTS.get("handbook.back"), () -> step(back, forth)),
                Icons.button(Feather.ARROW_RIGHT, TEXTS.get("handbook.forth"), () -> step(forth, back)), search, count,
                gap, button(TEXTS.get("handbook.keys"), TEXTS.get("handbook.keys.tip"), this::previewKeys),
                button(TEXTS.get("handbook.paper"), TEXTS.get("handbook.paper.tip"), this::previewAll));
        tools.getStyleClass().addAll("toolbar-line", "handbook-tools");
        return tools;
    }

    private static Button button(String words, String tip, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void previewAll() {
        preview.showListing(TEXTS.get("handbook.title"), TEXTS.get("handbook.file"), books::writeHandbook);
    }

    private void previewKeys() {
        preview.showListing(TEXTS.get("handbook.keys.title"), TEXTS.get("handbook.keys.file"), books::writeKeys);
    }

    private void chosen(ContentsList.Line line) {
        if (line instanceof Entry entry) {
            go(entry.page());
            if (entry.block() >= 0) {
                pane.reveal(entry.block() + 1);
            }
        }
    }

    private void go(Handbook.Page to) {
        Handbook.Page before = shown;
        if (before != null && !before.equals(to)) {
            back.push(before);
            forth.clear();
            if (back.size() > MOST_BACK) {
                back.removeLast();
            }
        }
        show(to);
    }

    private void step(Deque<Handbook.Page> from, Deque<Handbook.Page> to) {
        Handbook.Page next = from.poll();
        if (next != null && shown != null) {
            to.push(shown);
            show(next);
        }
    }

    private void show(Handbook.Page to) {
        Read all = read;
        if (all == null) {
            return;
        }
        shown = to;
        pane.show(new PageNodes(all.keys(), surface.background(), this::follow, search.getText()).of(to));
        contents.mark(to);
    }

    private void follow(String key) {
        if (read != null) {
            read.handbook().page(key).ifPresent(this::go);
            pane.focus();
        }
    }

    private void find(String words) {
        Read all = read;
        if (all == null) {
            return;
        }
        if (words.isBlank()) {
            count.setText("");
            contents.show(all.handbook());
        } else {
            List<Handbook.Hit> hits = all.handbook().find(words);
            count.setText(hits.isEmpty()
                    ? TEXTS.get("handbook.search.none")
                    : TEXTS.format("handbook.search.count", Integer.toString(hits.size())));
            contents.show(hits);
        }
        if (shown != null) {
            show(shown);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() ? shortcut(event.getCode()) : event.isAltDown() ? turned(event.getCode())
                : plain(event)) {
            event.consume();
        } else {
            otherKeys.accept(event);
        }
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case F -> {
                search.requestFocus();
                search.selectAll();
            }
            case P -> preview.print(TEXTS.get("handbook.title"), TEXTS.get("handbook.file"), books::writeHandbook);
            case S -> preview.export(TEXTS.get("handbook.title"), TEXTS.get("handbook.file"), books::writeHandbook);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean turned(KeyCode code) {
        switch (code) {
            case LEFT -> step(back, forth);
            case RIGHT -> step(forth, back);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case F3 -> contents.step(event.isShiftDown() ? -1 : 1);
            case PAGE_DOWN -> pane.leaf(1);
            case PAGE_UP -> pane.leaf(-1);
            case ESCAPE -> escape();
            default -> {
                return pane.pressed(event.getCode());
            }
        }
        return true;
    }

    private void escape() {
        if (search.getText().isEmpty()) {
            leave.run();
        } else {
            search.clear();
            pane.focus();
        }
    }
}
