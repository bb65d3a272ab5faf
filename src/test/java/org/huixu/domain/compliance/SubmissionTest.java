package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.CatalogueEntryId;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.DirectPaperId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When and by which way items and papers come to the office, and the catalogue of major decisions. */
class SubmissionTest {

    private static final String TITLE = "环卫一体化方案";
    private static final Item.Flags MAJOR = new Item.Flags(true, false, false, false, false, false);

    @Nested
    class A9Article49 {

        @ParameterizedTest
        @CsvSource({"2026-05-09,1", "2026-05-10,0", "2026-05-20,0", "2026-05-21,1", "2026-05-24,1", "2026-05-25,0",
                "2026-05-31,0", "2026-06-01,1", "2026-02-28,0", "2024-02-29,0"})
        void a9TheWindowsAreTheMiddleAndTheEndOfTheMonth(LocalDate submitted, int findings) {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("submission", submitted);

            assertThat(scene.found("A9")).hasSize(findings);
        }

        @Test
        void a9SaysWhenItWasAndWhenTheWindowsAre() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("submission", LocalDate.of(2026, 6, 2));

            assertThat(scene.said("A9"))
                    .containsExactly("议题“环卫一体化方案”于2026年6月2日提报，不在月中（10日至20日）、月末（25日至31日）的提报时间内。");
            assertThat(scene.findings("A9").getFirst().severity()).isEqualTo(Severity.SHOULD);
        }

        @ParameterizedTest
        @CsvSource({"2026-05-20,17:29,0", "2026-05-20,17:30,0", "2026-05-20,17:31,1", "2026-05-20,,0",
                "2026-05-19,23:00,0", "2026-05-31,17:31,1", "2026-02-28,17:31,1", "2026-05-10,00:01,0"})
        void a9AWindowEndsWithTheOfficeHoursOfItsLastDay(LocalDate submitted, LocalTime at, int findings) {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("submission", submitted, at);

            assertThat(scene.found("A9")).hasSize(findings);
        }

        @Test
        void a9AMinuteAfterTheWindowIsSaidWithItsTime() {
            Scene scene = Scene.executive();
            scene.item(TITLE).taken("submission", LocalDate.of(2026, 5, 20), LocalTime.of(17, 31));

            assertThat(scene.said("A9"))
                    .containsExactly("议题“环卫一体化方案”于2026年5月20日 17:31提报，已过本次提报时间最后一日的下班时间（17:30）。");
            assertThat(scene.findings("A9").getFirst().severity()).isEqualTo(Severity.SHOULD);
        }

        @Test
        void a9ItemsOfTheHeadAndOfTheOfficeComeWhenTheyAreNeeded() {
            Scene scene = Scene.executive();
            scene.item(TITLE).by(Origin.HEAD).taken("submission", LocalDate.of(2026, 6, 2));
            scene.item("传达学习").by(Origin.OFFICE).taken("submission", LocalDate.of(2026, 6, 2));

            assertThat(scene.found("A9")).isEmpty();
        }

