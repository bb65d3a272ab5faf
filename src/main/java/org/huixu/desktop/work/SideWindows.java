package org.huixu.desktop.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The windows beside a main window, each known by what it shows; they close with it. Used on the FX thread. */
public final class SideWindows {

    private final Map<Object, SideWindow> open = new LinkedHashMap<>();

    /** The window that shows this, if it is open. */
    public Optional<SideWindow> find(Object shown) {
        return Optional.ofNullable(open.get(shown));
    }

    /** All that are open, the oldest first. */
    public List<SideWindow> all() {
        return List.copyOf(open.values());
    }

    void add(Object shown, SideWindow window) {
        open.put(shown, window);
    }

    void remove(SideWindow window) {
        open.values().remove(window);
    }

    /** Closes all of them. */
    public void close() {
        all().forEach(SideWindow::close);
    }
}
