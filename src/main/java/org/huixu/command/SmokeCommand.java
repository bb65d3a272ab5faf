package org.huixu.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huixu.application.folder.FolderState;
import org.huixu.application.workplace.NoWindow;
import org.huixu.application.workplace.Trial;
import picocli.CommandLine.Command;

/** Tries out whether the program works on this machine and how soon its first view can be used. */
@Command(name = "smoke")
final class SmokeCommand implements Callable<Integer> {

    private final Session session;
    private final Trial trial;

    SmokeCommand(Session session, Trial trial) {
        this.session = session;
        this.trial = trial;
    }

    @Override
    public Integer call() {
        Path place = session.namedPlace();
        if (session.opener().inspect(place) != FolderState.PLAIN) {
            throw Session.refused("command.smoke.locked", place.toString());
        }
        try {
            trial.run(place, times -> session.terminal().say("command.smoke.done", Long.toString(times.window()),
                    Long.toString(times.usable()), Long.toString(times.filled())));
            return ExitCode.FINE.number();
        } catch (NoWindow none) {
            throw Session.refused("command.smoke.none", WindowStart.why(none.reason()));
        }
    }
}
