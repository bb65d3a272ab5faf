package org.huixu.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.huixu.document.typeset.Paragraph.Alignment;
import org.junit.jupiter.api.Test;

/** Lines of 28 cells, as in the minutes. */
class LineBreakerTest {
    private static final double CELL = 10;
    private static final Style STYLE = new Style(FaceRole.FANGSONG, 10, CELL, 1, Ink.BLACK);

    private final LineBreaker breaker = new LineBreaker((role, codePoint) -> codePoint < 0x2000 ? 0.5 : 1);

    private List<TextLine> set(String text) {
        return breaker.set(Paragraph.of(text, STYLE, Alignment.JUSTIFIED), 28 * CELL);
    }

    private List<String> lines(String text) {
        return set(text).stream().map(TextLine::text).toList();
    }

    private static String han(int count) {
        return "国".repeat(count);
    }

    @Test
    void plainTextStandsOnTheGrid() {
        TextLine line = set(han(40)).getFirst();
        assertThat(line.glyphs()).hasSize(28);
        assertThat(line.glyphs().get(27).x()).isEqualTo(270, within(0.001));
    }

    @Test
    void aMarkThatJustDoesNotFitIsPulledInByMarksGivingWay() {
        TextLine line = set(han(10) + "，" + han(16) + "区。" + han(5)).getFirst();
        assertThat(line.text()).endsWith("区。");
        assertThat(line.squeezed()).isEqualTo(CELL, within(0.001));
        assertThat(line.end()).isEqualTo(280, within(0.001));
    }

    @Test
    void withoutEnoughMarksTheCharacterBeforeMovesDownAndTheLineIsStretched() {
        List<TextLine> lines = set(han(27) + "区。" + han(5));
        assertThat(lines.get(0).text()).isEqualTo(han(27));
        assertThat(lines.get(0).end()).isEqualTo(280, within(0.001));
        assertThat(lines.get(1).text()).isEqualTo("区。" + han(5));
    }

    @Test
    void ofTwoMarksSideBySideTheFirstIsHalfAsWide() {
        TextLine line = set("国），“家").getFirst();
        assertThat(line.glyphs()).extracting(Glyph::x).containsExactly(0.0, 10.0, 15.0, 20.0, 30.0);
        assertThat(set("国《“家").getFirst().glyphs()).extracting(Glyph::x).containsExactly(0.0, 10.0, 15.0, 25.0);
    }

    @Test
    void aMarkWhoseNeighbourIsOnTheNextLineIsWholeAgain() {
        TextLine line = set(han(27) + "，“" + han(5) + "”").getFirst();
        assertThat(line.text()).isEqualTo(han(27) + "，");
        assertThat(line.stretched()).isZero();
        assertThat(line.end()).isEqualTo(280, within(0.001));
    }

    @Test
    void aStretchedLineGrowsEvenlyAndNotInsideItsBrackets() {
        TextLine line = set(han(19) + "（第5批）" + han(2) + "2026年度").getFirst();
        assertThat(line.text()).endsWith("（第5批）" + han(2));
        assertThat(line.end()).isEqualTo(280, within(0.001));
        List<Double> x = line.glyphs().stream().map(Glyph::x).toList();
        int open = line.text().indexOf('（');
        double gap = x.get(1) - x.get(0) - CELL;
        assertThat(gap).isPositive();
        assertThat(x.get(open + 1) - x.get(open)).as("behind the opening bracket").isEqualTo(CELL, within(0.001));
        assertThat(x.get(open + 2) - x.get(open + 1)).as("before the number").isEqualTo(CELL + gap, within(0.001));
        assertThat(x.get(open + 3) - x.get(open + 2)).as("behind the number").isEqualTo(CELL / 2 + gap, within(0.001));
        assertThat(x.get(open + 4) - x.get(open + 3)).as("before the closing bracket").isEqualTo(CELL, within(0.001));
    }

    @Test
    void theLastCharacterOfAParagraphIsPulledInWhereMarksCanGiveWay() {
        assertThat(lines(han(5) + "《" + han(18) + "》" + han(3) + "题")).hasSize(1);
        assertThat(lines(han(5) + "《" + han(17) + "》" + han(3) + "题。")).hasSize(1);
        assertThat(lines(han(5) + "《" + han(12) + "（5）》" + han(5) + "2、题")).hasSize(1);
        assertThat(lines(han(28) + "题")).hasSize(2);
    }

    @Test
    void aNumberOfDigitsAndWordsStaysWhole() {
        assertThat(lines(han(25) + "3亿5000万元" + han(3)).getLast()).startsWith("3亿5000万元");
        assertThat(lines(han(25) + "2026—2030年" + han(3)).getLast()).startsWith("2026—2030年");
    }

