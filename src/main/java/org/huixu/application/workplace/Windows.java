package org.huixu.application.workplace;

import java.nio.file.Path;
import java.util.Optional;

/** The windows of the program. */
@FunctionalInterface
public interface Windows {

    /**
     * Opens the first window and waits until the last one is closed.
     *
     * @param place the data folder to be opened at once; absent: the user chooses
     * @throws NoWindow when no window can be opened on this machine; nothing was done then
     */
    void run(Optional<Path> place);
}
