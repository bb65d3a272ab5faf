package org.huixu.application.list;

import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingState;

/** What states are called. The arguments are their codes. */
public final class StateNames {

    private static final Texts TEXTS = Texts.of(StateNames.class);

    private StateNames() {
    }

    public static String ofMeeting(String code) {
        return TEXTS.get(switch (MeetingState.parse(code)) {
            case MeetingState.Planned _ -> "state.meeting.planned";
            case MeetingState.Scheduled _ -> "state.meeting.scheduled";
            case MeetingState.Open _ -> "state.meeting.open";
            case MeetingState.Closed _ -> "state.meeting.closed";
            case MeetingState.Cancelled _ -> "state.meeting.cancelled";
        });
    }

    public static String ofItem(String code) {
        return TEXTS.get(switch (ItemState.parse(code)) {
            case ItemState.Draft _ -> "state.item.draft";
            case ItemState.InRoute _ -> "state.item.in-route";
            case ItemState.Submitted _ -> "state.item.submitted";
            case ItemState.Approved _ -> "state.item.approved";
            case ItemState.Scheduled _ -> "state.item.scheduled";
            case ItemState.Discussed _ -> "state.item.discussed";
            case ItemState.Returned _ -> "state.item.returned";
            case ItemState.Withdrawn _ -> "state.item.withdrawn";
            case ItemState.Postponed _ -> "state.item.postponed";
        });
    }
}
