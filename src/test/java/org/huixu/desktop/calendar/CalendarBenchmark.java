package org.huixu.desktop.calendar;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.stage.Stage;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.CalendarReader;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.planning.Due;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.kit.Memory;
import org.huixu.desktop.shell.Look;
import org.huixu.storage.records.BusyMonths;

/**
 * How long it takes to turn a page of the calendar with 40 meetings a month: read from the database after one and after ten
 * years, laid out and drawn in 1100 × 640 pixels, in one run. Reported, never asserted.
 */
public final class CalendarBenchmark {

    private static final int YEARS = 10;
    private static final int WARM = 30;
    private static final int RUNS = 60;
    private static final int MONTHS = 12;

    private final PrintStream out;

    private CalendarBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false); // the stage of one layout is closed before that of the next opens
        new CalendarBenchmark(System.out).run();
        Platform.exit();
    }

    private void run() throws IOException {
        Path place = Files.createTempDirectory("calendar");
        try (BusyMonths months = new BusyMonths(place.resolve("data"))) {
            CalendarReader reader = months.calendar();
            months.year(0);
            report("1 year", reader);
            for (int year = 1; year < YEARS; year++) {
                months.year(year);
            }
            report(YEARS + " years", reader);
        }
    }

    private void report(String what, CalendarReader reader) {
        for (Mode mode : List.of(Mode.MONTH, Mode.WEEK, Mode.YEAR)) {
            long[] read = new long[RUNS];
            long[] drawn = new long[RUNS];
            long[] whole = new long[RUNS];
            Stage stage = TestWindow.fx(Stage::new);
            Grid grid = TestWindow.fx(() -> grid(mode, stage));
            for (int i = 0; i < WARM + RUNS; i++) {
                LocalDate day = BusyMonths.FIRST.plusMonths(mode == Mode.YEAR ? 0 : i % MONTHS);
                long begun = System.nanoTime();
                CalendarPage page = reader.read(mode.shown(day));
                long there = System.nanoTime();
                TestWindow.fx(() -> {
                    grid.show(page, List.of(), day);
                    stage.getScene().getRoot().snapshot(null, null);
                    return null;
                });
                if (i >= WARM) {
                    read[i - WARM] = there - begun;
                    drawn[i - WARM] = System.nanoTime() - there;
                    whole[i - WARM] = System.nanoTime() - begun;
                }
            }
            TestWindow.fx(() -> {
                stage.close();
                return null;
            });
            out.printf(Locale.ROOT, "%s, %s: read %s, laid out and drawn %s, together %s%n", what,
                    mode.name().toLowerCase(Locale.ROOT), figures(read), figures(drawn), figures(whole));
        }
    }

    private static Grid grid(Mode mode, Stage stage) {
        Grid grid = switch (mode) {
            case MONTH -> new MonthGrid(new Idle());
            case YEAR -> new YearGrid(new Idle());
            case WEEK, DAY, LIST -> new HourGrid(new Idle(), java.time.LocalTime::now);
        };
        Scene scene = new Scene(grid.node(), 1100, 640);
        new Look(new Memory(Path.of("target/none"), Runnable::run)).dress(scene);
        stage.setScene(scene);
        stage.show();
        return grid;
    }

    private static String figures(long[] took) {
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.1f ms (p95 %.1f ms)", sorted[RUNS / 2] / 1e6,
                sorted[RUNS * 95 / 100] / 1e6);
    }

    private static final class Idle implements Hands {

        @Override
        public void choose(LocalDate day) {
        }

        @Override
        public void turnTo(LocalDate day) {
        }

        @Override
        public void open(Occasion occasion) {
        }

        @Override
        public void plan(Spot spot) {
        }

        @Override
        public void move(Occasion occasion, Spot to) {
        }

        @Override
        public void cancel(Occasion occasion) {
        }

        @Override
        public void accept(Due due) {
        }

        @Override
        public void explain(Due due) {
        }

        @Override
        public ContextMenu menu(Occasion occasion) {
            return new ContextMenu();
        }
    }
}
