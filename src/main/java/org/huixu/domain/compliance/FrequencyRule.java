package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.regulation.Frequency;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** How often meetings are held (art. 42–44), from the first meeting on record under the regulation on. */
final class FrequencyRule {

    /** C4, art. 42–44: neither more nor fewer in a year, one in every month, not too far apart. */
    static final Rule C4_HELD_AS_OFTEN_AS_THE_RULES_SAY = new Rule.OfOffice(new RuleId("C4"),
            new Rule.Terms(
                    Map.of("tooMany", Set.of("type", "year", "number", "most"),
                            "tooFew", Set.of("type", "year", "number", "least", "step"),
                            "noneInMonth", Set.of("type", "year", "month", "step"),
                            "apart", Set.of("type", "earlier", "date", "days", "most"),
                            "overdue", Set.of("type", "earlier", "days", "most", "step"),
                            "never", Set.of("type", "since", "days", "most", "step")),
                    Set.of(), Set.of()),
            FrequencyRule::judge);

    private static final Comparator<Meeting> BY_DAY = Comparator.comparing(FrequencyRule::day)
            .thenComparing(one -> one.designation().code());

    /** The meetings of one type by date, how often it is to be held, and since when it is looked at. */
    private record Series(OfficeFacts facts, MeetingType type, Frequency frequency, List<Meeting> meetings,
            LocalDate since) {

        LocalDate today() {
            return facts.around().time().today();
        }

        Breach breach(String variant) {
            return Breach.of(variant, facts.subject()).with("type", type.naming().name());
        }

        Breach breach(String variant, Meeting meeting) {
            return Breach.of(variant, new Subject(Subject.Kind.MEETING, meeting.id().value(),
                    meeting.designation().title())).with("type", type.naming().name());
        }

        /** Tells findings of one type of meeting from those of another, and one span from the next. */
        String step(Object span) {
            return type.naming().name() + ' ' + span;
        }
    }

    private FrequencyRule() {
    }

    private static List<Breach> judge(OfficeFacts facts, RuleSetting setting) {
        List<Meeting> standing = facts.gatherings().ofYears().stream()
                .filter(one -> one.stands() && one.slot().onDate() != null).sorted(BY_DAY).toList();
        List<Breach> breaches = new ArrayList<>();
        if (standing.isEmpty()) {
            return breaches;
        }
        LocalDate first = day(standing.getFirst());
        LocalDate inForce = facts.around().regulation().title().inForce().validFrom();
        LocalDate since = first.isAfter(inForce) ? first : inForce;
        for (MeetingType type : facts.around().regulation().meetingTypes()) {
            Frequency frequency = type.frequency();
            if (frequency != null && setting.scope().contains(type.key())) {
                Series series = new Series(facts, type, frequency, standing.stream()
                        .filter(one -> one.designation().type().equals(type.key())).toList(), since);
                perYear(series, breaches);
                perMonth(series, breaches);
                apart(series, breaches);
            }
        }
        return breaches;
    }

    /** Too few are spoken of only if meetings were kept here from the first month of the year on. */
    private static void perYear(Series series, List<Breach> breaches) {
        Period period = series.facts().period();
        int last = Objects.requireNonNull(period.validTo()).minusDays(1).getYear();
        for (int year = period.validFrom().getYear(); year <= last; year++) {
            int counted = year;
            List<Meeting> held = series.meetings().stream().filter(one -> day(one).getYear() == counted).toList();
            Integer most = series.frequency().mostPerYear();
            if (most != null) {
                for (int i = most; i < held.size(); i++) {
                    if (period.contains(day(held.get(i)))) {
                        breaches.add(series.breach("tooMany", held.get(i)).with("year", year).with("number", i + 1)
                                .with("most", most));
                    }
                }
            }
            Integer least = series.frequency().leastPerYear();
            LocalDate reminded = LocalDate.of(year, series.frequency().leastBy(), 1);
            if (least != null && held.size() < least && !series.today().isBefore(reminded)
                    && series.since().isBefore(LocalDate.of(year, Month.FEBRUARY, 1))) {
                breaches.add(series.breach("tooFew").with("year", year).with("number", held.size())
                        .with("least", least).with("step", series.step(year))
                        .due(Year.of(year).atDay(1).plusYears(1).minusDays(1), Set.of()));
            }
        }
    }

    /** A month is judged when it is over, and only if meetings were kept here from its beginning on. */
    private static void perMonth(Series series, List<Breach> breaches) {
        Period period = series.facts().period();
        if (!series.frequency().monthly()) {
            return;
        }
        YearMonth current = YearMonth.from(series.today());
        for (YearMonth month = YearMonth.from(period.validFrom()); month.isBefore(current); month = month
                .plusMonths(1)) {
            YearMonth judged = month;
            if (period.contains(month.atEndOfMonth()) && !series.since().isAfter(month.atDay(1))
                    && series.meetings().stream().noneMatch(one -> YearMonth.from(day(one)).equals(judged))) {
                breaches.add(series.breach("noneInMonth").with("year", month.getYear())
                        .with("month", month.getMonthValue()).with("step", series.step(month)));
            }
        }
    }

    private static void apart(Series series, List<Breach> breaches) {
        Integer most = series.frequency().daysApart();
        if (most == null) {
            return;
        }
        List<Meeting> meetings = series.meetings();
        for (int i = 1; i < meetings.size(); i++) {
            LocalDate earlier = day(meetings.get(i - 1));
            LocalDate later = day(meetings.get(i));
            if (later.isAfter(limit(series, earlier, most)) && series.facts().period().contains(later)) {
                breaches.add(series.breach("apart", meetings.get(i)).with("earlier", earlier).with("date", later)
                        .with("days", ChronoUnit.DAYS.between(earlier, later)).with("most", most));
            }
        }
        if (meetings.isEmpty() && series.today().isAfter(limit(series, series.since(), most))) {
            breaches.add(series.breach("never").with("since", series.since())
                    .with("days", ChronoUnit.DAYS.between(series.since(), series.today())).with("most", most)
                    .with("step", series.type().naming().name()).due(limit(series, series.since(), most), Set.of()));
        }
        Optional<LocalDate> last = meetings.isEmpty() ? Optional.empty() : Optional.of(day(meetings.getLast()));
        last.filter(day -> series.today().isAfter(limit(series, day, most))).ifPresent(day -> breaches
                .add(series.breach("overdue").with("earlier", day)
                        .with("days", ChronoUnit.DAYS.between(day, series.today())).with("most", most)
                        .with("step", series.type().naming().name()).due(limit(series, day, most), Set.of())));
    }

    /** The last day on which the next one is in time: where it is a holiday, the first working day after it. */
    private static LocalDate limit(Series series, LocalDate earlier, int most) {
        return series.facts().around().calendar().onOrAfter(earlier.plusDays(most));
    }

    private static LocalDate day(Meeting meeting) {
        return Objects.requireNonNull(meeting.slot().onDate());
    }
}
