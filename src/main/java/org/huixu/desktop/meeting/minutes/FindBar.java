package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Finds words in all blocks, and puts others in their place: one by one, or everywhere as one act. */
final class FindBar {

    private static final Texts TEXTS = Texts.of(FindBar.class);

    private final BlockList list;
    private final Runnable closed;
    private final FlowPane node = new FlowPane();
    private final TextField words = field("minutes.find.words");
    private final TextField instead = field("minutes.find.instead");
    private final Label count = new Label();
    private final HBox replacing = new HBox();
    private final Button one;
    private final Button all;
    private List<Hit> hits = List.of();
    private int at;
    private @Nullable Hit marked;

    private record Hit(MinutesBlockId block, int from, int to) {
    }

    FindBar(BlockList list, Runnable closed) {
        this.list = list;
        this.closed = closed;
        words.setOnAction(_ -> step(1));
        instead.setOnAction(_ -> replace());
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        one = button("minutes.find.replace", this::replace);
        all = button("minutes.find.replaceAll", this::replaceAll);
        List<Button> ways = List.of(
                Icons.button(Feather.CHEVRON_UP, TEXTS.get("minutes.find.before"), () -> step(-1)),
                Icons.button(Feather.CHEVRON_DOWN, TEXTS.get("minutes.find.next"), () -> step(1)),
                Icons.button(Feather.X, TEXTS.get("minutes.find.close"), this::close));
        // Enter, Shift+Enter and Escape do the same: Tab goes on to the other field.
        ways.forEach(way -> way.setFocusTraversable(false));
        HBox finding = new HBox(words, count);
        finding.getChildren().addAll(ways);
        replacing.getChildren().setAll(instead, one, all);
        for (HBox part : List.of(finding, replacing)) {
            part.getStyleClass().add("toolbar-line");
        }
        node.getChildren().setAll(finding, replacing);
        node.getStyleClass().add("find-bar");
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
                event.consume();
                step(-1);
            }
        });
        words.textProperty().subscribe(_ -> search(true));
        hide();
    }

    Node node() {
        return node;
    }

    boolean shown() {
        return node.isVisible();
    }

    /** Opens with the focus; what is selected in the text is looked for. */
    void open(boolean toReplace) {
        node.setVisible(true);
        node.setManaged(true);
        replacing.setVisible(list.editable());
        replacing.setManaged(list.editable());
        list.current().map(BlockEditor::selected).filter(chosen -> !chosen.isEmpty() && !chosen.contains("\n"))
                .ifPresent(words::setText);
        TextField first = toReplace && list.editable() && !words.getText().isEmpty() ? instead : words;
        first.requestFocus();
        first.selectAll();
        search(true);
    }

    /** The next place, or the one before; after the last comes the first. */
    void step(int direction) {
        search(false);
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + direction, hits.size());
            show();
        }
    }

    /** The text changed meanwhile. */
    void written() {
        if (shown()) {
            search(false);
            say();
        }
    }

    /** One goes on where the last place was found; nothing stays marked. */
    private void close() {
        hide();
        Hit last = marked;
        unmark();
        if (last != null) {
            list.go(last.block(), last.to(), last.to(), list.editable());
        }
        if (last == null || !list.editable()) {
            closed.run();
        }
    }

    private void unmark() {
        if (marked != null) {
            list.unmark(marked.block());
            marked = null;
        }
    }

    private void hide() {
        node.setVisible(false);
        node.setManaged(false);
    }

    private void search(boolean fromCaret) {
        String wanted = words.getText().toLowerCase(Locale.ROOT);
        List<Hit> found = new ArrayList<>();
        int first = -1;
        MinutesBlockId here = list.current().map(BlockEditor::block).map(MinutesBlock::id).orElse(null);
        int caret = list.current().map(current -> current.selection().getStart()).orElse(0);
        boolean passed = here == null;
        for (MinutesBlock block : wanted.isEmpty() ? List.<MinutesBlock>of() : list.typed()) {
            String text = block.text().toLowerCase(Locale.ROOT);
            for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + wanted.length())) {
                boolean behind = block.id().equals(here) ? i >= caret : passed;
                if (behind && first < 0) {
                    first = found.size();
                }
                found.add(new Hit(block.id(), i, i + wanted.length()));
            }
            passed |= block.id().equals(here);
        }
        hits = found;
        at = fromCaret ? Math.max(0, first) : Math.min(at, Math.max(0, hits.size() - 1));
        if (fromCaret) {
            show();
        }
    }

    private void show() {
        say();
        unmark();
        if (!hits.isEmpty()) {
            marked = hits.get(at);
            list.go(marked.block(), marked.from(), marked.to(), false);
        }
    }

    private void say() {
        one.setDisable(hits.isEmpty());
        all.setDisable(hits.isEmpty());
        if (hits.isEmpty()) {
            count.setText(words.getText().isEmpty() ? "" : TEXTS.get("minutes.find.none"));
        } else {
            count.setText(TEXTS.format("minutes.find.count", Integer.toString(at + 1), Integer.toString(hits.size())));
        }
    }

    private void replace() {
        list.settle(() -> {
            search(false);
            if (!hits.isEmpty()) {
                Hit hit = hits.get(at);
                list.typed().stream().filter(block -> block.id().equals(hit.block())).findFirst()
                        .ifPresent(block -> list.rewrite(TEXTS.get("minutes.find.replacing"),
                                TEXTS.get("minutes.find.replaced"), Map.of(block.id(), block.text().substring(0,
                                        hit.from()) + instead.getText() + block.text().substring(hit.to()))));
            }
        });
    }

    private void replaceAll() {
        list.settle(() -> {
            search(false);
            Map<MinutesBlockId, String> texts = new HashMap<>();
            for (MinutesBlock block : list.typed()) {
                StringBuilder text = new StringBuilder(block.text());
                hits.reversed().stream().filter(hit -> hit.block().equals(block.id()))
                        .forEach(hit -> text.replace(hit.from(), hit.to(), instead.getText()));
                if (!text.toString().equals(block.text())) {
                    texts.put(block.id(), text.toString());
                }
            }
            list.rewrite(TEXTS.get("minutes.find.replacing"),
                    TEXTS.format("minutes.find.replacedAll", Integer.toString(hits.size())), texts);
        });
    }

    private static TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(TEXTS.get(key));
        field.setAccessibleText(TEXTS.get(key));
        field.setPrefColumnCount(10);
        return field;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
