package org.huixu.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.BackupReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a backup of the data folder and verifies it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.backup-out")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "command.option.force")
    private boolean force;

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path target = TargetFile.of(file, force).file();
        BackupReport report = session.inOffice(office -> office.backup().write(target, BackupProgress.UNWATCHED));
        session.terminal().say("command.backup.done", report.file().toString(),
                Integer.toString(report.attachments()));
        report.damagedAttachments().forEach(name -> session.terminal()
                .complain(Session.TEXTS.format("command.backup.damaged", name)));
        return ExitCode.FINE.number();
    }
}
