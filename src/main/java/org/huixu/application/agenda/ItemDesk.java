package org.huixu.application.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.text.ChineseText;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workflow.StepWriter;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.Item.Flags;
import org.huixu.domain.agenda.Item.Matter;
import org.huixu.domain.agenda.Item.Proposal;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.ItemTemplateId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** An item on its way: draft, steps of the route, submission, approval; return, withdrawal, postponement. */
public final class ItemDesk {

    private final Door door;

    public ItemDesk(Door door) {
        this.door = door;
    }

    /** Where an item comes from and which type of meeting is to hear it. */
    public record Source(Origin origin, UnitId unit, @Nullable PersonId reporter, MeetingTypeKey target) {
    }

    /**
     * How it is to be heard.
     *
     * @param plannedMinutes absent while nobody has thought of it
     * @param observers in the order in which they are called in
     */
    public record Heard(@Nullable Integer plannedMinutes, List<Observers.Wanted> observers) {

        public static final Heard OPEN = new Heard(null, List.of());

        public Heard {
            observers = List.copyOf(observers);
        }
    }

    /** Begins an item today. Its code counts the items of the year. */
    public Outcome<ItemId> draft(Source source, Matter matter, Flags flags) {
        return draft(source, matter, flags, Heard.OPEN, null);
    }

    /**
     * The same with how it is to be heard.
     *
     * @param template whose lines of the checklists that do not apply are taken over; absent without one
     */
    public Outcome<ItemId> draft(Source source, Matter matter, Flags flags, Heard heard,
            @Nullable ItemTemplateId template) {
        return door.perform(Act.reversible("item.draft"), change -> {
            LocalDate today = change.today();
            Regulation regulation = regulation(change, today);
            requireTask(regulation, source.target(), matter);
            Item item = change.add(Item.begun(new ItemId(change.newId()),
                    new Proposal(ItemCodes.next(change, today.getYear()), source.origin(), source.unit(),
                            source.reporter(), today,
                            source.target(), null),
                    clean(matter), flags).with(hearing(heard)));
            Observers.set(change, item, heard.observers());
            if (template != null) {
                TemplateDesk.waive(change, template, item, regulation);
            }
            return item.id();
        });
    }

    private static Item.Hearing hearing(Heard heard) {
        Integer minutes = heard.plannedMinutes();
        if (minutes != null && minutes <= 0) {
            throw new Impossible(Problem.at("plannedMinutes", "problem.positive"));
        }
        return new Item.Hearing(minutes);
    }

    /** Puts these observers in place of those the item asked for; a meeting that has not begun invites accordingly. */
    public Outcome<Item> observed(ItemId id, List<Observers.Wanted> observers) {
        return door.perform(Act.reversible("item.observers"), change -> {
            Item item = change.get(Item.class, id);
            requireLive(item);
            Observers.set(change, item, observers);
            return item;
        });
    }

    /** Changes what the item is about. */
    public Outcome<Item> edit(ItemId id, long version, Matter matter, Flags flags) {
        return door.perform(Act.reversible("item.edit"), change -> {
            Item item = change.current(Item.class, id, version);
            requireLive(item);
            return change.change(item.with(clean(matter), flags));
        });
    }

    /** Changes who proposes and reports it, and what it is about. What is on an agenda keeps its type of meeting. */
    public Outcome<Item> edit(ItemId id, long version, Source source, Matter matter, Flags flags) {
        return edit(id, version, source, matter, flags, null);
    }

    /** The same with how it is to be heard; where {@code heard} is absent that stays. */
    public Outcome<Item> edit(ItemId id, long version, Source source, Matter matter, Flags flags,
            @Nullable Heard heard) {
        return door.perform(Act.reversible("item.edit"), change -> {
            Item item = change.current(Item.class, id, version);
            requireLive(item);
            Proposal was = item.proposal();
            if (item.state() instanceof ItemState.Scheduled && !source.target().equals(was.target())) {
                throw new Impossible(Problem.at("target", "problem.item.onAgenda"));
            }
            requireTask(regulation(change, was.begunOn()), source.target(), matter);
            Item edited = item.with(clean(matter), flags).with(new Proposal(was.code(), source.origin(),
                    source.unit(), source.reporter(), was.begunOn(), source.target(), was.predecessorId()));
            Item stored = change.change(heard == null ? edited : edited.with(hearing(heard)));
            Observers.follow(change, item, stored);
            if (heard != null) {
                Observers.set(change, stored, heard.observers());
            }
            return stored;
        });
    }

    /**
     * Records a step that somebody took on paper and moves the item on. Submission (提报) is guarded by A8; every
     * other step is a fact.
     */
    public Outcome<StepRecord> takeStep(ItemId id, StepKey stepKey, StepForm form) {
        return take(id, stepKey, form, null);
    }

    /** The same for balancing (综合平衡), together with its two answers (art. 47). */
    public Outcome<StepRecord> takeStep(ItemId id, StepKey stepKey, StepForm form, Item.Balance answers) {
        return take(id, stepKey, form, answers);
    }