    @Test
    void marksGiveWayByTwoCellsAtMost() {
        String text = han(4) + "，" + han(4) + "，" + han(4) + "，" + han(4) + "，" + han(5) + "，区。”）】" + han(5);
        assertThat(set(text).getFirst().squeezed()).isLessThanOrEqualTo(2 * CELL + 0.001);
    }

    @Test
    void anOpeningMarkMovesToTheNextLine() {
        assertThat(lines(han(27) + "（区）" + han(3))).containsExactly(han(27), "（区）" + han(3));
    }

    @Test
    void aDashIsNotSplitAndDoesNotStartALine() {
        assertThat(lines(han(27) + "——区")).containsExactly(han(26), "国——区");
        assertThat(lines(han(26) + "——区")).containsExactly(han(26) + "——", "区");
    }

    @Test
    void anEllipsisIsNotSplit() {
        assertThat(lines(han(27) + "……区")).containsExactly(han(26), "国……区");
    }

    @Test
    void aNumberKeepsItsUnit() {
        assertThat(lines(han(25) + "86.7公里" + han(3)).getLast()).isEqualTo("86.7公里" + han(3));
        assertThat(lines(han(26) + "2026年").getLast()).isEqualTo("2026年");
        assertThat(lines(han(25) + "100余万元" + han(3)).getLast()).startsWith("100余万元");
        assertThat(lines(han(26) + "第12次" + han(3)).getLast()).startsWith("第12次");
    }

    @Test
    void aLatinWordStaysWhole() {
        assertThat(lines(han(26) + "Windows" + han(3)).getLast()).startsWith("Windows");
    }

    @Test
    void aWordLongerThanALineIsBrokenAllTheSame() {
        List<String> lines = lines("x".repeat(100));
        assertThat(lines.getFirst()).hasSize(56);
        assertThat(String.join("", lines)).hasSize(100);
    }

    @Test
    void aQuotationOfSixtyCharactersKeepsItsMarksWithItsText() {
        List<String> lines = lines(han(27) + "“" + han(60) + "”，" + han(3));
        assertThat(lines.get(0)).isEqualTo(han(27));
        assertThat(lines.get(1)).startsWith("“国");
        assertThat(lines).noneMatch(line -> line.startsWith("”") || line.startsWith("，"));
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneCharacter() {
        List<TextLine> lines = set("𫖯".repeat(30));
        assertThat(lines.getFirst().glyphs()).hasSize(28);
    }

    @Test
    void spacesAtTheEndOfALineHangOver() {
        assertThat(lines(han(28) + " " + han(2))).containsExactly(han(28) + " ", han(2));
    }

    @Test
    void steeringCharactersAreNotDrawn() {
        assertThat(lines("\uFEFF周\u200B村\uFE00")).containsExactly("周村");
    }

    @Test
    void anEmptyParagraphIsOneEmptyLine() {
        assertThat(lines("")).containsExactly("");
    }

    @Test
    void namesStandInColumnsAndTwoCharactersSpreadToThree() {
        NameColumns columns = new NameColumns((role, codePoint) -> 1, STYLE);
        List<List<TextLine>> lines = columns.set(List.of("王镕", "周明远", "买买提·艾力", "李堃", "张喆", "陈犇", "赵頔"), 50,
                280);

        assertThat(lines.getFirst()).extracting(TextLine::text).containsExactly("王镕", "周明远", "买买提·艾力", "李堃");
        assertThat(lines.getFirst()).extracting(TextLine::start).containsExactly(50.0, 100.0, 150.0, 250.0);
        assertThat(lines.getFirst().getFirst().glyphs()).extracting(Glyph::x).containsExactly(50.0, 70.0);
        assertThat(lines.get(1).getFirst().start()).isEqualTo(50);
    }

    @Test
    void betweenNamesIsMoreRoomThanWithinOneThatIsSpreadAndOneCellWhereNoneIs() {
        NameColumns columns = new NameColumns((role, codePoint) -> 1, STYLE);
        List<TextLine> spread = columns.set(List.of("王镕", "李堃"), 50, 280).getFirst();

        assertThat(spread.get(1).start() - spread.get(0).end()).isEqualTo(2 * CELL, within(0.001));
        assertThat(columns.set(List.of("周明远", "欧阳展"), 50, 280).getFirst()).extracting(TextLine::start)
                .containsExactly(50.0, 90.0);
    }

    @Test
    void aNameOfFourCharactersLeavesNoHoleBehindIt() {
        NameColumns columns = new NameColumns((role, codePoint) -> 1, STYLE);
        List<List<TextLine>> lines = columns.set(List.of("王镕", "欧阳建国", "周明远", "李堃", "张喆", "陈犇", "赵頔"), 50, 280);

        assertThat(lines.getFirst()).extracting(TextLine::start).containsExactly(50.0, 110.0, 170.0, 230.0);
        assertThat(lines.get(1)).extracting(TextLine::start).containsExactly(50.0, 110.0, 170.0);
    }
}
