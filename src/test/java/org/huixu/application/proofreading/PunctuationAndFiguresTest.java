package org.huixu.application.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks, numbers and dates in sentences as offices type them. */
class PunctuationAndFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "会议指出,今年以来全区经济稳中向好.|会议指出，今年以来全区经济稳中向好。",
            "会议要求:一要压实责任;二要强化督导!|会议要求：一要压实责任；二要强化督导！",
            "由区发改局(区能源局)牵头|由区发改局（区能源局）牵头",
            "完成投资86.7亿元,增长12.3%|完成投资86.7亿元，增长12.3%",
            "会议听取了汇报，，研究了意见。。|会议听取了汇报，研究了意见。",
            "会议听取了汇报,,研究了意见|会议听取了汇报，研究了意见",
            "全区GDP,,增长6%|全区GDP，增长6%",
            "采用5G,，AI技术|采用5G，AI技术",
            "统筹推进、，抓好落实，。|统筹推进、抓好落实。",
            "，会议强调|会议强调",
            "坚持\"项目为王\"理念|坚持“项目为王”理念",
            "采用test\"he\"方案，AI\"大模型\"应用|采用test“he”方案，AI“大模型”应用",
            "落实“三重一大“制度|落实“三重一大”制度",
            "会议 强调，要 抓好　落实|会议强调，要抓好落实",
            "　　会议指出|会议指出",
            "定于 2026 年召开|定于2026年召开",
            "于2026年01月05日前|于2026年1月5日前",
            "于二〇二六年一月五日印发|于2026年1月5日印发",
            "于2026年十二月三十一日前|于2026年12月31日前",
            "自2026-01-05起施行|自2026年1月5日起施行",
            "自2026.7.1起施行|自2026年7月1日起施行",
            "定于3月05日召开|定于3月5日召开",
            "截至2026年03月底|截至2026年3月底",
            "二〇二五年，全区|2025年，全区",
            "增长１２．５％|增长12.5%",
            "拨付资金1，200，000元|拨付资金1,200,000元",
            "第1,2,3项|第1、2、3项",
            "用时3-5天|用时3～5天",
            "增长5-10%|增长5%～10%",
            "2024-2026年行动计划|2024—2026年行动计划",
            "于6月3-5日举办|于6月3—5日举办"
    })
    void theUsualSlipsArePutRight(String typed, String right) {
        assertThat(mended(typed)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"增长1.5个百分点，于10:30开会，比例为3:1。", "网址为http://www.zhoucun.gov.cn/a.html?b=1,c，请查阅。",
            "联系人邮箱a.b@zb.cn，电话0533-6181234。", "采用IEEE 802.11 (Wi-Fi), IPv6标准", "总投资12,500万元，占10%、百分之十。",
            "《关于印发〈周村区工作规则〉的通知》（周政发〔2026〕3号）", "他说：“按期完成。”", "参照GB/T 9704-2012执行。",
            "会期为2026年1月5日至7日。", "文号为周政办字〔2026〕1号。", "坚持不懈——久久为功……", "It's “OK”的说法"})
    void whatIsRightIsLeftAlone(String text) {
        assertThat(all(text)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsToldButNotGuessed() {
        assertThat(all("于2026年2月30日前完成")).singleElement().satisfies(spot -> {
            assertThat(spot.fault()).isEqualTo(Fault.DATE);
            assertThat(spot.says()).isEqualTo("没有“2026年2月30日”这一天");
            assertThat(spot.repair()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"会议同意（原则通过该方案|（", "会议同意该方案）|）", "印发《工作规则的通知|《", "落实”放管服|”"})
    void aMarkWithoutItsOtherHalfIsToldButNotGuessed(String text, String mark) {
        assertThat(all(text)).singleElement().satisfies(spot -> {
            assertThat(spot.fault()).isEqualTo(Fault.UNBALANCED);
            assertThat(text.substring(spot.from(), spot.to())).isEqualTo(mark);
            assertThat(spot.repair()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"会议原则同意该方案|会议原则同意该方案。", "会议原则同意该方案，|会议原则同意该方案。",
            "会议强调“绿水青山就是金山银山”|会议强调“绿水青山就是金山银山”。", "会议要求：|会议要求：", "他说：“好。”|他说：“好。”",
            "一是加强领导；|一是加强领导；"})
    void aParagraphEndsWithItsMark(String typed, String right) {
        assertThat(applied(typed, Punctuation.endOfParagraph(typed))).isEqualTo(right);
    }

    @Test
    void wrongGroupsOfDigitsAreTold() {
        assertThat(all("共1,0000元")).singleElement().extracting(Spot::fault, Spot::repair)
                .containsExactly(Fault.NUMBER, null);
        assertThat(Punctuation.endOfHeading("一、关于预算调整的议题。")).singleElement().extracting(Spot::repair).isEqualTo("");
    }

    private static String mended(String text) {
        String now = text;
        for (int i = 0; i < 4; i++) {
            now = applied(now, all(now));
        }
        return now;
    }

    private static List<Spot> all(String text) {
        List<Spot> kept = new ArrayList<>();
        for (Spot spot : Figures.of(text)) {
            kept.add(spot);
        }
        Punctuation.of(text).stream().filter(spot -> kept.stream().noneMatch(spot::overlaps)).forEach(kept::add);
        return kept;
    }

    private static String applied(String text, List<Spot> spots) {
        String now = text;
        for (Spot spot : spots.stream().sorted(Comparator.comparingInt(Spot::from).reversed()).toList()) {
            now = spot.repair() == null ? now
                    : now.substring(0, spot.from()) + spot.repair() + now.substring(spot.to());
        }
        return now;
    }
}
