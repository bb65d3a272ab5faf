package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;

/** The way of an item to a meeting (art. 43, 47, 49): the regulation says which step is asked for by which rule. */
final class RouteRules {

    private static final RuleId APPROVAL_FORM = new RuleId("A8");
    private static final Map<String, Set<String>> VARIANTS = Map.of("missing", Set.of("steps"), "wrongPerson",
            Set.of("step", "person"), "order", Set.of("step", "date", "earlier", "earlierDate"), "noOpinion",
            Set.of("step"), "noProof", Set.of("step"));

    /** A2, art. 47 and 43: put forward by the deputy, balanced by the director, list approved by the head. */
    static final Rule A2_PUT_FORWARD_BALANCED_AND_APPROVED = new Rule.Mixed(new RuleId("A2"),
            new Rule.Terms(withAfterMeeting(), Set.of(), Set.of(Gate.SCHEDULE_ITEM)), RouteRules::afterMeeting,
            RouteRules::putForward, null);

    /** A8, art. 49: the approval form – head and seal, deputy, then the head of government, then submitted. */
    static final Rule A8_APPROVAL_FORM_COMPLETE_AND_IN_ORDER = new Rule.OfItem(APPROVAL_FORM,
            new Rule.Terms(VARIANTS, Set.of(), Set.of(Gate.SUBMIT_ITEM, Gate.SCHEDULE_ITEM)),
            RouteRules::approvalForm);

    private RouteRules() {
    }

    private static Map<String, Set<String>> withAfterMeeting() {
        Map<String, Set<String>> variants = new HashMap<>(VARIANTS);
        variants.put("afterMeeting", Set.of("step", "date", "day"));
        return variants;
    }

    /** Steps of either rule that were taken only after the meeting that heard the item. */
    private static List<Breach> afterMeeting(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (ItemFacts item : facts.agenda().items()) {
            Stream.concat(item.askedBy(setting.rule()).stream(), item.askedBy(APPROVAL_FORM).stream())
                    .forEach(step -> item.taken(step.key()).filter(record -> record.doneOn().isAfter(facts.day()))
                            .ifPresent(record -> breaches.add(of("afterMeeting", item, step)
                                    .with("date", record.doneOn()).with("day", facts.day()))));
        }
        return breaches;
    }

    private static List<Breach> putForward(ItemFacts facts, RuleSetting setting) {
        boolean due = switch (facts.item().state()) {
            case ItemState.Scheduled _,ItemState.Discussed _ -> true;
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _,ItemState.Approved _,ItemState.Returned _,ItemState.Withdrawn _,ItemState.Postponed _ ->
                    false;
        };
        if (!due) {
            return List.of();
        }
        List<Step> asked = facts.askedBy(setting.rule());
        return judge(facts, switch (facts.item().proposal().origin()) {
            case UNIT -> asked;
            case HEAD -> asked.stream().filter(step -> step.kind() == StepKind.APPROVAL).toList();
            case OFFICE -> asked.stream().filter(step -> step.actors().stream()
                    .noneMatch(actor -> actor.relation() == Step.Relation.IN_CHARGE)).toList();
        });
    }

    private static List<Breach> approvalForm(ItemFacts facts, RuleSetting setting) {
        if (facts.item().proposal().origin() != Origin.UNIT || !facts.item().state().submitted()) {
            return List.of();
        }
        return judge(facts, facts.askedBy(setting.rule()));
    }

    private static List<Breach> judge(ItemFacts facts, List<Step> asked) {
        List<Breach> breaches = new ArrayList<>();
        missing(facts, asked).ifPresent(breaches::add);
        asked.forEach(step -> facts.taken(step.key()).ifPresent(record -> check(facts, step, record, breaches)));
        order(facts, withSubmission(facts, asked)).ifPresent(breaches::add);
        return breaches;
    }

    /** The steps of the route that are asked for, and the submission among them: nothing is balanced before it came. */
    private static List<Step> withSubmission(ItemFacts facts, List<Step> asked) {
        return facts.around().regulation().routeOf(facts.item().proposal().target()).map(Route::steps)
                .orElse(List.of()).stream()
                .filter(step -> asked.contains(step) || step.kind() == StepKind.SUBMISSION).toList();
    }

    private static Optional<Breach> missing(ItemFacts facts, List<Step> asked) {
        List<Step> missing = asked.stream().filter(step -> facts.taken(step.key()).isEmpty()).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.of("missing", facts.subject()).with("steps",
                        missing.stream().map(Step::name).collect(Collectors.joining("、"))));
    }

    private static void check(ItemFacts facts, Step step, StepRecord record, List<Breach> breaches) {
        Item item = facts.item();
        UnitId unit = item.proposal().unitId();
        Entitlement entitlement = facts.around().authority().entitled(record.personId(), step, unit, record.doneOn(),
                item.proposal().target());
        if (!entitlement.given()) {
            breaches.add(of("wrongPerson", facts, step).with("person",
                    facts.around().directory().name(record.personId())));
        }
        if (step.needs().contains(Step.Need.OPINION) && record.opinion() == null) {
            breaches.add(of("noOpinion", facts, step));
        }
        if (step.needs().contains(Step.Need.PROOF) && !record.proof().given()) {
            breaches.add(of("noProof", facts, step));
        }
    }

    /** The first step that was taken before an earlier step: on an earlier day, or on one day at an earlier time. */
    private static Optional<Breach> order(ItemFacts facts, List<Step> asked) {
        StepRecord latest = null;
        String latestName = "";
        for (Step step : asked) {
            Optional<StepRecord> taken = facts.taken(step.key());
            if (taken.isEmpty()) {
                continue;
            }
            StepRecord done = taken.get();
            if (latest != null && done.before(latest)) {
                return Optional.of(of("order", facts, step).with("date", moment(done, latest))
                        .with("earlier", latestName).with("earlierDate", moment(latest, done)));
            }
            latest = done;
            latestName = step.name();
        }
        return Optional.empty();
    }

    /** The day; with the time where both were on one day. */
    private static String moment(StepRecord one, StepRecord other) {
        return one.doneOn().equals(other.doneOn()) && one.doneAt() != null
                ? one.doneOn() + " " + one.doneAt()
                : one.doneOn().toString();
    }

    private static Breach of(String variant, ItemFacts facts, Step step) {
        return Breach.of(variant, facts.subject()).with("step", step.name());
    }
}
