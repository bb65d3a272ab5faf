package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two deliveries of the papers, article 49. */
class DeliveryTest {

    @Nested
    class M1Article49 {

        @Test
        void m1SaysThatNothingWasDelivered() {
            Scene scene = scene();
            scene.deliveries.round(1, null);

            assertThat(scene.said("M1"))
                    .containsExactly("会议材料没有首次送达记录，一般应于2026年6月5日下班前（会前3个工作日）送达与会人员征求意见。");
            assertThat(scene.findings("M1").getFirst().severity()).isEqualTo(Severity.SHOULD);
            assertThat(scene.findings("M1").getFirst().due()).isEqualTo(LocalDate.of(2026, 6, 5));
        }

        @Test
        void m1NamesMembersAndObserversWhoGotNothingAndNoGuests() {
            Scene scene = scene().invite("郗村", Capacity.GUEST).invite(Government.DEVELOPMENT_HEAD,
                    Capacity.ITEM_OBSERVER);
            scene.deliveries.to(Government.COUNSEL, 1, null).to(Government.DEPUTY_TRADE, 1, null)
                    .to(Government.DEVELOPMENT_HEAD, 1, null);

            assertThat(scene.said("M1")).containsExactlyInAnyOrder(
                    "樊喆没有收到首次送达的会议材料，一般应于2026年6月5日下班前（会前3个工作日）送达。",
                    "欧阳展没有收到首次送达的会议材料，一般应于2026年6月5日下班前（会前3个工作日）送达。",
                    "万律没有收到首次送达的会议材料，一般应于2026年6月5日下班前（会前3个工作日）送达。");
        }

        @Test
        void m1TheDayEndsWithTheOfficeHoursAt1730() {
            Scene scene = scene();
            scene.deliveries.to(Government.HEAD, 1, LocalDateTime.of(2026, 6, 5, 17, 30)).to(Government.PARTY_MEMBER, 1,
                    LocalDateTime.of(2026, 6, 5, 17, 31));

            assertThat(scene.said("M1"))
                    .containsExactly("杭堃于2026年6月5日 17:31才收到首次送达的会议材料，迟了1个工作日（应于2026年6月5日下班前即会前3个工作日送达）。");
        }

        @Test
        void m1TheFirstDeliveryOfARoundCounts() {
            Scene scene = scene();
            scene.deliveries.to(Government.HEAD, 1, LocalDateTime.of(2026, 6, 1, 9, 0)).to(Government.HEAD, 1,
                    LocalDateTime.of(2026, 6, 9, 9, 0));

            assertThat(scene.found("M1")).isEmpty();
        }

        @Test
        void m1NamesTheItemsWhereOnlySomeOfThemAreLacking() {
            Scene scene = scene();
            scene.item("规划");
            scene.item("预算");
            scene.deliveries.to(Government.HEAD, "规划", 1, null).to(Government.HEAD, "预算", 1, null)
                    .to(Government.COUNSEL, "预算", 1, LocalDateTime.of(2026, 6, 9, 9, 0));

            assertThat(scene.said("M1")).containsExactlyInAnyOrder(
                    "安国栋没有收到首次送达的2项议题材料，一般应于2026年6月5日下班前（会前3个工作日）送达：“规划”、“预算”。",
                    "万律于2026年6月9日 09:00才收到首次送达的1项议题材料，迟了2个工作日（应于2026年6月5日下班前即会前3个工作日送达）：“预算”。");
        }

        @Test
        void m1SaysOnceThatAnItemReachedNobody() {
            Scene scene = scene().invite(Government.DEVELOPMENT_HEAD, Capacity.ITEM_OBSERVER);
            scene.item("规划");
            scene.deliveries.round(1, null).to(Government.HEAD, "规划", 1, LocalDateTime.of(2026, 6, 3, 9, 0));

            assertThat(scene.said("M1")).hasSize(12)
                    .contains("议题“方案”的材料没有首次送达记录，一般应于2026年6月5日下班前（会前3个工作日）送达。")
                    .doesNotContain("欧阳展没有收到首次送达的会议材料，一般应于2026年6月5日下班前（会前3个工作日）送达。");
        }

