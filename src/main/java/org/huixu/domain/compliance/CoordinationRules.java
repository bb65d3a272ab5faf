package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.jspecify.annotations.Nullable;

/** What is settled between the departments before an item comes to a meeting (art. 47, 48). */
final class CoordinationRules {

    private static final String UNITS = "units";
    private static final String PERSON = "person";
    private static final String COORDINATED_AFTER = "coordinatedAfter";

    /** A3, art. 47: what a deputy or department settles itself, and what was not coordinated, is not scheduled. */
    static final Rule A3_TWO_ANSWERS_AT_BALANCING = new Rule.OfItem(new RuleId("A3"),
            new Rule.Terms(
                    Map.of("unanswered", Set.of(), "ownAuthority", Set.of(), "uncoordinated", Set.of()),
                    Set.of(), Set.of(Gate.SCHEDULE_ITEM)),
            CoordinationRules::balanced);

    /** A4, art. 48: the departments concerned agree, by themselves or after coordination, and their heads signed. */
    static final Rule A4_DEPARTMENTS_AGREE_AND_SIGN = new Rule.Mixed(new RuleId("A4"),
            new Rule.Terms(
                    Map.ofEntries(Map.entry("unanswered", Set.of(UNITS)), Map.entry("unsigned", Set.of(UNITS)),
                            Map.entry("wrongSigner", Set.of(UNITS)), Map.entry("noProof", Set.of(UNITS)),
                            Map.entry("uncoordinated", Set.of(UNITS)), Map.entry("stillDiffers", Set.of(UNITS)),
                            Map.entry("noStatement", Set.<String>of()), Map.entry("wrongCoordinator", Set.of(PERSON)),
                            Map.entry("afterMeeting", Set.of(UNITS, "day")),
                            Map.entry(COORDINATED_AFTER, Set.of(PERSON, "date", "day")),
                            Map.entry("unasked", Set.<String>of())),
                    Set.of(), Set.of(Gate.SCHEDULE_ITEM)),
            (facts, _) -> heard(facts).flatMap(item -> Stream.concat(signedAfter(facts, item),
                    coordinatedAfter(facts, item, Accord.AGREED))).toList(),
            CoordinationRules::agreed, null);

    /** A5, art. 48: where they stay divided, the grounds and a preferred option are given, and told in the meeting. */
    static final Rule A5_DIVIDED_WITH_GROUNDS_AND_A_PREFERRED_OPTION = new Rule.Mixed(new RuleId("A5"),
            new Rule.Terms(
                    Map.of("noStatement", Set.of(), "noGrounds", Set.of(UNITS), "noDifferences", Set.of(), "noOption",
                            Set.of(), "wrongCoordinator", Set.of(PERSON), "notExplained", Set.of(), COORDINATED_AFTER,
                            Set.of(PERSON, "date", "day")),
                    Set.of(), Set.of(Gate.SCHEDULE_ITEM)),
            (facts, _) -> heard(facts).flatMap(item -> coordinatedAfter(facts, item, Accord.DIVIDED)).toList(),
            CoordinationRules::divided, null);

    private CoordinationRules() {
    }

    /** An item that the head put forward himself needs no balancing; answers that are recorded count all the same. */
    private static List<Breach> balanced(ItemFacts facts, RuleSetting setting) {
        if (!comesToMeeting(facts)) {
            return List.of();
        }
        Item.Balance balance = facts.item().balance();
        List<Breach> breaches = new ArrayList<>();
        boolean open = balance.ownAuthority() == null || balance.coordinated() == null;
        when(open && facts.item().proposal().origin() != Origin.HEAD, "unanswered", facts, breaches);
        when(balance.ownAuthority() == Answer.YES, "ownAuthority", facts, breaches);
        when(balance.coordinated() == Answer.NO, "uncoordinated", facts, breaches);
        return breaches;
    }

    private static List<Breach> agreed(ItemFacts facts, RuleSetting setting) {
        if (!comesToMeeting(facts) || facts.item().proposal().origin() == Origin.OFFICE) {
            return List.of();
        }
        Coordination coordination = facts.preparation().coordination();
        List<Breach> breaches = new ArrayList<>();
        when(facts.item().flags().severalDepartments() && facts.preparation().countersignatures().isEmpty(), "unasked",
                facts, breaches);
        units("unanswered", facts, one -> !one.answered(), breaches);
        units("unsigned", facts, one -> agrees(one) && one.reply().signedById() == null, breaches);
        units("wrongSigner", facts, one -> agrees(one) && one.reply().signedById() != null && !signs(facts, one),
                breaches);
        units("noProof", facts,
                one -> agrees(one) && one.reply().signedById() != null && !one.reply().proof().given(), breaches);
        if (coordination == null) {
            units("uncoordinated", facts, CoordinationRules::differs, breaches);
        } else if (coordination.accord() == Accord.AGREED) {
            units("stillDiffers", facts, CoordinationRules::differs, breaches);
            when(!coordination.statement().given(), "noStatement", facts, breaches);
            coordinator(facts, coordination, breaches);
        }
        return breaches;
    }

