package org.huixu.application.material;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.SecretCopy;

/**
 * What changed of the papers of an item since the first round: the versions that came, what was said before, and who does
 * not hold the newest. A pure function of the facts.
 *
 * @param number its place on the agenda
 * @param firstDelivered when its papers first reached somebody; empty before
 * @param opinions what was said of them, by rank
 */
public record ItemRevision(ItemId item, int number, String title, Optional<Instant> firstDelivered,
        List<NewVersion> versions, List<Opinion> opinions, Holders holders) {

    /** A version that came after the first round began. */
    public record NewVersion(Material paper, MaterialVersion version) {
    }

    /**
     * Who holds what.
     *
     * @param behind names of those who hold an older version than the newest, by rank
     * @param copiesOut numbered copies that are not back
     */
    public record Holders(List<String> behind, List<SecretCopy> copiesOut) {
    }

    public ItemRevision {
        versions = List.copyOf(versions);
        opinions = List.copyOf(opinions);
    }

    /** The items in the order of the agenda. */
    public static List<ItemRevision> of(MeetingFacts facts) {
        Handouts handouts = Handouts.of(facts);
        return facts.agenda().entries().stream()
                .flatMap(entry -> facts.agenda().item(entry.itemId()).stream()
                        .map(item -> of(facts, handouts, item, entry.entryOrder())))
                .toList();
    }

    private static ItemRevision of(MeetingFacts facts, Handouts handouts, ItemFacts item, int number) {
        ItemId id = item.item().id();
        Optional<Instant> first = handouts.due(id).stream().flatMap(one -> handouts.received(one, 1))
                .map(Delivery::deliveredAt).min(Comparator.naturalOrder());
        List<NewVersion> versions = item.papers().stream()
                .flatMap(paper -> paper.versions().stream()
                        .map(version -> new NewVersion(paper.material(), version)))
                .filter(one -> first.filter(at -> one.version().addedAt().isAfter(at)).isPresent())
                .sorted(Comparator.comparing(one -> one.version().addedAt())).toList();
        List<Opinion> opinions = handouts.due(id).stream().flatMap(one -> handouts.opinion(one).stream())
                .filter(Opinion::said).toList();
        List<String> behind = versions.isEmpty() ? List.of()
                : handouts.due(id).stream().filter(one -> handouts.newest(one).isPresent())
                        .filter(handouts::outdated).map(one -> facts.name(one.personId())).toList();
        List<SecretCopy> out = facts.people().handed().copies().stream().filter(copy -> copy.returnedAt() == null)
                .filter(copy -> item.papers().stream()
                        .anyMatch(paper -> paper.material().id().equals(copy.materialId())))
                .sorted(Comparator.comparing((SecretCopy copy) -> copy.materialId().value())
                        .thenComparingInt(SecretCopy::copyNumber))
                .toList();
        return new ItemRevision(id, number, item.item().matter().title(), first, versions, opinions,
                new Holders(behind, out));
    }
}
