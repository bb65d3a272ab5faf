package org.huixu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.huixu.application.document.Block;
import org.huixu.application.document.MinutesPaper;
import org.huixu.document.SampleMinutes;
import org.junit.jupiter.api.Test;

/** The file the minutes are kept in for ever. */
class MinutesArchiveTest {

    @Test
    void minutesAreValidPdfA2u() throws Exception {
        assertThat(ReadBack.of(SampleMinutes.standard().issued()).faults()).isEmpty();
    }

    @Test
    void aDraftIsValidPdfA2uToo() throws Exception {
        assertThat(ReadBack.of(SampleMinutes.standard().draft()).faults()).isEmpty();
    }

    @Test
    void everyWordCanBeReadBack() throws Exception {
        MinutesPaper paper = SampleMinutes.standard().issued();
        String text = ReadBack.of(paper).text();

        assertThat(text).contains("周村区人民政府常务会议纪要", "〔2026〕12号", "2026年1月5日", "2026年1月6日印发", "共印50份",
                "买买提·艾力", "孙𫖯", "陈犇", "—1—");
        String body = text.replaceAll("—\\d+—", "");
        paper.text().parts().forEach(part -> {
            if (part instanceof Block block) {
                assertThat(body).contains((block.text() + block.runOn()).replaceAll("\\s", ""));
            }
        });
    }

    @Test
    void aNameSpreadOverItsColumnIsFoundAsOneWord() throws Exception {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正文。").issued());
        assertThat(minutes.text(1)).contains("李堃", "张喆", "孙𫖯", "赵頔");
    }

    @Test
    void equalPapersMakeEqualBytes() throws Exception {
        byte[] first = ReadBack.of(SampleMinutes.standard().issued()).bytes();
        for (int again = 0; again < 8; again++) {
            ReadBack.of(SampleMinutes.standard().draft());
            assertThat(ReadBack.of(SampleMinutes.standard().issued()).bytes()).isEqualTo(first);
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsetsThatCanBeReadBack() throws Exception {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().issued());
        try (PDDocument document = Loader.loadPDF(minutes.bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
                    assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).as(font.getName()).isTrue();
                }
            }
        }
        assertThat(minutes.bytes()).hasSizeLessThan(600_000);
    }

    @Test
    void theFileSaysWhatItIsAndWhichFacesItUses() throws Exception {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().issued());
        try (PDDocument document = Loader.loadPDF(minutes.bytes())) {
            var properties = document.getDocumentInformation();

            assertThat(properties.getTitle()).isEqualTo("周村区人民政府常务会议纪要");
            assertThat(properties.getSubject()).isEqualTo("第12次常务会议");
            assertThat(properties.getAuthor()).isEqualTo("周村区人民政府办公室");
            assertThat(properties.getKeywords()).isEqualTo("常务会议, 纪要");
            assertThat(properties.getCreationDate().toInstant())
                    .isEqualTo(ZonedDateTime.of(2026, 1, 5, 7, 4, 5, 0, ZoneOffset.UTC).toInstant());
            assertThat(properties.getCustomMetadataValue("Faces")).contains("FandolFang", "FandolHei", "FandolKai",
                    "FandolSong", "NotoSerif", "LXGWWenKai");
        }
        assertThat(String.join(", ", minutes.result().faces())).contains("FandolFang");
    }

    @Test
    void aNameOutsideTheFaceFallsBackForThatCharacterAlone() throws Exception {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("参会人员王镕、李堃、张喆、陈犇、赵頔、孙𫖯。").issued());
        assertThat(minutes.find(1, "镕")).allMatch(c -> c.font().startsWith("LXGW"));
        assertThat(minutes.find(1, "参会人员王")).allMatch(c -> c.font().startsWith("FandolFang"));
        assertThat(minutes.find(1, "𫖯").getFirst().font()).startsWith("LXGW");
        assertThat(minutes.result().missing()).isEmpty();
    }

    @Test
    void aCharacterThatNoFaceHasIsListedAndDoesNotStopTheExport() throws Exception {
        MinutesPaper paper = SampleMinutes.standard().withBody("新任命的王\uD808\uDC00同志到会。").issued();

        assertThat(ReadBack.papers().missing(paper)).singleElement().satisfies(missing -> {
            assertThat(missing.character()).isEqualTo("\uD808\uDC00");
            assertThat(missing.context()).contains("王").contains("同志");
        });
        ReadBack written = ReadBack.of(paper);
        assertThat(written.text()).contains("新任命的王\uD808\uDC00同志到会。");
        assertThat(written.faults()).isEmpty();
    }
}
