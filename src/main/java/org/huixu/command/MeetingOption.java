package org.huixu.command;

import org.huixu.application.workplace.Workplace;
import org.huixu.domain.meeting.MeetingId;
import picocli.CommandLine.Option;

/** The option that says of which meeting a paper is to be. */
final class MeetingOption {

    @Option(names = "--meeting", paramLabel = "ID|CODE", required = true,
            descriptionKey = "command.option.meeting-needed")
    private String idOrCode = "";

    /** That meeting; declines when there is none. */
    MeetingId in(Workplace office) {
        return Meetings.named(office, idOrCode);
    }
}
