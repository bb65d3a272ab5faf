package org.huixu.desktop.meeting.minutes;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a block: Enter ends the paragraph, what stands behind the caret becomes the next one; Ctrl+Enter saves and
 * goes on to the next; Backspace at the beginning joins it to the one above, Delete at the end the one below to it, and in
 * an empty block it goes away; Alt with an arrow moves it. What the field cannot undo, the program does.
 */
final class BlockKeys {

    private final TextArea text;
    private final BlockEditor editor;
    private final BlockSurroundings list;
    private final BlockMoves moves;
    private final Runnable undo;

    BlockKeys(TextArea text, BlockEditor editor, BlockSurroundings list, BlockMoves moves, Runnable undo) {
        this.text = text;
        this.editor = editor;
        this.list = list;
        this.moves = moves;
        this.undo = undo;
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (text.isEditable() && handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        return switch (event.getCode()) {
            case ENTER -> entered(event);
            case BACK_SPACE -> bare && erased();
            case DELETE -> bare && swallowed();
            case UP -> event.isAltDown() && moved(-1);
            case DOWN -> event.isAltDown() && moved(1);
            case Z -> event.isShortcutDown() && !event.isShiftDown() && undone();
            default -> false;
        };
    }

    private boolean entered(KeyEvent event) {
        if (event.isShortcutDown()) {
            editor.copy().save(() -> list.next(editor));
            return true;
        }
        if (event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        moves.split(editor);
        return true;
    }

    private boolean erased() {
        if (text.getText().isEmpty()) {
            list.remove(editor);
            return true;
        }
        boolean beginning = text.getCaretPosition() == 0 && text.getSelection().getLength() == 0;
        if (beginning) {
            moves.joinAbove(editor);
        }
        return beginning;
    }

    private boolean swallowed() {
        boolean end = text.getCaretPosition() == text.getLength() && text.getSelection().getLength() == 0
                && text.getLength() > 0;
        if (end) {
            moves.joinBelow(editor);
        }
        return end;
    }

    private boolean moved(int by) {
        moves.move(editor, by);
        return true;
    }

    private boolean undone() {
        boolean mine = !text.isUndoable();
        if (mine) {
            undo.run();
        }
        return mine;
    }
}
