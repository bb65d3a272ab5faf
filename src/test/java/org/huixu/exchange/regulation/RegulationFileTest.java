package org.huixu.exchange.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.BrokenRegulation.RegulationProblem;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Quorum;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RouteKey;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.regulation.UnitRole;
import org.huixu.domain.regulation.UnitRoleKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped work rules load, and a broken file is refused by line and reason. */
class RegulationFileTest {

    private static final String SHIPPED = RegulationFile.shipped();
    private static final Regulation ZHOUCUN = new RegulationFile().read(SHIPPED);

    @Test
    void theShippedRulesAreThoseOfZhoucunInForceSinceTheirIssue() {
        assertThat(ZHOUCUN.title().name()).isEqualTo("周村区人民政府工作规则");
        assertThat(ZHOUCUN.title().inForce().validFrom()).isEqualTo("2017-03-10");
        assertThat(ZHOUCUN.title().officeHoursEnd()).isEqualTo(LocalTime.of(17, 30));
        assertThat(ZHOUCUN.meetingTypes()).extracting(type -> type.naming().name())
                .containsExactly("全体会议", "党组会议", "常务会议", "区长办公会议", "专题会议");
    }

    @Test
    void theShippedRulesHaveASettingForEveryRuleOfTheProgram() {
        assertThat(ZHOUCUN.rules().keySet())
                .isEqualTo(Rules.ALL.stream().map(rule -> rule.id()).collect(Collectors.toSet()));
    }

    @Test
    void article44AsksForMoreThanHalfOfTheMembersAndOnlyTheExecutiveMeetingHasAQuorum() {
        assertThat(type("executive").quorum()).isEqualTo(new Quorum(1, 2, true));
        assertThat(ZHOUCUN.meetingTypes()).filteredOn(type -> type.quorum() != null).hasSize(1);
    }

    @Test
    void minutesOfThePartyGroupComeFromThePartyGroupAllOthersFromTheGovernment() {
        assertThat(ZHOUCUN.meetingTypes()).filteredOn(type -> type.naming().issuer() != null).singleElement()
                .satisfies(type -> assertThat(type.naming().issuer()).isEqualTo("中共周村区人民政府党组"));
    }

    @Test
    void tasksAreThoseOfArticles42To46() {
        assertThat(ZHOUCUN.meetingTypes()).extracting(type -> type.tasks().size()).containsExactly(3, 7, 4, 3, 3);
    }

    @Test
    void article49HoldsForThreeTypesAndNotForThePlenary() {
        assertThat(asked("plenary", "A8")).isEmpty();
        assertThat(asked("executive", "A8")).containsExactly("部门审核盖章", "分管领导同意", "区长同意", "提报");
        assertThat(asked("heads-office", "A8")).isEqualTo(asked("executive", "A8"));
        assertThat(asked("party-group", "A8")).containsExactly("部门审核盖章", "分管领导同意", "党组书记同意", "提报");
    }

    @Test
    void article47AsksForPuttingForwardBalancingAndApproval() {
        assertThat(asked("plenary", "A2")).containsExactly("分管领导提出", "综合平衡", "区长审定");
        assertThat(asked("executive", "A2")).containsExactly("分管领导提出", "综合平衡", "区长审定");
        assertThat(asked("party-group", "A2")).as("art. 43").containsExactly("党组成员提出建议", "党组书记确定");
        assertThat(ZHOUCUN.routeOf(new MeetingTypeKey("thematic"))).isEmpty();
    }

    @Test
    void article6DoesNotReachThePartyGroup() {
        assertThat(ZHOUCUN.offices().acting()).filteredOn(rule -> rule.absent().value().equals("head"))
                .singleElement().satisfies(rule -> {
                    assertThat(rule.article()).isEqualTo("第六条");
                    assertThat(rule.except()).containsExactly(new MeetingTypeKey("party-group"));
                });
        assertThat(ZHOUCUN.offices().acting()).noneMatch(rule -> rule.absent().value().equals("party-secretary"));
    }

    @Test
    void theLegalOfficeIsTheBureauOfJusticeSince2019() {
        UnitRole role = ZHOUCUN.offices().role(new UnitRoleKey("legal-affairs")).orElseThrow();
        assertThat(role.unitNameOn(LocalDate.of(2018, 12, 31))).contains("区法制办");
        assertThat(role.unitNameOn(LocalDate.of(2019, 1, 1))).contains("区司法局");
    }

