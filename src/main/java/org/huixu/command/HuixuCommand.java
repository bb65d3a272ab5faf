package org.huixu.command;

import java.util.Optional;
import org.huixu.application.sample.Samples;
import org.huixu.application.workplace.Bookshelf;
import org.huixu.application.workplace.OfficeOpener;
import org.huixu.application.workplace.Trial;
import org.huixu.application.workplace.Windows;

/**
 * The command line of the program: opens the windows or gives words to the commands, and puts every failure into one clear
 * sentence.
 */
public final class HuixuCommand {

    private final CommonOptions options = new CommonOptions();
    private final Samples samples;
    private final Session session;
    private final WindowStart start;
    private final Trial trial;
    private final Bookshelf books;
    private final FaultReport faults;

    /**
     * @param opener makes and opens offices
     * @param samples the way to sample offices
     * @param terminal where to write to and ask for passwords
     * @param windows opened where no command is given
     * @param trial tries the windows out
     * @param books what there is to read
     */
    public HuixuCommand(OfficeOpener opener, Samples samples, Terminal terminal, Windows windows, Trial trial,
            Bookshelf books) {
        this.samples = samples;
        this.trial = trial;
        this.books = books;
        session = new Session(opener, terminal, options);
        start = new WindowStart(session, samples, windows);
        faults = new FaultReport(session);
    }

    /** Whether the words open windows and do nothing else. */
    public static boolean opensWindows(String... words) {
        return WindowWords.of(words).isPresent();
    }

    /** Does what the words say and gives the exit code. */
    public int run(String... words) {
        try {
            Optional<WindowWords> window = WindowWords.of(words);
            return window.isPresent() ? open(window.get())
                    : new Commands(session, samples, start, new Commands.Means(trial, books), faults).execute(words);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError | AssertionError broken) {
            return faults.report(broken);
        }
    }

    private int open(WindowWords words) {
        options.in(words.data());
        try {
            return words.trial() ? new SmokeCommand(session, trial).call() : start.run(options.data());
        } catch (RuntimeException failure) {
            return faults.report(failure);
        }
    }
}
