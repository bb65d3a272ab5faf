package org.huixu.application.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** Who is called in for which item of a meeting, in which order (候会、进场). */
public final class CallIn {

    public static final CallIn NOBODY = new CallIn(List.of());

    private final List<Called> called;

    /**
     * Somebody who is called in for an item.
     *
     * @param unit short name of the unit he comes for; empty where he holds no office in one
     */
    public record Called(ItemId itemId, PersonId personId, String unit, String name) {

        /** As lists write it: the unit, else the name. */
        public String words() {
            return unit.isEmpty() ? name : unit;
        }
    }

    private CallIn(List<Called> called) {
        this.called = List.copyOf(called);
    }

    /** Of a meeting whose facts are read already. */
    public static CallIn of(Reader reader, MeetingFacts facts) {
        List<Item> items = facts.agenda().items().stream().map(ItemFacts::item).toList();
        return of(facts.people().invitations(),
                reader.list(ItemObserver.class, Filter.in("itemId", items.stream().map(Item::id).toList())), items,
                facts.around(), facts.day());
    }

    /** Everybody invited for an item: who presents it, then the observers it asks for in their order, others by rank. */
    public static CallIn read(Reader reader, MeetingId meeting, Surroundings around, LocalDate day) {
        List<ItemId> items = reader.list(AgendaEntry.class, Filter.eq("meetingId", meeting)).stream()
                .map(AgendaEntry::itemId).toList();
        return of(reader.list(Invitation.class, Filter.eq("meetingId", meeting)),
                reader.list(ItemObserver.class, Filter.in("itemId", items)),
                reader.list(Item.class, Filter.in("id", items)), around, day);
    }

    static CallIn of(List<Invitation> invitations, List<ItemObserver> observers, List<Item> items,
            Surroundings around, LocalDate day) {
        List<Called> called = new ArrayList<>();
        for (Item item : items) {
            List<PersonId> order = Stream.concat(Observers.presenting(around, item, day).stream(),
                    observers.stream().filter(one -> one.itemId().equals(item.id()))
                            .sorted(Comparator.comparingInt(ItemObserver::callOrder))
                            .flatMap(one -> Observers.who(around, one.unitId(), one.personId(),
                                    item.proposal().target(), day).stream()))
                    .toList();
            invitations.stream().filter(one -> one.capacity() == Capacity.ITEM_OBSERVER
                    && item.id().equals(one.itemId()))
                    .sorted(Comparator.comparingInt((Invitation one) -> place(order, one.personId()))
                            .thenComparing(Invitation::personId, around.directory().byRank(day)))
                    .forEach(one -> called.add(new Called(item.id(), one.personId(), unit(around, one.personId(), day),
                            around.directory().name(one.personId()))));
        }
        return new CallIn(called);
    }

    private static int place(List<PersonId> order, PersonId person) {
        int place = order.indexOf(person);
        return place < 0 ? order.size() : place;
    }

    private static String unit(Surroundings around, PersonId person, LocalDate day) {
        return around.directory().appointments(person, day).stream().limit(1)
                .map(held -> held.unitId() == null ? "" : around.directory().shortName(held.unitId(), day))
                .findFirst().orElse("");
    }

    /** Those called in for the item, in order. */
    public List<Called> of(ItemId item) {
        return called.stream().filter(one -> one.itemId().equals(item)).toList();
    }

    /** All of them. */
    public List<Called> all() {
        return called;
    }
}
