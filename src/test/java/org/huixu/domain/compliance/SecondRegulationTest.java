package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.LocalDateTime;
import java.util.List;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same rules under a regulation of another government: other figures and offices, no other code. */
class SecondRegulationTest {

    private static final MeetingTypeKey COUNCIL = new MeetingTypeKey("council");

    @ParameterizedTest
    @CsvSource({"3,0", "2,1"})
    void c3HalfOfTheSixMembersIsEnoughAndTheDirectorIsOneOfThem(int present, int findings) {
        Scene scene = council();
        scene.present(List.of("钟秘", "梅市", "丁副").subList(0, present));

        assertThat(scene.facts().members()).contains(scene.government.person("钟秘")).hasSize(6);
        assertThat(scene.found("C3")).hasSize(findings);
    }

    @Test
    void c3SpeaksInTheWordsOfTheOtherRegulation() {
        assertThat(council().present("梅市").said("C3")).containsExactly("实到1人，应到6人，须3人。");
    }

    @Test
    void c1IsOnlyAmberThere() {
        Scene scene = council().doNotInvite("丁副");

        assertThat(scene.said("C1")).containsExactly("应到的丁副未列入。");
        assertThat(scene.findings("C1").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void c2TwoOfficesConveneThereAndNobodyElse() {
        assertThat(council().chair("丁副").found("C2")).isEmpty();
        assertThat(council().chair("钟秘").said("C2")).containsExactly("钟秘不能主持。");
    }

    @Test
    void m1CountsFiveWorkingDaysUntil1700() {
        Scene scene = council();
        scene.item("预算").withoutSteps().in(new ItemState.Draft());
        scene.deliveries.round(1, LocalDateTime.of(2026, 6, 3, 17, 0)).to("梅市", 1, LocalDateTime.of(2026, 6, 3, 17, 1));

        assertThat(scene.said("M1")).containsExactly("梅市于2026年6月3日 17:01收到，迟于2026年6月3日。");
        assertThat(scene.findings("M1").getFirst().severity()).isEqualTo(Severity.MUST);
        assertThat(scene.findings("M1").getFirst().due()).isEqualTo(LocalDate.of(2026, 6, 3));
    }

    @Test
    void c5TheAuditorsObserveThereAndItIsOnlyAmber() {
        Scene scene = council().doNotInvite("沈局");

        assertThat(council().found("C5")).isEmpty();
        assertThat(scene.said("C5")).containsExactly("应列席的沈局未列入。");
        assertThat(scene.findings("C5").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-04T17:00,0", "2026-06-04T17:01,1"})
    void m2CountsFourWorkingDaysUntil1700(LocalDateTime now, int findings) {
        Scene scene = council().before().now(now);
        scene.item("预算").withoutSteps().in(new ItemState.Draft());
        scene.opinions.silent("丁副");

        assertThat(scene.found("M2")).hasSize(findings);
        assertThat(scene.said("M2")).allMatch("2026年6月4日前丁副未交意见（4个工作日）。"::equals);
    }

    @Test
    void l4AndN7SpeakInTheWordsOfTheOtherRegulation() {
        Scene scene = council().absent("石副");
        scene.minutes().signedBy("钟秘").roll("石副", RollPart.PRESENT);

        assertThat(scene.said("L4")).containsExactly("石副未到会。");
        assertThat(scene.said("N7")).containsExactly("名单多石副。");
        assertThat(scene.findings("N7").getFirst().severity()).isEqualTo(Severity.SHOULD);
        assertThat(council().absent("梅市").found("L4")).as("who grants leave asks nobody").isEmpty();
    }

    @Test
    void n1TheSecretaryGeneralSignsAndNotTheHead() {
        Scene right = council();
        right.minutes().signedBy("钟秘");
        Scene wrong = council();
        wrong.minutes().signedBy("梅市");

        assertThat(right.found("N1")).isEmpty();
        assertThat(wrong.said("N1")).containsExactly("梅市不能签发，应由秘书长签发。");
    }

    @Test
    void a2AndA8FollowTheRouteOfTheOtherRegulation() {
        Scene scene = council();
        scene.item("预算").of("市财政局").withoutSteps();
        Scene clean = council();
        clean.item("预算").of("市财政局");

        assertThat(scene.said("A8")).containsExactly("缺少局长提出。");
        assertThat(scene.said("A2")).containsExactly("缺少秘书长列会。");
        assertThat(clean.found("A2")).isEmpty();
        assertThat(clean.found("A8")).isEmpty();
    }

    @Test
    void a8AsksThereForAnOpinionInWords() {
        Scene scene = council();
        scene.item("预算").of("市财政局").withOpinion("proposal", null);

        assertThat(scene.said("A8")).containsExactly("局长提出没有意见。");
    }

    @Test
    void a1OnlyTheAssemblyDecidesMajorMattersThere() {
        Scene heard = council();
        heard.item("预算").flagged(new Item.Flags(true, false, false, false, false, false))
                .in(new ItemState.Discussed(new ResultKey("agreed")));

        assertThat(heard.said("A1")).containsExactly("重大事项经市政府例会研究，尚待市政府全会决定。");
        assertThat(heard.findings("A1").getFirst().severity()).isEqualTo(Severity.SHOULD);
        heard.items.getFirst().successor(new MeetingTypeKey("assembly"),
                new ItemState.Discussed(new ResultKey("to-assembly")));
        assertThat(heard.found("A1")).isEmpty();
    }

    @Test
    void a6AndC6AskForOtherLinesThere() {
        Scene scene = council();
        scene.item("预算").of("市财政局").flagged(new Item.Flags(true, false, true, false, false, false));

        assertThat(scene.said("A6")).containsExactlyInAnyOrder("提出前缺参事咨询。", "缺审计意见。");
        assertThat(scene.said("C6")).containsExactly("预算缺预算指标。");
        scene.items.getFirst().notApplicable("budget", "不动用预算");
        assertThat(scene.found("C6")).as("may be not applicable there").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-14,1", "2026-05-20,0", "2026-05-28,1", "2026-05-29,0", "2026-06-03,0", "2026-06-04,1",
            "2026-02-28,0"})
    void a9TheLastWindowRunsIntoTheNextMonthThere(LocalDate day, int findings) {
        Scene scene = council();
        scene.item("预算").of("市财政局").taken("proposal", day);

        assertThat(scene.found("A9")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03,17:00,0", "2026-06-03,17:01,1", "2026-05-31,17:01,0"})
    void a9AWindowEndsWithTheOfficeHoursThere(LocalDate day, LocalTime at, int findings) {
        Scene scene = council();
        scene.item("预算").of("市财政局").taken("proposal", day, at);

        assertThat(scene.found("A9")).hasSize(findings);
    }

    @Test
    void theLastDayToSubmitForAMeetingFollowsItsWindowsAndDeadlines() {
        assertThat(Deliveries.windowEnd(council().facts())).contains(LocalDate.of(2026, 6, 3));
        assertThat(Deliveries.windowEnd(Scene.executive().facts())).contains(LocalDate.of(2026, 5, 31));
        assertThat(Deliveries.windowEnd(Scene.of(Keys.PLENARY).facts())).as("no windows there").isEmpty();
    }

    @Test
    void a12IsOnlyAmberThere() {
        Scene scene = council();
        scene.item("预算").flagged(new Item.Flags(true, false, false, false, false, false));

        assertThat(scene.said("A12")).containsExactly("预算不在2026年目录。");
        assertThat(scene.findings("A12").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M3", "L2", "L3", "N4", "F3"})
    void aRuleThatARegulationDoesNotNameIsNotJudged(String rule) {
        Scene scene = council();
        scene.item("预算").of("市财政局");
        scene.deliveries.round(2, null);
        scene.leave("丁副").grantedBy("丁副");
        scene.leave("沈局").grantedBy("钟秘").withoutReport();
        scene.session.result("预算", "agreed");
        scene.minutes().withoutSteps().unsigned();

        assertThat(scene.found(rule)).as("named").isNotEmpty();
        assertThat(scene.under(Rulebooks.secondWithout(rule)).found(rule)).as("not named").isEmpty();
    }

    @Test
    void c2TheFirstViceMayorDoesNotActForTheMayorInTheAssembly() {
        Scene assembly = new Scene(new MeetingTypeKey("assembly"), city()).under(Rulebooks.second()).chair("丁副");
        assembly.government.away("梅市", assembly.day);

        assertThat(assembly.found("C2")).containsExactly("notConvenor 丁副");
    }

    @Test
    void c3TheAssemblyNeedsTwoThirdsOfAllItsMembers() {
        List<String> all = List.of("梅市", "丁副", "任副", "石副", "田副", "钟秘");
        Scene assembly = new Scene(new MeetingTypeKey("assembly"), city()).under(Rulebooks.second()).chair("梅市");

        assertThat(assembly.present(all).facts().members()).as("bureau chiefs are members there").hasSize(8);
        assertThat(assembly.found("C3")).as("6 of 8 are two thirds").isEmpty();
        assertThat(assembly.present(all.subList(0, 5)).said("C3")).containsExactly("实到5人，应到8人，须6人。");
    }

    @Test
    void allRulesAreSetThereAndNoFigureIsThatOfTheShippedRegulation() {
        Regulation second = Rulebooks.second();

        assertThat(second.rules()).hasSameSizeAs(Rules.ALL);
        second.rules().values().forEach(
                rule -> assertThat(rule.numbers()).as(rule.rule().value()).satisfiesAnyOf(
                        numbers -> assertThat(numbers).isEmpty(),
                        numbers -> assertThat(numbers)
                                .isNotEqualTo(Rulebooks.ZHOUCUN.rule(rule.rule()).orElseThrow().numbers())));
    }

    private static Scene council() {
        return new Scene(COUNCIL, city()).under(Rulebooks.second()).chair("梅市");
    }

    /** The people of the other city. */
    static Government city() {
        return Government.empty().appoint("梅市", "mayor", null, "市长", 1)
                .appoint("丁副", "first-vice-mayor", null, "第一副市长", 2).appoint("任副", "vice-mayor", null, "副市长", 3)
                .appoint("石副", "vice-mayor", null, "副市长", 4).appoint("田副", "vice-mayor", null, "副市长", 5)
                .appoint("钟秘", "secretary-general", null, "秘书长", 6)
                .appoint("钱局", "bureau-chief", "市财政局", "市财政局局长", 20)
                .appoint("沈局", "bureau-chief", "市审计局", "市审计局局长", 21);
    }
}
