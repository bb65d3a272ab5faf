package org.huixu.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @Command(name = "calendar")
    int calendar(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.calendar-out") Path file,
            @Option(names = "--from", paramLabel = "DATE",
                    descriptionKey = "command.option.calendar-from") @Nullable LocalDate from,
            @Option(names = "--to", paramLabel = "DATE",
                    descriptionKey = "command.option.calendar-to") @Nullable LocalDate to,
            @Option(names = "--type", paramLabel = "TYPE",
                    descriptionKey = "command.option.calendar-type") @Nullable List<String> types,
            @Option(names = "--person", paramLabel = "ID|NAME",
                    descriptionKey = "command.option.calendar-person") @Nullable String person,
            @Option(names = "--meeting", paramLabel = "ID|CODE",
                    descriptionKey = "command.option.calendar-meeting") @Nullable String meeting,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        CalendarCommands commands = new CalendarCommands(session);
        if (meeting == null) {
            return commands.give(file, force, from, to, types, person);
        }
        if (from != null || to != null || types != null || person != null) {
            throw new Declined(ExitCode.WRONG_WORDS, Session.TEXTS.get("command.calendar.either"));
        }
        return commands.give(file, force, meeting);
    }
}
