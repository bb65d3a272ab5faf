package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.followup.DutyId;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.followup.IssuedDocumentId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the office owes after a meeting: F1 to F7. */
class FollowUpTest {

    private static final Item.Flags MAJOR = new Item.Flags(true, false, false, false, false, false);
    private static final Item.Flags NORMATIVE = new Item.Flags(false, true, false, false, false, false);
    private static final Item.Flags SECRET = new Item.Flags(false, false, false, false, true, false);
    private static final String TITLE = "关于老旧小区改造的请示";

    private static Scene heard(Item.Flags flags) {
        Scene scene = Scene.executive();
        scene.item(TITLE).flagged(flags);
        return scene;
    }

    private static List<String> open(Scene scene, String rule) {
        return scene.findings(rule).stream().filter(Finding::open).map(one -> one.breach().variant()).toList();
    }

    @Nested
    class F1Article52 {

        @Test
        void aDecisionIsOpenUntilItsUnitHasDoneIt() {
            Scene scene = heard(Item.Flags.NONE);
            scene.session.decided(TITLE, "由发改局组织实施", "14:45");

            Finding finding = scene.findings("F1").getFirst();

            assertThat(finding.severity().name()).isEqualTo("DUTY");
            assertThat(finding.due()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(finding.words().message()).contains("由发改局组织实施", "2026年12月31日");
        }

        @Test
        void closedWithProofItIsNoLongerOpenAndItsAgreedDayCounts() {
            Scene scene = heard(Item.Flags.NONE);
            scene.session.decided(TITLE, "由发改局组织实施", "14:45");
            MeetingFacts facts = scene.facts();
            Finding finding = Compliance.judge(facts, Settled.NOTHING).stream()
                    .filter(one -> one.rule().value().equals("F1")).findFirst().orElseThrow();
            Duty put = new Duty(new DutyId(Numbers.next()), 1, finding.owner(), finding.place(), null,
                    LocalDate.of(2027, 1, 31), null, null, Proof.NONE);
            Duty closed = new Duty(put.id(), 2, finding.owner(), finding.place(), null, null,
                    LocalDate.of(2026, 9, 1), "已办结", Proof.NONE);

            assertThat(again(facts, put).due()).isEqualTo(LocalDate.of(2027, 1, 31));
            assertThat(again(facts, put).open()).isTrue();
            assertThat(again(facts, closed).open()).isFalse();
        }

        @Test
        void whatStandsForGoodOrNeedsNoFollowUpIsNoDuty() {
            Scene scene = heard(Item.Flags.NONE);
            scene.session.decided(TITLE, "长期坚持", "14:45",
                    new Decision.Charge(FollowUp.STANDING, null, null, "长期坚持"));

            assertThat(scene.findings("F1")).isEmpty();
        }

        @Test
        void aDecisionWithoutADayIsFollowedUpAllTheSame() {
            Scene scene = heard(Item.Flags.NONE);
            scene.session.decided(TITLE, "由发改局组织实施", "14:45",
                    new Decision.Charge(FollowUp.TRACKED, null, null, null));

            assertThat(scene.said("F1")).containsExactly("决定“由发改局组织实施”须督办（责任单位：—），没有定完成时限，尚未办结。");
            assertThat(scene.findings("F1").getFirst().due()).isNull();
        }

        @Test
        void aQuarterThatIsOverIsReportedFifteenDaysAfterItsEnd() {
            Scene scene = Scene.executive();
            scene.item(TITLE);
            Meeting meeting = scene.facts().meeting();

            assertThat(report(scene, LocalDate.of(2026, 7, 1), meeting)).singleElement().satisfies(one -> {
                assertThat(one.due()).isEqualTo(LocalDate.of(2026, 7, 16));
                assertThat(one.breach().figures()).containsEntry("from", "2026-04-01").containsEntry("to", "2026-06-30")
                        .containsEntry("meetings", "1");
                assertThat(one.owner()).isEqualTo(OfficeFacts.OFFICE);
            });
            assertThat(report(scene, LocalDate.of(2026, 6, 30), meeting)).isEmpty();
            assertThat(report(scene, LocalDate.of(2026, 7, 1), meeting.with(new MeetingState.Cancelled()))).isEmpty();
        }

        private Finding again(MeetingFacts facts, Duty duty) {
            return Compliance.judge(facts, new Settled(List.of(), List.of(duty))).stream()
                    .filter(one -> one.rule().value().equals("F1")).findFirst().orElseThrow();
        }

        private List<Finding> report(Scene scene, LocalDate today, Meeting meeting) {
            Surroundings known = scene.facts().around();
            Surroundings around = new Surroundings(known.authority(), known.calendar(),
                    new OfficeTime(Scene.at(today.atTime(9, 0)), Scene.ZONE));
            OfficeFacts facts = new OfficeFacts(around, new Period(LocalDate.of(2026, 1, 15), today.plusDays(60)),
                    new OfficeFacts.Gatherings(List.of(meeting), List.of(), List.of(), List.of(), List.of(),
                            List.of(meeting)),
                    new OfficeFacts.Leaders(List.of(), List.of(), List.of(), List.of(), List.of()),
                    new OfficeFacts.Desk(List.of(), List.of(), List.of()));
            return Compliance.judge(facts, Settled.NOTHING).stream().filter(one -> one.rule().value().equals("F1"))
                    .toList();
        }
    }

