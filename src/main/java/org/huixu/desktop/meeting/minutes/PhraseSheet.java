package org.huixu.desktop.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.huixu.application.minutes.PhraseDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The office's list of phrases: words, order, more or fewer, or again the usual ones. */
final class PhraseSheet {

    private static final Texts TEXTS = Texts.of(PhraseSheet.class);

    private final Workbench bench;
    private final Consumer<List<String>> kept;
    private final VBox lines = new VBox();
    private final List<TextField> fields = new ArrayList<>();

    PhraseSheet(Workbench bench, Consumer<List<String>> kept) {
        this.bench = bench;
        this.kept = kept;
        lines.getStyleClass().add("phrase-lines");
    }

    void show(List<String> phrases) {
        phrases.forEach(this::field);
        arrange();
        Button add = button("minutes.phrases.add", () -> {
            TextField fresh = field("");
            arrange();
            fresh.requestFocus();
        });
        Button usual = button("minutes.phrases.usual", () -> {
            fields.clear();
            PhraseDesk.usual().forEach(this::field);
            arrange();
        });
        HBox ways = new HBox(add, usual);
        ways.getStyleClass().add("toolbar-line");
        VBox content = new VBox(Sheets.paragraph(TEXTS.get("minutes.phrases.note")), lines, ways);
        content.getStyleClass().add("phrase-sheet");
        Sheet sheet = new Sheet(TEXTS.get("minutes.phrases.title"), content).width(520);
        sheet.cancel(TEXTS.get("minutes.step.cancel"));
        sheet.confirm(TEXTS.get("minutes.phrases.save"), () -> save(sheet));
        if (!fields.isEmpty()) {
            sheet.focusOn(fields.getFirst());
        }
        bench.sheets().show(sheet);
    }

    private void save(Sheet sheet) {
        List<String> wanted = fields.stream().map(TextField::getText).toList();
        bench.acts().deed(TEXTS.get("minutes.phrases.save"), () -> bench.workplace().phrases().keep(wanted))
                .said(TEXTS.get("minutes.phrases.saved")).then(now -> {
                    sheet.close();
                    kept.accept(now);
                }).go();
    }

    private TextField field(String phrase) {
        TextField field = new TextField(phrase);
        field.setAccessibleText(TEXTS.get("minutes.phrases.one"));
        field.setPromptText(TEXTS.get("minutes.phrases.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                event.consume();
                move(field, event.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
        fields.add(field);
        return field;
    }

    private void move(TextField field, int by) {
        int from = fields.indexOf(field);
        int to = from + by;
        if (to >= 0 && to < fields.size()) {
            fields.remove(from);
            fields.add(to, field);
            arrange();
            field.requestFocus();
        }
    }

    private void arrange() {
        lines.getChildren().setAll(fields.stream().map(this::line).toList());
    }

    private Node line(TextField field) {
        HBox line = new HBox(field,
                Icons.button(Feather.CHEVRON_UP, TEXTS.get("minutes.phrases.up"), () -> move(field, -1)),
                Icons.button(Feather.CHEVRON_DOWN, TEXTS.get("minutes.phrases.down"), () -> move(field, 1)),
                Icons.button(Feather.TRASH_2, TEXTS.get("minutes.phrases.remove"), () -> {
                    fields.remove(field);
                    arrange();
                }));
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
