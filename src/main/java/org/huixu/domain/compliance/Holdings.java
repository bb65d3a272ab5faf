package org.huixu.domain.compliance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.people.PersonId;

/** Which versions of the papers of a meeting went out, and who holds which. */
public final class Holdings {

    private final MeetingFacts facts;
    private final Handouts handouts;

    public Holdings(MeetingFacts facts) {
        this.facts = facts;
        this.handouts = Handouts.of(facts);
    }

    /** Who holds that version of the paper by what reached him last, by rank; those who are no longer invited last. */
    public List<PersonId> holders(ItemFacts item, ItemFacts.Paper paper, MaterialVersion version) {
        return handouts.holding(item.item().id()).stream()
                .filter(one -> handouts.newest(one).flatMap(delivery -> brought(paper, delivery.deliveredAt()))
                        .filter(version::equals).isPresent())
                .map(one -> one.personId()).toList();
    }

    /** Whether the version came to the table only when the meeting had begun: it is a late entry (补录). */
    public boolean late(MaterialVersion version) {
        return version.addedSince(facts.meeting().session().openedAt());
    }

    /**
     * The papers that were delivered in that round before they had come to the stage that it should bring. A hint: how
     * far a paper has come is what the office calls it.
     *
     * @param round 1 or 2
     */
    public List<ItemFacts.Paper> tooEarly(int round) {
        MaterialStage wanted = MaterialStage.ofRound(round);
        return handouts.items().stream().flatMap(item -> item.papers().stream().filter(paper -> handouts
                .due(item.item().id()).stream().flatMap(one -> handouts.received(one, round))
                .max(Comparator.comparing(Delivery::deliveredAt))
                .flatMap(delivery -> brought(paper, delivery.deliveredAt()))
                .filter(version -> version.receipt().stage().compareTo(wanted) < 0).isPresent())).toList();
    }

    /** The papers that a delivery of that round would now bring before they have come to its stage. */
    public List<ItemFacts.Paper> notReady(int round) {
        MaterialStage wanted = MaterialStage.ofRound(round);
        return handouts.items().stream().flatMap(item -> item.papers().stream())
                .filter(paper -> paper.latest().filter(one -> one.receipt().stage().compareTo(wanted) < 0).isPresent())
                .toList();
    }

    private static Optional<MaterialVersion> brought(ItemFacts.Paper paper, Instant at) {
        return paper.versions().stream().filter(version -> !version.addedAt().isAfter(at))
                .reduce((_, later) -> later);
    }
}
