package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.meeting.TermDesk.TermLine;
import org.huixu.application.planning.Wish;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Clashes and free slots under the fields, meetings made of what is due, copied, merged; and the terms they count in. */
@ResourceLock(TestWindow.SCREEN)
class PlanningSheetsTest {

    private static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");
    private static final MeetingTypeKey THEMATIC = new MeetingTypeKey("thematic");

    private TestOffice office;
    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path place) {
        office = TestOffice.sample(place);
        window = new TestWindow(place, 1280, 800).open(office, new Place.Today());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void beforeAMeetingIsMovedItsClashesAreSaidAndAFreeSlotIsTakenAtAClick() {
        MeetingId meeting = meeting("2026-常务-12");
        Meeting before = get(meeting);
        office.workplace().meetings().plan(THEMATIC, "防汛专题会议", before.slot(), Meeting.Lead.NONE).value();
        window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
        window.sees(provisional(meeting, 0));

        fire(0);
        window.sees("已用于“防汛专题会议”");
        window.sees("可改为");
        window.shoot("clash-move");
        String wanted = office.workplace().planning()
                .advice(new Wish(meeting, EXECUTIVE, before.slot(),
                        before.lead().chairId()))
                .free().stream().map(one -> SlotAdvice.words(one.slot(), one.roomName())).toList().get(1);
        window.click(wanted);
        window.seesNo("已用于“防汛专题会议”");
        confirm("改期／改地点");

        assertThat(get(meeting).slot()).isNotEqualTo(before.slot());
        assertThat(office.workplace().planning().advice(new Wish(meeting, EXECUTIVE,
                get(meeting).slot(), before.lead().chairId())).clashes()).isEmpty();
    }

    @Test
    void theNextMeetingsThatAreDueAreMadeFromTheMenuOfOne() {
        MeetingId meeting = meeting("2026-常务-12");
        window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
        window.sees("常务会议");
        int before = all().size();

        fire(5);
        window.sees(provisional(meeting, 1));
        window.sees("每14天至少召开一次");
        window.shoot("series");
        window.click("筹备所选会议");
        window.seesNo("筹备所选会议");

        assertThat(all()).hasSize(before + 3);
    }

    @Test
    void aMeetingIsCopiedToTheUsualNextDay() {
        MeetingId source = meeting("2026-常务-11");
        window.go(new Place.MeetingFile(source, MeetingPart.SUMMARY));
        window.sees("常务会议");
        int before = all().size();

        fire(4);
        window.sees(provisional(meeting("2026-常务-12"), 1));
        window.shoot("copy");
        window.click("复制");
        window.seesNo("预计结束时间");

        assertThat(all()).hasSize(before + 1);
    }

    @Test
    void alikeMeetingsAreMergedFromTheFindingAndThatIsTakenBack() {
        MeetingId first = thematic("城区防汛专题会议", LocalDate.of(2026, 6, 23));
        MeetingId second = thematic("城区防汛工作专题会议", LocalDate.of(2026, 6, 24));
        proposed();
        window.shoot("merge");
        window.click("合并为一个会议");
        window.sees("已并入");

        assertThat(get(second).state()).isInstanceOf(MeetingState.Cancelled.class);
        assertThat(get(first).state()).isInstanceOf(MeetingState.Scheduled.class);
        window.shoot("merge-joined");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("not taken back", () -> get(second).state() instanceof MeetingState.Scheduled);
    }

    @Test
    void alikeMeetingsAreHeldOneAfterTheOtherAndThatIsTakenBack() {
        MeetingId first = thematic("城区防汛专题会议", LocalDate.of(2026, 6, 23));
        MeetingId second = thematic("城区防汛工作专题会议", LocalDate.of(2026, 6, 24));
        proposed();
        window.click("套开（接续召开）");
        window.sees("之后召开");

        assertThat(get(second).slot().onDate()).isEqualTo(get(first).slot().onDate());
        assertThat(get(second).slot().afterPrevious()).isTrue();
        window.go(new Place.MeetingFile(second, MeetingPart.SUMMARY));
        window.sees("6月23日");
        window.shoot("merge-chained");

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("not taken back", () -> LocalDate.of(2026, 6, 24).equals(get(second).slot().onDate()));
        window.sees("6月24日");
    }

    private void proposed() {
        window.go(new Place.Compliance("C7"));
        window.press(KeyCode.ALT, KeyCode.DIGIT1);
        window.click("可以 1");
        window.click("合并或套开…");
        window.sees("与会人员重叠100%");
    }

    @Test
    void aTermIsAddedInTheSettingsWithTheNumberToGoOnFrom() {
        window.go(new Place.Settings());
        window.click("会议届次");
        window.click("增加届次…");
        window.type("第十八届");
        window.press(KeyCode.TAB);
        window.type("2026-06-11");
        window.press(KeyCode.TAB);
        window.type("4");
        window.press(KeyCode.TAB);
        window.type("x");
        window.click("保存");
        window.sees("请填数字");
        window.press(KeyCode.BACK_SPACE);
        window.shoot("term-sheet");
        window.click("保存");
        window.sees("全体会议第4次");
        window.shoot("terms");

        assertThat(office.workplace().terms().all()).extracting(TermLine::term).singleElement()
                .satisfies(one -> assertThat(one.startsOn()).isEqualTo("2026-06-11"));
    }

    /** Presses the button of the sheet, whose title has the same words. */
    private void confirm(String words) {
        TestWindow.fx(() -> {
            window.window().scene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(one -> one.getText() != null && one.getText().equals(words)).findFirst().orElseThrow()
                    .fire();
            return null;
        });
        window.settle();
    }

    /** The number that the meeting is going to have, or one after it. */
    private String provisional(MeetingId meeting, int after) {
        return "暂定第%d次".formatted(Objects.requireNonNull(
                office.workplace().dossiers().meeting(meeting).shelf().provisional()) + after);
    }

    private void fire(int index) {
        TestWindow.fx(() -> {
            ((MenuButton) Objects.requireNonNull(window.window().scene().getRoot().lookup(".menu-button.no-arrow")))
                    .getItems().get(index).fire();
            return null;
        });
        window.settle();
    }

    private MeetingId thematic(String title, LocalDate day) {
        PersonId chair = office.workplace().lists().people(TestOffice.TODAY).stream()
                .filter(one -> one.offices().contains("区长")).map(one -> new PersonId(one.id())).findFirst()
                .orElseThrow();
        MeetingId id = office.workplace().meetings().plan(THEMATIC, title,
                Slots.at(day, LocalTime.of(9, 0), null), Slots.chairedBy(chair)).value();
        office.workplace().invitations().invite(id, chair, Capacity.MEMBER, null).value();
        office.workplace().meetings().schedule(id).value();
        return id;
    }

    private Meeting get(MeetingId id) {
        return office.workplace().store().read(reader -> reader.get(Meeting.class, id));
    }

    private List<Meeting> all() {
        return office.workplace().store().read(reader -> reader.list(Meeting.class));
    }

    private MeetingId meeting(String code) {
        return Stream.of(YearMonth.of(2026, 5), YearMonth.of(2026, 6))
                .flatMap(month -> office.workplace().lists().month(month).dated().stream())
                .filter(one -> one.code().equals(code)).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
    }
}
