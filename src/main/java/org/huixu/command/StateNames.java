package org.huixu.command;

import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingState;

/** What states are called. */
final class StateNames {

    private StateNames() {
    }

    static String ofMeeting(String code) {
        return Session.TEXTS.get(switch (MeetingState.parse(code)) {
            case MeetingState.Planned _ -> "command.state.planned";
            case MeetingState.Scheduled _ -> "command.state.scheduled";
            case MeetingState.Open _ -> "command.state.open";
            case MeetingState.Closed _ -> "command.state.closed";
            case MeetingState.Cancelled _ -> "command.state.cancelled";
        });
    }

    static String ofItem(String code) {
        return Session.TEXTS.get(switch (ItemState.parse(code)) {
            case ItemState.Draft _ -> "command.item-state.draft";
            case ItemState.InRoute _ -> "command.item-state.in-route";
            case ItemState.Submitted _ -> "command.item-state.submitted";
            case ItemState.Approved _ -> "command.item-state.approved";
            case ItemState.Scheduled _ -> "command.item-state.scheduled";
            case ItemState.Discussed _ -> "command.item-state.discussed";
            case ItemState.Returned _ -> "command.item-state.returned";
            case ItemState.Withdrawn _ -> "command.item-state.withdrawn";
            case ItemState.Postponed _ -> "command.item-state.postponed";
        });
    }
}
