package org.huixu.desktop.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;

/**
 * A click into a short field, such as a day or a time, chooses all of it, as walking there with the Tab key does: what is
 * typed takes its place. A second click sets the caret, and a drag chooses a part, as everywhere.
 */
public final class WholeOnClick {

    private WholeOnClick() {
    }

    /**
     * From now on.
     *
     * @param holder what has the focus while one types in the field, mostly the field itself
     */
    public static void of(TextField field, Node holder) {
        AtomicBoolean coming = new AtomicBoolean();
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> coming.set(!holder.isFocused()));
        field.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            if (coming.getAndSet(false) && field.getSelectedText().isEmpty()) {
                field.selectAll();
            }
        });
    }
}
