package org.huixu.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.huixu.application.workplace.NoWindow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JavaFX, which can begin to start before it is known what will be shown: that takes as long as all the rest. */
public final class ToolkitStart {

    private static final Logger LOG = LoggerFactory.getLogger(ToolkitStart.class);

    /** Once in a process. */
    private static final FutureTask<Void> START = new FutureTask<>(() -> Platform.startup(() -> {
    }), null);

    private static final Path DEVICES = Path.of("/dev");
    private static final List<String> GRAPHICS = List.of("dri", "nvidiactl", "mali0", "pvr_sync", "dxg");
    private static final String ORDER = "prism.order";

    private static volatile boolean begun;

    private ToolkitStart() {
    }

    /** Begins, beside whatever the caller does next. */
    public static void begin() {
        begun = true;
        drawBySoftware();
        Thread.ofPlatform().daemon().name("toolkit").start(START);
    }

    /**
     * Where the machine has no graphics processor JavaFX would load what drives one, see that it is only imitated, and
     * draw by itself: 60 MB and a tenth of a second for nothing.
     */
    private static void drawBySoftware() {
        if ("Linux".equals(System.getProperty("os.name"))
                && GRAPHICS.stream().map(DEVICES::resolve).noneMatch(Files::exists)
                && System.getProperty(ORDER) == null) {
            System.setProperty(ORDER, "sw");
        }
    }

    /** Ends it where no window is needed after all: a process that ends while it starts would leave a trace of faults. */
    static void end() throws InterruptedException {
        if (begun) {
            try {
                await();
                Platform.exit();
            } catch (NoWindow none) {
                LOG.info("It did not start anyway", none);
            }
        }
    }

    /** Waits until it has started, or starts it. The toolkit throws whatever it likes where there is no screen or library. */
    static void await() throws InterruptedException {
        START.run();
        try {
            START.get();
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNull(failed.getCause());
            throw new NoWindow(reason(String.valueOf(cause.getMessage())), cause);
        }
    }

    private static NoWindow.Reason reason(String message) {
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("display")) {
            return NoWindow.Reason.NO_DISPLAY;
        }
        return words.contains("gtk") || words.contains(".so") ? NoWindow.Reason.NO_LIBRARIES : NoWindow.Reason.OTHER;
    }
}
