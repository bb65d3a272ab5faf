package org.huixu.desktop.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** The contents of the handbook by chapters, or, while something is searched for, where it stands. */
final class ContentsList {

    private static final Texts TEXTS = Texts.of(ContentsList.class);
    private static final PseudoClass CHAPTER = PseudoClass.getPseudoClass("chapter");

    private final ListView<Line> list = new ListView<>();
    private final Consumer<Line> chosen;
    /** What a line keeps free at its sides, and the bar that scrolls. */
    private static final double ROOM = 64;
    private static final double BAR = 20;
    private boolean filling;

    /** A line of the list. */
    sealed interface Line {
    }

    /** Nothing to choose. */
    record Chapter(String title) implements Line {
    }

    /** @param block where on the page; -1 for its beginning */
    record Entry(Handbook.Page page, int block, String excerpt) implements Line {
    }

    /** @param chosen takes the entry that was chosen by the user */
    ContentsList(Consumer<Line> chosen) {
        this.chosen = chosen;
        list.getStyleClass().add("handbook-contents");
        list.setAccessibleText(TEXTS.get("handbook.contents"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pass);
    }

    Node node() {
        return list;
    }

    void show(Handbook handbook) {
        List<Line> lines = new ArrayList<>();
        handbook.chapters().forEach(chapter -> {
            lines.add(new Chapter(chapter.title()));
            chapter.pages().forEach(page -> lines.add(new Entry(page, -1, "")));
        });
        fill(lines);
    }

    void show(List<Handbook.Hit> hits) {
        fill(hits.stream().<Line>map(hit -> new Entry(hit.page(), hit.block(), hit.excerpt())).toList());
    }

    /** Marks the page as the one that is shown, without choosing it. */
    void mark(Handbook.Page page) {
        boolean there = list.getSelectionModel().getSelectedItem() instanceof Entry entry && entry.page().equals(page);
        if (!there) {
            filling = true;
            list.getItems().stream().filter(line -> line instanceof Entry entry && entry.page().equals(page))
                    .findFirst()
                    .ifPresentOrElse(line -> {
                        list.getSelectionModel().select(line);
                        reveal(list.getSelectionModel().getSelectedIndex());
                    }, list.getSelectionModel()::clearSelection);
            filling = false;
        }
    }

    /** Chooses the next entry, or the one before. */
    void step(int by) {
        int next = list.getSelectionModel().getSelectedIndex() + by;
        while (next >= 0 && next < list.getItems().size() && list.getItems().get(next) instanceof Chapter) {
            next += by;
        }
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().select(next);
            reveal(next);
        }
    }

    /** Brings a line into view below the heading of its chapter, or among its neighbours where there are no chapters. */
    private void reveal(int line) {
        int heading = line;
        while (heading > 0 && !(list.getItems().get(heading) instanceof Chapter)) {
            heading--;
        }
        list.scrollTo(list.getItems().get(heading) instanceof Chapter ? heading : Math.max(0, line - 2));
    }

    private void fill(List<Line> lines) {
        filling = true;
        list.getItems().setAll(lines);
        list.getSelectionModel().clearSelection();
        filling = false;
    }

    private void choose(@Nullable Line line) {
        if (line != null && !filling) {
            chosen.accept(line);
        }
    }

    /** The arrow keys go from page to page, over the headings of chapters. */
    private void pass(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        if (plain && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            event.consume();
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        }
    }

    private static final class Cell extends ListCell<Line> {

        Cell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        /** As high as its words are at the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            double room = getListView().getWidth();
            return getGraphic() == null
                    ? super.computePrefHeight(room - BAR)
                    : Math.max(super.computePrefHeight(room - BAR),
                            snappedTopInset() + snappedBottomInset() + getGraphic().prefHeight(room - ROOM));
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(null);
            boolean chapter = !empty && line instanceof Chapter;
            pseudoClassStateChanged(CHAPTER, chapter);
            setDisable(chapter);
            if (empty || line == null) {
                return;
            }
            switch (line) {
                case Chapter one -> setText(one.title());
                case Entry entry when entry.excerpt().isEmpty() -> wrapped(words(entry.page().title()));
                case Entry entry -> {
                    Label title = words(entry.page().title());
                    title.getStyleClass().add("handbook-strong");
                    Label excerpt = words(entry.excerpt());
                    excerpt.getStyleClass().add("faint");
                    wrapped(title, excerpt);
                }
            }
        }

        private static Label words(String text) {
            Label words = new Label(text);
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            return words;
        }

        private void wrapped(Label... lines) {
            VBox words = new VBox(lines);
            words.setMaxWidth(Region.USE_PREF_SIZE);
            words.prefWidthProperty().bind(getListView().widthProperty().subtract(ROOM));
            setGraphic(words);
        }
    }
}
