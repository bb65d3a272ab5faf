package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.huixu.Wiring;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.sample.SampleBuilder;
import org.huixu.application.sample.Samples;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.store.Actor;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.shell.WindowGroup;
import org.huixu.desktop.start.Entrance;
import org.huixu.desktop.start.HeadStart;
import org.huixu.desktop.start.Recent;
import org.huixu.document.font.FontSettings;
import org.huixu.domain.Period;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.OfficeKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The first minutes with the program, on real data folders. */
@ResourceLock(TestWindow.SCREEN)
class StartTest {

    /** Lets the window run; nothing depends on how long it is. */
    private static final long PAUSE = 1_000_000;
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);
    private static final Seat CLERK = Seat.of(new Actor(null, "测试"));

    private final Wiring wiring = new Wiring(Clock.fixed(Instant.parse("2026-06-10T01:30:00Z"), ZoneOffset.UTC),
            FontSettings.bundledOnly());
    private final AtomicBoolean ended = new AtomicBoolean();
    private SampleBuilder builder = (_, progress) -> {
        progress.done(1, 1);
        return List.of();
    };
    private WindowGroup group;

    @TempDir
    Path folder;

    private TestWindow start(Optional<Path> place) {
        ended.set(false);
        Samples samples = new Samples() {
            @Override
            public LocalDate earliest() {
                return LocalDate.of(2017, 3, 10);
            }

            @Override
            public SampleBuilder in(OpenOffice office) {
                return (order, progress) -> {
                    office.workplace().people().addPerson("甄小样", null).value();
                    return builder.build(order, progress);
                };
            }
        };
        return new TestWindow(folder, (memory, look, workers, choosers) -> {
            group = new WindowGroup(new Entrance.Offices(wiring, samples, new Recent(memory), folder), memory, look,
                    new WindowGroup.Means(workers, _ -> choosers, () -> ended.set(true), wiring.books()), null);
            return group.begin(place.map(one -> {
                HeadStart ahead = new HeadStart(wiring, one);
                workers.execute(ahead);
                return ahead;
            }));
        });
    }

    /** Closes the window that was opened last, as its frame does. */
    private static WeakReference<Window> close() {
        return TestWindow.fx(() -> {
            Window last = Window.getWindows().stream().filter(one -> one instanceof Stage && one.isShowing())
                    .reduce((_, later) -> later).orElseThrow();
            Event.fireEvent(last, new WindowEvent(last, WindowEvent.WINDOW_CLOSE_REQUEST));
            return new WeakReference<>(last);
        });
    }

    private void leave(TestWindow window) {
        close();
        window.settle();
        assertThat(ended).isTrue();
    }

    @Test
    void a_new_encrypted_office_shows_its_recovery_key_and_opens_with_the_right_password_only() {
        Path place = folder.resolve("会序办公室");
        try (TestWindow window = start(Optional.empty())) {
            window.shoot("start-first");
            window.click("新建办公室");
            window.shoot("start-new");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.type("secret");
            window.press(KeyCode.ENTER);
            window.sees("两遍口令不一样");
            assertThat(place).doesNotExist();
            window.type("secret");
            window.press(KeyCode.ENTER);
            window.sees("它只在这里显示一次");
            window.shoot("start-key");
            window.press(KeyCode.ESCAPE);
            window.sees("它只在这里显示一次");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ENTER);
            window.sees("现在由谁经办");
            window.type("甄经办");
            window.shoot("start-desk-empty");
            window.press(KeyCode.ENTER);
            assertThat(group.shell()).isPresent();
            assertThat(group.shell().get().bench().desk().get()).isEqualTo(new Actor(null, "甄经办"));
            assertThat(group.shell().get().bench().office().standing().encrypted()).isTrue();
            leave(window);
        }
        try (TestWindow window = start(Optional.empty())) {
            window.shoot("start-again");
            window.press(KeyCode.ENTER);
            window.sees("打开“会序办公室”");
            window.type("wrong");
            window.press(KeyCode.ENTER);
            window.sees("口令不对");
            window.shoot("start-wrong-password");
            window.type("secret");
            window.press(KeyCode.ENTER);
            window.sees("现在由谁经办");
            window.press(KeyCode.ENTER);
            assertThat(group.shell().get().bench().desk().get().name()).isEqualTo("甄经办");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(group.count()).isEqualTo(2);
            close();
            window.until("the second window stays", () -> group.count() == 1);
            assertThat(ended).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
            assertThat(group.shell()).isEmpty();
            leave(window);
        }

        try (TestWindow window = start(Optional.of(place))) {
            window.sees("打开“会序办公室”");
            window.type("secret");
            window.press(KeyCode.ENTER);
            window.sees("现在由谁经办");
            window.press(KeyCode.ENTER);
            assertThat(group.shell()).isPresent();
            leave(window);
        }
    }

    @Test
    void the_sample_asks_for_a_folder_and_stopped_it_leaves_nothing() {
        Path place = folder.resolve("示范办公室");
        try (TestWindow window = start(Optional.empty())) {
            builder = (_, progress) -> {
                for (int i = 1;; i = Math.min(i + 1, 50)) {
                    progress.done(i, 100);
                    LockSupport.parkNanos(PAUSE);
                }
            };
            window.press(KeyCode.ENTER);
            window.shoot("start-sample");
            window.robot.push(KeyCode.ENTER);
            until(() -> Files.exists(place.resolve("folder.properties")) && window.says("约需一两分钟"));
            window.robot.push(KeyCode.ESCAPE);
            window.settle();
            window.sees("没有留下文件");
            assertThat(place).doesNotExist();

            builder = (_, _) -> List.of();
            window.press(KeyCode.ENTER);
            assertThat(window.says("甄小样") || window.says("现在由谁经办")).isTrue();
            window.type("zxy");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            assertThat(group.shell().orElseThrow().bench().desk().get().name()).isEqualTo("甄小样");
            leave(window);
        }
    }

    @Test
    void a_backup_is_restored_beside_what_is_there_and_a_folder_that_was_moved_is_looked_for() throws IOException {
        Path backup = folder.resolve("办公室.huixu-backup");
        Path place = folder.resolve("会序办公室");
        try (OpenOffice office = wiring.create(place, SecrecyLevel.INTERNAL, CLERK)) {
            wiring.furnish(office, Optional.empty());
            office.backup().write(backup, BackupProgress.UNWATCHED);
        }
        Path damaged = Files.writeString(folder.resolve("坏.huixu-backup"), "not a backup");
        try (TestWindow window = start(Optional.empty())) {
            window.click("从备份恢复");
            window.chosen.add(damaged);
            window.click("选择…");
            window.click("恢复并打开");
            window.sees("备份不能使用");
            window.shoot("start-restore");
            window.chosen.add(backup);
            window.click("选择…");
            window.click("恢复并打开");
            window.sees("现在由谁经办");
            window.type("甄经办");
            window.press(KeyCode.ENTER);
            assertThat(group.shell().orElseThrow().bench().office().place()).isEqualTo(folder.resolve("会序办公室2"));
            leave(window);
        }
        Files.move(folder.resolve("会序办公室2"), folder.resolve("搬走了"));
        try (TestWindow window = start(Optional.empty())) {
            window.press(KeyCode.ENTER);
            window.sees("找不到数据文件夹");
            window.shoot("start-gone");
            window.press(KeyCode.ESCAPE);
            window.sees("现在找不到或无权打开");
            window.shoot("start-gone-page");
            window.press(KeyCode.ENTER);
            window.sees("找不到数据文件夹");
            window.chosen.add(folder.resolve("搬走了"));
            window.press(KeyCode.ENTER);
            window.sees("现在由谁经办");
            window.press(KeyCode.ESCAPE);
            try (OpenOffice free = wiring.open(folder.resolve("搬走了"), new Unlock.Nothing(), CLERK)) {
                assertThat(free.standing().level()).isEqualTo(SecrecyLevel.INTERNAL);
            }
            leave(window);
        }

        try (TestWindow window = start(Optional.of(folder.resolve("搬走了")))) {
            window.sees("现在由谁经办");
            window.seesNo("从备份恢复");
            window.press(KeyCode.ESCAPE);
            window.sees("从备份恢复");
            leave(window);
        }
        Path nowhere = folder.resolve("没有");
        try (TestWindow window = start(Optional.of(nowhere))) {
            window.sees("找不到数据文件夹");
            window.press(KeyCode.ESCAPE);
            window.sees("从备份恢复");
            leave(window);
        }
        try (TestWindow window = start(Optional.of(nowhere))) {
            window.sees("在这里新建");
            window.click("在这里新建…");
            window.press(KeyCode.ENTER);
            window.sees("现在由谁经办");
            window.type("甄经办");
            window.press(KeyCode.ENTER);
            assertThat(group.shell().orElseThrow().bench().office().place()).isEqualTo(nowhere);
            window.press(KeyCode.CONTROL, KeyCode.Q);
            window.settle();
            assertThat(ended).isTrue();
        }
    }

    @Test
    void where_one_person_runs_the_office_nobody_is_asked_and_of_several_the_last_one_enters_by_one_key() {
        Path place = folder.resolve("会序办公室");
        List<PersonId> staff = new ArrayList<>();
        try (OpenOffice office = wiring.create(place, SecrecyLevel.INTERNAL, CLERK)) {
            wiring.furnish(office, Optional.empty());
            UnitId unit = office.workplace().units()
                    .addUnit(UnitKind.OFFICE, 1, "区政府办公室", "区政府办", Period.since(BEFORE)).value();
            staff.add(clerk(office, unit, "甄经办"));
        }
        Recent recent = new Recent(new Memory(folder.resolve("memory.properties"), Runnable::run));
        recent.opened(place);
        recent.opened(folder.resolve("别处"));
        try (TestWindow window = start(Optional.empty())) {
            window.sees("现在找不到或无权打开");
            window.shoot("start-one-gone");
            window.press(KeyCode.ENTER);
            assertThat(group.shell().orElseThrow().bench().office().place()).isEqualTo(place);
            assertThat(group.shell().orElseThrow().bench().desk().get())
                    .isEqualTo(new Actor(staff.getFirst(), "甄经办"));
            leave(window);
        }
        try (OpenOffice office = wiring.open(place, new Unlock.Nothing(), CLERK)) {
            UnitId unit = office.workplace().store().read(reader -> reader.list(Unit.class)).getFirst().id();
            staff.add(clerk(office, unit, "贾经办"));
        }
        new Recent(new Memory(folder.resolve("memory.properties"), Runnable::run)).seated(place,
                new Actor(staff.getLast(), "贾经办"));
        try (TestWindow window = start(Optional.of(place))) {
            window.sees("现在由谁经办");
            window.shoot("start-desk-several");
            window.press(KeyCode.ENTER);
            assertThat(group.shell().orElseThrow().bench().desk().get().name()).isEqualTo("贾经办");
            leave(window);
        }
    }

    private static PersonId clerk(OpenOffice office, UnitId unit, String name) {
        PersonId id = office.workplace().people().addPerson(name, null).value();
        office.workplace().people().appoint(id, new Post(new OfficeKey("staff"), unit, "科长", 9),
                Period.since(BEFORE)).value();
        return id;
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void help_is_there_before_any_office_is_open() {
        try (TestWindow window = start(Optional.empty())) {
            window.press(KeyCode.F1);
            window.sees("先试一试");
            close();
            window.click("新建办公室");
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.sees("转到会议、议题、人员、页面");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            leave(window);
        }
    }

    /** What the office, the person at the desk and the look tell every window must not keep those that were closed. */
    @Test
    void windows_that_were_closed_are_not_kept() {
        try (TestWindow window = start(Optional.empty())) {
            window.click("新建办公室");
            window.press(KeyCode.ENTER);
            window.sees("现在由谁经办");
            window.type("甄经办");
            window.press(KeyCode.ENTER);
            List<WeakReference<Window>> closed = new ArrayList<>();
            for (KeyCode place : List.of(KeyCode.COMMA, KeyCode.DIGIT2)) {
                window.press(KeyCode.CONTROL, place);
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
                closed.add(close());
                window.until("the second window stays", () -> group.count() == 1);
                window.press(KeyCode.F1);
                closed.add(close());
            }
            window.press(KeyCode.SHIFT); // the keys of a test keep the window they last went to
            window.until("a closed window is kept", () -> {
                System.gc();
                return closed.stream().allMatch(one -> one.refersTo(null));
            });
            leave(window);
        }
    }
}
