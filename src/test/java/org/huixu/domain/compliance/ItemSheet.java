package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckMarkId;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.StepRecordId;
import org.huixu.domain.workflow.SubjectId;

/** One item with the steps that it took and its papers; as made it took every step that a rule asks for, in order. */
final class ItemSheet {

    final ItemId id = new ItemId(Numbers.next());
    final String title;

    private final Scene scene;
    private final MeetingTypeKey target;
    private final List<StepRecord> steps = new ArrayList<>();
    private final List<ItemFacts.Paper> papers = new ArrayList<>();
    private final List<Countersignature> asked = new ArrayList<>();
    private final List<CheckMark> checks = new ArrayList<>();
    private final List<Item> successors = new ArrayList<>();
    private Coordination coordination;
    private Item.Flags flags = Item.Flags.NONE;
    private Item.Balance balance = new Item.Balance(Answer.NO, Answer.YES);
    private Item.Listing listing = Item.Listing.NONE;
    private String unit = Government.DEVELOPMENT;
    private Origin origin = Origin.UNIT;
    private ItemState state = new ItemState.Scheduled();
    private LocalDateTime added;
    private boolean complete = true;
    private String task;
    private final List<UnaryOperator<StepRecord>> amendments = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    ItemSheet(Scene scene, String title, MeetingTypeKey target) {
        this.scene = scene;
        this.title = title;
        this.target = target;
    }

    ItemSheet of(String shortName) {
        unit = shortName;
        return this;
    }

    ItemSheet by(Origin newOrigin) {
        origin = newOrigin;
        return this;
    }

    ItemSheet secret() {
        flags = new Item.Flags(flags.majorDecision(), flags.normativeDocument(), flags.fundsProjectsPosts(),
                flags.appointments(), true, false);
        return this;
    }

    ItemSheet in(ItemState newState) {
        state = newState;
        return this;
    }

    ItemSheet flagged(Item.Flags newFlags) {
        flags = newFlags;
        return this;
    }

    /** Of that category instead of the last task of its meeting. */
    ItemSheet of(TaskKey category) {
        task = category.value();
        return this;
    }

    ItemSheet listed(Item.Listing newListing) {
        listing = newListing;
        return this;
    }

    /** A line of the checklists is done, and the clerk saw the paper. */
    ItemSheet done(String check, LocalDate on) {
        return mark(check, CheckState.DONE, on, null, Proof.seenBy(scene.government.person(Government.CLERK)));
    }

    ItemSheet doneUnproved(String check, LocalDate on) {
        return mark(check, CheckState.DONE, on, null, Proof.NONE);
    }

    ItemSheet notApplicable(String check, String reason) {
        return mark(check, CheckState.NOT_APPLICABLE, null, reason, Proof.NONE);
    }

    private ItemSheet mark(String check, CheckState checkState, LocalDate on, String reason, Proof proof) {
        checks.removeIf(one -> one.checkKey().value().equals(check));
        checks.add(new CheckMark(new CheckMarkId(Numbers.next()), 1, id, new CheckKey(check), checkState, on, reason,
                proof));
        return this;
    }

    /** Its discussion referred the matter to a meeting of that type. */
    ItemSheet successor(MeetingTypeKey type, ItemState itsState) {
        successors.add(new Item(new ItemId(Numbers.next()), 1,
                new Item.Proposal("2026-议-900", origin, scene.government.unit(unit), null, scene.day, type, id),
                new Item.Matter(title, null, null, new TaskKey("major")), flags, Item.Hearing.OPEN, Item.Balance.NONE,
                listing,
                itsState));
        return this;
    }

    /** The two answers at balancing. */
    ItemSheet balanced(Answer ownAuthority, Answer coordinated) {
        balance = new Item.Balance(ownAuthority, coordinated);
        return this;
    }

    /** A department is asked on that day; what it answers follows. */
    AskedSheet asks(String department, LocalDate on) {
        return new AskedSheet(scene, this, department, on);
    }

    void asked(Countersignature one) {
        asked.removeIf(other -> other.unitId().equals(one.unitId()));
        asked.add(one);
    }

    ItemSheet coordinated(Coordination one) {
        coordination = one;
        return this;
    }

    /** It came onto the agenda at that moment. */
    ItemSheet added(LocalDateTime moment) {
        added = moment;
        return this;
    }

    LocalDateTime addedAt() {
        return added == null ? scene.day.minusDays(18).atTime(9, 0) : added;
    }

    /** Took no steps but those that the test adds. */
    ItemSheet withoutSteps() {
        complete = false;
        return this;
    }

    ItemSheet without(String... keys) {
        skipped.addAll(List.of(keys));
        return this;
    }

