package org.huixu.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.huixu.document.typeset.Paragraph.Alignment;

/** What holds for every Chinese text with marks, numbers and Latin words, whatever the measure. */
class LineBreakerPropertyTest {
    private static final double CELL = 10;
    private static final Metrics METRICS = (role, codePoint) -> codePoint < 0x2000 ? 0.5 : 1;
    private static final Style STYLE = new Style(FaceRole.FANGSONG, 10, CELL, 1, Ink.BLACK);
    private static final String NEVER_FIRST = "。，、；：？！）》”’】〕…—·％℃";
    private static final String NEVER_LAST = "（《“‘【〔";
    private static final String UNITS = "年月日时元个人户吨";

    private final LineBreaker breaker = new LineBreaker(METRICS);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> han = Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> rare = Arbitraries.of("𫖯", "𠀀", "镕", "堃");
        Arbitrary<String> mark = Arbitraries.of("，", "。", "、", "；", "：", "？", "！", "——", "……", "·", "％", "℃");
        Arbitrary<String> bracketed = Arbitraries.of("（%s）", "《%s》", "“%s”", "‘%s’", "【%s】", "〔%s〕", "“《%s》”")
                .flatMap(form -> han.map(form::formatted));
        Arbitrary<String> number = Arbitraries.integers().between(1, 999_999).flatMap(
                n -> Arbitraries.of("%d年", "%d.5公里", "%d万元", "第%d次", "%d%%", "%d个百分点", "%d余户")
                        .map(form -> form.formatted(n)));
        Arbitrary<String> latin = Arbitraries.of("PPP", "GDP", "5G", "Windows", "A4", "e-mail", "don’t ", "PDF/A-2u");
        Arbitrary<String> marked = Combinators.combine(han, mark).as(String::concat);
        return Arbitraries.oneOf(List.of(han, han, han, rare, marked, marked, bracketed, number, latin)).list()
                .ofMinSize(1).ofMaxSize(60).map(parts -> String.join("", parts));
    }

    private List<TextLine> set(String text, int cells) {
        Paragraph paragraph = new Paragraph(List.of(new Span(text, STYLE)), 2 * CELL, 0, Alignment.JUSTIFIED);
        return breaker.set(paragraph, cells * CELL);
    }

    @Property
    void noCharacterIsLostOrDoubled(@ForAll("texts") String text, @ForAll @IntRange(min = 16, max = 40) int cells) {
        assertThat(set(text, cells).stream().map(TextLine::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @Property
    void noLineStartsOrEndsWithAForbiddenMark(@ForAll("texts") String text,
            @ForAll @IntRange(min = 16, max = 40) int cells) {
        List<TextLine> lines = set(text, cells);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (i > 0) {
                assertThat(NEVER_FIRST).as("start of %s", line).doesNotContain(line.substring(0, 1));
            }
            if (i + 1 < lines.size()) {
                assertThat(NEVER_LAST).as("end of %s", line).doesNotContain(line.substring(line.length() - 1));
            }
        }
    }

    @Property
    void everyLineStaysWithinItsMeasureAndFullOnesFillIt(@ForAll("texts") String text,
            @ForAll @IntRange(min = 16, max = 40) int cells) {
        List<TextLine> lines = set(text, cells);
        for (TextLine line : lines) {
            assertThat(line.end()).isLessThanOrEqualTo(cells * CELL + 0.02);
            assertThat(line.squeezed()).isLessThanOrEqualTo(2 * CELL + 0.02);
            boolean oneWord = line.text().codePoints().allMatch(codePoint -> codePoint < 0x2000);
            if (!line.equals(lines.getLast()) && !oneWord) {
                assertThat(line.end()).isEqualTo(cells * CELL, within(0.02));
            }
        }
    }

    @Property
    void charactersFollowEachOtherFromLeftToRight(@ForAll("texts") String text,
            @ForAll @IntRange(min = 16, max = 40) int cells) {
        for (TextLine line : set(text, cells)) {
            for (int i = 1; i < line.glyphs().size(); i++) {
                double step = line.glyphs().get(i).x() - line.glyphs().get(i - 1).x();
                assertThat(step).as(line.text()).isGreaterThanOrEqualTo(-0.02);
            }
        }
    }

    @Property
    void aNumberStaysWithItsUnit(@ForAll("texts") String text, @ForAll @IntRange(min = 16, max = 40) int cells) {
        List<TextLine> lines = set(text, cells);
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            String after = lines.get(i).text();
            if (Character.isDigit(before.charAt(before.length() - 1))) {
                assertThat(UNITS + "公万余百").as("%s | %s", before, after).doesNotContain(after.substring(0, 1));
                assertThat(Character.isDigit(after.charAt(0))).as("%s | %s", before, after).isFalse();
            }
        }
    }
}
