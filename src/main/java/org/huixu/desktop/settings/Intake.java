package org.huixu.desktop.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.office.OfficeDesk.Taken;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;

/** Takes a text file in: what was found and what is doubtful is shown first. */
final class Intake {

    private static final Texts TEXTS = Texts.of(Intake.class);
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final double WIDTH = 720;
    private static final double HEIGHT = 200;

    private final Workbench bench;

    Intake(Workbench bench) {
        this.bench = bench;
    }

    /** What a file holds. */
    record Found(String sentence, List<LineProblem> problems, Supplier<Outcome<Taken>> work) {

        Found {
            problems = List.copyOf(problems);
        }
    }

    /** Shows what was found, and takes it in when the user agrees. */
    void show(String title, Found found) {
        VBox content = new VBox(Sheets.paragraph(found.sentence()));
        content.getStyleClass().add("settings-block");
        Sheet sheet = new Sheet(title, content).width(WIDTH);
        CheckBox agree = new CheckBox(TEXTS.get("settings.intake.agree"));
        if (found.problems().isEmpty()) {
            agree.setSelected(true);
        } else {
            ListView<String> lines = new ListView<>();
            lines.getItems().setAll(found.problems().stream().map(one -> TEXTS.format("settings.intake.line",
                    Integer.toString(one.line()), one.reason())).toList());
            lines.setPrefHeight(HEIGHT);
            lines.setAccessibleText(TEXTS.get("settings.intake.doubts"));
            content.getChildren().addAll(Sheets.paragraph(TEXTS.get("settings.intake.doubts")), lines);
            sheet.aside(agree);
        }
        sheet.cancel(TEXTS.get("settings.cancel"));
        sheet.confirm(TEXTS.get("settings.intake.do"), () -> bench.acts().deed(title, found.work()).then(taken -> {
            sheet.close();
            bench.notices().done(TEXTS.format("settings.intake.done", Integer.toString(taken.added()),
                    Integer.toString(taken.changed()), Integer.toString(taken.unchanged())));
        }).go()).disableProperty().bind(agree.selectedProperty().not());
        bench.sheets().show(sheet);
    }

    /** The text of a file in UTF-8. Off the FX thread. */
    static String text(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedFile(TEXTS.format("settings.intake.tooBig", file.toString()));
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw refused(TEXTS.format("settings.intake.noText", file.toString()), notUtf8);
        } catch (IOException unreadable) {
            throw refused(TEXTS.format("settings.intake.unreadable", file.toString()), unreadable);
        }
    }

    private static RefusedFile refused(String sentence, IOException cause) {
        RefusedFile refused = new RefusedFile(sentence);
        refused.initCause(cause);
        return refused;
    }
}
