package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.ItemRow;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.store.Actor;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The sheets of a meeting that are opened on a bad day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class MeetingSheetsTest {

    private TestOffice office;
    private TestWindow window;
    private Path folder;

    @BeforeAll
    void open(@TempDir Path place) {
        folder = place;
        office = TestOffice.sample(place);
        office.workplace().lists().people(TestOffice.TODAY).stream().filter(one -> one.name().equals("曾拟宁")).findFirst()
                .ifPresent(one -> office.desk.take(new Actor(new PersonId(one.id()), one.name())));
        window = new TestWindow(place, 1280, 800).open(office, new Place.Today());
    }

    @AfterEach
    void back() {
        window.back();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void leaveIsAskedRefusedGrantedAndWithdrawnAndArrivalsAreCorrected() {
        MeetingId meeting = meeting("2026-常务-12");
        office.clock.set(LocalDateTime.parse("2026-06-16T10:00"));
        window.go(new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F4);
        window.press(KeyCode.ENTER);
        window.sees("这一项不能为空");
        window.shoot("leave-asking-wrong");
        window.type("病假");
        window.seesNo("这一项不能为空");
        window.press(KeyCode.ENTER);
        assertThat(leave(meeting)).isEqualTo(LeaveState.ASKED);
        window.press(KeyCode.F7);
        window.shoot("leave-refusing");
        window.press(KeyCode.ENTER);
        assertThat(leave(meeting)).isEqualTo(LeaveState.REFUSED);
        window.press(KeyCode.F4);
        window.type("仍须住院");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.F6);
        window.press(KeyCode.ENTER);
        assertThat(leave(meeting)).isEqualTo(LeaveState.GRANTED);
        window.press(KeyCode.DELETE);
        assertThat(leave(meeting)).isEqualTo(LeaveState.WITHDRAWN);

        office.clock.set(LocalDateTime.parse("2026-06-17T08:50"));
        window.press(KeyCode.INSERT);
        window.type("曾拟宁");
        window.shoot("substitute");
        window.press(KeyCode.ENTER);
        Presence substitute = facts(meeting).people().presences().getFirst();
        assertThat(substitute.substituteForId()).isNotNull();
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.HOME);
        window.press(KeyCode.F2);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("25:99");
        window.press(KeyCode.ENTER);
        window.shoot("presence-correcting-wrong");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("8:30");
        window.press(KeyCode.ENTER);
        assertThat(facts(meeting).people().presences()).extracting(one -> Moments.clock(
                office.workplace().supplies().time(), one.arrivedAt())).contains("08:30", "08:50");
    }

    @Test
    void itemsAreGivenBackPostponedAndWithdrawnAndGetPapers() throws IOException {
        MeetingId meeting = meeting("2026-常务-12");
        office.clock.set(LocalDateTime.parse("2026-06-10T10:00"));
        Path paper = Files.writeString(folder.resolve("犇岭方案.txt"), "第一稿");
        window.go(new Place.MeetingFile(meeting, MeetingPart.AGENDA));
        window.press(KeyCode.INSERT);
        setAside("退回", "2026-议-107", "RETURNED");
        setAside("缓议", "2026-议-108", "POSTPONED");
        setAside("撤回", "2026-议-109", "WITHDRAWN");
        window.press(KeyCode.ESCAPE);

        window.press(KeyCode.ENTER);
        window.chosen.add(paper);
        window.click("添加材料");
        window.press(KeyCode.ENTER);
        window.sees("犇岭方案");
        assertThat(window.focused()).as("the focus is back where it was").contains(window.find("添加材料"));
        window.shoot("item-paper-added");
        window.press(KeyCode.ESCAPE);
        Files.writeString(paper, "第二稿");
        window.go(new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
        window.click("材料版本");
        window.chosen.add(paper);
        press(button -> "新版本…".equals(button.getText()) && says(button.getParent(), "犇岭方案"));
        for (int field = 0; field < 5; field++) { // stage, day, time, sender, pages
            window.press(KeyCode.TAB);
        }
        window.type("按会签意见改");
        window.shoot("paper-version");
        window.press(KeyCode.ENTER);
        window.sees("按会签意见改");
        assertThat(facts(meeting).agenda().items().stream().flatMap(one -> one.papers().stream())
                .filter(one -> one.material().title().equals("犇岭方案"))).singleElement()
                .extracting(ItemFacts.Paper::versions).matches(versions -> versions.size() == 2);
    }

    /** Sets the item aside that is selected in the sheet of those that wait. */
    private void setAside(String way, String code, String state) {
        window.press(KeyCode.F2);
        window.click(way);
        window.type("赵样文");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.type("情况有变");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.shoot("item-aside-" + state.toLowerCase(java.util.Locale.ROOT));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.HOME);
        assertThat(office.workplace().lists().items().stream().filter(one -> one.code().equals(code))
                .map(ItemRow::state)).containsExactly(state);
    }

    @Test
    void twoWindowsChangeTheSameDecisionAndNothingIsLost() {
        MeetingId meeting = meeting("2026-常务-11");
        office.clock.set(LocalDateTime.parse("2026-06-10T10:00"));
        window.go(new Place.MeetingFile(meeting, MeetingPart.RESULTS));
        String before = decision(meeting).text();
        try (TestWindow other = new TestWindow(folder, 1280, 800).open(office,
                new Place.MeetingFile(meeting, MeetingPart.RESULTS))) {
            edit(window, meeting);
            edit(other, meeting);
            window.type("这里改的。");
            other.type("那边改的。");
            press(other, button -> "保存".equals(button.getText()));
        }
        assertThat(decision(meeting).text()).contains("那边改的。").contains(before);
        press(button -> "保存".equals(button.getText()));

        window.sees("刚在别处改为");
        window.shoot("decision-overtaken");
        assertThat(decision(meeting).text()).contains("那边改的。");
        press(button -> "保存".equals(button.getText()));
        window.sees("已修改议定事项");
        assertThat(decision(meeting).text()).contains("这里改的。").doesNotContain("那边改的。");
    }

    @Test
    void whatWasTypedInAResultIsThereWhenTheOfficeIsOpenedAgain() {
        MeetingId meeting = meeting("2026-常务-11");
        Place results = new Place.MeetingFile(meeting, MeetingPart.RESULTS);
        try (TestWindow gone = new TestWindow(folder, 1280, 800).open(office, results)) {
            write(gone, "镕堃喆补充说明。");
        }
        try (TestWindow again = new TestWindow(folder, 1280, 800).open(office, results)) {
            again.sees("上次没有保存的内容已恢复");
            again.sees("镕堃喆补充说明。");
            again.shoot("results-restored");
            again.click("不要");
            again.seesNo("镕堃喆补充说明。");
        }
    }

    @Test
    void minutesAreGivenBackAndTheirNumberIsGivenUp() {
        MeetingId meeting = meeting("2026-常务-11");
        window.go(new Place.MeetingFile(meeting, MeetingPart.MINUTES));
        window.click("退回修改…");
        window.type("第二段再核");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("第二段再核");
        assertThat(Objects.requireNonNull(facts(meeting).minutes()).minutes().state().editable()).isTrue();
        window.click("放弃文号…");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.sees("这一项不能为空");
        window.shoot("number-giving-up-wrong");
        window.type("议题并入下次会议");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.sees("文号未定");
        List<NumberAllocation> numbers = office.workplace().store()
                .read(reader -> reader.list(NumberAllocation.class));
        assertThat(numbers).filteredOn(one -> one.state() == NumberState.GIVEN_UP).isNotEmpty();
        assertThat(Objects.requireNonNull(facts(meeting).minutes()).minutes().state())
                .isNotEqualTo(new MinutesState.SentToSign());
    }

    /** Writes at the end of what was said about the first item. */
    private static void write(TestWindow window, String words) {
        TestWindow.fx(() -> {
            TextArea area = (TextArea) window.window().scene().getRoot().lookup(".growing-area");
            area.requestFocus();
            area.end();
            return null;
        });
        window.type(words);
    }

    /** Opens the sheet of the first decision. */
    private void edit(TestWindow window, MeetingId meeting) {
        int item = facts(meeting).agenda().entries().stream().map(AgendaEntry::itemId).toList()
                .indexOf(decision(meeting).itemId());
        TestWindow.fx(() -> {
            ((ListView<?>) window.window().scene().getRoot().lookup(".items-list")).getSelectionModel().select(item);
            return null;
        });
        press(window, button -> "修改议定事项".equals(button.getAccessibleText()));
    }

    private void press(Predicate<Button> wanted) {
        press(window, wanted);
    }

    private static void press(TestWindow window, Predicate<Button> wanted) {
        window.settle();
        TestWindow.fx(() -> {
            Node found = find(window.window().scene().getRoot(), wanted);
            ((Button) Objects.requireNonNull(found, "no such button")).fire();
            return null;
        });
        window.settle();
    }

    private static Node find(Node node, Predicate<Button> wanted) {
        if (node instanceof Button button && button.isVisible() && wanted.test(button)) {
            return node;
        }
        return node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(one -> find(one, wanted)).filter(Objects::nonNull)
                        .findFirst().orElse(null)
                : null;
    }

    private static boolean says(javafx.scene.Parent parent, String words) {
        return parent.lookupAll(".label").stream()
                .anyMatch(one -> one instanceof javafx.scene.control.Label label && words.equals(label.getText()));
    }

    private LeaveState leave(MeetingId meeting) {
        return facts(meeting).people().leave().stream().max(Comparator.comparing(one -> one.id().value())).orElseThrow()
                .state();
    }

    private Decision decision(MeetingId meeting) {
        return facts(meeting).agenda().decisions().getFirst();
    }

    private MeetingId meeting(String code) {
        return java.util.stream.Stream.of(YearMonth.of(2026, 5), YearMonth.of(2026, 6))
                .flatMap(month -> office.workplace().lists().month(month).dated().stream())
                .filter(one -> one.code().equals(code)).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
    }

    private MeetingFacts facts(MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting).facts().orElseThrow();
    }
}
