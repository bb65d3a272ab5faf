package org.huixu.desktop.meeting.material;

import java.util.List;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who got the first delivery, or is to get it, and what came back from him.
 *
 * @param opinion absent while nothing came
 * @param served whether the first delivery reached him
 */
record OpinionRow(PersonId person, String name, String post, @Nullable Opinion opinion, boolean served) {

    /** All who get papers, by rank. */
    static List<OpinionRow> all(MeetingFacts facts) {
        return facts.recipients().stream().map(person -> new OpinionRow(person, facts.name(person),
                facts.around().directory().post(person, facts.day()),
                facts.people().handed().opinions().stream().filter(one -> one.personId().equals(person)).findFirst()
                        .orElse(null),
                facts.people().handed().deliveries().stream()
                        .anyMatch(one -> one.round() == 1 && one.personId().equals(person))))
                .toList();
    }

    /** Whether opinion and copies are back. */
    boolean back() {
        return opinion != null && opinion.givenAt() != null && opinion.copyReturnedAt() != null;
    }

    /** Whether he said something. */
    boolean said() {
        return opinion != null && opinion.text() != null;
    }
}
