package org.huixu.application.workflow;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Change;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.StepRecordId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Records a step and, where the person acted for an absent holder, for whom (art. 6, 8). */
public final class StepWriter {

    /** What the step belongs to: its subject, the unit whose business it is, and the type of meeting. */
    public record Matter(SubjectId subject, @Nullable UnitId unit, MeetingTypeKey type) {
    }

    private StepWriter() {
    }

    /** Adds the record as the last of its subject. Whether the right person did it in time is for the rules to say. */
    public static StepRecord write(Change change, Matter matter, Step step, StepForm form) {
        return add(change, matter.subject(), step.key(), form, actingFor(change, matter, step, form));
    }

    /** Adds a record of what is not a step of the regulation: a return, a withdrawal; the opinion is the reason. */
    public static StepRecord note(Change change, SubjectId subject, StepKey step, StepForm form) {
        Inputs.requiredText("opinion", form.opinion());
        return add(change, subject, step, form, null);
    }

    /** Adds a record of what is not a step of the regulation; an opinion may be missing. */
    public static StepRecord remark(Change change, SubjectId subject, StepKey step, StepForm form) {
        return add(change, subject, step, form, null);
    }

    private static StepRecord add(Change change, SubjectId subject, StepKey step, StepForm form,
            @Nullable PersonId actingFor) {
        LocalTime at = form.doneAt();
        if (form.doneOn().isAfter(change.today())
                || (at != null && form.doneOn().atTime(at).isAfter(change.time().local()))) {
            throw new Impossible(Problem.at("doneOn", "problem.inTheFuture"));
        }
        List<StepRecord> before = change.reader().list(StepRecord.class, Filter.eq("subjectId", subject));
        int order = before.stream().mapToInt(StepRecord::stepOrder).max().orElse(0) + 1;
        return change.add(new StepRecord(new StepRecordId(change.newId()), 0, subject, order, step, form.person(),
                actingFor, form.doneOn(), form.doneAt(), Inputs.optional(form.opinion()), form.proof()));
    }

    private static @Nullable PersonId actingFor(Change change, Matter matter, Step step, StepForm form) {
        return change.facts().surroundings(form.doneOn(), change.time()).map(around -> {
            Authority authority = around.authority();
            return authority.entitled(form.person(), step, matter.unit(), form.doneOn(), matter.type());
        }).flatMap(entitlement -> switch (entitlement) {
            case Entitlement.Acts acts -> Optional.of(acts.absentId());
            case Entitlement.Holds _,Entitlement.None _ -> Optional.empty();
        }).orElse(null);
    }
}
