package org.huixu.domain.compliance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.regulation.MatterKind;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** The yearly catalogue of major decisions (art. 25). */
final class CatalogueRule {

    /** A12, art. 25: major decisions are kept in the catalogue of the year, or it is said why one is not. */
    static final Rule A12_MAJOR_DECISIONS_ARE_IN_THE_CATALOGUE = new Rule.Mixed(new RuleId("A12"),
            new Rule.Terms(Map.of("unlisted", Set.of("year"), "noCatalogue", Set.of("step", "items")), Set.of(),
                    Set.of(Gate.SCHEDULE_ITEM)),
            null, CatalogueRule::listed, CatalogueRule::kept);

    private CatalogueRule() {
    }

    private static List<Breach> listed(ItemFacts facts, RuleSetting setting) {
        boolean due = switch (facts.item().state()) {
            case ItemState.Submitted _,ItemState.Approved _,ItemState.Scheduled _,ItemState.Discussed _ -> true;
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Returned _,ItemState.Withdrawn _,ItemState.Postponed _ ->
                    false;
        };
        boolean said = facts.item().listing().catalogueEntryId() != null
                || facts.item().listing().unlistedReason() != null;
        return !due || said || !facts.item().flags().is(MatterKind.MAJOR)
                ? List.of()
                : List.of(Breach.of("unlisted", facts.subject()).with("year",
                        facts.item().proposal().begunOn().getYear()));
    }

    /** Years in which major decisions came to meetings, but that have no catalogue. */
    private static List<Breach> kept(OfficeFacts facts, RuleSetting setting) {
        Set<ItemId> major = facts.gatherings().items().stream()
                .filter(item -> item.flags().is(MatterKind.MAJOR)).map(item -> item.id())
                .collect(Collectors.toSet());
        Map<Integer, Long> heard = new TreeMap<>();
        for (Meeting meeting : facts.gatherings().meetings()) {
            if (meeting.stands() && meeting.slot().onDate() != null) {
                long count = facts.gatherings().entries().stream()
                        .filter(entry -> entry.meetingId().equals(meeting.id())).map(AgendaEntry::itemId)
                        .filter(major::contains).count();
                if (count > 0) {
                    heard.merge(meeting.slot().onDate().getYear(), count, Long::sum);
                }
            }
        }
        return heard.entrySet().stream()
                .filter(year -> facts.desk().catalogue().stream()
                        .noneMatch(entry -> entry.catalogueYear() == year.getKey()))
                .map(year -> Breach.of("noCatalogue", facts.subject()).with("step", year.getKey()).with("items",
                        year.getValue()))
                .toList();
    }
}
