package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leave from meetings, article 50. */
class LeaveTest {

    @Nested
    class L2Article50 {

        @Test
        void l2ALeadersLeaveIsNotTheDirectorsToGrant() {
            Scene scene = Scene.executive();
            scene.leave(Government.DEPUTY_TRADE).grantedBy(Government.DIRECTOR);

            assertThat(scene.said("L2")).containsExactly("樊喆的请假由柯文答复，区政府领导同志须向区长请假。");
            assertThat(scene.findings("L2").getFirst().severity()).isEqualTo(Severity.MUST);
            assertThat(scene.findings("L2").getFirst().words().repair()).startsWith("报区长同意后重新登记");
        }

        @Test
        void l2LeaveGrantedByTheHeadIsRightAndNeedsNoWrittenReport() {
            Scene scene = Scene.executive();
            scene.leave(Government.DEPUTY_TRADE).grantedBy(Government.HEAD).withoutReport();

            assertThat(scene.found("L2")).isEmpty();
            assertThat(scene.found("L3")).isEmpty();
        }

        @Test
        void l2InThePartyGroupTheSecretaryIsAskedAndArticle6HelpsNobody() {
            Scene scene = Scene.of(Keys.PARTY_GROUP);
            scene.leave(Government.PARTY_MEMBER).grantedBy(Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, scene.day.minusDays(1));

            assertThat(scene.said("L2")).containsExactly("杭堃的请假由卞常青答复，区政府领导同志须向党组书记请假。");
        }

        @Test
        void l2TheExecutiveDeputyGrantsOnADayOnWhichTheHeadIsAway() {
            Scene scene = Scene.executive();
            scene.leave(Government.DEPUTY_TRADE).grantedBy(Government.EXECUTIVE_DEPUTY);
            assertThat(scene.found("L2")).containsExactly("wrongApprover 樊喆");

            scene.government.away(Government.HEAD, scene.day.minusDays(1));
            assertThat(scene.found("L2")).isEmpty();
        }

        @Test
        void l2AnAnswerMissingAtTheBeginningIsNamedAndNotBefore() {
            Scene before = Scene.executive().before();
            before.leave(Government.DEPUTY_TRADE);
            Scene held = Scene.executive();
            held.leave(Government.DEPUTY_TRADE);

            assertThat(before.found("L2")).isEmpty();
            assertThat(held.said("L2")).containsExactly("樊喆已请假，会议开始时还没有答复。");
        }

        @Test
        void l2LeaveAskedAfterTheBeginningIsLate() {
            Scene scene = Scene.executive();
            scene.leave(Government.DEPUTY_TRADE).asked(scene.day.atTime(14, 31)).grantedBy(Government.HEAD,
                    scene.day.atTime(15, 0));
            scene.leave(Government.DEPUTY_BUILDING).asked(scene.day.atTime(14, 30)).grantedBy(Government.HEAD,
                    scene.day.atTime(14, 30));

            assertThat(scene.said("L2")).containsExactly("樊喆在会议开始以后才请假。");
        }

        @Test
        void l2WhoActsForTheHeadDoesNotGrantHisOwnLeave() {
            Scene scene = Scene.executive();
            scene.government.away(Government.HEAD, scene.day.minusDays(1));
            scene.leave(Government.EXECUTIVE_DEPUTY).grantedBy(Government.EXECUTIVE_DEPUTY);

            assertThat(scene.found("L2")).containsExactly("wrongApprover 卞常青");
        }

        @Test
        void l2TheHeadAsksNobodyForHisOwnLeave() {
            Scene scene = Scene.executive().chair(Government.EXECUTIVE_DEPUTY);
            scene.leave(Government.HEAD);
            scene.government.away(Government.HEAD, scene.day);

            assertThat(scene.findings()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"REFUSED", "WITHDRAWN"})
        void l2RefusedAndWithdrawnRequestsAreNoLeave(LeaveState state) {
            Scene scene = Scene.executive();
            scene.leave(Government.DEPUTY_TRADE).answered(state, Government.DIRECTOR, scene.day.atTime(9, 0));

            assertThat(scene.found("L2")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"plenary,1", "party-group,1", "executive,1", "heads-office,1", "thematic,0"})
        void l2Article50NamesAllTypesButTheThematic(String type, int findings) {
            Scene scene = Scene.of(new MeetingTypeKey(type)).invite(Government.EXECUTIVE_DEPUTY, Capacity.MEMBER);
            scene.leave(Government.EXECUTIVE_DEPUTY).grantedBy(Government.DIRECTOR);

            assertThat(scene.found("L2")).hasSize(findings);
        }
    }

    @Nested
    class L3Article50 {

        @Test
        void l3AnObserversLeaveIsTheDirectorsToGrant() {
            Scene scene = Scene.executive().summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            scene.leave(Government.COUNSEL).grantedBy(Government.DEPUTY_TRADE);
            scene.leave(Government.JUSTICE_HEAD).grantedBy(Government.DIRECTOR);

            assertThat(scene.said("L3")).containsExactly("万律的请假由樊喆答复，按规定须向办公室主任请假。");
            assertThat(scene.findings("L3").getFirst().article()).isEqualTo("第五十条");
        }

        @Test
        void l3EvenMembersOfThePlenaryAskTheDirectorWhenTheyAreNoLeaders() {
            Scene scene = Scene.of(Keys.PLENARY).summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            scene.leave(Government.FINANCE_HEAD).grantedBy(Government.HEAD);

            assertThat(scene.found("L3")).containsExactly("wrongApprover 倪金");
            assertThat(scene.found("L2")).isEmpty();
        }

