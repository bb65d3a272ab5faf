package org.huixu.domain.compliance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.DeliveryId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** Which papers reached whom; as made, both rounds reached everybody a week before. */
final class DeliverySheet {

    private final Scene scene;
    private final Map<Integer, LocalDateTime> rounds = new HashMap<>();
    private final List<Own> exceptions = new ArrayList<>();

    /** A person's own time; absent: never. */
    private record Own(int round, String name, LocalDateTime moment) {
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

    List<Delivery> facts(MeetingId meeting, List<Invitation> invitations) {
        List<Delivery> list = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            int now = round;
            LocalDateTime usual = rounds.containsKey(round)
                    ? rounds.get(round)
                    : scene.day.minusDays(14).plusDays(round).atTime(9, 0);
            invitations.stream().filter(one -> one.capacity() != Capacity.GUEST).map(Invitation::personId).distinct()
                    .filter(one -> usual != null && exceptions.stream().noneMatch(
                            other -> other.round() == now && other.name().equals(scene.government.name(one))))
                    .forEach(one -> list.add(delivery(meeting, one, now, usual)));
        }
        exceptions.stream().filter(one -> one.moment() != null).forEach(one -> list
                .add(delivery(meeting, scene.government.person(one.name()), one.round(), one.moment())));
        return list;
    }

    private static Delivery delivery(MeetingId meeting, PersonId person, int round, LocalDateTime moment) {
        return new Delivery(new DeliveryId(Numbers.next()), 1, meeting, person, round, Scene.at(moment), null,
                Scene.at(moment));
    }
}
