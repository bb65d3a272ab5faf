package org.huixu.domain.compliance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.DeliveryId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;

/** Which papers reached whom; as made, both rounds reached everybody a week before. */
final class DeliverySheet {

    private final Scene scene;
    private final Map<Integer, LocalDateTime> rounds = new HashMap<>();
    private final List<Own> exceptions = new ArrayList<>();
    private final List<OfItem> ofItems = new ArrayList<>();

    /** A person's own time; absent: never. */
    private record Own(int round, String name, LocalDateTime moment) {
    }

    private record OfItem(String item, Own own) {
    }

    DeliverySheet(Scene scene) {
        this.scene = scene;
    }

    /** The round reached everybody at that moment; null: nobody. */
    DeliverySheet round(int round, LocalDateTime moment) {
        rounds.put(round, moment);
        return this;
    }

    /** The round reached that person at that moment, also when it had reached him before; null: never. */
    DeliverySheet to(String name, int round, LocalDateTime moment) {
        exceptions.add(new Own(round, name, moment));
        return this;
    }

    /** The same for the papers of one item. */
    DeliverySheet to(String name, String item, int round, LocalDateTime moment) {
        ofItems.add(new OfItem(item, new Own(round, name, moment)));
        return this;
    }

    List<Delivery> facts(MeetingId meeting, List<Invitation> invitations) {
        List<Delivery> list = new ArrayList<>();
        List<Recipient> due = Handouts.due(invitations, scene.items.stream().map(item -> item.id).toList());
        for (int round = 1; round <= 2; round++) {
            int now = round;
            LocalDateTime usual = rounds.containsKey(round)
                    ? rounds.get(round)
                    : scene.day.minusDays(14).plusDays(round).atTime(9, 0);
            for (Recipient one : due) {
                List<Own> own = own(one, now);
                Stream.concat(own.stream().map(Own::moment), Stream.ofNullable(own.isEmpty() ? usual : null))
                        .filter(Objects::nonNull)
                        .forEach(moment -> list.add(new Delivery(new DeliveryId(Numbers.next()), 1, meeting, one, now,
                                Scene.at(moment), null, Scene.at(moment))));
            }
        }
        return list;
    }

    private List<Own> own(Recipient one, int round) {
        String name = scene.government.name(one.personId());
        String item = scene.item(one.itemId()).title;
        List<Own> own = ofItems.stream().filter(other -> other.item().equals(item)).map(OfItem::own)
                .filter(other -> other.round() == round && other.name().equals(name)).toList();
        return own.isEmpty()
                ? exceptions.stream().filter(other -> other.round() == round && other.name().equals(name)).toList()
                : own;
    }
}
