package org.huixu.document.bench;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.utils.PdfMerger;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.huixu.application.document.FileKind;
import org.huixu.application.document.Packet;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.Papers;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfBinder;
import org.huixu.document.pdf.PdfPapers;

/** A packet of 200 pages against a plain merge of the same files, one after the other in one run. */
final class PacketBenchmark {

    private static final int FILES = 20;
    private static final int WARM = 10;
    private static final int RUNS = 40;
    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-06-09T10:00:00+08:00");
    private static final Watch QUIET = new Watch() {
        @Override
        public void done(int steps, int of) {
            // nobody looks
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private PacketBenchmark() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("packet");
        List<Path> files = files(folder);
        int pages = 0;
        List<Packet.Section> sections = new ArrayList<>();
        PdfBinder binder = new PdfBinder(new FontLibrary(FontSettings.bundledOnly()));
        for (Path file : files) {
            int count = binder.inspect(file).pages();
            pages += count;
            sections.add(new Packet.Section("议题" + sections.size(), "城市更新专项规划", List.of(), List.of(
                    new Packet.Part("方案", "定稿 第2版", new Packet.Pages(file, FileKind.PDF, count)))));
        }
        PaperProperties properties = new PaperProperties("t", "s", "a", List.of(), MADE);
        Packet packet = new Packet(new Packet.Cover(List.of(), "常务会议", "会议材料", List.of(), List.of()), sections,
                properties);
        long[] bound = new long[RUNS];
        long[] merged = new long[RUNS];
        for (int i = -WARM; i < RUNS; i++) {
            long start = System.nanoTime();
            binder.write(packet, OutputStream.nullOutputStream(), QUIET);
            long middle = System.nanoTime();
            merge(files);
            if (i >= 0) {
                bound[i] = middle - start;
                merged[i] = System.nanoTime() - middle;
            }
        }
        System.out.printf("%d pages in %d files%n", pages, files.size());
        report("packet", bound);
        report("plain merge", merged);
        Arrays.sort(bound);
        Arrays.sort(merged);
        System.out.printf("ratio of medians %.2f%n", (double) bound[RUNS / 2] / merged[RUNS / 2]);
    }

    private static void merge(List<Path> files) throws IOException {
        try (PdfDocument target = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()))) {
            PdfMerger merger = new PdfMerger(target);
            for (Path file : files) {
                try (PdfDocument source = new PdfDocument(new PdfReader(file.toString()))) {
                    merger.merge(source, 1, source.getNumberOfPages());
                }
            }
        }
    }

    private static void report(String name, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf("%-12s median %.0f ms, p95 %.0f ms%n", name, sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6);
    }

    /** Tables of ten pages each. */
    private static List<Path> files(Path folder) throws IOException {
        Papers papers = new PdfPapers(new FontLibrary(FontSettings.bundledOnly()));
        List<List<String>> rows = IntStream.range(0, 270)
                .mapToObj(i -> List.of(Integer.toString(i), "城市更新专项规划第" + i + "项任务及其责任单位、完成时限")).toList();
        Table table = new Table(List.of(new Table.Column("序号", 1, Table.Alignment.CENTRE),
                new Table.Column("内容", 8, Table.Alignment.LEFT)), rows);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve(i + ".pdf");
            try (OutputStream out = Files.newOutputStream(file)) {
                papers.write(new SheetPaper("材料" + i, java.util.Optional.empty(), table, List.of(),
                        SheetPaper.Orientation.PORTRAIT,
                        new PaperProperties("t", "s", "a", List.of(), MADE)), out);
            }
            files.add(file);
        }
        return files;
    }
}
