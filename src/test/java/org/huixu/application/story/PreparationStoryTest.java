package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.agenda.ChecklistDesk.Said;
import org.huixu.application.agenda.DirectPaperDesk.Handed;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.list.PreparationLists;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.CatalogueEntryId;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.DirectPaperId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a secretary records before an item comes to a meeting, and what a referral opens after it. */
class PreparationStoryTest {

    private static final Item.Flags MAJOR = new Item.Flags(true, false, false, false, false, false);
    private static final List<CheckKey> REST = List.of("public-participation", "expert-appraisal", "risk-assessment",
            "departments-consulted", "towns-asked", "stability-assessment", "hearing").stream().map(CheckKey::new)
            .toList();
    private static final CheckKey REVIEW = new CheckKey("legality-review");

    private final Course course = new Course();
    private final District district = course.district;

    @TempDir
    Path folder;

    private ItemId major() {
        district.at("2026-05-20T09:00");
        return course.workplace.items().draft(
                new ItemDesk.Source(Origin.UNIT, district.unit("区发改局"), null, Course.EXECUTIVE),
                new Item.Matter("城市更新专项规划", null, null, new TaskKey("major")), MAJOR).value();
    }

    private Proof seen() {
        return Proof.seenBy(district.person(District.CLERK));
    }

    @Test
    void a6Article48RefusesTheSubmissionOfAMajorDecisionWithoutItsLegalityReview() {
        ItemId item = major();
        List.of("seal", "deputy-consent", "head-consent").forEach(step -> course.take(item, step));

        assertThat(District.refusals(course.workplace.items().takeStep(item, new StepKey("submission"),
                course.usual("submission"))))
                .containsExactlyInAnyOrder("议题“城市更新专项规划”属于重大决策，提报之前须办的没有办理：合法性审查。");
        course.workplace.checklists().mark(item, List.of(REVIEW), Said.done(LocalDate.of(2026, 5, 28), null, seen()))
                .value();
        assertThat(District.refusals(course.workplace.items().takeStep(item, new StepKey("submission"),
                course.usual("submission")))).singleElement().asString().contains("晚于提报");
        course.workplace.checklists().mark(item, List.of(REVIEW), Said.done(LocalDate.of(2026, 5, 26), null, seen()))
                .value();
        course.take(item, "submission");
    }

