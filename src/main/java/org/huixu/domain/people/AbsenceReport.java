package org.huixu.domain.people;

import java.time.LocalDate;
import org.huixu.domain.Entity;
import org.huixu.domain.regulation.AddresseeKey;

/** An absence was reported to one of those who must know of it (art. 72). */
public record AbsenceReport(AbsenceReportId id, long version, AbsenceId absenceId, AddresseeKey addressee,
        LocalDate reportedOn) implements Entity {
}
