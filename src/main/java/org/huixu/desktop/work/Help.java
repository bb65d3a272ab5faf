package org.huixu.desktop.work;

/** Opens the handbook. Called on the FX thread. */
@FunctionalInterface
public interface Help {

    /** Shows what it says of this, in a window of its own. */
    void open(Topic topic);
}
