package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huixu.domain.people.Absence;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** L1, article 72: absences are reported. */
class AbsenceTest {

    private static final LocalDate FIRST = Season.TODAY.plusDays(3);

    private final Season season = new Season();

    @Test
    void l1Article72AHeadOfADepartmentReportsThreeDaysBeforeToGovernmentAndCommittee() {
        Absence absence = season.away(Government.FINANCE_HEAD, FIRST, FIRST.plusDays(2));
        season.reported(absence, "district-government", FIRST.minusDays(3));

        assertThat(season.said("L1")).containsExactly("倪金2026年6月13日起外出，没有向区委报告，应在2026年6月10日以前报告。");
        assertThat(season.findings("L1").getFirst().severity()).isEqualTo(Severity.MUST);
        assertThat(season.findings("L1").getFirst().due()).isEqualTo(Season.TODAY);
    }

    @Test
    void l1BeforeTheThirdDayNothingIsMissingYet() {
        season.away(Government.FINANCE_HEAD, FIRST.plusDays(1), FIRST.plusDays(2), Absence.Trip.NONE);

        assertThat(season.found("L1")).isEmpty();
    }

    @Test
    void l1TwoDaysBeforeIsLateForAHeadAndInTimeForWhatIsUrgent() {
        LocalDate first = Season.TODAY.minusDays(2);
        Absence absence = season.away(Government.FINANCE_HEAD, first, first);
        season.reported(absence, "district-government", first.minusDays(2)).reported(absence, "district-committee",
                first.minusDays(3));
        Absence urgent = season.away(Government.AUDIT_HEAD, first, first, new Absence.Trip("济南", "抢险",
                season.government.person(Government.DIRECTOR), "手机", true));
        season.reported(urgent, "district-government", first.plusDays(1)).reported(urgent, "district-committee",
                first.plusDays(2));

        assertThat(season.said("L1")).containsExactlyInAnyOrder("倪金2026年6月8日起外出，2026年6月6日才向区政府报告，应在2026年6月5日以前报告。",
                "戚审2026年6月8日起外出，2026年6月10日才向区委报告，应在2026年6月9日以前报告。");
    }

    @Test
    void l1ADeputyReportsToTheHeadAndTheCommitteeOnTheDayAtTheLatest() {
        Absence absence = season.away(Government.DEPUTY_TRADE, Season.TODAY, Season.TODAY);
        season.reported(absence, "head", Season.TODAY).reported(absence, "district-committee", Season.TODAY);
        assertThat(season.found("L1")).isEmpty();

        season.away(Government.DEPUTY_BUILDING, Season.TODAY.plusDays(1), Season.TODAY.plusDays(1));
        assertThat(season.found("L1")).isEmpty();
        season.away(Government.DEPUTY_FARMING, Season.TODAY, Season.TODAY);
        assertThat(season.said("L1")).containsExactly("鄂明2026年6月10日起外出，没有向区委报告，应在2026年6月10日以前报告。",
                "鄂明2026年6月10日起外出，没有向区长报告，应在2026年6月10日以前报告。");
    }

    @Test
    void l1TheHeadReportsToTheCity() {
        season.away(Government.HEAD, Season.TODAY, Season.TODAY);

        assertThat(season.said("L1")).containsExactly("安国栋2026年6月10日起外出，没有向市政府报告，应在2026年6月10日以前报告。");
    }

    @Test
    void l1WhatHasToBeKnownOfAnAbsenceIsNamedPieceByPiece() {
        Absence absence = season.away(Government.DEPUTY_TRADE, FIRST, FIRST, Absence.Trip.NONE);
        season.reported(absence, "head", Season.TODAY).reported(absence, "district-committee", Season.TODAY);

        assertThat(season.found("L1")).containsExactly("noContact 樊喆", "noPlace 樊喆", "noReason 樊喆",
                "nobodyTakesOver 樊喆");
    }

    @Test
    void l1WhoHoldsNoneOfTheOfficesReportsToNobody() {
        season.away(Government.CLERK, Season.TODAY, Season.TODAY, Absence.Trip.NONE);

        assertThat(season.found("L1")).isEmpty();
    }
}
