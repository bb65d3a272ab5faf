package org.huixu.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.sample.Samples;
import org.huixu.application.workplace.NoWindow;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Windows;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A start without a command: opens the windows. Where there can be none, does the main job without them: makes the
 * sample office in a new folder, writes its papers, and says why no window opened.
 */
final class WindowStart {

    private static final Logger LOG = LoggerFactory.getLogger(WindowStart.class);

    private final Session session;
    private final Windows windows;
    private final SampleWork work;

    WindowStart(Session session, Samples samples, Windows windows) {
        this.session = session;
        this.windows = windows;
        this.work = new SampleWork(session, samples);
    }

    /** @param place the data folder that was named; absent: the user chooses */
    int run(@Nullable Path place) {
        try {
            windows.run(Optional.ofNullable(place));
            return ExitCode.FINE.number();
        } catch (NoWindow none) {
            LOG.info("No window", none);
            return place == null ? withoutWindow(none.reason(), newFolder()) : onlyWhy(none.reason(), place);
        }
    }

    /** Who has an office of his own is told which commands work in it. */
    private int onlyWhy(NoWindow.Reason reason, Path place) {
        session.terminal().complain(Session.TEXTS.format("command.window.none-named", why(reason), place.toString()));
        return ExitCode.REFUSED.number();
    }

    int withoutWindow(NoWindow.Reason reason, Path place) {
        boolean asPlanted;
        try (OpenOffice office = session.opener().create(place, SecrecyLevel.OPEN, session.seat())) {
            asPlanted = work.build(office, work.untilToday(office, 1));
            tell(reason, office);
        }
        return asPlanted ? ExitCode.FINE.number() : ExitCode.BROKEN.number();
    }

    /** Writes the papers and says where they are and why there is no window. */
    void tell(NoWindow.Reason reason, OpenOffice office) {
        List<Path> papers = work.lastPapers(office);
        session.terminal().say("command.window.papers", Integer.toString(papers.size()),
                SampleWork.papers(office).toString());
        session.terminal().say("command.window.none", why(reason));
    }

    static String why(NoWindow.Reason reason) {
        return Session.TEXTS.get(switch (reason) {
            case NO_DISPLAY -> "command.window.no-display";
            case NO_LIBRARIES -> "command.window.no-libraries";
            case OTHER -> "command.window.other";
        });
    }

    /** In the build folder of a checkout, otherwise among the temporary files. */
    private static Path newFolder() {
        Path build = Path.of("target");
        try {
            return Files.isDirectory(build)
                    ? Files.createTempDirectory(build.toAbsolutePath(), "sample-")
                    : Files.createTempDirectory("huixu-sample-");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
