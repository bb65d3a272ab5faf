package org.huixu.application.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.followup.DutyId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Duties that the rules name (应办事项): who sees to them, until when, and how they were closed. */
public final class DutyDesk {

    private final Door door;

    public DutyDesk(Door door) {
        this.door = door;
    }

    /** How a duty was met. */
    public record Closing(LocalDate closedOn, @Nullable String note, Proof proof) {
    }

    /**
     * Names who sees to the duty and until when.
     *
     * @param due another day than the rule's; absent: the rule's day holds
     */
    public Outcome<Duty> assign(Finding finding, @Nullable PersonId assignee, @Nullable LocalDate due) {
        return door.perform(Act.reversible("duty.assign"), change -> {
            requireDuty(finding);
            Optional<Duty> known = known(change, finding);
            requireOpen(known);
            return put(change, known, finding, new Agreed(assignee, due), null);
        });
    }

    /** Closes duties that were met in the same way. Asks for a proof or a note, and for a day that is not to come. */
    public Outcome<List<Duty>> close(Collection<Finding> findings, Closing closing) {
        return door.perform(Act.reversible("duty.close"), change -> {
            if (closing.closedOn().isAfter(change.today())) {
                throw new Impossible(Problem.at("closedOn", "problem.duty.future"));
            }
            if (Inputs.optional(closing.note()) == null && !closing.proof().given()) {
                throw new Impossible(Problem.at("note", "problem.duty.proof"));
            }
            return findings.stream().map(finding -> {
                requireDuty(finding);
                Optional<Duty> known = known(change, finding);
                requireOpen(known);
                return put(change, known, finding,
                        known.map(duty -> new Agreed(duty.assigneeId(), duty.dueOn())).orElse(new Agreed(null, null)),
                        closing);
            }).toList();
        });
    }

    /** Opens a duty again that was closed by mistake. */
    public Outcome<Duty> reopen(DutyId id) {
        return door.perform(Act.reversible("duty.reopen"), change -> {
            Duty duty = change.get(Duty.class, id);
            if (duty.closedOn() == null) {
                throw new Impossible(Problem.of("problem.duty.open"));
            }
            return change
                    .change(new Duty(duty.id(), duty.version(), duty.ownerId(), duty.findingPlace(), duty.assigneeId(),
                            duty.dueOn(), null, null, Proof.NONE));
        });
    }

    private record Agreed(@Nullable PersonId assignee, @Nullable LocalDate due) {
    }

    private static Optional<Duty> known(Change change, Finding finding) {
        return change.reader().list(Duty.class, Filter.eq("findingPlace", finding.place())).stream().findFirst();
    }

    private static void requireDuty(Finding finding) {
        if (finding.severity() != Severity.DUTY) {
            throw new IllegalArgumentException("not a duty: " + finding.place());
        }
    }

    private static void requireOpen(Optional<Duty> known) {
        if (known.map(Duty::closedOn).isPresent()) {
            throw new Impossible(Problem.of("problem.duty.closed"));
        }
    }

    private static Duty put(Change change, Optional<Duty> known, Finding finding, Agreed agreed,
            @Nullable Closing closing) {
        Duty duty = new Duty(known.map(Duty::id).orElseGet(() -> new DutyId(change.newId())),
                known.map(Duty::version).orElse(0L), finding.owner(), finding.place(), agreed.assignee(), agreed.due(),
                closing == null ? null : closing.closedOn(), closing == null ? null : Inputs.optional(closing.note()),
                closing == null ? Proof.NONE : Objects.requireNonNull(closing.proof()));
        return known.isPresent() ? change.change(duty) : change.add(duty);
    }
}
