package org.huixu.domain.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the work rules as a named value: its logic is a pure function of the facts; article, weight, scope,
 * figures and words come from the regulation. A further rule is one more value in {@link Rules}.
 */
public sealed interface Rule {

    RuleId id();

    Terms terms();

    /**
     * What the rule asks of a regulation and where it stands in the way.
     *
     * @param figures names of the ways to break it, each with the figures that its wording may show
     * @param numbers names of the figures that a regulation must set
     * @param gates the program's own steps that it can refuse
     */
    record Terms(Map<String, Set<String>> figures, Set<String> numbers, Set<Gate> gates) {

        public Terms {
            figures = Map.copyOf(figures);
            numbers = Set.copyOf(numbers);
            gates = Set.copyOf(gates);
        }

        /** Names of the ways to break it. */
        public Set<String> variants() {
            return figures.keySet();
        }
    }

    /**
     * Judged once for a meeting that stands.
     *
     * @param evenCancelled whether it is also judged of a meeting that was called off
     */
    record OfMeeting(RuleId id, Terms terms, MeetingJudge judge, boolean evenCancelled) implements Rule {

        OfMeeting(RuleId id, Terms terms, MeetingJudge judge) {
            this(id, terms, judge, false);
        }
    }

    /** Judged for every item, on an agenda or not. */
    record OfItem(RuleId id, Terms terms, ItemJudge judge) implements Rule {
    }

    /** Judged for the office over a period of days, not for one meeting. */
    record OfOffice(RuleId id, Terms terms, OfficeJudge judge) implements Rule {
    }

    /** A rule with more than one side: judged for meetings, items and the office; a side that it lacks is absent. */
    record Mixed(RuleId id, Terms terms, @Nullable MeetingJudge ofMeeting, @Nullable ItemJudge ofItem,
            @Nullable OfficeJudge ofOffice) implements Rule {
    }

    /** The logic of a rule for meetings. */
    @FunctionalInterface
    interface MeetingJudge {

        List<Breach> judge(MeetingFacts facts, RuleSetting setting);
    }

    /** The logic of a rule for items. */
    @FunctionalInterface
    interface ItemJudge {

        List<Breach> judge(ItemFacts facts, RuleSetting setting);
    }

    /** The logic of a rule for the office. */
    @FunctionalInterface
    interface OfficeJudge {

        List<Breach> judge(OfficeFacts facts, RuleSetting setting);
    }
}
