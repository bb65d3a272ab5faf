package org.huixu.application.workplace;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Tries the program out on this machine: opens an office in a window as a user does, sees its first view, closes it. */
@FunctionalInterface
public interface Trial {

    /**
     * How long it took since the process began, in milliseconds.
     *
     * @param window until the first window was drawn
     * @param usable until the first view of the office could be worked with
     * @param filled until all rules were judged and nothing was left to be filled in
     */
    record Times(long window, long usable, long filled) {
    }

    /**
     * Opens, looks and closes; remembers nothing.
     *
     * @param reached hears of the times as soon as the first view is filled
     * @throws NoWindow when no window can be opened on this machine; nothing was done then
     */
    void run(Path place, Consumer<Times> reached);
}
