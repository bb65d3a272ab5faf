package org.huixu.domain.compliance;

import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.people.Directory;
import org.huixu.domain.regulation.Regulation;

/** Under which rules, with which people and working days, and when it is judged. */
public record Surroundings(Authority authority, WorkingCalendar calendar, OfficeTime time) {

    /** The same at another moment. */
    public Surroundings at(OfficeTime moment) {
        return new Surroundings(authority, calendar, moment);
    }

    public Regulation regulation() {
        return authority.regulation();
    }

    public Directory directory() {
        return authority.directory();
    }
}