        @ParameterizedTest
        @CsvSource({"2026-06-05T17:31,1", "2026-06-06T10:00,1", "2026-06-08T17:30,1", "2026-06-08T17:31,2",
                "2026-06-09T09:00,2"})
        void m1LateIsCountedInWorkingDaysAndAnEveningOrWeekendIsTheNextOne(LocalDateTime delivered, String days) {
            Scene scene = scene();
            scene.deliveries.to(Government.HEAD, 1, delivered);

            assertThat(scene.findings("M1").getFirst().breach().figures()).containsEntry("late", days);
        }

        @Test
        void m1AnObserverOfOneItemIsNotAskedForTheOthers() {
            Scene scene = scene().invite(Government.DEVELOPMENT_HEAD, Capacity.ITEM_OBSERVER);
            scene.item("规划");
            scene.deliveries.to(Government.DEVELOPMENT_HEAD, "规划", 1, null);

            assertThat(scene.found("M1")).isEmpty();
        }

        @Test
        void m1IsSilentUntilTheDeadlineIsOverAndWithoutItems() {
            Scene early = scene().before().now(LocalDateTime.of(2026, 6, 5, 17, 30));
            early.deliveries.round(1, null);
            Scene late = scene().before().now(LocalDateTime.of(2026, 6, 5, 17, 31));
            late.deliveries.round(1, null);
            Scene bare = Scene.executive();

            assertThat(early.found("M1")).isEmpty();
            assertThat(late.found("M1")).containsExactly("none 第12次常务会议");
            assertThat(bare.found("M1")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-10-09,2026-09-29", "2026-10-10,2026-09-30", "2026-02-24,2026-02-12",
                "2026-02-28,2026-02-25", "2026-05-06,2026-04-28", "2026-06-22,2026-06-16"})
        void m1ThreeWorkingDaysAreCountedOverHolidaysAndMakeUpDays(LocalDate meeting, LocalDate deadline) {
            Scene scene = scene().on(meeting);
            scene.deliveries.round(1, null);

            assertThat(scene.findings("M1").getFirst().due()).isEqualTo(deadline);
            assertThat(scene.findings("M1").getFirst().unknownYears()).isEmpty();
        }

        @Test
        void m1SaysWhenTheHolidaysOfAYearAreUnknown() {
            Scene scene = scene().on(LocalDate.of(2027, 1, 4));
            scene.deliveries.round(1, null);

            assertThat(scene.findings("M1").getFirst().due()).isEqualTo(LocalDate.of(2026, 12, 30));
            assertThat(scene.findings("M1").getFirst().unknownYears()).containsExactly(2027);
        }

        @ParameterizedTest
        @CsvSource({"plenary,0", "party-group,1", "executive,1", "heads-office,1", "thematic,0"})
        void m1Article49NamesThreeTypesOfMeeting(String type, int findings) {
            Scene scene = Scene.of(new MeetingTypeKey(type));
            scene.item("方案");
            scene.deliveries.round(1, null);

            assertThat(scene.found("M1")).hasSize(findings);
        }
    }

    @Nested
    class M3Article49 {

        @Test
        void m3SaysThatTheFinalVersionWasNotDelivered() {
            Scene scene = scene();
            scene.deliveries.round(2, null);

            assertThat(scene.said("M3"))
                    .containsExactly("修改后的会议材料没有再次送达记录，一般应于2026年6月9日下班前（会前1个工作日）再次送达与会人员。");
        }

        @Test
        void m3NamesWhoGotItTooLateAndWhoNever() {
            Scene scene = scene();
            scene.deliveries.to(Government.HEAD, 2, LocalDateTime.of(2026, 6, 9, 17, 31))
                    .to(Government.DEPUTY_EDUCATION, 2, LocalDateTime.of(2026, 6, 9, 17, 30))
                    .to(Government.DEPUTY_BUILDING, 2, null);

            assertThat(scene.said("M3")).containsExactlyInAnyOrder(
                    "安国栋于2026年6月9日 17:31才收到再次送达的会议材料，迟了1个工作日（应于2026年6月9日下班前即会前1个工作日送达）。",
                    "葛頔没有收到再次送达的会议材料，一般应于2026年6月9日下班前（会前1个工作日）送达。");
        }

