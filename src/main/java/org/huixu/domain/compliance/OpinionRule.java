package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/**
 * What comes back of the first delivery (art. 49): opinions and copies from everybody, passed to the departments and
 * answered by a new version. Working days before the meeting; a day ends with the office hours.
 */
final class OpinionRule {

    private static final String DAYS = "days";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** M2, art. 49: every recipient says what he thinks of the papers and returns them; the department answers. */
    static final Rule M2_OPINIONS_COLLECTED_AND_ANSWERED = new Rule.OfMeeting(new RuleId("M2"),
            new Rule.Terms(Map.of("none", Set.of("deadline", DAYS), "missing", Set.of("person", "deadline", DAYS),
                    "late", Set.of("person", "given"), "copyOut", Set.of("person"), "notPassed",
                    Set.of("person", "given"), "notAnswered", Set.of("person", "passed"), "noVersion",
                    Set.of("person", "answered")), Set.of(DAYS), Set.of()),
            OpinionRule::collected);

    private OpinionRule() {
    }

    private static List<Breach> collected(MeetingFacts facts, RuleSetting setting) {
        Deadline deadline = facts.around().calendar().before(facts.day(), setting.number(DAYS));
        if (facts.agenda().entries().isEmpty() || !over(facts, deadline)) {
            return List.of();
        }
        List<PersonId> asked = facts.recipients().stream()
                .filter(person -> Deliveries.received(facts, person, 1)
                        .anyMatch(one -> local(facts, one.deliveredAt()).isBefore(facts.start())))
                .toList();
        if (!asked.isEmpty() && asked.stream().noneMatch(person -> given(facts, person).isPresent())) {
            return List.of(due(Breach.of("none", facts.subject()), deadline, setting));
        }
        List<Breach> breaches = new ArrayList<>();
        for (PersonId person : asked) {
            given(facts, person).ifPresentOrElse(opinion -> judge(facts, opinion, deadline, breaches),
                    () -> breaches.add(due(of("missing", facts, person), deadline, setting)));
        }
        return breaches;
    }

    private static void judge(MeetingFacts facts, Opinion opinion, Deadline deadline, List<Breach> breaches) {
        PersonId person = opinion.personId();
        Instant at = opinion.givenAt();
        if (at == null) {
            return;
        }
        String given = MOMENT.format(local(facts, at));
        if (facts.meeting().begun() && !local(facts, at).isBefore(facts.start())) {
            breaches.add(of("late", facts, person).with("given", given));
        }
        if (opinion.copyReturnedAt() == null) {
            breaches.add(of("copyOut", facts, person).due(deadline.day(), deadline.unknownYears()));
        }
        if (opinion.text() == null) {
            return;
        }
        Deadline answer = Deliveries.deadline(facts, 2).orElse(deadline);
        if (opinion.passedOn() == null) {
            breaches.add(of("notPassed", facts, person).with("given", given).due(deadline.day(),
                    deadline.unknownYears()));
        } else if (opinion.answeredOn() == null) {
            if (over(facts, answer)) {
                breaches.add(of("notAnswered", facts, person).with("passed", opinion.passedOn()).due(answer.day(),
                        answer.unknownYears()));
            }
        } else if (!revised(facts, opinion, at)) {
            breaches.add(of("noVersion", facts, person).with("answered", opinion.answeredOn()));
        }
    }

    /** Whether one of his papers got a version from his opinion to the answer; so, too, where no papers are kept. */
    private static boolean revised(MeetingFacts facts, Opinion opinion, Instant given) {
        List<MaterialVersion> versions = facts.agenda().items().stream()
                .filter(item -> Deliveries.receives(facts, opinion.personId(), item))
                .flatMap(item -> item.papers().stream()).flatMap(paper -> paper.versions().stream()).toList();
        return versions.isEmpty() || versions.stream().map(MaterialVersion::addedAt)
                .anyMatch(added -> !added.isBefore(given) && opinion.answeredOn() != null
                        && !local(facts, added).toLocalDate().isAfter(opinion.answeredOn()));
    }

    private static Optional<Opinion> given(MeetingFacts facts, PersonId person) {
        return facts.people().handed().opinions().stream()
                .filter(one -> one.personId().equals(person) && one.givenAt() != null).findFirst();
    }

    private static boolean over(MeetingFacts facts, Deadline deadline) {
        return facts.around().time().local().isAfter(Deliveries.end(facts, deadline));
    }

    private static Breach due(Breach breach, Deadline deadline, RuleSetting setting) {
        return breach.with("deadline", deadline.day()).with(DAYS, setting.number(DAYS)).due(deadline.day(),
                deadline.unknownYears());
    }

    private static Breach of(String variant, MeetingFacts facts, PersonId person) {
        return Breach.of(variant, facts.subject(person)).with("person", facts.name(person));
    }

    private static LocalDateTime local(MeetingFacts facts, Instant moment) {
        return facts.around().time().local(moment);
    }
}