    /** Another person took the step. */
    ItemSheet taken(String key, String by) {
        return amend(key, one -> copy(one, scene.government.person(by), one.doneOn(), one.opinion(), one.proof()));
    }

    ItemSheet taken(String key, LocalDate on) {
        return amend(key, one -> copy(one, one.personId(), on, one.opinion(), one.proof()));
    }

    ItemSheet taken(String key, LocalDate on, LocalTime at) {
        return taken(key, on).amend(key, one -> new StepRecord(one.id(), 1, one.subjectId(), one.stepOrder(),
                one.step(), one.personId(), null, one.doneOn(), at, one.opinion(), one.proof()));
    }

    ItemSheet unproved(String key) {
        return amend(key, one -> copy(one, one.personId(), one.doneOn(), one.opinion(), Proof.NONE));
    }

    ItemSheet withOpinion(String key, String opinion) {
        return amend(key, one -> copy(one, one.personId(), one.doneOn(), opinion, one.proof()));
    }

    private ItemSheet amend(String key, UnaryOperator<StepRecord> change) {
        amendments.add(one -> one.step().value().equals(key) ? change.apply(one) : one);
        return this;
    }

    /** A step beside those that it took by itself. */
    ItemSheet step(String key, String by, LocalDate on) {
        steps.add(record(key, scene.government.person(by), on));
        return this;
    }

    /** A paper whose versions were added at these moments. */
    ItemSheet paper(String name, LocalDateTime... versions) {
        Material material = new Material(new MaterialId(Numbers.next()), 1, id, name);
        List<MaterialVersion> list = new ArrayList<>();
        for (LocalDateTime added : versions) {
            list.add(new MaterialVersion(new MaterialVersionId(Numbers.next()), 1, material.id(), list.size() + 1,
                    new AttachmentId(Numbers.next()),
                    new MaterialVersion.Receipt(MaterialStage.OPINIONS, null, Scene.at(added), null, null),
                    Scene.at(added)));
        }
        papers.add(new ItemFacts.Paper(material, list));
        return this;
    }

    ItemFacts facts(Surroundings around) {
        Item item = new Item(id, 1,
                new Item.Proposal("2026-议-" + title.length(), origin, scene.government.unit(unit), null,
                        scene.day.minusDays(25), target, null),
                new Item.Matter(title, null, null, new TaskKey(task == null ? lastTask(around) : task)), flags,
                Item.Hearing.OPEN, balance,
                listing, state);
        List<StepRecord> all = new ArrayList<>();
        if (complete) {
            around.regulation().routeOf(target).map(Route::steps).orElse(List.of()).stream()
                    .filter(step -> step.rule() != null && !skipped.contains(step.key().value()))
                    .forEach(step -> all.add(usual(around, step, all.size())));
        }
        all.addAll(steps);
        List<StepRecord> numbered = new ArrayList<>();
        for (StepRecord one : all) {
            StepRecord amended = one;
            for (UnaryOperator<StepRecord> amendment : amendments) {
                amended = amendment.apply(amended);
            }
            numbered.add(new StepRecord(amended.id(), 1, amended.subjectId(), numbered.size() + 1, amended.step(),
                    amended.personId(), null, amended.doneOn(), amended.doneAt(), amended.opinion(), amended.proof()));
        }
        return new ItemFacts(around, item, numbered, papers,
                new ItemFacts.Preparation(asked, coordination, checks, successors));
    }

    private String lastTask(Surroundings around) {
        return around.regulation().type(target).map(type -> type.tasks().getLast().key().value()).orElse("other");
    }

    /** The step as taken by the first in rank whose business it is, one day after the step before. */
    private StepRecord usual(Surroundings around, Step step, int place) {
        LocalDate on = scene.day.minusDays(20L - place);
        PersonId by = step.actors().isEmpty()
                ? scene.government.person(Government.CLERK)
                : step.actors().stream().flatMap(actor -> around.directory().holders(actor.office(), null, on).stream())
                        .map(held -> held.personId())
                        .filter(one -> around.authority()
                                .entitled(one, step, scene.government.unit(unit), on,
                                        target) instanceof Entitlement.Holds)
                        .findFirst().orElseGet(() -> scene.government.person(Government.CLERK));
        return record(step.key().value(), by, on);
    }

    private StepRecord record(String key, PersonId by, LocalDate on) {
        return new StepRecord(new StepRecordId(Numbers.next()), 1, SubjectId.of(id), 1, Keys.step(key), by, null, on,
                null,
                "同意", Proof.seenBy(scene.government.person(Government.CLERK)));
    }

    private static StepRecord copy(StepRecord one, PersonId by, LocalDate on, String opinion, Proof proof) {
        return new StepRecord(one.id(), 1, one.subjectId(), one.stepOrder(), one.step(), by, null, on, one.doneAt(),
                opinion,
                proof);
    }
}
