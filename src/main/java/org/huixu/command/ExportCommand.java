package org.huixu.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands files out. */
@Command(name = "export")
final class ExportCommand {

    private final Session session;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Command(name = "directory")
    int directory(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.directory-out") Path file,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return new DirectoryCommands(session).give(file, force);
    }

    @Command(name = "filing-form")
    int filingForm(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.filing-out") Path file,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return new FilingCommands(session).give(file, force);
    }
}
