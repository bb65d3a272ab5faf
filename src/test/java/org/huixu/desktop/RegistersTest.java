package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.CatalogueEntry;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.WorkMeeting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the rules ask to be kept besides meetings is recorded, changed and taken out, with keys alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class RegistersTest {

    private TestOffice office;
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path folder) {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Compliance(null));
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
    void anInvitationIsRecordedAnsweredChangedAndTakenOut() {
        assertThat(found("K2")).hasSize(1);
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.sees("样例商城开业剪彩");
        window.shoot("engagements");
        window.press(KeyCode.INSERT);
        window.sees("登记邀请");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("请选择活动类别。");
        window.shoot("engagement-sheet-wrong");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.type("犇".repeat(401));
        tab(3);
        window.type("周镕");
        window.press(KeyCode.ENTER);
        window.type("wyk");
        window.press(KeyCode.TAB);
        window.type("6-31");
        window.press(KeyCode.TAB);
        window.type("15:00");
        window.press(KeyCode.TAB);
        window.type("14:00");
        window.press(KeyCode.ENTER);
        window.sees("请填写日期");
        assertThat(typed()).as("what is no day stays to be mended").isEqualTo("6-31");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("6-20");
        window.press(KeyCode.ENTER);
        window.sees("结束时间须晚于开始时间");
        window.shoot("engagement-hours-wrong");
        window.press(KeyCode.TAB);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("16:00");
        window.press(KeyCode.ENTER);
        window.sees("最多400个字");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("頔𫖯企业座谈");
        window.press(KeyCode.ENTER);
        window.sees("已登记“頔𫖯企业座谈”");
        window.seesNo("途径");
        assertThat(all(Engagement.class)).extracting(Engagement::title).contains("頔𫖯企业座谈");
        assertThat(atTheList()).isTrue();

        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.click("由谁参加…");
        window.sees("代为参加");
        window.shoot("engagement-send");
        window.type("钱拟宁");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("钱拟宁（代");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.seesNo("钱拟宁（代");
        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.click("婉拒");
        window.sees("已婉拒");
        assertThat(found("K2")).isEmpty();
        assertThat(atTheList()).isTrue();
        window.press(KeyCode.ENTER);
        window.sees("修改邀请");
        window.shoot("engagement-sheet");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.DELETE);
        window.sees("已删除");
        assertThat(all(Engagement.class)).extracting(Engagement::title).doesNotContain("样例商城开业剪彩");
        assertThat(atTheList()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.sees("样例商城开业剪彩");
    }

    @Test
    void aMeetingOfADepartmentIsRecordedWithItsApproval() {
        assertThat(found("C7")).hasSize(1);
        window.press(KeyCode.ALT, KeyCode.DIGIT5);
        window.sees("科技企业申报工作会议");
        window.shoot("work-meetings");
        window.press(KeyCode.INSERT);
        window.shoot("work-meeting-sheet");
        window.press(KeyCode.ENTER);
        window.sees("请填写召开部门");
        window.type("财政");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.TAB);
        window.type("镕堃喆调度会");
        window.press(KeyCode.TAB);
        window.type("6-25");
        window.press(KeyCode.TAB);
        window.type("钱拟宁");
        window.press(KeyCode.TAB);
        window.type("明天");
        window.press(KeyCode.ENTER);
        window.sees("请填写日期");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("6-9");
        window.shoot("work-meeting-typed");
        window.press(KeyCode.ENTER);
        window.sees("已登记“镕堃喆调度会”");
        assertThat(all(WorkMeeting.class)).extracting(WorkMeeting::title).contains("镕堃喆调度会");

        window.press(KeyCode.HOME);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DELETE);
        window.sees("已删除");
        assertThat(found("C7")).singleElement().satisfies(
                one -> assertThat(one.words().message()).contains("镕堃喆调度会").contains("没有凭据"));
    }

    @Test
    void theCatalogueOfAYearIsKept() {
        window.press(KeyCode.ALT, KeyCode.DIGIT6);
        window.sees("国土空间总体规划");
        window.sees("未列入目录的重大决策议题");
        window.shoot("catalogue");
        window.press(KeyCode.INSERT);
        window.press(KeyCode.ENTER);
        window.sees("请选择单位");
        window.type("财政局");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.type("国土空间总体规划");
        window.press(KeyCode.ENTER);
        window.sees("已经有");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("龙山片区开发");
        window.shoot("catalogue-add");
        window.press(KeyCode.ENTER);
        window.sees("目录事项已登记");
        window.sees("龙山片区开发");
        assertThat(all(CatalogueEntry.class)).extracting(CatalogueEntry::title).contains("龙山片区开发");
        window.press(KeyCode.HOME);
        window.press(KeyCode.DELETE);
        window.sees("议题");
        window.shoot("catalogue-linked");
    }

    @Test
    void aPaperHandedToALeaderComesBackThroughTheOffice() {
        window.press(KeyCode.ALT, KeyCode.DIGIT7);
        window.sees("未退回");
        window.shoot("direct-papers");
        window.press(KeyCode.HOME);
        window.click("退回办公室…");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("2026-05-01");
        window.press(KeyCode.ENTER);
        window.shoot("direct-papers-returned-wrong");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("6-10");
        window.shoot("direct-papers-returned");
        window.press(KeyCode.ENTER);
        window.seesNo("未退回");
        assertThat(all(DirectPaper.class)).allMatch(paper -> paper.returnedOn() != null);
        assertThat(atTheList()).isTrue();
        window.press(KeyCode.INSERT);
        window.type("关于追加经费的请示");
        window.press(KeyCode.ENTER);
        window.sees("请选择单位");
        window.type("财政局");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.TAB);
        window.type("赵样文");
        window.shoot("direct-papers-add");
        window.press(KeyCode.ENTER);
        window.sees("直送文件已登记");
        assertThat(found("A13")).hasSize(1);
        window.press(KeyCode.HOME);
        window.press(KeyCode.ENTER);
        window.click("无，须退回办公室");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.shoot("direct-papers-ground");
        window.press(KeyCode.ENTER);
        window.sees("请填写");
        window.type("区长6月1日交办");
        window.press(KeyCode.ENTER);
        window.sees("直送文件已更正");
        window.sees("区政府领导同志直接交办事项");
        assertThat(found("A13")).isEmpty();
    }

    /** Whether the keys go on in the list. */
    private boolean atTheList() {
        return TestWindow.fx(() -> window.window().scene().getFocusOwner() instanceof TableView<?>);
    }

    /** What stands in the day's field that has the focus. */
    private String typed() {
        return TestWindow.fx(() -> ((DatePicker) window.window().scene().getFocusOwner()).getEditor().getText());
    }

    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            window.press(KeyCode.TAB);
        }
    }

    private List<Finding> found(String rule) {
        return office.workplace().check().office().findings().stream()
                .filter(one -> one.rule().value().equals(rule)).toList();
    }

    private <T extends Entity> List<T> all(Class<T> type) {
        return office.workplace().store().read(reader -> reader.list(type));
    }
}
