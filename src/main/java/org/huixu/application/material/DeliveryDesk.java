package org.huixu.application.material;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.agenda.AgendaVersions;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.DeliveryId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Delivery of the papers of items to the invited, in two rounds (art. 49). Facts: lateness is found, never refused. */
public final class DeliveryDesk {

    private final Door door;

    public DeliveryDesk(Door door) {
        this.door = door;
    }

    /**
     * The papers reached these recipients at that moment. Whom the papers of the item reached in that round already is
     * passed over, unless a version of them came after it.
     *
     * @param round 1 or 2
     */
    public Outcome<List<Delivery>> deliver(MeetingId meeting, Collection<Recipient> recipients, int round, Instant at,
            @Nullable String receivedBy) {
        return door.perform(Act.reversible("material.deliver"), change -> {
            Set<ItemId> items = new HashSet<>(items(change.reader(), meeting));
            if (recipients.stream().anyMatch(one -> !items.contains(one.itemId()))) {
                throw new Impossible(Problem.of("problem.delivery.offAgenda"));
            }
            return deliver(change, meeting, recipients, round, at, receivedBy);
        });
    }

    /** The same for everything that is due to these people: the full set, or the papers of their items. */
    public Outcome<List<Delivery>> deliverSets(MeetingId meeting, Collection<PersonId> people, int round, Instant at,
            @Nullable String receivedBy) {
        return door.perform(Act.reversible("material.deliver"), change -> {
            List<Invitation> invited = change.reader().list(Invitation.class, Filter.eq("meetingId", meeting));
            List<Recipient> due = Handouts.due(invited, items(change.reader(), meeting)).stream()
                    .filter(one -> people.contains(one.personId())).toList();
            return deliver(change, meeting, due, round, at, receivedBy);
        });
    }

    /** The last delivery of that round to each of these was written down by mistake. */
    public Outcome<List<Delivery>> remove(MeetingId meeting, Collection<Recipient> recipients, int round) {
        return door.perform(Act.reversible("material.undeliver"), change -> {
            Map<Recipient, Delivery> newest = of(change.reader(), meeting, round).stream()
                    .collect(Collectors.toMap(Delivery::to, Function.identity(), BinaryOperator
                            .maxBy(Comparator.comparing(Delivery::deliveredAt))));
            List<Delivery> wrong = recipients.stream().distinct().flatMap(one -> Stream.ofNullable(newest.get(one)))
                    .toList();
            if (wrong.isEmpty()) {
                throw new Impossible(Problem.of("problem.delivery.nothingThere"));
            }
            wrong.forEach(change::remove);
            return wrong;
        });
    }

    private static List<Delivery> deliver(Change change, MeetingId meeting, Collection<Recipient> recipients, int round,
            Instant at, @Nullable String receivedBy) {
        if (round != 1 && round != 2) {
            throw new Impossible(Problem.at("round", "problem.delivery.round"));
        }
        if (at.isAfter(change.now())) {
            throw new Impossible(Problem.at("deliveredAt", "problem.inTheFuture"));
        }
        String signer = Inputs.optionalLine("receivedBy", receivedBy);
        Map<ItemId, Instant> changed = lastVersions(change.reader(), items(change.reader(), meeting), at);
        Set<Recipient> served = of(change.reader(), meeting, round).stream()
                .filter(one -> !one.deliveredAt().isAfter(at) && !one.deliveredAt()
                        .isBefore(changed.getOrDefault(one.to().itemId(), Instant.MIN)))
                .map(Delivery::to).collect(Collectors.toSet());
        List<Recipient> unserved = recipients.stream().distinct().filter(one -> !served.contains(one)).toList();
        if (!unserved.isEmpty()) {
            AgendaVersions.freeze(change, meeting, AgendaVersion.Occasion.DISTRIBUTED);
        }
        return change.addAll(unserved.stream().map(one -> new Delivery(new DeliveryId(change.newId()), 0, meeting, one,
                round, at, signer, change.now())).toList());
    }

    private static List<Delivery> of(Reader reader, MeetingId meeting, int round) {
        return reader.list(Delivery.class, Filter.eq("meetingId", meeting), Filter.eq("round", round));
    }

    private static List<ItemId> items(Reader reader, MeetingId meeting) {
        return reader.list(AgendaEntry.class, Filter.eq("meetingId", meeting)).stream().map(AgendaEntry::itemId)
                .toList();
    }

    /** When the newest version up to that moment was added to a paper of each item. */
    private static Map<ItemId, Instant> lastVersions(Reader reader, List<ItemId> items, Instant until) {
        Map<MaterialId, ItemId> papers = reader.list(Material.class, Filter.in("itemId", items)).stream()
                .collect(Collectors.toMap(Material::id, Material::itemId));
        Map<ItemId, Instant> last = new HashMap<>();
        reader.list(MaterialVersion.class, Filter.in("materialId", List.copyOf(papers.keySet()))).stream()
                .filter(version -> !version.addedAt().isAfter(until))
                .forEach(version -> Stream.ofNullable(papers.get(version.materialId())).forEach(item -> last.merge(item,
                        version.addedAt(), BinaryOperator.maxBy(Comparator.naturalOrder()))));
        return last;
    }
}
