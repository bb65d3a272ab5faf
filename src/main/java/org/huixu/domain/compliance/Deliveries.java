package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;

/** Who gets the papers of a meeting, in which round, until when (art. 49). */
public final class Deliveries {

    private static final List<RuleId> RULES = List.of(DeliveryRules.M1_FIRST_DELIVERY_IN_TIME.id(),
            DeliveryRules.M3_SECOND_DELIVERY_IN_TIME.id());

    private static final int DAYS_OF_TWO_MONTHS = 62;

    private Deliveries() {
    }

    /**
     * The day on which the round must have reached everybody; absent where the regulation asks for none.
     *
     * @param round 1 or 2
     */
    public static Optional<Deadline> deadline(MeetingFacts facts, int round) {
        return facts.around().regulation().rule(RULES.get(round - 1))
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .map(setting -> facts.around().calendar().before(facts.day(), setting.number(DeliveryRules.DAYS)));
    }

    /** The day by which opinions and copies of the first round must be back; absent where the regulation asks for none. */
    public static Optional<Deadline> opinionDeadline(MeetingFacts facts) {
        return facts.around().regulation().rule(OpinionRule.M2_OPINIONS_COLLECTED_AND_ANSWERED.id())
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .map(setting -> facts.around().calendar().before(facts.day(), setting.number(DeliveryRules.DAYS)));
    }

    /**
     * The last day on which a department can still submit an item in a window (art. 49) before the papers first go out;
     * absent where the regulation has no windows for the type.
     */
    public static Optional<LocalDate> windowEnd(MeetingFacts facts) {
        LocalDate last = deadline(facts, 1).map(Deadline::day).orElse(facts.day());
        return facts.around().regulation()
                .rule(SubmissionRules.A9_SUBMITTED_IN_THE_MIDDLE_OR_AT_THE_END_OF_THE_MONTH.id())
                .filter(setting -> setting.scope().contains(facts.type().key()))
                .flatMap(setting -> Stream.iterate(last, day -> day.minusDays(1)).limit(DAYS_OF_TWO_MONTHS)
                        .filter(day -> SubmissionRules.open(day, setting)).findFirst());
    }

    /** The moment at which the deadline ends: with the office hours of its day. */
    public static LocalDateTime end(MeetingFacts facts, Deadline deadline) {
        return deadline.day().atTime(facts.around().regulation().title().officeHoursEnd());
    }

    /** Observers of items get the papers of their items, all others get all. */
    public static boolean receives(MeetingFacts facts, PersonId person, ItemFacts item) {
        return facts.people().invitations().stream().filter(one -> one.personId().equals(person))
                .anyMatch(one -> switch (one.capacity()) {
                    case MEMBER, FIXED_OBSERVER -> true;
                    case ITEM_OBSERVER -> one.itemId() == null || one.itemId().equals(item.item().id());
                    case GUEST -> false;
                });
    }

    /**
     * The delivery that is judged: the first of the round; of the second round the first that brought the final versions,
     * if one did.
     */
    public static Optional<Delivery> judged(MeetingFacts facts, PersonId person, int round) {
        Optional<Delivery> first = received(facts, person, round).findFirst();
        if (round == 1) {
            return first;
        }
        Instant last = facts.agenda().items().stream().filter(item -> receives(facts, person, item))
                .flatMap(item -> item.papers().stream()).flatMap(paper -> lastBeforeStart(facts, paper).stream())
                .map(MaterialVersion::addedAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        return received(facts, person, round).filter(one -> !one.deliveredAt().isBefore(last)).findFirst()
                .or(() -> first);
    }

    /** The deliveries of the round to the person, oldest first. */
    static Stream<Delivery> received(MeetingFacts facts, PersonId person, int round) {
        return facts.people().handed().deliveries().stream()
                .filter(one -> one.round() == round && one.personId().equals(person))
                .sorted(Comparator.comparing(Delivery::deliveredAt));
    }

    static Optional<MaterialVersion> lastBeforeStart(MeetingFacts facts, ItemFacts.Paper paper) {
        return paper.versions().stream()
                .filter(version -> facts.around().time().local(version.addedAt()).isBefore(facts.start()))
                .reduce((_, later) -> later);
    }
}
