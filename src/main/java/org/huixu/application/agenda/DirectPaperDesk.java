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
import org.jspecify.annotations.Nullable;

/** Papers handed straight to a leader, and their way back through the office (art. 54). Facts. */
public final class DirectPaperDesk {

    private final Door door;

    public DirectPaperDesk(Door door) {
        this.door = door;
    }

    /** A paper was handed straight to a leader on that day. */
    public Outcome<DirectPaperId> record(String title, UnitId from, PersonId handedTo, LocalDate handedOn) {
        return door.perform(Act.reversible("directPaper.add"), change -> {
            DirectPaperId id = new DirectPaperId(change.newId());
            change.add(clean(change, new DirectPaper(id, 0, title, from, handedTo, handedOn, null, null)));
            return id;
        });
    }

    /** Corrects what is recorded of a paper, as the user saw it. */
    public Outcome<DirectPaper> correct(DirectPaper paper) {
        return door.perform(Act.reversible("directPaper.correct"), change -> {
            change.current(DirectPaper.class, paper.id(), paper.version());
            return change.change(clean(change, paper));
        });
    }

    /** The paper came back to the office on that day. */
    public Outcome<DirectPaper> returned(DirectPaperId id, @Nullable LocalDate day) {
        return door.perform(Act.reversible("directPaper.return"), change -> {
            if (day == null) {
                throw new Impossible(Problem.at("returnedOn", "problem.required"));
            }
            DirectPaper paper = change.get(DirectPaper.class, id);
            return change.change(clean(change, new DirectPaper(id, paper.version(), paper.title(),
                    paper.fromUnitId(), paper.handedToId(), paper.handedOn(), day, paper.itemId())));
        });
    }

    /** The paper belongs to that item; absent: to none. */
    public Outcome<DirectPaper> link(DirectPaperId id, @Nullable ItemId item) {
        return door.perform(Act.reversible("directPaper.link"), change -> {
            DirectPaper paper = change.get(DirectPaper.class, id);
            return change.change(new DirectPaper(id, paper.version(), paper.title(), paper.fromUnitId(),
                    paper.handedToId(), paper.handedOn(), paper.returnedOn(), item));
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
        return new DirectPaper(paper.id(), paper.version(), Inputs.required("title", paper.title()),
                paper.fromUnitId(), paper.handedToId(), paper.handedOn(), returned, paper.itemId());
    }
}
