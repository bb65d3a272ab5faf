package org.huixu.desktop.work;

import java.nio.file.Path;

/** Opens files with the programs of the machine. Called on the FX thread; returns at once. */
public interface Outside {

    /** Opens a file in the program that is set for its kind, or a folder in the file manager. */
    void open(Path path);
}
