package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.agenda.CoordinationDesk;
import org.huixu.application.agenda.CoordinationDesk.CoordinationForm;
import org.huixu.application.change.Outcome;
import org.huixu.application.pool.PoolItem;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Countersignature.Reply;
import org.huixu.domain.agenda.CountersignatureId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;

/** What the office records of balancing, countersigning and coordination, articles 47, 48 and 49. */
class CoordinationStoryTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 5, 25);

    private final Course course = new Course();
    private final District district = course.district;
    private final CoordinationDesk desk = course.workplace.coordination();

    @Test
    void severalDepartmentsAreAskedAtOnceAnswerAndAreTakenOut() {
        ItemId item = course.approvedItem("环卫一体化方案");
        List<CountersignatureId> asked = ask(item, "区司法局", "区人武部");
        assertThat(district.heard.getLast().kinds()).containsExactly("countersignature");

        answered(asked.getFirst(), Stance.AGREES, "谭法");
        assertThat(refusedFromTheAgenda(item)).containsExactly("议题“环卫一体化方案”已请区人武部会签，还没有答复。");

        desk.remove(List.of(asked.getLast())).value();
        course.workplace.agenda().schedule(course.planned(), item, null).value();
    }

    @Test
    void severalDepartmentsAnswerAlikeInOneChangeAndOneThatCannotStopsAll() {
        ItemId item = course.approvedItem("环卫一体化方案");
        List<CountersignatureId> asked = ask(item, "区司法局", "区人武部");
        Reply agrees = new Reply(LocalDate.of(2026, 5, 27), Stance.AGREES, null, null, Proof.NONE);

        desk.answer(asked.stream().map(id -> district.get(Countersignature.class, id).answered(agrees)).toList())
                .value();
        assertThat(asked).allMatch(id -> district.get(Countersignature.class, id).answered());
        course.workplace.undo(district.newest()).value();
        assertThat(asked).as("taken back as one").noneMatch(id -> district.get(Countersignature.class, id).answered());

        List<Countersignature> read =
                asked.stream().map(id -> district.get(Countersignature.class, id).answered(agrees)).toList();
        answered(asked.getLast(), Stance.DIFFERS, null);
        assertThat(desk.answer(read)).isInstanceOf(Outcome.Stale.class);
        assertThat(district.get(Countersignature.class, asked.getFirst()).answered()).isFalse();
        desk.remove(asked).value();
        assertThat(district.all(Countersignature.class)).isEmpty();
    }

    @Test
    void anItemOfSeveralDepartmentsLacksCountersigningInThePoolUntilAllHaveAnswered() {
        ItemId draft = course.draft("老旧小区改造方案");
        ItemId item = course.approvedItem("环卫一体化方案");
        PoolItem.Way before = way(item);
        assertThat(before.countersigning()).isEmpty();
        concernsSeveral(draft);
        concernsSeveral(item);

        assertThat(way(draft).countersigning()).isEqualTo("部门会签");
        assertThat(way(draft).left()).first().isEqualTo("部门审核盖章");
        assertThat(way(item).countersigning()).isEqualTo("部门会签");
        assertThat(way(item)).as("it stands where it stood").extracting(PoolItem.Way::state, PoolItem.Way::next,
                PoolItem.Way::left).containsExactly(before.state(), before.next(), before.left());
        assertThat(refusedFromTheAgenda(item)).singleElement().asString().contains("还没有请任何部门会签");

        List<CountersignatureId> asked = ask(item, "区司法局", "区人武部");
        answered(asked.getFirst(), Stance.AGREES, "谭法");
        assertThat(way(item).countersigning()).isEqualTo("部门会签");

        answered(asked.getLast(), Stance.DIFFERS, null);
        assertThat(way(item).countersigning()).isEmpty();
    }

    @Test
    void whoIsAskedAlreadyOrAsksItselfIsSaidUnderTheField() {
        ItemId item = course.approvedItem("环卫一体化方案");
        ask(item, "区司法局");

        assertThat(problem(desk.ask(item, List.of(district.unit("区司法局")), ASKED)))
                .isEqualTo("units problem.countersign.twice");
        assertThat(problem(desk.ask(item, List.of(district.unit("区发改局")), ASKED)))
                .isEqualTo("units problem.countersign.own");
        assertThat(problem(desk.ask(item, List.of(), ASKED))).isEqualTo("units problem.required");
        assertThat(problem(desk.ask(item, List.of(district.unit("区人武部")), LocalDate.of(2027, 1, 1))))
                .isEqualTo("askedOn problem.inTheFuture");
    }

    @Test
    void anAnswerHasADayAndCanBeTakenBack() {
        ItemId item = course.approvedItem("环卫一体化方案");
        CountersignatureId asked = ask(item, "区司法局").getFirst();

        assertThat(problem(answer(asked, new Reply(null, Stance.AGREES, null, null, Proof.NONE))))
                .isEqualTo("answeredOn problem.required");
        assertThat(problem(answer(asked, new Reply(ASKED.minusDays(1), Stance.AGREES, null, null, Proof.NONE))))
                .isEqualTo("answeredOn problem.countersign.answeredBefore");
        answered(asked, Stance.DIFFERS, null);
        answer(asked, Reply.NONE).value();
        assertThat(district.get(Countersignature.class, asked).answered()).isFalse();
        course.workplace.undo(district.newest()).value();
        assertThat(district.get(Countersignature.class, asked).reply().stance()).isEqualTo(Stance.DIFFERS);
    }

    @Test
    void whatStaysDividedComesToTheMeetingWithAPreferredOptionAndIsExplainedThere() {
        ItemId item = course.approvedItem("环卫一体化方案");
        answered(ask(item, "区司法局").getFirst(), Stance.DIFFERS, null);
        assertThat(refusedFromTheAgenda(item)).containsExactly("议题“环卫一体化方案”区司法局有分歧意见，没有报请分管领导协调。");
        assertThat(problem(desk.explained(item, ASKED))).isEqualTo("null problem.coordination.none");

        desk.coordinate(item, coordinated(" ")).value();
        assertThat(refusedFromTheAgenda(item)).containsExactly("议题“环卫一体化方案”经协调仍有分歧，主办部门没有提出倾向性意见。");
        desk.coordinate(item, coordinated("按合法性审查意见修改")).value();
        assertThat(district.all(Coordination.class)).as("one stands").hasSize(1);

        MeetingId meeting = course.opened(item);
        course.passed(meeting, item);
        assertThat(course.found(meeting)).containsExactly("A5 notExplained 环卫一体化方案");
        desk.explained(item, LocalDate.of(2026, 6, 10)).value();
        assertThat(course.found(meeting)).isEmpty();
        desk.removeCoordination(item).value();
        assertThat(course.found(meeting)).containsExactly("A4 uncoordinated 环卫一体化方案");
    }

    @Test
    void a3Article47RefusesTheAgendaUntilTheTwoQuestionsAreAnsweredWell() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission")
                .forEach(step -> course.take(item, step));
        course.workplace.items().takeStep(item, new StepKey("balance"), course.usual("balance")).value();
        course.take(item, "approval");
        assertThat(refusedFromTheAgenda(item)).singleElement().asString().contains("没有答复");

        course.workplace.items().balance(item, new Item.Balance(Answer.YES, Answer.YES)).value();
        assertThat(refusedFromTheAgenda(item)).singleElement().asString().contains("不安排会议研究讨论");
        course.workplace.items().balance(item, new Item.Balance(Answer.NO, Answer.YES)).value();
        course.workplace.agenda().schedule(course.planned(), item, null).value();
        assertThat(district.get(Item.class, item).state()).isEqualTo(new ItemState.Scheduled());
    }

    @Test
    void a10Article49AsksForAReasonAfterTheFirstDelivery() {
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId late = course.approvedItem("停车管理办法");
        MeetingId meeting = course.called(first);
        course.deliver(meeting, 1, "2026-06-04T15:00");
        district.at("2026-06-04T16:00");

        Outcome<AgendaEntryId> refused = course.workplace.agenda().schedule(meeting, late, 10);
        assertThat(District.refusals(refused)).singleElement().asString().contains("临时受理");
        assertThat(((Outcome.Refused<AgendaEntryId>) refused).findings())
                .allMatch(finding -> finding.severity() == Severity.SHOULD);
        ((Outcome.Refused<AgendaEntryId>) refused).findings().forEach(finding -> course.workplace.overrides()
                .letPass(SubjectId.of(late), finding, new org.huixu.domain.compliance.RuleOverride.Grounds("上级要求当月部署",
                        null, null, Proof.NONE))
                .value());
        course.workplace.agenda().schedule(meeting, late, 10).value();
    }

    private List<CountersignatureId> ask(ItemId item, String... units) {
        return desk.ask(item, List.of(units).stream().map(district::unit).toList(), ASKED).value();
    }

    private Outcome<Countersignature> answer(CountersignatureId id, Reply reply) {
        return desk.answer(id, district.get(Countersignature.class, id).version(), ASKED, reply);
    }

    private void answered(CountersignatureId id, Stance stance, String signer) {
        answer(id, new Reply(LocalDate.of(2026, 5, 27), stance, signer == null ? null : district.person(signer),
                stance == Stance.DIFFERS ? "缺少上位法依据" : null, Proof.seenBy(district.person(District.CLERK)))).value();
    }

    private CoordinationForm coordinated(String option) {
        return new CoordinationForm(district.person(District.DEPUTY), LocalDate.of(2026, 5, 28), Accord.DIVIDED,
                "对处罚条款意见不一", option, Proof.seenBy(district.person(District.CLERK)));
    }

    private PoolItem.Way way(ItemId item) {
        return course.workplace.pool().open().items().stream().filter(one -> one.id().equals(item)).findFirst()
                .orElseThrow().way();
    }

    private void concernsSeveral(ItemId id) {
        Item item = district.get(Item.class, id);
        course.workplace.items().edit(id, item.version(), item.matter(),
                new Item.Flags(false, false, false, false, false, true)).value();
    }

    private List<String> refusedFromTheAgenda(ItemId item) {
        return District.refusals(course.workplace.agenda().schedule(course.planned(), item, null));
    }

    private static String problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.NotPossible<?> not
                ? not.problems().getFirst().field() + " " + not.problems().getFirst().key()
                : "none";
    }
}
