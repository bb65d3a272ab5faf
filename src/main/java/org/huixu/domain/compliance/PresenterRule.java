package org.huixu.domain.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Whether somebody presents each item (practice): who reports it, or somebody of the unit that puts it forward. */
public final class PresenterRule {

    /** C9, practice: the unit that puts an item forward is there when it is heard. */
    static final Rule C9_EVERY_ITEM_IS_PRESENTED = new Rule.OfMeeting(new RuleId("C9"),
            new Rule.Terms(Map.of("nobody", Set.of("unit")), Set.of(), Set.of(Gate.SCHEDULE_MEETING)),
            PresenterRule::presented);

    private PresenterRule() {
    }

    private static List<Breach> presented(MeetingFacts facts, RuleSetting setting) {
        boolean toCome = switch (facts.meeting().state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
        return !toCome
                ? List.of()
                : lacking(facts).stream().map(item -> Breach.of("nobody", item.subject()).with("unit", facts.around()
                        .directory().shortName(item.item().proposal().unitId(), facts.day()))).toList();
    }

    /**
     * The items on the agenda that nobody who is invited presents. What the office puts forward itself it presents itself.
     */
    public static List<ItemFacts> lacking(MeetingFacts facts) {
        return facts.agenda().entries().stream().flatMap(entry -> facts.agenda().item(entry.itemId()).stream())
                .filter(one -> one.item().proposal().origin() != Origin.OFFICE)
                .filter(one -> facts.people().invitations().stream().filter(invited -> hears(invited, one.item()))
                        .noneMatch(invited -> presents(facts, invited.personId(), one.item())))
                .toList();
    }

    private static boolean hears(Invitation invited, Item item) {
        return invited.itemId() == null || invited.itemId().equals(item.id());
    }

    private static boolean presents(MeetingFacts facts, PersonId person, Item item) {
        return person.equals(item.proposal().reporterId()) || facts.around().directory()
                .appointments(person, facts.day()).stream()
                .anyMatch(held -> item.proposal().unitId().equals(held.unitId()));
    }
}
