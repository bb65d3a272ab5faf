package org.huixu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.MinutesText.Part;
import org.huixu.application.document.SetPage;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.ReadBack.Rule;
import org.huixu.document.pdf.ReadBack.Sign;
import org.huixu.document.screen.ScreenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screen shows while minutes are written is what the PDF will show. */
class ScreenPagesTest {

    private static final double MM = 25.4 / 72;
    private final ScreenPages screen = new ScreenPages(new FontLibrary(FontSettings.bundledOnly()));

    private record Placed(String text, double left, double baseline, double size) {
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 24, 60})
    void everyCharacterAndRuleStandsWhereThePdfHasIt(int paragraphs) throws IOException {
        MinutesPaper paper = SampleMinutes.standard().withParts(SampleMinutes.paragraphs(paragraphs)).draft();
        ReadBack pdf = ReadBack.of(paper);
        List<SetPage> pages = screen.set(paper);

        assertThat(pages).hasSize(pdf.count());
        for (int i = 0; i < pages.size(); i++) {
            List<Placed> drawn = placed(pages.get(i));
            List<Sign> read = pdf.page(i + 1).stream().filter(sign -> !sign.text().isBlank()).toList();
            int at = 0;
            for (Sign sign : read) {
                String word = sign.text(); // a name set with gaps is read as one word, at its first character
                assertThat(drawn.get(at).left()).isEqualTo(sign.left(), within(0.02));
                assertThat(drawn.get(at).baseline()).isEqualTo(sign.baseline(), within(0.02));
                assertThat(drawn.get(at).size()).isEqualTo(sign.size(), within(0.02));
                for (int sent = 0; sent < word.length(); sent += drawn.get(at++).text().length()) {
                    assertThat(word.substring(sent)).startsWith(drawn.get(at).text());
                }
            }
            assertThat(at).isEqualTo(drawn.size());
            List<Rule> rules = pdf.rules(i + 1);
            assertThat(pages.get(i).rules()).hasSameSizeAs(rules);
            for (int k = 0; k < rules.size(); k++) {
                SetPage.Rule rule = pages.get(i).rules().get(k);
                assertThat(rule.x() * MM).isEqualTo(rules.get(k).left(), within(0.02));
                assertThat(rule.red()).isEqualTo(rules.get(k).red());
            }
        }
    }

    @Test
    void whatWasSetBeforeIsSetTheSameAfterOneParagraphChanged() {
        List<Part> parts = new ArrayList<>(SampleMinutes.paragraphs(24));
        MinutesPaper before = SampleMinutes.standard().withParts(parts).draft();
        screen.set(before);
        parts.set(5, new Block(Level.BODY, "会议要求，按期完成。"));
        MinutesPaper after = before.with(new MinutesText(parts, List.of()));

        assertThat(screen.set(after))
                .isEqualTo(new ScreenPages(new FontLibrary(FontSettings.bundledOnly())).set(after));
        assertThat(screen.set(before))
                .isEqualTo(new ScreenPages(new FontLibrary(FontSettings.bundledOnly())).set(before));
    }

    @Test
    void everyLineKnowsItsParagraphEvenAmongEqualOnes() {
        Block same = new Block(Level.BODY, "会议要求，各镇办、各部门按照职责分工抓好落实，区政府办公室加强督促检查，重要情况及时报告区政府。");
        List<SetPage> pages = screen.set(SampleMinutes.standard()
                .withParts(List.of(new Block(Level.HEADING1, "一、议题"), same, same, same)).draft());
        List<Integer> owners = pages.getFirst().runs().stream().map(SetPage.Run::part).filter(part -> part >= 0)
                .distinct().toList();

        assertThat(owners).containsExactly(0, 1, 2, 3);
        assertThat(pages.getFirst().runs()).filteredOn(run -> run.part() < 0).isNotEmpty();
    }

    private static List<Placed> placed(SetPage page) {
        List<Placed> placed = new ArrayList<>();
        page.runs().forEach(run -> run.signs().forEach(sign -> {
            String text = Character.toString(sign.codePoint());
            if (!text.isBlank()) {
                placed.add(new Placed(text, sign.x() * MM, run.baseline() * MM, run.look().size()));
            }
        }));
        return placed;
    }
}
