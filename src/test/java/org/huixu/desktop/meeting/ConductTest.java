package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.huixu.application.change.Act;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.SideWindow;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A meeting of nine members in session, by keys alone: five come, one goes out during the third item and comes back. */
@ResourceLock(TestWindow.SCREEN)
class ConductTest {

    private TestOffice office;
    private TestWindow window;
    private MeetingId meeting;

    @Test
    void itemsOneAndTwoStandItemThreeIsFlaggedAndTheFourthStandsAgain(@TempDir Path folder) {
        office = TestOffice.sample(folder);
        meeting = meeting("2026-常务-12");
        try (TestWindow opened = new TestWindow(folder, 1280, 800).open(office,
                new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE))) {
            window = opened;
            deliver(1, "2026-06-11T10:00");
            deliver(2, "2026-06-16T10:00");
            List<PersonId> members = facts().invited(Capacity.MEMBER).stream().map(Invitation::personId).toList();
            assertThat(members).hasSize(9);
            fiveSignIn(members.subList(0, 5));
            secret(entries().get(1).itemId());

            window.press(KeyCode.ALT, KeyCode.DIGIT6);
            at("09:01");
            window.press(KeyCode.F8);
            window.shoot("conduct-first");
            window.press(KeyCode.ENTER);
            window.sees("正在讨论");
            theRecord();
            window.press(KeyCode.F7);
            SideWindow waiting = TestWindow.fx(() -> window.shell().bench().windows().all()).getFirst();
            window.sees("2. 涉密议题");
            assertThat(TestWindow.fx(() -> window.robot.lookup(".waiting-item").queryAll())).hasSize(2);
            assertThat(TestWindow.fx(() -> {
                Region page = window.robot.lookup(".waiting-room").queryAs(Region.class);
                return page.prefHeight(page.getWidth()) - page.getHeight();
            })).as("pixels that do not fit into the screen").isLessThanOrEqualTo(0.0);
            window.shoot(waiting, "waiting-room", 1280, 800);
            window.shoot(waiting, "waiting-room-large", 1920, 1080);
            TestWindow.fx(() -> {
                waiting.close();
                return null;
            });
            next("09:10");
            next("09:20");
            assertThat(present(0)).isEqualTo(5);
            goes(members.get(2), "09:25");
            window.seesNo("已达法定人数");
            next("09:30");
            goes(members.get(2), "09:35");
            window.shoot("conduct-running");
            next("09:45");

            assertThat(List.of(present(0), present(1), present(2), present(3))).containsExactly(5, 5, 4, 5);
            assertThat(flagged()).containsExactly(title(2));
            assertThat(calls(1)).containsOnly(Stage.GONE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(discussion(3)).hasValueSatisfying(one -> assertThat(one.endedAt()).isNull());

            at("11:00");
            window.press(KeyCode.F9);
            window.sees("未请假缺席");
            window.shoot("conduct-closing");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.F7);
            office.workplace().meetings().close(meeting, office.clock.instant()).value();
            window.until("the waiting room's screen goes with the meeting",
                    () -> TestWindow.fx(() -> window.shell().bench().windows().all().isEmpty()));
            window.press(KeyCode.ALT, KeyCode.DIGIT5);
            window.sees("未请假缺席");
            window.shoot("attendance-away");
        }
    }

    /** Initials, words, Ctrl+Enter; what is typed is kept before it is saved. */
    private void theRecord() {
        window.press(KeyCode.F6);
        for (int said = 0; said < 2; said++) {
            window.type(initials(facts().invited(Capacity.MEMBER).get(said + 1).personId()));
            window.press(KeyCode.ENTER);
            window.press(KeyCode.TAB);
            window.type("赞成第" + (said + 1) + "条。");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        window.type("区人大代表");
        window.press(KeyCode.TAB);
        window.type("断电前写的镕堃喆犇頔");
        window.press(KeyCode.TAB);
        window.press(KeyCode.DOWN);
        window.until("what is typed is not kept", () -> office.workplace().store()
                .read(reader -> reader.list(Draft.class)).stream().anyMatch(one -> one.text().contains("断电前写的")));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(record()).extracting(RecordEntry::text)
                .containsExactly("赞成第1条。", "赞成第2条。", "断电前写的镕堃喆犇頔");
        assertThat(record().getFirst().speaker().speakerId())
                .isEqualTo(facts().invited(Capacity.MEMBER).get(1).personId());
        assertThat(record().getLast()).matches(one -> one.kind() == EntryKind.DIFFERENCE
                && one.speaker().speakerName().equals("区人大代表") && one.speaker().speakerId() == null);
        window.shoot("conduct-record");
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.ALT, KeyCode.UP);
        window.until("not moved", () -> record().get(1).kind() == EntryKind.DIFFERENCE);
        window.press(KeyCode.DELETE);
        window.until("not removed", () -> record().size() == 2);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("not taken back", () -> record().size() == 3);
        window.press(KeyCode.F6);
    }

    private void fiveSignIn(List<PersonId> five) {
        at("08:50");
        window.press(KeyCode.F11);
        five.forEach(person -> {
            window.type(initials(person));
            window.press(KeyCode.ENTER);
        });
        facts().invited(Capacity.ITEM_OBSERVER).stream().limit(3).map(Invitation::personId).distinct()
                .forEach(person -> {
                    window.type(facts().name(person));
                    window.press(KeyCode.ENTER);
                });
        at("09:00");
        window.press(KeyCode.F9);
        window.press(KeyCode.ENTER);
        window.until("not opened", () -> facts().meeting().state() instanceof MeetingState.Open);
        window.press(KeyCode.ESCAPE);
    }

    /** Ends the item with the first result and begins the next. */
    private void next(String clock) {
        at(clock);
        window.press(KeyCode.F8);
        window.press(KeyCode.DOWN);
        window.shoot("conduct-move-" + clock.replace(":", ""));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void goes(PersonId person, String clock) {
        at(clock);
        window.press(KeyCode.F2);
        window.type(initials(person));
        window.press(KeyCode.ENTER);
    }

    private void at(String clock) {
        office.clock.set(LocalDateTime.parse("2026-06-17T" + clock));
    }

    private void deliver(int round, String moment) {
        office.clock.set(LocalDateTime.parse(moment));
        office.workplace().deliveries().deliverSets(meeting, facts().people().invitations().stream()
                .map(Invitation::personId).distinct().toList(), round, office.clock.instant(), null).value();
    }

    private void secret(ItemId id) {
        office.workplace().door().perform(Act.reversible("test.secret"), change -> {
            Item item = change.get(Item.class, id);
            return change.change(item.with(item.matter(), new Item.Flags(false, false, false, false, true, false)));
        }).value();
        window.settle();
    }

    private String initials(PersonId person) {
        return office.workplace().store().read(reader -> reader.get(Person.class, person)).initials();
    }

    private List<RecordEntry> record() {
        return shown().shelf().listing().held().entries(entries().getFirst().itemId());
    }

    private List<String> flagged() {
        List<String> titles = new ArrayList<>();
        shown().findings().stream().filter(Finding::open).filter(one -> one.rule().value().equals("C3"))
                .filter(one -> one.breach().variant().equals("item")).forEach(one -> titles.add(one.subject().label()));
        return titles;
    }

    private List<Stage> calls(int place) {
        return shown().callBoard().of(entries().get(place).itemId()).stream().map(line -> line.stage()).toList();
    }

    private String title(int place) {
        return facts().agenda().item(entries().get(place).itemId()).orElseThrow().item().matter().title();
    }

    private int present(int place) {
        return Optional.ofNullable(discussion(place).orElseThrow().attendance().presentMembers()).orElseThrow();
    }

    private Optional<Discussion> discussion(int place) {
        ItemId item = entries().get(place).itemId();
        return facts().agenda().discussions().stream().filter(one -> one.itemId().equals(item)).findFirst();
    }

    private List<AgendaEntry> entries() {
        return facts().agenda().entries();
    }

    private MeetingFacts facts() {
        return shown().facts().orElseThrow();
    }

    private MeetingDossier shown() {
        return office.workplace().dossiers().meeting(meeting);
    }

    private MeetingId meeting(String code) {
        return office.workplace().lists().meetings(Optional.empty()).stream().filter(row -> row.code().equals(code))
                .map(MeetingRow::id).map(MeetingId::new).findFirst().orElseThrow();
    }
}
