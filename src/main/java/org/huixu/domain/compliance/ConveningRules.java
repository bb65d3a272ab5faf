package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Who is invited and who chairs (art. 42–46, 6). */
final class ConveningRules {

    /** C1, art. 42–46: the invited members are exactly the holders of the member offices of the day. */
    static final Rule C1_INVITED_ARE_THE_MEMBERS_OF_THE_DAY = new Rule.OfMeeting(new RuleId("C1"),
            new Rule.Terms(Map.of("missing", Set.of("person", "post"), "surplus", Set.of("person", "post"), "nobody",
                    Set.of()), Set.of(), Set.of(Gate.SCHEDULE_MEETING, Gate.OPEN_MEETING)),
            ConveningRules::invited);

    /** C2, art. 42–46 and 6: the chair holds an office that convenes, or acts for its absent holder. */
    static final Rule C2_CHAIR_IS_THE_CONVENOR_OR_ACTS_FOR_HIM = new Rule.OfMeeting(new RuleId("C2"),
            new Rule.Terms(Map.of("nobody", Set.of("convenor"), "notConvenor", Set.of("person", "convenor", "date")),
                    Set.of(),
                    Set.of(Gate.SCHEDULE_MEETING, Gate.OPEN_MEETING)),
            ConveningRules::chair);

    private ConveningRules() {
    }

    private static List<Breach> invited(MeetingFacts facts, RuleSetting setting) {
        List<PersonId> invited = facts.invited(Capacity.MEMBER).stream().map(Invitation::personId).toList();
        if (invited.isEmpty()) {
            return List.of(Breach.of("nobody", facts.subject()));
        }
        Set<PersonId> members = facts.members();
        List<Breach> breaches = new ArrayList<>();
        members.stream().filter(member -> !invited.contains(member)).sorted(facts.around().directory()
                .byRank(facts.day())).forEach(member -> breaches.add(person("missing", facts, member)));
        invited.stream().filter(person -> !members.contains(person)).distinct()
                .forEach(person -> breaches.add(person("surplus", facts, person)));
        return breaches;
    }

    private static Breach person(String variant, MeetingFacts facts, PersonId person) {
        return Breach.of(variant, facts.subject(person)).with("person", facts.name(person)).with("post",
                facts.around().directory().post(person, facts.day()));
    }

    private static List<Breach> chair(MeetingFacts facts, RuleSetting setting) {
        PersonId chair = facts.meeting().lead().chairId();
        String convenors = facts.around().regulation().offices().names(facts.type().people().convenors());
        if (chair == null) {
            return List.of(Breach.of("nobody", facts.subject()).with("convenor", convenors));
        }
        Entitlement entitlement = facts.around().authority().entitled(chair, facts.type().people().convenors(),
                facts.day(), facts.type().key());
        return entitlement.given()
                ? List.of()
                : List.of(Breach.of("notConvenor", facts.subject(chair)).with("person", facts.name(chair))
                        .with("convenor", convenors).with("date", facts.day()));
    }
}
