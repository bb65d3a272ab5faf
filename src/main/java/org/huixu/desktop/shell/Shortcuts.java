package org.huixu.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;

/** The keys that work everywhere in a window, and the sheet that lists them. */
final class Shortcuts {

    private static final double WIDTH = 520;

    private final Texts texts;
    private final List<Shortcut> all = new ArrayList<>();

    private record Shortcut(String key, KeyCombination combination, Runnable action) {
    }

    Shortcuts(Texts texts) {
        this.texts = texts;
    }

    void add(String key, KeyCombination combination, Runnable action) {
        all.add(new Shortcut(key, combination, action));
    }

    void pressed(KeyEvent event) {
        all.stream().filter(one -> one.combination().match(event)).findFirst().ifPresent(one -> {
            event.consume();
            one.action().run();
        });
    }

    void show(Sheets sheets) {
        GridPane table = new GridPane();
        table.getStyleClass().add("shortcuts");
        for (Shortcut one : all) {
            Label keys = new Label(one.combination().getDisplayText());
            keys.getStyleClass().add("key");
            table.addRow(table.getRowCount(), keys, new Label(texts.get(one.key())));
        }
        Sheet sheet = new Sheet(texts.get("shell.keys.title"), table).width(WIDTH);
        sheet.confirm(texts.get("shell.keys.close"), sheet::close);
        sheets.show(sheet);
    }
}
