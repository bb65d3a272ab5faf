package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/**
 * The two deliveries of the papers (art. 49). Working days; the day of the meeting is not counted. What reached nobody is
 * said once; otherwise the persons are named, and the items where only some of theirs are concerned.
 */
final class DeliveryRules {

    static final String DAYS = "days";
    private static final String ITEMS = "items";
    private static final Set<String> NONE = Set.of("deadline", DAYS);
    private static final Set<String> MISSING = Set.of("person", "deadline", DAYS);
    private static final Set<String> MISSING_SOME = Set.of("person", "deadline", DAYS, ITEMS, "count");
    private static final Set<String> LATE = Set.of("person", "delivered", "deadline", DAYS, "late");
    private static final Set<String> LATE_SOME = Set.of("person", "delivered", "deadline", DAYS, "late", ITEMS,
            "count");

    /** M1, art. 49: the papers reach every recipient three working days before the meeting, for opinions. */
    static final Rule M1_FIRST_DELIVERY_IN_TIME = new Rule.OfMeeting(new RuleId("M1"),
            new Rule.Terms(Map.of("none", NONE, "noneOfItem", NONE, "missing", MISSING, "missingSome", MISSING_SOME,
                    "late", LATE, "lateSome", LATE_SOME), Set.of(DAYS), Set.of(Gate.OPEN_MEETING)),
            (facts, setting) -> delivered(facts, Handouts.of(facts), setting, 1));

    /** M3, art. 49: the final version reaches every recipient again one working day before. */
    static final Rule M3_SECOND_DELIVERY_IN_TIME = new Rule.OfMeeting(new RuleId("M3"),
            new Rule.Terms(Map.of("none", NONE, "noneOfItem", NONE, "missing", MISSING, "missingSome", MISSING_SOME,
                    "late", LATE, "lateSome", LATE_SOME, "stale", Set.of("added", "delivered")), Set.of(DAYS),
                    Set.of(Gate.OPEN_MEETING)),
            DeliveryRules::second);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private DeliveryRules() {
    }

    private static List<Breach> second(MeetingFacts facts, RuleSetting setting) {
        Handouts handouts = Handouts.of(facts);
        List<Breach> breaches = new ArrayList<>(delivered(facts, handouts, setting, 2));
        stale(facts, handouts, facts.around().calendar().before(facts.day(), setting.number(DAYS)), breaches);
        return breaches;
    }

    private static List<Breach> delivered(MeetingFacts facts, Handouts handouts, RuleSetting setting, int round) {
        Deadline deadline = facts.around().calendar().before(facts.day(), setting.number(DAYS));
        boolean over = facts.around().time().local().isAfter(Deliveries.end(facts, deadline));
        if (facts.agenda().entries().isEmpty() || !over) {
            return List.of();
        }
        Set<ItemId> nowhere = nowhere(handouts, round);
        if (nowhere.size() == handouts.items().size()) {
            return List.of(due(Breach.of("none", facts.subject()), deadline, setting));
        }
        List<Breach> breaches = new ArrayList<>();
        handouts.items().stream().filter(item -> nowhere.contains(item.item().id()))
                .forEach(item -> breaches.add(due(Breach.of("noneOfItem", item.subject()), deadline, setting)));
        for (PersonId person : handouts.people()) {
            missing(facts, handouts, person, round, nowhere)
                    .ifPresent(breach -> breaches.add(due(breach, deadline, setting)));
            late(facts, handouts, person, round, deadline)
                    .ifPresent(breach -> breaches.add(due(breach, deadline, setting)));
        }
        return breaches;
    }

    /** The items of which the round reached nobody to whom they are due. */
    private static Set<ItemId> nowhere(Handouts handouts, int round) {
        Set<ItemId> nowhere = handouts.items().stream().map(item -> item.item().id())
                .collect(Collectors.toCollection(HashSet::new));
        handouts.due().stream().filter(one -> handouts.judged(one, round).isPresent()).map(Recipient::itemId)
                .forEach(nowhere::remove);
        return nowhere;
    }

    private static Optional<Breach> missing(MeetingFacts facts, Handouts handouts, PersonId person, int round,
            Set<ItemId> nowhere) {
        List<Recipient> due = handouts.due(person);
        List<Recipient> missing = due.stream().filter(one -> handouts.judged(one, round).isEmpty()).toList();
        List<Recipient> own = missing.stream().filter(one -> !nowhere.contains(one.itemId())).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(missing.size() == due.size()
                ? of("missing", facts, person)
                : of("missingSome", facts, person).with(ITEMS, titles(handouts, own)).with("count", own.size()));
    }

    private static Optional<Breach> late(MeetingFacts facts, Handouts handouts, PersonId person, int round,
            Deadline deadline) {
        List<Recipient> due = handouts.due(person);
        List<Delivery> late = due.stream().flatMap(one -> handouts.judged(one, round).stream())
                .filter(one -> Deliveries.workingDaysLate(facts, deadline, local(facts, one)) > 0).toList();
        return late.stream().max(Comparator.comparing(Delivery::deliveredAt)).map(last -> {
            Breach breach = of(late.size() == due.size() ? "late" : "lateSome", facts, person)
                    .with("delivered", MOMENT.format(local(facts, last)))
                    .with("late", Deliveries.workingDaysLate(facts, deadline, local(facts, last)));
            return late.size() == due.size()
                    ? breach
                    : breach.with(ITEMS, titles(handouts, late.stream().map(Delivery::to).toList()))
                            .with("count", late.size());
        });
    }

    /** Papers of which a version came after the last second delivery to somebody: he does not have the final text. */
    private static void stale(MeetingFacts facts, Handouts handouts, Deadline deadline, List<Breach> breaches) {
        for (ItemFacts item : handouts.items()) {
            Optional<Instant> oldest = handouts.due(item.item().id()).stream()
                    .flatMap(one -> handouts.received(one, 2).reduce((_, later) -> later).stream())
                    .map(Delivery::deliveredAt).min(Comparator.naturalOrder());
            oldest.ifPresent(delivered -> item.papers().forEach(paper -> Handouts.lastBeforeStart(facts, paper)
                    .filter(version -> version.addedAt().isAfter(delivered))
                    .ifPresent(version -> breaches.add(Breach
                            .of("stale", new Subject(Subject.Kind.MATERIAL, paper.material().id().value(),
                                    paper.material().title()))
                            .with("added", MOMENT.format(facts.around().time().local(version.addedAt())))
                            .with("delivered", MOMENT.format(facts.around().time().local(delivered)))
                            .due(deadline.day(), deadline.unknownYears())))));
        }
    }

    /** The titles of the items of these, in the order of the agenda. */
    static String titles(Handouts handouts, List<Recipient> some) {
        Set<ItemId> wanted = some.stream().map(Recipient::itemId).collect(Collectors.toSet());
        return handouts.items().stream().filter(item -> wanted.contains(item.item().id()))
                .map(item -> "“" + item.item().matter().title() + "”").collect(Collectors.joining("、"));
    }

    private static Breach of(String variant, MeetingFacts facts, PersonId person) {
        return Breach.of(variant, facts.subject(person)).with("person", facts.name(person));
    }

    private static Breach due(Breach breach, Deadline deadline, RuleSetting setting) {
        return breach.with("deadline", deadline.day()).with(DAYS, setting.number(DAYS)).due(deadline.day(),
                deadline.unknownYears());
    }

    private static LocalDateTime local(MeetingFacts facts, Delivery delivery) {
        return facts.around().time().local(delivery.deliveredAt());
    }
}
