package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Offices;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.UnitRole;

/** Who sits in on every meeting of a type (art. 42, 44). */
final class ObserverRule {

    /** C5, art. 42 and 44: whoever holds an observer's office on the day is invited. */
    static final Rule C5_FIXED_OBSERVERS_ARE_INVITED = new Rule.OfMeeting(new RuleId("C5"),
            new Rule.Terms(Map.of("missing", Set.of("person", "post"), "vacant", Set.of("step")), Set.of(),
                    Set.of(Gate.OPEN_MEETING)),
            ObserverRule::observers);

    private ObserverRule() {
    }

    private static List<Breach> observers(MeetingFacts facts, RuleSetting setting) {
        Set<PersonId> invited = facts.people().invitations().stream().filter(one -> seated(one.capacity()))
                .map(Invitation::personId).collect(Collectors.toSet());
        List<Breach> breaches = new ArrayList<>();
        facts.around().authority().seats(facts.type().people().observers(), facts.day()).stream()
                .map(Authority.Seat::personId).filter(person -> !invited.contains(person))
                .forEach(person -> breaches.add(Breach.of("missing", facts.subject(person))
                        .with("person", facts.name(person))
                        .with("post", facts.around().directory().post(person, facts.day()))));
        groups(facts).forEach((name, selectors) -> {
            if (facts.around().authority().seats(selectors, facts.day()).isEmpty()) {
                breaches.add(Breach.of("vacant", facts.subject()).with("step", name));
            }
        });
        return breaches;
    }

    /** Members and fixed observers get the full set of papers and stay for all items; others do not. */
    private static boolean seated(Capacity capacity) {
        return switch (capacity) {
            case MEMBER, FIXED_OBSERVER -> true;
            case ITEM_OBSERVER, GUEST -> false;
        };
    }

    /** Selectors of one unit role stand for one seat, whatever the unit is; others for the office that they name. */
    private static Map<String, List<OfficeSelector>> groups(MeetingFacts facts) {
        Offices offices = facts.around().regulation().offices();
        return facts.type().people().observers().stream().collect(Collectors.groupingBy(
                selector -> selector.role() == null
                        ? offices.names(List.of(selector))
                        : offices.role(selector.role()).map(UnitRole::name).orElse(selector.role().value()),
                LinkedHashMap::new, Collectors.toList()));
    }
}
