package org.huixu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.huixu.application.document.FileKind;
import org.huixu.application.document.Packet;
import org.huixu.application.document.Packet.Absent;
import org.huixu.application.document.Packet.Elsewhere;
import org.huixu.application.document.Packet.Line;
import org.huixu.application.document.Packet.Pages;
import org.huixu.application.document.Packet.Part;
import org.huixu.application.document.Packet.Section;
import org.huixu.application.document.PacketBinder.Bound;
import org.huixu.application.document.PacketBinder.State;
import org.huixu.application.document.PacketBinder.Watch;
import org.huixu.application.document.PaperProperties;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packet read back: pages, their order, where the numbers stand, bookmarks; and files that are not what they should be. */
class PacketTest {

    private static final PdfBinder BINDER = new PdfBinder(new FontLibrary(FontSettings.bundledOnly()));
    private static final Watch QUIET = watch(Integer.MAX_VALUE, new AtomicInteger());

    @TempDir
    Path folder;
    private ForeignPapers papers;

    @BeforeEach
    void makePapers() {
        papers = new ForeignPapers(folder);
    }

    private static Watch watch(int most, AtomicInteger seen) {
        return new Watch() {
            @Override
            public void done(int steps, int of) {
                seen.set(steps);
            }

            @Override
            public boolean cancelled() {
                return seen.get() >= most;
            }
        };
    }

    private static Pages pages(Path file) {
        var condition = BINDER.inspect(file);
        assertThat(condition.state()).isEqualTo(State.FINE);
        return new Pages(file, condition.kind(), condition.pages());
    }

    private static Packet packet(Section... sections) {
        return new Packet(
                new Packet.Cover(List.of("000003", "机密★1年"), "周村区人民政府第12次常务会议", "会 议 材 料",
                        List.of(new Line("领导", "张镕堃　副区长"), new Line("时间", "2026年6月10日 14:30"),
                                new Line("范围", "全部议题")),
                        List.of("周村区人民政府办公室", "2026年6月9日")),
                List.of(sections), new PaperProperties("会议材料", "第12次常务会议", "区政府办公室", List.of("2026-常务-12"),
                        OffsetDateTime.parse("2026-06-09T10:00:00+08:00")));
    }

    private static Section section(String number, String title, Part... parts) {
        return new Section(number, title, List.of(new Line("汇报单位", "区发改局"), new Line("汇报人", "钱宇")),
                List.of(parts));
    }

    private record Read(Bound bound, PDDocument document) implements AutoCloseable {

        String text(int page) throws IOException {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s　]+", " ").strip();
        }

        List<TextPosition> glyphs(int page) throws IOException {
            List<TextPosition> found = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    found.addAll(positions);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            return found;
        }

