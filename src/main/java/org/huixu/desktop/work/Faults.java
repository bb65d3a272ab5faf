package org.huixu.desktop.work;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.document.PaperException;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.fault.ErrorCode;
import org.huixu.application.folder.FolderException;
import org.huixu.application.folder.FolderTexts;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The edge of the desktop: turns what was thrown into sentences. What the user can mend is told as it is; what is broken
 * gets an error code and details to copy, and is logged once. Called on the FX thread.
 */
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Texts TEXTS = Texts.of(Faults.class);
    private static final int LINES = 10;

    private final Sheets sheets;

    public Faults(Sheets sheets) {
        this.sheets = sheets;
    }

    /** Tells the user. */
    public void tell(Throwable failure) {
        switch (failure) {
            case FolderException folder -> say(List.of(sentence(folder)));
            case RefusedFile file -> say(List.of(file.reason()));
            case BrokenRegulation file -> say(file.problems().stream()
                    .map(one -> TEXTS.format("work.fault.line", Integer.toString(one.line()), one.reason())).toList());
            case Impossible not -> say(not.problems().stream().map(ProblemTexts::sentence).toList());
            case PaperException.FaceUnreadable face -> say(List.of(TEXTS.format("work.fault.face", face.face())));
            case PaperException.NotWritten paper -> {
                LOG.warn("Not written", paper);
                say(List.of(TEXTS.get("work.fault.paper.unwritten")));
            }
            case PaperException.NotReadable paper -> say(List.of(TEXTS.get(paper.locked()
                    ? "work.fault.paper.locked"
                    : "work.fault.paper.damaged")));
            case PaperException.NotPrinted paper -> {
                LOG.warn("Not printed", paper);
                say(List.of(TEXTS.format("work.fault.printer", paper.printer())));
            }
            default -> broken(failure);
        }
    }

    /** What a folder failure says, with its code. */
    public static String sentence(FolderException failure) {
        return TEXTS.format("work.fault.folder", FolderTexts.sentence(failure), failure.fault().code());
    }

    private void say(List<String> sentences) {
        sheets.say(TEXTS.get("work.fault.title"), String.join("\n", sentences), TEXTS.get("work.understood"));
    }

    private void broken(Throwable failure) {
        String code = ErrorCode.of(failure);
        LOG.error("Broken, error code {}", code, failure);
        TextArea text = new TextArea(code + "\n" + details(failure));
        text.setEditable(false);
        text.setPrefRowCount(LINES);
        TitledPane more = new TitledPane(TEXTS.get("work.fault.details"), text);
        more.setExpanded(false);
        VBox said = new VBox(Sheets.paragraph(TEXTS.format("work.fault.sentence", code)), more);
        said.getStyleClass().add("sheet-body");
        Sheet sheet = new Sheet(TEXTS.get("work.fault.broken"), said).width(560);
        sheet.button(TEXTS.get("work.fault.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        sheet.confirm(TEXTS.get("work.understood"), sheet::close);
        sheets.show(sheet);
    }

    private static String details(Throwable failure) {
        List<String> lines = new ArrayList<>();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            lines.add(one.toString());
            for (StackTraceElement place : one.getStackTrace()) {
                lines.add("  " + place);
            }
        }
        return String.join("\n", lines);
    }
}
