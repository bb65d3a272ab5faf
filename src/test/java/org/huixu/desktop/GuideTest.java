package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.desktop.guide.Guide;
import org.huixu.desktop.seat.DeskSheet;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting.Lead;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An office with nobody in it, until its first meeting. */
@ResourceLock(TestWindow.SCREEN)
class GuideTest {

    @TempDir
    Path folder;

    @Test
    void the_guide_ticks_off_what_is_prepared_and_goes_when_there_is_a_meeting() throws IOException {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            TestOffice office = TestOffice.empty(folder);
            window.open(office, new Place.Today());
            Workbench bench = window.shell().bench();
            Guide guide = TestWindow.fx(() -> {
                Guide made = new Guide(bench);
                ScrollPane pane = new ScrollPane(made);
                pane.setFitToWidth(true);
                window.window().show("guide", pane);
                return made;
            });
            window.settle();
            assertThat(guide.neededProperty().get()).isTrue();
            window.sees("周村区人民政府，按《周村区人民政府工作规则》检查");
            window.shoot("guide-empty");

            window.chosen.add(Files.writeString(folder.resolve("rules.txt"),
                    "第一章 总则\n第一条 为规范工作，制定本规则。\n第二条 依法办事。\n"));
            window.click("导入正式文本…");
            window.sees("找到 2 条");
            window.click("导入");
            window.sees("正式文本 2 条");

            Path sheet = folder.resolve("空白.xlsx");
            window.chosen.add(sheet);
            window.click("存一份空白表格…");
            var offices = office.workplace().store()
                    .read(new RegulationShelf(new RegulationFile())::all).latest()
                    .orElseThrow().offices();
            assertThat(office.formats().directory().read(sheet, offices).sheet()).isEqualTo(DirectorySheet.EMPTY);

            window.click("添加会议室");
            window.type("A");
            window.press(KeyCode.TAB);
            window.type("x");
            window.press(KeyCode.ENTER);
            window.sees("请写座位数");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("30");
            window.press(KeyCode.ENTER);
            window.sees("已登记 1 间会议室");
            office.workplace().people().addPerson("马镕", null).value();
            window.settle();
            window.sees("通讯录里有 1 人");
            window.shoot("guide-half");
            assertThat(window.focused()).get().extracting("text").as("what is to be done now").isEqualTo("登记本届…");
            window.press(KeyCode.ENTER);
            window.type("18");
            window.press(KeyCode.TAB);
            window.type("2022-1-10");
            window.press(KeyCode.TAB);
            window.click("保存");
            window.sees("本届是第十八届，会议次数按届接着编。");
            assertThat(window.focused()).get().extracting("text").isEqualTo("到会议");

            office.workplace().meetings().plan(new MeetingTypeKey("executive"), "第一次",
                    Slot.UNDETERMINED.on(TestOffice.TODAY.plusDays(10), LocalTime.of(9, 0)), Lead.NONE).value();
            window.settle();
            assertThat(guide.neededProperty().get()).isFalse();
            window.seesNo("先把办公室准备好");

            TestWindow.fx(() -> {
                new DeskSheet(bench.sheets()).ask(DeskSheet.staff(bench.workplace()), Optional.empty(),
                        bench.desk()::take, () -> {
                        });
                return null;
            });
            window.settle();
            window.type("nobody");
            window.press(KeyCode.ENTER);
            window.sees("通讯录里没有这个人");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("mr");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            assertThat(bench.desk().get()).extracting(Actor::name).isEqualTo("马镕");
        }
    }
}
