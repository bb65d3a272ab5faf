package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.application.change.Outcome;
import org.huixu.application.minutes.Hand;
import org.huixu.application.minutes.MinutesSentences;
import org.huixu.application.minutes.PhraseDesk;
import org.huixu.application.minutes.RecordDesk.Said;
import org.huixu.application.minutes.Redraft.Fate;
import org.huixu.application.minutes.Redraft;
import org.huixu.application.minutes.TextDesk.Rewritten;
import org.huixu.application.proofreading.Fault;
import org.huixu.application.proofreading.Proofreader;
import org.huixu.application.proofreading.Remark;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** The text of minutes: drafted from the record, read over, put right, parted and joined, one section drafted anew. */
class MinutesTextStoryTest {

    private final Course course = new Course();
    private final District district = course.district;
    private MeetingId meeting;
    private ItemId item;
    private DecisionId decision;
    private MinutesId minutes;

    @Test
    void theDraftTakesUpWhatTheChairConcluded() {
        discussed();
        said(EntryKind.SPEECH, District.DEPUTY, "先试点后推开");
        said(EntryKind.CONCLUSION, District.HEAD, "这项工作群众关注度高");
        said(EntryKind.CONCLUSION, District.HEAD, "必须压实属地责任，");
        said(EntryKind.CONCLUSION, District.HEAD, "要抓紧细化方案。");
        said(EntryKind.CONCLUSION, District.HEAD, "会议明确，经费列入预算");
        drafted();

        assertThat(texts()).containsExactly("2026年6月10日，区长安国栋主持召开第1次常务会议。现将会议议定事项纪要如下：",
                "一、关于环卫一体化方案", "会议听取了区发改局关于环卫一体化方案的汇报。会议研究结果：通过。", "会议指出，这项工作群众关注度高。",
                "会议强调，必须压实属地责任。", "会议要求，要抓紧细化方案。", "会议明确，经费列入预算。",
                "会议决定：原则同意该方案。由区发改局负责，于2026年9月30日前落实。");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void whatWasHeardIsNotWhatTheMeetingWasAskedToDo() {
        discussed();
        assertThat(heard("关于审议《村庄规划方案》")).isEqualTo("会议听取了区发改局关于《村庄规划方案》的汇报。");
        assertThat(heard("提请会议审定关于村庄规划的汇报")).isEqualTo("会议听取了区发改局关于村庄规划的汇报。");
        assertThat(heard("研究院建设方案")).isEqualTo("会议听取了区发改局关于研究院建设方案的汇报。");
        assertThat(heard("关于农村供水管护工作的安排")).isEqualTo("会议听取了区发改局关于农村供水管护工作安排的汇报。");
        assertThat(heard("关于加快农村供水的实施意见")).isEqualTo("会议听取了区发改局关于加快农村供水实施意见的汇报。");
        assertThat(heard("关于印发《村庄的规划》的通知")).isEqualTo("会议听取了区发改局关于印发《村庄的规划》通知的汇报。");
    }

    private String heard(String title) {
        Item one = district.get(Item.class, item);
        return new MinutesSentences(facts()).heard(one.with(
                new Item.Matter(title, null, null, one.matter().task()), one.flags()));
    }

    @Test
    void postsAndNamesAreReadAgainstTheDirectoryOfTheDay() {
        discussed();
        drafted();
        district.unit("区财政局");
        write(2, "会议由区长卞常青主持，副区长岑立叶、常务副区长岑立业汇报，区财政局局长欧阳展、区发改局副局长欧阳展补充；"
                + "副区长卞常青、安国栋区长、公安国家安全委员会发言。");

        assertThat(remarks()).extracting(Remark::fault, Remark::words, Remark::repair).containsExactly(
                tuple(Fault.POST, "区长", "常务副区长"),
                tuple(Fault.NAME, "岑立叶", "岑立业"),
                tuple(Fault.POST, "常务副区长", "副区长"),
                tuple(Fault.POST, "区财政局局长", "区发改局局长"),
                tuple(Fault.POST, "副局长", "局长"));
    }

    @Test
    void aUnitThatIsNoMoreIsReplacedByTheOneThatTookOver() {
        discussed();
        drafted();
        UnitId old = district.unit("区法制办");
        UnitId renamed = district.unit("区安监局");
        UnitName known = district.all(UnitName.class).stream().filter(one -> one.unitId().equals(renamed)).findFirst()
                .orElseThrow();
        course.workplace.units().renameUnit(known, "周村区应急管理局", "区应急局", LocalDate.of(2024, 3, 1)).value();
        course.workplace.units().endUnit(old, district.get(Unit.class, old).version(), LocalDate.of(2025, 1, 1),
                district.unit("区司法局")).value();
        write(2, "由区法制办审核，周村区安监局配合，区应急局督促。");

        assertThat(remarks()).extracting(Remark::words, Remark::repair).containsExactly(
                tuple("区法制办", "区司法局"),
                tuple("周村区安监局", "周村区应急管理局"));
    }

    @Test
    void sectionsDecisionsAndTitlesAreReadOver() {
        discussed();
        drafted();
        write(1, "二、关于环卫一体化");
        write(3, "会议决定：原则同意该方案。");
        course.append(minutes, BlockLevel.HEADING1, "二、其他事项");
        course.append(minutes, BlockLevel.BODY, "会议决定：另行研究经费。");
        course.append(minutes, BlockLevel.HEADING2, "工作要求。");

        assertThat(remarks()).extracting(Remark::fault, Remark::says).containsExactly(
                tuple(Fault.NUMBERING, "序号应为“一、”"),
                tuple(Fault.TITLE, "与议题名称不一致：“环卫一体化方案”"),
                tuple(Fault.DECISION, "登记了责任单位和时限，文中没有写明：区发改局，2026年9月30日"),
                tuple(Fault.DECISION, "“会议决定”的事项没有写明责任单位或时限"),
                tuple(Fault.NUMBERING, "序号应为“（一）”"),
                tuple(Fault.SECTION, "标题下没有内容"),
                tuple(Fault.NO_STOP, "标题末尾不用句号"));
        mendAll();
        assertThat(texts()).contains("一、关于环卫一体化方案", "会议决定：原则同意该方案。由区发改局负责，于2026年9月30日前落实。", "二、其他事项",
                "（一）工作要求");
        assertThat(remarks()).extracting(Remark::fault).containsExactly(Fault.DECISION, Fault.SECTION);
    }

    @Test
    void allIsPutRightAsOneActThatIsTakenBackAsAWhole() {
        discussed();
        drafted();
        write(2, "会议听取了汇报,,研究了意见");
        write(3, "会议决定：原则同意该方案,由区发改局负责，于2026年09月30日前落实");
        List<String> before = texts();

        mendAll();
        assertThat(texts()).contains("会议听取了汇报，研究了意见。", "会议决定：原则同意该方案，由区发改局负责，于2026年9月30日前落实。");
        course.workplace.undo(district.newest()).value();
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void whatTheWriterPassesOverIsNotToldAgainUntilItsWordsChange() {
        discussed();
        drafted();
        write(2, "会议听取了汇报");
        Set<Remark.Passed> passed = Set.of(remarks().getFirst().passed());
        assertThat(new Proofreader(facts()).read(facts().blocks(), passed)).isEmpty();
        write(2, "会议听取了意见，");
        assertThat(new Proofreader(facts()).read(facts().blocks(), passed)).hasSize(1);
    }

    @Test
    void partingJoiningAndMovingAreOneActEach() {
        discussed();
        drafted();
        MinutesBlock decided = facts().blocks().get(3);
        List<String> before = texts();

        course.workplace.minutesText().part(decided.id(), decided.version(),
                List.of("会议决定：原则同意该方案。", "由区发改局负责。", "于2026年9月30日前落实。")).value();
        assertThat(texts()).hasSize(6).endsWith("由区发改局负责。", "于2026年9月30日前落实。");
        assertThat(facts().blocks().get(4).itemId()).isEqualTo(item);
        course.workplace.undo(district.newest()).value();
        assertThat(texts()).isEqualTo(before);

        MinutesBlock heard = facts().blocks().get(2);
        MinutesBlock again = facts().blocks().get(3);
        course.workplace.minutesText().join(new Rewritten(heard.id(), heard.version(), "合为一段。"), again.id(),
                again.version()).value();
        assertThat(texts()).hasSize(3).endsWith("合为一段。");
        assertThat(facts().blocks().get(2).decisionId()).isEqualTo(decision);
        course.workplace.undo(district.newest()).value();
        assertThat(texts()).isEqualTo(before);

        course.workplace.minutesText().insert(again.id(), List.of("第一段。", "第二段。")).value();
        assertThat(texts()).hasSize(6).endsWith("第一段。", "第二段。");
        course.workplace.undo(district.newest()).value();
        assertThat(texts()).isEqualTo(before);

        course.workplace.minutesText().move(again.id(), -1).value();
        assertThat(texts()).containsExactly(before.get(0), before.get(1), before.get(3), before.get(2));
        assertThat(District.problems(course.workplace.minutesText().move(again.id(), -3)))
                .containsExactly("problem.minutes.end");
    }

    @Test
    void twoDecisionsDoNotBecomeOneParagraph() {
        discussed();
        DecisionId second = course.workplace.session().decide(meeting, item, district.at("2026-06-10T14:52"), "同意另行报批",
                Decision.Charge.of(district.unit("区财政局"), LocalDate.of(2026, 9, 30))).value();
        drafted();
        List<MinutesBlock> stating = facts().blocks().stream().filter(one -> one.decisionId() != null).toList();
        assertThat(stating).extracting(MinutesBlock::decisionId).containsExactly(decision, second);
        MinutesBlock upper = stating.getFirst();
        MinutesBlock lower = stating.getLast();

        assertThat(District.problems(course.workplace.minutesText().join(
                new Rewritten(upper.id(), upper.version(), upper.text() + lower.text()), lower.id(), lower.version())))
                .containsExactly("problem.minutes.twoDecisions");
    }

    @Test
    void aSectionDraftedAnewLeavesTheOthersAndWhatWasFinishedByHandAlone() {
        discussed();
        drafted();
        write(2, "会议听取了区发改局的专题汇报，并审阅了方案。");
        MinutesBlock added = facts().blocks().get(3);
        course.workplace.minutesText().part(added.id(), added.version(), List.of(added.text(), "会后请两办跟进。"))
                .value();
        course.workplace.undo(district.newest()).value();
        said(EntryKind.CONCLUSION, District.HEAD, "要抓紧细化方案");
        said(EntryKind.DIFFERENCE, District.DEPUTY, "经费偏高");
        Decision known = district.get(Decision.class, decision);
        course.workplace.session().amend(decision, known.version(), "同意该方案", known.charge()).value();
        List<String> before = texts();

        Redraft plan = course.workplace.minutesText().redraft(minutes, item, Redraft.Wish.of(false, true)).value();
        assertThat(plan.lines()).extracting(Redraft.Line::fate).containsExactly(Fate.SAME, Fate.BY_HAND, Fate.NEW,
                Fate.NEW, Fate.NEW, Fate.GONE);
        assertThat(texts()).containsExactly(before.get(0), "一、关于环卫一体化方案", "会议听取了区发改局的专题汇报，并审阅了方案。",
                "会议要求，要抓紧细化方案。", "对此有不同意见，岑立业认为：经费偏高。", "会议决定：同意该方案。由区发改局负责，于2026年9月30日前落实。");
        assertThat(facts().blocks().get(2).closed()).isTrue();
        course.workplace.undo(district.newest()).value();
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void anItemDiscussedAfterTheDraftGetsItsSectionAtItsPlace() {
        ItemId first = course.approvedItem("预算调整方案");
        item = course.approvedItem("环卫一体化方案");
        meeting = course.opened(first, item);
        decision = course.passed(meeting, item);
        drafted();
        assertThat(Redraft.missing(facts())).isEmpty();
        course.workplace.session().begin(meeting, first, district.at("2026-06-12T09:00")).value();
        course.workplace.session().conclude(meeting, first, district.at("2026-06-12T09:00"), new ResultKey("passed"),
                "会议审议了预算调整方案。").value();

        assertThat(Redraft.missing(facts())).containsExactly(first);
        course.workplace.minutesText().redraft(minutes, first, Redraft.Wish.USUAL).value();
        assertThat(texts()).startsWith(texts().getFirst(), "一、关于预算调整方案").contains("二、关于环卫一体化方案");
        assertThat(texts().indexOf("二、关于环卫一体化方案")).isEqualTo(3);
        assertThat(District.problems(course.workplace.minutesText().redraft(minutes, first, Redraft.Wish.USUAL)))
                .containsExactly("problem.minutes.sameSection");
    }

    @Test
    void whoTookNotesOfWhatWasHeardIsNotDoubled() {
        ItemId noted = course.approvedItem("预算调整方案");
        item = course.approvedItem("环卫一体化方案");
        meeting = course.opened(noted, item);
        decision = course.passed(meeting, item);
        course.workplace.session().begin(meeting, noted, district.at("2026-06-12T09:00")).value();
        course.workplace.session().conclude(meeting, noted, district.at("2026-06-12T09:00"), new ResultKey("passed"),
                "会议听取了区财政局关于预算调整的汇报，审议了方案。").value();
        drafted();
        assertThat(texts()).contains("会议听取了区财政局关于预算调整的汇报，审议了方案。会议研究结果：通过。");
    }

    @Test
    void aDecisionThatSaysTheResultAndWhoIsInChargeHasItNotSaidAgain() {
        decided("passed", "同意《环卫一体化方案》，由区发改局牵头负责，抓紧组织实施。");
        drafted();
        assertThat(texts()).contains("会议听取了区发改局关于环卫一体化方案的汇报。",
                "会议决定：同意《环卫一体化方案》，由区发改局牵头负责，抓紧组织实施。于2026年9月30日前落实。");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void whoIsInChargeOfOneThingOnlyAndTheDayThatIsSaidAreNotDoubled() {
        decided("passed", "批准该方案，由周村区发改局于2026年9月30日前负责印发");
        drafted();
        assertThat(texts().getLast()).isEqualTo("会议决定：批准该方案，由周村区发改局于2026年9月30日前负责印发。");
    }

    @Test
    void aResultThatTheDecisionDoesNotSayStands() {
        decided("passed", "通过公开招标确定作业单位");
        drafted();
        assertThat(texts()).contains("会议听取了区发改局关于环卫一体化方案的汇报。会议研究结果：通过。");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void aDecisionThatIsNotTheResultIsFound() {
        decided("passed", "不同意该方案");
        drafted();
        assertThat(remarks()).extracting(Remark::says).containsExactly("登记的结论是“通过”，与这里写的议定内容不一致");
    }

    @Test
    void whatWasPutOffCannotBeAgreedToButToPutItOffCan() {
        decided("deferred", "同意该方案");
        drafted();
        assertThat(remarks()).extracting(Remark::says).containsExactly("登记的结论是“暂缓”，与这里写的议定内容不一致");
        write(3, "会议决定：同意暂缓实施，由区发改局负责，于2026年9月30日前落实。");
        assertThat(remarks()).isEmpty();
    }

    @Test
    void whoIsInChargeIsToldOnce() {
        discussed();
        drafted();
        write(3, "会议决定：原则同意该方案，由区发改局负责。由区发改局负责，于2026年9月30日前落实。");
        assertThat(remarks()).extracting(Remark::words, Remark::says)
                .containsExactly(tuple("由区发改局负责，", "“由区发改局负责”写了两次"));
        mendAll();
        assertThat(texts().getLast()).isEqualTo("会议决定：原则同意该方案，由区发改局负责。于2026年9月30日前落实。");
    }

    @Test
    void whoHasTheMinutesInHandWaitsForNoHoliday() {
        discussed();
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        drafted();
        district.at("2026-06-18T16:00");
        course.step(minutes, "draft", District.CLERK);

        assertThat(List.of("2026-06-19T09:00", "2026-06-21T09:00", "2026-06-22T09:00", "2026-06-23T09:00"))
                .extracting(this::waiting).containsExactly(0, 0, 1, 2);
    }

    private int waiting(String moment) {
        district.at(moment);
        MeetingFacts now = facts();
        return Hand.of(now.meeting(), now.type(), now.minutes(), null, now.around()).days();
    }

    @Test
    void lockedTextIsNotTouched() {
        MeetingId held = course.held();
        minutes = course.reviewed(held);
        course.workplace.signing().sendToSign(minutes).value();
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        Outcome<?> refused = course.workplace.minutesText()
                .rewrite(List.of(new Rewritten(block.id(), block.version(), "改动")));
        assertThat(District.problems(refused)).containsExactly("problem.minutes.locked");
        assertThat(District.problems(course.workplace.minutesText().move(block.id(), 1)))
                .containsExactly("problem.minutes.locked");
    }

    @Test
    void theOfficeKeepsItsOwnPhrases() {
        PhraseDesk phrases = course.workplace.phrases();
        assertThat(phrases.all()).isEqualTo(PhraseDesk.usual()).contains("会议听取了", "会议指出，", "会议原则同意");
        assertThat(phrases.keep(List.of(" 会议责成 ", "", "会议指出，", "会议责成")).value())
                .containsExactly("会议责成", "会议指出，");
        assertThat(phrases.all()).containsExactly("会议责成", "会议指出，");
        course.workplace.undo(district.newest()).value();
        assertThat(phrases.all()).isEqualTo(PhraseDesk.usual());
        assertThat(District.problems(phrases.keep(List.of(" ")))).containsExactly("problem.phrases.none");
    }

    private void discussed() {
        item = course.approvedItem("环卫一体化方案");
        meeting = course.opened(item);
        decision = course.passed(meeting, item);
    }

    /** Discussed with that result and decided in these words. */
    private void decided(String result, String words) {
        item = course.approvedItem("环卫一体化方案");
        meeting = course.opened(item);
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        course.workplace.session().decide(meeting, item, district.at("2026-06-10T14:45"), words,
                Decision.Charge.of(district.unit("区发改局"), LocalDate.of(2026, 9, 30))).value();
        course.workplace.session().conclude(meeting, item, district.at("2026-06-10T14:50"), new ResultKey(result), null)
                .value();
    }

    private void said(EntryKind kind, String speaker, String words) {
        course.workplace.record().add(meeting, item, new Said(kind, district.person(speaker), speaker, words, null, ""),
                null).value();
    }

    private void drafted() {
        district.at("2026-06-12T09:00");
        minutes = course.workplace.minutes().draft(meeting).value();
    }

    private void write(int index, String text) {
        MinutesBlock block = facts().blocks().get(index);
        course.workplace.minutes().edit(block.id(), block.version(), text).value();
    }

    private void mendAll() {
        List<MinutesBlock> blocks = facts().blocks();
        Map<?, String> mended = new Proofreader(facts()).mended(blocks, Set.of(), EnumSet.allOf(Fault.class));
        course.workplace.minutesText().rewrite(blocks.stream().filter(one -> mended.containsKey(one.id()))
                .map(one -> new Rewritten(one.id(), one.version(), mended.get(one.id()))).toList()).value();
    }

    private List<Remark> remarks() {
        return new Proofreader(facts()).read(facts().blocks(), Set.of());
    }

    private MeetingFacts facts() {
        return course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
    }

    private List<String> texts() {
        return district.all(MinutesBlock.class).stream().filter(one -> one.minutesId().equals(minutes))
                .sorted(Comparator.comparingInt(MinutesBlock::blockOrder)).map(MinutesBlock::text).toList();
    }
}
