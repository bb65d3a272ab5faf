package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.domain.Period;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content, review and signature of the minutes; their numbers are {@link NumberingTest}'s. */
class MinutesTest {

    @Nested
    class N1Articles51And6 {

        @ParameterizedTest
        @CsvSource({"plenary,区长", "executive,区长", "heads-office,区长", "party-group,党组书记"})
        void n1Article51NamesTheSignatoryOfEveryType(String type, String signatory) {
            Scene scene = Scene.of(new MeetingTypeKey(type)).titled("本次会议");
            scene.minutes().signedBy(Government.EXECUTIVE_DEPUTY);

            assertThat(scene.said("N1"))
                    .containsExactly("“本次会议”纪要由卞常青签发，本类会议纪要须由" + signatory + "签发，卞常青也没有代行的依据。");
            assertThat(scene.findings("N1").getFirst().severity()).isEqualTo(Severity.MUST);
        }

        @ParameterizedTest
        @CsvSource({"plenary,0", "executive,0", "heads-office,0", "party-group,1"})
        void n1Article6LetsTheExecutiveDeputySignOnADayOfAbsenceButNotForThePartyGroup(String type, int findings) {
            Scene scene = Scene.of(new MeetingTypeKey(type));
            scene.minutes().signedBy(Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, scene.day.plusDays(3));

            assertThat(scene.found("N1")).hasSize(findings);
        }

        @Test
        void n1AnAbsenceOnTheDayOfTheMeetingAloneIsNotEnough() {
            Scene scene = Scene.executive().chair(Government.EXECUTIVE_DEPUTY);
            scene.minutes().signedBy(Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, scene.day);

            assertThat(scene.found("N1")).containsExactly("wrongSignatory 第12次常务会议");
        }

        @Test
        void n1AHeadWhoEnteredOfficeAfterTheMeetingSigns() {
            Scene scene = Scene.executive();
            scene.government.dismiss(Government.HEAD, scene.day.plusDays(1)).appoint("闻新", "head", null, "区长", 1,
                    Period.since(scene.day.plusDays(1)));
            scene.minutes().signedBy("闻新");

            assertThat(scene.found("N1")).isEmpty();
        }

        @Test
        void n1Article51ThematicMinutesAreSignedByTheLeaderInCharge() {
            Scene scene = thematic().inCharge(Government.DEPUTY_DEVELOPMENT);
            scene.minutes().signedBy(Government.DEPUTY_TRADE);

            assertThat(scene.said("N1")).containsExactly("“用地协调”纪要由樊喆签发，而分管该项工作的领导同志是岑立业。");
        }

        @Test
        void n1ThematicMinutesMayBeSignedByTheStandInWhileTheLeaderInChargeIsAway() {
            Scene scene = thematic().inCharge(Government.DEPUTY_DEVELOPMENT);
            scene.minutes().signedBy(Government.DEPUTY_EDUCATION);
            assertThat(scene.found("N1")).containsExactly("notInCharge 用地协调");

            scene.government.away(Government.DEPUTY_DEVELOPMENT, scene.day.plusDays(3));
            assertThat(scene.found("N1")).isEmpty();
        }

        @Test
        void n1ThematicMinutesWithoutALeaderInChargeCannotBeJudgedAndSaySo() {
            Scene scene = thematic();
            scene.minutes().signedBy(Government.DEPUTY_TRADE);

            assertThat(scene.said("N1")).containsExactly("“用地协调”纪要由樊喆签发，但会议没有登记分管该项工作的领导同志，无从核对。");
        }

        @Test
        void n1AThematicMeetingsMinutesAreNotSignedByADirector() {
            Scene scene = thematic().inCharge(Government.DEPUTY_DEVELOPMENT);
            scene.minutes().signedBy(Government.DIRECTOR);

            assertThat(scene.said("N1"))
                    .containsExactly("“用地协调”纪要由柯文签发，本类会议纪要须由区长、常务副区长、副区长签发，柯文也没有代行的依据。");
        }

        @Test
        void n1IsSilentWhileNobodySigned() {
            Scene scene = Scene.executive();
            scene.minutes().unsigned().in(new MinutesState.SentToSign());

            assertThat(scene.findings()).isEmpty();
        }

        private static Scene thematic() {
            return Scene.of(Keys.THEMATIC).titled("用地协调").chair(Government.DEPUTY_DEVELOPMENT)
                    .invite(Government.DEVELOPMENT_HEAD, Capacity.MEMBER);
        }
    }

    @Nested
    class N2Article58 {

        @Test
        void n2SaysThatMinutesWentToBeSignedUnreviewed() {
            Scene scene = Scene.executive();
            scene.minutes().withoutSteps().unsigned().in(new MinutesState.SentToSign());

            assertThat(scene.said("N2")).containsExactly("“第12次常务会议”纪要没有经过“科室核稿”就已送签。");
            assertThat(scene.findings("N2").getFirst().article()).isEqualTo("第五十八条");
        }

