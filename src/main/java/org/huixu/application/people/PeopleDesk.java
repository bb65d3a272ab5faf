package org.huixu.application.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.Period;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.PortfolioId;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.StandInId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/** What a secretary does with the people of the directory (通讯录): who they are, what they hold. */
public final class PeopleDesk {

    private final Door door;
    private final Pinyin pinyin;

    public PeopleDesk(Door door, Pinyin pinyin) {
        this.door = door;
        this.pinyin = pinyin;
    }

    /** An office to be held: which, where, as what and in which place of the list. */
    public record Post(OfficeKey office, @Nullable UnitId unit, String title, int rank) {
    }

    /** Who a person is; pinyin and initials may be empty. */
    public record Identity(String name, @Nullable String pinyin, @Nullable String initials, @Nullable String phone) {
    }

    /** Adds a person; pinyin and initials are made from the name and can be changed later. */
    public Outcome<PersonId> addPerson(String name, @Nullable String phone) {
        return door.perform(Act.reversible("person.add"), change -> addPerson(change, name, phone));
    }

    PersonId addPerson(Change change, String name, @Nullable String phone) {
        String clean = Inputs.required("name", name);
        Pinyin.Spelling reading = pinyin.of(clean);
        PersonId id = new PersonId(change.newId());
        change.add(
                new Person(id, 0, clean, reading.sortKey(), reading.initials(), Inputs.optionalLine("phone", phone)));
        return id;
    }

    /** Corrects name, its reading (单 is Shan as a surname) and telephone; an empty reading is made from the name. */
    public Outcome<Person> correctPerson(PersonId id, long version, Identity identity) {
        return door.perform(Act.reversible("person.correct"), change -> {
            Person person = change.current(Person.class, id, version);
            String name = Inputs.required("name", identity.name());
            Pinyin.Spelling reading = pinyin.of(name);
            String sortKey = Inputs.optionalLine("pinyin", identity.pinyin());
            String initials = Inputs.optionalLine("initials", identity.initials());
            return change.change(person
                    .withName(name, sortKey == null ? reading.sortKey() : sortKey.toLowerCase(Locale.ROOT),
                            initials == null ? initials(sortKey, reading) : initials.toLowerCase(Locale.ROOT))
                    .withPhone(Inputs.optionalLine("phone", identity.phone())));
        });
    }

    private static String initials(@Nullable String sortKey, Pinyin.Spelling reading) {
        return sortKey == null ? reading.initials()
                : Arrays.stream(sortKey.toLowerCase(Locale.ROOT).split("\\s+")).map(one -> one.substring(0, 1))
                        .collect(Collectors.joining());
    }

    /** The person holds the office during the period. */
    public Outcome<AppointmentId> appoint(PersonId person, Post post, Period period) {
        return door.perform(Act.reversible("appointment.add"), change -> {
            AppointmentId id = new AppointmentId(change.newId());
            change.add(appointment(change, new Appointment(id, 0, person, post.office(), post.unit(), post.title(),
                    post.rank(), period)));
            return id;
        });
    }

    /** Corrects what was entered wrongly; a change of office is an end and a new beginning. */
    public Outcome<Appointment> correctAppointment(AppointmentId id, long version, Post post, Period period) {
        return door.perform(Act.reversible("appointment.correct"), change -> {
            Appointment held = change.current(Appointment.class, id, version);
            return change.change(appointment(change, new Appointment(id, held.version(), held.personId(),
                    post.office(), post.unit(), post.title(), post.rank(), period)));
        });
    }

    private static Appointment appointment(Change change, Appointment held) {
        if (held.rank() < 1) {
            throw new Impossible(Problem.at("rank", "problem.positive"));
        }
        boolean twice = change.reader().list(Appointment.class, Filter.eq("personId", held.personId())).stream()
                .anyMatch(one -> !one.id().equals(held.id()) && one.office().equals(held.office())
                        && Objects.equals(one.unitId(), held.unitId()) && one.period().overlaps(held.period()));
        if (twice) {
            throw new Impossible(Problem.at("office", "problem.appointment.twice"));
        }
        return new Appointment(held.id(), held.version(), held.personId(), held.office(), held.unitId(),
                Inputs.required("title", held.title()), held.rank(), held.period());
    }

