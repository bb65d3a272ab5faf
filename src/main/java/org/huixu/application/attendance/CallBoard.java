package org.huixu.application.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.agenda.CallIn;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who is called in for each item of a meeting, and how far he is. */
public final class CallBoard {

    private final List<Line> lines;

    /**
     * One who is called in.
     *
     * @param unit for which he comes; empty where he holds no office in one
     * @param came name of who came for him; empty while it is he himself
     * @param since when he reached the stage; absent while he is expected
     */
    public record Line(ItemId itemId, PersonId personId, String unit, String name, String came, Stage stage,
            @Nullable Instant since) {

        /** As lists write it: the unit with the name of who came, else the name. */
        public String words() {
            return unit.isEmpty() ? name : unit;
        }
    }

    private CallBoard(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Puts together who is invited for the items, what was written down of them, and who is in the room. */
    public static CallBoard of(CallIn invited, List<ObserverCall> calls, List<Presence> stays, Directory directory) {
        List<Line> lines = new ArrayList<>();
        for (CallIn.Called one : invited.all()) {
            Optional<ObserverCall> call = calls.stream().filter(known -> known.itemId().equals(one.itemId())
                    && known.personId().equals(one.personId())).findFirst();
            lines.add(call.map(known -> of(one, known, directory)).orElseGet(() -> of(one, stays)));
        }
        return new CallBoard(lines);
    }

    private static Line of(CallIn.Called one, ObserverCall call, Directory directory) {
        Instant since = switch (call.stage()) {
            case EXPECTED -> null;
            case WAITING -> call.times().waitingAt();
            case INSIDE -> call.times().enteredAt();
            case GONE -> call.times().leftAt();
        };
        return new Line(one.itemId(), one.personId(), one.unit(), one.name(),
                call.cameId() == null ? "" : directory.name(call.cameId()), call.stage(), since);
    }

    /** Signed in at the door without having been called: he is in the room, or was. */
    private static Line of(CallIn.Called one, List<Presence> stays) {
        Optional<Presence> stay = stays.stream().filter(known -> known.personId().equals(one.personId()))
                .filter(known -> known.leftAt() == null).findFirst();
        return new Line(one.itemId(), one.personId(), one.unit(), one.name(), "",
                stay.isPresent() ? Stage.INSIDE : Stage.EXPECTED, stay.map(Presence::arrivedAt).orElse(null));
    }

    /** Those called in for the item, in order. */
    public List<Line> of(@Nullable ItemId item) {
        return lines.stream().filter(one -> Objects.equals(one.itemId(), item)).toList();
    }

    /** All of them, item by item. */
    public List<Line> all() {
        return lines;
    }
}