        @ParameterizedTest
        @CsvSource({"2026-10-09,2026-10-08", "2026-10-10,2026-10-09", "2026-02-24,2026-02-14",
                "2026-10-12,2026-10-10"})
        void m3OneWorkingDayIsCountedOverHolidaysAndMakeUpDays(LocalDate meeting, LocalDate deadline) {
            Scene scene = scene().on(meeting);
            scene.deliveries.round(2, null);

            assertThat(scene.findings("M3").getFirst().due()).isEqualTo(deadline);
        }

        @Test
        void m3SaysThatAPaperChangedAfterItsLastDelivery() {
            Scene scene = Scene.executive();
            scene.item("方案").paper("方案（送审稿）", LocalDateTime.of(2026, 6, 1, 9, 0),
                    LocalDateTime.of(2026, 6, 9, 20, 0));
            scene.deliveries.round(2, LocalDateTime.of(2026, 6, 9, 16, 0));

            assertThat(scene.said("M3")).containsExactly(
                    "材料“方案（送审稿）”最后一次送达（2026年6月9日 16:00）之后，又于2026年6月9日 20:00更换了版本，与会人员手中不是定稿。");
        }

        @Test
        void m3SaysSoWhileThePaperCanStillBeDeliveredAgain() {
            Scene scene = Scene.executive().before().now(LocalDateTime.of(2026, 6, 9, 16, 30));
            scene.item("方案").paper("方案", LocalDateTime.of(2026, 6, 1, 9, 0), LocalDateTime.of(2026, 6, 9, 16, 1));
            scene.deliveries.round(2, LocalDateTime.of(2026, 6, 9, 16, 0));

            assertThat(scene.found("M3")).containsExactly("stale 方案");
        }

        @Test
        void m3AVersionAddedAfterTheMeetingBeganChangesNothing() {
            Scene scene = Scene.executive();
            scene.item("方案").paper("方案", LocalDateTime.of(2026, 6, 1, 9, 0), LocalDateTime.of(2026, 6, 10, 15, 0));
            scene.deliveries.round(2, LocalDateTime.of(2026, 6, 9, 16, 0));

            assertThat(scene.found("M3")).isEmpty();
        }

        @Test
        void m3AFinalVersionThatOnlySomeReceivedIsStillStaleForTheOthers() {
            Scene scene = Scene.executive();
            scene.item("方案").paper("方案", LocalDateTime.of(2026, 6, 9, 10, 0));
            scene.deliveries.round(2, LocalDateTime.of(2026, 6, 8, 16, 0)).to(Government.HEAD, 2,
                    LocalDateTime.of(2026, 6, 9, 16, 0));

            assertThat(scene.found("M3")).containsExactly("stale 方案");
        }

        @Test
        void m3AFinalVersionDeliveredOnceMoreAfterTheDeadlineIsLate() {
            Scene scene = Scene.executive();
            scene.item("方案").paper("方案", LocalDateTime.of(2026, 6, 1, 9, 0), LocalDateTime.of(2026, 6, 10, 8, 0));
            scene.deliveries.round(2, LocalDateTime.of(2026, 6, 10, 9, 0)).to(Government.HEAD, 2,
                    LocalDateTime.of(2026, 6, 8, 9, 0)).to(Government.HEAD, 2, LocalDateTime.of(2026, 6, 10, 9, 0));

            assertThat(scene.said("M3"))
                    .contains("安国栋于2026年6月10日 09:00才收到再次送达的会议材料，迟了1个工作日（应于2026年6月9日下班前即会前1个工作日送达）。").hasSize(12);
        }

        @Test
        void m3AnObserverOfOneItemNeedsNoNewVersionOfAnother() {
            Scene scene = Scene.executive().invite(Government.DEVELOPMENT_HEAD, Capacity.ITEM_OBSERVER);
            scene.item("方案").paper("方案", LocalDateTime.of(2026, 6, 1, 9, 0));
            scene.item("规划").paper("规划", LocalDateTime.of(2026, 6, 9, 10, 0));
            scene.deliveries.round(2, LocalDateTime.of(2026, 6, 9, 16, 0)).to(Government.DEVELOPMENT_HEAD, 2,
                    LocalDateTime.of(2026, 6, 8, 9, 0));

            assertThat(scene.found("M3")).isEmpty();
        }
    }

    private static Scene scene() {
        Scene scene = Scene.executive();
        scene.item("方案");
        return scene;
    }
}
