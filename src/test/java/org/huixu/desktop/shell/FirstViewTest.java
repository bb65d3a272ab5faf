package org.huixu.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huixu.Wiring;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.sample.SampleBuilder;
import org.huixu.application.sample.Samples;
import org.huixu.application.store.Actor;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.application.workplace.Trial;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.start.Entrance;
import org.huixu.desktop.start.HeadStart;
import org.huixu.desktop.start.Recent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trial that the installed program is tried out with. */
@ResourceLock(TestWindow.SCREEN)
class FirstViewTest {

    private static final Samples NONE = new Samples() {
        @Override
        public LocalDate earliest() {
            return LocalDate.EPOCH;
        }

        @Override
        public SampleBuilder in(OpenOffice office) {
            throw new AssertionError("no sample is asked for");
        }
    };

    private final Wiring wiring = new Wiring();
    private final List<Trial.Times> times = new CopyOnWriteArrayList<>();
    private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    @TempDir
    Path folder;

    /** Until the trial has ended or failed. */
    private void tryOut(Path place) {
        try (TestWindow window = new TestWindow(folder, (memory, look, workers, choosers) -> {
            WindowGroup group = new WindowGroup(new Entrance.Offices(wiring, NONE, new Recent(memory), folder), memory,
                    look, new WindowGroup.Means(workers, _ -> choosers, () -> ended.set(true), wiring.books()), null);
            HeadStart ahead = new HeadStart(wiring, place);
            workers.execute(ahead);
            MainWindow first = group.begin(Optional.of(ahead));
            new FirstView(group, first, times::add, failures::add).start();
            return first;
        })) {
            window.until("neither reached nor failed", () -> ended.get() || !failures.isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甄经办"})
    void it_answers_who_is_at_the_desk_sees_the_day_filled_and_leaves(String person) {
        Path place = folder.resolve("办公室");
        try (OpenOffice office = wiring.create(place, SecrecyLevel.OPEN, Seat.of(new Actor(null, "测试")))) {
            if (!person.isEmpty()) {
                office.workplace().people().addPerson(person, null).value();
            }
        }
        tryOut(place);
        assertThat(failures).isEmpty();
        assertThat(times).singleElement().satisfies(one -> {
            assertThat(one.window()).isPositive();
            assertThat(one.usable()).isGreaterThanOrEqualTo(one.window());
            assertThat(one.filled()).isGreaterThanOrEqualTo(one.usable());
        });
    }

    @Test
    void where_there_is_no_office_it_fails_instead_of_waiting() {
        tryOut(folder.resolve("没有"));
        assertThat(times).isEmpty();
        assertThat(failures).singleElement()
                .satisfies(one -> assertThat(one).hasMessageContaining("unexpected question"));
    }
}