        @Test
        void l3AsksForTheWrittenReportOnceTheLeaveIsGranted() {
            Scene scene = Scene.executive().before().summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            scene.leave(Government.COUNSEL).grantedBy(Government.DIRECTOR).withoutReport();
            scene.leave(Government.JUSTICE_HEAD).withoutReport();

            assertThat(scene.said("L3")).containsExactly("万律请假没有提交书面请假报告。");
        }

        @Test
        void l3NamesAnAnswerThatIsMissingAndARequestThatCameTooLate() {
            Scene scene = Scene.executive().summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            scene.leave(Government.COUNSEL);
            scene.leave(Government.JUSTICE_HEAD).asked(scene.day.atTime(16, 0)).grantedBy(Government.DIRECTOR,
                    scene.day.atTime(16, 5));

            assertThat(scene.said("L3")).containsExactlyInAnyOrder("万律已请假，会议开始时还没有答复。",
                    "谭法在会议开始以后才请假，请假须事先提出。");
        }

        @Test
        void l3OwesTheHeadASummaryBeforeTheMeeting() {
            Scene scene = Scene.executive();
            scene.leave(Government.COUNSEL).grantedBy(Government.DIRECTOR);
            scene.leave(Government.JUSTICE_HEAD).grantedBy(Government.DIRECTOR);
            scene.leave(Government.DEPUTY_TRADE).grantedBy(Government.HEAD);

            assertThat(scene.said("L3")).containsExactly("有2人请假，没有在会前将其请假情况汇总向区长报告。");
            assertThat(scene.findings("L3").getFirst().severity()).isEqualTo(Severity.DUTY);
            assertThat(scene.findings("L3").getFirst().due()).isEqualTo(scene.day);
        }

        @Test
        void l3TheSummaryIsSpokenOfWhileThereIsTimeForIt() {
            Scene scene = Scene.executive().before().now(Scene.WEDNESDAY.minusDays(1).atTime(9, 0));
            scene.leave(Government.COUNSEL).grantedBy(Government.DIRECTOR);

            assertThat(scene.found("L3")).containsExactly("noSummary 第12次常务会议");
            assertThat(scene.summaryTo(Government.HEAD, Scene.WEDNESDAY.minusDays(1).atTime(8, 0)).found("L3"))
                    .isEmpty();
        }

        @Test
        void l3WhoAsksAfterTheSummaryIsStillToBeReported() {
            Scene scene = Scene.executive().summaryTo(Government.HEAD, Scene.WEDNESDAY.minusDays(1).atTime(9, 0));
            scene.leave(Government.COUNSEL).grantedBy(Government.DIRECTOR);
            scene.leave(Government.JUSTICE_HEAD).asked(Scene.WEDNESDAY.minusDays(1).atTime(9, 1))
                    .grantedBy(Government.DIRECTOR);

            assertThat(scene.said("L3")).containsExactly("有1人请假，没有在会前将其请假情况汇总向区长报告。");
            assertThat(scene.summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0)).found("L3")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"14:29,0", "14:30,1"})
        void l3ASummaryAtTheBeginningIsNotBeforeTheMeeting(LocalTime hour, int findings) {
            Scene scene = Scene.executive().summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(hour));
            scene.leave(Government.COUNSEL).grantedBy(Government.DIRECTOR);

            assertThat(scene.found("L3")).hasSize(findings);
        }

        @Test
        void l3ASummaryToSomebodyElseIsNoneUnlessHeActsForTheHead() {
            Scene scene = Scene.executive().summaryTo(Government.EXECUTIVE_DEPUTY, Scene.WEDNESDAY.atTime(9, 0));
            scene.leave(Government.COUNSEL).grantedBy(Government.DIRECTOR);
            assertThat(scene.found("L3")).containsExactly("noSummary 第12次常务会议");

            scene.government.away(Government.HEAD, scene.day);
            assertThat(scene.found("L3")).isEmpty();
        }

        @Test
        void l3TheDirectorCannotGrantHisOwnLeaveAndAsksTheHead() {
            Scene own = Scene.of(Keys.HEADS_OFFICE).summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            own.leave(Government.DIRECTOR).grantedBy(Government.DIRECTOR);
            Scene head = Scene.of(Keys.HEADS_OFFICE).summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            head.leave(Government.DIRECTOR).grantedBy(Government.HEAD);

            assertThat(own.said("L3")).containsExactly("柯文的请假由柯文答复，按规定须向区长请假。");
            assertThat(head.found("L3")).isEmpty();
        }

        @Test
        void l3NobodyActsForTheDirector() {
            Scene scene = Scene.executive().summaryTo(Government.HEAD, Scene.WEDNESDAY.atTime(9, 0));
            scene.government.away(Government.DIRECTOR, Scene.WEDNESDAY.minusDays(1)).standIn(Government.DIRECTOR,
                    Government.SECTION_HEAD);
            scene.leave(Government.COUNSEL).grantedBy(Government.SECTION_HEAD);

            assertThat(scene.found("L3")).containsExactly("wrongApprover 万律");
        }

        @Test
        void l3GuestsAndPeopleWhoAreNotInvitedAskNobody() {
            Scene scene = Scene.executive().invite("郗村", Capacity.GUEST);
            scene.leave("郗村").withoutReport();
            scene.leave(Government.CLERK).withoutReport();

            assertThat(scene.found("L3")).isEmpty();
        }

        @Test
        void l3ADirectorWhoIsAMemberOfThePartyGroupIsALeader() {
            Scene scene = Scene.executive();
            scene.government.appoint(Government.DIRECTOR, "party-member", null, "党组成员", 9);
            scene.leave(Government.DIRECTOR).grantedBy(Government.DIRECTOR);

            assertThat(scene.said("L2")).containsExactly("柯文的请假由柯文答复，区政府领导同志须向区长请假。");
            assertThat(scene.found("L3")).isEmpty();
        }
    }
}
