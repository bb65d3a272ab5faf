package org.huixu.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.huixu.application.archive.Volume;
import org.huixu.application.archive.VolumeCheck;
import org.huixu.application.archive.Volumes;
import org.huixu.application.change.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes meetings as volumes for the archive, lists those of a year, and checks what was written. */
@Command(name = "archive")
final class ArchiveCommand {

    private static final String ZIP = ".zip";

    private final Session session;

    ArchiveCommand(Session session) {
        this.session = session;
    }

    @Command(name = "write")
    int write(@Mixin MeetingOption meeting,
            @Option(names = "--to", paramLabel = "FOLDER|FILE.zip", required = true,
                    descriptionKey = "command.option.archive-to") Path to,
            @Option(names = "--go-on", descriptionKey = "command.option.archive-go-on") boolean goOn,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        boolean zip = to.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
        if (zip) {
            TargetFile.of(to, force);
        } else if (!Files.isDirectory(to)) {
            throw Session.refused("command.target.no-folder", to.toString());
        }
        return session.fine(office -> {
            Volumes volumes = office.volumes();
            Volume volume = volumes.plan(meeting.in(office.workplace()), Progress.UNWATCHED);
            volume.missing().forEach(session.terminal()::complain);
            if (!volume.missing().isEmpty() && !goOn) {
                throw Session.refused("command.archive.missing", Integer.toString(volume.missing().size()));
            }
            Path place = (zip ? to : to.resolve(volume.label().fileName())).toAbsolutePath().normalize();
            Volumes.Written written = volumes.write(volume, place, force, Progress.UNWATCHED);
            new PaperWriting(session).warn(written.missing());
            session.terminal().say("command.archive.written", written.place().toString(),
                    Integer.toString(written.documents()), Integer.toString(written.pages()));
        });
    }

    @Command(name = "verify")
    int verify(@Parameters(paramLabel = "FOLDER|FILE.zip",
            descriptionKey = "command.parameter.archive-volume") Path volume) {
        VolumeCheck.Report report = VolumeCheck.of(volume, Progress.UNWATCHED);
        if (report.whole()) {
            report.sentences().forEach(session.terminal()::line);
            return ExitCode.FINE.number();
        }
        throw new Declined(ExitCode.REFUSED, report.sentences());
    }

    @Command(name = "list")
    int list(
            @Option(names = "--year", paramLabel = "YEAR", required = true,
                    descriptionKey = "command.option.archive-year") int year,
            @Mixin PaperOptions out) {
        return new PaperWriting(session).table(out,
                office -> office.volumes().handover(year, Progress.UNWATCHED).paper());
    }
}
