package org.huixu.desktop.kit;

import javafx.scene.Node;

/** A field made of several, of which it knows the one that is to be mended. */
public interface Compound {

    /** What takes the focus when the field is complained of. */
    Node toMend();
}
