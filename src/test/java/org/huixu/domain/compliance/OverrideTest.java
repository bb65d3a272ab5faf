package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.CoordinationId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.followup.IssuedDocumentId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.Absence;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;

/** Letting a finding pass, and what stands in the way of a step. */
class OverrideTest {

    /** Rules of thematic meetings, of meetings long ago, and of those that are still to come. */
    private static final Set<String> ELSEWHERE = Set.of("C6", "F4", "C9");

    private static final Instant MOMENT = Instant.parse("2026-06-10T06:00:00Z");

    @Test
    void anOverrideCoversTheFindingWhoseFiguresItWasGivenFor() {
        Scene scene = Scene.executive().present(Government.LEADERS.subList(0, 4));
        Finding finding = scene.findings("C3").getFirst();

        Finding again = Compliance.judge(scene.facts(), new Settled(List.of(let(scene, finding, MOMENT)), List.of()))
                .getFirst();

        assertThat(again.standing()).isInstanceOf(Finding.Standing.Overridden.class);
        assertThat(again.open()).isFalse();
        assertThat(Compliance.refusing(Gate.OPEN_MEETING, List.of(again))).isEmpty();
        assertThat(finding.figuresText()).isEqualTo("members=8; needed=5; present=4");
    }

    @Test
    void anOverrideLapsesWhenTheFiguresChange() {
        Scene scene = Scene.executive().present(Government.LEADERS.subList(0, 4));
        RuleOverride passed = let(scene, scene.findings("C3").getFirst(), MOMENT);

        scene.present(Government.LEADERS.subList(0, 3));
        Finding again = Compliance.judge(scene.facts(), new Settled(List.of(passed), List.of())).getFirst();

        assertThat(again.standing()).isEqualTo(new Finding.Standing.Lapsed(passed));
        assertThat(Compliance.refusing(Gate.OPEN_MEETING, List.of(again))).containsExactly(again);
    }

    @Test
    void anOverrideOfAnItemLapsesWhenAnotherStepIsMissing() {
        Scene scene = Scene.executive();
        ItemSheet item = scene.item("方案").without("seal");
        Finding finding = scene.findings("A8").getFirst();
        RuleOverride passed = let(SubjectId.of(item.id), finding, MOMENT);
        assertThat(judged(scene, passed, "A8").open()).isFalse();

        item.without("head-consent");
        assertThat(judged(scene, passed, "A8").standing()).isEqualTo(new Finding.Standing.Lapsed(passed));
    }

