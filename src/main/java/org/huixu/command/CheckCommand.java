package org.huixu.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huixu.application.change.Door;
import org.huixu.application.change.HistoryCheck;
import org.huixu.application.oversight.Check;
import org.huixu.application.oversight.Check.Checked;
import org.huixu.application.workplace.Seat;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Judges one meeting or everything by the rules. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--meeting", paramLabel = "ID|CODE", descriptionKey = "command.option.meeting")
    private @Nullable String meeting;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "command.option.check-on")
    private @Nullable LocalDate on;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    private boolean altered;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Checked> checked = session.inOffice(office -> checked(office.workplace()));
        boolean broken = checked.stream().flatMap(one -> one.findings().stream()).anyMatch(CheckCommand::broken);
        if (json) {
            session.terminal().json(checked.stream().flatMap(FindingView::of).toList());
            checked.stream().flatMap(one -> one.gaps().stream()).distinct()
                    .forEach(session.terminal()::complain);
        } else {
            print(checked);
        }
        boolean gaps = checked.stream().anyMatch(one -> !one.gaps().isEmpty());
        return (altered ? ExitCode.FOLDER : broken ? ExitCode.FINDINGS : gaps ? ExitCode.GAPS : ExitCode.FINE).number();
    }

    private List<Checked> checked(Workplace workplace) {
        if (meeting == null) {
            Long first = workplace.store().read(HistoryCheck::check).firstBroken();
            altered = first != null;
            if (first != null) {
                session.terminal().complain(Session.TEXTS.format("command.check.history", Long.toString(first)));
            }
        }
        Check check = (on == null ? workplace : at(workplace, on, session.seat())).check();
        return meeting == null ? check.everything() : List.of(check.meeting(Meetings.named(workplace, meeting)));
    }

    /** The workplace as if that day had just begun. */
    static Workplace at(Workplace workplace, LocalDate day, Seat seat) {
        Door.Supplies now = workplace.supplies();
        Clock then = Clock.fixed(day.atStartOfDay(now.zone()).toInstant(), now.zone());
        return workplace.with(new Door.Supplies(then, now.zone(), now.ids(), now.regulations()), seat);
    }

    private static boolean broken(Finding finding) {
        return finding.severity() == Severity.MUST && finding.open();
    }

    private void print(List<Checked> checked) {
        Terminal terminal = session.terminal();
        List<Finding> all = new ArrayList<>();
        for (Checked one : checked) {
            if (!one.clean()) {
                terminal.line(FindingView.heading(one));
                one.gaps().forEach(gap -> terminal.line(
                        Session.TEXTS.format("command.check.gap", gap)));
                one.findings().forEach(finding -> FindingView.lines(finding).forEach(terminal::line));
                all.addAll(one.findings());
            }
        }
        if (checked.stream().allMatch(Checked::clean)) {
            terminal.say("command.check.nothing");
        } else {
            terminal.say("command.check.sum", Integer.toString(all.size()),
                    Long.toString(all.stream().filter(CheckCommand::broken).count()));
        }
    }
}
