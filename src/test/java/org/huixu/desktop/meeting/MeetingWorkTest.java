package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.Lists;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The months and the first half of a meeting's workspace, as a secretary works in them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class MeetingWorkTest {

    private TestOffice office;
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Meetings());
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
    void aMeetingIsPlannedByKeyboardAndItsPeopleAreProposedFromTheOfficesOfItsDay() {
        window.go(new Place.Meetings());
        window.shoot("meetings-month");
        window.press(KeyCode.PAGE_DOWN);
        window.shoot("meetings-empty");
        window.sees("这个月还没有会议");

        window.press(KeyCode.CONTROL, KeyCode.N);
        window.sees("定了日期，这里写明暂定第几次");
        double height = window.robot.lookup(".sheet").query().getLayoutBounds().getHeight();
        window.type("2026-07-08");
        window.sees("暂定第");
        window.sees("周三");
        assertThat(window.robot.lookup(".sheet").query().getLayoutBounds().getHeight()).isEqualTo(height);
        window.press(KeyCode.BACK_SPACE);
        window.type("7");
        window.sees("周二");
        window.shoot("meetings-plan-typing");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.type("xiaqi");
        window.press(KeyCode.TAB);
        window.type("2026-13-01");
        window.press(KeyCode.ENTER);
        window.shoot("meetings-plan-wrong");
        window.sees("日期看不懂");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("2026-07-04");
        window.press(KeyCode.TAB);
        window.sees("周六，不是工作日");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("2026-07-08");
        window.press(KeyCode.TAB);
        window.type("9");
        window.shoot("meetings-plan");
        window.press(KeyCode.ENTER);

        MeetingDossier planned = shown();
        window.shoot("meeting-planned");
        assertThat(planned.meeting().slot().onDate()).isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(planned.name(planned.meeting().lead().chairId())).isEqualTo("赵样文");
        assertThat(planned.facts().orElseThrow().people().invitations()).hasSizeGreaterThan(9);
        window.sees("预计到会 9/9，须 5");

        part(MeetingPart.PEOPLE);
        window.press(KeyCode.TAB);
        window.click("钱拟宁");
        window.press(KeyCode.DELETE);
        window.shoot("meeting-people-missing");
        window.sees("应列入而没有列入：钱拟宁");
        window.click("核对增减");
        window.shoot("meeting-people-difference");
        window.press(KeyCode.ENTER);
        window.seesNo("应列入而没有列入");
        window.click("邀请人员");
        window.shoot("meeting-invite");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void itemsAreReorderedAndTheirMinutesPlanned() {
        MeetingId meeting = meeting("2026-常务-12");
        window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
        window.shoot("meeting-summary-called");
        part(MeetingPart.AGENDA);
        List<String> before = titles();
        window.click(before.get(1));
        window.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(titles()).startsWith(before.get(0), before.get(2), before.get(1));
        drag(window.find(before.get(1)), window.find(before.get(0)));
        assertThat(titles()).startsWith(before.get(1), before.get(0), before.get(2));
        window.press(KeyCode.F2);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("25");
        window.press(KeyCode.ENTER);
        window.sees("预计100分钟");
        window.shoot("meeting-agenda");
        window.press(KeyCode.ENTER);
        window.shoot("item-scheduled");
        window.press(KeyCode.ESCAPE);
        window.shoot("agenda-after");
    }

    @Test
    void anItemThatIsNotApprovedIsRefusedWithItsArticleAndCanBeOverridden() {
        MeetingId meeting = meeting("2026-常务-12");
        window.go(new Place.MeetingFile(meeting, MeetingPart.AGENDA));
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.shoot("item-new");
        window.press(KeyCode.ENTER);
        window.shoot("item-new-wrong");
        window.sees("请填写议题名称。");
        window.type("镕城喆里犇岭片区更新");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.type("区发");
        window.press(KeyCode.ENTER); // the unit offered
        window.press(KeyCode.ENTER);
        window.shoot("item-sheet-new");
        window.sees("登记这一环节");
        window.press(KeyCode.ENTER);
        window.shoot("item-sheet-step");
        window.press(KeyCode.ESCAPE);

        window.click("列入议题");
        window.shoot("agenda-waiting");
        window.click("镕城喆里犇岭片区更新");
        window.press(KeyCode.ENTER);
        window.shoot("agenda-refused");
        window.sees("第四十七条");
        window.click("有领导同意，变通办理…");
        window.shoot("agenda-override");
    }

    /** Drags a row before another one. */
    private void drag(Node from, Node to) {
        TestWindow.fx(() -> {
            double start = from.localToScene(from.getBoundsInLocal()).getCenterY();
            double end = to.localToScene(to.getBoundsInLocal()).getMinY();
            from.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, start, from));
            from.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, end, to));
            from.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, end, to));
            return null;
        });
        window.settle();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double sceneY, Node over) {
        return new MouseEvent(type, 400, sceneY, 400, sceneY, MouseButton.PRIMARY, 1, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false,
                new PickResult(over, 400, sceneY));
    }

    private void part(MeetingPart part) {
        window.go(new Place.MeetingFile(((Place.MeetingFile) window.shell().place()).id(), part));
    }

    private MeetingDossier shown() {
        return office.workplace().dossiers().meeting(((Place.MeetingFile) window.shell().place()).id());
    }

    private List<String> titles() {
        return shown().facts().orElseThrow().agenda().entries().stream()
                .map(one -> shown().facts().orElseThrow().agenda().item(one.itemId()).orElseThrow().item().matter()
                        .title())
                .toList();
    }

    private MeetingId meeting(String code) {
        return office.workplace().lists().month(YearMonth.of(2026, 6)).dated().stream()
                .filter(one -> one.code().equals(code)).map(Lists.MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
    }
}