    @Test
    void anOverrideOfTheOfficeLapsesWhenTheDeadlineMoves() {
        Season season = new Season();
        season.away(Government.FINANCE_HEAD, Season.TODAY.plusDays(2), Season.TODAY.plusDays(3));
        Finding finding = season.findings("L1").getFirst();
        RuleOverride passed = let(OfficeFacts.OFFICE, finding, MOMENT);
        Settled settled = new Settled(List.of(passed), List.of());
        OfficeFacts facts = season.facts();
        OfficeFacts.Leaders was = facts.leaders();
        OfficeFacts moved = new OfficeFacts(facts.around(), facts.period(), facts.gatherings(),
                new OfficeFacts.Leaders(was.absences().stream()
                        .map(one -> new Absence(one.id(), 2, one.personId(), one.kind(),
                                new Period(Season.TODAY.plusDays(1), Season.TODAY.plusDays(4)), one.trip()))
                        .toList(), was.reports(), was.engagements(), was.asked(), was.workMeetings()),
                facts.desk());

        assertThat(Compliance.judge(facts, settled)).filteredOn(one -> one.place().equals(passed.place()))
                .singleElement()
                .satisfies(one -> assertThat(one.open()).isFalse());
        assertThat(Compliance.judge(moved, settled)).filteredOn(one -> one.place().equals(passed.place()))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).isEqualTo(new Finding.Standing.Lapsed(passed)));
    }

    @Test
    void anOverrideOfOnePersonDoesNotCoverAnother() {
        Scene scene = Scene.executive().doNotInvite(Government.DEPUTY_TRADE, Government.PARTY_MEMBER);
        List<Finding> findings = scene.findings("C1");

        List<Finding> again = Compliance.judge(scene.facts(),
                new Settled(List.of(let(scene, findings.getFirst(), MOMENT)), List.of()));

        assertThat(again).filteredOn(one -> one.rule().value().equals("C1")).extracting(Finding::open)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofTwoOverridesOfOnePlaceTheLaterCounts() {
        Scene scene = Scene.executive().present(Government.LEADERS.subList(0, 4));
        RuleOverride old = let(scene, scene.findings("C3").getFirst(), MOMENT);
        scene.present(Government.LEADERS.subList(0, 3));
        RuleOverride later = let(scene, scene.findings("C3").getFirst(), MOMENT.plusSeconds(60));

        assertThat(Compliance.judge(scene.facts(), new Settled(List.of(later, old), List.of())).getFirst().standing())
                .isEqualTo(new Finding.Standing.Overridden(later));
    }

    @Test
    void onlyMustAndShouldRefuseAndOnlyAtTheGatesOfTheirRule() {
        Scene scene = messy();
        List<Finding> findings = scene.findings();

        for (Gate gate : Gate.values()) {
            assertThat(Compliance.refusing(gate, findings)).as(gate.name()).allSatisfy(finding -> {
                assertThat(finding.severity()).isIn(Severity.MUST, Severity.SHOULD);
                assertThat(Rules.find(finding.rule()).terms().gates()).contains(gate);
            });
        }
        assertThat(Compliance.refusing(Gate.SCHEDULE_MEETING, findings)).extracting(one -> one.rule().value())
                .containsOnly("C1", "C2");
    }

    @Test
    void onePlaceHasAtMostOneFindingAndTheGravestStandFirst() {
        List<Finding> findings = messy().findings();

        assertThat(findings.stream().map(Finding::place).toList()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings.stream().map(one -> one.rule().value()).toList())
                .containsAll(Rules.ALL.stream().filter(rule -> !(rule instanceof Rule.OfOffice))
                        .map(rule -> rule.id().value()).filter(rule -> !ELSEWHERE.contains(rule)).toList());
    }

    @Test
    void everySentenceIsFilledInCompletely() {
        assertThat(messy().findings()).allSatisfy(finding -> {
            assertThat(finding.words().message()).doesNotContain("{", "}", "null", "?");
            assertThat(finding.words().repair()).doesNotContain("{", "}", "null", "?");
        });
    }

    @Test
    void aTitleThatLooksLikeAPlaceholderIsShownAsItIs() {
        Scene scene = Scene.executive();
        scene.item("关于{steps}和{subject}的方案").without("seal");

        assertThat(scene.said("A8")).containsExactly("议题“关于{steps}和{subject}的方案”的《议题审批表》缺少：部门审核盖章。");
    }

    /** Nearly everything goes wrong at once. */
    private static Scene messy() {
        Scene scene = Scene.executive().chair(Government.DEPUTY_TRADE).doNotInvite(Government.HEAD)
                .present(Government.LEADERS.subList(1, 4)).stay(Government.DEPUTY_FARMING, "14:40", "15:00");
        scene.item("方案一").without("seal", "balance").taken("approval", Government.CLERK).paper("方案",
                scene.day.atTime(9, 0));
        scene.item("方案二").unproved("deputy-consent").taken("put-forward", scene.day.minusDays(40));
        ItemSheet third = scene.item("方案三").balanced(Answer.YES, Answer.NO).added(scene.day.atTime(9, 0));
        third.asks(Government.FINANCE, scene.day.minusDays(20)).differs(null, scene.day.minusDays(2));
        third.asks(Government.AUDIT, scene.day.minusDays(20));
        third.coordinated(new Coordination(new CoordinationId(Numbers.next()), 1, third.id,
                scene.government.person(Government.CLERK), scene.day.minusDays(1), Accord.DIVIDED,
                Coordination.Divided.NONE, Proof.NONE));
        scene.session.unconcluded("方案二").decided("方案一", "决定一", "14:35",
                new Decision.Charge(FollowUp.TRACKED, null, null,
                        null));
        scene.deliveries.to(Government.COUNSEL, 1, null).to(Government.DEPUTY_TRADE, 1, scene.day.atTime(9, 0));
        scene.leave(Government.DEPUTY_BUILDING).grantedBy(Government.DIRECTOR);
        scene.leave(Government.COUNSEL).withoutReport().asked(scene.day.atTime(15, 0));
        scene.minutes().withoutSteps().signedBy(Government.DIRECTOR).withOpinion(null).signedOn(null).numbered(4,
                NumberState.RESERVED).in(new MinutesState.Issued()).hash("4b1d", "77aa").roll(Government.CLERK,
                        RollPart.PRESENT);
        return unprepared(handedOver(scene.doNotInvite(Government.JUSTICE_HEAD)));
    }

    /** An item of every kind that went through no checklist, decided, and issued as a document by the wrong person. */
    private static Scene unprepared(Scene scene) {
        ItemSheet item = scene.item("方案四").flagged(new Item.Flags(true, true, true, true, false, false));
        scene.session.decided("方案四", "决定四", "15:10");
        scene.documents.add(new IssuedDocument(new IssuedDocumentId(Numbers.next()), 1, scene.id(), item.id, "周政发1号",
                InNameOf.THE_GOVERNMENT, scene.day, null, scene.government.person(Government.CLERK), false));
        return scene;
    }

    /** Opinions and secret copies are out, and the deputy in charge is away with his stand-in. */
    private static Scene handedOver(Scene scene) {
        scene.opinions.silent(Government.PARTY_MEMBER);
        scene.item("方案三").secret().paper("密件", scene.day.minusDays(20).atTime(9, 0));
        scene.present(Government.EXECUTIVE_DEPUTY, Government.DEPUTY_TRADE).government
                .away(Government.DEPUTY_DEVELOPMENT, scene.day).away(Government.DEPUTY_EDUCATION, scene.day);
        return scene;
    }

    private static Finding judged(Scene scene, RuleOverride passed, String rule) {
        return Compliance.judge(scene.facts(), new Settled(List.of(passed), List.of())).stream()
                .filter(one -> one.rule().value().equals(rule)).findFirst().orElseThrow();
    }

    private static RuleOverride let(Scene scene, Finding finding, Instant moment) {
        return let(SubjectId.of(scene.id()), finding, moment);
    }

    private static RuleOverride let(SubjectId owner, Finding finding, Instant moment) {
        return new RuleOverride(new RuleOverrideId(Numbers.next()), 1, owner, finding.rule(), finding.place(),
                finding.figuresText(), new RuleOverride.Grounds("紧急", "市政府", Scene.WEDNESDAY, Proof.NONE), moment);
    }
}
