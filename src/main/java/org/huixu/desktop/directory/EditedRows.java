package org.huixu.desktop.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Entity;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.StandIn;

/** Rows of the directory while they are edited, and how each is put into words when somebody else was quicker. */
final class EditedRows {

    private static final Texts TEXTS = Texts.of(EditedRows.class);

    private final Workbench bench;

    EditedRows(Workbench bench) {
        this.bench = bench;
    }

    Edited<Person> person(Person row) {
        return new Edited<>(row, () -> now(row), one -> TEXTS.format("contacts.now.person", one.name(), one.pinyin(),
                one.phone() == null ? TEXTS.get("contacts.person.noPhone") : one.phone()));
    }

    Edited<Appointment> appointment(Appointment row) {
        return new Edited<>(row, () -> now(row),
                one -> TEXTS.format("contacts.now", one.title(), period(one.period())));
    }

    Edited<Portfolio> portfolio(Portfolio row) {
        return new Edited<>(row, () -> now(row), one -> period(one.period()));
    }

    Edited<StandIn> standIn(StandIn row) {
        return new Edited<>(row, () -> now(row), one -> period(one.period()));
    }

    Edited<Absence> absence(Absence row) {
        return new Edited<>(row, () -> now(row), one -> {
            LocalDate end = one.period().validTo();
            Period shown = new Period(one.period().validFrom(), end == null ? null : end.minusDays(1));
            return TEXTS.format("contacts.now", PersonSheets.name(one.kind()), period(shown));
        });
    }

    Edited<UnitLine> unit(UnitLine row) {
        return new Edited<>(row,
                () -> bench.workplace().directory().units(bench.today()).stream()
                        .filter(one -> one.unit().id().equals(row.unit().id())).findFirst(),
                one -> TEXTS.format("contacts.now", one.shortName(), one.unit().endedOn() == null
                        ? UnitSheets.name(one.unit().kind())
                        : TEXTS.format("contacts.now.ended", one.unit().endedOn().toString())));
    }

    Edited<Room> room(Room row) {
        return new Edited<>(row, () -> now(row), one -> TEXTS.format("contacts.now.room", one.name(),
                Integer.toString(one.seats()), period(one.period())));
    }

    @SuppressWarnings("unchecked")
    private <T extends Entity> Optional<T> now(T row) {
        return bench.workplace().lists().find((Class<T>) row.getClass(), row.id());
    }

    private static String period(Period period) {
        LocalDate end = period.validTo();
        return end == null
                ? TEXTS.format("contacts.now.since", period.validFrom().toString())
                : TEXTS.format("contacts.now.period", period.validFrom().toString(), end.toString());
    }
}