    @Test
    void severitiesFollowTheWordingOfTheArticles() {
        assertThat(ZHOUCUN.rules().values()).filteredOn(one -> one.severity() == Severity.SHOULD)
                .extracting(one -> one.rule().value()).contains("C4", "C8", "A9", "A10", "A11", "M1", "M2", "M3");
        assertThat(wording("C3", "forecast").severity()).isEqualTo(Severity.SHOULD);
        assertThat(wording("C3", "opening").severity()).isEqualTo(Severity.MUST);
        assertThat(wording("L3", "noSummary").severity()).isEqualTo(Severity.DUTY);
    }

    @Test
    void theMinutesAreReviewedByTheOfficeBeforeTheyAreSigned() {
        assertThat(ZHOUCUN.procedure().chain().steps()).extracting(Step::kind).containsExactly(StepKind.DRAFT,
                StepKind.REVIEW, StepKind.ORDINARY, StepKind.ORDINARY, StepKind.SIGN, StepKind.ISSUE,
                StepKind.ARCHIVE);
        assertThat(ZHOUCUN.procedure().chain().askedBy(new RuleId("N2"))).extracting(Step::name)
                .containsExactly("科室核稿");
    }

    /** Each case replaces one piece of the shipped file; the last column is what the reason must say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `convenors: [party-secretary]` | `convenors: [secretary]` | 没有名为“secretary”的职务
            `leaders: leaders ` | `leaders: nobody ` | 没有名为“nobody”的范围
            `role: armed-forces}` | `role: army}` | 没有名为“army”的单位角色
            `route: party-group` | `route: party` | 没有名为“party”的议题办理环节
            `series: thematic` | `series: them` | 没有名为“them”的编号
            `refers-to: executive` | `refers-to: exec` | 没有名为“exec”的会议类型
            `except: [party-group]` | `except: [party]` | 没有名为“party”的会议类型
            `kind: review, rule: N2` | `kind: review, rule: N9` | 没有名为“N9”的规则
            `scope: [executive]` | `scope: [executives]` | 没有名为“executives”的会议类型
            `in-force: {from: 2017-03-10}` | `in-force: {from: 2017-02-30}` | 日期“2017-02-30”不对
            `"17:30"` | `"25:30"` | 时间“25:30”不对
            `numbers: {days: 3}` | `numbers: {days: three}` | 数“three”不对
            `numbers: {days: 3}` | `numbers: {days: 3, weeks: 1}` | 没有“weeks”这一项
            `numbers: {days: 3}` | `numbers: {}` | 缺少“days”
            `severity: duty` | `severity: heavy` | 写的是“heavy”
            `kind: issue` | `kind: print` | 写的是“print”
            `needs: [opinion, proof]` | `needs: [opinion, seal]` | 写的是“seal”
            `signed-by-leader-in-charge: true` | `signed-by-leader-in-charge: maybe` | 应是 true 或 false
            `more-than: 1/2` | `more-than: 3/2` | 法定人数“3/2”不对
            `more-than: 1/2` | `more-than: 2/2` | 法定人数“2/2”不对
            `more-than: 1/2` | `more-than: half` | 法定人数“half”不对
            `more-than: 1/2` | `more-than: 1/2, at-least: 1/2` | 只能写一个
            `to: 2018-01-01` | `to: 2018-02-01` | 日期有重叠
            `to: 2018-01-01` | `to: 2016-01-01` | 截止日期应晚于起始日期
            `code-name: 常务` | `codename: 常务` | 没有“codename”这一项
            `code-name: 常务` | `` | “executive”缺少“code-name”
            `code-name: 常务` | `code-name:` | “code-name”没有内容
            `code-name: 常务` | `name: 常务` | “name”重复，第
            `{name: 副区长, article: 第八条}` | `{name: 区长, article: 第八条}` | 职务名称“区长”与第
            `{name: 副区长, article: 第八条}` | `{name: 副区长, article: 8}` | 条款“8”不对
            `{name: 副区长, article: 第八条}` | `{name: 副区长}` | “deputy”缺少“article”
            `members: []` | `members: none` | 应是列表
            `submission: {name: 提报, article: 第四十七条, kind: submission}` | `` | kind 为 submission 的环节应有且只有一个
            `issue: {name: 印发, article: 第五十一条, kind: issue, rule: N4}` | `` | kind 为 issue 的环节应有且只有一个
            `kind: archive}` | `kind: submission}` | kind 只能是 draft
            `pattern: "〔{year}〕{number}号"` | `pattern: "第一号"` | 编号样式“第一号”不对
            `N6:` | `N77:` | 本程序没有规则“N77”
            `noDate:` | `noDates:` | 缺少“noDate”
            `noDate:` | `noDates:` | 没有“noDates”这一项
            `前面的第{missing}号` | `前面的第{gaps}号` | 不提供“gaps”，可用的有：missing number subject
            `前面的第{missing}号` | `前面的第{missing号` | 花括号没有成对
            `by: executive-deputy` | `by: head` | 不能代行自己的职权
            """)
    void aBrokenFileIsRefusedWithTheReason(String piece, String broken, String reason) {
        assertThat(SHIPPED).contains(piece);
        int at = SHIPPED.indexOf(piece);
        int first = (int) SHIPPED.substring(0, at).lines().count();
        String text = SHIPPED.substring(0, at) + (broken == null ? "" : broken)
                + SHIPPED.substring(at + piece.length());

        List<RegulationProblem> problems = problems(text);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.line()).as("line of the section or below").isBetween(first - 30, first + 1);
        });
    }

    @Test
    void aReferenceToNothingIsToldAtItsOwnLine() {
        String text = SHIPPED.replace("route: party-group", "route: party");
        int line = SHIPPED.substring(0, SHIPPED.indexOf("route: party-group")).split("\n", -1).length;

        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).isEqualTo("没有名为“party”的议题办理环节（routes）。");
        });
    }

    @Test
    void whatIsMissingIsToldAtTheLineOfItsSection() {
        String text = SHIPPED.replace("    code-name: 常务\n", "");
        int line = SHIPPED.substring(0, SHIPPED.indexOf("  executive:\n    name: 常务会议")).split("\n", -1).length;

        assertThat(problems(text)).containsExactly(new RegulationProblem(line, "“executive”缺少“code-name”。"));
    }

    @Test
    void itemsOfTheOfficeItselfNeedNobodyInChargeToPutThemForward() {
        assertThat(ZHOUCUN.procedure().routes()).allSatisfy(route -> assertThat(route.askedBy(new RuleId("A2")))
                .filteredOn(step -> step.actors().stream()
                        .anyMatch(actor -> actor.relation() == Step.Relation.IN_CHARGE))
                .extracting(step -> step.key().value()).containsExactly("put-forward"));
    }

    @Test
    void allProblemsAreNamedAtOnceInTheOrderOfTheLines() {
        List<RegulationProblem> problems = problems(SHIPPED.replace("2018-01-01", "2018-13-01")
                .replace("more-than: 1/2", "more-than: 0/2").replace("wrongSignatory:", "wrongSigner:"));

        assertThat(problems).hasSizeGreaterThanOrEqualTo(5);
        assertThat(problems).extracting(RegulationProblem::line).isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `title: [` | 不是正确的 YAML
            `` | 文件是空的
            `# 只有注释` | 文件是空的
            `- a` | 应是由若干
            `只是一句话` | 应是由若干
            `title: {}` | 缺少“offices”
            `a: &a [*a]` | 不是正确的 YAML
            """)
    void whatIsNoRegulationIsRefused(String text, String reason) {
        assertThat(problems(text)).extracting(RegulationProblem::reason).anyMatch(one -> one.contains(reason));
    }

    @Test
    void binaryRubbishAndHugeFilesAreRefused() {
        assertThat(problems("\u0000\u0001\u0002")).isNotEmpty();
        assertThat(problems("a: " + "x".repeat(2_000_000)))
                .containsExactly(new RegulationProblem(1, "文件超过 1000000 个字符，不予读取。"));
    }

    private static List<RegulationProblem> problems(String text) {
        return catchThrowableOfType(BrokenRegulation.class, () -> new RegulationFile().read(text)).problems();
    }

    private static MeetingType type(String key) {
        return ZHOUCUN.type(new MeetingTypeKey(key)).orElseThrow();
    }

    private static List<String> asked(String type, String rule) {
        RouteKey route = type(type).papers().route();
        return ZHOUCUN.procedure().routes().stream().filter(one -> one.key().equals(route))
                .flatMap(one -> one.askedBy(new RuleId(rule)).stream()).map(Step::name).toList();
    }

    private static RuleSetting.Wording wording(String rule, String variant) {
        return ZHOUCUN.rules().get(new RuleId(rule)).wordings().get(variant);
    }
}
