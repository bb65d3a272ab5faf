package org.huixu.application.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huixu.application.agenda.ChecklistDesk.Said;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.CatalogueEntryId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.workflow.Proof;

/** What one item of the sample falls under, its checklists, its place in the catalogue and the day of its submission. */
final class PreparationScript {

    private static final Texts TEXTS = Texts.of(PreparationScript.class);
    private static final CheckKey LEGALITY = new CheckKey("legality-review");
    private static final CheckKey ASSESSMENT = new CheckKey("risk-assessment");
    private static final List<CheckKey> DONE = keys("public-participation", "expert-appraisal",
            "departments-consulted", "stability-assessment");
    private static final List<CheckKey> NOT_APPLICABLE = keys("towns-asked", "hearing");
    private static final List<CheckKey> DRAFT_REVIEW = keys("draft-legality-review");
    private static final int SUBMISSION = 21;
    private static final int EARLIEST = -2;
    private static final int LATEST = 10;
    private static final int MIDDLE_FROM = 10;
    private static final int MIDDLE_TO = 20;
    private static final int END_FROM = 25;

    private final Story story;
    private final MeetingPlan plan;
    private final boolean planted;

    /** @param number place of the item on the agenda, from 0 */
    PreparationScript(Story story, MeetingPlan plan, int number) {
        this.story = story;
        this.plan = plan;
        this.planted = number == (plan.is("thematic") ? 0 : 1);
    }

    private static List<CheckKey> keys(String... keys) {
        return List.of(keys).stream().map(CheckKey::new).toList();
    }

    private boolean has(Plant plant) {
        return planted && plan.has(plant);
    }

    Item.Flags flags() {
        return new Item.Flags(has(Plant.A6_NOT_ASSESSED) || has(Plant.A12_UNLISTED) || has(Plant.F4_NOT_EVALUATED),
                has(Plant.A7_NOT_CONSULTED),
                has(Plant.C6_NO_APPROVAL), has(Plant.A1_WRONG_MEETING), has(Plant.M4_COPY_OUT), false);
    }

    /** How many days earlier than usual the item goes its way, so that it is submitted in the middle or at the end of a month. */
    int shift() {
        boolean inside = !has(Plant.A9_OUT_OF_WINDOW);
        return IntStream.rangeClosed(EARLIEST, LATEST).boxed()
                .sorted((a, b) -> Integer.compare(Math.abs(a), Math.abs(b)))
                .filter(days -> inWindow(plan.day().minusDays(SUBMISSION + days)) == inside).findFirst().orElse(0);
    }

    private static boolean inWindow(LocalDate day) {
        int of = day.getDayOfMonth();
        return (of >= MIDDLE_FROM && of <= MIDDLE_TO) || of >= END_FROM;
    }

    /** Records the checklist in few acts, and the matter of the catalogue. */
    void record(ItemId item, UnitId unit, String title) {
        if (flags().normativeDocument()) {
            mark(item, DRAFT_REVIEW, done());
        }
        if (flags().majorDecision()) {
            mark(item, List.of(LEGALITY), done());
            mark(item, DONE, done());
            if (!has(Plant.A6_NOT_ASSESSED)) {
                mark(item, List.of(ASSESSMENT), done());
            }
            mark(item, NOT_APPLICABLE, Said.notApplicable(TEXTS.get("sample.notApplicable")));
            boolean listed = !has(Plant.A12_UNLISTED);
            CatalogueEntryId entry = story.workplace().catalogue().add(plan.day().getYear(),
                    listed ? title : TEXTS.get("sample.catalogueOther"), unit, null).value();
            if (listed) {
                story.workplace().catalogue().list(item, entry).value();
            }
        }
    }

    private void mark(ItemId item, List<CheckKey> checks, Said said) {
        story.workplace().checklists().mark(item, checks, said).value();
    }

    private Said done() {
        return Said.done(story.today(), null, Proof.seenBy(story.directory().clerk()));
    }
}
