package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.huixu.application.people.PeopleDesk.Identity;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two at one row: the slower one is told what the quicker one wrote, keeps what he typed, and has the last word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class SameRowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 24);
    private static final String TOLD = "没有办成：刚在别处改为“%s”。";

    private TestOffice office;
    private TestWindow window;
    private Path folder;

    @BeforeAll
    void show(@TempDir Path place) {
        folder = place;
        window = new TestWindow(place, 1280, 800);
    }

    @BeforeEach
    void open() {
        office = TestOffice.empty(folder);
        window.open(office, new Place.Today());
    }

    @AfterEach
    void back() {
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void aPersonIsCorrected() {
        PersonId id = elsewhere().people().addPerson("镕堃", null).value();
        window.go(new Place.People(id));
        window.click("修改…");
        Person known = person(id);
        elsewhere().people().correctPerson(id, known.version(), new Identity("镕堃喆", null, null, "8123")).value();

        window.type("犇頔");
        window.press(KeyCode.ENTER);
        window.sees(TOLD.formatted("镕堃喆，拼音 rong kun zhe，电话 8123"));
        window.shoot("same-row-person");
        assertThat(person(id).name()).isEqualTo("镕堃喆");
        window.press(KeyCode.ENTER);
        window.until("the second try did not count", () -> person(id).name().equals("犇頔"));
    }

    @Test
    void anOfficeEndsTwice() {
        PersonId id = elsewhere().people().addPerson("镕堃", null).value();
        var held = elsewhere().people()
                .appoint(id, new Post(new OfficeKey("deputy"), null, "副区长", 3), Period.since(DAY.minusYears(1)))
                .value();
        window.go(new Place.People(id));
        choose(1, "免去…");
        elsewhere().people().endAppointment(held, appointment(id).version(), DAY.plusDays(1)).value();

        window.press(KeyCode.ENTER);
        window.sees(TOLD.formatted("副区长，2025-06-24 至 2026-06-25"));
        assertThat(appointment(id).period().validTo()).isEqualTo(DAY.plusDays(1));
        window.press(KeyCode.ENTER);
        window.until("the second try did not count",
                () -> TestOffice.TODAY.equals(appointment(id).period().validTo()));
    }

    @Test
    void anOfficeIsTakenAwayWhileItIsCorrected() {
        PersonId id = elsewhere().people().addPerson("镕堃", null).value();
        var held = elsewhere().people()
                .appoint(id, new Post(new OfficeKey("deputy"), null, "副区长", 3), Period.since(DAY.minusYears(1)))
                .value();
        window.go(new Place.People(id));
        choose(1, "更正…");
        elsewhere().people().removeAppointment(held).value();

        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("没有办成：这一条刚在别处删掉了。");
    }

    @Test
    void aUnitIsRenamed() {
        UnitId id = elsewhere().units().addUnit(UnitKind.DEPARTMENT, 1, "周村区科学技术局", "区科技局",
                Period.since(DAY.minusYears(1))).value();
        window.go(new Place.People(null));
        window.click("单位");
        window.click("区科技局");
        window.click("更名…");
        elsewhere().units().renameUnit(name(id), "周村区科技创新局", "区科创局", TestOffice.TODAY.minusDays(1)).value();

        window.type("区数据局");
        window.press(KeyCode.ENTER);
        window.sees(TOLD.formatted("区科创局，工作部门"));
        window.press(KeyCode.ENTER);
        window.until("the second try did not count", () -> name(id).shortName().equals("区数据局"));
    }

    @Test
    void aRoomIsCorrected() {
        elsewhere().units().addRoom("一号会议室", 30, Period.since(DAY.minusYears(1))).value();
        window.go(new Place.People(null));
        window.click("会议室");
        window.click("一号会议室");
        window.click("修改或停用…");
        elsewhere().units()
                .correctRoom(room().with(40, room().period()))
                .value();

        window.type("常务会议室");
        window.press(KeyCode.ENTER);
        window.sees(TOLD.formatted("一号会议室，40 座，2025-06-24 起"));
        window.press(KeyCode.ENTER);
        window.until("the second try did not count", () -> room().name().equals("常务会议室"));
        assertThat(room().seats()).isEqualTo(30);
    }

    @Test
    void aMeetingIsMovedAndGivenAnotherChair() {
        PersonId first = elsewhere().people().addPerson("镕堃", null).value();
        PersonId second = elsewhere().people().addPerson("喆犇", null).value();
        MeetingId id = elsewhere().meetings().plan(new MeetingTypeKey("executive"), null,
                new Meeting.Slot(DAY, LocalTime.of(9, 0), null, false, null, null), new Meeting.Lead(first, null))
                .value();
        window.go(new Place.MeetingFile(id, MeetingPart.SUMMARY));
        choose("改期／改地点…");
        elsewhere().meetings().move(id, meeting(id).version(),
                new Meeting.Slot(DAY.plusDays(1), LocalTime.of(15, 0), null, false, null, "一号楼")).value();

        window.type("2026-06-26");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees(TOLD.formatted("2026年6月25日（周四）　15:00　一号楼"));
        window.shoot("same-row-meeting");
        assertThat(meeting(id).slot().onDate()).isEqualTo(DAY.plusDays(1));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the second try did not count", () -> DAY.plusDays(2).equals(meeting(id).slot().onDate()));

        choose("更换主持人…");
        elsewhere().meetings().lead(id, meeting(id).version(), new Meeting.Lead(null, null)).value();
        window.type("喆犇");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees(TOLD.formatted("主持人未定"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("the second try did not count", () -> second.equals(meeting(id).lead().chairId()));
    }

    /** Ctrl+Z in a field of a sheet takes back what was typed there; what was done before the sheet stays done. */
    @Test
    void undoInASheetIsThatOfTheField() {
        window.go(new Place.People(null));
        window.click("新增人员…");
        window.type("镕堃");
        window.press(KeyCode.ENTER);
        window.until("nobody was added", () -> !elsewhere().directory().people(DAY).isEmpty());
        window.click("修改…");
        window.press(KeyCode.END);
        window.type("喆");
        assertThat(typed()).isEqualTo("镕堃喆");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(typed()).isEqualTo("镕堃");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(focus()).isInstanceOf(Button.class);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(elsewhere().directory().people(DAY)).hasSize(1);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("nothing was taken back", () -> elsewhere().directory().people(DAY).isEmpty());
    }

    /** Selects the first row of the table of that place in the window, then presses the button. */
    private void choose(int table, String button) {
        TestWindow.fx(() -> {
            window.robot.lookup((Node node) -> node instanceof TableView).<TableView<?>>queryAll().stream().skip(table)
                    .findFirst().orElseThrow().getSelectionModel().select(0);
            return null;
        });
        window.click(button);
    }

    /** Another window, another person: changes come by the door and not through this window. */
    private Workplace elsewhere() {
        return office.workplace();
    }

    private String typed() {
        return ((TextField) focus()).getText();
    }

    private Node focus() {
        return TestWindow.fx(() -> window.window().scene().getFocusOwner());
    }

    private Person person(PersonId id) {
        return elsewhere().directory().person(id).person();
    }

    private Appointment appointment(PersonId id) {
        return elsewhere().directory().person(id).offices().getFirst().appointment();
    }

    private UnitName name(UnitId id) {
        return elsewhere().directory().units(DAY).stream().filter(line -> line.unit().id().equals(id)).findFirst()
                .orElseThrow().names().getFirst();
    }

    private Room room() {
        return elsewhere().directory().rooms().getFirst();
    }

    private Meeting meeting(MeetingId id) {
        return elsewhere().dossiers().meeting(id).meeting();
    }

    private void choose(String words) {
        Runnable pressed = window.robot.lookup((Node node) -> node instanceof MenuButton)
                .<MenuButton>queryAll().stream().flatMap(menu -> menu.getItems().stream())
                .filter(item -> words.equals(item.getText())).findFirst().<Runnable>map(item -> item::fire)
                .orElseThrow();
        TestWindow.fx(() -> {
            pressed.run();
            return null;
        });
        window.settle();
    }
}
