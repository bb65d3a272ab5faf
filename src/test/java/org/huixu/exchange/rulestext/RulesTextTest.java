package org.huixu.exchange.rulestext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.regulation.ParsedArticle;
import org.huixu.application.regulation.RulesTextFile.Reading;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are found by their numbers in a short made-up text. */
class RulesTextTest {

    @TempDir
    private Path folder;

    @Test
    void everyArticleIsFoundWithItsChapterAndItsParagraphs() throws IOException {
        Reading reading = read(sample());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.articles()).extracting(ParsedArticle::order)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(reading.articles().get(2)).isEqualTo(new ParsedArticle("三", 3, "第二章 会议制度", """
                周会的主要任务是：
                （一）传达上级的决定；
                （二）研究一、二两条所说的事项。
                周会一般每周召开1次。"""));
        assertThat(reading.articles().get(1).text()).isEqualTo("区政府开会议事，适用本规则。\n会议分为周会和月会。");
        assertThat(reading.articles().get(9).text()).as("a heading ends it").isEqualTo("办公室按月报告办理情况。");
        assertThat(reading.articles().get(10).chapter()).isEqualTo("第三章 附 则");
        assertThat(reading.articles().get(11)).as("without the imprint")
                .isEqualTo(new ParsedArticle("十二", 12, "第三章 附 则", "本规则自印发之日起施行。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE"})
    void theEncodingIsDetected(String charset) throws IOException {
        String marked = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? '\ufeff' + sample() : sample();

        assertThat(read(marked.getBytes(Charset.forName(charset)))).isEqualTo(read(sample()));
    }

    @Test
    void windowsLineEndsMakeNoDifference() throws IOException {
        assertThat(read(sample().replace("\n", "\r\n"))).isEqualTo(read(sample()));
    }

    @Test
    void articlesMayBeCalledArticles() throws IOException {
        Reading reading = read("第一章 总则\n第一条　为了测试。\n一、这是一项；\n二、这是另一项。\n第二条 依照第一条办理。\n第二十条规定的事项照办。\n第二十条 到此为止。");

        assertThat(reading.articles()).extracting(ParsedArticle::text)
                .containsExactly("为了测试。\n一、这是一项；\n二、这是另一项。", "依照第一条办理。\n第二十条规定的事项照办。", "到此为止。");
        assertThat(reading.problems()).extracting(LineProblem::reason).containsExactly("前面缺少第三条至第十九条。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            四、 | 十四、 | 前面缺少第四条至第十三条。
            十一、本 | 本 | 前面缺少第十一条。
            五、 | 四、 | 第四条的序号重复或倒退，这一段并入了上一条。
            """)
    void gapsAndDoubledNumbersAreNamedByLine(String number, String wrong, String sentence) throws IOException {
        assertThat(read(sample().replaceFirst("(?m)^" + number, wrong)).problems())
                .anySatisfy(problem -> {
                    assertThat(problem.reason()).isEqualTo(sentence);
                    assertThat(problem.line()).isBetween(21, 40);
                });
    }

    @Test
    void aTextWithoutArticlesSaysSo() throws IOException {
        Reading reading = read("这里没有条文。");

        assertThat(reading.articles()).isEmpty();
        assertThat(reading.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.reason()).startsWith("没有找到条文"));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        byte[] rubbish = new byte[5000];
        new Random(1).nextBytes(rubbish);
        Path file = Files.write(folder.resolve("规则.doc"), rubbish);

        assertThat(catchThrowableOfType(RefusedFile.class, () -> new RulesText().read(file)).reason())
                .isEqualTo("“规则.doc”不是文本文件，或者编码不是 UTF-8、GB18030。");
    }

    @Test
    void hugeTextsAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("规则.txt"), new byte[6 * 1024 * 1024]);

        assertThat(catchThrowableOfType(RefusedFile.class, () -> new RulesText().read(file)).reason())
                .isEqualTo("文件“规则.txt”超过 5 MB，不予读取。");
    }

    @ParameterizedTest
    @CsvSource({"一, 1", "十, 10", "十一, 11", "二十, 20", "八十四, 84", "一百, 100", "一百零五, 105", "一百一十二, 112"})
    void numbersAreReadAndWritten(String text, int value) {
        assertThat(ChineseNumber.parse(text)).hasValue(value);
        assertThat(ChineseNumber.write(value)).isEqualTo(text);
    }

    @Test
    void every_article_that_the_shipped_regulation_cites_has_its_words() {
        List<ParsedArticle> articles = RulesText.shipped();
        assertThat(articles).extracting(ParsedArticle::order)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 84).boxed().toList());
        Map<String, String> words = articles.stream()
                .collect(Collectors.toMap(ParsedArticle::number, ParsedArticle::text));

        Matcher cited = Pattern.compile("第([一二三四五六七八九十]+)条").matcher(RegulationFile.shipped());
        Set<String> numbers = cited.results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(numbers).hasSizeGreaterThan(30).contains("四十九", "五十三");
        assertThat(words.keySet()).containsAll(numbers);
        assertThat(words.get("四十四")).contains("出席人数应超过应到人数的1/2");
    }

    private Reading read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Reading read(byte[] bytes) throws IOException {
        return new RulesText().read(Files.write(folder.resolve("规则.txt"), bytes));
    }

    private static String sample() throws IOException {
        try (InputStream text = RulesTextTest.class.getResourceAsStream("/rulestext/made-up-rules.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
