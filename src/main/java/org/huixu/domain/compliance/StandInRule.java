package org.huixu.domain.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Whose business is discussed while he is away (art. 6, 8). */
final class StandInRule {

    private static final Set<String> PAIR = Set.of("person", "items", "standIn");

    /** L5, art. 8: for the items of an absent deputy his stand-in is there, or he wrote what he thinks. */
    static final Rule L5_ABSENT_DEPUTIES_ARE_STOOD_IN_FOR = new Rule.OfMeeting(new RuleId("L5"),
            new Rule.Terms(Map.of("nobody", Set.of("person", "items"), "uninvited", PAIR, "bothAway", PAIR), Set.of(),
                    Set.of()),
            StandInRule::judge);

    private StandInRule() {
    }

    private static List<Breach> judge(MeetingFacts facts, RuleSetting setting) {
        return Away.deputies(facts).stream().filter(one -> !one.invited()).map(one -> breach(facts, one)).toList();
    }

    private static Breach breach(MeetingFacts facts, Away.Deputy deputy) {
        Breach breach = deputy.standIns().isEmpty()
                ? Breach.of("nobody", facts.subject(deputy.person()))
                : Breach.of(deputy.there().isEmpty() ? "bothAway" : "uninvited", facts.subject(deputy.person()))
                        .with("standIn", (deputy.there().isEmpty() ? deputy.standIns() : deputy.there()).stream()
                                .map(facts::name).collect(Collectors.joining("、")));
        return breach.with("person", facts.name(deputy.person())).with("items", String.join("、", deputy.titles()));
    }
}