    @Nested
    class F2Article28 {

        @Test
        void aMajorDecisionIsReportedToTheCongressAndTheConferenceWithinThirtyDays() {
            Scene scene = heard(MAJOR);

            assertThat(open(scene, "F2")).containsExactlyInAnyOrder("congress", "consultation");
            assertThat(scene.findings("F2").getFirst().due()).isEqualTo(Scene.WEDNESDAY.plusDays(30));
        }

        @Test
        void whatWasPutOffIsNotReported() {
            Scene scene = heard(MAJOR);
            scene.session.result(TITLE, "deferred");

            assertThat(open(scene, "F2")).isEmpty();
        }

        @Test
        void anOrdinaryItemIsNotReported() {
            assertThat(open(heard(Item.Flags.NONE), "F2")).isEmpty();
        }
    }

    @Nested
    class F3Articles33And61 {

        @Test
        void whatWasDecidedIsPublishedWithinTwentyDays() {
            Finding finding = heard(Item.Flags.NONE).findings("F3").getFirst();

            assertThat(finding.due()).isEqualTo(Scene.WEDNESDAY.plusDays(20));
            assertThat(finding.words().message()).contains("1项");
        }

        @Test
        void secretItemsAreNotPublished() {
            assertThat(open(heard(SECRET), "F3")).isEmpty();
        }

        @Test
        void ofOneSecretAndOneOpenItemTheOpenOneIs() {
            Scene scene = heard(SECRET);
            scene.item("关于道路命名的请示");

            assertThat(scene.findings("F3").getFirst().breach().figures()).containsEntry("items", "1");
        }
    }

    @Nested
    class F4Articles20And29 {

        @Test
        void sixtyDaysBeforeItIsDueTheEvaluationIsSpokenOf() {
            Scene scene = heard(NORMATIVE).now(Scene.WEDNESDAY.plusDays(120).atTime(9, 0));

            assertThat(open(scene, "F4")).containsExactly("evaluate");
            assertThat(scene.findings("F4").getFirst().due()).isEqualTo(Scene.WEDNESDAY.plusDays(180));
        }

        @Test
        void theDayBeforeItIsNot() {
            assertThat(open(heard(NORMATIVE).now(Scene.WEDNESDAY.plusDays(119).atTime(9, 0)), "F4")).isEmpty();
        }

        @Test
        void ordinaryItemsAreNotEvaluated() {
            assertThat(open(heard(Item.Flags.NONE).now(Scene.WEDNESDAY.plusDays(400).atTime(9, 0)), "F4")).isEmpty();
        }
    }

    @Nested
    class F5Article59 {

        @Test
        void aDocumentOfTheOfficeIsNotSignedByADeputy() {
            Scene scene = issued(InNameOf.THE_OFFICE, Government.EXECUTIVE_DEPUTY, Government.EXECUTIVE_DEPUTY, false);

            assertThat(open(scene, "F5")).containsExactly("wrongSignatory");
        }

