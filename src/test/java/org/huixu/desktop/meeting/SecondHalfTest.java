package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.store.Actor;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.Decision.Charge;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** From the first delivery to the issued minutes, at the desk of the sample office. */
@ResourceLock(TestWindow.SCREEN)
class SecondHalfTest {

    private static final String LONG = "原则同意镕堃路改造工程实施方案，由区住房城乡建设局按照会议提出的意见修改完善后报区政府批准；"
            + "工程所需资金由区财政局按照项目进度分年度统筹安排，纳入当年预算，专款专用；区自然资源局负责用地报批，区发展改革局负责立项审批，"
            + "区生态环境局负责环境影响评价，各有关街道做好征收补偿和群众工作；区住房城乡建设局每月向区政府报告一次进展情况，遇有重大问题及时报告。";

    @TempDir
    Path folder;

    @Test
    void theSecondHalfOfAMeetingIsDoneWithKeysUpToTheIssuedPaper() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = meeting(office, "2026-常务-12");
        office.workplace().lists().people(TestOffice.TODAY).stream().filter(one -> one.name().equals("曾拟宁")).findFirst()
                .ifPresent(one -> office.desk.take(new Actor(new PersonId(one.id()), one.name())));
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            office.clock.set(LocalDateTime.parse("2026-06-11T10:00"));
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
            window.shoot("meeting-materials-before");
            deliver(window);
            office.clock.set(LocalDateTime.parse("2026-06-16T10:00"));
            window.click("再次");
            deliver(window);
            window.shoot("meeting-materials-after");
            assertThat(facts(office, meeting).people().handed().deliveries()).hasSizeGreaterThan(10)
                    .noneMatch(one -> one.round() != 1 && one.round() != 2);

