package org.huixu.application.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.ActingRule;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;

/**
 * What in the records keeps the rules from judging, or makes what they say doubtful: said as a sentence, never passed over
 * in silence.
 */
final class Gaps {

    private static final Texts TEXTS = Texts.of(Gaps.class);
    private static final String COMMA = "、";

    private Gaps() {
    }

    /** Why the meeting is not judged; a cancelled one needs not be. */
    static List<String> of(Meeting meeting, Optional<Regulation> ofItsDay) {
        LocalDate day = meeting.slot().onDate();
        if (meeting.state() instanceof MeetingState.Cancelled) {
            return List.of();
        }
        String title = meeting.designation().title();
        if (day == null) {
            return meeting.stands() ? List.of(TEXTS.format("gap.noDate", title)) : List.of();
        }
        return type(ofItsDay, meeting.designation().type(), day, "gap.type", title);
    }

    /** Why the item is not judged. */
    static List<String> of(Item item, Optional<Regulation> ofItsBeginning) {
        return type(ofItsBeginning, item.proposal().target(), item.proposal().begunOn(), "gap.item",
                item.matter().title());
    }

    private static List<String> type(Optional<Regulation> regulation, MeetingTypeKey type, LocalDate day,
            String unknown,
            String title) {
        if (regulation.isEmpty()) {
            return List.of(TEXTS.format("gap.noRegulation", title, ChineseText.date(day)));
        }
        return regulation.get().type(type).isPresent()
                ? List.of()
                : List.of(TEXTS.format(unknown, title, regulation.get().title().name()));
    }

    /** What is missing today: an office to which something is reserved that nobody holds, or two; public holidays. */
    static List<String> of(OfficeFacts facts) {
        Surroundings around = facts.around();
        LocalDate today = around.time().today();
        List<String> gaps = new ArrayList<>();
        List<String> vacant = new ArrayList<>();
        for (OfficeKey office : reserved(around.regulation())) {
            List<Appointment> holders = around.directory().holders(office, null, today);
            String name = around.regulation().offices().names(List.of(new OfficeSelector(office, null)));
            if (holders.isEmpty()) {
                vacant.add(name);
            }
            twice(around.directory(), name, holders).ifPresent(gaps::add);
        }
        if (!vacant.isEmpty()) {
            gaps.addFirst(TEXTS.format("gap.vacant", String.join(COMMA, vacant)));
        }
        for (OfficeKey office : ofUnits(around.regulation())) {
            Map<UnitId, List<Appointment>> byUnit = around.directory().holders(office, null, today).stream()
                    .filter(one -> one.unitId() != null)
                    .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.unitId()), LinkedHashMap::new,
                            Collectors.toList()));
            String name = around.regulation().offices().names(List.of(new OfficeSelector(office, null)));
            byUnit.forEach((unit, holders) -> twice(around.directory(),
                    around.directory().shortName(unit, today) + name, holders).ifPresent(gaps::add));
        }
        LocalDate last = Objects.requireNonNullElse(facts.period().validTo(), today).minusDays(1);
        for (int year = facts.period().validFrom().getYear(); year <= last.getYear(); year++) {
            if (!around.calendar().knows(year)) {
                gaps.add(TEXTS.format("gap.holidays", Integer.toString(year)));
            }
        }
        return gaps;
    }

    /** Regulations by which nothing is judged, because they cannot be read. */
    static List<String> of(List<RegulationShelf.Unreadable> unreadable) {
        return unreadable.stream().map(one -> {
            BrokenRegulation.RegulationProblem first = one.problems().getFirst();
            return TEXTS.format("gap.unreadable", one.regulationKey(), Integer.toString(first.line()), first.reason(),
                    Integer.toString(one.problems().size()));
        }).toList();
    }

    /** Why the office is not judged on a day without a regulation. */
    static List<String> unruled(LocalDate day) {
        return List.of(TEXTS.format("gap.nothing", ChineseText.date(day)));
    }

    private static Optional<String> twice(Directory directory, String office, List<Appointment> holders) {
        Set<String> names = holders.stream().map(Appointment::personId).distinct().map(directory::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        long people = holders.stream().map(Appointment::personId).distinct().count();
        return people < 2
                ? Optional.empty()
                : Optional.of(TEXTS.format("gap.twice", office, String.join(COMMA, names)));
    }

    /** Offices that one person holds: the head, the director, who alone convenes or signs, and who acts for the head. */
    private static Set<OfficeKey> reserved(Regulation regulation) {
        Stream<OfficeKey> alone = regulation.meetingTypes().stream()
                .flatMap(type -> Stream.of(type.people().convenors(), type.papers().signatories()))
                .filter(selectors -> selectors.size() == 1).flatMap(Collection::stream)
                .filter(selector -> selector.role() == null).map(OfficeSelector::office);
        Stream<OfficeKey> acting = regulation.offices().acting().stream()
                .filter(rule -> rule.absent().equals(regulation.procedure().head())).map(ActingRule::by)
                .flatMap(Stream::ofNullable);
        return Stream.of(Stream.of(regulation.procedure().head(), regulation.procedure().director()), alone, acting)
                .flatMap(one -> one).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Offices of which every unit has one: those that sign for their own unit. */
    private static Set<OfficeKey> ofUnits(Regulation regulation) {
        return regulation.procedure().routes().stream().map(Route::steps).flatMap(List::stream).map(Step::actors)
                .flatMap(List::stream).filter(actor -> actor.relation() == Step.Relation.OF_UNIT)
                .map(Step.StepActor::office).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
