package org.huixu.domain.people;

import org.huixu.domain.Id;

/** Identity of a report of an absence. */
public record AbsenceReportId(String value) implements Id {

    public AbsenceReportId {
        Id.require(value);
    }
}