    private static List<Breach> divided(ItemFacts facts, RuleSetting setting) {
        Coordination coordination = facts.preparation().coordination();
        if (!comesToMeeting(facts) || coordination == null || coordination.accord() != Accord.DIVIDED) {
            return List.of();
        }
        Coordination.Divided told = coordination.divided();
        List<Breach> breaches = new ArrayList<>();
        when(!coordination.statement().given(), "noStatement", facts, breaches);
        units("noGrounds", facts, one -> differs(one) && blank(one.reply().grounds()), breaches);
        when(blank(told.differences()), "noDifferences", facts, breaches);
        when(blank(told.preferredOption()), "noOption", facts, breaches);
        coordinator(facts, coordination, breaches);
        when(facts.item().state() instanceof ItemState.Discussed && told.explainedOn() == null, "notExplained", facts,
                breaches);
        return breaches;
    }

    /** The items that the meeting heard to an end; what belongs to the office itself needs nobody's signature. */
    private static Stream<ItemFacts> heard(MeetingFacts facts) {
        return facts.agenda().items().stream().filter(item -> item.item().proposal().origin() != Origin.OFFICE)
                .filter(item -> facts.agenda().discussions().stream()
                        .anyMatch(one -> one.itemId().equals(item.item().id()) && one.result() != null));
    }

    /** Departments that agreed only after the meeting: they are to agree beforehand (事前). */
    private static Stream<Breach> signedAfter(MeetingFacts facts, ItemFacts item) {
        List<Breach> breaches = new ArrayList<>();
        units("afterMeeting", item, one -> agrees(one) && one.reply().answeredOn() != null
                && one.reply().answeredOn().isAfter(facts.day()), breaches);
        return breaches.stream().map(one -> one.with("day", facts.day()));
    }

    private static Stream<Breach> coordinatedAfter(MeetingFacts facts, ItemFacts item, Accord accord) {
        return Stream.ofNullable(item.preparation().coordination())
                .filter(one -> one.accord() == accord && one.coordinatedOn().isAfter(facts.day()))
                .map(one -> Breach.of(COORDINATED_AFTER, item.subject())
                        .with(PERSON, facts.around().directory().name(one.coordinatedById()))
                        .with("date", one.coordinatedOn()).with("day", facts.day()));
    }

    private static boolean comesToMeeting(ItemFacts facts) {
        return switch (facts.item().state()) {
            case ItemState.Scheduled _,ItemState.Discussed _ -> true;
            case ItemState.Draft _,ItemState.InRoute _,ItemState.Submitted _,ItemState.Approved _,ItemState.Returned _,ItemState.Withdrawn _,ItemState.Postponed _ ->
                    false;
        };
    }

    private static boolean agrees(Countersignature one) {
        return one.reply().stance() == Stance.AGREES;
    }

    private static boolean differs(Countersignature one) {
        return one.reply().stance() == Stance.DIFFERS;
    }

    /** Whether the signature is that of the department's head; where the route does not say whose it is, anybody's. */
    private static boolean signs(ItemFacts facts, Countersignature one) {
        LocalDate on = one.reply().answeredOn();
        PersonId by = one.reply().signedById();
        return on == null || by == null || facts.countersigning()
                .map(step -> facts.around().authority()
                        .entitled(by, step, one.unitId(), on, facts.item().proposal().target()).given())
                .orElse(true);
    }

    private static void coordinator(ItemFacts facts, Coordination coordination, List<Breach> breaches) {
        if (!mayCoordinate(facts, coordination)) {
            breaches.add(Breach.of("wrongCoordinator", facts.subject()).with(PERSON,
                    facts.around().directory().name(coordination.coordinatedById())));
        }
    }

    /** Who is in charge of the item's unit or of a department asked, or the head; and whoever acts for them. */
    private static boolean mayCoordinate(ItemFacts facts, Coordination coordination) {
        Authority authority = facts.around().authority();
        PersonId by = coordination.coordinatedById();
        LocalDate on = coordination.coordinatedOn();
        Stream<UnitId> concerned = Stream.concat(Stream.of(facts.item().proposal().unitId()),
                facts.preparation().countersignatures().stream().map(Countersignature::unitId));
        Set<PersonId> inCharge = concerned.flatMap(unit -> authority.directory().inChargeOf(unit, on).stream())
                .collect(Collectors.toUnmodifiableSet());
        OfficeSelector head = new OfficeSelector(authority.regulation().procedure().head(), null);
        if (authority.entitled(by, List.of(head), on, facts.item().proposal().target()).given()) {
            return true;
        }
        return inCharge.isEmpty()
                ? authority.isLeader(by, on)
                : inCharge.stream().anyMatch(
                        one -> authority.entitledFor(by, one, on, facts.item().proposal().target()).given());
    }

    private static void units(String variant, ItemFacts facts, Predicate<Countersignature> broken,
            List<Breach> breaches) {
        String names = facts.preparation().countersignatures().stream().filter(broken)
                .map(one -> facts.unitName(one.unitId())).sorted().collect(Collectors.joining("、"));
        if (!names.isEmpty()) {
            breaches.add(Breach.of(variant, facts.subject()).with(UNITS, names));
        }
    }

    private static void when(boolean broken, String variant, ItemFacts facts, List<Breach> breaches) {
        if (broken) {
            breaches.add(Breach.of(variant, facts.subject()));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
