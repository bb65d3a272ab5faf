package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
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
        absent(facts).forEach(person -> breaches.add(Breach
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

    /**
     * Members and observers who did not come and have no leave; observers of an item once it was discussed. Who grants
     * leave himself asks nobody.
     */
    private static List<PersonId> absent(MeetingFacts facts) {
        Set<PersonId> came = facts.people().presences().stream().filter(one -> one.substituteForId() == null)
                .map(Presence::personId).collect(Collectors.toSet());
        Set<PersonId> granted = facts.people().leave().stream().filter(one -> one.state() == LeaveState.GRANTED)
                .map(LeaveRequest::personId).collect(Collectors.toSet());
        Authority authority = facts.around().authority();
        Stream<Invitation> toAll = Stream.concat(facts.invited(Capacity.MEMBER).stream(),
                facts.invited(Capacity.FIXED_OBSERVER).stream());
        return Stream.concat(toAll, facts.invited(Capacity.ITEM_OBSERVER).stream().filter(one -> heard(facts, one)))
                .map(Invitation::personId).distinct().filter(person -> !came.contains(person))
                .filter(person -> !granted.contains(person)
                        && !authority.asksNobodyForLeave(facts.type(), person, facts.day()))
                .toList();
    }

    private static boolean heard(MeetingFacts facts, Invitation observer) {
        return facts.agenda().discussions().stream()
                .anyMatch(one -> one.result() != null && one.itemId().equals(observer.itemId()));
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
