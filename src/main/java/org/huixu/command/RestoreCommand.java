package org.huixu.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.FolderRestore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a data folder from a backup. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.backup-in")
    private Path file = Path.of("");

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = session.namedPlace();
        if (!Files.isRegularFile(file)) {
            throw Session.refused("command.restore.no-file", file.toString());
        }
        FolderRestore restoring = session.opener().restoring();
        restoring.restore(file, target, session.unlock(restoring.encrypted(file), file), BackupProgress.UNWATCHED);
        session.terminal().say("command.restore.done", target.toString());
        return ExitCode.FINE.number();
    }
}
