package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;
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
        List<Breach> breaches = new ArrayList<>();
        Map<PersonId, List<String>> items = new LinkedHashMap<>();
        for (ItemFacts item : facts.agenda().items()) {
            facts.around().directory().inChargeOf(item.item().proposal().unitId(), facts.day()).stream()
                    .filter(deputy -> away(facts, deputy) && !wrote(facts, deputy, item))
                    .forEach(deputy -> items.computeIfAbsent(deputy, _ -> new ArrayList<>())
                            .add(item.item().matter().title()));
        }
        items.forEach((deputy, titles) -> judge(facts, deputy, titles, breaches));
        return breaches;
    }

    private static void judge(MeetingFacts facts, PersonId deputy, List<String> titles, List<Breach> breaches) {
        List<PersonId> standIns = standIns(facts, deputy);
        List<PersonId> there = standIns.stream().filter(one -> !away(facts, one)).toList();
        if (there.stream().anyMatch(one -> invited(facts, one))) {
            return;
        }
        Breach breach = standIns.isEmpty()
                ? Breach.of("nobody", facts.subject(deputy))
                : Breach.of(there.isEmpty() ? "bothAway" : "uninvited", facts.subject(deputy)).with("standIn",
                        (there.isEmpty() ? standIns : there).stream().map(facts::name)
                                .collect(Collectors.joining("、")));
        breaches.add(breach.with("person", facts.name(deputy)).with("items", String.join("、", titles)));
    }

    /** Who acts for him on the day: by his office, or as his stand-in. */
    private static List<PersonId> standIns(MeetingFacts facts, PersonId deputy) {
        return facts.around().regulation().offices().acting().stream()
                .filter(rule -> !rule.except().contains(facts.type().key())
                        && facts.around().directory().holds(deputy, rule.absent(), facts.day()))
                .flatMap(rule -> rule.by() == null
                        ? facts.around().directory().standInsOf(deputy, facts.day()).stream()
                        : facts.around().directory().holders(rule.by(), null, facts.day()).stream()
                                .map(Appointment::personId))
                .distinct().toList();
    }

    /** Whether he is known not to come; once it has begun, only if he did not come after all. */
    private static boolean away(MeetingFacts facts, PersonId person) {
        boolean came = facts.people().presences().stream()
                .anyMatch(one -> one.personId().equals(person) && one.substituteForId() == null);
        return !came && expectedAway(facts, person);
    }

    private static boolean expectedAway(MeetingFacts facts, PersonId person) {
        return facts.around().directory().absent(person, facts.day()) || facts.people().leave().stream()
                .filter(LeaveRequest::expectsAbsence).map(LeaveRequest::personId).anyMatch(person::equals);
    }

    /** Whether he said in writing what he thinks of the item. */
    private static boolean wrote(MeetingFacts facts, PersonId deputy, ItemFacts item) {
        return facts.people().handed().opinions().stream()
                .anyMatch(one -> one.said() && one.of().equals(new Recipient(deputy, item.item().id())));
    }

    private static boolean invited(MeetingFacts facts, PersonId person) {
        return facts.people().invitations().stream()
                .anyMatch(one -> one.personId().equals(person) && one.capacity() != Capacity.GUEST);
    }
}
