package org.huixu.desktop.paper;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.document.PaperPages;
import org.huixu.application.document.PaperPages.Hit;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Searches the paper while the words are typed; Enter goes on to the next place. */
final class SearchBar extends HBox {

    private static final Texts TEXTS = Texts.of(SearchBar.class);

    private final PaperPages pages;
    private final PageView view;
    private final Background.Lane lane;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Button before = Icons.button(Feather.CHEVRON_UP, TEXTS.get("paper.search.before"), () -> step(-1));
    private final Button next = Icons.button(Feather.CHEVRON_DOWN, TEXTS.get("paper.search.next"), () -> step(1));
    private List<Hit> hits = List.of();
    private int at;

    SearchBar(PaperPages pages, PageView view, Background background) {
        this.pages = pages;
        this.view = view;
        this.lane = background.lane();
        words.setPromptText(TEXTS.get("paper.search"));
        words.setAccessibleText(TEXTS.get("paper.search"));
        words.setTooltip(new Tooltip(TEXTS.get("paper.search")));
        words.getStyleClass().add("paper-search");
        words.textProperty().subscribe(_ -> search());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                step(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        count.getStyleClass().add("faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("paper-tools");
        getChildren().addAll(words, count, before, next);
        found(List.of());
    }

    /** Puts the focus there. */
    void start() {
        words.requestFocus();
        words.selectAll();
    }

    /** Takes the words away; tells whether there were any. */
    boolean clear() {
        boolean any = !words.getText().isEmpty();
        words.clear();
        return any;
    }

    /** The next place, or the one before; after the last comes the first. */
    void step(int direction) {
        if (!hits.isEmpty()) {
            at = Math.floorMod(at + direction, hits.size());
            show();
        }
    }

    void close() {
        lane.drop();
    }

    private void search() {
        String wanted = words.getText();
        if (wanted.isBlank()) {
            lane.drop();
            found(List.of());
        } else {
            lane.run(TEXTS.get("paper.finding"), _ -> pages.find(wanted), this::found);
        }
    }

    private void found(List<Hit> places) {
        hits = places;
        int page = view.pageProperty().get();
        at = 0;
        while (at < hits.size() && hits.get(at).page() < page) {
            at++;
        }
        at = at == hits.size() ? 0 : at;
        before.setDisable(hits.isEmpty());
        next.setDisable(hits.isEmpty());
        show();
    }

    private void show() {
        if (hits.isEmpty()) {
            count.setText(words.getText().isBlank() ? "" : TEXTS.get("paper.search.none"));
            view.mark(List.of(), null);
        } else {
            count.setText(TEXTS.format("paper.search.count", Integer.toString(at + 1), Integer.toString(hits.size())));
            view.mark(hits, hits.get(at));
        }
    }
}
