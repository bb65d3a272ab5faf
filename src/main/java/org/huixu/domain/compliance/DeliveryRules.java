package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** The two deliveries of the papers (art. 49). Working days; the day of the meeting is not counted. */
final class DeliveryRules {

    static final String DAYS = "days";
    private static final Set<String> NONE = Set.of("deadline", DAYS);
    private static final Set<String> MISSING = Set.of("person", "deadline", DAYS);
    private static final Set<String> LATE = Set.of("person", "delivered", "deadline", DAYS);

    /** M1, art. 49: the papers reach every recipient three working days before the meeting, for opinions. */
    static final Rule M1_FIRST_DELIVERY_IN_TIME = new Rule.OfMeeting(new RuleId("M1"),
            new Rule.Terms(Map.of("none", NONE, "missing", MISSING, "late", LATE), Set.of(DAYS),
                    Set.of(Gate.OPEN_MEETING)),
            (facts, setting) -> delivered(facts, setting, 1));

    /** M3, art. 49: the final version reaches every recipient again one working day before. */
    static final Rule M3_SECOND_DELIVERY_IN_TIME = new Rule.OfMeeting(new RuleId("M3"),
            new Rule.Terms(
                    Map.of("none", NONE, "missing", MISSING, "late", LATE, "stale", Set.of("added", "delivered")),
                    Set.of(DAYS), Set.of(Gate.OPEN_MEETING)),
            DeliveryRules::second);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private DeliveryRules() {
    }

    private static List<Breach> second(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>(delivered(facts, setting, 2));
        stale(facts, facts.around().calendar().before(facts.day(), setting.number(DAYS)), breaches);
        return breaches;
    }

    private static List<Breach> delivered(MeetingFacts facts, RuleSetting setting, int round) {
        Deadline deadline = facts.around().calendar().before(facts.day(), setting.number(DAYS));
        LocalDateTime end = Deliveries.end(facts, deadline);
        boolean over = facts.around().time().local().isAfter(end);
        if (facts.agenda().entries().isEmpty() || !over) {
            return List.of();
        }
        List<PersonId> recipients = facts.recipients();
        if (recipients.stream().allMatch(person -> Deliveries.judged(facts, person, round).isEmpty())) {
            return List.of(Breach.of("none", facts.subject()).with("deadline", deadline.day())
                    .with(DAYS, setting.number(DAYS)).due(deadline.day(), deadline.unknownYears()));
        }
        List<Breach> breaches = new ArrayList<>();
        for (PersonId person : recipients) {
            Optional<Delivery> delivery = Deliveries.judged(facts, person, round);
            Breach breach = delivery.isEmpty()
                    ? Breach.of("missing", facts.subject(person))
                    : Breach.of("late", facts.subject(person)).with("delivered",
                            MOMENT.format(facts.around().time().local(delivery.get().deliveredAt())));
            if (delivery.isEmpty() || facts.around().time().local(delivery.get().deliveredAt()).isAfter(end)) {
                breaches.add(breach.with("person", facts.name(person)).with("deadline", deadline.day())
                        .with(DAYS, setting.number(DAYS)).due(deadline.day(), deadline.unknownYears()));
            }
        }
        return breaches;
    }

    /** Papers of which a version came after the last second delivery to somebody: he does not have the final text. */
    private static void stale(MeetingFacts facts, Deadline deadline, List<Breach> breaches) {
        for (ItemFacts item : facts.agenda().items()) {
            Optional<Instant> oldest = facts.recipients().stream()
                    .filter(person -> Deliveries.receives(facts, person, item))
                    .flatMap(person -> Deliveries.received(facts, person, 2).reduce((_, later) -> later).stream())
                    .map(Delivery::deliveredAt).min(Comparator.naturalOrder());
            oldest.ifPresent(delivered -> item.papers().forEach(paper -> Deliveries.lastBeforeStart(facts, paper)
                    .filter(version -> version.addedAt().isAfter(delivered))
                    .ifPresent(version -> breaches.add(Breach
                            .of("stale", new Subject(Subject.Kind.MATERIAL, paper.material().id().value(),
                                    paper.material().title()))
                            .with("added", MOMENT.format(facts.around().time().local(version.addedAt())))
                            .with("delivered", MOMENT.format(facts.around().time().local(delivered)))
                            .due(deadline.day(), deadline.unknownYears())))));
        }
    }
}
