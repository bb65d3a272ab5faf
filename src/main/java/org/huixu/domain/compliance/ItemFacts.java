package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/** Everything that the rules for one item look at; judged under the regulation of the day it began. */
public record ItemFacts(Surroundings around, Item item, List<StepRecord> steps, List<Paper> papers,
        Preparation preparation) {

    /** The same looked at in another moment. */
    public ItemFacts at(OfficeTime moment) {
        return new ItemFacts(around.at(moment), item, steps, papers, preparation);
    }

    /**
     * What was done before the item comes to a meeting, and what became of it after.
     *
     * @param coordination absent while there is none
     * @param successors items that its discussion referred to other meetings
     */
    public record Preparation(List<Countersignature> countersignatures, @Nullable Coordination coordination,
            List<CheckMark> checks, List<Item> successors) {

        public static final Preparation NONE = new Preparation(List.of(), null, List.of(), List.of());

        public Preparation {
            countersignatures = List.copyOf(countersignatures);
            checks = List.copyOf(checks);
            successors = List.copyOf(successors);
        }

        /** What is marked of that line. */
        public Optional<CheckMark> mark(CheckKey check) {
            return checks.stream().filter(one -> one.checkKey().equals(check)).findFirst();
        }
    }

    /** A paper with its versions, oldest first. */
    public record Paper(Material material, List<MaterialVersion> versions) {

        public Paper {
            versions = versions.stream().sorted(Comparator.comparingInt(MaterialVersion::versionNumber)).toList();
        }

        public Optional<MaterialVersion> latest() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        }
    }

    public ItemFacts {
        steps = steps.stream().sorted(Comparator.comparingInt(StepRecord::stepOrder)).toList();
        papers = List.copyOf(papers);
    }

    /** The record of the step that counts: the latest. */
    public Optional<StepRecord> taken(StepKey step) {
        return steps.stream().filter(record -> record.step().equals(step)).reduce((_, later) -> later);
    }

    /**
     * The first step after the last one taken; absent when none is left or the item is closed. Countersigning is recorded
     * department by department and is no step of its own here.
     */
    public Optional<Step> next() {
        if (!item.state().live() || item.state() instanceof ItemState.Scheduled) {
            return Optional.empty();
        }
        List<Step> route = around.regulation().routeOf(item.proposal().target()).stream()
                .flatMap(one -> one.steps().stream()).filter(step -> step.kind() != StepKind.COUNTERSIGN).toList();
        int last = -1;
        for (int at = 0; at < route.size(); at++) {
            if (taken(route.get(at).key()).isPresent()) {
                last = at;
            }
        }
        return last + 1 < route.size() ? Optional.of(route.get(last + 1)) : Optional.empty();
    }

    /** The steps of the item's route that a rule asks for; none where its meeting type has no route. */
    public List<Step> askedBy(RuleId rule) {
        return around.regulation().routeOf(item.proposal().target()).map(route -> route.askedBy(rule))
                .orElse(List.of());
    }

    /** The step of the route that says who signs for a department that is asked; empty where there is none. */
    public Optional<Step> countersigning() {
        return around.regulation().routeOf(item.proposal().target())
                .flatMap(route -> route.first(StepKind.COUNTERSIGN));
    }

    /**
     * The countersigning of the route while it is to be done before the item comes to a meeting (art. 48): several
     * departments are concerned and none was asked, or one that was asked has not answered.
     */
    public Optional<Step> openCountersigning() {
        List<Countersignature> asked = preparation.countersignatures();
        boolean open = asked.isEmpty()
                ? item.flags().severalDepartments()
                : asked.stream().anyMatch(one -> !one.answered());
        return open && item.proposal().origin() != Origin.OFFICE ? countersigning() : Optional.empty();
    }

    /** The short name of a unit on the day the item began. */
    String unitName(UnitId unit) {
        return around.directory().shortName(unit, item.proposal().begunOn());
    }

    /** The day of the submission that counts; empty before. */
    public Optional<LocalDate> submittedOn() {
        return submission().map(StepRecord::doneOn);
    }

    /** The submission that counts; empty before. */
    Optional<StepRecord> submission() {
        return around.regulation().routeOf(item.proposal().target()).flatMap(route -> route.first(StepKind.SUBMISSION))
                .flatMap(step -> taken(step.key()));
    }

    public Subject subject() {
        return new Subject(Subject.Kind.ITEM, item.id().value(), item.matter().title());
    }
}
