package org.huixu.application.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;

/** Which rows a filter lets through, and in which order. */
abstract class FilterContract {
    private static final LocalDate MAY_1 = LocalDate.of(2031, 5, 1);

    abstract Store store();

    @Test
    void rows_come_in_the_order_in_which_they_were_made() {
        List<Person> made = store().write(records -> {
            Samples samples = new Samples(records);
            Kind<Person> kind = Kinds.of(Person.class);
            List<Person> three = List.of(samples.sparse(kind), samples.sparse(kind), samples.sparse(kind));
            three.reversed().forEach(records::add);
            return three;
        });
        List<PersonId> ids = made.stream().map(Person::id).toList();

        List<Person> listed = store().read(reader -> reader.list(Person.class, Filter.in("id", ids.reversed())));

        assertThat(listed).extracting(Person::id).containsExactlyElementsOf(ids);
        assertThat(store().<List<Person>>read(reader -> reader.list(Person.class))).extracting(Person::id)
                .containsSubsequence(ids).isSortedAccordingTo((a, b) -> a.value().compareTo(b.value()));
    }

    @Test
    void a_value_is_found_by_number_flag_key_enum_and_state() {
        Kind<Item> kind = Kinds.of(Item.class);
        Item item = store().write(records -> records.add(Samples.with(kind, new Samples(records).full(kind, 0),
                Map.of("state", new ItemState.Withdrawn(), "origin", Origin.HEAD))));
        Kind<StepRecord> steps = Kinds.of(StepRecord.class);
        StepRecord step = store().write(records -> new Samples(records).addFull(steps));

        Filter own = Filter.eq("id", item.id());
        assertThat(items(own, Filter.eq("state", new ItemState.Withdrawn()))).containsExactly(item);
        assertThat(items(own, Filter.eq("state", new ItemState.Draft()))).isEmpty();
        assertThat(items(own, Filter.in("origin", List.of(Origin.UNIT, Origin.HEAD)))).containsExactly(item);
        assertThat(items(own, Filter.eq("origin", Origin.OFFICE))).isEmpty();
        assertThat(items(own, Filter.eq("secret", true))).containsExactly(item);
        assertThat(items(own, Filter.eq("secret", false))).isEmpty();
        assertThat(items(Filter.eq("target", item.proposal().target()))).containsExactly(item);
        assertThat(items(Filter.eq("code", item.proposal().code()))).containsExactly(item);
        assertThat(store().<List<StepRecord>>read(reader -> reader.list(StepRecord.class,
                Filter.eq("stepOrder", step.stepOrder()), Filter.eq("subjectId", step.subjectId()))))
                .containsExactly(step);
        assertThat(store().<List<StepRecord>>read(reader -> reader.list(StepRecord.class,
                Filter.in("subjectId", List.of(new SubjectId(Samples.newId())))))).isEmpty();
    }

    @Test
    void one_of_no_values_lets_nothing_through() {
        store().write(records -> new Samples(records).addFull(Kinds.of(Item.class)));

        assertThat(items(Filter.in("id", List.of()))).isEmpty();
    }

    @Test
    void a_value_given_twice_lets_a_row_through_once() {
        Person person = store().write(records -> new Samples(records).addFull(Kinds.of(Person.class)));

        assertThat(store().<List<Person>>read(
                reader -> reader.list(Person.class, Filter.in("id", List.of(person.id(), person.id())))))
                .containsExactly(person);
    }

    @Test
    void two_thousand_values_may_be_asked_for_at_once() {
        Person person = store().write(records -> new Samples(records).addFull(Kinds.of(Person.class)));
        List<PersonId> ids = Stream
                .concat(Stream.generate(() -> new PersonId(Samples.newId())).limit(1_999),
                        Stream.of(person.id()))
                .toList();

        assertThat(store().<List<Person>>read(reader -> reader.list(Person.class, Filter.in("id", ids))))
                .containsExactly(person);
    }

    @Test
    void between_holds_its_first_day_and_not_its_last_and_never_what_has_no_date() {
        Kind<Meeting> kind = Kinds.of(Meeting.class);
        store().write(records -> {
            Samples samples = new Samples(records);
            for (int day = -1; day <= 3; day++) {
                records.add(Samples.with(kind, samples.sparse(kind), Map.of("onDate", MAY_1.plusDays(day))));
            }
            return records.add(samples.sparse(kind));
        });

        assertThat(days(MAY_1, MAY_1.plusDays(2))).containsExactly(MAY_1, MAY_1.plusDays(1));
        assertThat(days(MAY_1, MAY_1)).isEmpty();
    }

    @Test
    void a_dated_fact_overlaps_from_its_first_day_to_the_day_before_its_end() {
        Person person = store().write(records -> new Samples(records).addFull(Kinds.of(Person.class)));
        Absence ended = absence(person, MAY_1, MAY_1.plusDays(3));
        Absence running = absence(person, MAY_1.plusDays(2), null);
        Absence oneDay = absence(person, MAY_1.plusDays(9), MAY_1.plusDays(10));

        assertThat(overlapping(person, Filter.on(MAY_1.minusDays(1)))).isEmpty();
        assertThat(overlapping(person, Filter.on(MAY_1))).containsExactly(ended);
        assertThat(overlapping(person, Filter.on(MAY_1.plusDays(2)))).containsExactly(ended, running);
        assertThat(overlapping(person, Filter.on(MAY_1.plusDays(3)))).containsExactly(running);
        assertThat(overlapping(person, Filter.overlapping(new Period(MAY_1.minusDays(5), MAY_1)))).isEmpty();
        assertThat(overlapping(person, Filter.overlapping(Period.since(MAY_1.plusDays(9)))))
                .containsExactly(running, oneDay);
        assertThat(overlapping(person, Filter.overlapping(Period.since(MAY_1.plusDays(10))))).containsExactly(running);
    }

    @Test
    void the_filter_and_the_period_agree_about_every_pair_of_days() {
        Person person = store().write(records -> new Samples(records).addFull(Kinds.of(Person.class)));
        Absence fact = absence(person, MAY_1.plusDays(2), MAY_1.plusDays(4));
        for (int from = 0; from < 6; from++) {
            for (int to = from + 1; to < 7; to++) {
                Period asked = new Period(MAY_1.plusDays(from), MAY_1.plusDays(to));
                assertThat(overlapping(person, Filter.overlapping(asked))).as(asked.toString())
                        .hasSize(fact.period().overlaps(asked) ? 1 : 0);
            }
        }
    }

    @Test
    void a_column_that_the_entity_does_not_have_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> items(Filter.eq("colour", "red"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> items(Filter.on(MAY_1))).isInstanceOf(RuntimeException.class);
    }

    private List<Item> items(Filter... filters) {
        return store().read(reader -> reader.list(Item.class, filters));
    }

    private List<LocalDate> days(LocalDate from, LocalDate to) {
        return store().<List<Meeting>>read(reader -> reader.list(Meeting.class, Filter.between("onDate", from, to)))
                .stream().map(one -> one.slot().onDate()).toList();
    }

    private Absence absence(Person person, LocalDate from, LocalDate to) {
        Kind<Absence> kind = Kinds.of(Absence.class);
        Map<String, Object> values = new HashMap<>(Map.of("personId", person.id(), "validFrom", from));
        values.put("validTo", to);
        return store().write(records -> records.add(Samples.with(kind, new Samples(records).full(kind, 0), values)));
    }

    private List<Absence> overlapping(Person person, Filter filter) {
        return store().read(reader -> reader.list(Absence.class, Filter.eq("personId", person.id()), filter));
    }
}
