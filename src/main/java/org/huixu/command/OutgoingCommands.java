package org.huixu.command;

import java.nio.file.Path;
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
}
