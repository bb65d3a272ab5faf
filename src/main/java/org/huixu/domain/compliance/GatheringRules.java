package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Offices;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Few meetings (art. 53): coming ones that may be merged, and the departments' own work meetings. */
final class GatheringRules {

    private static final String ALIKE = "alike";
    private static final String DAYS = "days";
    private static final String PEOPLE = "people";
    private static final String APPROVERS = "approvers";
    private static final Set<String> WORK = Set.of("unit", "date");
    private static final Set<String> APPROVED = Set.of("unit", "date", "approved");

    /** C7, art. 53: alike meetings are merged; work meetings have their approvals, and leaders stay away from them. */
    static final Rule C7_MEETINGS_ARE_MERGED_AND_APPROVED = new Rule.OfOffice(new RuleId("C7"),
            new Rule.Terms(
                    Map.of("merge", Set.of("other", "date", "otherDate", ALIKE, DAYS, PEOPLE, "step"),
                            "townHeads", Set.of("unit", "date", APPROVERS), "townHeadsLate",
                            APPROVED, "townHeadsBy", Set.of("unit", "date", "person", APPROVERS), "leaders", WORK,
                            "unapproved", WORK,
                            "approvedLate", APPROVED, "noProof", WORK),
                    Set.of(ALIKE, DAYS, PEOPLE), Set.of()),
            GatheringRules::judge);

    private static final Comparator<Meeting> BY_DAY = Comparator.comparing(GatheringRules::day)
            .thenComparing(one -> one.designation().code());

    /** A coming meeting, what it is about and whom it takes. */
    private record Coming(Meeting meeting, List<String> content, Set<PersonId> people) {
    }

    private GatheringRules() {
    }

    private static List<Breach> judge(OfficeFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<Coming> coming = coming(facts, setting);
        for (int i = 0; i < coming.size(); i++) {
            for (int j = i + 1; j < coming.size(); j++) {
                merge(coming.get(i), coming.get(j), setting, breaches);
            }
        }
        facts.leaders().workMeetings().forEach(one -> work(facts, one, breaches));
        return breaches;
    }

    private static List<Coming> coming(OfficeFacts facts, RuleSetting setting) {
        Map<ItemId, Item> items = facts.gatherings().items().stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
        return facts.gatherings().meetings().stream()
                .filter(one -> one.stands() && !one.begun() && one.slot().onDate() != null)
                .filter(one -> setting.scope().contains(one.designation().type()))
                .filter(one -> !day(one).isBefore(facts.around().time().today())).sorted(BY_DAY)
                .map(one -> new Coming(one, content(facts, one, items), facts.gatherings().invited(one).stream()
                        .map(Invitation::personId).collect(Collectors.toUnmodifiableSet())))
                .toList();
    }

    /** The items; and the title where it names a matter, as it does of meetings that are not those of a body. */
    private static List<String> content(OfficeFacts facts, Meeting meeting, Map<ItemId, Item> items) {
        List<String> content = new ArrayList<>(facts.gatherings().entries().stream()
                .filter(one -> one.meetingId().equals(meeting.id())).map(AgendaEntry::itemId)
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream()).map(item -> item.matter().title())
                .toList());
        facts.type(meeting).filter(type -> type.people().members().isEmpty()).ifPresent(
                type -> content.add(meeting.designation().title().replace(type.naming().name(), "")));
        return content;
    }

    private static void merge(Coming one, Coming other, RuleSetting setting, List<Breach> breaches) {
        long days = ChronoUnit.DAYS.between(day(one.meeting()), day(other.meeting()));
        int alike = Likeness.ofTexts(one.content(), other.content());
        int people = Likeness.ofCircles(one.people(), other.people());
        if (days <= setting.number(DAYS) && alike >= setting.number(ALIKE) && people >= setting.number(PEOPLE)) {
            breaches.add(Breach
                    .of("merge", new Subject(Subject.Kind.MEETING, other.meeting().id().value(),
                            other.meeting().designation().title()))
                    .with("other", one.meeting().designation().title()).with("date", day(other.meeting()))
                    .with("otherDate", day(one.meeting())).with(ALIKE, alike).with(DAYS, days).with(PEOPLE, people)
                    .with("step", one.meeting().designation().code()));
        }
    }

    private static void work(OfficeFacts facts, WorkMeeting meeting, List<Breach> breaches) {
        if (meeting.audience().townHeads()) {
            towns(facts, meeting, breaches);
        }
        if (meeting.audience().leaders()) {
            breaches.add(of("leaders", facts, meeting));
        }
        LocalDate approved = meeting.approval().approvedOn();
        if (approved == null || meeting.approval().approvedById() == null) {
            breaches.add(of("unapproved", facts, meeting));
        } else if (approved.isAfter(meeting.onDate())) {
            breaches.add(of("approvedLate", facts, meeting).with("approved", approved));
        } else if (!meeting.approval().proof().given()) {
            breaches.add(of("noProof", facts, meeting));
        }
    }

    private static void towns(OfficeFacts facts, WorkMeeting meeting, List<Breach> breaches) {
        LocalDate approved = meeting.townsApproval().townsApprovedOn();
        PersonId by = meeting.townsApproval().townsApprovedById();
        Offices offices = facts.around().regulation().offices();
        List<OfficeSelector> approvers = offices.townHeadApprovers();
        if (approved == null || by == null) {
            breaches.add(of("townHeads", facts, meeting).with(APPROVERS, offices.names(approvers)));
        } else if (!approvers.isEmpty() && !facts.around().authority().entitled(by, approvers, approved).given()) {
            breaches.add(of("townHeadsBy", facts, meeting).with("person", facts.around().directory().name(by))
                    .with(APPROVERS, offices.names(approvers)));
        } else if (approved.isAfter(meeting.onDate())) {
            breaches.add(of("townHeadsLate", facts, meeting).with("approved", approved));
        }
    }

    private static Breach of(String variant, OfficeFacts facts, WorkMeeting meeting) {
        return Breach.of(variant, new Subject(Subject.Kind.WORK_MEETING, meeting.id().value(), meeting.title()))
                .with("unit", facts.around().directory().shortName(meeting.unitId(), meeting.onDate()))
                .with("date", meeting.onDate()).due(meeting.onDate(), Set.of());
    }

    private static LocalDate day(Meeting meeting) {
        return Objects.requireNonNull(meeting.slot().onDate());
    }
}
