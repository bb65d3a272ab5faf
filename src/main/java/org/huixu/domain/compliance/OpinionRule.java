package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/**
 * What comes back of the first delivery (art. 49): opinions and copies from everybody, passed to the departments and
 * answered by a new version. Working days before the meeting; a day ends with the office hours. Each person is named once
 * for each thing that is open, with the items concerned.
 */
final class OpinionRule {

    private static final String DAYS = "days";
    private static final String ITEMS = "items";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** M2, art. 49: every recipient says what he thinks of the papers and returns them; the department answers. */
    static final Rule M2_OPINIONS_COLLECTED_AND_ANSWERED = new Rule.OfMeeting(new RuleId("M2"),
            new Rule.Terms(Map.of("none", Set.of("deadline", DAYS), "missing", Set.of("person", "deadline", DAYS),
                    "missingSome", Set.of("person", "deadline", DAYS, ITEMS, "count"), "late",
                    Set.of("person", "given", ITEMS), "copyOut", Set.of("person"), "copyOutSome",
                    Set.of("person", ITEMS, "count"), "notPassed", Set.of("person", "given", ITEMS), "notAnswered",
                    Set.of("person", "passed", ITEMS), "noVersion", Set.of("person", "answered", ITEMS)),
                    Set.of(DAYS), Set.of()),
            OpinionRule::collected);

    private OpinionRule() {
    }

    /** What was asked of one person, and what came back. */
    private record Asked(MeetingFacts facts, Handouts handouts, PersonId person, List<Recipient> items,
            List<Opinion> given) {

        List<Recipient> open() {
            return items.stream().filter(one -> given.stream().noneMatch(opinion -> opinion.of().equals(one)))
                    .toList();
        }

        /** A finding on the opinions of which that is true, if there are any. */
        Optional<Breach> on(String variant, Predicate<Opinion> which) {
            List<Recipient> concerned = given.stream().filter(which).map(Opinion::of).toList();
            return concerned.isEmpty() ? Optional.empty() : Optional.of(breach(variant, concerned));
        }

        Breach breach(String variant, List<Recipient> concerned) {
            return Breach.of(variant, facts.subject(person)).with("person", facts.name(person)).with(ITEMS,
                    DeliveryRules.titles(handouts, concerned));
        }

        /** The same under one of two names: all items of the person, or some of them. */
        Breach allOrSome(String all, List<Recipient> concerned) {
            return concerned.size() == items.size()
                    ? Breach.of(all, facts.subject(person)).with("person", facts.name(person))
                    : breach(all + "Some", concerned).with("count", concerned.size());
        }

        <T extends Comparable<? super T>> T first(Predicate<Opinion> which, Function<Opinion, T> what) {
            return given.stream().filter(which).map(what).min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static List<Breach> collected(MeetingFacts facts, RuleSetting setting) {
        Deadline deadline = facts.around().calendar().before(facts.day(), setting.number(DAYS));
        if (facts.agenda().entries().isEmpty() || !over(facts, deadline)) {
            return List.of();
        }
        Handouts handouts = Handouts.of(facts);
        List<Asked> asked = handouts.people().stream().map(person -> asked(facts, handouts, person))
                .filter(one -> !one.items().isEmpty()).toList();
        if (!asked.isEmpty() && asked.stream().allMatch(one -> one.given().isEmpty())) {
            return List.of(due(Breach.of("none", facts.subject()), deadline, setting));
        }
        List<Breach> breaches = new ArrayList<>();
        for (Asked one : asked) {
            List<Recipient> open = one.open();
            if (!open.isEmpty()) {
                breaches.add(due(one.allOrSome("missing", open), deadline, setting));
            }
            judge(one, deadline, breaches);
        }
        return breaches;
    }

    private static Asked asked(MeetingFacts facts, Handouts handouts, PersonId person) {
        List<Recipient> items = handouts.due(person).stream().filter(one -> handouts.received(one, 1)
                .anyMatch(delivery -> local(facts, delivery.deliveredAt()).isBefore(facts.start()))).toList();
        return new Asked(facts, handouts, person, items, items.stream()
                .flatMap(one -> handouts.opinion(one).stream()).filter(one -> one.givenAt() != null).toList());
    }

    private static void judge(Asked asked, Deadline deadline, List<Breach> breaches) {
        MeetingFacts facts = asked.facts();
        Predicate<Opinion> late = one -> facts.meeting().begun()
                && !local(facts, givenAt(one)).isBefore(facts.start());
        asked.on("late", late).map(breach -> breach.with("given", given(asked, late))).ifPresent(breaches::add);
        List<Recipient> out = asked.given().stream().filter(one -> one.copyReturnedAt() == null).map(Opinion::of)
                .toList();
        if (!out.isEmpty()) {
            breaches.add(asked.allOrSome("copyOut", out).due(deadline.day(), deadline.unknownYears()));
        }
        Predicate<Opinion> waiting = one -> one.said() && one.handling().passedOn() == null;
        asked.on("notPassed", waiting).map(breach -> breach.with("given", given(asked, waiting))
                .due(deadline.day(), deadline.unknownYears())).ifPresent(breaches::add);
        Deadline answer = Deliveries.deadline(facts, 2).orElse(deadline);
        Predicate<Opinion> unanswered = one -> one.said() && one.handling().passedOn() != null
                && one.handling().answeredOn() == null;
        if (over(facts, answer)) {
            asked.on("notAnswered", unanswered).map(breach -> breach.with("passed",
                    asked.first(unanswered, one -> Objects.requireNonNull(one.handling().passedOn())))
                    .due(answer.day(), answer.unknownYears())).ifPresent(breaches::add);
        }
        Predicate<Opinion> same = one -> one.said() && one.handling().passedOn() != null
                && one.handling().answeredOn() != null && !revised(asked, one);
        asked.on("noVersion", same).map(breach -> breach.with("answered",
                asked.first(same, one -> Objects.requireNonNull(one.handling().answeredOn()))))
                .ifPresent(breaches::add);
    }

    /**
     * Whether a paper of the item got a version from the opinion to the answer, or the answer names one that came after the
     * opinion; so, too, where no papers are kept.
     */
    private static boolean revised(Asked asked, Opinion opinion) {
        Instant given = givenAt(opinion);
        LocalDate answered = opinion.handling().answeredOn();
        List<MaterialVersion> versions = asked.facts().agenda().item(opinion.of().itemId()).stream()
                .flatMap(item -> item.papers().stream()).flatMap(paper -> paper.versions().stream()).toList();
        return versions.isEmpty() || versions.stream().filter(version -> !version.addedAt().isBefore(given))
                .anyMatch(version -> version.id().equals(opinion.handling().answerId()) || (answered != null
                        && !local(asked.facts(), version.addedAt()).toLocalDate().isAfter(answered)));
    }

    private static String given(Asked asked, Predicate<Opinion> which) {
        return MOMENT.format(local(asked.facts(), asked.first(which, OpinionRule::givenAt)));
    }

    private static Instant givenAt(Opinion opinion) {
        return Objects.requireNonNull(opinion.givenAt());
    }

    private static boolean over(MeetingFacts facts, Deadline deadline) {
        return facts.around().time().local().isAfter(Deliveries.end(facts, deadline));
    }

    private static Breach due(Breach breach, Deadline deadline, RuleSetting setting) {
        return breach.with("deadline", deadline.day()).with(DAYS, setting.number(DAYS)).due(deadline.day(),
                deadline.unknownYears());
    }

    private static LocalDateTime local(MeetingFacts facts, Instant moment) {
        return facts.around().time().local(moment);
    }
}
