package org.huixu.document.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huixu.application.document.Block;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.MinutesText.Part;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.screen.ScreenPages;

/**
 * How long the pages beside the text take after one paragraph changed by a character: median and 95th percentile. Reported,
 * never asserted. {@code src/docs/benchmarks.md} says how to run it.
 */
public final class LivePagesBenchmark {
    private static final int WARM_UP = 60;
    private static final int RUNS = 300;

    private LivePagesBenchmark() {
    }

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        measure(out, 4);
        measure(out, 66);
    }

    private static void measure(PrintStream out, int paragraphs) {
        ScreenPages screen = new ScreenPages(new FontLibrary(FontSettings.bundledOnly()));
        List<Part> parts = new ArrayList<>(SampleMinutes.paragraphs(paragraphs));
        MinutesPaper paper = SampleMinutes.standard().withParts(parts).draft();
        long start = System.nanoTime();
        int pages = screen.set(paper).size();
        out.printf(Locale.ROOT, "%d pages, all set for the first time: %.0f ms%n", pages, millis(start));
        double[] times = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            int which = Math.floorMod(run, parts.size());
            if (parts.get(which) instanceof Block block) {
                parts.set(which, new Block(block.level(), block.text() + Character.toString('a' + Math.floorMod(run, 26))));
            }
            start = System.nanoTime();
            screen.set(paper.with(new MinutesText(parts, List.of())));
            if (run >= 0) {
                times[run] = millis(start);
            }
        }
        Arrays.sort(times);
        out.printf(Locale.ROOT, "%d pages, one paragraph changed: median %.1f ms, p95 %.1f ms%n", pages, times[RUNS / 2],
                times[RUNS * 95 / 100]);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
