package org.huixu.desktop.work;

import javafx.scene.Node;

/** Keeps what a view shows fresh: read when it is shown and, while it is in sight, after each change. Used on the FX thread. */
public final class Fresh {

    private final Node view;
    private final Runnable reading;
    private boolean outdated = true;

    /** @param reading begins to read what the view shows */
    public Fresh(Node view, Runnable reading) {
        this.view = view;
        this.reading = reading;
    }

    /** Something was changed. */
    public void changed() {
        outdated = true;
        if (view.getScene() != null) {
            read();
        }
    }

    /** What was read is not enough any more; it is read when the view is shown. */
    public void outdate() {
        outdated = true;
    }

    /** The view comes into sight. */
    public void shown() {
        if (outdated) {
            read();
        }
    }

    /** Reads, whether something was changed or not. */
    public void read() {
        outdated = false;
        reading.run();
    }
}
