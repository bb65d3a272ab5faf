package org.huixu.application.people;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/**
 * The directory as rows of a spreadsheet: persons and units by the names that people use. Every row knows its number in
 * its sheet (counted from 1, the header included). Periods are from–to, half-open; without an end still running.
 */
public record DirectorySheet(List<UnitRow> units, List<PersonRow> persons, List<AppointmentRow> appointments,
        List<PortfolioRow> portfolios, List<StandInRow> standIns, List<RoomRow> rooms) {

    public static final DirectorySheet EMPTY = new DirectorySheet(List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    /**
     * By what a person is told from others.
     *
     * @param number only needed where two persons share a name
     */
    public record PersonName(String name, @Nullable String number) {

        /** As written in a cell: 张伟, or 张伟（02）. */
        public String label() {
            return number == null ? name : name + '（' + number + '）';
        }
    }

    /** From the first day to before the last. */
    public record Span(LocalDate from, @Nullable LocalDate to) {

        /** Whether the two have a day in common. */
        public boolean overlaps(Span other) {
            return (to == null || other.from.isBefore(to)) && (other.to == null || from.isBefore(other.to));
        }
    }

    /**
     * A unit under one of its names; a unit that was renamed has several rows.
     *
     * @param order place in the list of units, from 1
     * @param span while it bore the name
     */
    public record UnitRow(int row, UnitTitle title, UnitKind kind, int order, Span span, UnitLinks links) {
    }

    /** Short name (区财政局) and full name (周村区财政局). */
    public record UnitTitle(String shortName, String fullName) {
    }

    /**
     * What came before and after.
     *
     * @param formerName short name that the same unit bore before this one
     * @param successor short name of another unit that took over its business when it ended
     */
    public record UnitLinks(@Nullable String formerName, @Nullable String successor) {

        public static final UnitLinks NONE = new UnitLinks(null, null);
    }

    /** A person; without pinyin a library fills it. */
    public record PersonRow(int row, PersonName person, @Nullable String pinyin, @Nullable String phone) {
    }

    /**
     * An office held.
     *
     * @param unit short name; absent for offices of the government itself
     */
    public record AppointmentRow(int row, PersonName person, OfficeKey office, @Nullable String unit, Post post,
            Span span) {
    }

    /** How the office is printed after the name, and the place in lists, from 1. */
    public record Post(String title, int rank) {
    }

    /** A deputy in charge of a unit (分管). */
    public record PortfolioRow(int row, PersonName deputy, String unit, Span span) {
    }

    /** Who stands in for an absent deputy (补位). */
    public record StandInRow(int row, PersonName deputy, PersonName standIn, Span span) {
    }

    /** A meeting room. */
    public record RoomRow(int row, String name, int seats, Span span) {
    }

    public DirectorySheet {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
        appointments = List.copyOf(appointments);
        portfolios = List.copyOf(portfolios);
        standIns = List.copyOf(standIns);
        rooms = List.copyOf(rooms);
    }
}