        @Test
        void n2SaysThatTheReviewCameAfterTheSignature() {
            Scene scene = Scene.executive();
            scene.minutes().signedOn(scene.day.plusDays(1));

            assertThat(scene.said("N2")).containsExactly("“第12次常务会议”纪要的“科室核稿”在2026年6月12日，迟于签发日期2026年6月11日。");
        }

        @Test
        void n2ReviewAndSignatureOnOneDayAreInOrder() {
            Scene scene = Scene.executive();
            scene.minutes().signedOn(scene.day.plusDays(2));

            assertThat(scene.found("N2")).isEmpty();
        }

        @Test
        void n2AReviewBeforeTheMinutesWereSentBackIsNoneAnyMore() {
            Scene scene = Scene.executive();
            scene.minutes().step("return", Government.DIRECTOR, scene.day.plusDays(2));

            assertThat(scene.found("N2")).containsExactly("missing 第12次常务会议");
        }

        @Test
        void n2ADraftNeedsNoReviewYet() {
            Scene scene = Scene.executive();
            scene.minutes().withoutSteps().unsigned().in(new MinutesState.Drafting());

            assertThat(scene.findings()).isEmpty();
        }
    }

    @Nested
    class N3Article55 {

        @Test
        void n3SaysThatASignatureHasNoOpinion() {
            Scene scene = Scene.executive();
            scene.minutes().withOpinion(null);

            assertThat(scene.said("N3")).containsExactly("安国栋签发“第12次常务会议”纪要没有登记明确意见。");
            assertThat(scene.findings("N3").getFirst().article()).isEqualTo("第五十五条");
        }

        @Test
        void n3SaysThatASignatureHasNoDate() {
            Scene scene = Scene.executive();
            scene.minutes().signedOn(null);

            assertThat(scene.said("N3")).containsExactly("安国栋签发“第12次常务会议”纪要没有登记签发日期。");
        }

        @Test
        void n3NamesBothWhenBothAreMissing() {
            Scene scene = Scene.executive();
            scene.minutes().signedOn(null).withOpinion(null);

            assertThat(scene.found("N3")).containsExactlyInAnyOrder("noOpinion 第12次常务会议", "noDate 第12次常务会议");
        }
    }

    @Nested
    class N6Article52 {

        @Test
        void n6SaysThatADiscussedItemHasNoResult() {
            Scene scene = Scene.executive();
            scene.item("方案");
            scene.session.unconcluded("方案");
            scene.minutes().unsigned().in(new MinutesState.InReview(Keys.step("review")));

            assertThat(scene.said("N6")).containsExactly("议题“方案”已经讨论，没有登记讨论结果。");
        }

        @Test
        void n6AsksForAUnitAndADateOrAReasonForNone() {
            Scene scene = Scene.executive();
            scene.item("方案");
            var unit = scene.government.unit(Government.FINANCE);
            scene.session.decided("方案", "无单位", "14:40", new Decision.Charge(FollowUp.TRACKED, null, scene.day, null))
                    .decided("方案", "无时限", "14:40", new Decision.Charge(FollowUp.TRACKED, unit, null, "尽快"))
                    .decided("方案", "都没有", "14:40", new Decision.Charge(FollowUp.TRACKED, null, null, null))
                    .decided("方案", "无理由", "14:40", new Decision.Charge(FollowUp.NOT_NEEDED, unit, scene.day, null))
                    .decided("方案", "长期坚持", "14:40", new Decision.Charge(FollowUp.STANDING, null, null, "长期执行"))
                    .decided("方案", "无需督办", "14:40", new Decision.Charge(FollowUp.NOT_NEEDED, null, null, "会上办结"))
                    .decided("方案", "都有", "14:40", Decision.Charge.of(unit, scene.day));
            scene.minutes();

            assertThat(scene.said("N6")).containsExactlyInAnyOrder("决定“无单位”没有责任单位。", "决定“无时限”没有完成时限。",
                    "决定“都没有”没有责任单位，也没有完成时限。", "决定“无理由”标明不需督办或长期坚持，没有写明理由。");
        }

        @Test
        void n6IsSilentWhileTheMinutesAreDraftedAndWithoutMinutes() {
            Scene drafting = Scene.executive();
            drafting.item("方案");
            drafting.session.unconcluded("方案");
            drafting.minutes().unsigned().in(new MinutesState.Drafting());
            Scene none = Scene.executive();
            none.item("方案");
            none.session.unconcluded("方案");

            assertThat(drafting.found("N6")).isEmpty();
            assertThat(none.found("N6")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"plenary", "party-group", "executive", "heads-office", "thematic"})
        void n6Article52NamesAllTypes(String type) {
            Scene scene = Scene.of(new MeetingTypeKey(type));
            scene.item("方案");
            scene.session.unconcluded("方案");
            scene.minutes().numbered(1, NumberState.FIXED);

            assertThat(scene.found("N6")).containsExactly("noResult 方案");
        }
    }
}
