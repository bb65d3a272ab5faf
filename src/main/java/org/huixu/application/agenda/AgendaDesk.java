package org.huixu.application.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Gate;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** The agenda of a meeting: items put on, taken off, ordered. */
public final class AgendaDesk {

    private final Door door;

    public AgendaDesk(Door door) {
        this.door = door;
    }

    /**
     * Puts the item on the agenda: at the end, or where it is the office's own (传达学习, 通报) before those of others. What
     * the item says of its minutes and observers is taken over, and who presents it is invited. Guarded by A2 to A5, A8
     * and A10.
     *
     * @param plannedMinutes absent: as many as the item says
     */
    public Outcome<AgendaEntryId> schedule(MeetingId meeting, ItemId item, @Nullable Integer plannedMinutes) {
        return door.perform(Act.reversible("agenda.schedule"), change -> {
            AgendaEntryId id = put(change, meeting, item, plannedMinutes);
            change.pass(Gate.SCHEDULE_ITEM, item, meeting);
            return id;
        });
    }

    /**
     * Puts several items on the agenda in one act, in that order. What cannot be put on it stays as it was and is named with
     * the reason.
     */
    public Outcome<StepsDesk.Batch> schedule(MeetingId meeting, List<ItemId> items) {
        return Pile.write(door, Act.reversible("agenda.schedule"), items, (change, tried) -> {
            List<StepsDesk.Left> left = new ArrayList<>();
            for (ItemId item : tried) {
                try {
                    put(change, meeting, item, null);
                } catch (Impossible impossible) {
                    left.add(new StepsDesk.Left(item, List.of(), impossible.problems()));
                    continue;
                }
                List<Finding> refusing = change.refusing(Gate.SCHEDULE_ITEM, item, meeting);
                if (!refusing.isEmpty()) {
                    left.add(new StepsDesk.Left(item, refusing, List.of()));
                }
            }
            return left;
        });
    }

    /** Puts it on; no rule is asked. Writes nothing where it is not possible. */
    private static AgendaEntryId put(Change change, MeetingId meeting, ItemId item,
            @Nullable Integer plannedMinutes) {
        requireNotOver(change, meeting);
        Item scheduled = change.get(Item.class, item);
        switch (scheduled.state()) {
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _,ItemState.Approved _,ItemState.Postponed _ ->
                    {
                    }
            case ItemState.Scheduled _ -> throw new Impossible(Problem.of("problem.item.onAgenda"));
            case ItemState.Returned _,ItemState.Withdrawn _,ItemState.Discussed _ ->
                    throw new Impossible(Problem.of("problem.item.closed"));
        }
        Meeting hearing = change.get(Meeting.class, meeting);
        if (!hearing.designation().type().equals(scheduled.proposal().target())) {
            throw new Impossible(Problem.at("item", "problem.item.otherType"));
        }
        int order = place(change, hearing, scheduled);
        change.change(scheduled.with(new ItemState.Scheduled()));
        AgendaEntryId id = new AgendaEntryId(change.newId());
        change.add(new AgendaEntry(id, 0, meeting, item, order,
                plannedMinutes == null ? scheduled.hearing().plannedMinutes() : plannedMinutes, change.now()));
        Observers.invite(change, hearing, scheduled);
        return id;
    }

    /**
     * Takes the item off, also from a meeting that was cancelled or closed before it came to it; it is approved again and
     * waits for another meeting. What was discussed stays.
     */
    public Outcome<Item> unschedule(MeetingId meeting, ItemId item) {
        return door.perform(Act.reversible("agenda.unschedule"), change -> {
            AgendaEntry entry = entry(change, meeting, item);
            Item scheduled = change.get(Item.class, item);
            boolean begun = !change.reader().list(Discussion.class, Filter.eq("meetingId", meeting),
                    Filter.eq("itemId", item)).isEmpty();
            if (begun || !(scheduled.state() instanceof ItemState.Scheduled)) {
                throw new Impossible(Problem.of("problem.item.closed"));
            }
            change.remove(entry);
            Observers.withdraw(change, change.get(Meeting.class, meeting), scheduled);
            return change.change(scheduled.with(new ItemState.Approved()));
        });
    }

    /** Moves the item to that place, from 1; the others close up. */
    public Outcome<AgendaEntry> moveTo(MeetingId meeting, ItemId item, int place) {
        return door.perform(Act.reversible("agenda.order"), change -> {
            requireNotOver(change, meeting);
            AgendaEntry moved = entry(change, meeting, item);
            List<AgendaEntry> others = entries(change, meeting).stream().filter(one -> !one.itemId().equals(item))
                    .toList();
            int target = Math.clamp(place, 1, others.size() + 1);
            int order = 1;
            for (AgendaEntry other : others) {
                order += order == target ? 1 : 0;
                if (other.entryOrder() != order) {
                    change.change(other.at(order));
                }
                order++;
            }
            return moved.entryOrder() == target ? moved : change.change(moved.at(target));
        });
    }

    /** Changes how many minutes are planned for the item; absent: none are. */
    public Outcome<AgendaEntry> plan(MeetingId meeting, ItemId item, @Nullable Integer plannedMinutes) {
        return door.perform(Act.reversible("agenda.plan"), change -> {
            requireNotOver(change, meeting);
            if (plannedMinutes != null && plannedMinutes <= 0) {
                throw new Impossible(Problem.at("plannedMinutes", "problem.positive"));
            }
            return change.change(entry(change, meeting, item).lasting(plannedMinutes));
        });
    }

    /** Where a new item goes; those behind it move on. A meeting that has begun takes everything at the end. */
    private static int place(Change change, Meeting meeting, Item item) {
        List<AgendaEntry> entries = entries(change, meeting.id());
        int end = entries.stream().mapToInt(AgendaEntry::entryOrder).max().orElse(0) + 1;
        if (item.proposal().origin() != Origin.OFFICE || meeting.begun()) {
            return end;
        }
        List<AgendaEntry> behind = entries.stream().dropWhile(one -> change.get(Item.class, one.itemId()).proposal()
                .origin() == Origin.OFFICE).toList();
        int place = behind.isEmpty() ? end : behind.getFirst().entryOrder();
        behind.forEach(one -> change.change(one.at(one.entryOrder() + 1)));
        return place;
    }

    private static void requireNotOver(Change change, MeetingId meeting) {
        switch (change.get(Meeting.class, meeting).state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Open _ -> {
            }
            case MeetingState.Closed _,MeetingState.Cancelled _ ->
                    throw new Impossible(Problem.of("problem.meeting.state"));
        }
    }

    private static AgendaEntry entry(Change change, MeetingId meeting, ItemId item) {
        return entries(change, meeting).stream().filter(one -> one.itemId().equals(item)).findFirst()
                .orElseThrow(() -> new Impossible(Problem.at("item", "problem.item.notOnAgenda")));
    }

    private static List<AgendaEntry> entries(Change change, MeetingId meeting) {
        return change.reader().list(AgendaEntry.class, Filter.eq("meetingId", meeting)).stream()
                .sorted(Comparator.comparingInt(AgendaEntry::entryOrder)).toList();
    }
}
