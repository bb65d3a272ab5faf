package org.huixu.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.huixu.application.people.Pinyin.Spelling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are read as names. */
class IcuPinyinTest {

    @ParameterizedTest
    @CsvSource({"单雄信, shan xiong xin, sxx", "曾文, zeng wen, zw", "仇英, qiu ying, qy", "区平, ou ping, op",
            "查明, zha ming, zm", "解珍, xie zhen, xz", "覃勇, qin yong, qy", "缪斌, miao bin, mb", "么明, yao ming, ym",
            "尉迟恭, yu chi gong, ycg", "欧阳修, ou yang xiu, oyx", "吕布, lu bu, lb", "宁采, ning cai, nc",
            "李镕, li rong, lr", "王堃, wang kun, wk", "张喆, zhang zhe, zz", "犇頔, ben di, bd",
            "李  明, li ming, lm", "John Li, john li, jl", "'', '', ''"})
    void surnamesAndRareCharacters(String name, String sortKey, String initials) {
        assertThat(new IcuPinyin().of(name)).isEqualTo(new Spelling(sortKey, initials));
    }
}
