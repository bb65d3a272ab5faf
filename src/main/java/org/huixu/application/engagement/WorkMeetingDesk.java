package org.huixu.application.engagement;

import java.time.LocalDate;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.engagement.WorkMeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** The departments' own work meetings and their approvals (art. 53). */
public final class WorkMeetingDesk {

    private final Door door;

    public WorkMeetingDesk(Door door) {
        this.door = door;
    }

    /** What a department holds, whom it calls, and who approved it. */
    public record Plan(UnitId unit, @Nullable String title, LocalDate day, Audience audience, Approval approval,
            TownsApproval townsApproval) {
    }

    /** A department holds a work meeting. */
    public Outcome<WorkMeetingId> record(Plan plan) {
        return door.perform(Act.reversible("workMeeting.add"), change -> {
            WorkMeetingId id = new WorkMeetingId(change.newId());
            change.add(meeting(change, id, 0, plan));
            return id;
        });
    }

    /** Corrects what is recorded of it, or adds its approvals. */
    public Outcome<WorkMeeting> change(WorkMeetingId id, long version, Plan plan) {
        return door.perform(Act.reversible("workMeeting.correct"), change -> {
            change.current(WorkMeeting.class, id, version);
            return change.change(meeting(change, id, version, plan));
        });
    }

    /** Takes an entry away that should never have been made. */
    public Outcome<WorkMeetingId> remove(WorkMeetingId id) {
        return door.perform(Act.reversible("workMeeting.remove"), change -> {
            change.remove(change.get(WorkMeeting.class, id));
            return id;
        });
    }

    private static WorkMeeting meeting(Change change, WorkMeetingId id, long version, Plan plan) {
        Approval approval = plan.approval();
        TownsApproval towns = plan.audience().townHeads() ? plan.townsApproval() : TownsApproval.NONE;
        whole(change, "approved", approval.approvedById(), approval.approvedOn());
        whole(change, "townsApproved", towns.townsApprovedById(), towns.townsApprovedOn());
        return new WorkMeeting(id, version, plan.unit(), Inputs.required("title", plan.title()), plan.day(),
                plan.audience(), approval, towns);
    }

    /** An approval is a person and a day. */
    private static void whole(Change change, String field, @Nullable PersonId by, @Nullable LocalDate day) {
        if (by == null && day != null) {
            throw new Impossible(Problem.at(field + "By", "problem.required"));
        }
        if (by != null && day == null) {
            throw new Impossible(Problem.at(field + "On", "problem.required"));
        }
        if (day != null && day.isAfter(change.today())) {
            throw new Impossible(Problem.at(field + "On", "problem.inTheFuture"));
        }
    }
}
