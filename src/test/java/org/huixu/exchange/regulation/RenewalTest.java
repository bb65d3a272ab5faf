package org.huixu.exchange.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huixu.application.regulation.BrokenRegulation;
import org.huixu.application.regulation.BrokenRegulation.RegulationProblem;
import org.huixu.application.regulation.RegulationReader.Reading;
import org.huixu.application.regulation.Renewed;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that an earlier program took in are read with what rules ask for since. */
public class RenewalTest {

    private static final String SHIPPED = RegulationFile.shipped();

    private final RegulationFile file = new RegulationFile();

    @Test
    void aTextThatLacksNothingStaysAsItIs() {
        Reading reading = file.readRenewed(SHIPPED);

        assertThat(reading.renewed()).isEqualTo(new Renewed(SHIPPED, List.of()));
        assertThat(reading.regulation()).isEqualTo(file.read(SHIPPED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title: [", "title: x"})
    void whatIsNoRegulationIsNotRenewed(String text) {
        List<RegulationProblem> problems = problems(() -> file.read(text));

        assertThat(problems(() -> file.readRenewed(text))).isNotEmpty().isEqualTo(problems);
    }

    @Test
    void missingSentencesAndFiguresComeFromTheShippedTextAndOwnWordsStay() {
        String old = older();
        assertThatThrownBy(() -> file.read(old)).isInstanceOf(BrokenRegulation.class);

        Reading reading = file.readRenewed(old);

        Renewed renewed = reading.renewed();
        assertThat(renewed.added()).containsExactly("A2.afterMeeting", "F1.months", "F1.undated",
                "F1.report", "F1.first", "F1.gone", "K2.days", "responsible.town-heads-approvers",
                "responsible.document-deputies", "leaders-time.direct-papers");
        Regulation read = reading.regulation();
        Regulation shipped = file.read(SHIPPED);
        assertThat(read.rule(new RuleId("A2"))).isEqualTo(shipped.rule(new RuleId("A2")));
        assertThat(read.rule(new RuleId("K2"))).isEqualTo(shipped.rule(new RuleId("K2")));
        assertThat(read.offices()).isEqualTo(shipped.offices());
        assertThat(read.leadership()).isEqualTo(shipped.leadership());
        assertThat(read.rule(new RuleId("F1")).orElseThrow().number("days")).isEqualTo(10);
        RuleSetting.Wording report = read.rule(new RuleId("F1")).orElseThrow().wordings().get("report");
        assertThat(report.message()).contains("{from}至{to}");
        assertThat(report.repair()).isEqualTo("本单位自己的话。");
        assertThat(renewed.text()).contains("本单位自己的话").doesNotContain("{quarter}").doesNotContain("不再有");
        assertThat(file.readRenewed(renewed.text()).renewed()).isEqualTo(new Renewed(renewed.text(), List.of()));
    }

    @Test
    void aRuleThatIsNewComesFromTheShippedText() {
        String old = SHIPPED.replaceFirst("  C9:\n(?:    .*\n)+\n", "");
        RuleId added = new RuleId("C9");
        assertThat(file.read(old).rule(added)).isEmpty();

        Reading reading = file.readRenewed(old);

        assertThat(reading.renewed().added()).containsExactly("rules.C9");
        assertThat(reading.regulation().rule(added)).isEqualTo(file.read(SHIPPED).rule(added));
    }

    @Test
    void whatElseIsBrokenStaysBroken() {
        String wrong = older().replace("severity: duty\n    scope: all\n    numbers: {days: 10}",
                "severity: dutty\n    scope: all\n    numbers: {days: 10}");

        assertThat(problems(() -> file.readRenewed(wrong))).singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("dutty"));
    }

    private static List<RegulationProblem> problems(ThrowingCallable reading) {
        return catchThrowableOfType(BrokenRegulation.class, reading).problems();
    }

    /** The shipped text as it was before some sentences and figures, with own words and a wording that is none any more. */
    public static String older() {
        String old = SHIPPED
                .replaceFirst("      afterMeeting:\n.*\n.*\n", "")
                .replaceFirst("(  F1:\n(?:    [^w].*\n)+    wordings:\n)", "$1      first:\n        message: 不再有\n")
                .replaceFirst("      undated:\n.*\n.*\n", "")
                .replaceFirst("numbers: \\{months: 3, days: 15\\}.*", "numbers: {days: 10}")
                .replaceFirst("'\\{from\\}至\\{to\\}召开会议", "'{quarter}召开会议")
                .replaceFirst("repair: 汇总这一期间.*\n", """
                        repair: 本单位自己的话。
                              gone:
                                message: 不再有
                                repair: 不再有。
                        """)
                .replaceFirst("    numbers: \\{days: 7\\}      # 活动前几天.*\n", "");
        old = old.replaceFirst("  town-heads-approvers:.*\n", "").replaceFirst("  document-deputies:.*\n", "")
                .replaceFirst("  direct-papers:(?:[^\n]*\n){4}", "");
        assertThat(old).isNotEqualTo(SHIPPED);
        return old;
    }
}
