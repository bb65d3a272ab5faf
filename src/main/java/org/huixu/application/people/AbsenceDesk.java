package org.huixu.application.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Absence.Trip;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.people.AbsenceReportId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.AddresseeKey;

/** When people are away, and to whom that was reported (art. 6, 8, 72). */
public final class AbsenceDesk {

    private final Door door;

    public AbsenceDesk(Door door) {
        this.door = door;
    }

    /**
     * The person is away on the days of the period.
     *
     * @param reports on which day it was reported to whom, as far as it was
     */
    public Outcome<AbsenceId> record(PersonId person, AbsenceKind kind, Period period, Trip trip,
            Map<AddresseeKey, LocalDate> reports) {
        return door.perform(Act.reversible("absence.add"), change -> {
            AbsenceId id = new AbsenceId(change.newId());
            change.add(new Absence(id, 0, person, kind, period, clean(person, trip)));
            tick(change, id, reports);
            return id;
        });
    }

    /** Corrects an absence, such as when the person came back on another day than was planned, and its reports. */
    public Outcome<Absence> correct(Absence absence, Map<AddresseeKey, LocalDate> reports) {
        return door.perform(Act.reversible("absence.correct"), change -> {
            Absence known = change.current(Absence.class, absence.id(), absence.version());
            tick(change, known.id(), reports);
            return change.change(new Absence(known.id(), known.version(), known.personId(), absence.kind(),
                    absence.period(), clean(known.personId(), absence.trip())));
        });
    }

    /** Takes an absence away that did not happen, with its reports. */
    public Outcome<AbsenceId> remove(AbsenceId id) {
        return door.perform(Act.reversible("absence.remove"), change -> {
            reports(change, id).forEach(change::remove);
            change.remove(change.get(Absence.class, id));
            return id;
        });
    }

    /** Makes the reports those that are given, one for each addressee. */
    private static void tick(Change change, AbsenceId absence, Map<AddresseeKey, LocalDate> reports) {
        List<Problem> early = reports.entrySet().stream().filter(one -> one.getValue().isAfter(change.today()))
                .map(one -> Problem.at(field(one.getKey()), "problem.inTheFuture")).toList();
        if (!early.isEmpty()) {
            throw new Impossible(early.getFirst());
        }
        List<AbsenceReport> known = reports(change, absence);
        known.stream().filter(one -> !reports.containsKey(one.addressee())).forEach(change::remove);
        reports.forEach((to, day) -> {
            Optional<AbsenceReport> before = known.stream().filter(one -> one.addressee().equals(to)).findFirst();
            if (before.isEmpty()) {
                change.add(new AbsenceReport(new AbsenceReportId(change.newId()), 0, absence, to, day));
            } else {
                change.change(new AbsenceReport(before.get().id(), before.get().version(), absence, to, day));
            }
        });
    }

    /** Name of the field in which the day of a report is entered. */
    public static String field(AddresseeKey addressee) {
        return "report-" + addressee.value();
    }

    private static List<AbsenceReport> reports(Change change, AbsenceId absence) {
        return change.reader().list(AbsenceReport.class, Filter.eq("absenceId", absence));
    }

    private static Trip clean(PersonId person, Trip trip) {
        if (person.equals(trip.takenOverById())) {
            throw new Impossible(Problem.at("takenOver", "problem.absence.takesOverHimself"));
        }
        return new Trip(Inputs.optionalLine("place", trip.place()), Inputs.optional(trip.reason()),
                trip.takenOverById(), Inputs.optionalLine("contact", trip.contact()), trip.urgent());
    }
}