            office.clock.set(LocalDateTime.parse("2026-06-17T08:50"));
            part(window, meeting, MeetingPart.ATTENDANCE);
            window.shoot("meeting-attendance-before");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.ENTER);
            window.shoot("meeting-attendance-after");
            window.sees("到会 9 人");
            window.sees("已到 9，预计 9/9，须 5"); // the head of the meeting counts those who came, too

            office.clock.set(LocalDateTime.parse("2026-06-17T09:00"));
            part(window, meeting, MeetingPart.RESULTS);
            window.press(KeyCode.F9);
            window.shoot("meeting-results-opening");
            window.sees("应到9人，在场9人，须有5人");
            window.press(KeyCode.ENTER);
            assertThat(read(office, meeting).meeting().state()).isEqualTo(new MeetingState.Open());
            part(window, meeting, MeetingPart.RESULTS);

            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.shoot("meeting-results-begun");
            window.type("会议听取了汇报。");
            window.press(KeyCode.F3);
            window.press(KeyCode.F3);
            window.press(KeyCode.SHIFT, KeyCode.F3);
            window.press(KeyCode.SHIFT, KeyCode.F3); // there is none before the first
            window.sees("F3 原则通过");
            window.sees("纪要自动加上“会议听取了");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees("按结论拟出");
            window.sees("拟为会后第20个工作日");
            window.shoot("meeting-results-proposed");
            window.type(LONG);
            window.settle();
            window.shoot("meeting-results-long");
            inSight(window, "添加（Ctrl+回车）");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("原则同意，由镕堃喆犇頔同志牵头。");
            window.seesNo("按结论拟出");
            window.press(KeyCode.TAB);
            window.type("2026-09-30");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.shoot("meeting-results-decided");
            window.sees("已添加议定事项"); // so it is this that is taken back
            window.seesNo("已登记结论");
            MeetingFacts held = facts(office, meeting);
            assertThat(held.agenda().discussions()).singleElement()
                    .matches(one -> one.result() != null && "会议听取了汇报。".equals(one.record()));
            assertThat(held.agenda().decisions()).singleElement()
                    .matches(one -> one.charge().complete() && one.presentMembers() == 9);
            window.press(KeyCode.F3);
            assertThat(
                    window.robot.lookup(".items-list").queryAs(ListView.class).getSelectionModel().getSelectedIndex())
                    .as("the next item without a result").isEqualTo(1);
            office.clock.set(LocalDateTime.parse("2026-06-17T10:30"));
            int waiting = held.agenda().entries().size() - 1;
            assertThat(waiting).isPositive();
            window.press(KeyCode.F9);
            window.sees("还有 " + waiting + " 项议题没有登记结论；散会后仍可补登。");
            window.press(KeyCode.ENTER);
            assertThat(read(office, meeting).meeting().state()).isEqualTo(new MeetingState.Closed());

            part(window, meeting, MeetingPart.MINUTES);
            window.shoot("meeting-minutes-none");
            window.click("起草纪要");
            focus(window, 0);
            window.press(KeyCode.END);
            window.type("会议指出。");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.shoot("meeting-minutes-drafting");
            assertThat(minutes(office, meeting).blocks().getFirst().text()).endsWith("会议指出。");
            for (String taker : List.of("曾拟宁", "任仿平", "钱拟宁", "冯頔")) {
                window.click("登记…");
                window.by(taker);
                if (taker.equals("曾拟宁")) {
                    sawIt(window, "任仿平"); // of the same text nobody is asked again who saw it
                }
                window.shoot("meeting-minutes-step");
                window.press(KeyCode.ENTER);
            }
            assertThat(minutes(office, meeting).steps()).hasSize(4)
                    .allMatch(one -> one.proof().paperSeenById() != null)
                    .extracting(one -> one.proof().paperSeenById()).containsOnly(
                            minutes(office, meeting).steps().getFirst().proof().paperSeenById());
            window.click("送签…");
            window.press(KeyCode.ENTER);
            assertThat(minutes(office, meeting).minutes().state()).isEqualTo(new MinutesState.SentToSign());
            window.shoot("meeting-minutes-sent");
            window.click("登记签发…");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.click("印发…");
            window.shoot("meeting-minutes-issuing");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.shoot("meeting-minutes-issued");
            Minutes issued = minutes(office, meeting).minutes();
            assertThat(issued.state()).isEqualTo(new MinutesState.Issued());
            assertThat(issued.issue().paperId()).isNotNull();
            assertThat(minutes(office, meeting).number()).hasValueSatisfying(
                    number -> assertThat(number.state()).isEqualTo(NumberState.FIXED));
        }
    }

    @Test
    void openingWithoutQuorumShowsTheArticleAndIsLetPassOnlyOnInstruction() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = meeting(office, "2026-常务-12");
        office.clock.set(LocalDateTime.parse("2026-06-17T09:00"));
        try (TestWindow window = new TestWindow(folder, 960, 640).open(office,
                new Place.MeetingFile(meeting, MeetingPart.RESULTS))) {
            part(window, meeting, MeetingPart.RESULTS);
            window.press(KeyCode.F9);
            window.sees("不能撤销");
            window.press(KeyCode.ENTER);

            window.shoot("meeting-opening-refused");
            window.sees("第四十四条");
            window.sees("出席人数应超过应到人数的1/2"); // the article's own words, beside the refusal
            window.sees("办法：");
            assertThat(read(office, meeting).meeting().state()).isEqualTo(new MeetingState.Scheduled());

            window.click("有领导同意，变通办理…");
            window.type("防汛急需");
            window.press(KeyCode.TAB);
            window.type("赵样文");
            window.press(KeyCode.TAB);
            window.type("2026-06-16");
            window.press(KeyCode.TAB);
            window.type("曾拟宁");
            window.shoot("meeting-opening-override");
            window.press(KeyCode.ENTER);

            window.until("the meeting was not opened",
                    () -> read(office, meeting).meeting().state() instanceof MeetingState.Open);
            part(window, meeting, MeetingPart.FINDINGS);
            window.sees("防汛急需");
            window.sees("经 赵样文 同意（2026年6月16日）");
            window.shoot("meeting-opened-by-override");
            assertThat(read(office, meeting).shelf().overrides()).isNotEmpty()
                    .allMatch(one -> one.grounds().proof().paperSeenById() != null);
            window.seesNo("须重新登记");

            MeetingFacts.Count opening = opening(office, meeting);
            office.workplace().presence().arrive(meeting, facts(office, meeting).members().stream().sorted(
                    facts(office, meeting).around().directory().byRank(LocalDate.of(2026, 6, 17))).toList().getLast(),
                    Instant.parse("2026-06-17T00:30:00Z"), null).value();
            assertThat(opening(office, meeting)).as("who came is entered later: the figures change")
                    .isNotEqualTo(opening);
            window.sees("曾按变通办理，但情况已变，须重新登记。当时的理由：防汛急需");
            window.shoot("meeting-override-lapsed");
        }
    }

    @Test
    void aRefusedReviewLeadsToTheDecisionAndToWhatItLacks() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = meeting(office, "2026-常务-11");
        Workplace workplace = office.workplace();
        workplace.minutes().giveBack(minutes(office, meeting).minutes().id(), new StepForm(
                minutes(office, meeting).steps().getFirst().personId(), TestOffice.TODAY, "再核一次", Proof.NONE)).value();
        Decision decision = facts(office, meeting).agenda().decisions().getLast();
        workplace.session().amend(decision.id(), decision.version(), decision.text(),
                new Charge(FollowUp.TRACKED, decision.charge().unitId(), null, null)).value();
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            for (String taker : List.of("曾拟宁", "任仿平")) {
                window.click("登记…");
                window.by(taker);
                window.press(KeyCode.ENTER);
            }
            window.sees("没有完成时限。");
            window.shoot("minutes-review-refused");
            window.press(KeyCode.ENTER);
            window.sees("修改议定事项");
            window.shoot("decision-lacking");
            assertThat(window.shell().place()).isEqualTo(new Place.MeetingFile(meeting, MeetingPart.RESULTS));
            window.type("2026-10-31");
            window.press(KeyCode.ENTER);
            window.seesNo("修改议定事项");
            assertThat(facts(office, meeting).agenda().decisions().getLast().charge().dueOn())
                    .isEqualTo(LocalDate.of(2026, 10, 31));
        }
    }

    @Test
    void whatIsTypedStaysWhenAnotherWindowChangesTheSameBlock() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = meeting(office, "2026-常务-11");
        Workplace workplace = office.workplace();
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            workplace.minutes().giveBack(minutes(office, meeting).minutes().id(), new StepForm(
                    minutes(office, meeting).steps().getFirst().personId(), TestOffice.TODAY, "再核一次", Proof.NONE))
                    .value();
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            focus(window, 0);
            window.press(KeyCode.END);
            window.type("这里写的。");
            MinutesBlock block = minutes(office, meeting).blocks().getFirst();
            workplace.minutes().edit(block.id(), block.version(), "那边写的。").value();
            window.settle();

            window.shoot("meeting-minutes-conflict");
            window.sees("那边写的。");
            assertThat(area(window, 0).getText()).endsWith("这里写的。");
            window.click("采用我的");
            assertThat(minutes(office, meeting).blocks().getFirst().text()).endsWith("这里写的。");
        }
    }

    private static void inSight(TestWindow window, String words) {
        Node button = window.find(words);
        Node pane = window.robot.lookup(".items-side").query();
        assertThat(pane.localToScene(pane.getLayoutBounds()).contains(button.localToScene(button.getLayoutBounds())))
                .as(words).isTrue();
    }

    private static void deliver(TestWindow window) {
        window.click("选中未办的");
        window.press(KeyCode.ENTER);
        window.shoot("meeting-materials-delivering");
        window.press(KeyCode.ENTER);
    }

    private static void part(TestWindow window, MeetingId meeting, MeetingPart part) {
        window.go(new Place.MeetingFile(meeting, part));
    }

    private static TextArea area(TestWindow window, int index) {
        return window.robot.lookup(".block .growing-area").queryAll().stream().map(TextArea.class::cast).toList()
                .get(index);
    }

    private static void sawIt(TestWindow window, String name) {
        TestWindow.fx(() -> {
            window.robot.lookup(".sheet .text-field").<Node>queryAll().stream()
                    .filter(PersonField.class::isInstance).map(PersonField.class::cast)
                    .reduce((_, last) -> last).orElseThrow().setText(name);
            return null;
        });
    }

    private static void focus(TestWindow window, int index) {
        TextArea area = area(window, index);
        TestWindow.fx(() -> {
            area.requestFocus();
            return null;
        });
        window.settle();
    }

    private static MeetingId meeting(TestOffice office, String code) {
        return office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().code().equals(code)).map(Meeting::id).findFirst().orElseThrow();
    }

    private static MeetingDossier read(TestOffice office, MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting);
    }

    private static MeetingFacts facts(TestOffice office, MeetingId meeting) {
        return read(office, meeting).facts().orElseThrow();
    }

    private static MeetingFacts.Count opening(TestOffice office, MeetingId meeting) {
        MeetingFacts facts = facts(office, meeting);
        return facts.countAt(facts.meeting().session().openedAt());
    }

    private static MinutesFacts minutes(TestOffice office, MeetingId meeting) {
        return Optional.ofNullable(facts(office, meeting).minutes()).orElseThrow();
    }
}
