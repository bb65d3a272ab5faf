package org.huixu.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huixu.application.calendar.HolidayFile;
import org.huixu.application.change.Door;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.office.OfficeDesk.Taken;
import org.huixu.application.regulation.RulesTextFile;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files in. Nothing with doubtful lines comes in before the user agrees; the same file twice changes nothing. */
@Command(name = "import")
final class ImportCommand {

    private static final long MOST_BYTES = 4L * 1024 * 1024;

    private final Session session;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Command(name = "regulation")
    int regulation(@Parameters(paramLabel = "FILE",
            descriptionKey = "command.parameter.regulation") Path file) {
        String text = text(file);
        return session.fine(office -> {
            Regulation regulation = Session.done(office.workplace().office().takeIn(text));
            session.terminal().say("command.import.regulation", regulation.title().name(), regulation.title().key());
        });
    }

    @Command(name = "directory")
    int directory(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.directory") Path file,
            @Option(names = "--agree", descriptionKey = "command.option.agree-directory") boolean agree) {
        return new DirectoryCommands(session).take(file, agree);
    }

    @Command(name = "filing")
    int filing(@Parameters(paramLabel = "PATH", descriptionKey = "command.parameter.filing") Path source,
            @Option(names = "--agree", descriptionKey = "command.option.agree-directory") boolean agree) {
        return new FilingCommands(session).take(source, agree);
    }

    @Command(name = "calendar")
    int calendar(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.calendar") Path file,
            @Option(names = "--person", paramLabel = "ID|NAME",
                    descriptionKey = "command.option.calendar-people") @Nullable List<String> people,
            @Option(names = "--agree", descriptionKey = "command.option.agree-directory") boolean agree) {
        return new CalendarCommands(session).take(file, agree, people);
    }

    @Command(name = "rules-text")
    int rulesText(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.rules-text") Path file,
            @Option(names = "--regulation", paramLabel = "KEY",
                    descriptionKey = "command.option.regulation") @Nullable String key,
            @Option(names = "--agree", descriptionKey = "command.option.agree") boolean agree) {
        return session.inOffice(office -> {
            RulesTextFile.Reading reading = office.formats().rulesText().read(file);
            if (reading.articles().isEmpty()) {
                throw Session.refused("command.import.no-articles", file.toString());
            }
            Regulation regulation = regulation(office.workplace(), key);
            doubts(reading.problems(), agree);
            Taken taken = Session.done(office.workplace().office().rulesText(regulation.title().key(),
                    reading.articles()));
            return taken("command.import.articles", taken);
        });
    }

    @Command(name = "holidays")
    int holidays(@Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.holidays") Path file,
            @Option(names = "--agree", descriptionKey = "command.option.agree") boolean agree) {
        return session.inOffice(office -> {
            HolidayFile.Reading reading = office.formats().holidays().read(file);
            doubts(reading.problems(), agree);
            if (reading.days().isEmpty()) {
                throw Session.refused("command.import.no-days", file.toString());
            }
            Taken taken = Session.done(office.workplace().office().holidays(reading.days()));
            return taken("command.import.days", taken);
        });
    }

    private static Regulation regulation(Workplace workplace, @Nullable String key) {
        Door.Supplies supplies = workplace.supplies();
        Regulations all = workplace.store().read(supplies.regulations()::all);
        return (key == null ? all.latest()
                : all.list().stream().filter(one -> one.title().key().equals(key)).findFirst())
                .orElseThrow(() -> key == null ? Session.refused("command.import.no-regulation")
                        : Session.refused("command.import.no-such-regulation", key));
    }

    /** Names the doubtful lines; declines when there are some that the user has not agreed to. */
    private void doubts(List<LineProblem> problems, boolean agree) {
        problems.forEach(one -> session.terminal().complain(
                Session.TEXTS.format("command.fault.line", Integer.toString(one.line()), one.reason())));
        if (!problems.isEmpty() && !agree) {
            throw Session.refused("command.import.doubts", Integer.toString(problems.size()));
        }
    }

    private int taken(String key, Taken taken) {
        session.terminal().say(key, Integer.toString(taken.added()), Integer.toString(taken.changed()),
                Integer.toString(taken.unchanged()));
        return ExitCode.FINE.number();
    }

    static String text(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw Session.refused("command.import.no-file", file.toString());
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Session.refused("command.import.too-big", file.toString());
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw Session.refused("command.import.no-text", file.toString());
        } catch (IOException unreadable) {
            throw Session.refused("command.import.unreadable", file.toString());
        }
    }
}
