package org.huixu.desktop.meeting.minutes;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huixu.application.text.TextComparison.Fate;
import org.huixu.application.text.TextComparison.Piece;
import org.huixu.application.text.Texts;

/** A text with what was removed struck through and what was added underlined, so that no colour is needed to tell. */
final class ChangedText {

    private static final Texts TEXTS = Texts.of(ChangedText.class);

    private ChangedText() {
    }

    static TextFlow of(List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("changed-text");
        pieces.forEach(piece -> flow.getChildren().add(text(piece)));
        return flow;
    }

    /** Whether the piece is no longer, or not yet, in the text. */
    static boolean isChange(Node node) {
        return node.getStyleClass().contains("removed-text") || node.getStyleClass().contains("added-text");
    }

    private static Text text(Piece piece) {
        Text text = new Text(piece.text());
        switch (piece.fate()) {
            case KEPT -> text.getStyleClass().add("kept-text");
            case REMOVED -> {
                text.getStyleClass().add("removed-text");
                text.setStrikethrough(true);
                text.setAccessibleText(TEXTS.format("minutes.compare.removed", piece.text()));
            }
            case ADDED -> {
                text.getStyleClass().add("added-text");
                text.setUnderline(true);
                text.setAccessibleText(TEXTS.format("minutes.compare.added", piece.text()));
            }
        }
        return text;
    }

    /** How many places changed: what is removed and what is added in its place are one. */
    static long changes(List<Piece> pieces) {
        long changes = 0;
        Fate before = Fate.KEPT;
        for (Piece piece : pieces) {
            if (piece.fate() != Fate.KEPT && before == Fate.KEPT) {
                changes++;
            }
            before = piece.fate();
        }
        return changes;
    }
}
