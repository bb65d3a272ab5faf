package org.huixu.storage.records;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.oversight.Overviews;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Ids;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;

/**
 * How long judging takes over the real database, in one run: median and 95th percentile of a warm program. Reported,
 * never asserted. {@code src/docs/benchmarks.md} says how to run it.
 */
public final class JudgingBenchmark {

    private static final int MEETINGS = 260;
    private static final int WAITING = 50;
    private static final int HEARD = 450;
    private static final int WARM_UP = 30;
    private static final int RUNS = 100;
    private static final int YEAR_WARM_UP = 3;
    private static final int YEAR_RUNS = 5;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OfficeTime TIME = new OfficeTime(Instant.parse("2025-12-20T01:00:00Z"), ZONE);

    private final PrintStream out;
    private final RegulationShelf shelf = new RegulationShelf(new RegulationFile());

    private JudgingBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        new JudgingBenchmark(System.out).run();
    }

    private void run() throws IOException {
        Path place = Files.createTempDirectory("judging");
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("data"), SecrecyLevel.OPEN)) {
            DatabaseStore store = new DatabaseStore(folder.transactions());
            List<MeetingId> meetings = fill(store);
            int[] next = {0};
            measure("one meeting", WARM_UP, RUNS, () -> {
                MeetingId id = meetings.get(next[0]++ * 37 % meetings.size());
                return store.<Integer>read(reader -> new Judgments().in(reader, shelf, TIME)
                        .meetings(List.of(reader.get(Meeting.class, id)), (_, _) -> {
                        }).get(id).findings().size());
            });
            Period year = new Period(FIRST, FIRST.plusYears(1));
            Clock clock = Clock.fixed(TIME.now(), ZONE);
            Door.Supplies supplies = new Door.Supplies(clock, ZONE, new Ids(clock), shelf);
            measure("a year, office included", YEAR_WARM_UP, YEAR_RUNS,
                    () -> overview(new Overviews(store, supplies, new Judgments()), year));
            Judgments kept = new Judgments();
            Overviews live = new Overviews(store, supplies, kept);
            measure("the year after a change of one meeting", YEAR_WARM_UP, RUNS, () -> {
                MeetingId id = meetings.get(next[0]++ * 37 % meetings.size());
                kept.touched(Set.of(id.value()), Set.of("presence"));
                return overview(live, year);
            });
            measure("the office alone", WARM_UP, RUNS, () -> store.<Integer>read(reader -> new Judgments()
                    .in(reader, shelf, TIME).office(Judging.around(TIME.today())).orElseThrow().findings().size()));
            store.<Integer>read(reader -> {
                Judging judging = new Judgments().in(reader, shelf, TIME);
                out.println(reader.list(Meeting.class).size() + " meetings, " + reader.list(Item.class).size()
                        + " items, of which wait " + judging.waiting().size());
                return 0;
            });
        }
    }

    private List<MeetingId> fill(DatabaseStore store) {
        BusyYear filling = store.write(BusyYear::new);
        List<MeetingId> meetings = new ArrayList<>();
        for (int i = 0; i < MEETINGS; i++) {
            LocalDate day = FIRST.plusDays((long) i * 365 / MEETINGS);
            int items = HEARD * (i + 1) / MEETINGS - HEARD * i / MEETINGS;
            meetings.add(store.write(records -> filling.in(records).meeting(day, items)));
        }
        store.write(records -> {
            for (int i = 0; i < WAITING; i++) {
                filling.in(records).item("waiting-" + i, new MeetingTypeKey("executive"),
                        FIRST.plusDays(300 + i % 50), new ItemState.Submitted());
            }
            return filling;
        });
        return meetings;
    }

    private static int overview(Overviews overviews, Period period) {
        return overviews.of(period, (_, _) -> {
        }).concerns().size();
    }

    private void measure(String what, int warmUp, int runs, IntSupplier work) {
        OperatingSystemMXBean processor =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] took = new long[runs];
        long[] busy = new long[runs];
        int found = 0;
        for (int i = 0; i < warmUp; i++) {
            found = work.getAsInt();
        }
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            long used = processor.getProcessCpuTime();
            found = work.getAsInt();
            took[i] = System.nanoTime() - start;
            busy[i] = processor.getProcessCpuTime() - used;
        }
        Arrays.sort(took);
        Arrays.sort(busy);
        out.printf(Locale.ROOT, "%s: median %.1f ms, p95 %.1f ms; of processor time %.1f and %.1f ms (%d findings)%n",
                what, took[runs / 2] / 1e6, took[runs * 95 / 100] / 1e6, busy[runs / 2] / 1e6,
                busy[runs * 95 / 100] / 1e6, found);
    }
}
