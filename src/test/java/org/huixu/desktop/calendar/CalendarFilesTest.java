package org.huixu.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.engagement.Engagement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Calendar files in the window: a period goes out, events of others are looked at and come in. */
@ResourceLock(TestWindow.SCREEN)
class CalendarFilesTest {

    @TempDir
    private Path folder;

    private TestOffice office;

    @BeforeEach
    void sample() {
        office = TestOffice.sample(folder);
    }

    @Test
    void aPeriodIsChosenAndWritten() throws IOException {
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            run(window, bench -> CalendarFiles.exportPeriod(bench, TestOffice.TODAY, TestOffice.TODAY.plusDays(20)));
            window.sees("选择位置…");
            window.shoot("calendar-export");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("6-31");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees("请填写日期");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("6-10");
            Path file = folder.resolve("会议.ics");
            window.chosen.add(file);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees("条日程写入“会议.ics”");
            assertThat(Files.readString(file)).contains("BEGIN:VTIMEZONE", "BEGIN:VEVENT", "END:VCALENDAR");
        }
    }

    @Test
    void eventsOfOthersAreLookedAtAndTakenInOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("市里.ics"), """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                SUMMARY:市政府全体会议
                LOCATION:市政府一楼会议厅
                DTSTART:20260618T090000
                DTEND:20260618T113000
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:每周例会
                DTSTART:20260618T150000
                RRULE:FREQ=WEEKLY
                END:VEVENT
                END:VCALENDAR
                """);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            window.chosen.add(file);
            run(window, CalendarFiles::importFile);
            window.sees("没有需要导入的内容");
            window.sees("文件没有写明请谁参加，请选定参加人");
            window.type("钱拟宁");
            window.press(KeyCode.ENTER);
            window.sees("我已看过，同意导入，不能导入的略过");
            window.shoot("calendar-import");
            window.click("我已看过，同意导入，不能导入的略过");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees("已导入日历文件，变动1条领导活动");
            assertThat(taken()).containsExactly("市政府全体会议");

            window.chosen.add(file);
            run(window, CalendarFiles::importFile);
            window.sees("没有需要导入的内容");
            window.sees("未变1条");
            window.press(KeyCode.ESCAPE);
            window.chosen.add(Files.writeString(folder.resolve("x.ics"), "姓名"));
            run(window, CalendarFiles::importFile);
            window.sees("不是日历文件");
        }
    }

    private interface Action {

        void on(Workbench bench);
    }

    private static void run(TestWindow window, Action action) {
        TestWindow.fx(() -> {
            action.on(window.shell().bench());
            return window;
        });
        window.settle();
    }

    private List<String> taken() {
        return office.workplace().store().read(reader -> reader.list(Engagement.class)).stream()
                .filter(one -> one.externalUid() != null).map(Engagement::title).toList();
    }
}
