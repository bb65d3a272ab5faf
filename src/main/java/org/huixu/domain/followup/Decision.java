package org.huixu.domain.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a meeting on an item.
 *
 * @param presentMembers members present at that moment
 * @param allMembers members in all
 */
public record Decision(DecisionId id, long version, MeetingId meetingId, ItemId itemId, String text, Charge charge,
        Instant decidedAt, int presentMembers, int allMembers) implements Entity {

    /** Who must do it by when; without follow-up, the reason. */
    public record Charge(FollowUp followUp, @Nullable UnitId unitId, @Nullable LocalDate dueOn,
            @Nullable String reason) {

        public static Charge of(UnitId unit, LocalDate due) {
            return new Charge(FollowUp.TRACKED, unit, due, null);
        }

        /** Whether art. 52 is met: a unit and a date, or a reason why there are none. */
        public boolean complete() {
            return switch (followUp) {
                case TRACKED -> unitId != null && dueOn != null;
                case NOT_NEEDED, STANDING -> reason != null;
            };
        }
    }

    public Decision with(String newText, Charge newCharge) {
        return new Decision(id, version, meetingId, itemId, newText, newCharge, decidedAt, presentMembers, allMembers);
    }

    /** The same with other quorum figures. */
    public Decision counted(int present, int members) {
        return new Decision(id, version, meetingId, itemId, text, charge, decidedAt, present, members);
    }
}
