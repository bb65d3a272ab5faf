package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;

/** Who is known not to come to a meeting, and who speaks for the business of an absent deputy (art. 6, 8). */
public final class Away {

    private Away() {
    }

    /**
     * A deputy who is away while something of his is discussed, and did not write what he thinks of it.
     *
     * @param items what is discussed of the units he is in charge of, in the order of the agenda's loading
     * @param standIns who acts for him on the day: by office, or as his stand-in
     * @param there of these, who are not away themselves
     * @param invited whether one of these is invited, not only as a guest
     */
    public record Deputy(PersonId person, List<ItemFacts> items, List<PersonId> standIns, List<PersonId> there,
            boolean invited) {

        public Deputy {
            items = List.copyOf(items);
            standIns = List.copyOf(standIns);
            there = List.copyOf(there);
        }

        /** The titles of what is discussed. */
        public List<String> titles() {
            return items.stream().map(one -> one.item().matter().title()).toList();
        }
    }

    /** The deputies in charge of an item who are away. */
    public static List<Deputy> deputies(MeetingFacts facts) {
        Map<PersonId, List<ItemFacts>> items = new LinkedHashMap<>();
        for (ItemFacts item : facts.agenda().items()) {
            facts.around().directory().inChargeOf(item.item().proposal().unitId(), facts.day()).stream()
                    .filter(deputy -> away(facts, deputy) && !wrote(facts, deputy, item))
                    .forEach(deputy -> items.computeIfAbsent(deputy, _ -> new ArrayList<>()).add(item));
        }
        List<Deputy> deputies = new ArrayList<>();
        items.forEach((deputy, his) -> {
            List<PersonId> standIns = standIns(facts, deputy);
            List<PersonId> there = standIns.stream().filter(one -> !away(facts, one)).toList();
            deputies.add(new Deputy(deputy, his, standIns, there,
                    there.stream().anyMatch(one -> invited(facts, one))));
        });
        return deputies;
    }

    /** Whether he is known not to come; once it has begun, only if he did not come after all. */
    public static boolean away(MeetingFacts facts, PersonId person) {
        boolean came = facts.people().presences().stream()
                .anyMatch(one -> one.personId().equals(person) && one.substituteForId() == null);
        return !came && expectedAway(facts, person);
    }

    /** Who acts for him on the day: by his office, or as his stand-in. */
    private static List<PersonId> standIns(MeetingFacts facts, PersonId deputy) {
        return facts.around().regulation().offices().acting().stream()
                .filter(rule -> !rule.except().contains(facts.type().key())
                        && facts.around().directory().holds(deputy, rule.absent(), facts.day()))
                .flatMap(rule -> rule.by() == null
                        ? facts.around().directory().standInsOf(deputy, facts.day()).stream()
                        : facts.around().directory().holders(rule.by(), null, facts.day()).stream()
                                .map(Appointment::personId))
                .distinct().toList();
    }

    private static boolean expectedAway(MeetingFacts facts, PersonId person) {
        return facts.around().directory().absent(person, facts.day()) || facts.people().leave().stream()
                .filter(LeaveRequest::expectsAbsence).map(LeaveRequest::personId).anyMatch(person::equals);
    }

    /** Whether he said in writing what he thinks of the item. */
    private static boolean wrote(MeetingFacts facts, PersonId deputy, ItemFacts item) {
        return facts.people().handed().opinions().stream()
                .anyMatch(one -> one.said() && one.of().equals(new Recipient(deputy, item.item().id())));
    }

    private static boolean invited(MeetingFacts facts, PersonId person) {
        return facts.people().invitations().stream()
                .anyMatch(one -> one.personId().equals(person) && one.capacity() != Capacity.GUEST);
    }
}
