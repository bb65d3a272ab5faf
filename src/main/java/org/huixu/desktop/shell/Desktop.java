package org.huixu.desktop.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.huixu.application.folder.FolderException;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.sample.Samples;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.NoWindow;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.OfficeOpener.KeptLog;
import org.huixu.application.workplace.Trial;
import org.huixu.application.workplace.Windows;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.kit.WindowChoosers;
import org.huixu.desktop.start.Entrance;
import org.huixu.desktop.start.HeadStart;
import org.huixu.desktop.start.Recent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the windows in a process and waits for their end. Once in a process. */
public final class Desktop implements Windows, Trial {

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final int WORKERS = 4;
    private static final int SECONDS_TO_REMEMBER = 2;

    private final Needs needs;

    /**
     * What the windows need from outside.
     *
     * @param memory file of what the user's windows remember
     * @param documents where the user keeps his papers
     * @param books what there is to read
     */
    public record Needs(OfficeOpener opener, Samples samples, Path memory, Path documents, Bookshelf books) {
    }

    /** Takes the first window; may end everything with a failure. */
    private interface FirstWindow {

        void shown(WindowGroup group, MainWindow window, Consumer<RuntimeException> failed);
    }

    public Desktop(Needs needs) {
        this.needs = needs;
    }

    /** All keys of the windows in words; needs no window. */
    public static KeyList keys() {
        return Shortcuts.list();
    }

    @Override
    public void run(Optional<Path> place) {
        try (ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("memory").factory())) {
            Memory memory = new Memory(needs.memory(), writer);
            Recent recent = new Recent(memory);
            Optional<Path> wanted = place.or(() -> recent.folders().stream().findFirst());
            if (wanted.isEmpty() || !cameForward(wanted.get().toAbsolutePath())) {
                show(memory, place, (_, _, _) -> {
                });
            } else {
                ToolkitStart.end();
            }
            writer.shutdown();
            if (!writer.awaitTermination(SECONDS_TO_REMEMBER, TimeUnit.SECONDS)) {
                LOG.warn("What is to be remembered was not written in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run(Path place, Consumer<Times> reached) {
        try {
            show(new Memory(needs.memory(), _ -> {
            }), Optional.of(place), (group, window, failed) -> new FirstView(group, window, reached, failed).start());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Opens the office, if any, beside the toolkit and its first window, which takes as long.
     *
     * @param shown what is done next
     */
    private void show(Memory memory, Optional<Path> place, FirstWindow shown) throws InterruptedException {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<Throwable> broken = new AtomicReference<>();
        Consumer<Throwable> failed = failure -> {
            broken.set(failure);
            ended.countDown();
        };
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS,
                Thread.ofPlatform().daemon().name("worker-", 1).factory())) {
            Optional<HeadStart> ahead = place.map(one -> new HeadStart(needs.opener(), one));
            ahead.ifPresent(workers::execute);
            try {
                ToolkitStart.await();
            } catch (NoWindow none) {
                ahead.ifPresent(HeadStart::discard);
                throw none;
            }
            Platform.runLater(() -> {
                try {
                    KeptLog log = needs.opener().keepLog(needs.documents());
                    Platform.setImplicitExit(false);
                    WindowGroup group = new WindowGroup(new Entrance.Offices(needs.opener(), needs.samples(),
                            new Recent(memory), needs.documents()), memory, new Look(memory),
                            new WindowGroup.Means(workers, stage -> new WindowChoosers(stage, memory),
                                    ended::countDown, needs.books()),
                            log);
                    Thread.setDefaultUncaughtExceptionHandler(new LastResort(group::tell));
                    shown.shown(group, group.begin(ahead), failed::accept);
                } catch (RuntimeException | Error failure) {
                    failed.accept(failure);
                }
            });
            ended.await();
            Platform.exit();
            workers.shutdownNow();
        }
        if (broken.get() != null) {
            throw new IllegalStateException("The windows broke off", broken.get());
        }
    }

    /** A second start on the same folder: the first brings its window forward, and this one ends. */
    private boolean cameForward(Path place) {
        try {
            return needs.opener().callForward(place);
        } catch (FolderException unwritable) {
            LOG.info("No call to another start", unwritable);
            return false;
        }
    }
}