    @Test
    void a6AndA12RefuseTheAgendaUntilTheRestIsThereAndTheCatalogueKnowsIt() {
        ItemId item = major();
        course.workplace.checklists().mark(item, List.of(REVIEW), Said.done(LocalDate.of(2026, 5, 20), null, seen()))
                .value();
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance", "approval")
                .forEach(step -> course.take(item, step));
        MeetingId meeting = course.planned();
        assertThat(District.refusals(course.workplace.agenda().schedule(meeting, item, null))).hasSize(2)
                .anyMatch(one -> one.contains("核查清单")).anyMatch(one -> one.contains("目录"));

        course.workplace.checklists().mark(item, REST.subList(0, 6),
                Said.done(LocalDate.of(2026, 5, 19), "  ", seen())).value();
        course.workplace.checklists().mark(item, List.of(REST.getLast()), Said.notApplicable("不涉及重大公众权益"))
                .value();
        CatalogueEntryId entry = course.workplace.catalogue()
                .add(2026, "城市更新专项规划", district.unit("区发改局"), null).value();
        course.workplace.catalogue().list(item, entry).value();
        course.workplace.agenda().schedule(meeting, item, null).value();

        PreparationLists.Catalogue catalogue = course.workplace.preparation().catalogue(2026);
        assertThat(catalogue.lines()).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo("区发改局");
            assertThat(line.items()).extracting(Item::id).containsExactly(item);
        });
        assertThat(catalogue.unlisted()).isEmpty();
    }

    @Test
    void aLineIsMarkedAgainAndTakenBackAndWhatIsMandatoryCannotBeLeftOut() {
        ItemId item = major();
        assertThat(District.problems(course.workplace.checklists().mark(item, List.of(REVIEW),
                Said.notApplicable("不需要")))).containsExactly("problem.check.mandatory");
        assertThat(District.problems(course.workplace.checklists().mark(item, REST, Said.notApplicable(" "))))
                .containsExactly("problem.required");
        assertThat(District.problems(course.workplace.checklists().mark(item, REST,
                Said.done(LocalDate.of(2026, 5, 21), null, Proof.NONE)))).containsExactly("problem.inTheFuture");
        assertThat(District.problems(course.workplace.checklists().mark(item, List.of(new CheckKey("none")),
                Said.notApplicable("x")))).containsExactly("problem.noSuchCheck");

        course.workplace.checklists().mark(item, REST, Said.notApplicable("不涉及")).value();
        CheckMark mark = course.workplace.checklists()
                .mark(item, List.of(REST.getFirst()), Said.done(LocalDate.of(2026, 5, 20), "网上征集", seen())).value()
                .getFirst();
        assertThat(district.all(CheckMark.class)).hasSize(7);
        course.workplace.checklists().takeBack(mark.id(), mark.version()).value();
        assertThat(district.all(CheckMark.class)).hasSize(6);
        course.workplace.undo(district.newest()).value();
        assertThat(district.all(CheckMark.class)).hasSize(7)
                .anyMatch(one -> one.state() == mark.state() && one.checkKey().equals(mark.checkKey()));
    }

    @Test
    void theCatalogueOfAYearIsKeptAndAnEntryWithItemsStays() {
        ItemId item = major();
        CatalogueEntryId entry = course.workplace.catalogue().add(2026, " 国土空间规划 ", district.unit("区发改局"), null)
                .value();
        CatalogueEntryId past = course.workplace.catalogue().add(2025, "国土空间规划", district.unit("区发改局"), null)
                .value();
        assertThat(District.problems(course.workplace.catalogue().add(2026, "国土空间规划", district.unit("区发改局"), null)))
                .containsExactly("problem.duplicate");
        assertThat(District.problems(course.workplace.catalogue().add(26, "规划", district.unit("区发改局"), null)))
                .containsExactly("problem.catalogue.year");
        assertThat(District.problems(course.workplace.catalogue().list(item, past)))
                .containsExactly("problem.catalogue.otherYear");
        assertThat(course.workplace.preparation().catalogue(2026).unlisted()).hasSize(1);

        course.workplace.catalogue().list(item, entry).value();
        CatalogueEntry known = district.get(CatalogueEntry.class, entry);
        assertThat(District.problems(course.workplace.catalogue().remove(entry, known.version())))
                .containsExactly("problem.catalogue.linked");
        course.workplace.catalogue().leaveOut(item, "年中新增，已报区长同意").value();
        assertThat(district.get(Item.class, item).listing()).isEqualTo(new Item.Listing(null, "年中新增，已报区长同意"));
        course.workplace.catalogue().remove(entry, known.version()).value();
        course.workplace.catalogue().takeBack(item).value();
        assertThat(district.get(Item.class, item).listing()).isEqualTo(Item.Listing.NONE);
    }

    @Test
    void a13APaperHandedToALeaderIsFollowedUntilItComesBack() {
        district.at("2026-05-20T09:00");
        DirectPaperId id = course.workplace.directPapers().record(Handed.of("关于追加预算的请示",
                district.unit("区财政局"), district.person(District.EXECUTIVE_DEPUTY), LocalDate.of(2026, 5, 18))).value();
        ItemId item = major();
        assertThat(District.problems(course.workplace.directPapers().returned(id, LocalDate.of(2026, 5, 17))))
                .containsExactly("problem.directPaper.order");
        DirectPaper back = course.workplace.directPapers().returned(id, LocalDate.of(2026, 5, 19)).value();
        course.workplace.directPapers().correct(id, back.version(), new Handed(back.title(), back.fromUnitId(),
                back.handedToId(), back.handedOn(), back.returnedOn(), item, null, null)).value();

        assertThat(course.workplace.preparation().directPapers(2026)).singleElement().satisfies(line -> {
            assertThat(line.unit()).isEqualTo("区财政局");
            assertThat(line.person()).isEqualTo(District.EXECUTIVE_DEPUTY);
            assertThat(line.item()).contains("城市更新专项规划");
            assertThat(line.paper().returnedOn()).isEqualTo(LocalDate.of(2026, 5, 19));
        });
        assertThat(course.workplace.preparation().directPapers(2027)).as("it came back").isEmpty();
        course.workplace.directPapers().remove(id, district.get(DirectPaper.class, id).version()).value();
        assertThat(district.all(DirectPaper.class)).isEmpty();
    }

    @Test
    void a13APaperOnAGroundOfTheArticleNeedNotComeBackButSaysWhy() {
        district.at("2026-05-20T09:00");
        Handed bare = new Handed("关于防汛应急调度的报告", district.unit("区财政局"),
                district.person(District.EXECUTIVE_DEPUTY), LocalDate.of(2026, 5, 18), null, null,
                new DirectGroundKey("emergency"), " ");
        assertThat(District.problems(course.workplace.directPapers().record(bare)))
                .containsExactly("problem.required");

        DirectPaperId id = course.workplace.directPapers().record(new Handed(bare.title(), bare.from(), bare.to(),
                bare.on(), null, null, bare.ground(), "5月18日突发险情，经带班领导同意直接报送")).value();

        assertThat(course.workplace.preparation().directPapers(2026)).singleElement().satisfies(line -> {
            assertThat(line.ground()).isEqualTo("确需直接报送的重大突发事件");
            assertThat(line.paper().out()).isFalse();
        });
        assertThat(course.workplace.preparation().directPapers(2027)).as("nothing is owed").isEmpty();
        course.workplace.directPapers().returned(id, LocalDate.of(2026, 5, 19)).value();
        assertThat(district.get(DirectPaper.class, id).explanation()).contains("突发险情");
    }

    @Test
    void aReferralOpensASuccessorWithItsPapersAndUndoTakesItBack() {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.materials().addPaper(item, "方案", course.file(folder, "方案.txt")).value();
        MeetingId meeting = course.opened(item);
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        course.workplace.session()
                .conclude(meeting, item, district.at("2026-06-10T14:50"), new ResultKey("to-party-group"), null)
                .value();

        ItemFacts facts = course.workplace.dossiers().item(item).facts();
        assertThat(facts.preparation().successors()).singleElement().satisfies(next -> {
            assertThat(next.state()).isEqualTo(new ItemState.Draft());
            assertThat(next.proposal().target()).isEqualTo(new MeetingTypeKey("party-group"));
            assertThat(next.proposal().predecessorId()).isEqualTo(item);
            assertThat(next.matter().task().value()).as("a task of the party group").isEqualTo("major");
        });
        List<MaterialVersion> versions = district.all(MaterialVersion.class);
        assertThat(versions).extracting(MaterialVersion::attachmentId).hasSize(2)
                .containsOnly(versions.getFirst().attachmentId());

        course.workplace.undo(district.newest()).value();
        assertThat(district.all(Item.class)).extracting(Item::id).containsExactly(item);
        assertThat(district.all(MaterialVersion.class)).hasSize(1);
    }

    @Test
    void aCorrectedResultTakesTheUntouchedSuccessorAwayAndLeavesOneThatIsOnItsWay() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        conclude(meeting, item, "revise");
        assertThat(successors(item)).extracting(next -> next.proposal().target()).containsExactly(Course.EXECUTIVE);
        conclude(meeting, item, "revise");
        assertThat(successors(item)).as("no second one").hasSize(1);
        conclude(meeting, item, "passed");
        assertThat(successors(item)).isEmpty();

        conclude(meeting, item, "revise");
        ItemId next = successors(item).getFirst().id();
        course.workplace.items().takeStep(next, new StepKey("seal"),
                district.form(District.DEPARTMENT_HEAD, "2026-06-10", null)).value();
        conclude(meeting, item, "passed");
        assertThat(successors(item)).extracting(Item::id).containsExactly(next);
    }

    private void conclude(MeetingId meeting, ItemId item, String result) {
        course.workplace.session()
                .conclude(meeting, item, district.at("2026-06-10T14:50"), new ResultKey(result), null).value();
    }

    private List<Item> successors(ItemId item) {
        return course.workplace.dossiers().item(item).facts().preparation().successors();
    }
}
