package org.huixu.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.filing.FilingFile.Reading;
import org.huixu.application.filing.FilingImport;
import org.huixu.application.filing.FilingPlan;
import org.huixu.application.filing.FilingPlan.Effect;
import org.huixu.application.filing.FilingPlan.Line;
import org.huixu.application.filing.FilingPlan.PaperLine;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.workplace.OpenOffice;

/** Items that departments file, from their forms; and the empty form. */
final class FilingCommands {

    private final Session session;

    FilingCommands(Session session) {
        this.session = session;
    }

    /** Shows what the form would do; does it only when the user agrees. */
    int take(Path source, boolean agree) {
        return session.inOffice(office -> take(office, source, agree)).number();
    }

    private ExitCode take(OpenOffice office, Path source, boolean agree) {
        Terminal terminal = session.terminal();
        FilingImport desk = office.workplace().filings();
        SecrecyLevel level = office.standing().level();
        Reading reading = office.formats().filings().read(source, desk.regulation());
        FilingPlan plan = desk.plan(reading, level);
        reading.problems().forEach(problem -> terminal.complain(problem.sentence()));
        plan.lines().stream().filter(line -> line.effect() == Effect.CONFLICT)
                .forEach(line -> terminal.complain(sentence(line)));
        plan.lines().stream().filter(line -> line.effect() != Effect.CONFLICT)
                .forEach(line -> terminal.line(sentence(line)));
        if (!plan.unused().isEmpty()) {
            terminal.say("command.filing.unused", String.join("、", plan.unused()));
        }
        long bad = reading.problems().size() + plan.count(Effect.CONFLICT);
        terminal.say("command.filing.sum", count(plan, Effect.ADD), count(plan, Effect.CHANGE),
                count(plan, Effect.SAME), Long.toString(bad));
        if (!plan.changesSomething()) {
            terminal.say("command.filing.nothing");
        } else if (agree) {
            Session.done(desk.apply(reading, plan, level));
            terminal.say("command.filing.done");
        } else {
            terminal.say("command.filing.agree");
        }
        return bad > 0 && !(agree && plan.changesSomething()) ? ExitCode.REFUSED : ExitCode.FINE;
    }

    /** Writes an empty form to be handed out. */
    int give(Path file, boolean force) {
        TargetFile target = TargetFile.of(file, force);
        byte[] form = session.inOffice(office -> office.workplace().filings().template(office.formats().filings()));
        target.write(form);
        session.terminal().say("command.filing.written", target.file().toString());
        return ExitCode.FINE.number();
    }

    private static String sentence(Line line) {
        List<String> details = new ArrayList<>(line.details());
        line.papers().stream().map(FilingCommands::paper).filter(words -> !words.isEmpty()).forEach(details::add);
        String row = Integer.toString(line.line());
        String detail = String.join("；", details);
        return switch (line.effect()) {
            case ADD -> Session.TEXTS.format("command.filing.add", row, line.label(), detail);
            case CHANGE -> Session.TEXTS.format("command.filing.change", row, line.label(), detail);
            case CONFLICT -> Session.TEXTS.format("command.filing.conflict", row, line.label(), detail);
            case SAME -> Session.TEXTS.format("command.filing.same", row, line.label());
        };
    }

    private static String paper(PaperLine paper) {
        return switch (paper.effect()) {
            case ADD -> Session.TEXTS.format("command.filing.paper.add", paper.name());
            case VERSION -> Session.TEXTS.format("command.filing.paper.version", paper.name());
            case SAME -> "";
        };
    }

    private static String count(FilingPlan plan, Effect effect) {
        return Long.toString(plan.count(effect));
    }
}
