package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.CoordinationId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.material.SecretCopyId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers, leave and minutes under the regulation of another government: the same facts, judged otherwise. */
class SecondPapersTest {

    private static final Item.Flags NORMATIVE = new Item.Flags(false, true, false, false, false, false);

    @Test
    void a5OnlyThePreferredOptionIsRedThere() {
        Scene scene = council();
        ItemSheet item = scene.item("预算").of("市财政局");
        item.asks("市审计局", LocalDate.of(2026, 5, 20)).differs(null, LocalDate.of(2026, 5, 22));
        item.coordinated(new Coordination(new CoordinationId(Numbers.next()), 1, item.id, scene.government.person("梅市"),
                LocalDate.of(2026, 5, 25), Accord.DIVIDED, Coordination.Divided.NONE, Proof.NONE));

        assertThat(scene.findings("A5")).filteredOn(one -> one.severity() == Severity.MUST)
                .extracting(one -> one.words().message()).containsExactly("预算没有倾向性意见。");
        assertThat(scene.said("A5")).contains("预算没有说明。", "市审计局没有理由。", "预算没有写分歧。");
    }

    @Test
    void a7TheConsultationMayBeNotApplicableThereAndIsOnlyAmber() {
        Scene scene = council();
        scene.item("规章").of("市财政局").flagged(NORMATIVE);

        assertThat(scene.said("A7")).containsExactly("规章缺网上征求意见。");
        assertThat(scene.findings("A7").getFirst().severity()).isEqualTo(Severity.SHOULD);
        scene.items.getFirst().notApplicable("consultation", "上级已经征求");
        assertThat(scene.found("A7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-08T17:00,0", "2026-06-08T17:01,1"})
    void m3CountsTwoWorkingDaysUntil1700(LocalDateTime delivered, int findings) {
        Scene scene = council();
        scene.item("预算");
        scene.deliveries.to("丁副", 2, delivered);

        assertThat(scene.found("M3")).hasSize(findings);
        assertThat(scene.findings("M3")).extracting(Finding::severity).allMatch(Severity.MUST::equals);
    }

    @Test
    void m4IsOnlyAmberThere() {
        Scene scene = council();
        scene.item("预算").secret().paper("密件", scene.day.minusDays(20).atTime(9, 0));
        Material paper = scene.facts().agenda().items().getFirst().papers().getFirst().material();
        Handouts.of(scene.facts()).people()
                .forEach(person -> scene.copies.add(new SecretCopy(new SecretCopyId(Numbers.next()), 1,
                        scene.id(), paper.id(), scene.copies.size() + 1, person,
                        Scene.at(scene.day.minusDays(13).atTime(9, 0)),
                        person.equals(scene.government.person("丁副")) ? null : Scene.at(scene.day.atTime(18, 0)))));

        assertThat(scene.said("M4")).containsExactly("密件1份未退：2 丁副。");
        assertThat(scene.findings("M4").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void l2TheSecretaryGeneralIsALeaderThereAndAsksTheMayor() {
        Scene scene = council();
        scene.leave("钟秘").grantedBy("丁副");

        assertThat(scene.said("L2")).containsExactly("钟秘应向市长请假，不应由丁副准假。");
        assertThat(scene.findings("L2").getFirst().severity()).isEqualTo(Severity.SHOULD);
        scene.government.away("梅市", scene.day.minusDays(1));
        assertThat(scene.found("L2")).as("the first vice mayor acts on the day of the answer").isEmpty();
    }

    @Test
    void l3TheMissingReportAndSummaryAreOnlyHintsThere() {
        Scene scene = council();
        scene.leave("沈局").grantedBy("钟秘").withoutReport();

        assertThat(scene.said("L3")).containsExactlyInAnyOrder("沈局没有请假条。", "1人请假未报市长。");
        assertThat(scene.findings("L3")).extracting(Finding::severity).containsOnly(Severity.HINT);
    }

    @Test
    void l5TheSecretaryGeneralStandsInForEveryViceMayorThere() {
        Scene scene = council().doNotInvite("钟秘").absent("任副");
        scene.government.inCharge("任副", "市财政局").away("任副", scene.day);
        scene.item("预算").of("市财政局");

        assertThat(scene.said("L5")).containsExactly("代任副的钟秘未列入：预算。");
        assertThat(scene.findings("L5").getFirst().severity()).isEqualTo(Severity.MUST);
    }

    @Test
    void n2TheSecretaryGeneralReviewsThereAndNobodyElse() {
        Scene scene = council();
        scene.minutes().signedBy("钟秘").withoutSteps().step("review", "丁副", scene.day.plusDays(1));

        assertThat(scene.said("N2")).containsExactly("秘书长核不应由丁副办理。");
        assertThat(scene.findings("N2").getFirst().severity()).isEqualTo(Severity.SHOULD);
    }

    @Test
    void n3N4AndN5HaveOtherWeightsThere() {
        Scene scene = council();
        scene.minutes().signedBy("钟秘").withOpinion(null).numbered(4, NumberState.FIXED, 1, 2)
                .in(new MinutesState.Issued()).hash("4b1d", "77aa");

        assertThat(scene.findings("N3")).extracting(Finding::severity).containsExactly(Severity.SHOULD);
        assertThat(scene.findings("N4")).extracting(Finding::severity).as("a gap").containsExactly(Severity.HINT);
        assertThat(scene.findings("N5")).extracting(Finding::severity).containsExactly(Severity.SHOULD);
    }

    private static Scene council() {
        return new Scene(new MeetingTypeKey("council"), SecondRegulationTest.city()).under(Rulebooks.second())
                .chair("梅市");
    }
}
