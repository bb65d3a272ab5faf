package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.KeyList;
import org.huixu.document.pdf.ArchiveForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook and the card of keys on paper, by commands that need no data folder; read back. */
class BookWorkTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    @Test
    void theHandbookHasContentsBookmarksAndWaysThatLeadToThePageTheyName() throws Exception {
        Path file = folder.resolve("手册.pdf");
        Shell.Said said = shell.type("document", "handbook", "--out", file);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).as("characters without a face").isEmpty();
        Handbook handbook = shell.wiring().books().handbook();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(handbook.pages().size(), 100);
            String contents = text(document, 2);
            List<PDOutlineItem> marks = new ArrayList<>();
            for (PDOutlineItem chapter : document.getDocumentCatalog().getDocumentOutline().children()) {
                chapter.children().forEach(marks::add);
            }
            assertThat(marks).extracting(PDOutlineItem::getTitle)
                    .containsExactlyElementsOf(handbook.pages().stream().map(Handbook.Page::title).toList());
            for (PDOutlineItem mark : marks) {
                int page = document.getPages().indexOf(mark.findDestinationPage(document)) + 1;
                assertThat(text(document, page)).contains(bare(mark.getTitle()));
                assertThat(contents).containsPattern("\\Q" + bare(mark.getTitle()) + "\\E\\.*" + page);
            }
            List<PDAnnotationLink> ways = StreamSupport.stream(document.getPages().spliterator(), false)
                    .flatMap(BookWorkTest::links).toList();
            assertThat(ways).hasSizeGreaterThan(handbook.pages().size() + 10).allSatisfy(
                    way -> assertThat(way.getDestination()).isNotNull());
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        assertThat(ArchiveForm.faults(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    void allKeysStandOnOneSheet() throws Exception {
        Path file = folder.resolve("快捷键.pdf");
        assertThat(shell.type("document", "shortcuts", "--out", file).code()).isZero();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = text(document, 1);
            for (KeyList.Part part : shell.wiring().books().keys().parts()) {
                assertThat(text).contains(bare(part.where()));
                assertThat(part.keys()).isNotEmpty();
            }
            assertThat(text).contains("Alt+Enter", "Ctrl+K", "Shift+F1");
        }
        assertThat(shell.type("document", "shortcuts", "--out", file).code()).as("it is there already").isEqualTo(3);
    }

    private static Stream<PDAnnotationLink> links(PDPage page) {
        try {
            return page.getAnnotations().stream().filter(PDAnnotationLink.class::isInstance)
                    .map(PDAnnotationLink.class::cast);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
