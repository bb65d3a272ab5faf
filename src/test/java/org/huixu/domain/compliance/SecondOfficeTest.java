package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.DirectPaperId;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.people.Absence;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
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

        assertThat(season.said("C4")).containsExactlyInAnyOrder("2026年5月28日至2026年6月9日相隔12天。", "2026年第4次，最多3次。");
        assertThat(season.findings("C4")).extracting(Finding::severity).containsOnly(Severity.HINT);
    }

    @Test
    void c8AMeetingLastsNinetyMinutesThere() {
        season.meeting(COUNCIL, "甲", TODAY, "09:00").invite("任副");
        season.engagement("visit", "乙", new When(TODAY, LocalTime.of(10, 29), null, null),
                new Receipt(TODAY.minusDays(9), true, null, null), Reply.OPEN, "任副");

        assertThat(season.said("C8")).containsExactly("任副分身乏术：甲、乙。");
        assertThat(season.findings("C8").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void l1TheMayorReportsFiveDaysBeforeAndAnUrgentAbsenceOnTheDay() {
        Absence absence = season.away("梅市", TODAY.plusDays(5), TODAY.plusDays(6));
        assertThat(season.said("L1")).containsExactly("梅市未报省政府（2026年6月10日）。");

        season.reported(absence, "province", TODAY);
        Absence urgent = season.away("任副", TODAY.minusDays(1), TODAY,
                new Absence.Trip("省城", "抢险", season.government.person("梅市"), "手机", true));
        season.reported(urgent, "mayor", TODAY);
        assertThat(season.said("L1")).containsExactly("任副2026年6月10日才报市长。");
    }

    @Test
    void k2AGalaIsOpenTwoDaysBefore() {
        season.engagement("gala", "晚会", new When(TODAY.plusDays(2), null, null, "剧院"),
                new Receipt(TODAY, false, null, null), Reply.OPEN);
        season.engagement("gala", "晚会", new When(TODAY.plusDays(3), null, null, "剧院"),
                new Receipt(TODAY, false, null, null), Reply.OPEN);

        assertThat(season.said("K2")).containsExactly("晚会未答复。");
    }

    @Test
    void k1AnInvitationComesTenDaysBeforeThereAndIsOnlyAmber() {
        LocalDate day = TODAY.plusDays(20);
        season.engagement("visit", "来访", new When(day, null, null, "机场"),
                new Receipt(day.minusDays(10), true, null, null),
                Reply.ACCEPTED);
        assertThat(season.found("K1")).isEmpty();

        season.engagement("visit", "来访", new When(day, null, null, "机场"),
                new Receipt(day.minusDays(9), true, null, null),
                Reply.ACCEPTED);
        assertThat(season.said("K1")).containsExactly("来访2026年6月21日才到，应在2026年6月20日前（10天）。");
        assertThat(season.findings("K1").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void c7TheFirstViceMayorLetsTheHeadsOfCountiesBeCalledThereAndTheMayorDoesNot() {
        LocalDate day = TODAY.plusDays(5);
        season.government.appoint("丁副", "first-vice-mayor", null, "第一副市长", 2);
        Proof seen = Proof.seenBy(season.government.person("任副"));
        Approval approved = new Approval(season.government.person("任副"), TODAY, seen);
        season.work("市财政局", day, new Audience(true, false), approved,
                new TownsApproval(season.government.person("丁副"), TODAY));
        assertThat(season.found("C7")).isEmpty();

        season.work("市财政局", day, new Audience(true, false), approved,
                new TownsApproval(season.government.person("梅市"), TODAY));
        assertThat(season.said("C7")).containsExactly("市财政局请县长由梅市批，应由第一副市长批。");
        assertThat(season.findings("C7").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void c7OnlyMeetingsOfOneCircleTwoDaysApartAreMergedThere() {
        MeetingTypeKey coordination = new MeetingTypeKey("coordination");
        season.meeting(coordination, "防汛工作", TODAY.plusDays(1), "09:00").invite("任副", "梅市");
        season.meeting(coordination, "防汛工作", TODAY.plusDays(4), "09:00").invite("任副", "梅市");
        assertThat(season.found("C7")).as("three days apart").isEmpty();

        season.meeting(coordination, "防汛工作", TODAY.plusDays(2), "09:00").invite("任副");
        season.meeting(coordination, "防汛工作", TODAY.plusDays(2), "15:00").invite("任副", "钱局");
        assertThat(season.said("C7")).contains("防汛工作可与防汛工作合并（1天，100%，100%）。").doesNotContain("50%");
    }

    @Test
    void f1TheLeadersGetAReportEveryMonthThere() {
        season.held(COUNCIL, LocalDate.of(2026, 5, 18));

        assertThat(season.said("F1")).containsExactly("2026年5月1日至2026年5月31日开会1次，未报告。");
        assertThat(season.findings("F1").getFirst().due()).isEqualTo("2026-06-06");
    }

    @Test
    void a13APaperHandedToALeaderIsOnlyAmberThere() {
        OfficeFacts facts = season.facts();
        DirectPaper paper = new DirectPaper(new DirectPaperId(Numbers.next()), 1, "请示",
                season.government.unit("市财政局"), season.government.person("任副"), TODAY, null, null,
                new DirectGroundKey("secret"), "这里的规则没有这种情形");
        OfficeFacts with = new OfficeFacts(season.facts().around(), facts.period(), facts.gatherings(), facts.leaders(),
                new OfficeFacts.Desk(List.of(paper), List.of(), List.of()));

        assertThat(Compliance.judge(with, Settled.NOTHING)).filteredOn(one -> one.rule().value().equals("A13"))
                .singleElement().satisfies(one -> {
                    assertThat(one.words().message()).isEqualTo("市财政局的请示2026年6月10日径送任副。");
                    assertThat(one.severity()).isEqualTo(Severity.SHOULD);
                });
    }
}
