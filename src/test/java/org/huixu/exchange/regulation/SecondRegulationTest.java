package org.huixu.exchange.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Quorum;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.SeriesKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another government needs a file and no code: one meeting, judged under two regulations. */
class SecondRegulationTest {

    private static final Regulation ZHOUCUN = new RegulationFile().read(RegulationFile.shipped());
    private static final Regulation YUNZE = new RegulationFile().read(second());

    private TownHall zhoucun;
    private TownHall yunze;

    /** The same people: a head, four deputies, a director; they meet on 2026-10-09 at half past two. */
    @BeforeEach
    void oneMeetingTwice() {
        zhoucun = new TownHall(ZHOUCUN, "executive", "head", "deputy", "office-director");
        yunze = new TownHall(YUNZE, "council", "mayor", "vice-mayor", "secretary-general");
    }

    @Test
    void theSecondRegulationIsReadWithItsOwnNamesAndFigures() {
        assertThat(YUNZE.meetingTypes()).hasSize(3);
        assertThat(YUNZE.type(new MeetingTypeKey("council")).orElseThrow().quorum())
                .isEqualTo(new Quorum(1, 2, false));
        assertThat(YUNZE.rules().get(new RuleId("M1")).number("days")).isEqualTo(5);
        assertThat(YUNZE.rules().get(new RuleId("M3")).number("days")).isEqualTo(2);
        assertThat(YUNZE.procedure().series(new SeriesKey("council")).text(2026, 3)).isEqualTo("2026年第3期");
        assertThat(ZHOUCUN.procedure().series(new SeriesKey("executive")).text(2026, 12)).isEqualTo("〔2026〕12号");
    }

    @Test
    void theDirectorIsAMemberInOneAndNotInTheOther() {
        List.of(zhoucun, yunze).forEach(hall -> hall.inviteHeadDeputiesAndDirector());

        assertThat(findings(zhoucun, "C1")).extracting(one -> one.words().message())
                .containsExactly("按开会当日的任职情况，主任陈喆不是会议组成人员，却列在出席名单中。");
        assertThat(findings(zhoucun, "C1")).extracting(Finding::severity).containsOnly(Severity.MUST);
        assertThat(findings(yunze, "C1")).isEmpty();
    }

    @Test
    void moreThanHalfIsNotHalf() {
        List.of(zhoucun, yunze).forEach(hall -> hall.openWith("head", "deputy-1", "director"));

        assertThat(findings(zhoucun, "C3")).singleElement().satisfies(one -> {
            assertThat(one.article()).isEqualTo("第四十四条");
            assertThat(one.words().message()).isEqualTo("开会时应到5人，实到2人，达不到须有的3人。");
        });
        assertThat(findings(yunze, "C3")).as("3 of 6 are half of them, the director among them").isEmpty();
    }

    @Test
    void threeWorkingDaysAreNotFive() {
        List.of(zhoucun, yunze).forEach(hall -> {
            hall.inviteHeadDeputiesAndDirector();
            hall.deliverToAll(1, LocalDateTime.of(2026, 9, 29, 17, 20));
            hall.deliverToAll(2, LocalDateTime.of(2026, 10, 8, 9, 0));
        });

        assertThat(findings(zhoucun, "M1")).isEmpty();
        assertThat(findings(zhoucun, "M3")).isEmpty();
        assertThat(findings(yunze, "M1")).hasSize(6).allSatisfy(one -> {
            assertThat(one.breach().variant()).isEqualTo("late");
            assertThat(one.due()).isEqualTo("2026-09-24");
            assertThat(one.severity()).isEqualTo(Severity.MUST);
        });
        assertThat(findings(yunze, "M3")).as("two working days before").hasSize(6)
                .allSatisfy(one -> assertThat(one.due()).isEqualTo("2026-09-30"));
    }

    @Test
    void theHeadSignsHereAndTheSecretaryGeneralThere() {
        List.of(zhoucun, yunze).forEach(hall -> hall.signedBy("head"));

        assertThat(findings(zhoucun, "N1")).isEmpty();
        assertThat(findings(yunze, "N1")).extracting(one -> one.words().message())
                .containsExactly("犇頔不能签发，应由秘书长签发。");
        assertThat(findings(zhoucun, "N2")).as("no review was recorded").hasSize(1);
        assertThat(findings(yunze, "N2")).extracting(one -> one.words().message()).containsExactly("没有秘书长核。");
    }

    @Test
    void theTwoStepsThatSufficeThereAreNotEnoughHere() {
        zhoucun.itemWithSteps("submission", "deputy-1", "approval", "head");
        yunze.itemWithSteps("proposal", "bureau", "approval", "director");

        assertThat(findings(zhoucun, "A8")).extracting(one -> one.words().message()).anyMatch(
                message -> message.equals("议题“关于学校选址的请示”的《议题审批表》缺少：部门审核盖章、分管领导同意、区长同意。"));
        assertThat(findings(zhoucun, "A2")).extracting(one -> one.words().message())
                .contains("议题“关于学校选址的请示”没有办理：分管领导提出、综合平衡。");
        assertThat(findings(yunze, "A2")).isEmpty();
        assertThat(findings(yunze, "A8")).extracting(one -> one.words().message()).containsExactly("局长提出没有意见。");
    }

    /** Before the meeting on 2026-10-09 there are holidays until the 7th. */
    @Test
    void askedDepartmentsHaveThreeWorkingDaysHereAndFiveThere() {
        List.of(zhoucun, yunze).forEach(hall -> {
            hall.inviteHeadDeputiesAndDirector();
            hall.asked(LocalDate.of(2026, 9, 28), LocalDateTime.of(2026, 9, 30, 9, 0));
            hall.deliverToAll(1, LocalDateTime.of(2026, 9, 29, 17, 20));
        });

        assertThat(findings(zhoucun, "A11")).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo("2026-10-08");
            assertThat(one.severity()).isEqualTo(Severity.SHOULD);
        });
        assertThat(findings(yunze, "A11")).singleElement().satisfies(one -> {
            assertThat(one.due()).isEqualTo("2026-10-10");
            assertThat(one.severity()).isEqualTo(Severity.MUST);
        });
        assertThat(findings(zhoucun, "A10")).extracting(Finding::severity).containsExactly(Severity.SHOULD);
        assertThat(findings(yunze, "A10")).extracting(one -> one.words().message())
                .containsExactly("关于学校选址的请示于2026年9月30日 09:00列入，晚于2026年9月29日 17:20的送达。");
        assertThat(findings(zhoucun, "A3")).extracting(Finding::severity).containsExactly(Severity.MUST);
        assertThat(findings(yunze, "A3")).extracting(Finding::severity).containsExactly(Severity.SHOULD);
    }

    private static List<Finding> findings(TownHall hall, String rule) {
        return Compliance.judge(hall.facts(), Settled.NOTHING).stream().filter(one -> one.rule().value().equals(rule))
                .toList();
    }

    private static String second() {
        try (InputStream text = SecondRegulationTest.class.getResourceAsStream("/regulations/second.yaml")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
