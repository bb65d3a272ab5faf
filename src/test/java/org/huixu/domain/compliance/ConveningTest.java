package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is invited and who chairs. */
class ConveningTest {

    private static final LocalDate DAY = Scene.WEDNESDAY;

    @Nested
    class C1Articles42To46 {

        @Test
        void c1ArticlesFortyTwoToFortySixNameEveryMemberWhoIsNotInvited() {
            Scene scene = Scene.executive().before().doNotInvite(Government.DEPUTY_EDUCATION,
                    Government.DEPUTY_BUILDING);

            assertThat(scene.said("C1")).containsExactlyInAnyOrder("会议组成人员副区长戴春晓没有列入出席名单。",
                    "会议组成人员副区长葛頔没有列入出席名单。");
            assertThat(scene.findings("C1")).allSatisfy(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.MUST);
                assertThat(finding.article()).isEqualTo("第四十二条至第四十六条");
                assertThat(finding.words().repair()).contains(finding.subject().label());
            });
        }

        @Test
        void c1SaysWhoIsInvitedAsAMemberWithoutBeingOne() {
            Scene scene = Scene.executive().invite(Government.DIRECTOR, Capacity.MEMBER);

            assertThat(scene.said("C1"))
                    .containsExactly("按开会当日的任职情况，办公室主任柯文不是会议组成人员，却列在出席名单中。");
        }

        @Test
        void c1SaysThatNobodyIsInvited() {
            Scene scene = Scene.of(Keys.THEMATIC).titled("汛期调度专题会议");

            assertThat(scene.said("C1")).containsExactly("“汛期调度专题会议”还没有出席人员名单。");
        }

        @Test
        void c1TakesWhoeverIsInvitedToAThematicMeetingForItsMembers() {
            Scene scene = Scene.of(Keys.THEMATIC).invite(Government.CLERK, Capacity.MEMBER);

            assertThat(scene.found("C1")).isEmpty();
        }

        @Test
        void c1CountsAPersonWithTwoMemberOfficesOnce() {
            assertThat(Scene.executive().facts().members()).hasSize(8);
            assertThat(Scene.executive().facts().invited(Capacity.MEMBER)).hasSize(8);
        }

        @ParameterizedTest
        @CsvSource({"plenary,13", "party-group,6", "executive,8", "heads-office,8"})
        void c1MembersAreThoseOfTheArticleOfTheType(String type, int members) {
            Scene scene = Scene.of(new MeetingTypeKey(type));

            assertThat(scene.facts().members()).hasSize(members);
        }

        @Test
        void c1AnOfficeThatBeganTheDayAfterMakesNoMember() {
            Scene scene = Scene.executive().invite("季镕", Capacity.MEMBER);
            scene.government.appoint("季镕", "deputy", null, "副区长", 9, Period.since(DAY.plusDays(1)));

            assertThat(scene.said("C1")).containsExactly("按开会当日的任职情况，季镕不是会议组成人员，却列在出席名单中。");
        }

        @Test
        void c1AnOfficeThatBeganThatDayMakesAMember() {
            Scene scene = Scene.executive().doNotInvite("季镕");
            scene.government.appoint("季镕", "deputy", null, "副区长", 9, Period.since(DAY));

            assertThat(scene.found("C1")).containsExactly("missing 季镕");
        }

        @Test
        void c1AnOfficeThatEndedThatDayMakesNoMemberForThePeriodIsHalfOpen() {
            Scene scene = Scene.executive().invite(Government.PARTY_MEMBER, Capacity.MEMBER);
            scene.government.dismiss(Government.PARTY_MEMBER, DAY);

            assertThat(scene.found("C1")).containsExactly("surplus 杭堃");
        }

        @Test
        void c1AMemberInvitedOnlyAsAnObserverIsMissing() {
            Scene scene = Scene.executive().doNotInvite(Government.PARTY_MEMBER)
                    .invite(Government.PARTY_MEMBER, Capacity.FIXED_OBSERVER);

            assertThat(scene.found("C1")).containsExactly("missing 杭堃");
        }

        @Test
        void c1TheObserversOfArticle44AreTheUnitsThatPlayTheRoleOnTheDay() {
            Scene scene = Scene.executive();

            assertThat(scene.facts().invited(Capacity.FIXED_OBSERVER))
                    .extracting(one -> scene.government.name(one.personId())).containsExactly(
                            Government.ARMED_FORCES_HEAD, Government.SUPERVISION_HEAD, Government.JUSTICE_HEAD,
                            Government.COUNSEL);
        }
    }

    @Nested
    class C2Articles42To46And6 {

        @Test
        void c2SaysThatNobodyChairs() {
            Scene scene = Scene.executive().before().titled("第12次常务会议").chair(null);

            assertThat(scene.said("C2")).containsExactly("“第12次常务会议”没有确定主持人，本类会议由区长召集和主持。");
        }

        @Test
        void c2TheExecutiveDeputyDoesNotChairWhileTheHeadIsThere() {
            Scene scene = Scene.executive().chair(Government.EXECUTIVE_DEPUTY);

            assertThat(scene.said("C2")).containsExactly("主持人卞常青不是本类会议的召集人（区长），也没有依规则代行的依据。");
            assertThat(scene.findings("C2")).first().extracting(Finding::severity).isEqualTo(Severity.MUST);
        }

        @ParameterizedTest
        @CsvSource({"plenary", "executive", "heads-office"})
        void c2Article6LetsTheExecutiveDeputyChairWhileAnAbsenceOfTheHeadIsRecorded(String type) {
            Scene scene = Scene.of(new MeetingTypeKey(type))
                    .chair(Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, DAY);

            assertThat(scene.found("C2")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-06-08,2026-06-10,1", "2026-06-11,2026-06-12,1", "2026-06-10,2026-06-11,0",
                "2026-06-01,2026-06-11,0"})
        void c2TheAbsenceMustCoverTheDayAndIsHalfOpen(LocalDate from, LocalDate to, int findings) {
            Scene scene = Scene.executive().chair(Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, from, to);

            assertThat(scene.found("C2")).hasSize(findings);
        }

        @Test
        void c2Article6EntrustsNobodyElseThanTheExecutiveDeputy() {
            Scene scene = Scene.executive().chair(Government.DEPUTY_DEVELOPMENT);
            scene.government.away(Government.HEAD, DAY);

            assertThat(scene.found("C2")).containsExactly("notConvenor 岑立业");
        }

        @Test
        void c2WithHeadAndExecutiveDeputyBothAwayTheStandInOfTheLatterDoesNotChair() {
            Scene scene = Scene.executive().chair(Government.DEPUTY_DEVELOPMENT);
            scene.government.away(Government.HEAD, DAY).away(Government.EXECUTIVE_DEPUTY, DAY);

            assertThat(scene.found("C2")).containsExactly("notConvenor 岑立业");
        }

        @Test
        void c2Article6DoesNotReachThePartyGroup() {
            Scene scene = Scene.of(Keys.PARTY_GROUP).chair(Government.EXECUTIVE_DEPUTY);
            scene.government.away(Government.HEAD, DAY);

            assertThat(scene.said("C2")).containsExactly("主持人卞常青不是本类会议的召集人（党组书记），也没有依规则代行的依据。");
        }

        @Test
        void c2Article46LetsEveryDeputyChairAThematicMeetingAndNoPartyMember() {
            Scene deputy = Scene.of(Keys.THEMATIC).chair(Government.DEPUTY_BUILDING);
            Scene member = Scene.of(Keys.THEMATIC).chair(Government.PARTY_MEMBER);

            assertThat(deputy.found("C2")).isEmpty();
            assertThat(member.said("C2"))
                    .containsExactly("主持人杭堃不是本类会议的召集人（区长、常务副区长、副区长），也没有依规则代行的依据。");
        }

        @Test
        void c2NobodyActsForAHeadWhoseOfficeIsVacant() {
            Scene scene = Scene.executive().chair(Government.EXECUTIVE_DEPUTY);
            scene.government.vacate("head");

            assertThat(scene.found("C2")).containsExactly("notConvenor 卞常青");
        }
    }
}
