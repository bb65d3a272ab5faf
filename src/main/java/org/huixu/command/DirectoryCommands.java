package org.huixu.command;

import java.nio.file.Path;
import java.util.Objects;
import org.huixu.application.people.DirectoryFile;
import org.huixu.application.people.DirectoryImport;
import org.huixu.application.people.DirectoryPlan;
import org.huixu.application.people.DirectoryPlan.Effect;
import org.huixu.application.people.DirectoryPlan.Line;
import org.huixu.application.people.DirectoryPlan.Part;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.regulation.Offices;

/** The directory from and to a spreadsheet. */
final class DirectoryCommands {

    private final Session session;

    DirectoryCommands(Session session) {
        this.session = session;
    }

    /** Shows what the file would do; does it only when the user agrees. */
    int take(Path file, boolean agree) {
        return session.inOffice(office -> take(office, file, agree)).number();
    }

    private ExitCode take(OpenOffice office, Path file, boolean agree) {
        Terminal terminal = session.terminal();
        DirectoryFile.Reading reading = office.formats().directory().read(file, offices(office.workplace()));
        DirectoryImport desk = office.workplace().directoryImport();
        DirectoryPlan plan = desk.plan(reading.sheet());
        reading.problems().forEach(problem -> terminal.complain(problem.sentence()));
        plan.lines().stream().filter(line -> line.effect() == Effect.CONFLICT)
                .forEach(line -> terminal.complain(sentence(line)));
        plan.lines().stream().filter(line -> line.effect() == Effect.ADD || line.effect() == Effect.CHANGE)
                .forEach(line -> terminal.line(sentence(line)));
        long bad = reading.problems().size() + plan.count(Effect.CONFLICT);
        terminal.say("command.directory.sum", count(plan, Effect.ADD), count(plan, Effect.CHANGE),
                count(plan, Effect.SAME), Long.toString(bad));
        if (!plan.changesSomething()) {
            terminal.say("command.directory.nothing");
        } else if (agree) {
            Session.done(desk.apply(plan));
            terminal.say("command.directory.done");
        } else {
            terminal.say("command.directory.agree");
        }
        return bad > 0 && !(agree && plan.changesSomething()) ? ExitCode.REFUSED : ExitCode.FINE;
    }

    /** Writes the whole directory with all its periods. */
    int give(Path file, boolean force) {
        TargetFile target = TargetFile.of(file, force);
        byte[] content = session.inOffice(office -> office.formats().directory()
                .write(office.workplace().directoryExport().sheet(), offices(office.workplace())));
        target.write(content);
        session.terminal().say("command.directory.written", target.file().toString());
        return ExitCode.FINE.number();
    }

    private static Offices offices(Workplace workplace) {
        return workplace.store().read(workplace.supplies().regulations()::all).latest()
                .orElseThrow(() -> Session.refused("command.import.no-regulation")).offices();
    }

    private static String sentence(Line line) {
        String part = Session.TEXTS.get(part(line.part()));
        String row = Integer.toString(line.row());
        String detail = Objects.requireNonNullElse(line.detail(), "");
        return switch (line.effect()) {
            case ADD -> Session.TEXTS.format("command.directory.add", part, row, line.label());
            case CHANGE -> Session.TEXTS.format("command.directory.change", part, row, line.label(), detail);
            case CONFLICT -> Session.TEXTS.format("command.directory.conflict", part, row, line.label(), detail);
            case SAME -> Session.TEXTS.format("command.directory.same", part, row, line.label());
        };
    }

    private static String part(Part part) {
        return switch (part) {
            case UNITS -> "command.directory.units";
            case PERSONS -> "command.directory.persons";
            case APPOINTMENTS -> "command.directory.appointments";
            case PORTFOLIOS -> "command.directory.portfolios";
            case STAND_INS -> "command.directory.stand-ins";
            case ROOMS -> "command.directory.rooms";
        };
    }

    private static String count(DirectoryPlan plan, Effect effect) {
        return Long.toString(plan.count(effect));
    }
}
