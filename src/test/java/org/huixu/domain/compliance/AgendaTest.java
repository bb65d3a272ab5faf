package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Items that come late, and answers that do. */
class AgendaTest {

    private static final String TITLE = "环卫一体化方案";

    @Nested
    class A10Article49 {

        private final LocalDateTime delivered = LocalDateTime.of(2026, 6, 4, 15, 0);

        @Test
        void a10WhatComesAfterTheFirstDeliveryIsAdHoc() {
            Scene scene = Scene.executive();
            scene.deliveries.round(1, delivered).to(Government.COUNSEL, 1, delivered.plusHours(3));
            scene.item(TITLE).added(delivered.plusMinutes(30));

            assertThat(scene.said("A10"))
                    .containsExactly("议题“环卫一体化方案”于2026年6月4日 15:30列入议程，会议材料已于2026年6月4日 15:00首次送达，属于临时受理。");
            assertThat(scene.findings("A10").getFirst().severity()).isEqualTo(Severity.SHOULD);
            assertThat(Compliance.refusing(Gate.SCHEDULE_ITEM, scene.findings("A10"))).hasSize(1);
        }

        @Test
        void a10AtTheVeryMomentOfTheDeliveryIsStillInTime() {
            Scene scene = Scene.executive();
            scene.deliveries.round(1, delivered);
            scene.item(TITLE).added(delivered);

            assertThat(scene.found("A10")).isEmpty();
        }

        @Test
        void a10BeforeAnythingIsDeliveredNothingIsAdHocNorInThePlenary() {
            Scene scene = Scene.executive();
            scene.deliveries.round(1, null).round(2, delivered);
            scene.item(TITLE).added(scene.day.atTime(9, 0));
            assertThat(scene.found("A10")).as("a second round is no first").isEmpty();

            Scene plenary = Scene.of(Keys.PLENARY);
            plenary.deliveries.round(1, delivered);
            plenary.item(TITLE).added(plenary.day.atTime(9, 0));
            assertThat(plenary.found("A10")).isEmpty();
        }
    }

    @Nested
    class A11Article58 {

        /** A Friday; three working days on is Wednesday the 3rd. */
        private final LocalDate friday = LocalDate.of(2026, 5, 29);

        private Scene asked(LocalDateTime now) {
            Scene scene = Scene.executive().now(now);
            scene.item(TITLE).in(new ItemState.Draft()).asks(Government.FINANCE, friday);
            return scene;
        }

        @Test
        void a11NamesWhoDidNotAnswerWithinThreeWorkingDays() {
            Scene scene = asked(LocalDateTime.of(2026, 6, 3, 17, 31));

            assertThat(scene.said("A11")).containsExactly(
                    "区财政局对议题“环卫一体化方案”的会签自2026年5月29日起已满3个工作日，一般应于2026年6月3日下班前回复，至今没有答复。");
            assertThat(scene.findings("A11").getFirst().due()).isEqualTo("2026-06-03");
            assertThat(Compliance.refusing(Gate.SCHEDULE_ITEM, scene.findings("A11"))).isEmpty();
        }

        @Test
        void a11TheDeadlineEndsWithTheOfficeHoursOfTheThirdDay() {
            assertThat(asked(LocalDateTime.of(2026, 6, 3, 17, 30)).found("A11")).isEmpty();
        }

        @Test
        void a11AnsweredOnTheThirdDayIsInTimeOnTheFourthItIsLate() {
            Scene scene = Scene.executive();
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, friday).agrees(Government.FINANCE_HEAD, LocalDate.of(2026, 6, 3));
            assertThat(scene.found("A11")).isEmpty();

            item.asks(Government.FINANCE, friday).agrees(Government.FINANCE_HEAD, LocalDate.of(2026, 6, 4));
            assertThat(scene.found("A11")).containsExactly("late " + TITLE);
        }

        @Test
        void a11EachDepartmentIsAPlaceOfItsOwnAndUnknownHolidaysAreSaid() {
            Scene scene = Scene.executive().calendar(new WorkingCalendar(List.of()));
            ItemSheet item = scene.item(TITLE);
            item.asks(Government.FINANCE, friday);
            item.asks(Government.AUDIT, friday);

            assertThat(scene.findings("A11")).extracting(Finding::place).doesNotHaveDuplicates().hasSize(2);
            assertThat(scene.findings("A11")).allSatisfy(
                    one -> assertThat(one.unknownYears()).isEqualTo(Set.of(2026)));
        }

        @Test
        void a11AWithdrawnItemWaitsForNobody() {
            Scene scene = Scene.executive();
            scene.item(TITLE).in(new ItemState.Withdrawn()).asks(Government.FINANCE, friday);

            assertThat(scene.found("A11")).isEmpty();
        }
    }
}
