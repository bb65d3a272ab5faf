package org.huixu.desktop.meeting.door;

import java.util.stream.Collectors;
import org.huixu.application.attendance.DoorList.Group;
import org.huixu.application.attendance.DoorList.Row;
import org.huixu.application.attendance.DoorList.State;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.OfficeTime;

/** How the table at the door says how somebody stands. */
final class DoorWords {

    private static final Texts TEXTS = Texts.of(DoorWords.class);

    private DoorWords() {
    }

    static String group(Group group) {
        return TEXTS.get(switch (group) {
            case MEMBER -> "door.group.member";
            case OBSERVER -> "door.group.observer";
            case GUEST -> "door.group.guest";
            case UNINVITED -> "door.group.uninvited";
        });
    }

    /** The state with its time and whom it is about. */
    static String state(Row row, OfficeTime time) {
        String since = row.since() == null ? "" : Moments.clock(time, row.since());
        return switch (row.state()) {
            case EXPECTED -> row.calledIn()
                    ? TEXTS.format("door.state.calledIn", places(row))
                    : TEXTS.get("door.state.expected");
            case ON_LEAVE -> TEXTS.get("door.state.leave");
            case ABSENT -> TEXTS.get(row.group() == Group.MEMBER ? "door.state.absent" : "door.state.absentObserver");
            case WAITING -> row.other().isEmpty()
                    ? TEXTS.format("door.state.waiting", since, places(row))
                    : TEXTS.format("door.state.waitingFor", row.other(), since, places(row));
            case PRESENT -> present(row, since);
            case REPRESENTED -> TEXTS.format("door.state.represented", row.other(), since);
            case LEFT -> TEXTS.format("door.state.left", since);
        };
    }

    private static String present(Row row, String since) {
        if (!row.other().isEmpty()) {
            return TEXTS.format("door.state.standsFor", row.other(), since);
        }
        return row.minutesLate() > 0
                ? TEXTS.format("door.state.late", since, Integer.toString(row.minutesLate()))
                : TEXTS.format("door.state.present", since);
    }

    private static String places(Row row) {
        return row.items().stream().map(place -> Integer.toString(place))
                .collect(Collectors.joining(TEXTS.get("door.comma")));
    }

    /** What is to be known of him besides; empty: nothing. */
    static String standing(Row row) {
        if (row.standing().memberNoMore()) {
            return TEXTS.get("door.memberNoMore");
        }
        if (row.standing().leaveAsked() && row.state() == State.EXPECTED) {
            return TEXTS.get("door.leaveAsked");
        }
        return row.standing().chair() ? TEXTS.get("door.chair") : "";
    }

    /** The colour of a state. */
    static String colour(Row row) {
        return switch (row.state()) {
            case EXPECTED -> "";
            case ON_LEAVE -> "neutral";
            case WAITING, REPRESENTED -> "accent";
            case PRESENT -> row.minutesLate() > 0 ? "warn" : "good";
            case LEFT, ABSENT -> "bad";
        };
    }

    /** Whether pressing the card writes something down at once; else it asks. */
    static boolean comesAtOnce(State state) {
        return switch (state) {
            case EXPECTED, ON_LEAVE, ABSENT -> true;
            case WAITING, PRESENT, REPRESENTED, LEFT -> false;
        };
    }
}
