package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Who stayed away without leave, and who came in another's place (art. 50). */
final class AttendanceRule {

    /** L4, art. 50: nobody stays away without granted leave, nobody sends another without approval. */
    static final Rule L4_NOBODY_AWAY_WITHOUT_LEAVE = new Rule.OfMeeting(new RuleId("L4"),
            new Rule.Terms(Map.of("absent", Set.of("person", "post"), "away", Set.of("person", "post"), "substitute",
                    Set.of("person", "absentee")), Set.of(), Set.of()),
            AttendanceRule::judge);

    private AttendanceRule() {
    }

    private static List<Breach> judge(MeetingFacts facts, RuleSetting setting) {
        if (!facts.meeting().begun()) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        Absentees.of(facts).all().forEach(person -> breaches.add(Breach
                .of(facts.around().directory().absent(person, facts.day()) ? "away" : "absent", facts.subject(person))
                .with("person", facts.name(person))
                .with("post", facts.around().directory().post(person, facts.day()))));
        Set<PersonId> seen = facts.people().presences().stream().filter(one -> one.substituteForId() != null)
                .filter(one -> !approved(facts, one)).map(Presence::personId).collect(Collectors.toSet());
        seen.stream().sorted(facts.around().directory().byRank(facts.day()))
                .forEach(person -> breaches.add(Breach.of("substitute", facts.subject(person))
                        .with("person", facts.name(person)).with("absentee", represented(facts, person))));
        return breaches;
    }

    private static boolean approved(MeetingFacts facts, Presence stay) {
        return facts.people().leave().stream().anyMatch(one -> one.state() == LeaveState.GRANTED
                && one.personId().equals(stay.substituteForId()) && stay.personId().equals(one.substituteId()));
    }

    private static String represented(MeetingFacts facts, PersonId substitute) {
        return facts.people().presences().stream().filter(one -> one.personId().equals(substitute))
                .filter(one -> one.substituteForId() != null && !approved(facts, one)).map(Presence::substituteForId)
                .distinct().map(facts::name).collect(Collectors.joining("、"));
    }
}
