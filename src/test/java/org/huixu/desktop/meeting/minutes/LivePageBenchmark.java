package org.huixu.desktop.meeting.minutes;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.huixu.application.document.Block;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.MinutesText.Part;
import org.huixu.application.document.SetPage;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.screen.ScreenPages;

/**
 * How long it takes from a changed paragraph to its drawn page: set anew, and rendered to pixels 700 wide and 990 high.
 * Median and 95th percentile; reported, never asserted. {@code src/docs/benchmarks.md} says how to run it.
 */
public final class LivePageBenchmark {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 60;
    private static final int RUNS = 300;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 990;

    private LivePageBenchmark() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            measure(System.out, 4);
            measure(System.out, 66);
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void measure(PrintStream out, int paragraphs) {
        ScreenPages screen = new ScreenPages(new FontLibrary(FontSettings.bundledOnly()));
        List<Part> parts = new ArrayList<>(SampleMinutes.paragraphs(paragraphs));
        MinutesPaper paper = SampleMinutes.standard().withParts(parts).draft();
        LivePage page = new LivePage();
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        Map<String, String> faces = new HashMap<>();
        double[] setting = new double[RUNS];
        double[] whole = new double[RUNS];
        int pages = 0;
        long used = 0;
        for (int run = -WARM_UP; run < RUNS; run++) {
            int which = Math.floorMod(run, parts.size());
            if (parts.get(which) instanceof Block block) {
                parts.set(which, new Block(block.level(), block.text() + "，", block.runOn()));
            }
            if (run == 0) {
                used = PROCESS.getProcessCpuTime();
            }
            long start = System.nanoTime();
            List<SetPage> set = screen.set(paper.with(new MinutesText(parts, List.of())));
            double set1 = millis(start);
            set.stream().flatMap(one -> one.runs().stream()).map(one -> one.look().face()).distinct()
                    .forEach(face -> faces.computeIfAbsent(face,
                            one -> Font.loadFont(new ByteArrayInputStream(screen.face(one)), 1).getName()));
            page.show(set, faces);
            page.at(which, 3);
            scene.snapshot(null);
            if (run >= 0) {
                setting[run] = set1;
                whole[run] = millis(start);
            }
            pages = set.size();
        }
        Arrays.sort(setting);
        Arrays.sort(whole);
        out.printf(Locale.ROOT, "%d pages, one paragraph changed: set median %.1f ms, p95 %.1f ms; set and drawn median"
                + " %.1f ms, p95 %.1f ms, processor time %.1f ms%n", pages, setting[RUNS / 2], setting[RUNS * 95 / 100],
                whole[RUNS / 2],
                whole[RUNS * 95 / 100], (PROCESS.getProcessCpuTime() - used) / 1e6 / RUNS);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