        List<String> bookmarks() throws IOException {
            List<String> found = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), "", found);
            return found;
        }

        private void collect(PDOutlineNode node, String indent, List<String> found) throws IOException {
            for (PDOutlineItem item : node.children()) {
                found.add(indent + item.getTitle() + " "
                        + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
                collect(item, indent + "> ", found);
            }
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    private Read bind(Packet packet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bound bound = BINDER.write(packet, out, QUIET);
        if (System.getProperty("huixu.keep") != null) {
            Files.write(Path.of(System.getProperty("huixu.keep")), out.toByteArray());
        }
        return new Read(bound, Loader.loadPDF(out.toByteArray()));
    }

    @Test
    void thePagesOfAllPapersFollowTheirHeadingsInTheOrderOfTheAgendaAndAreNumberedThrough() throws IOException {
        try (Read read = bind(packet(
                section("议题一", "城市更新专项规划",
                        new Part("规划文本", "定稿　第2版", pages(papers.pages("one", 3, ForeignPapers.A4, 0))),
                        new Part("说明", "定稿　第1版", new Absent("原文件有密码，无法装入，请另取。"))),
                section("议题二", "环卫一体化方案", new Part("方案", "定稿　第1版", pages(papers.pages("two", 2, ForeignPapers.A4, 0))),
                        new Part("涉密附件", "", new Elsewhere("另发，份号 3")))))) {

            assertThat(read.bound().pages()).isEqualTo(10).isEqualTo(read.document().getNumberOfPages());
            assertThat(read.bound().unreadable()).isEmpty();
            assertThat(read.text(1)).contains("000003", "机密★1年", "周村区人民政府第12次常务会议", "张镕堃", "全部议题",
                    "第 1 页 共 10 页");
            assertThat(read.text(2)).contains("议题一", "城市更新专项规划 3", "1. 规划文本 定稿 第2版 4",
                    "2. 说明 未装入 7", "议题二 环卫一体化方案 8", "1. 方案 定稿 第1版 9", "2. 涉密附件 另发，份号 3 —");
            assertThat(read.text(3)).contains("议题一", "区发改局", "钱宇", "1. 规划文本 定稿 第2版 4");
            for (int i = 1; i <= 3; i++) {
                assertThat(read.text(3 + i)).contains("one page " + i, "第 " + (3 + i) + " 页 共 10 页");
            }
            assertThat(read.text(7)).contains("说明", "原文件有密码，无法装入，请另取。");
            assertThat(read.text(9)).contains("two page 1");
            assertThat(read.bookmarks()).containsExactly("会 议 材 料 1", "议题一　城市更新专项规划 3", "> 规划文本 4",
                    "> 说明 7", "议题二　环卫一体化方案 8", "> 方案 9");
        }
    }

    @Test
    void theNumberStandsInABandOfItsOwnBelowAllThatComesFromThePaper() throws IOException {
        try (Read read = bind(packet(section("议题一", "各种页面",
                new Part("竖", "", pages(papers.pages("upright", 1, ForeignPapers.A4, 0))),
                new Part("横", "", pages(papers.pages("lying", 1, new PDRectangle(842, 595), 0))),
                new Part("转", "", pages(papers.pages("turned", 1, ForeignPapers.A4, 90))),
                new Part("倒", "", pages(papers.pages("upside", 1, ForeignPapers.A4, 180))),
                new Part("A3", "", pages(papers.pages("large", 1, new PDRectangle(1191, 842), 0))),
                new Part("巨", "", pages(papers.pages("huge", 1, new PDRectangle(14400, 14400), 0))),
                new Part("小", "", pages(papers.pages("small", 1, new PDRectangle(200, 300), 0))),
                new Part("移", "", pages(papers.pages("moved", 1, new PDRectangle(-300, 500, 595, 842), 270))))))) {

            List<List<Float>> sizes = List.of(List.of(595f, 842f), List.of(842f, 595f), List.of(842f, 595f),
                    List.of(595f, 842f), List.of(1191f, 842f), List.of(595f, 842f), List.of(595f, 842f),
                    List.of(842f, 595f));
            for (int i = 0; i < sizes.size(); i++) {
                PDPage page = read.document().getPage(3 + i);
                assertThat(page.getRotation()).isZero();
                assertThat(page.getMediaBox().getWidth()).isCloseTo(sizes.get(i).get(0), within(1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(sizes.get(i).get(1), within(1f));
                float bottom = page.getMediaBox().getHeight();
                for (TextPosition glyph : read.glyphs(4 + i)) {
                    boolean number = glyph.getYDirAdj() > bottom - 30 && glyph.getDir() == 0
                            && "第页共 　0123456789".contains(glyph.getUnicode());
                    double lowest = glyph.getTextMatrix().getTranslateY();
                    if (number) {
                        assertThat(lowest).as("baseline of the number").isCloseTo(18.4, within(0.5));
                    } else {
                        assertThat(lowest).as(glyph.getUnicode() + " of page " + (4 + i)).isGreaterThan(36);
                    }
                }
                assertThat(read.text(4 + i)).contains("第 " + (4 + i) + " 页 共 11 页");
            }
        }
    }

    @Test
    void aStampOnAPageIsDrawnWhereItIsSeen() throws IOException {
        try (Read read = bind(packet(section("议题一", "盖章的", new Part("函", "", pages(papers.stamped("letter"))))))) {
            TextPosition stamp = read.glyphs(4).stream().filter(one -> one.getUnicode().equals("S")).findFirst()
                    .orElseThrow();
            double scale = (841.89 - 36.85) / 841.89;
            assertThat(stamp.getTextMatrix().getTranslateY()).isCloseTo((float) (36.85 + 415 * scale), within(1f));
            assertThat(read.document().getPage(3).getAnnotations()).isEmpty();
        }
    }

    @Test
    void filesThatCannotBeBoundAreNamedByTheirTrouble() {
        assertThat(BINDER.inspect(papers.locked("locked", "secret")).state()).isEqualTo(State.LOCKED);
        assertThat(BINDER.inspect(papers.locked("restricted", "")).state()).isEqualTo(State.RESTRICTED);
        assertThat(BINDER.inspect(papers.bytes("empty.pdf", new byte[0])).state()).isEqualTo(State.EMPTY);
        assertThat(BINDER.inspect(papers.bytes("words.pdf", "只是文字".getBytes(StandardCharsets.UTF_8))).state())
                .isEqualTo(State.FOREIGN);
        assertThat(BINDER.inspect(papers.cut(papers.pages("cut", 2, ForeignPapers.A4, 0), 200)).state())
                .isEqualTo(State.DAMAGED);
        assertThat(BINDER.inspect(papers.bytes("head.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .state()).isEqualTo(State.DAMAGED);
        assertThat(BINDER.inspect(papers.bytes("half.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26,
                '\n', 0, 0})).state()).isEqualTo(State.DAMAGED);
    }

    @Test
    void aPdfWithAPasswordOfItsMakerAloneIsBoundWhereHeAllowsIt() throws IOException {
        Pages granted = pages(papers.granted("granted"));

        try (Read read = bind(packet(section("议题一", "方案", new Part("方案", "第1版", granted))))) {
            assertThat(read.bound().unreadable()).isEmpty();
            assertThat(read.text(read.document().getNumberOfPages())).contains("granted");
            assertThat(read.document().isEncrypted()).isFalse();
        }
    }

    @Test
    void aPdfWhoseTableOfObjectsIsMisplacedIsBoundAllTheSame() throws IOException {
        Path cut = papers.misplaced(papers.pages("cut", 2, ForeignPapers.A4, 0));
        try (Read read = bind(packet(section("议题一", "错位", new Part("文", "", pages(cut)))))) {
            assertThat(read.text(4)).contains("cut page 1");
            assertThat(read.text(5)).contains("cut page 2");
        }
    }

    @Test
    void aPageThatFailsOnTheWayIsReplacedAndTheNumbersHold() throws IOException {
        Path good = papers.pages("good", 2, ForeignPapers.A4, 0);
        Pages gone = new Pages(folder.resolve("gone.pdf"), FileKind.PDF, 2);
        try (Read read = bind(packet(section("议题一", "不见了", new Part("没有的", "", gone),
                new Part("有的", "", pages(good)))))) {
            assertThat(read.bound().unreadable()).containsExactly(4, 5);
            assertThat(read.text(4)).contains("原文件此页无法读取");
            assertThat(read.text(6)).contains("good page 1", "第 6 页 共 7 页");
        }
    }

    @Test
    void aPictureLiesOnAPageOfItsShapeAndIsNeverEnlarged() throws IOException {
        try (Read read = bind(packet(section("议题一", "照片",
                new Part("宽", "", pages(papers.picture("wide.jpg", 3000, 1000))),
                new Part("小", "", pages(papers.picture("small.png", 60, 80))))))) {
            assertThat(read.document().getPage(3).getMediaBox().getWidth()).isCloseTo(842, within(1f));
            assertThat(read.document().getPage(4).getMediaBox().getWidth()).isCloseTo(595, within(1f));
            assertThat(read.text(4)).contains("第 4 页");
        }
    }

    @Test
    void aPacketIsCancelledBetweenTwoPages() {
        AtomicInteger seen = new AtomicInteger();
        Packet packet = packet(section("议题一", "长", new Part("文", "",
                pages(papers.pages("long", 20, ForeignPapers.A4, 0)))));
        assertThatThrownBy(() -> BINDER.write(packet, new ByteArrayOutputStream(), watch(8, seen)))
                .isInstanceOf(CancellationException.class);
        assertThat(seen.get()).isLessThan(10);
    }
}