    /** Changes the two answers that were given at balancing; also of an item that was discussed, as far as known. */
    public Outcome<Item> balance(ItemId id, Item.Balance answers) {
        return door.perform(Act.reversible("item.balance"), change -> {
            Item item = change.get(Item.class, id);
            if (item.state() instanceof ItemState.Withdrawn) {
                throw new Impossible(Problem.of("problem.item.withdrawn"));
            }
            return change.change(item.with(answers));
        });
    }

    private Outcome<StepRecord> take(ItemId id, StepKey stepKey, StepForm form, Item.@Nullable Balance answers) {
        return door.perform(Act.reversible("item.step"), change -> {
            Taken taken = write(change, id, stepKey, form, answers);
            switch (taken.step().kind()) {
                case SUBMISSION -> change.pass(Gate.SUBMIT_ITEM, id);
                case ORDINARY, COUNTERSIGN, BALANCE, APPROVAL, DRAFT, REVIEW, SIGN, ISSUE, ARCHIVE -> {
                }
            }
            return taken.record();
        });
    }

    /** A step with what was recorded of it. */
    record Taken(Step step, StepRecord record) {
    }

    /** Records the step and moves the item on; no rule is asked. */
    static Taken write(Change change, ItemId id, StepKey stepKey, StepForm form, Item.@Nullable Balance answers) {
        Item item = change.get(Item.class, id);
        requireLive(item);
        Proposal proposal = item.proposal();
        Step step = regulation(change, proposal.begunOn()).routeOf(proposal.target())
                .flatMap((Route route) -> route.step(stepKey))
                .orElseThrow(() -> new Impossible(Problem.at("step", "problem.noSuchStep", stepKey.value())));
        StepRecord record = StepWriter.write(change,
                new StepWriter.Matter(SubjectId.of(id), proposal.unitId(), proposal.target()), step, form);
        Item answered = answers == null ? item : item.with(answers);
        change.change(next(item, step).map(answered::with).orElse(answered));
        return new Taken(step, record);
    }

    /** Sends the item back to its unit (退回) with a reason; it keeps the steps it has. */
    public Outcome<Item> giveBack(ItemId id, StepForm form) {
        return leave(Act.reversible("item.return"), id, StepRecord.RETURN, form, new ItemState.Returned());
    }

    /** The unit takes the item back (撤回); it is locked. */
    public Outcome<Item> withdraw(ItemId id, StepForm form) {
        return leave(Act.reversible("item.withdraw"), id, StepRecord.WITHDRAW, form, new ItemState.Withdrawn());
    }

    /** Puts the item off (缓议). */
    public Outcome<Item> postpone(ItemId id, StepForm form) {
        return leave(Act.reversible("item.postpone"), id, StepRecord.POSTPONE, form, new ItemState.Postponed());
    }

    private Outcome<Item> leave(Act act, ItemId id, StepKey step, StepForm reason, ItemState next) {
        return door.perform(act, change -> {
            Item item = change.get(Item.class, id);
            requireLive(item);
            if (item.state() instanceof ItemState.Scheduled) {
                throw new Impossible(Problem.of("problem.item.onAgenda"));
            }
            StepWriter.note(change, SubjectId.of(id), step, reason);
            return change.change(item.with(next));
        });
    }

    /** The state after the step; empty where it stays. */
    private static Optional<ItemState> next(Item item, Step step) {
        boolean onTheWay = switch (item.state()) {
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Returned _,ItemState.Postponed _ -> true;
            case ItemState.Submitted _,ItemState.Approved _,ItemState.Scheduled _,ItemState.Discussed _,ItemState.Withdrawn _ ->
                    false;
        };
        return switch (step.kind()) {
            case SUBMISSION -> onTheWay ? Optional.of(new ItemState.Submitted()) : Optional.empty();
            case APPROVAL -> item.state() instanceof ItemState.Scheduled
                    ? Optional.empty()
                    : Optional.of(new ItemState.Approved());
            case ORDINARY, COUNTERSIGN, BALANCE, DRAFT, REVIEW, SIGN, ISSUE, ARCHIVE ->
                    onTheWay ? Optional.of(new ItemState.InRoute(step.key())) : Optional.empty();
        };
    }

    private static Matter clean(Matter matter) {
        return new Matter(Inputs.required("title", matter.title()), Inputs.optional(matter.summary()),
                Inputs.optional(matter.decisionSought()), matter.task());
    }

    private static void requireTask(Regulation regulation, MeetingTypeKey target, Matter matter) {
        MeetingType type = regulation.type(target)
                .orElseThrow(() -> new Impossible(Problem.at("target", "problem.noSuchType", target.value())));
        if (type.task(matter.task()).isEmpty()) {
            throw new Impossible(Problem.at("task", "problem.noSuchTask", type.naming().name()));
        }
    }

    private static void requireLive(Item item) {
        if (!item.state().live()) {
            throw new Impossible(Problem.of("problem.item.closed"));
        }
    }

    private static Regulation regulation(Change change, LocalDate day) {
        return change.facts().regulation(day)
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", ChineseText.date(day))));
    }
}
