package org.huixu.desktop.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.huixu.application.folder.RecoveryKey;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Choosers.FileKind;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Surface;

/** Shows a new recovery key, once; cannot be left before the user says that he has a copy. */
public final class RecoverySheet {

    private static final Texts TEXTS = Texts.of(RecoverySheet.class);
    private static final double WIDTH = 600;
    private static final int IN_A_LINE = 4;
    private static final double PAPER_WIDTH = 440;

    private final Surface surface;
    private final Label told = new Label();

    public RecoverySheet(Surface surface) {
        this.surface = surface;
    }

    /** Shows the key of the folder at that place; goes on when the user has said it. */
    public void show(RecoveryKey key, Path place, Runnable then) {
        GridPane groups = new GridPane();
        groups.getStyleClass().add("recovery-groups");
        for (int index = 0; index < key.groups().size(); index++) {
            Label label = new Label(key.groups().get(index));
            label.getStyleClass().add("recovery-group");
            label.setMaxWidth(Double.MAX_VALUE);
            groups.add(label, index % IN_A_LINE, index / IN_A_LINE);
        }
        groups.setAccessibleText(key.text());
        String paper = TEXTS.format("start.key.paper", place.toString(), key.text());
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("recovery-ways");
        ways.getChildren().addAll(button(TEXTS.get("start.key.copy"), () -> copy(key)),
                button(TEXTS.get("start.key.save"), () -> save(paper)),
                button(TEXTS.get("start.key.print"), () -> print(paper)));
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.getStyleClass().add("form-note");
        CheckBox sure = new CheckBox(TEXTS.get("start.key.sure"));
        VBox content = new VBox(Sheets.paragraph(TEXTS.get("start.key.text")), groups, ways, told, sure);
        content.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("start.key.title"), content).width(WIDTH).focusOn(sure);
        sheet.onCancel(() -> {
        });
        Button confirm = sheet.confirm(TEXTS.get("start.key.done"), () -> {
            sheet.close();
            then.run();
        });
        confirm.disableProperty().bind(sure.selectedProperty().not());
        sure.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && sure.isSelected()) {
                event.consume();
                confirm.fire();
            }
        });
        surface.sheets().show(sheet);
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void copy(RecoveryKey key) {
        ClipboardContent content = new ClipboardContent();
        content.putString(key.text());
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(TEXTS.get("start.key.copied"));
    }

    private void save(String paper) {
        surface.choosers().saveFile(TEXTS.get("start.key.save"), TEXTS.get("start.key.file"),
                new FileKind(TEXTS.get("start.key.kind"), List.of("*.txt")))
                .ifPresent(file -> surface.background().run(TEXTS.get("start.key.save"),
                        _ -> Files.write(file, paper.getBytes(StandardCharsets.UTF_8)),
                        written -> told.setText(TEXTS.format("start.key.saved", written.toString())),
                        failure -> told.setText(TEXTS.format("start.key.notSaved", file.toString()))));
    }

    /** On the usual printer; asking for one can take seconds. */
    private void print(String paper) {
        surface.background().run(TEXTS.get("start.key.print"), _ -> printed(paper),
                done -> told.setText(TEXTS.get(done ? "start.key.printed" : "start.key.noPrinter")));
    }

    private static boolean printed(String paper) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        Text text = new Text(paper);
        text.setWrappingWidth(PAPER_WIDTH);
        return job.printPage(text) && job.endJob();
    }
}
