package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.SideWindow;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The table at the door, on its own screen, by keys. */
@ResourceLock(TestWindow.SCREEN)
class DoorTest {

    private TestOffice office;
    private MeetingId meeting;

    @Test
    void peopleSignInByTheirInitialsAndTheMeetingIsOpenedFromTheTable(@TempDir Path folder) {
        office = TestOffice.sample(folder);
        meeting = office.workplace().lists().meetings(java.util.Optional.empty()).stream()
                .filter(row -> row.code().equals("2026-常务-12")).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
        try (TestWindow window = new TestWindow(folder, 960, 640).open(office,
                new Place.MeetingFile(meeting, MeetingPart.ATTENDANCE))) {
            deliver(1, "2026-06-11T10:00");
            deliver(2, "2026-06-16T10:00");
            office.clock.set(LocalDateTime.parse("2026-06-17T08:50"));
            window.press(KeyCode.F11);
            SideWindow table = TestWindow.fx(() -> window.shell().bench().windows().all()).getFirst();
            window.shoot(table, "door-before", 1280, 800);

            List<PersonId> members = facts().invited(Capacity.MEMBER).stream().map(one -> one.personId()).toList();
            members.subList(0, 4).forEach(member -> sign(window, member));
            assertThat(present()).isEqualTo(4);
            window.press(KeyCode.F9);
            window.press(KeyCode.ENTER);
            window.sees("第四十四条");
            window.shoot(table, "door-refused", 1280, 800);
            assertThat(meeting().state()).isEqualTo(new MeetingState.Scheduled());
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);

            office.clock.set(LocalDateTime.parse("2026-06-17T09:04:20")); // opened in the minute in which the fifth came
            sign(window, members.get(4));
            window.sees("迟到 4 分钟");
            window.type(initials(members.getFirst()));
            window.press(KeyCode.ENTER);
            window.sees("现在的登记：已到　08:50");
            window.press(KeyCode.ENTER); // impatient: nothing is done twice
            assertThat(present()).isEqualTo(5);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(present()).isEqualTo(4);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(present()).as("the step before, not the undo itself").isEqualTo(3);
            window.sees("已撤销：");
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(present()).isEqualTo(5);
            TestWindow.fx(() -> {
                table.bench().acts().undoLast(); // faster than it is done
                table.bench().acts().undoLast();
                table.bench().acts().redoLast();
                return null;
            });
            window.settle();
            assertThat(present()).isEqualTo(4);
            sign(window, members.get(4));
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.sees("没有可以恢复的操作");
            assertThat(present()).isEqualTo(5);

            window.press(KeyCode.F4);
            window.type("荀新到");
            window.press(KeyCode.ENTER);
            window.sees("名单外　1 / 1");
            PersonId observer = facts().invited(Capacity.FIXED_OBSERVER).getFirst().personId();
            window.type(initials(observer));
            window.press(KeyCode.F6);
            window.type("曾拟宁");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.sees("曾拟宁 代会");
            facts().invited(Capacity.ITEM_OBSERVER).stream().map(one -> one.personId()).distinct().findFirst()
                    .ifPresent(one -> sign(window, one));
            window.sees("候会　09:04");

            window.press(KeyCode.F9);
            window.press(KeyCode.ENTER);
            window.until("the meeting was not opened", () -> meeting().state() instanceof MeetingState.Open);
            window.sees("已达法定人数");
            window.shoot(table, "door-open", 1280, 800);
            window.shoot(table, "door-open-large", 1920, 1080);
            assertThat(facts().people().presences()).filteredOn(one -> one.substituteForId() != null)
                    .extracting(Presence::substituteForId).containsExactly(observer);
            window.press(KeyCode.ESCAPE);
            assertThat(TestWindow.fx(() -> window.shell().bench().windows().all())).isEmpty();
        }
    }

    private void deliver(int round, String moment) {
        office.clock.set(LocalDateTime.parse(moment));
        office.workplace().deliveries().deliverSets(meeting, facts().people().invitations().stream()
                .map(Invitation::personId).distinct().toList(), round, office.clock.instant(), null).value();
    }

    private void sign(TestWindow window, PersonId person) {
        window.type(initials(person));
        window.press(KeyCode.ENTER);
    }

    private String initials(PersonId person) {
        return facts().name(person); // as typed with an input method; the story test types initials
    }

    private long present() {
        return facts().countAt(office.clock.instant()).present();
    }

    private Meeting meeting() {
        return facts().meeting();
    }

    private MeetingFacts facts() {
        return office.workplace().dossiers().meeting(meeting).facts().orElseThrow();
    }
}
