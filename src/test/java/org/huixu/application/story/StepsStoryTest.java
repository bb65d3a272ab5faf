package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.StepsDesk.Batch;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.StepRecord;
import org.junit.jupiter.api.Test;

/** The same step of several items, taken in one sitting, articles 47 and 49. */
class StepsStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theHeadApprovesAPileAndItIsTakenBackAsOne() {
        List<ItemId> pile = List.of(before("环卫一体化方案"), before("城市更新方案"), before("供热保障方案"));

        Outcome<Batch> approved =
                course.workplace.steps().take(pile, new StepKey("approval"), course.usual("approval"));

        assertThat(approved.value()).isEqualTo(new Batch(pile, List.of()));
        assertThat(pile).allSatisfy(item -> assertThat(state(item)).isEqualTo(new ItemState.Approved()));
        assertThat(district.all(StepRecord.class)).filteredOn(one -> one.step().value().equals("approval")).hasSize(3)
                .allSatisfy(one -> assertThat(one.opinion()).isEqualTo("同意上会"));

        course.workplace.undo(((Outcome.Done<Batch>) approved).serial()).value();
        assertThat(pile).allSatisfy(item -> assertThat(state(item)).isEqualTo(new ItemState.Submitted()));
        assertThat(district.all(StepRecord.class)).noneMatch(one -> one.step().value().equals("approval"));
    }

    @Test
    void a8Article49LeavesWhatLacksTheSealAndNamesItTheOthersAreSubmitted() {
        ItemId sealed = taken("环卫一体化方案", "seal", "deputy-consent", "head-consent", "put-forward");
        ItemId bare = taken("城市更新方案", "deputy-consent", "head-consent", "put-forward");
        ItemId other = taken("供热保障方案", "seal", "deputy-consent", "head-consent", "put-forward");

        Batch batch = course.workplace.steps().take(List.of(sealed, bare, other), new StepKey("submission"),
                course.usual("submission")).value();

        assertThat(batch.done()).containsExactly(sealed, other);
        assertThat(batch.left()).singleElement().satisfies(left -> {
            assertThat(left.item()).isEqualTo(bare);
            assertThat(left.findings()).singleElement().satisfies(finding -> assertThat(finding.words().message())
                    .isEqualTo("议题“城市更新方案”的《议题审批表》缺少：部门审核盖章。"));
        });
        assertThat(state(sealed)).isEqualTo(new ItemState.Submitted());
        assertThat(state(bare)).as("as it was").isEqualTo(new ItemState.InRoute(new StepKey("put-forward")));
        assertThat(district.all(StepRecord.class)).filteredOn(one -> one.step().value().equals("submission"))
                .hasSize(2);
    }

    @Test
    void whatWaitsForAnotherStepIsLeftAndWhereNothingIsDoneNothingIsStored() {
        ItemId draft = course.draft("环卫一体化方案");
        int before = district.all(StepRecord.class).size();

        Outcome<Batch> outcome = course.workplace.steps().take(List.of(draft), new StepKey("approval"),
                course.usual("seal"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.serial()).isZero());
        assertThat(outcome.value().done()).isEmpty();
        assertThat(outcome.value().left()).singleElement()
                .satisfies(left -> assertThat(left.problems()).containsExactly(Problem.of("problem.item.otherStep")));
        assertThat(district.all(StepRecord.class)).hasSize(before);
    }

    @Test
    void eachItemIsSealedByTheHeadOfItsOwnUnitAndAllAreTakenBackAsOne() {
        ItemId planning = course.draft("环卫一体化方案");
        ItemId justice = district.workplace.items().draft(
                new ItemDesk.Source(Origin.UNIT, district.unit("区司法局"), district.person("谭法"), Course.EXECUTIVE),
                new Item.Matter("法治政府建设方案", null, null, new TaskKey("major")), Item.Flags.NONE).value();
        SequencedMap<ItemId, StepForm> forms = new LinkedHashMap<>();
        district.at("2026-05-29T09:00");
        forms.put(planning, course.usual("seal"));
        forms.put(justice, course.usual("seal").by(district.person("谭法")));

        Outcome<Batch> sealed = course.workplace.steps().take(forms, new StepKey("seal"), null);

        assertThat(sealed.value()).isEqualTo(new Batch(List.of(planning, justice), List.of()));
        assertThat(district.all(StepRecord.class)).extracting(one -> district.name(one.personId()))
                .containsExactlyInAnyOrder(District.DEPARTMENT_HEAD, "谭法");

        course.workplace.undo(((Outcome.Done<Batch>) sealed).serial()).value();
        assertThat(district.all(StepRecord.class)).isEmpty();
    }

    @Test
    void aFormThatIsWrongIsWrongForAll() {
        List<ItemId> pile = List.of(course.draft("环卫一体化方案"), course.draft("城市更新方案"));

        assertThat(District.problems(course.workplace.steps().take(pile, new StepKey("seal"),
                district.form(District.DEPARTMENT_HEAD, "2026-05-21", null)))).containsExactly("problem.inTheFuture");
        assertThat(district.all(StepRecord.class)).isEmpty();
    }

    @Test
    void theTwoAnswersOfBalancingHoldForEachItem() {
        List<ItemId> pile = List.of(taken("环卫一体化方案", "seal", "deputy-consent", "head-consent", "put-forward",
                "submission"), taken("城市更新方案", "seal", "deputy-consent", "head-consent", "put-forward", "submission"));
        Item.Balance answers = new Item.Balance(Answer.NO, Answer.YES);

        course.workplace.steps().take(pile, new StepKey("balance"), course.usual("balance"), answers).value();

        assertThat(pile).allSatisfy(item -> assertThat(district.get(Item.class, item).balance()).isEqualTo(answers));
    }

    private ItemId before(String title) {
        return taken(title, "seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance");
    }

    private ItemId taken(String title, String... steps) {
        ItemId item = course.draft(title);
        List.of(steps).forEach(step -> course.take(item, step));
        return item;
    }

    private ItemState state(ItemId item) {
        return district.get(Item.class, item).state();
    }
}
