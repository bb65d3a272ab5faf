package org.huixu.desktop.work;

import javafx.scene.Node;

/** A view of the program. Made and used on the FX thread; loads by itself and keeps itself up to date until closed. */
public interface View {

    Node node();

    /** What the handbook explains of that which is in front now. */
    Topic topic();

    /** It was brought to the front: puts the focus where work begins. */
    default void shown() {
    }

    /** It will not be shown again: ends its subscriptions. */
    default void close() {
    }
}
