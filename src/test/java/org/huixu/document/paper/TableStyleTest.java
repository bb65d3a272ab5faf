package org.huixu.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huixu.document.typeset.FaceRole;
import org.huixu.document.typeset.LineBreaker;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.huixu.document.typeset.TextLine;
import org.junit.jupiter.api.Test;

/** How texts are broken in the cells of a table. */
class TableStyleTest {

    @Test
    void aNameAfterItsUnitStaysWhole() {
        assertThat(lines("区科学技术局　蒋样和", 9)).containsExactly("区科学技术局", "蒋样和");
        assertThat(lines("区科学技术局　蒋样和\n区信访局　水仿平", 9)).containsExactly("区科学技术局", "蒋样和", "区信访局　水仿平");
    }

    @Test
    void whatIsLongerThanANameIsBrokenAnywhere() {
        assertThat(lines("区科学技术局　各科室负责人", 9)).containsExactly("区科学技术局　各科", "室负责人");
    }

    /** The lines of a text in a cell that is so many characters wide. */
    private static List<String> lines(String text, int characters) {
        TableStyle style = TableStyle.of(400, 10);
        double width = characters * style.style(FaceRole.FANGSONG).cell() + 2 * style.padding();
        return style.lines(text, FaceRole.FANGSONG, Alignment.LEFT, width,
                new LineBreaker((_, codePoint) -> codePoint < 0x2000 ? 0.5 : 1)).stream().map(TextLine::text)
                .map(String::strip).toList();
    }
}
