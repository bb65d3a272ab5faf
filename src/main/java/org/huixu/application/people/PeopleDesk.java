package org.huixu.application.people;

import java.time.LocalDate;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.PortfolioId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.StandInId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.people.UnitNameId;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/** What a secretary does with the directory (通讯录). */
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

    /** Corrects how the name is read (单 is Shan as a surname). */
    public Outcome<Person> correctPinyin(PersonId id, String sortKey, String initials) {
        return door.perform(Act.reversible("person.pinyin"), change -> {
            Person person = change.get(Person.class, id);
            return change.change(person.withName(person.name(), Inputs.required("pinyin", sortKey),
                    Inputs.required("initials", initials)));
        });
    }

    /** Adds a unit under its first name. */
    public Outcome<UnitId> addUnit(UnitKind kind, int order, String name, String shortName, Period period) {
        return door.perform(Act.reversible("unit.add"),
                change -> addUnit(change, kind, order, name, shortName, period));
    }

    UnitId addUnit(Change change, UnitKind kind, int order, String name, String shortName, Period period) {
        UnitId id = new UnitId(change.newId());
        change.add(new Unit(id, 0, kind, order, period.validTo(), null));
        change.add(new UnitName(new UnitNameId(change.newId()), 0, id, Inputs.required("name", name),
                Inputs.required("shortName", shortName), period));
        return id;
    }

    /** From that day on the unit no longer exists; its business goes to the successor. */
    public Outcome<Unit> endUnit(UnitId id, LocalDate day, @Nullable UnitId successor) {
        return door.perform(Act.reversible("unit.end"),
                change -> change.change(change.get(Unit.class, id).ended(day, successor)));
    }

    public Outcome<RoomId> addRoom(String name, int seats, Period period) {
        return door.perform(Act.reversible("room.add"), change -> {
            if (seats < 1) {
                throw new Impossible(Problem.at("seats", "problem.positive"));
            }
            RoomId id = new RoomId(change.newId());
            change.add(new Room(id, 0, Inputs.required("name", name), seats, period));
            return id;
        });
    }

    /** The person holds the office during the period. */
    public Outcome<AppointmentId> appoint(PersonId person, Post post, Period period) {
        return door.perform(Act.reversible("appointment.add"), change -> {
            AppointmentId id = new AppointmentId(change.newId());
            change.add(new Appointment(id, 0, person, post.office(), post.unit(),
                    Inputs.required("title", post.title()), post.rank(), period));
            return id;
        });
    }

    /** The person holds the office no longer from that day on. */
    public Outcome<Appointment> endAppointment(AppointmentId id, LocalDate day) {
        return door.perform(Act.reversible("appointment.end"), change -> {
            Appointment held = change.get(Appointment.class, id);
            if (day.isBefore(held.period().validFrom())) {
                throw new Impossible(Problem.at("day", "problem.endsBeforeItBegins"));
            }
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

    /** The person is away on the days of the period (art. 72). */
    public Outcome<AbsenceId> recordAbsence(PersonId person, AbsenceKind kind, Period period, @Nullable String place,
            @Nullable String reason) {
        return door.perform(Act.reversible("absence.add"), change -> {
            AbsenceId id = new AbsenceId(change.newId());
            change.add(new Absence(id, 0, person, kind, period, Inputs.optionalLine("place", place),
                    Inputs.optional(reason)));
            return id;
        });
    }
}
