package org.huixu.desktop.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.huixu.application.agenda.TemplateDesk;
import org.huixu.application.store.Filter;
import org.huixu.application.list.Lists.ItemRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Entity;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An agenda of a coming meeting is put in order, approved and compared; a new item comes from a template. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class AgendaWorkTest {

    private Path folder;
    private TestOffice office;
    private TestWindow window;
    private Meeting meeting;

    @BeforeAll
    void open(@TempDir Path temp) {
        folder = temp;
        office = TestOffice.sample(temp);
        meeting = all(Meeting.class).stream()
                .filter(one -> one.state() instanceof MeetingState.Scheduled
                        && one.designation().type().value().equals("executive"))
                .min(Comparator.comparing(one -> Objects.requireNonNull(one.slot().onDate()))).orElseThrow();
        window = new TestWindow(temp, 1280, 800).open(office,
                new Place.MeetingFile(meeting.id(), MeetingPart.AGENDA));
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void theAgendaIsArrangedApprovedAndCompared() {
        window.sees("预计");
        window.sees("审定议题汇总表");
        window.sees("列席：");
        assertThat(window.robot.lookup((Node node) -> node instanceof Text words && words.getText().contains("列席：")
                && words.getWrappingWidth() > 0).tryQuery()).as("is not cut off").isNotEmpty();
        window.shoot("agenda");

        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.sees("按进场先后排列");
        window.type("应急");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.shoot("agenda-observers");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.seesNo("按进场先后排列");
        window.sees("处变动");

        window.click("审定与版本");
        window.click("议程版本…");
        window.sees("项有变动");
        window.sees("列席");
        window.shoot("agenda-versions");
        window.press(KeyCode.ESCAPE);

        long versions = versions();
        window.click("审定与版本");
        window.click("登记审定…");
        window.sees("留存这一版议程");
        window.shoot("agenda-approval");
        window.click("登记审定");
        window.until("not approved", () -> versions() == versions + 1);
        window.seesNo("处变动");

        window.click("审定与版本");
        window.click("主持人议程单");
        window.sees("导出 XLSX…");
        window.shoot("agenda-run");
        Path book = folder.resolve("议程单.xlsx");
        window.chosen.add(book);
        window.click("导出 XLSX…");
        window.until("no spreadsheet", () -> Files.exists(book));
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void severalItemsArePutOnTheAgendaAtOnceAndWhatIsRefusedStaysChosenWithItsReason() {
        ItemId approved = office.workplace().dossiers().meeting(meeting.id()).facts().orElseThrow().agenda().entries()
                .get(2).itemId();
        office.workplace().agenda().unschedule(meeting.id(), approved).value();
        window.settle();
        List<ItemRow> waiting = office.workplace().lists().waiting(meeting.designation().type());
        long before = entries();
        window.press(KeyCode.INSERT);
        window.sees("可以多选");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.sees("列入议程（" + waiting.size() + " 项）");
        window.shoot("agenda-waiting-several");
        window.press(KeyCode.ENTER);

        window.sees("项没有列入；");
        window.shoot("agenda-waiting-left");
        long left = office.workplace().lists().waiting(meeting.designation().type()).size();
        assertThat(left).isBetween(1L, waiting.size() - 1L);
        assertThat(entries()).isEqualTo(before + waiting.size() - left);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(entries()).as("taken back as one").isEqualTo(before);
    }

    private long entries() {
        return office.workplace().dossiers().meeting(meeting.id()).lines().size();
    }

    @Test
    void aNewItemComesFromATemplateAndIsKeptAsOne() {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.sees("议题模板");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.sees("列席单位");
        window.shoot("item-template");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("登记环节");
        window.shoot("item-from-template");

        int before = templates();
        window.click("打印与模板");
        window.click("存为模板…");
        window.sees("汇报人、材料和办理情况不存");
        window.type("年度例行事项");
        window.press(KeyCode.ENTER);
        window.until("no template", () -> templates() == before + 1);
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theChecksThatDoNotApplyAreSaidInTheListOfTemplates() {
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.click("管理模板…");
        window.click("新建模板");
        window.sees("不适用的核查项");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("请填写议题名称。");
        window.press(KeyCode.ESCAPE);

        window.click("修改模板");
        window.sees("不适用的核查项");
        toCheck("听证");
        window.press(KeyCode.SPACE);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("要写明不适用的理由");
        window.shoot("template-waived");
        window.type("不涉及重大公众利益");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.until("not kept", () -> office.workplace().store().read(TemplateDesk::all).stream()
                .anyMatch(one -> one.content().waived().containsValue("不涉及重大公众利益")));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theSubjectTellsWhereItWasHeard() {
        Item next = all(Item.class).stream().filter(one -> one.proposal().predecessorId() != null)
                .filter(one -> !(one.state() instanceof ItemState.Discussed)).findFirst().orElseThrow();
        window.go(new Place.Items(next.id()));
        window.sees("前一议题");
        window.click("历次上会");
        window.sees("修改后再议");
        window.shoot("item-subject");
        window.press(KeyCode.ESCAPE);
        window.shoot("items-board-filters");
        window.go(new Place.MeetingFile(meeting.id(), MeetingPart.AGENDA));
    }

    /** Goes back by keyboard until that line of the checklists has the focus. */
    private void toCheck(String words) {
        for (int steps = 0; steps < 40; steps++) {
            if (window.focused().filter(one -> one instanceof CheckBox box && box.getText().equals(words))
                    .isPresent()) {
                return;
            }
            window.press(KeyCode.SHIFT, KeyCode.TAB);
        }
    }

    private long versions() {
        return office.workplace().store().read(reader -> reader.list(AgendaVersion.class,
                Filter.eq("meetingId", meeting.id()))).size();
    }

    private int templates() {
        return office.workplace().store().read(TemplateDesk::all).size();
    }

    private <T extends Entity> List<T> all(Class<T> type) {
        return office.workplace().store().read(reader -> reader.list(type));
    }
}
