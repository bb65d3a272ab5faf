package org.huixu.desktop.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.huixu.application.notice.Expected;
import org.huixu.application.notice.Telling;
import org.huixu.application.notice.Telling.Standing;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.notice.Channel;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** People are told of a meeting, told again when it is moved, and answer; all by keys. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class NoticeWorkTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 24);

    private TestOffice office;
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path place) {
        office = TestOffice.sample(place);
        window = new TestWindow(place, 1280, 800).open(office, new Place.Today());
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void whoWasToldIsToldAgainWhenTheMeetingIsMovedAndAnswersAfterwards() {
        MeetingId meeting = thematic();
        window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
        window.press(KeyCode.ALT, KeyCode.ENTER); // leads to the page
        window.sees("已通知 0 / 3");
        window.sees("未通知");
        window.press(KeyCode.ENTER); // those who are to be told are chosen
        window.sees("通知 3 个单位、人员");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.type("值班员");
        window.shoot("notice-tell");
        window.press(KeyCode.ENTER);
        window.sees("已通知 3 / 3");
        assertThat(facts(meeting).people().told().notices()).hasSize(3)
                .allMatch(one -> one.passing().means() == Channel.PHONE
                        && "值班员".equals(one.passing().takenBy()) && one.throughId() != null);

        move();
        window.sees("须再通知（3个单位、人员）");
        window.shoot("notice-move-sheet");
        window.press(KeyCode.ENTER);
        window.sees("须再通知：时间有变");
        window.sees("：组成人员");
        assertThat(window.robot.lookup((Node node) -> node instanceof Text words && words.getText().contains("：组成人员")
                && words.getWrappingWidth() > 0).tryQuery()).as("is not cut off").isNotEmpty();
        window.shoot("notice-moved");
        assertThat(Telling.of(facts(meeting)).pending()).hasSize(3)
                .allMatch(line -> line.standing() == Standing.CHANGED);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.sees("已通知 3 / 3");

        window.press(KeyCode.HOME);
        window.press(KeyCode.F3);
        window.press(KeyCode.ENTER);
        window.sees("已回执 1 / 3");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F2);
        window.press(KeyCode.DOWN); // another comes for him
        window.press(KeyCode.TAB);
        window.type("冉代会");
        window.press(KeyCode.TAB);
        window.type("副局长");
        window.press(KeyCode.TAB);
        window.type("13905330001");
        window.shoot("notice-reply");
        window.press(KeyCode.ENTER);
        window.sees("已回执 2 / 3");
        window.shoot("notice-replies");
        assertThat(Expected.of(facts(meeting))).extracting(Expected.Guest::name).hasSize(3).contains("冉代会");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("已回执 1 / 3");

        window.press(KeyCode.F9);
        window.press(KeyCode.F9);
        window.sees("还没有会务事项");
        window.press(KeyCode.F9);
        window.sees("按规定拟定");
        cancel();
        window.sees("须告知会议取消（3个单位、人员）");
        window.type("议题尚未成熟");
        window.sees("Ctrl+回车确定");
        window.shoot("notice-cancel");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("已选 3 个单位、人员");
        window.sees("会议已经取消");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("the meeting is on again", () -> facts(meeting).meeting().stands());
    }

    @Test
    void aWrongEntryIsCorrectedOrTakenAwayAgain() {
        MeetingId meeting = thematic();
        List<PersonId> people = facts(meeting).people().invitations().stream().map(one -> one.personId()).toList();
        office.workplace().notices().tell(meeting, people, new Notice.Passing(office.clock.instant(), Channel.OA, null,
                null)).value();
        window.go(new Place.MeetingFile(meeting, MeetingPart.PEOPLE, PeoplePage.NOTICES));
        window.sees("已通知 3 / 3");
        window.press(KeyCode.HOME);
        window.press(KeyCode.F4);
        window.type("王秘书");
        window.press(KeyCode.ENTER);
        window.until("taken by nobody", () -> facts(meeting).people().told().notices().stream()
                .anyMatch(one -> "王秘书".equals(one.passing().takenBy())));
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        window.sees("最近一次通知登记");
        window.press(KeyCode.ENTER);
        window.sees("已通知 0 / 3");
        window.click("未回执 3");
        window.shoot("notice-open");
    }

    @Test
    void whatIsToBeSeenToIsBegunFromTheTemplateTickedOffAndPutInOrder() {
        MeetingId meeting = thematic();
        window.go(new Place.MeetingFile(meeting, MeetingPart.PEOPLE, PeoplePage.ARRANGEMENTS));
        window.click("套用模板");
        window.sees("已办结 0 / 12");
        window.press(KeyCode.HOME);
        window.press(KeyCode.SPACE);
        window.sees("已办结 1 / 12");
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.until("not put further down", () -> list(meeting).get(1).done());
        window.press(KeyCode.INSERT);
        window.type("升挂国旗");
        window.press(KeyCode.ENTER);
        window.sees("已办结 1 / 13");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("已办结 1 / 12");
    }

    private List<Arrangement> list(MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting).shelf().arrangements();
    }

    /** Three heads of departments, called today. */
    private MeetingId thematic() {
        office.clock.set(LocalDateTime.parse("2026-06-10T09:30"));
        List<PersonId> heads = office.workplace().lists().people(TestOffice.TODAY).stream()
                .filter(one -> one.offices().stream().anyMatch(title -> title.contains("局主要负责人"))).limit(3)
                .map(one -> new PersonId(one.id())).toList();
        PersonId deputy = office.workplace().lists().people(TestOffice.TODAY).stream()
                .filter(one -> one.offices().contains("副区长")).map(one -> new PersonId(one.id())).findFirst()
                .orElseThrow();
        MeetingId meeting = office.workplace().meetings().plan(new MeetingTypeKey("thematic"), "防汛专题会议",
                new Meeting.Slot(DAY, LocalTime.of(9, 0), null, false,
                        office.workplace().dossiers().day(DAY).rooms().getFirst().id(), null),
                new Meeting.Lead(deputy, deputy)).value();
        heads.forEach(head -> office.workplace().invitations().invite(meeting, head, Capacity.MEMBER, null).value());
        office.workplace().meetings().schedule(meeting).value();
        return meeting;
    }

    private void move() {
        more(0);
        window.press(KeyCode.TAB);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("10:30");
    }

    private void cancel() {
        more(2);
    }

    private void more(int index) {
        TestWindow.fx(() -> {
            ((MenuButton) Objects.requireNonNull(window.window().scene().getRoot().lookup(".menu-button.no-arrow")))
                    .getItems().get(index).fire();
            return null;
        });
        window.settle();
    }

    private MeetingFacts facts(MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting).facts().orElseThrow();
    }
}
