package org.huixu.storage.records;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.logging.LogManager;
import org.apache.commons.io.FileUtils;
import org.huixu.Wiring;
import org.huixu.application.calendar.CalendarReader;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.dossier.Dossiers;
import org.huixu.application.folder.BackupProgress;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.folder.Unlock;
import org.huixu.application.list.Lists;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.oversight.Check;
import org.huixu.application.pool.Pools;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.sample.SampleOrder;
import org.huixu.application.store.Actor;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Store;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.application.workplace.Seat;
import org.huixu.document.bench.PlainMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.database.DerbyDatabase;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.jdbi.v3.core.Jdbi;

/**
 * What an office of one year, of ten and of more costs, beside the raw cost of the same work in the same run: the
 * statements run again by JDBC alone, a plain iText document of the same text, the same files copied. Batches of at least
 * 200 ms; median, 95th percentile and ratio. Reported, never asserted: {@code mvn -Pbench verify}, see
 * {@code src/docs/benchmarks.md}.
 */
public final class GrowthBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long BATCH_NANOS = 200_000_000;
    private static final int BATCHES = 15;
    private static final int LONG_RUNS = 5;
    private static final int WARM_UP = 4;
    private static final double MILLION = 1e6;
    private static final String TITLE = "实施方案";

    private final PrintStream out = System.out;
    private final Path place;
    private final int years;
    private final FolderDoor folders = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC());
    private final FontLibrary faces = new FontLibrary(FontSettings.bundledOnly());
    private final PdfPapers papers = new PdfPapers(faces);
    private final PlainMinutes plain = new PlainMinutes(faces);
    private final SampleOrder order;
    private final Door.Supplies supplies;

    private GrowthBenchmark(Path place, int years, LocalDate earliest) {
        this.place = place;
        this.years = years;
        this.order = new SampleOrder(earliest, years);
        Clock clock = Clock.fixed(order.end().atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
        this.supplies = new Door.Supplies(clock, ZONE, new Ids(clock), new RegulationShelf(new RegulationFile()));
    }

    /**
     * Measures.
     *
     * @param words where the offices lie or are made, then how many years each has
     */
    public static void main(String[] words) throws Exception {
        LogManager.getLogManager().reset();
        Wiring wiring = new Wiring(Clock.systemUTC(), FontSettings.bundledOnly());
        for (String years : Arrays.asList(words).subList(1, words.length)) {
            Path place = Path.of(words[0]).resolve(years + "-years");
            GrowthBenchmark one = new GrowthBenchmark(place, Integer.parseInt(years), wiring.earliest());
            one.make(wiring);
            one.run();
        }
    }

    private void make(Wiring wiring) {
        if (!Files.isDirectory(place)) {
            long start = System.nanoTime();
            try (OpenOffice office = wiring.create(place, SecrecyLevel.OPEN, Seat.of(new Actor(null, "会序")))) {
                wiring.in(office).build(order, (_, _) -> {
                });
            }
            out.printf(Locale.ROOT, "An office of %d years made in %.0f s%n", years, (System.nanoTime() - start) / 1e9);
        }
    }

    private void run() throws Exception {
        out.printf(Locale.ROOT, "%n%d years%n", years);
        start();
        try (DataFolder folder = folders.open(place, new Unlock.Nothing())) {
            Store store = new DatabaseStore(folder.transactions());
            int meetings = store.read(reader -> reader.list(Meeting.class).size());
            Period month = new Period(order.end().minusDays(45), order.end().minusDays(14));
            LocalDate today = order.end();
            beside(folder, "month", one -> {
                List<MeetingId> ids = new Lists(one, supplies.regulations()).meetings(Optional.of(month)).stream()
                        .map(row -> new MeetingId(row.id())).toList();
                return new CalendarReader(one, supplies.regulations()).read(month).toString().length()
                        + new Dossiers(one, supplies, new Judgments()).readiness(ids).size();
            });
            beside(folder, "board", one -> new Pools(one, supplies, new Judgments()).open().items().size());
            MeetingId last = lastIssued(store);
            beside(folder, "check of a meeting",
                    one -> new Check(one, supplies, new Judgments()).meeting(last).findings().size());
            beside(folder, "search by title", one -> (int) (new Lists(one, supplies.regulations())
                    .meetings(Optional.of(new Period(today.minusMonths(24), today.plusMonths(12)))).stream()
                    .filter(row -> row.title().contains(TITLE)).count()
                    + new Pools(one, supplies, new Judgments()).titles().stream()
                            .filter(row -> row.title().contains(TITLE)).count()));
            minutes(folder, last);
            backup(folder);
            disk(meetings);
        }
    }

    private MeetingId lastIssued(Store store) {
        return store.read(reader -> reader.list(Minutes.class).stream()
                .filter(one -> one.state() instanceof MinutesState.Issued
                        || one.state() instanceof MinutesState.Archived)
                .map(one -> reader.get(Meeting.class, one.meetingId()))
                .max(Comparator.comparing((Meeting one) -> Objects.requireNonNull(one.slot().onDate())))
                .orElseThrow().id());
    }

    /** From the closed folder to the day on the first view, and closed again. */
    private void start() throws Exception {
        CountedReads[] read = new CountedReads[1];
        Callable<Integer> ours = () -> {
            try (DataFolder folder = folders.open(place, new Unlock.Nothing())) {
                read[0] = new CountedReads(folder.transactions());
                return new Dossiers(read[0], supplies, new Judgments()).today().meetings().size();
            }
        };
        ours.call();
        CountedReads statements = read[0];
        Callable<Integer> raw = () -> {
            try (DerbyDatabase database = DerbyDatabase.open(place.resolve("database"), place.resolve("logs"), null)) {
                return Jdbi.create(database).inTransaction(statements::again);
            }
        };
        report("start", ours, raw);
    }

    /** A view, and the statements it read by run again by JDBC alone. */
    private void beside(DataFolder folder, String what, ToIntFunction<Store> view) throws Exception {
        CountedReads recorded = new CountedReads(folder.transactions(), folder.transactions().editions());
        int shown = view.applyAsInt(recorded);
        Store store = new DatabaseStore(folder.transactions());
        report("%s (%d statements, %d rows; %d)".formatted(what, recorded.statements(), recorded.rows(), shown),
                () -> view.applyAsInt(store), () -> folder.transactions().read(recorded::again));
    }

    private void minutes(DataFolder folder, MeetingId meeting) throws Exception {
        CountedReads recorded = new CountedReads(folder.transactions(), folder.transactions().editions());
        MinutesPaper paper = new MinutesPapers(recorded, supplies, folder.attachments(), papers).present(meeting);
        MinutesPapers desk = new MinutesPapers(new DatabaseStore(folder.transactions()), supplies,
                folder.attachments(), papers);
        int pages = papers.pages(paper);
        report("minutes, " + pages + " pages", () -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            papers.write(desk.present(meeting), bytes);
            return bytes.size();
        }, () -> folder.transactions().read(recorded::again) + plain.write(paper));
    }

    private void backup(DataFolder folder) throws Exception {
        Path target = place.resolveSibling("target");
        Files.createDirectories(target);
        long[] ours = new long[LONG_RUNS];
        long[] raw = new long[LONG_RUNS];
        for (int i = 0; i < LONG_RUNS; i++) {
            Path file = target.resolve("one.huixu-backup");
            Files.deleteIfExists(file);
            ours[i] = nanos(() -> folder.backup().write(file, BackupProgress.UNWATCHED).toString().length());
            Path copy = target.resolve("copy");
            FileUtils.deleteDirectory(copy.toFile());
            raw[i] = nanos(() -> {
                FileUtils.copyDirectory(place.toFile(), copy.toFile());
                return 1;
            });
        }
        FileUtils.deleteDirectory(target.toFile());
        print("backup, verified", ours, "files copied", raw);
    }

    private void disk(int meetings) {
        long database = FileUtils.sizeOfDirectory(place.resolve("database").toFile());
        long attachments = FileUtils.sizeOfDirectory(place.resolve("attachments").toFile());
        out.printf(Locale.ROOT, "disk: %d MB (database %d MB, attachments %d MB), %d KB for each of %d meetings%n",
                (database + attachments) >> 20, database >> 20, attachments >> 20,
                (database + attachments) / 1024 / meetings, meetings);
    }

    private void report(String what, Callable<Integer> ours, Callable<Integer> raw) throws Exception {
        long[][] took = new long[2][BATCHES];
        int[] runs = {runs(ours), runs(raw)};
        for (int i = 0; i < BATCHES; i++) {
            took[0][i] = batch(ours, runs[0]);
            took[1][i] = batch(raw, runs[1]);
        }
        print(what, took[0], "raw", took[1]);
    }

    /** How many times it is to be done in a batch, once it is warm. */
    private static int runs(Callable<Integer> work) throws Exception {
        long one = nanos(work);
        for (int i = 0; i < WARM_UP; i++) {
            one = batch(work, Math.toIntExact(Math.max(1, BATCH_NANOS / one)));
        }
        return Math.toIntExact(Math.max(1, BATCH_NANOS / one + 1));
    }

    /** Nanoseconds of one run. */
    private static long batch(Callable<Integer> work, int runs) throws Exception {
        return nanos(() -> {
            int sum = 0;
            for (int i = 0; i < runs; i++) {
                sum += work.call();
            }
            return sum;
        }) / runs;
    }

    private static long nanos(Callable<Integer> work) throws Exception {
        long start = System.nanoTime();
        if (work.call() < 0) {
            throw new IllegalStateException("overflow");
        }
        return System.nanoTime() - start;
    }

    private void print(String what, long[] ours, String beside, long[] raw) {
        Arrays.sort(ours);
        Arrays.sort(raw);
        out.printf(Locale.ROOT, "%s: median %.1f ms, p95 %.1f ms; %s: median %.1f ms, p95 %.1f ms; ratio %.2f%n", what,
                median(ours), ours[ours.length * 95 / 100] / MILLION, beside, median(raw),
                raw[raw.length * 95 / 100] / MILLION, median(ours) / median(raw));
    }

    private static double median(long[] sorted) {
        return sorted[sorted.length / 2] / MILLION;
    }
}
