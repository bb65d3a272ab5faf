package org.huixu.storage.records;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.pool.Pools;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Ids;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;

/**
 * How long the rows of the board take over the real database with one and with ten years of items that were heard, in one
 * run: median and 95th percentile. Reported, never asserted. {@code src/docs/benchmarks.md} says how to run it.
 */
public final class PoolBenchmark {

    private static final int YEARS = 10;
    private static final int MEETINGS = 50;
    private static final int HEARD = 10;
    private static final int WAITING = 50;
    private static final int WARM_UP = 20;
    private static final int RUNS = 60;
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PrintStream out;
    private final Door.Supplies supplies;

    private PoolBenchmark(PrintStream out) {
        this.out = out;
        Clock clock = Clock.fixed(Instant.parse("2025-12-20T01:00:00Z"), ZONE);
        supplies = new Door.Supplies(clock, ZONE, new Ids(clock), new RegulationShelf(new RegulationFile()));
    }

    public static void main(String[] arguments) throws IOException {
        new PoolBenchmark(System.out).run();
    }

    private void run() throws IOException {
        Path place = Files.createTempDirectory("pool");
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            DatabaseStore store = new DatabaseStore(folder.transactions());
            BusyYear filling = store.write(BusyYear::new);
            for (int year = 1; year <= YEARS; year++) {
                heard(store, filling, TODAY.minusYears(year));
                if (year == 1) {
                    store.write(records -> {
                        for (int i = 0; i < WAITING; i++) {
                            filling.in(records).item("waiting-" + i, new MeetingTypeKey("executive"),
                                    TODAY.minusDays(i), new ItemState.Submitted());
                        }
                        return filling;
                    });
                    report(store, "1 year");
                }
            }
            report(store, YEARS + " years");
        }
    }

    private static void heard(DatabaseStore store, BusyYear filling, LocalDate from) {
        for (int i = 0; i < MEETINGS; i++) {
            LocalDate day = from.plusDays(i * 7L);
            store.write(records -> {
                List<Item> before = records.list(Item.class, Filter.eq("state", new ItemState.Scheduled()));
                filling.in(records).meeting(day, HEARD);
                records.list(Item.class, Filter.eq("state", new ItemState.Scheduled())).stream()
                        .filter(item -> !before.contains(item)).forEach(item -> records
                                .change(item.with(new ItemState.Discussed(new ResultKey("agreed")))));
                return filling;
            });
        }
    }

    private void report(DatabaseStore store, String what) {
        measure(what + ", judged anew", () -> new Pools(store, supplies, new Judgments()).open().items().size());
        Pools kept = new Pools(store, supplies, new Judgments());
        measure(what + ", judgments kept", () -> kept.open().items().size());
    }

    private void measure(String what, IntSupplier work) {
        long[] took = new long[RUNS];
        int shown = 0;
        for (int i = 0; i < WARM_UP; i++) {
            shown = work.getAsInt();
        }
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            shown = work.getAsInt();
            took[i] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        out.printf(Locale.ROOT, "%s: median %.1f ms, p95 %.1f ms (%d items)%n", what, took[RUNS / 2] / 1e6,
                took[RUNS * 95 / 100] / 1e6, shown);
    }
}
