package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.work.Workbench;

/** The standard phrases, put where the caret stands. */
final class PhraseMenu {

    private static final Texts TEXTS = Texts.of(PhraseMenu.class);

    private final Workbench bench;
    private final Supplier<Optional<BlockList>> list;
    private final Background.Lane lane;
    private final MenuButton button = new MenuButton(TEXTS.get("minutes.phrases"));
    private List<String> phrases = List.of();

    PhraseMenu(Workbench bench, Supplier<Optional<BlockList>> list) {
        this.bench = bench;
        this.list = list;
        this.lane = bench.background().lane();
        button.setTooltip(new Tooltip(TEXTS.get("minutes.phrases.tooltip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.getStyleClass().add("flat");
    }

    MenuButton button() {
        return button;
    }

    /** Reads the phrases anew. */
    void read() {
        lane.run(TEXTS.get("minutes.phrases.reading"), _ -> bench.workplace().phrases().all(), this::show);
    }

    /** Opens the menu with its first phrase chosen. */
    void open() {
        if (!button.isDisabled()) {
            button.show();
        }
    }

    private void show(List<String> now) {
        phrases = now;
        List<MenuItem> items = new ArrayList<>();
        for (String phrase : now) {
            MenuItem item = new MenuItem(phrase);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> list.get().flatMap(BlockList::current).ifPresent(editor -> editor.insert(phrase)));
            items.add(item);
        }
        MenuItem edit = new MenuItem(TEXTS.get("minutes.phrases.edit"));
        edit.setOnAction(_ -> new PhraseSheet(bench, this::show).show(phrases));
        items.add(new SeparatorMenuItem());
        items.add(edit);
        button.getItems().setAll(items);
    }
}
