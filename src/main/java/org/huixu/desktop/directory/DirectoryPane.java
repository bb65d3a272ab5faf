package org.huixu.desktop.directory;

import javafx.scene.Node;

/** One tab of the directory. Used on the FX thread. */
interface DirectoryPane {

    Node node();

    /** Reads everything anew, keeping selection and scroll. */
    void load();

    /** It was brought to the front: puts the focus where work begins. */
    void shown();

    /** It will not be shown again. */
    void close();
}
