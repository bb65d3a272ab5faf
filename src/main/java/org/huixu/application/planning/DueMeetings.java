package org.huixu.application.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.meeting.Ordinals;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Frequency;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.RuleId;
import org.jspecify.annotations.Nullable;

/** The meetings of one type that are expected until a day and that nobody planned (art. 42–44). */
final class DueMeetings {

    private static final Texts TEXTS = Texts.of(DueMeetings.class);
    private static final RuleId FREQUENCY = new RuleId("C4");
    private static final int HINDRANCES = 3;
    private static final int LATE_DAYS = 28;
    private static final int DAYS_OF_WEEK = 7;

    private final Ordinals ordinals;
    private final MeetingType type;
    private final LocalDate end;
    private final Usual usual;
    private final List<LocalDate> planned;
    private final List<Due> dues = new ArrayList<>();
    private Ground ground;
    private int undated;

    /** What is expected: after the day {@code since}, until {@code latest}, best on {@code target}. */
    private record Expected(String reason, LocalDate since, LocalDate latest, LocalDate target) {
    }

    private DueMeetings(Ground ground, Ordinals ordinals, MeetingType type, LocalDate end) {
        this.ground = ground;
        this.ordinals = ordinals;
        this.type = type;
        this.end = end;
        List<Meeting> meetings = ground.of(type.key());
        this.usual = Usual.of(meetings);
        this.planned = meetings.stream().map(one -> Objects.requireNonNull(one.slot().onDate())).sorted().toList();
        this.undated = (int) ground.undated().stream().filter(one -> one.designation().type().equals(type.key()))
                .count();
    }

    private SlotSearch search() {
        return new SlotSearch(ground, new SlotSearch.Need(usual.minutes(), this::people,
                ground.called(type, ground.today()).size(), usual.roomId(), usual.place()));
    }

    /** All types that have members and of which the rules say how often they meet; by day. */
    static List<Due> until(LocalDate end, Ground ground, Ordinals ordinals) {
        List<Due> dues = new ArrayList<>();
        Ground sofar = ground;
        for (MeetingType type : ground.facts().around().regulation().meetingTypes()) {
            DueMeetings due = of(type, end, sofar, ordinals);
            dues.addAll(due.dues);
            sofar = due.ground;
        }
        return dues.stream().sorted(Comparator.comparing(Due::day).thenComparing(one -> one.type().value())).toList();
    }

    /** Those of one type, in their order. */
    List<Due> list() {
        return List.copyOf(dues);
    }

    /** The same of one type. */
    static DueMeetings of(MeetingType type, LocalDate end, Ground ground, Ordinals ordinals) {
        DueMeetings due = new DueMeetings(ground, ordinals, type, end);
        Frequency frequency = type.frequency();
        boolean asked = ground.facts().around().regulation().rule(FREQUENCY)
                .filter(rule -> rule.scope().contains(type.key())).isPresent();
        if (frequency == null || !asked || ground.members(type, ground.today()).isEmpty()) {
            return due;
        }
        // What asks for meetings more often asks for those of the longer spans, too.
        Integer apart = frequency.daysApart();
        Integer least = frequency.leastPerYear();
        if (apart != null) {
            due.apart(apart);
        } else if (frequency.monthly()) {
            due.monthly();
        } else if (least != null) {
            due.yearly(least, frequency);
        }
        return due;
    }

    private void apart(int days) {
        LocalDate today = ground.today();
        LocalDate anchor = planned.stream().filter(one -> !one.isAfter(today)).max(Comparator.naturalOrder())
                .orElse(null);
        while (anchor == null || anchor.isBefore(end)) {
            LocalDate since = anchor == null ? today.minusDays(1) : anchor;
            LocalDate latest = ground.calendar().onOrAfter((anchor == null ? today : anchor).plusDays(days));
            Optional<LocalDate> next = planned.stream().filter(one -> one.isAfter(since)).findFirst();
            if (next.isPresent() && !next.get().isAfter(latest)) {
                anchor = next.get();
                continue;
            }
            String reason = anchor == null
                    ? TEXTS.format("planning.due.first", type.naming().name(), Integer.toString(days),
                            ChineseText.brief(latest))
                    : TEXTS.format(isPlannedOnly(anchor) ? "planning.due.apartPlanned" : "planning.due.apart",
                            type.naming().name(), Integer.toString(days), ChineseText.brief(anchor),
                            ChineseText.brief(latest));
            LocalDate day = expect(new Expected(reason, since.plusDays(anchor == null ? 0 : days / 2L), latest,
                    usualDayUntil(latest)), next.orElse(null));
            anchor = day.isAfter(since) ? day : since.plusDays(1);
        }
    }

    private boolean isPlannedOnly(LocalDate day) {
        return day.isAfter(ground.today()) || !planned.contains(day);
    }

    private void monthly() {
        for (YearMonth month = YearMonth.from(ground.today()); month.atDay(1).isBefore(end); month = month
                .plusMonths(1)) {
            YearMonth judged = month;
            if (planned.stream().noneMatch(one -> YearMonth.from(one).equals(judged))) {
                LocalDate latest = ground.calendar().onOrBefore(month.atEndOfMonth());
                LocalDate middle = month.atDay(Math.min(usual.dayOfMonth(), month.lengthOfMonth()));
                expect(new Expected(TEXTS.format("planning.due.month", type.naming().name(),
                        Integer.toString(month.getMonthValue()), ChineseText.brief(latest)),
                        month.atDay(1).minusDays(1), latest, usualDayNear(middle)), null);
            }
        }
    }

