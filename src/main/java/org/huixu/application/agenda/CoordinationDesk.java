package org.huixu.application.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.CoordinationId;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Countersignature.Reply;
import org.huixu.domain.agenda.CountersignatureId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Departments are asked about an item and answer (会签), the deputy coordinates those that differ (art. 48, 58). All of it
 * are facts: whether they suffice is for the rules to say.
 */
public final class CoordinationDesk {

    private final Door door;

    public CoordinationDesk(Door door) {
        this.door = door;
    }

    /**
     * How the deputy coordinated.
     *
     * @param differences the statement of differences, where they are still divided
     * @param preferredOption which option is proposed to the meeting, where they are still divided
     * @param statement the statement of coordination
     */
    public record CoordinationForm(PersonId by, LocalDate on, Accord accord, @Nullable String differences,
            @Nullable String preferredOption, Proof statement) {
    }

    /** Asks the departments on that day, all at once. */
    public Outcome<List<CountersignatureId>> ask(ItemId itemId, List<UnitId> units, LocalDate askedOn) {
        return door.perform(Act.reversible("countersign.ask"), change -> {
            Item item = open(change, itemId);
            requirePast(change, "askedOn", askedOn);
            if (units.isEmpty()) {
                throw new Impossible(Problem.at("units", "problem.required"));
            }
            List<UnitId> asked = asked(change, itemId).stream().map(Countersignature::unitId).toList();
            List<CountersignatureId> ids = new ArrayList<>();
            for (UnitId unit : new LinkedHashSet<>(units)) {
                if (unit.equals(item.proposal().unitId())) {
                    throw new Impossible(Problem.at("units", "problem.countersign.own"));
                }
                if (asked.contains(unit)) {
                    throw new Impossible(Problem.at("units", "problem.countersign.twice"));
                }
                CountersignatureId id = new CountersignatureId(change.newId());
                change.add(new Countersignature(id, 0, itemId, unit, askedOn, Reply.NONE));
                ids.add(id);
            }
            return ids;
        });
    }

    /** Records when the department was asked and what it answered; {@link Reply#NONE}: it has not answered after all. */
    public Outcome<Countersignature> answer(CountersignatureId id, long version, LocalDate askedOn, Reply reply) {
        return door.perform(Act.reversible("countersign.answer"),
                change -> answer(change, id, version, askedOn, reply));
    }

    /** Records what several departments answered, all at once, each as it is given here. */
    public Outcome<List<Countersignature>> answer(List<Countersignature> answered) {
        return door.perform(Act.reversible("countersign.answer"), change -> answered.stream()
                .map(one -> answer(change, one.id(), one.version(), one.askedOn(), one.reply())).toList());
    }

    private static Countersignature answer(Change change, CountersignatureId id, long version, LocalDate askedOn,
            Reply reply) {
        Countersignature one = change.current(Countersignature.class, id, version);
        open(change, one.itemId());
        requirePast(change, "askedOn", askedOn);
        return change.change(new Countersignature(id, version, one.itemId(), one.unitId(), askedOn,
                reply.stance() == null ? Reply.NONE : clean(change, askedOn, reply.stance(), reply)));
    }

    /** These departments need not be asked. */
    public Outcome<List<CountersignatureId>> remove(List<CountersignatureId> ids) {
        return door.perform(Act.reversible("countersign.remove"), change -> {
            for (CountersignatureId id : ids) {
                Countersignature one = change.get(Countersignature.class, id);
                open(change, one.itemId());
                change.remove(one);
            }
            return ids;
        });
    }

    /** Records the coordination, in place of the one recorded before. */
    public Outcome<CoordinationId> coordinate(ItemId itemId, CoordinationForm form) {
        return door.perform(Act.reversible("coordination.record"), change -> {
            open(change, itemId);
            requirePast(change, "coordinatedOn", form.on());
            Coordination before = standing(change, itemId).orElse(null);
            LocalDate explained = before == null ? null : before.divided().explainedOn();
            Coordination.Divided divided = switch (form.accord()) {
                case AGREED -> Coordination.Divided.NONE;
                case DIVIDED -> new Coordination.Divided(Inputs.optional(form.differences()),
                        Inputs.optional(form.preferredOption()), explained);
            };
            if (before != null) {
                change.change(new Coordination(before.id(), before.version(), itemId, form.by(), form.on(),
                        form.accord(), divided, form.statement()));
                return before.id();
            }
            CoordinationId id = new CoordinationId(change.newId());
            change.add(new Coordination(id, 0, itemId, form.by(), form.on(), form.accord(), divided,
                    form.statement()));
            return id;
        });
    }

    /** There was no coordination after all. */
    public Outcome<CoordinationId> removeCoordination(ItemId itemId) {
        return door.perform(Act.reversible("coordination.remove"), change -> {
            open(change, itemId);
            Coordination coordination = required(change, itemId);
            change.remove(coordination);
            return coordination.id();
        });
    }

    /** It was confirmed on that day that the unit explained the differences in the meeting. */
    public Outcome<Coordination> explained(ItemId itemId, LocalDate day) {
        return door.perform(Act.reversible("coordination.explain"), change -> {
            open(change, itemId);
            Coordination coordination = required(change, itemId);
            if (coordination.accord() != Accord.DIVIDED) {
                throw new Impossible(Problem.of("problem.coordination.agreed"));
            }
            requirePast(change, "explainedOn", day);
            if (day.isBefore(coordination.coordinatedOn())) {
                throw new Impossible(Problem.at("explainedOn", "problem.coordination.explainedBefore"));
            }
            return change.change(coordination.explained(day));
        });
    }

    private static Reply clean(Change change, LocalDate askedOn, Stance stance, Reply reply) {
        LocalDate answeredOn = reply.answeredOn();
        if (answeredOn == null) {
            throw new Impossible(Problem.at("answeredOn", "problem.required"));
        }
        requirePast(change, "answeredOn", answeredOn);
        if (answeredOn.isBefore(askedOn)) {
            throw new Impossible(Problem.at("answeredOn", "problem.countersign.answeredBefore"));
        }
        return new Reply(answeredOn, stance, reply.signedById(), Inputs.optional(reply.grounds()), reply.proof());
    }

    /** The item, unless it was taken back and is locked; what was discussed can still be completed. */
    private static Item open(Change change, ItemId id) {
        Item item = change.get(Item.class, id);
        if (item.state() instanceof ItemState.Withdrawn) {
            throw new Impossible(Problem.of("problem.item.withdrawn"));
        }
        return item;
    }

    private static void requirePast(Change change, String field, LocalDate day) {
        if (day.isAfter(change.today())) {
            throw new Impossible(Problem.at(field, "problem.inTheFuture"));
        }
    }

    private static List<Countersignature> asked(Change change, ItemId item) {
        return change.reader().list(Countersignature.class, Filter.eq("itemId", item));
    }

    private static Optional<Coordination> standing(Change change, ItemId item) {
        return change.reader().list(Coordination.class, Filter.eq("itemId", item)).stream().findFirst();
    }

    private static Coordination required(Change change, ItemId item) {
        return standing(change, item)
                .orElseThrow(() -> new Impossible(Problem.of("problem.coordination.none")));
    }
}
