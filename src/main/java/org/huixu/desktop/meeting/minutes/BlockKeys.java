package org.huixu.desktop.meeting.minutes;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.huixu.domain.minutes.BlockLevel;

/**
 * The keys of a block: Enter ends the paragraph, what stands behind the caret becomes the next one; Ctrl+Enter saves and
 * goes on to the next; Backspace in an empty block takes it away.
 */
final class BlockKeys {

    private final TextArea text;
    private final BlockEditor editor;
    private final BlockEditor.Surroundings list;

    BlockKeys(TextArea text, BlockEditor editor, BlockEditor.Surroundings list) {
        this.text = text;
        this.editor = editor;
        this.list = list;
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (!text.isEditable()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            editor.save(() -> list.next(editor));
        } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isAltDown()) {
            event.consume();
            split();
        } else if (event.getCode() == KeyCode.BACK_SPACE && text.getText().isEmpty()) {
            event.consume();
            list.remove(editor);
        }
    }

    private void split() {
        int caret = text.getCaretPosition();
        String behind = text.getText().substring(caret);
        if (text.getText().substring(0, caret).isBlank()) {
            return;
        }
        text.setText(text.getText().substring(0, caret));
        editor.save(() -> list.below(editor, BlockLevel.BODY, behind));
    }
}
