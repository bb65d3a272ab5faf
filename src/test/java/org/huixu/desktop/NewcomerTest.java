package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.huixu.application.change.Changed;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.AppointmentRow;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.DirectorySheet.Post;
import org.huixu.application.people.DirectorySheet.RoomRow;
import org.huixu.application.people.DirectorySheet.Span;
import org.huixu.application.people.DirectorySheet.UnitLinks;
import org.huixu.application.people.DirectorySheet.UnitRow;
import org.huixu.application.people.DirectorySheet.UnitTitle;
import org.huixu.desktop.work.Place;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.exchange.directory.DirectoryWorkbook;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The first day of a secretary in an office in which there is nobody yet. */
@ResourceLock(TestWindow.SCREEN)
class NewcomerTest {

    private static final Span ALWAYS = new Span(LocalDate.of(2020, 1, 1), null);

    private TestWindow window;
    private int picture;

    @Test
    void anEmptyOfficeHoldsItsFirstMeeting(@TempDir Path folder) throws IOException {
        try (TestWindow opened = new TestWindow(folder, 1280, 800)) {
            window = opened;
            TestOffice office = TestOffice.empty(folder);
            window.open(office, new Place.Today());
            window.chosen.add(workbook(folder));
            window.press(KeyCode.ENTER);
            look();
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ENTER);
            window.sees("通讯录里有 8 人");
            assertThat(office.desk.get().personId()).as("who gave only a name is known by the directory").isNotNull();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            look();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            window.sees("导入申报文件夹…");
            window.sees("导入申报表或 ZIP…");
            look();
            window.press(KeyCode.ENTER);
            window.sees("议题类别"); // where there is nothing yet, the first way on has the focus
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.TAB);
            TestWindow.fx(() -> {
                window.shell().bench().changes().publish(Changed.NOTHING);
                return null;
            });
            window.settle();
            assertThat(window.focused()).as("a look at what is new leaves the keys where they are")
                    .hasValueSatisfying(one -> assertThat(one).isInstanceOfSatisfying(Button.class,
                            way -> assertThat(way.getText()).isEqualTo("导入申报文件夹…")));
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type("6-24");
            window.press(KeyCode.TAB);
            window.type("9");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("常务");
            window.press(KeyCode.ENTER);
            look();
            List<Meeting> planned = office.workplace().store().read(reader -> reader.list(Meeting.class));
            assertThat(planned).singleElement()
                    .satisfies(meeting -> assertThat(meeting.slot().roomId()).as("the only one that begins so")
                            .isNotNull());
            next();
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type("关于农村公路养护的方案");
            window.press(KeyCode.ENTER);
            look();
            window.press(KeyCode.DOWN);
            window.press(KeyCode.TAB);
            window.type("交通");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            List<Item> items = office.workplace().store().read(reader -> reader.list(Item.class));
            assertThat(items).singleElement()
                    .satisfies(item -> assertThat(item.proposal().reporterId()).as("the head of the unit").isNotNull());
            window.click("我见过");
            for (int step = 0; step < 5; step++) {
                window.press(KeyCode.ENTER);
            }
            look();
            window.press(KeyCode.ENTER);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees("各环节都已登记。");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.INSERT);
            look();
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            next();
            approveTheList();
            next();
            next();
            window.press(KeyCode.ENTER);
            office.clock.set(LocalDateTime.parse("2026-06-16T10:00"));
            next();
            next();
            window.press(KeyCode.ENTER);
            office.clock.set(LocalDateTime.parse("2026-06-22T10:00"));
            next();
            window.sees("无意见并收回首轮材料");
            window.press(KeyCode.ENTER);
            next();
            window.press(KeyCode.ENTER);
            look();
            next();
            window.sees("下一步是开会，到开会那天办理");
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.F4);
            window.type("病假");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.F6);
            window.press(KeyCode.ENTER);
            office.clock.set(LocalDateTime.parse("2026-06-24T08:50"));
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.ENTER);
            office.clock.set(LocalDateTime.parse("2026-06-24T09:00"));
            next();
            look();
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.type("会议听取了汇报。");
            window.press(KeyCode.TAB);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.type("原则同意。");
            window.press(KeyCode.TAB);
            window.type("2026-09-30");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            look();
            office.clock.set(LocalDateTime.parse("2026-06-24T10:30"));
            next();
            window.press(KeyCode.ENTER);
            next();
            window.sees("一、关于农村公路养护的方案");
            for (int step = 0; step < 5; step++) {
                next();
                window.by("钱镕堃"); // one of several deputies
                window.press(KeyCode.ENTER);
            }
            look();
            for (int step = 0; step < 2; step++) {
                next();
                window.press(KeyCode.ENTER);
                window.press(KeyCode.ENTER);
            }
            window.chosen.add(folder.resolve("纪要.pdf"));
            window.press(KeyCode.ALT, KeyCode.DIGIT9);
            window.press(KeyCode.F9);
            window.press(KeyCode.END);
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.sees("已另存 纪要.pdf");
            window.until("no copy was written", () -> Files.exists(folder.resolve("纪要.pdf")));
        }
    }

    /** By the button below the agenda, which then goes: the keys of the meeting work on. */
    private void approveTheList() {
        window.sees("《议题汇总表》还没有登记审定");
        window.click("登记审定…");
        look();
        window.press(KeyCode.ENTER);
        window.sees("审定议题汇总表");
    }

    private void look() {
        picture++;
        window.shoot("newcomer-%02d".formatted(picture));
    }

    private void next() {
        window.press(KeyCode.ALT, KeyCode.ENTER);
    }

    private static Path workbook(Path folder) throws IOException {
        List<UnitRow> units = new ArrayList<>();
        units.add(unit(2, "区政府办公室", "周村区人民政府办公室", UnitKind.OFFICE));
        units.add(unit(3, "区交通局", "周村区交通运输局", UnitKind.DEPARTMENT));
        units.add(unit(4, "区财政局", "周村区财政局", UnitKind.DEPARTMENT));
        List<PersonRow> people = new ArrayList<>();
        List<AppointmentRow> offices = new ArrayList<>();
        held(people, offices, "赵样文", "head", null, "区长");
        held(people, offices, "钱镕堃", "executive-deputy", null, "常务副区长");
        held(people, offices, "孙喆犇", "deputy", null, "副区长");
        held(people, offices, "李頔𫖯", "party-member", null, "党组成员");
        held(people, offices, "冯主任", "office-director", "区政府办公室", "区政府办公室主任");
        held(people, offices, "甄经办", "staff", "区政府办公室", "区政府办公室科员");
        held(people, offices, "卫局长", "department-head", "区交通局", "区交通局局长");
        held(people, offices, "蒋局长", "department-head", "区财政局", "区财政局局长");
        return Files.write(folder.resolve("名录.xlsx"), new DirectoryWorkbook().write(
                new DirectorySheet(units, people, offices,
                        List.of(new DirectorySheet.PortfolioRow(2, new PersonName("孙喆犇", null), "区交通局", ALWAYS)),
                        List.of(), List.of(new RoomRow(2, "常务会议室", 30, ALWAYS))),
                new RegulationFile().read(RegulationFile.shipped()).offices()));
    }

    private static UnitRow unit(int row, String brief, String full, UnitKind kind) {
        return new UnitRow(row, new UnitTitle(brief, full), kind, row, ALWAYS, UnitLinks.NONE);
    }

    private static void held(List<PersonRow> people, List<AppointmentRow> offices, String name, String office,
            String unit, String title) {
        PersonName person = new PersonName(name, null);
        people.add(new PersonRow(people.size() + 2, person, null, null));
        offices.add(new AppointmentRow(offices.size() + 2, person, new OfficeKey(office), unit,
                new Post(title, offices.size() + 1), ALWAYS));
    }
}
