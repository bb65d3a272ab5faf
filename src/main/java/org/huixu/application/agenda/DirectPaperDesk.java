package org.huixu.application.agenda;

import java.time.LocalDate;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.DirectPaperId;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.DirectGroundKey;
import org.jspecify.annotations.Nullable;

/** Papers handed straight to a leader, and their way back through the office (art. 54). Facts. */
public final class DirectPaperDesk {

    private final Door door;

    public DirectPaperDesk(Door door) {
        this.door = door;
    }

    /**
     * A paper on its way around the office.
     *
     * @param returnedOn the day it came back to the office; absent before
     * @param item the item it belongs to, where there is one
     * @param ground on which it could go straight to the leader; absent where there was none
     * @param explanation why that ground holds; needed with one
     */
    public record Handed(String title, UnitId from, PersonId to, LocalDate on, @Nullable LocalDate returnedOn,
            @Nullable ItemId item, @Nullable DirectGroundKey ground, @Nullable String explanation) {

        public static Handed of(String title, UnitId from, PersonId to, LocalDate on) {
            return new Handed(title, from, to, on, null, null, null, null);
        }
    }

    /** A paper was handed straight to a leader. */
    public Outcome<DirectPaperId> record(Handed paper) {
        return door.perform(Act.reversible("directPaper.add"), change -> {
            DirectPaperId id = new DirectPaperId(change.newId());
            change.add(clean(change, paper(id, 0, paper)));
            return id;
        });
    }

    private static DirectPaper paper(DirectPaperId id, long version, Handed paper) {
        return new DirectPaper(id, version, paper.title(), paper.from(), paper.to(), paper.on(), paper.returnedOn(),
                paper.item(), paper.ground(), paper.explanation());
    }

    /** Corrects what is recorded of a paper, as the user saw it. */
    public Outcome<DirectPaper> correct(DirectPaperId id, long version, Handed paper) {
        return door.perform(Act.reversible("directPaper.correct"), change -> {
            change.current(DirectPaper.class, id, version);
            return change.change(clean(change, paper(id, version, paper)));
        });
    }

    /** The paper came back to the office on that day. */
    public Outcome<DirectPaper> returned(DirectPaperId id, @Nullable LocalDate day) {
        return door.perform(Act.reversible("directPaper.return"), change -> {
            if (day == null) {
                throw new Impossible(Problem.at("returnedOn", "problem.required"));
            }
            DirectPaper paper = change.get(DirectPaper.class, id);
            return change.change(clean(change, paper.returned(day)));
        });
    }

    /** The paper was recorded by mistake. */
    public Outcome<DirectPaperId> remove(DirectPaperId id, long version) {
        return door.perform(Act.reversible("directPaper.remove"), change -> {
            change.remove(change.current(DirectPaper.class, id, version));
            return id;
        });
    }

    private static DirectPaper clean(Change change, DirectPaper paper) {
        if (paper.handedOn().isAfter(change.today())) {
            throw new Impossible(Problem.at("handedOn", "problem.inTheFuture"));
        }
        LocalDate returned = paper.returnedOn();
        if (returned != null && returned.isAfter(change.today())) {
            throw new Impossible(Problem.at("returnedOn", "problem.inTheFuture"));
        }
        if (returned != null && returned.isBefore(paper.handedOn())) {
            throw new Impossible(Problem.at("returnedOn", "problem.directPaper.order"));
        }
        DirectGroundKey ground = paper.ground();
        return new DirectPaper(paper.id(), paper.version(), Inputs.required("title", paper.title()),
                paper.fromUnitId(), paper.handedToId(), paper.handedOn(), returned, paper.itemId(), ground,
                ground == null ? null : Inputs.requiredText("explanation", paper.explanation()));
    }
}
