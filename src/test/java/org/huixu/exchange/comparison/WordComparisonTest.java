package org.huixu.exchange.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.huixu.application.text.TextComparison.Fate;
import org.huixu.application.text.TextComparison.Piece;
import org.junit.jupiter.api.Test;

class WordComparisonTest {

    private final WordComparison comparison = new WordComparison();

    @Test
    void changedWordsStandBetweenWhatIsKept() {
        assertThat(told("会议原则同意该方案，由区发改局负责，于2026年9月30日前落实。", "会议同意该方案，由区财政局牵头负责，于2026年10月31日前落实。"))
                .isEqualTo("会议[-原则-]同意该方案，由区[-发改局-][+财政局牵头+]负责，于2026年[-9月30-][+10月31+]日前落实。");
    }

    @Test
    void aLetterThatIsAlikeDoesNotTearAChangeApart() {
        List<Piece> pieces = comparison.compare("第一项的经费", "第二项的经费");
        assertThat(pieces).extracting(Piece::fate).containsExactly(Fate.KEPT, Fate.REMOVED, Fate.ADDED, Fate.KEPT);
    }

    @Test
    void wholeParagraphsComeAndGoWithTheirLineEnds() {
        assertThat(told("甲。\n乙。\n丙。", "甲。\n丙。")).isEqualTo("甲。\n[-乙。\n-]丙。");
        assertThat(told("", "甲。")).isEqualTo("[+甲。+]");
        assertThat(comparison.compare("", "")).isEmpty();
    }

    @Test
    void rareCharactersOutsideTheBasicPlaneStayWhole() {
        assertThat(told("由𠮷林负责", "由𠮶林负责")).isEqualTo("由[-𠮷-][+𠮶+]林负责");
    }

    @Property(tries = 300)
    void keptAndRemovedGiveTheOldTextKeptAndAddedTheNewOne(
            @ForAll @StringLength(max = 30) @Chars({'会', '议', '决', '定', '，', '1', 'a', '\n'}) String before,
            @ForAll @StringLength(max = 30) @Chars({'会', '议', '决', '定', '，', '1', 'a', '\n'}) String after) {
        List<Piece> pieces = comparison.compare(before, after);

        assertThat(without(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(one -> one.fate() != fate).map(Piece::text).collect(Collectors.joining());
    }

    private String told(String before, String after) {
        return comparison.compare(before, after).stream().map(one -> switch (one.fate()) {
            case KEPT -> one.text();
            case REMOVED -> "[-" + one.text() + "-]";
            case ADDED -> "[+" + one.text() + "+]";
        }).collect(Collectors.joining());
    }
}
