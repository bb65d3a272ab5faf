package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.Matter;
import org.huixu.domain.regulation.MatterKind;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.jspecify.annotations.Nullable;

/** What may come to which meeting (art. 7, 25, 42–46). */
final class MatterRule {

    private static final String STEP = "step";

    /** A1, art. 7, 25, 42–46: the category is a task of the meeting; matters of a kind are decided where they belong. */
    static final Rule A1_A_MATTER_COMES_TO_THE_MEETING_THAT_DECIDES_IT = new Rule.OfItem(new RuleId("A1"),
            new Rule.Terms(Map.of("category", Set.of("type"), "wrongMeeting", Set.of(STEP, "type", "decidedBy"),
                    "open", Set.of(STEP, "type", "decidedBy")), Set.of(), Set.of(Gate.SCHEDULE_ITEM)),
            MatterRule::judge);

    private static final String COMMA = "、";

    private MatterRule() {
    }

    private static List<Breach> judge(ItemFacts facts, RuleSetting setting) {
        if (facts.item().state() instanceof ItemState.Withdrawn) {
            return List.of();
        }
        Regulation regulation = facts.around().regulation();
        MeetingTypeKey target = facts.item().proposal().target();
        String type = name(regulation, target);
        List<Breach> breaches = new ArrayList<>();
        if (regulation.type(target).flatMap(one -> one.task(facts.item().matter().task())).isEmpty()) {
            breaches.add(Breach.of("category", facts.subject()).with("type", type));
        }
        for (MatterKind kind : MatterKind.values()) {
            if (facts.item().flags().is(kind)) {
                regulation.matters().of(kind).ifPresent(matter -> {
                    String variant = variant(facts, matter, target);
                    if (variant != null) {
                        breaches.add(Breach.of(variant, facts.subject()).with(STEP, matter.name()).with("type", type)
                                .with("decidedBy", names(regulation, matter)));
                    }
                });
            }
        }
        return breaches;
    }

    private static @Nullable String variant(ItemFacts facts, Matter matter,
            MeetingTypeKey target) {
        if (matter.decidedBy().contains(target)) {
            return null;
        }
        if (!matter.heardBy().contains(target)) {
            return "wrongMeeting";
        }
        return stillOpen(facts, matter) ? "open" : null;
    }

    /**
     * Whether a meeting that may only hear it has heard it and none has decided it since. A successor that was heard by
     * such a meeting, too, is judged itself.
     */
    private static boolean stillOpen(ItemFacts facts, Matter matter) {
        Regulation regulation = facts.around().regulation();
        if (!(facts.item().state() instanceof ItemState.Discussed discussed)
                || regulation.procedure().result(discussed.result())
                        .filter(result -> result.sequel() == Result.Sequel.DROPPED).isPresent()) {
            return false;
        }
        return facts.preparation().successors().stream().noneMatch(successor -> settled(regulation, matter, successor));
    }

    private static boolean settled(Regulation regulation, Matter matter, Item successor) {
        return successor.state() instanceof ItemState.Discussed discussed
                && (!matter.decidedBy().contains(successor.proposal().target())
                        || regulation.procedure().result(discussed.result()).filter(Result::settles).isPresent());
    }

    private static String names(Regulation regulation, Matter matter) {
        return regulation.meetingTypes().stream().filter(type -> matter.decidedBy().contains(type.key()))
                .map(type -> type.naming().name()).collect(Collectors.joining(COMMA));
    }

    private static String name(Regulation regulation, MeetingTypeKey target) {
        return regulation.type(target).map(MeetingType::naming).map(MeetingType.Naming::name).orElse(target.value());
    }
}
