package org.huixu.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordFileTest {

    private static final List<String> PARAGRAPHS = List.of("镕堃喆犇頔 <一> & “二”", "𫖯");

    @Test
    void aWordProcessorReadsTitleAndParagraphsBack() throws IOException {
        byte[] bytes = new WordFile().docx("关于城区改造的汇报材料", PARAGRAPHS);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("关于城区改造的汇报材料",
                    PARAGRAPHS.getFirst(), PARAGRAPHS.getLast());
            assertThat(document.getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(22.0);
        }
    }

    @Test
    void theSameWordsGiveTheSameBytes() {
        assertThat(new WordFile().docx("一", PARAGRAPHS)).isEqualTo(new WordFile().docx("一", PARAGRAPHS));
    }
}