    /** Takes an entry away that should never have been made. */
    public Outcome<AppointmentId> removeAppointment(AppointmentId id) {
        return door.perform(Act.reversible("appointment.remove"), change -> {
            change.remove(change.get(Appointment.class, id));
            return id;
        });
    }

    /**
     * Puts all who hold an office on the day into this order, in one act. Only the ranks of those who move and of those
     * they pass are changed, and with them the order on all days of these appointments.
     *
     * @param order everybody who holds an office on that day
     */
    public Outcome<Integer> rank(List<PersonId> order, LocalDate day) {
        return door.perform(Act.reversible("person.rank"), change -> {
            Map<PersonId, List<Appointment>> held = change.reader().list(Appointment.class, Filter.on(day)).stream()
                    .collect(Collectors.groupingBy(Appointment::personId));
            Map<PersonId, Integer> ranks = new HashMap<>();
            held.forEach((person, offices) -> ranks.put(person,
                    offices.stream().mapToInt(Appointment::rank).min().orElseThrow()));
            Map<PersonId, String> pinyins = change.reader().list(Person.class).stream()
                    .collect(Collectors.toMap(Person::id, Person::pinyin));
            ToIntFunction<PersonId> rank = person -> ranks.getOrDefault(person, 0);
            List<PersonId> now = ranks.keySet().stream().sorted(Comparator.comparingInt(rank)
                    .thenComparing(person -> pinyins.getOrDefault(person, "")).thenComparing(PersonId::value)).toList();
            Map<PersonId, Integer> places = Places.of(now, order, rank);
            places.forEach((person, place) -> held.getOrDefault(person, List.of())
                    .forEach(one -> change.change(one.ranked(one.rank() + place - rank.applyAsInt(person)))));
            return places.size();
        });
    }

    /** The person holds the office no longer from that day on. */
    public Outcome<Appointment> endAppointment(AppointmentId id, long version, LocalDate day) {
        return door.perform(Act.reversible("appointment.end"), change -> {
            Appointment held = change.current(Appointment.class, id, version);
            requireEnd(held.period(), day);
            return change.change(held.until(day));
        });
    }

    /** The deputy is in charge of the unit during the period (分管). */
    public Outcome<PortfolioId> assign(PersonId deputy, UnitId unit, Period period) {
        return door.perform(Act.reversible("portfolio.add"), change -> {
            PortfolioId id = new PortfolioId(change.newId());
            change.add(new Portfolio(id, 0, deputy, unit, period));
            return id;
        });
    }

    /** The deputy is in charge of the unit no longer from that day on. */
    public Outcome<Portfolio> endPortfolio(PortfolioId id, long version, LocalDate day) {
        return door.perform(Act.reversible("portfolio.end"), change -> {
            Portfolio held = change.current(Portfolio.class, id, version);
            requireEnd(held.period(), day);
            return change.change(held.until(day));
        });
    }

    /** Takes an entry away that should never have been made. */
    public Outcome<PortfolioId> removePortfolio(PortfolioId id) {
        return door.perform(Act.reversible("portfolio.remove"), change -> {
            change.remove(change.get(Portfolio.class, id));
            return id;
        });
    }

    /** While the deputy is away, the other stands in for him (补位). */
    public Outcome<StandInId> assignStandIn(PersonId deputy, PersonId standIn, Period period) {
        return door.perform(Act.reversible("standIn.add"), change -> {
            if (deputy.equals(standIn)) {
                throw new Impossible(Problem.at("standIn", "problem.standsInForHimself"));
            }
            StandInId id = new StandInId(change.newId());
            change.add(new StandIn(id, 0, deputy, standIn, period));
            return id;
        });
    }

    /** The other stands in no longer from that day on. */
    public Outcome<StandIn> endStandIn(StandInId id, long version, LocalDate day) {
        return door.perform(Act.reversible("standIn.end"), change -> {
            StandIn held = change.current(StandIn.class, id, version);
            requireEnd(held.period(), day);
            return change.change(held.until(day));
        });
    }

    /** Takes an entry away that should never have been made. */
    public Outcome<StandInId> removeStandIn(StandInId id) {
        return door.perform(Act.reversible("standIn.remove"), change -> {
            change.remove(change.get(StandIn.class, id));
            return id;
        });
    }

    private static void requireEnd(Period period, LocalDate day) {
        if (day.isBefore(period.validFrom())) {
            throw new Impossible(Problem.at("day", "problem.endsBeforeItBegins"));
        }
    }
}
