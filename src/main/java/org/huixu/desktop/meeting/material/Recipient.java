package org.huixu.desktop.meeting.material;

import java.util.List;
import java.util.Optional;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets papers.
 *
 * @param full whether he gets all papers; otherwise those of the numbered items
 * @param items numbers of the items whose papers he gets
 */
record Recipient(PersonId person, String name, String post, boolean full, List<Integer> items, Round first,
        Round second) {

    /**
     * A round to one recipient.
     *
     * @param delivery absent while not delivered
     */
    record Round(@Nullable Delivery delivery, boolean late) {
    }

    Recipient {
        items = List.copyOf(items);
    }

    /** All who get papers, by rank. */
    static List<Recipient> all(MeetingFacts facts) {
        return facts.recipients().stream().map(person -> of(facts, person)).toList();
    }

    private static Recipient of(MeetingFacts facts, PersonId person) {
        List<Integer> items = facts.agenda().entries().stream()
                .filter(entry -> facts.agenda().item(entry.itemId())
                        .filter(item -> Deliveries.receives(facts, person, item)).isPresent())
                .map(entry -> entry.entryOrder()).toList();
        return new Recipient(person, facts.name(person), facts.around().directory().post(person, facts.day()),
                items.size() == facts.agenda().entries().size(), items, round(facts, person, 1),
                round(facts, person, 2));
    }

    private static Round round(MeetingFacts facts, PersonId person, int number) {
        Optional<Delivery> delivery = Deliveries.judged(facts, person, number);
        boolean late = delivery.isPresent() && Deliveries.deadline(facts, number)
                .filter(deadline -> facts.around().time().local(delivery.get().deliveredAt())
                        .isAfter(Deliveries.end(facts, deadline)))
                .isPresent();
        return new Round(delivery.orElse(null), late);
    }

    Round round(int number) {
        return number == 1 ? first : second;
    }
}