        @Test
        void theHeadSignsInTheGovernmentsName() {
            assertThat(open(issued(InNameOf.THE_GOVERNMENT, Government.HEAD, null, false), "F5")).isEmpty();
        }

        @Test
        void aDeputySignsInTheGovernmentsNameOnlyWhenAuthorised() {
            assertThat(open(issued(InNameOf.THE_GOVERNMENT, Government.EXECUTIVE_DEPUTY, null, true), "F5")).isEmpty();
            assertThat(open(issued(InNameOf.THE_GOVERNMENT, Government.EXECUTIVE_DEPUTY, null, false), "F5"))
                    .containsExactly("wrongSignatory");
        }

        @Test
        void theOfficesDocumentIsReviewedByADeputyBeforeTheDirectorSigns() {
            assertThat(open(issued(InNameOf.THE_OFFICE, Government.DIRECTOR, null, false), "F5"))
                    .containsExactly("notReviewed");
            assertThat(open(issued(InNameOf.THE_OFFICE, Government.DIRECTOR, Government.EXECUTIVE_DEPUTY, false),
                    "F5")).isEmpty();
        }

        @Test
        void theHeadMayFinallySignForTheOfficeAfterTheDirectorReviewed() {
            assertThat(open(issued(InNameOf.THE_OFFICE, Government.HEAD, Government.DIRECTOR, false), "F5")).isEmpty();
            assertThat(open(issued(InNameOf.THE_OFFICE, Government.HEAD, null, false), "F5"))
                    .containsExactly("notReviewed");
        }

        @Test
        void aMemberOfThePartyGroupWhoIsNoDeputyIsNotAuthorised() {
            assertThat(open(issued(InNameOf.THE_GOVERNMENT, Government.PARTY_MEMBER, null, true), "F5"))
                    .containsExactly("wrongSignatory");
        }

        @Test
        void whileTheHeadIsAwayTheExecutiveDeputySignsWithoutBeingAuthorised() {
            Scene scene = issued(InNameOf.THE_GOVERNMENT, Government.EXECUTIVE_DEPUTY, null, false);
            scene.government.away(Government.HEAD, Scene.WEDNESDAY.plusDays(5));

            assertThat(open(scene, "F5")).isEmpty();
        }

        private Scene issued(InNameOf name, String signer, String reviewer, boolean authorised) {
            Scene scene = heard(Item.Flags.NONE);
            scene.documents.add(new IssuedDocument(new IssuedDocumentId(Numbers.next()), 1, scene.id(),
                    scene.items.getFirst().id, "周政发〔2026〕5号", name, Scene.WEDNESDAY.plusDays(5),
                    reviewer == null ? null : scene.government.person(reviewer), scene.government.person(signer),
                    authorised));
            return scene;
        }
    }

    @Nested
    class F6Articles21And35 {

        @Test
        void aNormativeDocumentIsRegisteredPublishedAndFiled() {
            assertThat(open(heard(NORMATIVE), "F6")).containsExactlyInAnyOrder("register", "publish", "file");
        }

        @Test
        void aMajorDecisionIsNoNormativeDocument() {
            assertThat(open(heard(MAJOR), "F6")).isEmpty();
        }

        @Test
        void onlyAMeetingThatDecidesItMakesItOne() {
            Scene scene = Scene.of(Keys.HEADS_OFFICE);
            scene.item(TITLE).flagged(NORMATIVE);

            assertThat(open(scene, "F6")).isEmpty();
        }
    }

    @Nested
    class F7Article70 {

        @Test
        void aMajorMatterIsReportedToTheCommitteeBeforeAndAfter() {
            assertThat(open(heard(MAJOR), "F7")).containsExactlyInAnyOrder("before", "after");
        }

        @Test
        void beforeTheMeetingOnlyTheReportBeforehandIsOwed() {
            Scene scene = heard(MAJOR).before().now(Scene.WEDNESDAY.minusDays(3).atTime(9, 0));

            assertThat(open(scene, "F7")).containsExactly("before");
            assertThat(scene.findings("F7").getFirst().due()).isEqualTo(Scene.WEDNESDAY);
        }

        @Test
        void ordinaryMattersAreNotReported() {
            assertThat(open(heard(Item.Flags.NONE), "F7")).isEmpty();
        }
    }
}
