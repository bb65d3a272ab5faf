package org.huixu.document.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.huixu.application.document.MinutesPaper;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;

/**
 * How long papers take, in one run: median and 95th percentile. Reported, never asserted. {@code src/docs/benchmarks.md}
 * says how to run it.
 */
public final class PaperBenchmark {
    private static final int WARM_UP = 40;
    private static final int RUNS = 100;
    private static final int LONG_RUNS = 40;

    private final PrintStream out;
    private final FontLibrary library = new FontLibrary(FontSettings.bundledOnly());
    private final PdfPapers papers = new PdfPapers(library);
    private final PlainMinutes plain = new PlainMinutes(library);

    private PaperBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        new PaperBenchmark(System.out).run();
    }

    private void run() {
        MinutesPaper three = SampleMinutes.standard().withParts(SampleMinutes.paragraphs(4)).issued();
        MinutesPaper thirty = SampleMinutes.standard().withParts(SampleMinutes.paragraphs(66)).issued();
        long start = System.nanoTime();
        int pages = papers.write(three, new ByteArrayOutputStream()).pages();
        out.printf(Locale.ROOT, "first document after start, %d pages: %.0f ms%n", pages, millis(start));
        start = System.nanoTime();
        plain.write(three);
        out.printf(Locale.ROOT, "first plain document after it: %.0f ms%n", millis(start));
        double ours = measure("minutes, " + pages + " pages", RUNS, () -> write(three));
        double bare = measure("plain iText, same text", RUNS, () -> plain.write(three));
        out.printf(Locale.ROOT, "minutes : plain = %.2f%n", ours / bare);
        int many = papers.write(thirty, new ByteArrayOutputStream()).pages();
        double oursLong = measure("minutes, " + many + " pages", LONG_RUNS, () -> write(thirty));
        double bareLong = measure("plain iText, same text", LONG_RUNS, () -> plain.write(thirty));
        out.printf(Locale.ROOT, "minutes : plain = %.2f%n", oursLong / bareLong);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf(Locale.ROOT, "memory held with all faces loaded: %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private int write(MinutesPaper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        papers.write(paper, bytes);
        return bytes.size();
    }

    /** Prints and returns the median. */
    private double measure(String what, int runs, IntSupplier work) {
        int size = 0;
        for (int i = 0; i < WARM_UP; i++) {
            size = work.getAsInt();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            size = work.getAsInt();
            times[i] = millis(start);
        }
        Arrays.sort(times);
        double median = times[runs / 2];
        out.printf(Locale.ROOT, "%s: median %.1f ms, p95 %.1f ms, %d KB%n", what, median, times[runs * 95 / 100],
                size / 1024);
        return median;
    }
}
