package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.people.Absence;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;

/** The rules of the whole office under the regulation of another government: other figures, offices and weights. */
class SecondOfficeTest {

    private static final MeetingTypeKey COUNCIL = new MeetingTypeKey("council");
    private static final LocalDate TODAY = Season.TODAY;

    private final Season season = new Season(Government.empty().appoint("梅市", "mayor", null, "市长", 1)
            .appoint("任副", "vice-mayor", null, "副市长", 3), Rulebooks.second());

    @Test
    void c4TenDaysMayLieBetweenTwoMeetingsAndThreeMayBeHeldInAYear() {
        season.held(COUNCIL, LocalDate.of(2026, 5, 18));
        season.held(COUNCIL, LocalDate.of(2026, 5, 28));
        season.held(COUNCIL, LocalDate.of(2026, 6, 9));
        season.held(COUNCIL, LocalDate.of(2026, 6, 15));

        assertThat(season.said("C4")).containsExactlyInAnyOrder("2026-05-28至2026-06-09相隔12天。", "2026年第4次，最多3次。");
        assertThat(season.findings("C4")).extracting(Finding::severity).containsOnly(Severity.HINT);
    }

    @Test
    void c8AMeetingLastsNinetyMinutesThere() {
        season.meeting(COUNCIL, "甲", TODAY, "09:00").invite("任副");
        season.engagement("visit", "乙", new When(TODAY, LocalTime.of(10, 29), null, null),
                new Receipt(TODAY.minusDays(9), true, null), Reply.OPEN, "任副");

        assertThat(season.said("C8")).containsExactly("任副分身乏术：甲、乙。");
        assertThat(season.findings("C8").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void l1TheMayorReportsFiveDaysBeforeAndAnUrgentAbsenceOnTheDay() {
        Absence absence = season.away("梅市", TODAY.plusDays(5), TODAY.plusDays(6));
        assertThat(season.said("L1")).containsExactly("梅市未报省政府（2026-06-10）。");

        season.reported(absence, "province", TODAY);
        Absence urgent = season.away("任副", TODAY.minusDays(1), TODAY,
                new Absence.Trip("省城", "抢险", season.government.person("梅市"), "手机", true));
        season.reported(urgent, "mayor", TODAY);
        assertThat(season.said("L1")).containsExactly("任副2026-06-10才报市长。");
    }

    @Test
    void k2AGalaIsOpenTwoDaysBeforeAndK1AndC7AreNotAskedFor() {
        season.engagement("gala", "晚会", new When(TODAY.plusDays(2), null, null, "剧院"),
                new Receipt(TODAY, false, null), Reply.OPEN);
        season.engagement("gala", "晚会", new When(TODAY.plusDays(3), null, null, "剧院"),
                new Receipt(TODAY, false, null), Reply.OPEN);

        assertThat(season.said("K2")).containsExactly("晚会未答复。");
        assertThat(season.found("K1")).isEmpty();
        assertThat(season.found("C7")).isEmpty();
    }
}
