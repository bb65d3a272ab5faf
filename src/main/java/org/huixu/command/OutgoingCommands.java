package org.huixu.command;

import java.nio.file.Path;
import java.util.List;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.sheet.Sheets.Department;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the papers that go out with the minutes and after the meeting; its commands belong to those of documents. */
@Command(name = "outgoing")
final class OutgoingCommands {

    private final PaperWriting writing;

    OutgoingCommands(Session session) {
        this.writing = new PaperWriting(session);
    }

    @Command(name = "signing")
    int signing(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.paper(out, force, office -> office.outgoing().signing(Meetings.named(office, meeting)));
    }

    @Command(name = "decisions")
    int decisions(
            @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
                    descriptionKey = "command.option.meeting-needed") String meeting,
            @Option(names = "--unit", paramLabel = "UNIT",
                    descriptionKey = "command.option.charged-unit") List<String> names,
            @Option(names = "--out", paramLabel = "FILE", required = true,
                    descriptionKey = "command.option.out") Path out,
            @Option(names = "--force", descriptionKey = "command.option.force") boolean force) {
        return writing.paper(out, force, office -> {
            MeetingId id = Meetings.named(office, meeting);
            List<UnitId> units = names == null ? List.of() : named(office.outgoing().charged(id), names);
            return office.outgoing().decisions(id, units);
        });
    }

    private static List<UnitId> named(List<Department> charged, List<String> names) {
        String all = String.join("、", charged.stream().map(Department::name).toList());
        return names.stream().map(name -> charged.stream().filter(one -> one.name().equals(name)).map(Department::id)
                .findFirst().orElseThrow(() -> new Impossible(Problem.of("problem.sheet.notCharged", name, all))))
                .toList();
    }
}
