package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.meeting.agenda.ItemSheet;
import org.huixu.desktop.work.Faults;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Looks at what no story passes: quiet views, sheets that are only read, an office without anything, faults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class TourTest {

    private TestOffice office;
    private TestWindow window;
    private Path folder;

    @BeforeAll
    void open(@TempDir Path place) {
        folder = place;
        office = TestOffice.sample(place);
        window = new TestWindow(place, 1280, 800).open(office, new Place.Meetings());
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
    void theSettingsOfAnOfficeThatHasItsRules() {
        window.go(new Place.Settings());
        window.click("工作规则");
        window.sees("规则目录");
        TestWindow.fx(() -> {
            window.robot.lookup(".text-field").queryAll().stream()
                    .filter(one -> String.valueOf(one.getAccessibleText()).startsWith("查找规则")).findFirst()
                    .orElseThrow().requestFocus();
            return null;
        });
        window.type("53");
        window.sees("精简会议：合并套开、会议审批");
        window.seesNo("出席人员与当日组成人员一致");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("第54条");
        window.sees("公文由办公室统一办理");
        window.shoot("settings-rules-full");
        window.click("复制给其他单位…");
        window.shoot("settings-rules-copy");
        window.press(KeyCode.ESCAPE);
        window.click("节假日");
        window.shoot("settings-holidays-full");
        window.click("数据与备份");
        window.shoot("settings-folder-full");
    }

    @Test
    void theHeadOfAMeetingLeadsToItsDayAndItsChair() {
        window.go(new Place.MeetingFile(meeting("2026-常务-12"), MeetingPart.SUMMARY));
        window.shoot("meeting-summary-coming");
        more(0);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("6-19");
        window.press(KeyCode.TAB);
        window.sees("原来");
        window.shoot("meeting-move");
        window.press(KeyCode.ESCAPE);
        more(1);
        window.shoot("meeting-lead");
    }

    @Test
    void aHeldMeetingInAllItsParts() {
        MeetingId held = meeting("2026-常务-11");
        for (MeetingPart part : MeetingPart.values()) {
            window.go(new Place.MeetingFile(held, part));
            window.shoot("held-" + part.name().toLowerCase(Locale.ROOT));
        }
        window.go(new Place.MeetingFile(held, MeetingPart.AGENDA));
        assertThat(List.of("移出", "列入议题", "新立议题")).as("what was heard stays as it was")
                .allMatch(one -> window.find(one).isDisabled());
        window.go(new Place.MeetingFile(held, MeetingPart.RESULTS));
        TestWindow.fx(() -> {
            ((Button) window.find("登记公文…")).fire();
            return null;
        });
        window.settle();
        window.shoot("results-document");
    }

    @Test
    void noticesRepliesAndWhatIsSeenToOfAComingMeeting() {
        MeetingId coming = meeting("2026-常务-12");
        window.go(new Place.MeetingFile(coming, MeetingPart.PEOPLE, PeoplePage.NOTICES));
        window.sees("已通知");
        window.shoot("people-notices");
        window.go(new Place.MeetingFile(coming, MeetingPart.PEOPLE, PeoplePage.ARRANGEMENTS));
        window.sees("已办结");
        window.shoot("people-arrangements");
        window.press(KeyCode.ENTER);
        window.sees("会前工作日");
        window.shoot("people-arrangement-edit");
        window.press(KeyCode.ESCAPE);
        window.go(new Place.MeetingFile(coming, MeetingPart.FILES));
        window.shoot("people-papers");
        window.go(new Place.Today());
        window.shoot("people-today");
        window.go(new Place.Settings());
        window.sees("会议联系人");
        window.shoot("settings-contact");
    }

    @Test
    void aMajorItemInAllItsSections() {
        Item item = office.workplace().store().read(reader -> reader.list(Item.class)).stream()
                .filter(one -> one.flags().majorDecision()).reduce((_, later) -> later).orElseThrow();
        TestWindow.fx(() -> {
            new ItemSheet(window.shell().bench(), item.id(), item.matter().title()).show();
            return null;
        });
        window.settle();
        for (String section : List.of("办理环节", "会签与协调", "核查清单")) {
            Node tab = window.robot.lookup((Node one) -> one instanceof javafx.scene.control.ToggleButton button
                    && button.getText().startsWith(section)).query();
            window.robot.clickOn(tab);
            window.settle();
            window.shoot("item-section-" + (section.equals("办理环节") ? "route"
                    : section.equals("会签与协调") ? "coordination" : "checklist"));
        }
    }

    @Test
    void whatIsWrongIsSaidInASentenceOrWithACode() {
        tell(new IllegalStateException("made up by a test"));
        window.sees("错误代码");
        window.shoot("fault-broken");
    }

    @Test
    void anEmptyOfficeSaysInEachViewWhatToDo() {
        try (TestWindow empty = new TestWindow(folder, 1280, 800).open(TestOffice.empty(folder), new Place.Today())) {
            empty.shoot("empty-today");
            empty.go(new Place.Meetings());
            empty.shoot("empty-meetings");
            empty.go(new Place.People(null));
            empty.shoot("empty-people");
            empty.go(new Place.Compliance(null));
            for (KeyCode tab : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
                    KeyCode.DIGIT6, KeyCode.DIGIT7)) {
                empty.press(KeyCode.ALT, tab);
                empty.shoot("empty-compliance-" + tab.getChar());
            }
        }
    }

    private void tell(RuntimeException failure) {
        TestWindow.fx(() -> {
            new Faults(window.window().surface().sheets()).tell(failure);
            return null;
        });
        window.settle();
    }

    /** Does what stands at that place of the meeting's menu. */
    private void more(int index) {
        TestWindow.fx(() -> {
            ((MenuButton) window.window().scene().getRoot().lookup(".menu-button.button-icon")).getItems().get(index)
                    .fire();
            return null;
        });
        window.settle();
    }

    private MeetingId meeting(String code) {
        return office.workplace().lists().meetings(java.util.Optional.empty()).stream()
                .filter(row -> row.code().equals(code)).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
    }
}
