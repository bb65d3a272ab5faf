package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.store.Filter;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.agenda.Accord;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A secretary has departments countersign an item, records the deputy's coordination and the answers at balancing. */
@ResourceLock(TestWindow.SCREEN)
class CoordinationWorkTest {

    @TempDir
    Path folder;

    private TestOffice office;
    private TestWindow window;

    @BeforeEach
    void open() {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Today());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void departmentsAreAskedAnswerAreCoordinatedAndTheTwoQuestionsAnswered() {
        MeetingId meeting = coming();
        ItemId item = office.workplace().store()
                .read(reader -> reader.list(AgendaEntry.class, Filter.eq("meetingId", meeting))).stream()
                .filter(one -> one.entryOrder() == 2).findFirst().orElseThrow().itemId();
        window.go(new Place.MeetingFile(meeting, MeetingPart.AGENDA));
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.sees("会签与协调");
        window.click("补记环节");
        for (int step = 0; step < 6; step++) {
            window.press(KeyCode.DOWN);
        }
        window.sees("两项答复");
        window.shoot("item-route");
        double high = bounds(".sheet").getHeight();
        window.click("会签与协调");
        window.shoot("item-coordination-empty");
        assertThat(bounds(".sheet").getHeight()).as("the sheet does not jump").isEqualTo(high);

        window.click("送请会签");
        for (int observer = 0; observer < 4; observer++) {
            window.press(KeyCode.BACK_SPACE);
        }
        window.press(KeyCode.ENTER);
        window.sees("请选择会签单位");
        window.type("财政");
        window.press(KeyCode.ENTER);
        window.type("司法");
        window.press(KeyCode.ENTER);
        window.shoot("item-ask");
        window.press(KeyCode.ENTER);
        window.sees("2个单位，0个已答复");
        assertThat(asked(item).count()).isEqualTo(2);
        window.shoot("item-asked");
        noticeLeavesTitleAndButtonsFree();

        window.press(KeyCode.ENTER); // the focus is on the first that has not answered
        window.sees("的会签答复");
        window.shoot("item-answer-agrees");
        window.press(KeyCode.DOWN);
        window.shoot("item-answer-differs");
        window.press(KeyCode.ENTER);
        window.sees("有分歧");
        window.click("登记协调");
        window.shoot("item-coordinate");
        window.press(KeyCode.ESCAPE);
        window.shoot("item-coordination");
        assertThat(asked(item).filter(one -> one.reply().stance() == Stance.DIFFERS).count()).isEqualTo(1);

        window.click("区财政局");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.ENTER); // of those chosen, who has not answered
        window.sees("区司法局的会签答复");
        window.press(KeyCode.ENTER);
        window.sees("2个单位，2个已答复");
        assertThat(asked(item).filter(one -> one.reply().stance() == Stance.DIFFERS).count()).isEqualTo(1);
    }

    @Test
    void whatStayedDividedIsConfirmedAsExplainedAndAnAnswerAtBalancingIsCorrected() {
        Coordination divided = office.workplace().store().read(reader -> reader.list(Coordination.class)).stream()
                .filter(one -> one.accord() == Accord.DIVIDED && one.divided().explainedOn() == null).findFirst()
                .orElseThrow();
        AgendaEntry entry = office.workplace().store()
                .read(reader -> reader.list(AgendaEntry.class, Filter.eq("itemId", divided.itemId()))).getFirst();
        window.go(new Place.MeetingFile(entry.meetingId(), MeetingPart.AGENDA));
        for (int row = 1; row < entry.entryOrder(); row++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
        window.click("会签与协调（1）");
        window.shoot("item-divided");
        window.click("确认会上已说明");
        window.press(KeyCode.ENTER);
        window.sees("已确认会上说明了分歧意见");
        window.seesNo("会签与协调（1）");
        window.click("是");
        window.sees("综合平衡的答复已登记");
        assertThat(item(divided.itemId()).balance().ownAuthority()).isEqualTo(Answer.YES);
        window.shoot("item-divided-explained");
    }

    @Test
    void anItemOfSeveralDepartmentsIsToBeCountersignedAndItsObserversAreProposed() {
        Item item = waiting();
        List<UnitId> units = units("区财政局", "区司法局");
        office.workplace().items().edit(item.id(), item.version(),
                new ItemDesk.Source(item.proposal().origin(), item.proposal().unitId(), item.proposal().reporterId(),
                        item.proposal().target()),
                item.matter(), new Item.Flags(false, false, false, false, false, true),
                new ItemDesk.Heard(null, Stream.concat(units.stream(), Stream.of(item.proposal().unitId()))
                        .map(unit -> new Observers.Wanted(unit, null)).toList()))
                .value();
        window.go(new Place.Items(null));
        window.settle();
        window.shoot("items-board-countersigning");
        PoolItem draft = office.workplace().pool().open().items().stream().filter(one -> one.way().next() != null)
                .findFirst().orElseThrow();
        Item several = item(draft.id());
        office.workplace().items().edit(several.id(), several.version(), several.matter(),
                new Item.Flags(false, false, false, false, false, true)).value();
        window.settle();
        window.click(draft.about().title());
        window.press(KeyCode.F9);
        window.sees("还差：部门会签");
        window.shoot("items-steps-lacks");
        window.press(KeyCode.ESCAPE);
        window.go(new Place.Items(item.id()));
        window.sees("还没有送请会签；涉及多个部门，列入会议之前须经会签（第四十八条）");
        window.sees("其他环节都已登记，还差部门会签。");
        window.shoot("item-route-countersigning");
        window.click("会签与协调");
        window.sees("这项议题涉及多个部门，列入会议之前须经有关部门会签");
        window.shoot("item-coordination-needed");

        window.click("送请会签");
        window.shoot("item-ask-observers");
        window.press(KeyCode.ENTER);
        window.sees("2个单位，0个已答复");
        assertThat(asked(item.id()).map(Countersignature::unitId)).containsExactlyInAnyOrderElementsOf(units);

        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.ENTER);
        window.sees("登记2个单位的会签答复");
        window.shoot("item-answer-several");
        window.press(KeyCode.ENTER);
        window.sees("2个单位，2个已答复");
        assertThat(asked(item.id())).allMatch(one -> one.reply().stance() == Stance.AGREES)
                .extracting(one -> one.reply().signedById()).doesNotContainNull().doesNotHaveDuplicates();
        window.shoot("item-coordination-answered");
        assertThat(asked(item.id())).allMatch(Countersignature::answered);
        window.click("办理环节");
        window.sees("各环节都已登记。");
    }

    private void noticeLeavesTitleAndButtonsFree() {
        Bounds notice = bounds(".notice");
        assertThat(notice.intersects(bounds(".sheet-title .text"))).isFalse();
        assertThat(notice.intersects(bounds(".sheet-content"))).isFalse();
        assertThat(notice.intersects(bounds(".sheet-buttons"))).isFalse();
    }

    private Bounds bounds(String selector) {
        Node node = window.robot.lookup(selector).query();
        return node.localToScene(node.getLayoutBounds());
    }

    /** Taken off the agenda of the next executive meeting, and nobody was asked about it. */
    private Item waiting() {
        MeetingId meeting = coming();
        Item item = office.workplace().store()
                .read(reader -> reader.list(AgendaEntry.class, Filter.eq("meetingId", meeting))).stream()
                .map(one -> item(one.itemId())).filter(one -> one.proposal().origin() == Origin.UNIT)
                .filter(one -> asked(one.id()).findAny().isEmpty()).findFirst().orElseThrow();
        return office.workplace().agenda().unschedule(meeting, item.id()).value();
    }

    private List<UnitId> units(String... shortNames) {
        List<UnitName> names = office.workplace().store().read(reader -> reader.list(UnitName.class));
        return Stream.of(shortNames).map(name -> names.stream().filter(one -> one.shortName().equals(name)).findFirst()
                .orElseThrow().unitId()).toList();
    }

    private Stream<Countersignature> asked(ItemId item) {
        return office.workplace().store()
                .read(reader -> reader.list(Countersignature.class, Filter.eq("itemId", item))).stream();
    }

    private Item item(ItemId id) {
        return office.workplace().store().read(reader -> reader.get(Item.class, id));
    }

    /** The next executive meeting. */
    private MeetingId coming() {
        return office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().type().value().equals("executive"))
                .filter(one -> one.slot().onDate().isAfter(TestOffice.TODAY))
                .min(Comparator.comparing(one -> one.slot().onDate())).orElseThrow().id();
    }
}
