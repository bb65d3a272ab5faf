package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.huixu.domain.Entity;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stored is read back. */
abstract class RowContract {
    abstract Store store();

    static Stream<String> kinds() {
        return Kinds.ALL.stream().map(Kind::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_entity_with_nothing_absent_is_read_back_in_each_of_its_states(String name) {
        Kind<?> kind = Kinds.named(name);
        for (int variant = 0; variant < Samples.variants(kind); variant++) {
            readsBack(kind, variant);
        }
    }

    private <T extends Entity> void readsBack(Kind<T> kind, int variant) {
        T stored = store().write(records -> records.add(new Samples(records).full(kind, variant)));

        assertThat(stored.version()).isEqualTo(1);
        assertThat(kind.shape().values(stored)).doesNotContainNull();
        assertThat(found(kind, stored)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_entity_with_everything_absent_is_read_back(String name) {
        staysAbsent(Kinds.named(name));
    }

    private <T extends Entity> void staysAbsent(Kind<T> kind) {
        T stored = store().write(records -> new Samples(records).addSparse(kind));

        assertThat(found(kind, stored)).isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_change_replaces_every_column_both_ways_and_counts_the_version(String name) {
        changes(Kinds.named(name));
    }

    private <T extends Entity> void changes(Kind<T> kind) {
        T sparse = store().write(records -> new Samples(records).addSparse(kind));
        T filled = store().write(records -> records.change(moved(kind, new Samples(records).full(kind, 1), sparse)));

        assertThat(filled.version()).isEqualTo(2);
        assertThat(found(kind, sparse)).isEqualTo(filled);

        T emptied = store().write(records -> records.change(moved(kind, new Samples(records).sparse(kind), filled)));

        assertThat(emptied.version()).isEqualTo(3);
        assertThat(found(kind, sparse)).isEqualTo(emptied);
    }

    /** The values of one entity under id and version of another. */
    private static <T extends Entity> T moved(Kind<T> kind, T values, T onto) {
        return Samples.with(kind, values, Map.of("id", onto.id(), "version", onto.version()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_removed_entity_is_gone(String name) {
        removes(Kinds.named(name));
    }

    private <T extends Entity> void removes(Kind<T> kind) {
        T stored = store().write(records -> new Samples(records).addFull(kind));
        store().write(records -> {
            records.remove(stored);
            return stored;
        });

        assertThat(store().<Boolean>read(reader -> reader.find(kind.type(), stored.id()).isPresent())).isFalse();
        assertThatThrownBy(() -> store().read(reader -> reader.get(kind.type(), stored.id())))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void names_hold_four_hundred_characters_also_when_each_takes_two() {
        String name = "𠮷".repeat(200);
        Kind<Person> kind = Kinds.of(Person.class);
        Person stored = store().write(records -> records
                .add(Samples.with(kind, new Samples(records).sparse(kind), Map.of("name", name))));

        assertThat(found(kind, stored).name()).isEqualTo(name);
    }

    @Test
    void long_texts_hold_two_hundred_thousand_characters() {
        String text = "会议听取了汇报。𫖯".repeat(20_000);
        Kind<MinutesBlock> kind = Kinds.of(MinutesBlock.class);
        MinutesBlock stored = store().write(records -> records
                .add(Samples.with(kind, new Samples(records).sparse(kind), Map.of("text", text))));

        assertThat(found(kind, stored).text()).isEqualTo(text).hasSizeGreaterThanOrEqualTo(200_000);
    }

    @Test
    void an_instant_is_cut_to_microseconds_and_a_time_of_day_to_seconds_before_anybody_sees_it() {
        Kind<Presence> presence = Kinds.of(Presence.class);
        Presence came = store().write(records -> records.add(Samples.with(presence,
                new Samples(records).sparse(presence),
                Map.of("arrivedAt", Instant.parse("2026-03-02T01:02:03.123456789Z")))));
        Kind<Meeting> meeting = Kinds.of(Meeting.class);
        Meeting held = store().write(records -> records.add(Samples.with(meeting, new Samples(records).sparse(meeting),
                Map.of("startsAt", LocalTime.of(9, 0, 1, 5)))));

        assertThat(came.arrivedAt()).isEqualTo(Instant.parse("2026-03-02T01:02:03.123456Z"));
        assertThat(found(presence, came)).isEqualTo(came);
        assertThat(held.slot().startsAt()).isEqualTo(LocalTime.of(9, 0, 1));
        assertThat(found(meeting, held)).isEqualTo(held);
    }

    @Test
    void an_instant_before_1970_is_read_back() {
        Kind<Presence> presence = Kinds.of(Presence.class);
        Presence came = store().write(records -> records.add(Samples.with(presence,
                new Samples(records).sparse(presence),
                Map.of("arrivedAt", Instant.parse("1949-10-01T07:00:00.000001Z")))));

        assertThat(found(presence, came)).isEqualTo(came);
    }

    /** Days and hours that do not exist in these zones are written in one and read in all. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia", "America/New_York"})
    void dates_times_and_instants_do_not_depend_on_the_zone_of_the_machine(String zone) {
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            List<Meeting> meetings = store().write(RowContract::onStrangeDays);
            assertThat(meetings).allSatisfy(one -> assertThat(found(Kinds.of(Meeting.class), one)).isEqualTo(one));
            for (String other : List.of("UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                assertThat(meetings).as(other)
                        .allSatisfy(one -> assertThat(found(Kinds.of(Meeting.class), one)).isEqualTo(one));
            }
        } finally {
            TimeZone.setDefault(own);
        }
    }

    private static List<Meeting> onStrangeDays(Records records) {
        Kind<Meeting> kind = Kinds.of(Meeting.class);
        return Stream.of("2017-10-15", "2011-12-30", "2011-12-31", "1940-06-01", "1986-05-04", "2026-03-08",
                "1900-01-01", "2024-02-29", "9999-12-31")
                .map(LocalDate::parse)
                .flatMap(day -> Stream.of("00:00:00", "00:30:00", "02:30:00", "23:59:59").map(LocalTime::parse)
                        .map(time -> Samples.with(kind, new Samples(records).sparse(kind),
                                Map.of("onDate", day, "startsAt", time, "openedAt",
                                        day.atTime(time).toInstant(ZoneOffset.UTC)))))
                .map(records::add).toList();
    }

    @Test
    void a_day_that_the_zone_of_the_machine_left_out_is_found_by_its_date() {
        TimeZone own = TimeZone.getDefault();
        LocalDate day = LocalDate.of(2011, 12, 30);
        Kind<SpecialDay> kind = Kinds.of(SpecialDay.class);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            SpecialDay stored = store().write(records -> records
                    .add(Samples.with(kind, new Samples(records).sparse(kind), Map.of("onDate", day))));

            assertThat(store().<List<SpecialDay>>read(
                    reader -> reader.list(SpecialDay.class, Filter.between("onDate", day, day.plusDays(1)))))
                    .containsExactly(stored);
        } finally {
            TimeZone.setDefault(own);
        }
    }

    private <T extends Entity> T found(Kind<T> kind, T stored) {
        return store().read(reader -> reader.get(kind.type(), stored.id()));
    }
}
