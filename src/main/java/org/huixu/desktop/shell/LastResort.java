package org.huixu.desktop.shell;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.huixu.application.fault.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what no thread has caught: tells the user once of each, and keeps the program running. */
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Consumer<Throwable> telling;
    private final Set<String> told = new HashSet<>();

    /** @param telling tells the user and logs; called on the FX thread */
    LastResort(Consumer<Throwable> telling) {
        this.telling = telling;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        try {
            Platform.runLater(() -> tell(failure));
        } catch (IllegalStateException ended) {
            LOG.error("Broken after the windows were closed", failure);
        }
    }

    /** A failure that comes with every drawing of the window would otherwise bury the window under sheets. */
    private void tell(Throwable failure) {
        if (told.add(ErrorCode.of(failure))) {
            telling.accept(failure);
        }
    }
}
