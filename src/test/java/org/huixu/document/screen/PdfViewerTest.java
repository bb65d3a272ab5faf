package org.huixu.document.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;
import org.huixu.application.document.PaperPages;
import org.huixu.application.document.PaperPages.Area;
import org.huixu.application.document.PaperPages.Hit;
import org.huixu.application.document.PaperPages.Raster;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages as they are seen: where the words stand, and pixels that lie where the paper has ink. */
class PdfViewerTest {

    private static final double DOTS = 72;
    private static PaperPages pages;

    @BeforeAll
    static void open() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPapers(new FontLibrary(FontSettings.bundledOnly())).write(SampleMinutes.standard().issued(), out);
        pages = new PdfViewer().open(PaperFile.of(out.toByteArray()));
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    @Test
    void pages_are_a4_in_millimetres() {
        assertThat(pages.sizes()).hasSize(4).allSatisfy(size -> {
            assertThat(size.widthMm()).isCloseTo(210, within(0.1));
            assertThat(size.heightMm()).isCloseTo(297, within(0.1));
        });
    }

    @Test
    void the_mark_is_found_where_its_red_ink_is() {
        Hit mark = pages.find("周村区人民政府常务会议纪要").getFirst();
        Area area = mark.areas().getFirst();

        assertThat(mark.page()).isZero();
        assertThat(mark.areas()).hasSize(1);
        Raster raster = pages.draw(0, DOTS);
        double mm = 25.4 / DOTS;
        assertThat(redRows(raster).getFirst() * mm).isCloseTo(72, within(0.6)).isGreaterThan(area.topMm());
        assertThat(area.topMm()).isCloseTo(72, within(3.0));
        assertThat(area.leftMm()).isCloseTo(28, within(0.1));
        assertThat(area.leftMm() + area.widthMm()).isCloseTo(184, within(0.3));
    }

    @Test
    void words_that_run_over_a_line_end_have_a_place_on_each_line_and_blanks_do_not_count() {
        List<Hit> hits = pages.find("认真落实区委、区政府 决策部署，坚持“项目为王、实干为先”，完成固定资产投资86.7亿元");

        assertThat(hits).isNotEmpty();
        assertThat(hits.getFirst().areas()).hasSizeGreaterThan(1);
        assertThat(hits.getFirst().areas()).allSatisfy(area -> {
            assertThat(area.leftMm()).isGreaterThan(27);
            assertThat(area.leftMm() + area.widthMm()).isLessThan(185);
            assertThat(area.heightMm()).isCloseTo(16 * 25.4 / 72, within(0.2));
        });
        assertThat(pages.find("没有写过的话")).isEmpty();
        assertThat(pages.find(" ")).isEmpty();
    }

    @Test
    void every_pixel_is_opaque_and_the_text_of_a_page_can_be_copied() {
        Raster raster = pages.draw(1, DOTS);

        assertThat(raster.width()).isEqualTo(595);
        assertThat(raster.height()).isEqualTo(841);
        assertThat(java.util.Arrays.stream(raster.pixels())).allMatch(pixel -> pixel >>> 24 == 255);
        assertThat(pages.text(0)).contains("王镕");
    }

    @Test
    void what_is_no_pdf_is_said_to_be_unreadable() {
        assertThatThrownBy(() -> new PdfViewer().open(PaperFile.of(new byte[]{1, 2, 3})))
                .isInstanceOf(PaperException.NotReadable.class);
    }

    private static List<Integer> redRows(Raster raster) {
        return java.util.stream.IntStream.range(0, raster.height()).filter(y -> {
            for (int x = 0; x < raster.width(); x++) {
                int pixel = raster.pixels()[y * raster.width() + x];
                if ((pixel >> 16 & 255) > 150 && (pixel & 255) < 100) {
                    return true;
                }
            }
            return false;
        }).boxed().toList();
    }
}
