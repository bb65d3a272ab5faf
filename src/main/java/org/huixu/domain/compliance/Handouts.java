package org.huixu.domain.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.people.PersonId;

/**
 * Who is due the papers of which items of a meeting, what reached them and what came back, found by person and item (art.
 * 49): members and fixed observers get all papers, observers of items those of their items, guests none. Immutable.
 */
public final class Handouts {

    private final MeetingFacts facts;
    private final List<ItemFacts> items;
    private final Map<PersonId, List<Recipient>> due = new LinkedHashMap<>();
    private final Map<Recipient, List<Delivery>> deliveries;
    private final Map<Recipient, Opinion> opinions;
    private final Map<ItemId, Instant> lastVersions = new HashMap<>();

    private Handouts(MeetingFacts facts) {
        this.facts = facts;
        this.items = facts.agenda().entries().stream().map(AgendaEntry::itemId).distinct()
                .flatMap(id -> facts.agenda().item(id).stream()).toList();
        List<ItemId> order = items.stream().map(item -> item.item().id()).toList();
        Map<PersonId, Set<ItemId>> wanted = due(facts.people().invitations(), order).stream()
                .collect(Collectors.groupingBy(Recipient::personId,
                        Collectors.mapping(Recipient::itemId, Collectors.toSet())));
        wanted.keySet().stream().sorted(facts.around().directory().byRank(facts.day()))
                .forEach(person -> due.put(person,
                        order.stream().filter(wanted.getOrDefault(person, Set.of())::contains)
                                .map(item -> new Recipient(person, item)).toList()));
        deliveries = facts.people().handed().deliveries().stream()
                .sorted(Comparator.comparing(Delivery::deliveredAt)).collect(Collectors.groupingBy(Delivery::to));
        opinions = facts.people().handed().opinions().stream()
                .collect(Collectors.toMap(Opinion::of, Function.identity(), (_, later) -> later));
        items.forEach(item -> item.papers().stream().flatMap(paper -> lastBeforeStart(facts, paper).stream())
                .map(MaterialVersion::addedAt).max(Comparator.naturalOrder())
                .ifPresent(at -> lastVersions.put(item.item().id(), at)));
    }

    public static Handouts of(MeetingFacts facts) {
        return new Handouts(facts);
    }

    /** Who of the invited is due the papers of which of these items. */
    public static List<Recipient> due(Collection<Invitation> invitations, Collection<ItemId> items) {
        List<Recipient> recipients = new ArrayList<>();
        for (Invitation one : invitations) {
            switch (one.capacity()) {
                case MEMBER, FIXED_OBSERVER ->
                        items.forEach(item -> recipients.add(new Recipient(one.personId(), item)));
                case ITEM_OBSERVER -> items.stream()
                        .filter(item -> one.itemId() == null || item.equals(one.itemId()))
                        .forEach(item -> recipients.add(new Recipient(one.personId(), item)));
                case GUEST -> {
                }
            }
        }
        return recipients.stream().distinct().toList();
    }

    /** The items in the order of the agenda. */
    public List<ItemFacts> items() {
        return items;
    }

    /** Who gets papers, by rank. */
    public List<PersonId> people() {
        return List.copyOf(due.keySet());
    }

    /** Everything that is due, by rank and then in the order of the agenda. */
    public List<Recipient> due() {
        return due.values().stream().flatMap(List::stream).toList();
    }

    /** What is due to that person, in the order of the agenda. */
    public List<Recipient> due(PersonId person) {
        return due.getOrDefault(person, List.of());
    }

    /** Who is due the papers of that item, by rank. */
    public List<Recipient> due(ItemId item) {
        return due().stream().filter(one -> one.itemId().equals(item)).toList();
    }

    /**
     * Who was handed papers of an item on the agenda that are not due to him, such as somebody who is no longer invited; by
     * rank and then in the order of the agenda.
     */
    public List<Recipient> former() {
        List<ItemId> order = items.stream().map(item -> item.item().id()).toList();
        return deliveries.keySet().stream().filter(one -> order.contains(one.itemId()) && !isDue(one))
                .sorted(Comparator.comparing(Recipient::personId, facts.around().directory().byRank(facts.day()))
                        .thenComparingInt(one -> order.indexOf(one.itemId())))
                .toList();
    }

    /** Who may hold papers of that item: those to whom they are due, and those who got them all the same. */
    public List<Recipient> holding(ItemId item) {
        return Stream.concat(due(item).stream(), former().stream().filter(one -> one.itemId().equals(item))).toList();
    }

    public boolean isDue(Recipient one) {
        return due(one.personId()).contains(one);
    }

    /** The deliveries of the round, oldest first. */
    public Stream<Delivery> received(Recipient one, int round) {
        return deliveries.getOrDefault(one, List.of()).stream().filter(delivery -> delivery.round() == round);
    }

    /** The newest delivery of any round; it tells which versions somebody holds. */
    public Optional<Delivery> newest(Recipient one) {
        return deliveries.getOrDefault(one, List.of()).stream().reduce((_, later) -> later);
    }

    /**
     * The delivery that is judged: the first of the round; of the second round the first that brought the final versions,
     * if one did.
     */
    public Optional<Delivery> judged(Recipient one, int round) {
        Optional<Delivery> first = received(one, round).findFirst();
        Instant last = lastVersions.get(one.itemId());
        return round == 1 || last == null
                ? first
                : received(one, round).filter(delivery -> !delivery.deliveredAt().isBefore(last)).findFirst()
                        .or(() -> first);
    }

    /** Whether a version of a paper came, before the meeting began, after the last delivery to the person. */
    public boolean outdated(Recipient one) {
        Instant last = lastVersions.get(one.itemId());
        return last != null && newest(one).filter(delivery -> delivery.deliveredAt().isBefore(last)).isPresent();
    }

    /** What came back of the first round. */
    public Optional<Opinion> opinion(Recipient one) {
        return Optional.ofNullable(opinions.get(one));
    }

    /** The opinions on what is due that have come. */
    public Stream<Opinion> given() {
        return due().stream().flatMap(one -> opinion(one).stream()).filter(one -> one.givenAt() != null);
    }

    /** Whether everything that is due to the person was delivered in that round. */
    public boolean served(PersonId person, int round) {
        return due(person).stream().allMatch(one -> received(one, round).findAny().isPresent());
    }

    /** Whether the person has said of everything that reached him in the first round what he thinks of it. */
    public boolean answered(PersonId person) {
        return due(person).stream().filter(one -> received(one, 1).findAny().isPresent())
                .allMatch(one -> opinion(one).filter(opinion -> opinion.givenAt() != null).isPresent());
    }

    static Optional<MaterialVersion> lastBeforeStart(MeetingFacts facts, ItemFacts.Paper paper) {
        return paper.versions().stream()
                .filter(version -> facts.around().time().local(version.addedAt()).isBefore(facts.start()))
                .reduce((_, later) -> later);
    }
}
