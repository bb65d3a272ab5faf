package org.huixu.command;

import java.util.Optional;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.meeting.MeetingId;

/** Finds the meeting that the user means. */
final class Meetings {

    private Meetings() {
    }

    /** The meeting of that id or code; declines when there is none. */
    static MeetingId named(Workplace workplace, String idOrCode) {
        return new MeetingId(row(workplace, idOrCode).id());
    }

    static MeetingRow row(Workplace workplace, String idOrCode) {
        String wanted = idOrCode.strip();
        return workplace.lists().meetings(Optional.empty()).stream()
                .filter(row -> row.code().equals(wanted) || row.id().equals(wanted)).findFirst()
                .orElseThrow(() -> Session.refused("command.refused.no-meeting", wanted));
    }
}
