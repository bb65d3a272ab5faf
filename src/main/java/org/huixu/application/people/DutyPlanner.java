package org.huixu.application.people;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.huixu.application.people.DirectoryPlan.Part;
import org.huixu.application.people.DirectorySheet.AppointmentRow;
import org.huixu.application.people.DirectorySheet.PortfolioRow;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.StandInRow;
import org.huixu.domain.Period;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.PortfolioId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.StandInId;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** Plans the rows of offices held, division of work, stand-ins and rooms. */
final class DutyPlanner {

    private final DirectoryBook book;
    private final PlanLines lines;
    private final PersonPlanner persons;

    DutyPlanner(DirectoryBook book, PlanLines lines, PersonPlanner persons) {
        this.book = book;
        this.lines = lines;
        this.persons = persons;
    }

    void appointments(List<AppointmentRow> rows) {
        rows.stream().sorted(Comparator.comparing((AppointmentRow row) -> row.span().from())).forEach(row -> {
            String label = row.person().label() + ' ' + row.post().title();
            lines.row(Part.APPOINTMENTS, row.row(), label, () -> appointment(row, label));
        });
    }

    private void appointment(AppointmentRow row, String label) {
        Period period = UnitPlanner.period(row.span());
        PersonId person = persons.named(row.person());
        @Nullable
        UnitId unit = row.unit() == null ? null : unit(row.unit(), period);
        List<Appointment> same = book.all(Appointment.class).stream()
                .filter(one -> one.personId().equals(person) && one.office().equals(row.office())
                        && Objects.equals(one.unitId(), unit))
                .toList();
        @Nullable
        Appointment held = Match.of(same, Appointment::period, period).orElse(null);
        Appointment planned = new Appointment(held == null ? new AppointmentId(book.newId()) : held.id(),
                held == null ? 0 : held.version(), person, row.office(), unit, row.post().title(), row.post().rank(),
                period);
        book.put(planned);
        lines.note(Part.APPOINTMENTS, row.row(), label, List.of(planned));
    }

    void portfolios(List<PortfolioRow> rows) {
        rows.stream().sorted(Comparator.comparing((PortfolioRow row) -> row.span().from())).forEach(row -> {
            String label = row.deputy().label() + ' ' + row.unit();
            lines.row(Part.PORTFOLIOS, row.row(), label, () -> portfolio(row, label));
        });
    }

    private void portfolio(PortfolioRow row, String label) {
        Period period = UnitPlanner.period(row.span());
        PersonId deputy = persons.named(row.deputy());
        UnitId unit = unit(row.unit(), period);
        List<Portfolio> same = book.all(Portfolio.class).stream()
                .filter(one -> one.deputyId().equals(deputy) && one.unitId().equals(unit)).toList();
        @Nullable
        Portfolio held = Match.of(same, Portfolio::period, period).orElse(null);
        Portfolio planned = new Portfolio(held == null ? new PortfolioId(book.newId()) : held.id(),
                held == null ? 0 : held.version(), deputy, unit, period);
        book.put(planned);
        lines.note(Part.PORTFOLIOS, row.row(), label, List.of(planned));
    }

    void standIns(List<StandInRow> rows) {
        rows.stream().sorted(Comparator.comparing((StandInRow row) -> row.span().from())).forEach(row -> {
            String label = row.deputy().label() + ' ' + row.standIn().label();
            lines.row(Part.STAND_INS, row.row(), label, () -> standIn(row, label));
        });
    }

    private void standIn(StandInRow row, String label) {
        Period period = UnitPlanner.period(row.span());
        PersonId deputy = persons.named(row.deputy());
        PersonId other = persons.named(row.standIn());
        if (deputy.equals(other)) {
            throw new RowConflict("people.conflict.himself");
        }
        List<StandIn> same = book.all(StandIn.class).stream()
                .filter(one -> one.deputyId().equals(deputy) && one.standInId().equals(other)).toList();
        @Nullable
        StandIn held = Match.of(same, StandIn::period, period).orElse(null);
        StandIn planned = new StandIn(held == null ? new StandInId(book.newId()) : held.id(),
                held == null ? 0 : held.version(), deputy, other, period);
        book.put(planned);
        lines.note(Part.STAND_INS, row.row(), label, List.of(planned));
    }

    void rooms(List<RoomRow> rows) {
        rows.stream().sorted(Comparator.comparing((RoomRow row) -> row.span().from()))
                .forEach(row -> lines.row(Part.ROOMS, row.row(), row.name(), () -> room(row)));
    }

    private void room(RoomRow row) {
        Period period = UnitPlanner.period(row.span());
        List<Room> same = book.all(Room.class).stream().filter(one -> one.name().equals(row.name())).toList();
        @Nullable
        Room held = Match.of(same, Room::period, period).orElse(null);
        Room planned = held == null
                ? Room.of(new RoomId(book.newId()), row.name(), row.seats(), period)
                : held.with(row.seats(), period);
        book.put(planned);
        lines.note(Part.ROOMS, row.row(), row.name(), List.of(planned));
    }

    private UnitId unit(String name, Period period) {
        List<UnitId> units = book.unitsNamed(name, period);
        if (units.isEmpty()) {
            throw new RowConflict("people.conflict.no-unit", name, PlanLines.text(period));
        }
        if (units.size() > 1) {
            throw new RowConflict("people.conflict.which-unit", name);
        }
        return units.getFirst();
    }
}
