package org.huixu.application.notice;

import java.time.LocalDate;
import java.util.Objects;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** To whom a notice goes (通知对象): a unit, through its office, or a person himself; exactly one of them is there. */
public record Party(@Nullable UnitId unitId, @Nullable PersonId personId) {

    /**
     * The party through which the person is told on that day: leaders are told themselves, as are the people of the
     * office itself and those who hold no office; everybody else through the unit of his first office.
     */
    public static Party of(Authority authority, PersonId person, LocalDate day) {
        if (authority.isLeader(person, day)) {
            return new Party(null, person);
        }
        Directory directory = authority.directory();
        return directory.appointments(person, day).stream().limit(1).map(Appointment::unitId).filter(Objects::nonNull)
                .filter(unit -> outside(directory, unit)).findFirst()
                .map(unit -> new Party(unit, null)).orElse(new Party(null, person));
    }

    private static boolean outside(Directory directory, UnitId unit) {
        return directory.unit(unit).map(Unit::kind).map(kind -> switch (kind) {
            case LEADERSHIP, OFFICE -> false;
            case DEPARTMENT, TOWN, STREET, ZONE, OUTSIDE -> true;
        }).orElse(true);
    }

    /** Whether it does not belong to the government, so that its guests get a letter (邀请函) instead of a notice. */
    boolean isOutside(Directory directory) {
        return unitId == null || directory.unit(unitId).map(Unit::kind).filter(kind -> kind == UnitKind.OUTSIDE)
                .isPresent();
    }

    /** The short name of the unit, or the name of the person. */
    public String name(Directory directory, LocalDate day) {
        return unitId == null ? directory.name(personId) : directory.shortName(unitId, day);
    }

    /** The full name of the unit, or the name of the person. */
    public String fullName(Directory directory, LocalDate day) {
        return unitId == null
                ? directory.name(personId)
                : directory.unitName(unitId, day).map(UnitName::name).orElseGet(() -> name(directory, day));
    }
}