    private void yearly(int least, Frequency frequency) {
        for (int year = ground.today().getYear(); Year.of(year).atDay(1).isBefore(end); year++) {
            if (!isKept(year, frequency)) {
                continue;
            }
            int counted = year;
            int held = (int) planned.stream().filter(one -> one.getYear() == counted).count();
            LocalDate latest = ground.calendar().onOrBefore(LocalDate.of(year, 12, 31));
            LocalDate first = Stream.of(ground.today(), Year.of(year).atDay(1)).max(Comparator.naturalOrder()).get();
            for (int number = held; number < least; number++) {
                long share = ChronoUnit.DAYS.between(first, latest) * (number - held + 1) / (least - held + 1);
                LocalDate target = least - held > 1 ? first.plusDays(share) : targetOfYear(year, frequency);
                expect(new Expected(TEXTS.format("planning.due.year", type.naming().name(), Integer.toString(least),
                        Integer.toString(year), Integer.toString(held), ChineseText.brief(latest)),
                        first.minusDays(1), latest, usualDayNear(target)), null);
            }
        }
    }

    /** An office that keeps its meetings here only since one begins to ask for those of the year may have held them. */
    private boolean isKept(int year, Frequency frequency) {
        LocalDate asked = LocalDate.of(year, frequency.leastBy(), 1);
        return ground.today().isBefore(asked) || ground.recent().stream()
                .anyMatch(one -> Objects.requireNonNull(one.slot().onDate()).isBefore(asked));
    }

    /** When it was held the year before; else before the month in which one begins to ask for it. */
    private LocalDate targetOfYear(int year, Frequency frequency) {
        return planned.stream().filter(one -> one.getYear() == year - 1).max(Comparator.naturalOrder())
                .map(one -> one.plusYears(1)).orElse(LocalDate.of(year, frequency.leastBy(), 1).minusDays(1));
    }

    /** Notes the meeting with a slot for it, unless one without a day stands for it. Gives the day it is reckoned on. */
    private LocalDate expect(Expected expected, @Nullable LocalDate before) {
        if (undated > 0) {
            undated--;
            return expected.latest();
        }
        List<LocalDate> inTime = days(expected.since(), expected.latest())
                .sorted(Comparator.comparingLong((LocalDate day) -> Math.abs(ChronoUnit.DAYS.between(day,
                        expected.target()))).thenComparing(Comparator.naturalOrder()))
                .toList();
        Optional<Due.Proposal> timely = first(inTime);
        Optional<Due.Proposal> proposal = timely.or(() -> first(days(expected.latest(), lateEnd(expected)).filter(
                day -> before == null || day.isBefore(before)).toList()));
        Due due = new Due(type.key(), type.naming().name(), expected.reason(), type.naming().article(),
                expected.since(), expected.latest(),
                ordinals.provisional(type.key(),
                        proposal.map(Due.Proposal::day).orElse(expected.latest()), null) + dues.size(),
                proposal.orElse(null), timely.isEmpty() && proposal.isPresent(),
                timely.isPresent() ? List.of() : hindrances(inTime, expected));
        dues.add(due);
        // What is proposed next does not stand in its way.
        proposal.ifPresent(one -> ground = ground.claimed(one.slot(), due, people(one.day())));
        return due.day();
    }

    private LocalDate lateEnd(Expected expected) {
        LocalDate last = expected.latest().isBefore(ground.today()) ? ground.today() : expected.latest();
        return last.plusDays(LATE_DAYS);
    }

    /** Working days after the one until the other, from today on. */
    private Stream<LocalDate> days(LocalDate after, LocalDate until) {
        LocalDate first = after.isBefore(ground.today()) ? ground.today() : after.plusDays(1);
        return first.isAfter(until)
                ? Stream.empty()
                : first.datesUntil(until.plusDays(1)).filter(ground.calendar()::isWorkingDay);
    }

    private Optional<Due.Proposal> first(List<LocalDate> days) {
        return days.stream().filter(this::deliverable)
                .flatMap(day -> search().on(day, usual.start()).stream()).findFirst().map(this::proposal);
    }

    private boolean deliverable(LocalDate day) {
        return ground.firstDelivery(type.key(), day).map(ground::reachable).orElse(true);
    }

    private Due.Proposal proposal(Meeting.Slot slot) {
        LocalDate day = Objects.requireNonNull(slot.onDate());
        return new Due.Proposal(slot, ground.placeName(slot), chair(day).orElse(null),
                ground.firstDelivery(type.key(), day).orElse(null));
    }

    private Optional<PersonId> chair(LocalDate day) {
        return DayBook.chairs(ground.facts().around(), day, type).stream().findFirst().map(DayBook.Chair::personId);
    }

    /** The members, and who chairs if he is none. */
    private List<PersonId> people(LocalDate day) {
        return Stream.concat(chair(day).stream(), ground.members(type, day).stream()).distinct().toList();
    }

    private List<String> hindrances(List<LocalDate> days, Expected expected) {
        if (days.isEmpty()) {
            return List.of(TEXTS.format("planning.hindered.over", ChineseText.brief(expected.latest())));
        }
        return days.stream().map(day -> deliverable(day)
                ? search().hindrance(day, usual.start())
                : TEXTS.format("planning.hindered.delivery", ChineseText.brief(day),
                        ground.firstDelivery(type.key(), day).map(ChineseText::brief).orElse("")))
                .limit(HINDRANCES).toList();
    }

    /** The last usual weekday until that day. */
    private LocalDate usualDayUntil(LocalDate latest) {
        DayOfWeek weekday = usual.weekday();
        return weekday == null
                ? latest
                : latest.minusDays(Math.floorMod(latest.getDayOfWeek().getValue() - weekday.getValue(),
                        DAYS_OF_WEEK));
    }

    /** The usual weekday that lies nearest. */
    private LocalDate usualDayNear(LocalDate day) {
        return usualDayUntil(day.plusDays(DAYS_OF_WEEK / 2));
    }
}