        @Test
        void a9IsNoRuleForPlenaryMeetings() {
            Scene scene = Scene.of(Keys.PLENARY);
            scene.item(TITLE).taken("submission", LocalDate.of(2026, 6, 2));

            assertThat(scene.found("A9")).isEmpty();
        }
    }

    @Nested
    class A12Article25 {

        @Test
        void a12AMajorDecisionMustBeInTheCatalogueOrSayWhyNot() {
            Scene scene = Scene.executive();
            scene.item(TITLE).flagged(MAJOR);

            assertThat(scene.said("A12")).containsExactly("重大决策议题“环卫一体化方案”没有对应2026年重大行政决策事项目录，也没有说明未列入的理由。");
        }

        @Test
        void a12AnEntryOfTheCatalogueOrAReasonIsClean() {
            Scene scene = Scene.executive();
            scene.item(TITLE).flagged(MAJOR)
                    .listed(new Item.Listing(new CatalogueEntryId(Numbers.next()), null));
            scene.item("应急事项").flagged(MAJOR).listed(new Item.Listing(null, "年中新增"));

            assertThat(scene.found("A12")).isEmpty();
        }

        @Test
        void a12IsAskedFromTheSubmissionOn() {
            Scene draft = Scene.executive();
            draft.item(TITLE).flagged(MAJOR).in(new ItemState.Draft());
            Scene submitted = Scene.executive();
            submitted.item(TITLE).flagged(MAJOR).in(new ItemState.Submitted());

            assertThat(draft.found("A12")).isEmpty();
            assertThat(submitted.found("A12")).hasSize(1);
        }

        @Test
        void a12AYearWithMajorDecisionsNeedsACatalogue() {
            Scene scene = Scene.executive();
            scene.item(TITLE).flagged(MAJOR);

            assertThat(office(scene, List.of(), List.of()))
                    .containsExactly("2026年上会的重大决策议题有1项，但还没有编制当年的重大行政决策事项目录。");
            assertThat(office(scene, List.of(entry(2026)), List.of())).isEmpty();
            assertThat(office(scene, List.of(entry(2025)), List.of())).as("of another year").hasSize(1);
        }

        @Test
        void a12AYearWithoutMajorDecisionsNeedsNoneAndACancelledMeetingDoesNotCount() {
            Scene ordinary = Scene.executive();
            ordinary.item(TITLE);
            Scene cancelled = Scene.executive().in(new MeetingState.Cancelled());
            cancelled.item(TITLE).flagged(MAJOR);

            assertThat(office(ordinary, List.of(), List.of())).isEmpty();
            assertThat(office(cancelled, List.of(), List.of())).isEmpty();
        }

        private CatalogueEntry entry(int year) {
            return new CatalogueEntry(new CatalogueEntryId(Numbers.next()), 1, year, "城市更新专项规划",
                    Government.usual().unit(Government.DEVELOPMENT), null);
        }
    }

    @Nested
    class A13Article54 {

        @Test
        void a13APaperHandedStraightToALeaderIsNamedUntilItComesBack() {
            Scene scene = Scene.executive();

            assertThat(office(scene, List.of(), List.of(paper(scene, null))))
                    .containsExactly("区财政局的“关于追加预算的请示”于2026年6月8日直接送卞常青，还没有退回办公室按程序办理。");
        }

        @Test
        void a13APaperThatCameBackIsCleanAlsoOnTheSameDay() {
            Scene scene = Scene.executive();

            assertThat(office(scene, List.of(), List.of(paper(scene, LocalDate.of(2026, 6, 8)),
                    paper(scene, LocalDate.of(2026, 6, 12))))).isEmpty();
        }

        @Test
        void a13NothingIsSaidWhereNoPaperWentAstray() {
            assertThat(office(Scene.executive(), List.of(), List.of())).isEmpty();
        }

        @Test
        void a13WhatTheArticleLetsGoStraightToALeaderIsCleanOnItsGround() {
            Scene scene = Scene.executive();
            List<DirectPaper> papers = Stream.of("assigned", "secret", "emergency", "foreign")
                    .map(ground -> paper(scene, null, ground)).toList();

            assertThat(office(scene, List.of(), papers)).isEmpty();
        }

        @Test
        void a13AGroundThatTheRegulationDoesNotKnowIsNone() {
            Scene scene = Scene.executive();

            assertThat(office(scene, List.of(), List.of(paper(scene, null, "urgent"))))
                    .containsExactly("区财政局的“关于追加预算的请示”于2026年6月8日直接送卞常青，还没有退回办公室按程序办理。");
        }

        private DirectPaper paper(Scene scene, LocalDate returned) {
            return paper(scene, returned, null);
        }

        private DirectPaper paper(Scene scene, LocalDate returned, String ground) {
            return new DirectPaper(new DirectPaperId(Numbers.next()), 1, "关于追加预算的请示",
                    scene.government.unit(Government.FINANCE), scene.government.person(Government.EXECUTIVE_DEPUTY),
                    LocalDate.of(2026, 6, 8), returned, null, ground == null ? null : new DirectGroundKey(ground),
                    ground == null ? null : "区长6月5日交办");
        }
    }

    /** What the rules say of the office of that meeting. */
    private static List<String> office(Scene scene, List<CatalogueEntry> catalogue, List<DirectPaper> papers) {
        MeetingFacts facts = scene.facts();
        List<Item> items = new ArrayList<>();
        facts.agenda().items().forEach(one -> items.add(one.item()));
        OfficeFacts office = new OfficeFacts(facts.around(),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)),
                new OfficeFacts.Gatherings(List.of(facts.meeting()), facts.people().invitations(),
                        facts.agenda().entries(), items, List.of(), List.of(facts.meeting())),
                new OfficeFacts.Leaders(List.of(), List.of(), List.of(), List.of(), List.of()),
                new OfficeFacts.Desk(papers, catalogue, List.of()));
        return Compliance.judge(office, Settled.NOTHING).stream()
                .filter(one -> List.of("A12", "A13").contains(one.rule().value())).map(one -> one.words().message())
                .toList();
    }
}
