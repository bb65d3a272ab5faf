package org.huixu.exchange.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.handbook.Block;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.Inline;
import org.huixu.application.handbook.KeyList;
import org.huixu.application.regulation.ParsedArticle;
import org.huixu.desktop.shell.Desktop;
import org.huixu.desktop.work.Topic;
import org.huixu.exchange.rulestext.RulesText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the handbook says is so: its labels stand on the screen, its keys do something, its articles exist. */
class HandbookWordsTest {

    private static final Path PAGES = Path.of("assets/handbook");
    private static final Pattern LABEL = Pattern.compile("「([^」]+)」");
    private static final Pattern ARTICLE = Pattern.compile("第([一二三四五六七八九十百]+)条");
    private static final Pattern LINK = Pattern.compile("- \\[([^]]+)]\\(([a-z-]+)\\.md\\)");
    /** What every list, text and window does with these is listed nowhere. */
    private static final Set<String> NATURAL = Set.of("Enter", "Esc", "Tab", "Shift+Tab", "Space", "Delete", "↑", "↓",
            "Home", "End", "Insert", "Backspace");

    private static Handbook handbook;
    private static Set<String> labels;

    @BeforeAll
    static void readAll() throws IOException {
        handbook = new MarkdownHandbook().read();
        labels = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/huixu"))) {
            for (Path file : files.filter(one -> one.endsWith("messages.properties")).toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.values().forEach(text -> labels.add((String) text));
            }
        }
    }

    @Test
    void everyLabelStandsOnTheScreen() {
        Set<String> unknown = new TreeSet<>();
        eachLine((page, line) -> LABEL.matcher(line).results().map(found -> found.group(1))
                .filter(label -> !labels.contains(label)).forEach(label -> unknown.add(page + ": " + label)));
        assertThat(unknown).as("labels that no message says; write them as they stand on the screen").isEmpty();
    }

    @Test
    void everyKeyDoesSomething() {
        Set<String> known = new HashSet<>(NATURAL);
        Desktop.keys().parts().stream().flatMap(part -> part.keys().stream()).map(KeyList.Entry::keys)
                .forEach(keys -> known.addAll(all(keys)));
        Set<String> unknown = new TreeSet<>();
        handbook.pages().forEach(page -> page.blocks().stream().flatMap(HandbookWordsTest::lines).flatMap(List::stream)
                .filter(Inline.Key.class::isInstance).map(Inline::text).filter(key -> !known.contains(key))
                .forEach(key -> unknown.add(page.key() + ": " + key)));
        assertThat(unknown).as("keys that Shortcut does not list").isEmpty();
    }

    @Test
    void everyArticleIsOneOfTheRules() {
        Set<String> numbers = RulesText.shipped().stream().map(ParsedArticle::number).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        eachLine((page, line) -> ARTICLE.matcher(line).results().map(found -> found.group(1))
                .filter(article -> !numbers.contains(article))
                .forEach(article -> unknown.add(page + ": " + article)));
        assertThat(unknown).as("articles that the rules do not have").isEmpty();
    }

    @Test
    void theContentsNameThePagesAsTheyCallThemselves() throws IOException {
        List<String> listed = Files.readAllLines(PAGES.resolve("contents.md"));
        List<String> named = listed.stream().flatMap(line -> LINK.matcher(line).results())
                .map(found -> found.group(2) + " " + found.group(1)).toList();
        assertThat(named).isEqualTo(handbook.pages().stream().map(page -> page.key() + " " + page.title()).toList());
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".md")).count()).as("a page that is not listed")
                    .isEqualTo(handbook.pages().size() + 1);
        }
    }

    @Test
    void everyWayLeadsToAPageThatIsCalledSo() {
        Set<String> wrong = new TreeSet<>();
        handbook.pages().forEach(page -> page.blocks().stream().flatMap(HandbookWordsTest::lines).flatMap(List::stream)
                .filter(Inline.Way.class::isInstance).map(Inline.Way.class::cast)
                .filter(way -> handbook.page(way.page()).filter(to -> to.title().equals(way.text())).isEmpty())
                .forEach(way -> wrong.add(page.key() + ": " + way)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPlaceOfTheProgramHasItsPage() {
        assertThat(Stream.of(Topic.values()).map(Topic::page))
                .containsExactlyElementsOf(handbook.pages().stream().map(Handbook.Page::key).toList());
    }

    @Test
    void whatIsSearchedForIsFoundOnItsPage() {
        assertThat(handbook.find("放弃文号")).isNotEmpty().allSatisfy(hit -> assertThat(hit.excerpt()).contains("放弃文号"))
                .extracting(hit -> hit.page().key()).contains("correction");
        assertThat(handbook.find("F11")).extracting(hit -> hit.page().key()).contains("sign-in");
        assertThat(handbook.find("  ")).isEmpty();
        assertThat(handbook.find("量子")).isEmpty();
    }

    /** Several keys; of a row of digits or functions all from the first to the last; of one arrow all four. */
    private static Collection<String> all(String keys) {
        List<String> all = new ArrayList<>(List.of(keys.split(" / | … ")));
        if (keys.contains(" … ")) {
            IntStream.rangeClosed(0, 9).forEach(digit -> all.add("Alt+" + digit));
        }
        if (keys.contains("Ctrl+←")) {
            all.addAll(List.of("Ctrl+→", "Ctrl+↑"));
        }
        return all;
    }

    private static Stream<List<Inline>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.words());
            case Block.Items items -> items.items().stream().flatMap(List::stream).flatMap(HandbookWordsTest::lines);
            case Block.Grid grid -> Stream.concat(grid.heading().stream(), grid.rows().stream().flatMap(List::stream));
            case Block.Note note -> note.blocks().stream().flatMap(HandbookWordsTest::lines);
            case Block.Heading _,Block.Picture _,Block.Typed _,Block.AllKeys _ -> Stream.empty();
        };
    }

    /** Something done for each line of each page. */
    @FunctionalInterface
    private interface Looking {

        void at(String page, String line);
    }

    private static void eachLine(Looking looking) {
        handbook.pages().forEach(page -> {
            try {
                Files.readAllLines(PAGES.resolve(page.key() + ".md")).forEach(line -> looking.at(page.key(), line));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
