package org.huixu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.Roll;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.document.SampleMinutes;
import org.huixu.document.SampleSheets;
import org.huixu.document.pdf.ReadBack.Rule;
import org.huixu.document.pdf.ReadBack.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers as they come in an office, from one page to thirty. */
class ScenarioTest {

    @ParameterizedTest
    @CsvSource({"2, 1", "14, 2", "36, 3", "640, 30"})
    void minutesOfAnyLengthAreValidAndWhole(int lines, int pages) throws Exception {
        List<Block> parts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            parts.add(new Block(Level.BODY, "第" + (i + 1) + "项议定事项由责任单位抓好落实。"));
        }
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withParts(parts).withoutRoll().issued());

        assertThat(minutes.count()).isEqualTo(pages);
        assertThat(minutes.faults()).isEmpty();
        String text = minutes.text();
        for (int i = 0; i < lines; i++) {
            assertThat(text).containsOnlyOnce("第" + (i + 1) + "项议定");
        }
        for (int page = 1; page <= pages; page++) {
            assertThat(minutes.text(page)).contains("— " + page + " —");
        }
    }

    @Test
    void aRollOf120NamesIsPrintedWholeInColumns() throws Exception {
        Roll roll = new Roll(Optional.empty(), Optional.empty(),
                List.of(new Roll.Group("出席", SampleMinutes.names(120))));
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正文。").withRoll(roll).issued());
        List<Sign> all = new ArrayList<>();
        for (int page = 1; page <= minutes.count(); page++) {
            all.addAll(minutes.page(page));
        }

        List<String> names = List.of("王建华", "李明", "张志远", "欧阳建国", "陈静", "刘大伟");
        List<Double> starts = all.stream().filter(sign -> names.contains(sign.text()))
                .map(sign -> (sign.left() - 28) / (156.0 / 28) - 5).toList();
        assertThat(starts).hasSize(120).allSatisfy(
                start -> assertThat(start / 6 - Math.rint(start / 6)).as("column %s", start).isEqualTo(0,
                        within(0.05)));
        assertThat(minutes.faults()).isEmpty();
    }

    @Test
    void aDashAtTheEndOfAPageStaysOnThePage() throws Exception {
        int before = 13 * 28 - 2 - 2;
        MinutesPaper paper = SampleMinutes.standard().withBody("正".repeat(before) + "——" + "文".repeat(60)).withoutRoll()
                .issued();
        ReadBack minutes = ReadBack.of(paper);
        List<Sign> first =
                minutes.page(1).stream().filter(sign -> "正—文".contains(sign.text()) && sign.size() > 15).toList();

        assertThat(first.getLast().text()).isEqualTo("—");
        assertThat(first.get(first.size() - 2).text()).isEqualTo("—");
        assertThat(first.getLast().right()).isEqualTo(184, within(0.5));
        assertThat(first.getLast().bottom()).isEqualTo(262, within(0.5));
        assertThat(minutes.faults()).isEmpty();
    }

    @Test
    void aQuotationOfSixtyCharactersIsReadBackWhole() throws Exception {
        String quotation = "“" + "坚持稳中求进工作总基调".repeat(6).substring(0, 60) + "”";
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("会议强调，要" + quotation + "，抓好落实。").issued());

        assertThat(minutes.text()).contains("会议强调，要" + quotation + "，抓好落实。");
        assertThat(minutes.faults()).isEmpty();
    }

    @Test
    void aTableOfDecisionsRepeatsItsHeadingAndTheTextReturnsToTheGrid() throws Exception {
        MinutesPaper paper = SampleMinutes.standard().withParts(List.of(new Block(Level.BODY, "会议议定以下事项："),
                SampleSheets.decisions(20), new Block(Level.BODY, "请抓好落实。"))).issued();
        ReadBack minutes = ReadBack.of(paper);
        double pitch = (225 - 16 * 25.4 / 72) / 21;

        assertThat(minutes.text(1)).contains("议定事项");
        assertThat(minutes.text(2)).contains("议定事项", "责任单位");
        int page = minutes.text(3).contains("请抓好落实") ? 3 : 2;
        double row = (minutes.find(page, "请抓好落实").getFirst().top() - 37) / pitch;
        assertThat(row - Math.rint(row)).isEqualTo(0, within(0.02));
        for (int number = 1; number <= 2; number++) {
            double bottom = minutes.rules(number).stream().mapToDouble(Rule::bottom).max().orElseThrow();
            assertThat(bottom).isLessThanOrEqualTo(262.1);
        }
        assertThat(minutes.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSummaryOfItemsRepeatsItsHeadingAndCountsItsPages(Orientation orientation) throws Exception {
        ReadBack sheet = ReadBack.of(SampleSheets.items(25, orientation));

        assertThat(sheet.count()).isGreaterThan(1);
        for (int page = 1; page <= sheet.count(); page++) {
            assertThat(sheet.text(page)).contains("区政府常务会议议题汇总表", "第 " + page + " 页", "共 " + sheet.count() + " 页");
        }
        assertThat(sheet.text(2)).contains("议题名称");
        assertThat(sheet.text()).contains("第12次常务会议2026年1月5日", "经综合平衡后报区长审定。");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void aTableThatIsToBeOnOnePageIsSoInSmallerPrintWhereThatIsEnough() throws Exception {
        assertThat(ReadBack.of(SampleSheets.items(9, Orientation.LANDSCAPE)).count()).isGreaterThan(1);

        ReadBack sheet = ReadBack.of(SampleSheets.items(9, Orientation.ONE_PAGE));

        assertThat(sheet.count()).isEqualTo(1);
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void aShortHeadingOfATableIsNotBrokenAndNoCharacterIsCentredAlone() throws Exception {
        Table table = new Table(
                List.of(new Column("序号", 0.2, Alignment.CENTRE), new Column("议题名称", 9, Alignment.LEFT),
                        new Column("提报单位", 1, Alignment.CENTRE)),
                List.of(List.of("1", "城市更新", "区住建局\n区财政分局")));
        ReadBack sheet = ReadBack.of(new SheetPaper("汇总表", Optional.empty(), table, List.of(), Orientation.PORTRAIT,
                SampleMinutes.properties("汇总表")));

        for (String heading : List.of("序号", "议题名称", "提报单位")) {
            List<Sign> signs = sheet.find(1, heading);
            assertThat(signs.getLast().baseline()).as(heading).isEqualTo(signs.getFirst().baseline(), within(0.01));
        }
        assertThat(sheet.text(1)).contains("区住建局", "区财政", "分局");
        assertThat(sheet.find(1, "分局").getFirst().baseline())
                .isGreaterThan(sheet.find(1, "区财政").getFirst().baseline() + 1);
    }

    @Test
    void aFormHasRoomToSignInEveryBox() throws Exception {
        ReadBack form = ReadBack.of(SampleSheets.approval());

        assertThat(form.count()).isEqualTo(1);
        assertThat(form.text(1).split("签字：", -1)).hasSize(5);
        assertThat(form.faults()).isEmpty();
        double left = form.rules(1).stream().mapToDouble(Rule::left).min().orElseThrow();
        double right = form.rules(1).stream().mapToDouble(Rule::right).max().orElseThrow();
        assertThat(left).isEqualTo(28, within(0.1));
        assertThat(right).isEqualTo(184, within(0.1));
    }

    @Test
    void aDraftSaysSoAndLeavesNumberAndDateToBeFilledIn() throws Exception {
        ReadBack draft = ReadBack.of(SampleMinutes.standard().draft());

        assertThat(draft.text(1)).contains("草　稿（未印发）", "（文号送签时编定）", "　　年　　月　　日");
        assertThat(draft.text()).contains("年月日印发").doesNotContain("2026年1月6日印发");
    }

    @Test
    void everyPageOfADraftSaysThatItIsOne() throws Exception {
        ReadBack draft = ReadBack.of(SampleMinutes.standard().draft());
        assertThat(draft.count()).isGreaterThan(2);
        for (int page = 1; page <= draft.count(); page++) {
            Sign first = draft.find(page, "草　稿").getFirst();
            assertThat(first.bottom()).as("page " + page).isLessThan(37);
        }
        assertThat(ReadBack.of(SampleMinutes.standard().issued()).text()).doesNotContain("草");
    }

    @Test
    void noPageHoldsASingleLineOfTheBody() throws Exception {
        for (int lines = 12; lines <= 15; lines++) {
            ReadBack minutes = ReadBack
                    .of(SampleMinutes.standard().withBody("正".repeat(28 * lines - 2)).withoutRoll().issued());
            long onSecond = minutes.page(2).stream().filter(sign -> sign.text().equals("正"))
                    .mapToLong(sign -> Math.round(sign.baseline())).distinct().count();
            assertThat(onSecond).as(lines + " lines").isNotEqualTo(1);
        }
    }

    @Test
    void noNameOfALongRollStandsAloneOnAPage() throws Exception {
        String letters = String.join("", SampleMinutes.names(6).stream().map(Roll.Attendee::name).toList());
        long seen = 0;
        Roll roll = new Roll(Optional.empty(), Optional.empty(),
                List.of(new Roll.Group("出席", SampleMinutes.names(17)), new Roll.Group("列席", SampleMinutes.names(1))));
        for (int lines = 8; lines <= 15; lines++) {
            ReadBack minutes = ReadBack
                    .of(SampleMinutes.standard().withBody("正".repeat(28 * lines - 2)).withRoll(roll).issued());
            for (int page = 1; page <= minutes.count(); page++) {
                boolean label = minutes.text(page).contains("列席：");
                long rows = minutes.page(page).stream().filter(sign -> letters.contains(sign.text()))
                        .mapToLong(sign -> Math.round(sign.baseline())).distinct().count() - (label ? 1 : 0);
                assertThat(rows).as("%s lines, page %s", lines, page).isNotEqualTo(1);
                seen += Math.max(rows, 0);
            }
        }
        assertThat(seen).as("lines of names").isPositive();
    }

    @Test
    void observersAreNamedBehindTheirUnitsAndNoneIsSplit() throws Exception {
        ReadBack minutes = ReadBack.of(SampleMinutes.standard().withBody("正文。").issued());
        assertThat(minutes.text(1)).contains("区发展和改革局 刘伟、", "区财政局 黄志强、", "区司法局 林娜");
        Sign unit = minutes.find(1, "区工业和信息化局").getFirst();
        assertThat(unit.left()).isEqualTo(28 + 5 * 156.0 / 28, within(0.5));
        assertThat(minutes.find(1, "买买提·艾力").getFirst().baseline()).isEqualTo(unit.baseline(), within(0.01));
    }

    @Test
    void theListOfMissingCharactersIsEmptyForTheNamesOfTheStandard() throws Exception {
        String names = "镕堃喆犇頔𫖯祎玥垚翀";
        assertThat(ReadBack.papers().missing(SampleMinutes.standard().withBody(names).issued())).isEmpty();
        assertThat(ReadBack.of(SampleMinutes.standard().withBody(names).issued()).text()).contains(names);
    }
}
