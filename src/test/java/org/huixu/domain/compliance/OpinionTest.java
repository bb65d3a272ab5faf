package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M2: opinions and copies come back before the second delivery, article 49. The meeting is on the 10th: until the 8th. */
class OpinionTest {

    private static final LocalDateTime GIVEN = LocalDateTime.of(2026, 6, 5, 16, 0);

    @Test
    void m2NamesWhoHasNotSaidAnything() {
        Scene scene = scene();
        scene.opinions.silent(Government.DEPUTY_TRADE).silent(Government.COUNSEL);

        assertThat(scene.said("M2")).containsExactly("还没有收到樊喆对会议材料的意见，一般应于2026年6月8日下班前（会前2个工作日）收回。",
                "还没有收到万律对会议材料的意见，一般应于2026年6月8日下班前（会前2个工作日）收回。");
        assertThat(scene.findings("M2").getFirst().severity()).isEqualTo(Severity.SHOULD);
        assertThat(scene.findings("M2").getFirst().due()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void m2SaysOnceThatNobodySaidAnything() {
        Scene scene = scene();
        scene.opinions.none();

        assertThat(scene.found("M2")).containsExactly("none 第12次常务会议");
    }

    @Test
    void m2NoOpinionIsAnAnswerAndNothingMoreIsToBeDone() {
        assertThat(scene().found("M2")).isEmpty();
    }

    @Test
    void m2AnOpinionIsPassedAnsweredAndTheCopiesAreBack() {
        Scene scene = scene();
        scene.opinions.of(Government.HEAD, GIVEN, "补充资金来源", GIVEN, LocalDate.of(2026, 6, 5), LocalDate.of(2026, 6, 8));
        Scene out = scene();
        out.opinions.of(Government.HEAD, GIVEN, "补充资金来源", null, null, null);

        assertThat(scene.found("M2")).isEmpty();
        assertThat(out.said("M2")).containsExactly("安国栋手中的首轮材料还没有收回。", "安国栋于2026年6月5日 16:00对“方案”提出的意见还没有反馈议题提报部门。");
    }

    @Test
    void m2AnAnswerWithoutANewVersionIsAskedAfter() {
        Scene scene = Scene.executive();
        scene.item("方案").paper("方案", LocalDateTime.of(2026, 6, 5, 15, 59));
        scene.opinions.of(Government.HEAD, GIVEN, "补充资金来源", GIVEN, LocalDate.of(2026, 6, 5), LocalDate.of(2026, 6, 8));

        assertThat(scene.said("M2")).containsExactly("安国栋对“方案”的意见登记为2026年6月8日已修改答复，但从提出意见到答复，材料没有换过版本。");
        assertThat(scene.findings("M2").getFirst().severity()).isEqualTo(Severity.HINT);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08T17:30,0", "2026-06-08T17:31,1"})
    void m2TheDayEndsWithTheOfficeHours(LocalDateTime now, int findings) {
        Scene scene = scene().before().now(now);
        scene.opinions.silent(Government.HEAD);

        assertThat(scene.found("M2")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09T17:30,0", "2026-06-09T17:31,1"})
    void m2AnAnswerIsDueWithTheSecondDelivery(LocalDateTime now, int findings) {
        Scene scene = scene().before().now(now);
        scene.opinions.of(Government.HEAD, GIVEN, "补充资金来源", GIVEN, LocalDate.of(2026, 6, 5), null);

        assertThat(scene.found("M2")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10T14:29,0", "2026-06-10T14:30,1"})
    void m2AnOpinionThatComesWhenTheMeetingHasBegunIsLate(LocalDateTime given, int findings) {
        Scene scene = scene();
        scene.opinions.of(Government.HEAD, given, null, given, null, null);

        assertThat(scene.found("M2")).hasSize(findings);
    }

    @Test
    void m2NamesTheItemsWhereOnlySomeOfThemAreOpen() {
        Scene scene = scene();
        scene.item("规划").paper("规划", scene.day.minusDays(20).atTime(9, 0), LocalDateTime.of(2026, 6, 8, 10, 0));
        scene.opinions.silent(Government.HEAD, "规划")
                .on("方案", Government.HEAD, GIVEN, "补充资金来源", GIVEN, LocalDate.of(2026, 6, 5), null)
                .on("规划", Government.COUNSEL, GIVEN, null, null, null, null);

        assertThat(scene.said("M2")).containsExactlyInAnyOrder(
                "还没有收到安国栋对1项议题的意见，一般应于2026年6月8日下班前（会前2个工作日）收回：“规划”。",
                "安国栋对“方案”的意见已于2026年6月5日反馈提报部门，再次送达的期限已过，还没有修改答复。",
                "万律手中还有1项议题的首轮材料没有收回：“规划”。");
    }

    @Test
    void m2AVersionOfAnotherItemAnswersNothing() {
        Scene scene = Scene.executive();
        scene.item("方案").paper("方案", scene.day.minusDays(20).atTime(9, 0));
        scene.item("规划").paper("规划", scene.day.minusDays(20).atTime(9, 0), LocalDateTime.of(2026, 6, 8, 10, 0));
        scene.opinions.on("方案", Government.HEAD, GIVEN, "补充资金来源", GIVEN, LocalDate.of(2026, 6, 5),
                LocalDate.of(2026, 6, 8));

        assertThat(scene.found("M2")).containsExactly("noVersion 安国栋");
    }

    @Test
    void m2AsksOnlyThoseWhomTheFirstDeliveryReached() {
        Scene scene = scene().invite("郗村", Capacity.GUEST);
        scene.deliveries.to(Government.DEPUTY_TRADE, 1, null);
        scene.opinions.silent(Government.DEPUTY_TRADE);
        Scene bare = Scene.executive();

        assertThat(scene.found("M2")).isEmpty();
        assertThat(bare.found("M2")).isEmpty();
    }

    @Test
    void m2CountsOverTheNationalHolidays() {
        Scene scene = Scene.executive().on(LocalDate.of(2026, 10, 9));
        scene.item("方案");
        scene.opinions.silent(Government.HEAD);

        assertThat(scene.findings("M2").getFirst().due()).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    private static Scene scene() {
        Scene scene = Scene.executive();
        scene.item("方案").paper("方案", scene.day.minusDays(20).atTime(9, 0), LocalDateTime.of(2026, 6, 8, 10, 0));
        return scene;
    }
}
