package org.huixu.desktop.meeting.material;

import java.util.List;
import java.util.Comparator;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets papers.
 *
 * @param full whether he gets all papers; otherwise those of the numbered items
 * @param items numbers of the items whose papers he gets
 */
record SetRecipient(PersonId person, String name, String post, boolean full, List<Integer> items, Round first,
        Round second) {

    /**
     * A round to one recipient.
     *
     * @param delivery absent while not delivered
     */
    record Round(@Nullable Delivery delivery, boolean late) {
    }

    SetRecipient {
        items = List.copyOf(items);
    }

    /** All who get papers, by rank. */
    static List<SetRecipient> all(MeetingFacts facts) {
        Handouts handouts = Handouts.of(facts);
        return handouts.people().stream().map(person -> of(facts, handouts, person)).toList();
    }

    private static SetRecipient of(MeetingFacts facts, Handouts handouts, PersonId person) {
        List<Integer> items = facts.agenda().entries().stream()
                .filter(entry -> handouts.isDue(new Recipient(person, entry.itemId())))
                .map(entry -> entry.entryOrder()).toList();
        return new SetRecipient(person, facts.name(person), facts.around().directory().post(person, facts.day()),
                items.size() == facts.agenda().entries().size(), items, round(handouts, person, 1),
                round(handouts, person, 2));
    }

    private static Round round(Handouts handouts, PersonId person, int number) {
        List<Delivery> judged = handouts.due(person).stream().flatMap(one -> handouts.judged(one, number).stream())
                .sorted(Comparator.comparing(Delivery::deliveredAt)).toList();
        return new Round(handouts.served(person, number) && !judged.isEmpty() ? judged.getLast() : null,
                judged.stream().anyMatch(handouts::late));
    }

    Round round(int number) {
        return number == 1 ? first : second;
    }
}
