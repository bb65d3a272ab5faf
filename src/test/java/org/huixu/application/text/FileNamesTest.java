package org.huixu.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are taken by Windows and Linux alike, and still say what they said. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '=', value = {"关于A/B的请示=关于A／B的请示", "a\\b:c*d?e\"f<g>h|i=a＼b：c＊d？e＂f＜g＞h｜i",
            "' 前后 空白. . '=前后 空白", "...隐藏=隐藏", "行一\t行二=行一 行二", "CON=_CON", "nul=_nul", "Com1.备份=_Com1.备份",
            "LPT³=_LPT³", "CONTENT=CONTENT", "COM=COM", "COM12=COM12", "一\u200B二\u202E三=一二三", "马镕堃喆犇頔𬭊=马镕堃喆犇頔𬭊"})
    void whatNoNameMayHoldIsWrittenWideOrLeftOut(String words, String name) {
        assertThat(FileNames.safe(words)).isEqualTo(name);
    }

    @Test
    void namesOfNothingHaveAName() {
        assertThat(FileNames.safe("")).isEqualTo("未命名");
        assertThat(FileNames.safe(" . . ")).isEqualTo("未命名");
        assertThat(FileNames.safe("\uD800")).as("half a character").isEqualTo("未命名");
    }

    @Test
    void longNamesAreCutWithoutCuttingACharacter() {
        assertThat(FileNames.safe("关于".repeat(100))).hasSize(70);
        assertThat(FileNames.safe("长 ".repeat(100), 20)).hasSize(19).endsWith("长");
        String rare = FileNames.safe("𬭊".repeat(100));
        assertThat(rare.codePoints().allMatch(one -> one == "𬭊".codePointAt(0))).isTrue();
        assertThat(rare.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(210);
    }

    @ParameterizedTest
    @CsvSource({"方案.PDF,.pdf", "方案.tar.gz,.gz", "方案,''", "方案.,''", "方案.第二版,''", "a.b/c,''"})
    void onlyEndingsThatProgramsKnowAreKept(String fileName, String ending) {
        assertThat(FileNames.ending(fileName)).isEqualTo(ending);
    }

    @Test
    void filesOfAMeetingHaveItsCodeAndTheNumberThatItsPapersCarry() {
        assertThat(FileNames.ofMeeting("2026-常务-1", 13)).isEqualTo("2026-常务-1（第13次）");
        assertThat(FileNames.ofMeeting("2026-专题-1", null)).isEqualTo("2026-专题-1");
    }
}
