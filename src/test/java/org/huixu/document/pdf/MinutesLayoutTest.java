package org.huixu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.Markings;
import org.huixu.application.document.PrintSettings.LinePitch;
import org.huixu.document.SampleMinutes;
import org.huixu.document.pdf.ReadBack.Rule;
import org.huixu.document.pdf.ReadBack.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The finished minutes, measured in mm against GB/T 9704-2012. */
class MinutesLayoutTest {
    private static final double CELL = 156.0 / 28;
    private static final Offset<Double> HALF_MM = within(0.5);
    private static final Offset<Double> ONE_MM = within(1.0);

    /** A long paragraph without any mark: 28 characters a line. */
    private static final String GRID = "国".repeat(28 * 60);

    @Test
    void thePageIsA4() throws IOException {
        try (PDDocument document = Loader.loadPDF(ReadBack.of(SampleMinutes.standard().issued()).bytes())) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() * 25.4 / 72).isEqualTo(210, within(0.01));
            assertThat(box.getHeight() * 25.4 / 72).isEqualTo(297, within(0.01));
        }
    }

    @Test
    void aFullPageHolds22LinesOf28CharactersThatFillTheTypeArea() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody(GRID).issued());
        List<Sign> body = minutes.page(2).stream().filter(sign -> sign.text().equals("国")).toList();

        assertThat(body).hasSize(22 * 28);
        for (int i = 0; i < body.size(); i++) {
            Sign sign = body.get(i);
            double middle = (sign.left() + sign.right()) / 2;
            assertThat(middle).isEqualTo(28 + CELL * (i % 28 + 0.5), within(0.1));
            int line = i / 28;
            assertThat(sign.top()).isEqualTo(37 + line * (225 - 16 * 25.4 / 72) / 21, within(0.1));
            assertThat(sign.size()).isEqualTo(16, within(0.01));
            assertThat(sign.font()).startsWith("FandolFang");
        }
        assertThat(body.getFirst().left()).isEqualTo(28, HALF_MM);
        assertThat(body.get(27).right()).isEqualTo(184, HALF_MM);
        assertThat(body.getFirst().top()).isEqualTo(37, HALF_MM);
        assertThat(body.getLast().bottom()).isEqualTo(262, HALF_MM);
    }

    @Test
    void wordLikePitchIsASetting() throws IOException {
        ReadBack minutes = ReadBack
                .of(SampleMinutes.standard().withBody(GRID).withSettings(LinePitch.WORD_LIKE, false).issued());
        List<Sign> body = minutes.page(2).stream().filter(sign -> sign.text().equals("国")).toList();

        assertThat(body).hasSize(22 * 28);
        assertThat(body.get(28).baseline() - body.getFirst().baseline()).isEqualTo(28.95 * 25.4 / 72, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"区长办公会议纪要", "周村区人民政府常务会议纪要", "淄博市周村区人民政府党组理论学习中心组会纪要"})
    void theInkOfTheMarkStarts35MillimetresBelowTheTypeArea(String mark) throws Exception {
        assertThat(mark.length()).isIn(8, 13, 22);
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withMark(mark).issued());
        List<Sign> signs = minutes.find(1, mark);
        double[] ink = minutes.redInk(1, 40, 100);

        assertThat(ink[1]).isEqualTo(72, within(0.3));
        assertThat((ink[0] + ink[2]) / 2).isEqualTo(106, ONE_MM);
        assertThat(ink[0]).isGreaterThanOrEqualTo(27.5);
        assertThat(ink[2]).isLessThanOrEqualTo(184.5);
        assertThat(signs).allMatch(sign -> sign.font().startsWith("NotoSerif"));
        assertThat(signs).extracting(Sign::baseline).allMatch(y -> Math.abs(y - signs.getFirst().baseline()) < 0.01);
        assertThat(minutes.faults()).isEmpty();
    }

    @Test
    void theRedRuleIsAsWideAsTheTypeAreaAnd4MillimetresBelowOfficeAndDate() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().issued());
        Rule rule = minutes.rules(1).getFirst();
        List<Sign> office = minutes.find(1, "周村区人民政府办公室");
        List<Sign> date = minutes.find(1, "2026年1月5日");
        List<Sign> number = minutes.find(1, "〔2026〕12号");

        assertThat(rule.red()).isTrue();
        assertThat(rule.left()).isEqualTo(28, within(0.05));
        assertThat(rule.right()).isEqualTo(184, within(0.05));
        assertThat(rule.top() - office.getFirst().bottom()).isEqualTo(4, HALF_MM);
        assertThat(office.getFirst().left()).isEqualTo(28 + CELL, HALF_MM);
        assertThat(date.getLast().right()).isEqualTo(184 - CELL, HALF_MM);
        assertThat(date.getFirst().baseline()).isEqualTo(office.getFirst().baseline(), within(0.01));
        assertThat((number.getFirst().left() + number.getLast().right()) / 2).isEqualTo(106, HALF_MM);
    }

    @Test
    void headingsHaveTheirFacesAndStartAfterTwoCharacters() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard()
                .withParts(List.of(new Block(Level.HEADING1, "一、议题"), new Block(Level.HEADING2, "（一）要求"),
                        new Block(Level.HEADING3, "1.分工"), new Block(Level.HEADING4, "（1）台账"),
                        new Block(Level.BODY, "正文")))
                .issued());

        assertThat(minutes.find(1, "一、议题")).allMatch(sign -> sign.font().startsWith("FandolHei"));
        assertThat(minutes.find(1, "（一）要求")).allMatch(sign -> sign.font().startsWith("FandolKai"));
        for (String text : List.of("1.分工", "（1）台账", "正文")) {
            assertThat(minutes.find(1, text)).allMatch(sign -> sign.font().startsWith("FandolFang"));
        }
        for (String text : List.of("一、议题", "（一）要求", "1.分工", "（1）台账", "正文")) {
            assertThat(minutes.find(1, text).getFirst().left()).as(text).isEqualTo(28 + 2 * CELL, HALF_MM);
        }
    }

    @Test
    void theRollFollowsAfterOneBlankLineAndAlignsBehindItsColon() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正文一行。").issued());
        Sign body = minutes.find(1, "正文一行。").getFirst();
        Sign chair = minutes.find(1, "主持：").getFirst();
        List<Sign> present = minutes.find(1, "出席：");
        double pitch = (225 - 16 * 25.4 / 72) / 21;

        assertThat(chair.baseline() - body.baseline()).isEqualTo(2 * pitch, within(0.05));
        assertThat(present.getFirst().left()).isEqualTo(28 + 2 * CELL, HALF_MM);
        assertThat(present).allMatch(sign -> sign.font().startsWith("FandolHei") && Math.abs(sign.size() - 16) < 0.01);
        Sign wrapped = minutes.find(1, "欧阳建国").getFirst();
        assertThat(wrapped.baseline() - present.getFirst().baseline()).isEqualTo(pitch, within(0.05));
        assertThat(wrapped.left()).isEqualTo(28 + 5 * CELL, HALF_MM);
        assertThat(minutes.find(1, "王镕李堃").getFirst().font()).startsWith("FandolFang");
    }

    @Test
    void pageNumbersAlternateOneCharacterFromTheEdge() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody(GRID).issued());
        double character = 14 * 25.4 / 72;
        List<Sign> odd = minutes.find(1, "— 1 —");
        List<Sign> even = minutes.find(2, "— 2 —");

        assertThat(odd.getLast().right()).isEqualTo(184 - character, ONE_MM);
        assertThat(even.getFirst().left()).isEqualTo(28 + character, ONE_MM);
        for (Sign sign : List.of(odd.getFirst(), even.getFirst())) {
            assertThat(sign.font()).startsWith("FandolSong");
            assertThat(sign.size()).isEqualTo(14, within(0.01));
            assertThat(sign.baseline() - 0.38 * character).isEqualTo(269, ONE_MM);
        }
    }

    @Test
    void theImprintEndsOnTheTypeAreaWithItsThreeRules() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正文一行。").withoutCopies().issued());
        List<Rule> rules = minutes.rules(1).stream().filter(rule -> !rule.red()).toList();
        double character = 14 * 25.4 / 72;

        assertThat(rules).hasSize(3);
        assertThat(rules).extracting(Rule::thickness).satisfiesExactly(
                t -> assertThat(t).isEqualTo(0.35, within(0.005)), t -> assertThat(t).isEqualTo(0.25, within(0.005)),
                t -> assertThat(t).isEqualTo(0.35, within(0.005)));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.left()).isEqualTo(28, within(0.05));
            assertThat(rule.right()).isEqualTo(184, within(0.05));
        });
        assertThat(rules.getLast().top()).isEqualTo(262, HALF_MM);
        List<Sign> label = minutes.find(1, "分送：");
        assertThat(label.getFirst().left()).isEqualTo(28 + character, HALF_MM);
        assertThat(label.getFirst().size()).isEqualTo(14, within(0.01));
        List<Sign> all = minutes.page(1);
        List<Sign> recipients = all.subList(all.indexOf(label.getLast()) + 1, all.size());
        Sign secondLine = recipients.stream().filter(s -> s.baseline() > label.getFirst().baseline() + 1).findFirst()
                .orElseThrow();
        assertThat(secondLine.left()).isEqualTo(28 + 4 * character, HALF_MM);
        assertThat(minutes.text(1)).contains("区政府各部门。");
        List<Sign> printed = minutes.find(1, "2026年1月6日印发");
        assertThat(printed.getLast().right()).isEqualTo(184 - character, HALF_MM);
    }

    @Test
    void copyNumberSecrecyAndUrgencyStandInTheTopLeftCorner() throws IOException {
        Markings markings = new Markings(Optional.of("000012"), Optional.of("秘密"), Optional.of("1年"),
                Optional.of("特急"));
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withMarkings(markings).issued());
        double pitch = (225 - 16 * 25.4 / 72) / 21;
        List<String> rows = List.of("000012", "秘密★1年", "特急");
        for (int i = 0; i < rows.size(); i++) {
            Sign first = minutes.find(1, rows.get(i)).getFirst();
            assertThat(first.left()).isEqualTo(28, HALF_MM);
            assertThat(first.top()).isEqualTo(37 + i * pitch, HALF_MM);
            assertThat(first.size()).isEqualTo(16, within(0.01));
        }
        assertThat(minutes.find(1, "特急")).allMatch(sign -> sign.font().startsWith("FandolHei"));
    }

    @Test
    void attachmentsAreListedAfterABlankLineAndAlignWithTheFirst() throws IOException {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正文一行。")
                .withAttachments("2026年重点项目清单", "周村区2026年重点项目建设实施方案（征求意见稿）及其任务分解表和责任单位名单").issued());
        double pitch = (225 - 16 * 25.4 / 72) / 21;
        List<Sign> label = minutes.find(1, "附件：");
        Sign first = minutes.find(1, "2026年重点项目清单").getFirst();
        Sign second = minutes.find(1, "周村区2026年重点").getFirst();

        assertThat(label.getFirst().left()).isEqualTo(28 + 2 * CELL, HALF_MM);
        assertThat(label.getFirst().baseline() - minutes.find(1, "正文").getFirst().baseline()).isEqualTo(2 * pitch,
                within(0.05));
        assertThat(second.left()).isEqualTo(first.left(), within(0.3));
        assertThat(second.baseline() - first.baseline()).isEqualTo(pitch, within(0.05));
        List<Sign> third = minutes.page(1).stream()
                .filter(s -> Math.abs(s.baseline() - second.baseline() - pitch) < 0.05).toList();
        assertThat(third.getFirst().left()).isEqualTo(second.left(), within(0.3));
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() throws IOException {
        for (int lines = 1; lines <= 24; lines++) {
            List<Block> parts = List.of(new Block(Level.BODY, "正".repeat(28 * lines - 2)),
                    new Block(Level.HEADING1, "一、最后的议题"), new Block(Level.HEADING2, "（一）下级标题"),
                    new Block(Level.BODY, "内文。"));
            ReadBack minutes = ReadBack.of(SampleMinutes.standard().withParts(parts).withoutRoll().issued());
            int page = IntStream.rangeClosed(1, minutes.count())
                    .filter(number -> minutes.text(number).contains("一、最后的议题")).findFirst().orElseThrow();

            assertThat(minutes.text(page)).as("after " + lines + " lines").contains("（一）下级标题", "内文。");
        }
    }

    @Test
    void theImprintStaysOnTheLastPageAsLongAsItFits() throws Exception {
        int onFirst = 0;
        int onSecond = 0;
        for (int lines = 1; lines <= 12; lines++) {
            ReadBack minutes = ReadBack
                    .of(SampleMinutes.standard().withBody("正".repeat(28 * lines - 2)).withoutRoll().issued());
            List<Rule> rules = minutes.rules(minutes.count());
            Rule first = rules.stream().filter(rule -> !rule.red()).findFirst().orElseThrow();
            double lastLine = minutes.page(minutes.count()).stream().filter(sign -> sign.text().equals("正"))
                    .mapToDouble(Sign::bottom).max().orElse(0);
            assertThat(first.top()).isGreaterThan(lastLine + 1);
            assertThat(minutes.faults()).isEmpty();
            if (minutes.count() == 1) {
                onFirst++;
                assertThat(onSecond).as("once it no longer fits it never fits again").isZero();
            } else {
                onSecond++;
                assertThat(minutes.text(2)).contains("分送：", "— 2 —").doesNotContain("正正");
            }
        }
        assertThat(onFirst).isPositive();
        assertThat(onSecond).isPositive();
    }

    @Test
    void withDuplexPrintingTheImprintLiesOnAnEvenPage() throws IOException {
        for (int lines = 1; lines <= 60; lines += 3) {
            ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正".repeat(28 * lines - 2)).withoutRoll()
                    .withSettings(LinePitch.STRICT, true).issued());
            int last = minutes.count();

            assertThat(last % 2).isZero();
            assertThat(minutes.text(last)).contains("分送：");
            if (minutes.page(last - 1).isEmpty()) {
                assertThat(minutes.text(last)).doesNotContain("— " + last + " —");
                assertThat(minutes.text(last - 2)).contains("— " + (last - 2) + " —");
            } else {
                assertThat(minutes.text(last)).contains("— " + last + " —");
            }
        }
    }
}
