package org.huixu.desktop.paper;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.signature.PaperSignature;
import org.huixu.application.signature.SignatureWords;
import org.huixu.application.signature.SignedPaper;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.kordamp.ikonli.feather.Feather;

/** The signatures of a PDF below each other: what became of the file since, and who signed. */
final class SignatureCards extends VBox {

    private static final Texts TEXTS = Texts.of(SignatureCards.class);

    SignatureCards() {
        getStyleClass().add("signature-cards");
    }

    void show(SignedPaper paper, SignatureWords words) {
        getChildren().clear();
        int number = 1;
        for (PaperSignature one : paper.signatures()) {
            String verdict = paper.signatures().size() == 1
                    ? SignatureWords.verdict(one)
                    : TEXTS.format("paper.signed.number", Integer.toString(number), SignatureWords.verdict(one));
            getChildren().add(card(one, verdict, words.lines(one)));
            number++;
        }
        if (paper.signatures().isEmpty()) {
            Label none = Sheets.paragraph(SignatureWords.unsigned());
            none.setGraphic(Icons.of(Feather.SLASH));
            none.getStyleClass().addAll("signature-verdict", "neutral");
            none.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(none);
        } else {
            Label offline = Sheets.paragraph(SignatureWords.offline());
            offline.getStyleClass().add("faint");
            getChildren().add(offline);
        }
    }

    /** How a signature is coloured: good where nothing was changed and the certificate was valid. */
    static String style(PaperSignature one) {
        return switch (one.state()) {
            case INTACT -> one.sound() ? "good" : "warn";
            case EXTENDED, UNKNOWN -> "warn";
            case ALTERED -> "bad";
        };
    }

    private static Node card(PaperSignature one, String verdict, List<SignatureWords.Line> lines) {
        Label heading = Sheets.paragraph(verdict);
        String style = style(one);
        heading.setGraphic(Icons.of(switch (style) {
            case "good" -> Feather.CHECK_CIRCLE;
            case "bad" -> Feather.X_CIRCLE;
            default -> Feather.ALERT_TRIANGLE;
        }));
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().addAll("signature-verdict", style);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("signature-lines");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        for (SignatureWords.Line line : lines) {
            Label about = new Label(line.about());
            about.getStyleClass().add("faint");
            about.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(about, VPos.TOP);
            grid.addRow(grid.getRowCount(), about, Sheets.paragraph(line.words()));
        }
        VBox card = new VBox(heading);
        if (!lines.isEmpty()) {
            card.getChildren().add(grid);
        }
        card.getStyleClass().add("signature-card");
        return card;
    }
}
