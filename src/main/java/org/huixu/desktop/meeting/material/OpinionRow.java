package org.huixu.desktop.meeting.material;

import java.util.List;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who got the first delivery, or is to get it, and what came back from him.
 *
 * @param opinion absent while nothing came
 * @param served whether the first delivery reached him
 */
record OpinionRow(Recipient of, String name, String item, @Nullable Opinion opinion, boolean served) {

    /** All that is due, by rank and in the order of the agenda. */
    static List<OpinionRow> all(MeetingFacts facts) {
        Handouts handouts = Handouts.of(facts);
        return handouts.due().stream().map(one -> new OpinionRow(one, facts.name(one.personId()),
                facts.agenda().item(one.itemId()).map(item -> item.item().matter().title()).orElse(""),
                handouts.opinion(one).orElse(null), handouts.received(one, 1).findAny().isPresent())).toList();
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
