package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Regulations;
import org.huixu.domain.regulation.Series;
import org.huixu.domain.regulation.SeriesKey;
import org.jspecify.annotations.Nullable;

/** The register of the numbers of minutes (纪要登记簿): a year is read by a fixed number of statements. */
public final class NumberRegister {

    private final Store store;
    private final Door.Supplies supplies;

    public NumberRegister(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /**
     * A number and what became of it.
     *
     * @param text as printed, such as 〔2026〕12号
     * @param reason why it was given up; absent for others
     * @param withdrawn whether the minutes that bear it were withdrawn
     * @param corrections how many corrections were issued
     */
    public record Row(SeriesKey series, int serial, String text, NumberState state, @Nullable String reason,
            About about, Signed signed, Sent sent, boolean withdrawn, int corrections) {
    }

    /** The meeting, and the minutes to which the number was given. */
    public record About(MeetingId meeting, MinutesId minutes, String code, String title, @Nullable LocalDate day,
            MinutesState state) {
    }

    /**
     * Who signed.
     *
     * @param name absent before
     * @param actingFor for whom, where he acted for somebody
     */
    public record Signed(@Nullable String name, @Nullable String actingFor, @Nullable LocalDate on) {
    }

    /** Where it went; absent before it was issued. */
    public record Sent(@Nullable LocalDate on, @Nullable Integer copies, @Nullable String distribution) {
    }

    /** A series by its key and name. */
    public record Named(SeriesKey key, String name) {
    }

    /** A number that is missing: it was neither given to minutes nor given up. */
    public record Gap(SeriesKey series, int serial, String text) {
    }

    /**
     * The numbers of a year.
     *
     * @param series those with numbers of that year, in the order of the regulation
     * @param rows by series, then by number
     */
    public record Year(int year, List<Named> series, List<Row> rows, List<Gap> gaps) {

        public Year {
            series = List.copyOf(series);
            rows = List.copyOf(rows);
            gaps = List.copyOf(gaps);
        }

        /** The same of one series. */
        public Year of(SeriesKey key) {
            return new Year(year, series.stream().filter(one -> one.key().equals(key)).toList(),
                    rows.stream().filter(one -> one.series().equals(key)).toList(),
                    gaps.stream().filter(one -> one.series().equals(key)).toList());
        }

        /** What the series is called. */
        public String name(SeriesKey key) {
            return series.stream().filter(one -> one.key().equals(key)).map(Named::name).findFirst()
                    .orElse(key.value());
        }
    }

    /** All numbers that were counted in that year. */
    public Year year(int year) {
        return store.read(reader -> new Reading(reader, supplies.regulations().all(reader)).year(year));
    }

    /**
     * The number that the year is likely to begin with: where the term began this year too, the minutes are numbered like
     * the meetings of their type; else 1. Those of a meeting of the year before begin the new year.
     */
    public int likelyFirst(MinutesId id, int year) {
        return store.read(reader -> {
            Meeting meeting = reader.get(Meeting.class, reader.get(Minutes.class, id).meetingId());
            LocalDate day = meeting.slot().onDate();
            Integer ordinal = meeting.designation().ordinal();
            return day == null || ordinal == null || day.getYear() != year ? 1
                    : Term.on(day, reader.list(Term.class)).filter(term -> term.startsOn().getYear() == year)
                            .map(_ -> ordinal).orElse(1);
        });
    }

    /** Reads once. */
    private static final class Reading {

        private final Reader reader;
        private final Regulations regulations;

        private Reading(Reader reader, Regulations regulations) {
            this.reader = reader;
            this.regulations = regulations;
        }

        private Year year(int year) {
            List<NumberAllocation> numbers = reader.list(NumberAllocation.class, Filter.eq("seriesYear", year));
            Map<MinutesId, Minutes> minutes = byId(Minutes.class,
                    numbers.stream().map(NumberAllocation::minutesId).distinct().toList(), Minutes::id);
            Map<MeetingId, Meeting> meetings = byId(Meeting.class,
                    minutes.values().stream().map(Minutes::meetingId).distinct().toList(), Meeting::id);
            Map<PersonId, Person> people = byId(Person.class, minutes.values().stream().map(Minutes::signature)
                    .flatMap(one -> Stream.of(Optional.ofNullable(one.signedById()),
                            Optional.ofNullable(one.actingForId())))
                    .flatMap(Optional::stream).distinct().toList(), Person::id);
            Map<MinutesId, Long> corrections = reader
                    .list(Correction.class, Filter.in("minutesId", List.copyOf(minutes.keySet()))).stream()
                    .filter(one -> one.stage() == Correction.Stage.ISSUED)
                    .collect(Collectors.groupingBy(Correction::minutesId, Collectors.counting()));
            List<Series> order = series(year);
            List<Row> rows = new ArrayList<>();
            for (NumberAllocation number : numbers) {
                Minutes of = minutes.get(number.minutesId());
                Meeting meeting = of == null ? null : meetings.get(of.meetingId());
                if (of != null && meeting != null) {
                    rows.add(row(number, of, meeting, people, corrections.getOrDefault(of.id(), 0L).intValue()));
                }
            }
            rows.sort(Comparator.comparingInt((Row row) -> place(row.series(), order))
                    .thenComparing(row -> row.series().value()).thenComparingInt(Row::serial));
            List<Named> named = rows.stream().map(Row::series).distinct().map(key -> new Named(key, order.stream()
                    .filter(one -> one.key().equals(key)).map(Series::name).findFirst().orElse(key.value()))).toList();
            return new Year(year, named, rows, named.stream().flatMap(one -> gaps(one.key(), year, rows)).toList());
        }

        /** The series as they were at the end of that year. */
        private List<Series> series(int year) {
            return regulations.on(LocalDate.of(year, 12, 31)).or(regulations::latest)
                    .map(one -> one.procedure().series()).orElse(List.of());
        }

        private static int place(SeriesKey key, List<Series> order) {
            return IntStream.range(0, order.size()).filter(i -> order.get(i).key().equals(key)).findFirst()
                    .orElse(order.size());
        }

        private Row row(NumberAllocation number, Minutes minutes, Meeting meeting, Map<PersonId, Person> people,
                int corrections) {
            LocalDate day = meeting.slot().onDate();
            Minutes.Signature signature = minutes.signature();
            boolean given = number.state() == NumberState.GIVEN_UP;
            return new Row(number.series(), number.serial(),
                    text(number.series(), number.seriesYear(), number.serial(), day), number.state(), number.reason(),
                    new About(meeting.id(), minutes.id(), meeting.designation().code(), meeting.designation().title(),
                            day, minutes.state()),
                    given ? new Signed(null, null, null)
                            : new Signed(name(signature.signedById(), people), name(signature.actingForId(), people),
                                    signature.signedOn()),
                    given ? new Sent(null, null, null)
                            : new Sent(minutes.issue().issuedOn(), minutes.issue().copies(),
                                    minutes.issue().distribution()),
                    !given && minutes.state() instanceof MinutesState.Withdrawn, given ? 0 : corrections);
        }

        private static @Nullable String name(@Nullable PersonId id, Map<PersonId, Person> people) {
            Person person = id == null ? null : people.get(id);
            return person == null ? null : person.name();
        }

        /** As the regulation of the meeting's day prints it. */
        private String text(SeriesKey key, int year, int serial, @Nullable LocalDate day) {
            return regulations.on(day == null ? LocalDate.of(year, 12, 31) : day).or(regulations::latest)
                    .flatMap(one -> one.procedure().series().stream().filter(it -> it.key().equals(key)).findFirst())
                    .map(one -> one.text(year, serial)).orElse(Integer.toString(serial));
        }

        /** The first there is begins the year: those before it were given before the program was used. */
        private Stream<Gap> gaps(SeriesKey key, int year, List<Row> rows) {
            Set<Integer> there = rows.stream().filter(row -> row.series().equals(key)).map(Row::serial)
                    .collect(Collectors.toSet());
            IntSummaryStatistics span = there.stream().mapToInt(Integer::intValue).summaryStatistics();
            return IntStream.range(span.getMin(), span.getMax()).filter(serial -> !there.contains(serial))
                    .mapToObj(serial -> new Gap(key, serial, text(key, year, serial, null)));
        }

        private <T extends Entity, K extends Id> Map<K, T> byId(Class<T> type, List<K> ids, Function<T, K> id) {
            return reader.list(type, Filter.in("id", ids)).stream()
                    .collect(Collectors.toMap(id, Function.identity()));
        }
    }
}
