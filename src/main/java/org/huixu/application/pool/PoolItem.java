package org.huixu.application.pool;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * An item of the pool.
 *
 * @param listed the meeting it is on; absent while it is on none
 */
public record PoolItem(ItemId id, About about, Item.Flags flags, Way way, Missing missing, @Nullable Listed listed) {

    /**
     * What it is, in words of today.
     *
     * @param deputies who are in charge of its unit, by rank
     * @param type name of the type of meeting that is to hear it
     * @param task its category among the tasks of that type
     */
    public record About(String code, String title, String unit, List<String> deputies, MeetingTypeKey target,
            String type, String task) {

        public About {
            deputies = List.copyOf(deputies);
        }
    }

    /**
     * How far it is.
     *
     * @param next the next step of its route; absent when none is left or it is closed
     * @param nextName what that step is called; empty without one
     * @param holders names of those who may take that step, by rank, or its unit where nobody holds the office; empty
     *     where the office's own staff may
     * @param left names of the steps of its route that are still to be taken
     * @param countersigning what the countersigning is called that is still to be done before it is put on an agenda,
     *     beside the steps; empty where none is
     * @param asked units that were asked and have not answered
     * @param since when the last step was taken, or it began
     * @param age working days since then
     * @param deadline the last day for submitting it to the next meeting of its type; absent once submitted or where no
     *     meeting is known
     */
    public record Way(ItemState state, @Nullable StepKey next, String nextName, List<String> holders, List<String> left,
            String countersigning, List<String> asked, LocalDate since, int age, @Nullable LocalDate deadline) {

        public Way {
            holders = List.copyOf(holders);
            left = List.copyOf(left);
            asked = List.copyOf(asked);
        }
    }

    /**
     * What the rules still ask for.
     *
     * @param must how many that must be
     * @param should how many that should be
     * @param sentences what is missing, the gravest first
     */
    public record Missing(int must, int should, List<String> sentences) {

        static final Missing NOTHING = new Missing(0, 0, List.of());

        public Missing {
            sentences = List.copyOf(sentences);
        }
    }

    /** The meeting it is on; the day is absent while it is to be determined. */
    public record Listed(MeetingId id, String code, String title, @Nullable LocalDate day) {
    }
}
