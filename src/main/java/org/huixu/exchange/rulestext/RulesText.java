package org.huixu.exchange.rulestext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.regulation.ParsedArticle;
import org.huixu.application.regulation.RulesTextFile;
import org.huixu.application.text.Texts;
import org.huixu.exchange.Figures;
import org.huixu.exchange.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads official texts whose articles begin a line with their number: 四十九、 or 第四十九条. Paragraphs and clauses up to
 * the next number belong to the article; headings of chapters do not, nor does the imprint after the last one. Stateless.
 */
public final class RulesText implements RulesTextFile {

    private static final String SHIPPED = "/assets/regulations/zhoucun-2017.txt";
    private static final int MEGABYTES = 5;
    private static final Texts TEXTS = Texts.of(RulesText.class);
    private static final Pattern BARE = Pattern.compile(TEXTS.get("rules-text.article.bare"));
    private static final Pattern FULL = Pattern.compile(TEXTS.get("rules-text.article.full"));
    private static final Pattern CHAPTER = Pattern.compile(TEXTS.get("rules-text.chapter"));
    private static final Pattern PART = Pattern.compile(TEXTS.get("rules-text.section"));
    private static final Pattern END = Pattern.compile(TEXTS.get("rules-text.end"));
    private static final Pattern PAGE_NUMBER = Pattern.compile("[—–\\-\\s]*[0-9]+[—–\\-\\s]*");

    /** The articles of the regulation that comes with the program. */
    public static List<ParsedArticle> shipped() {
        try (InputStream file = Objects.requireNonNull(RulesText.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()).articles();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Reading read(Path file) {
        return read(PlainText.lines(file, MEGABYTES).stream());
    }

    private static Reading read(Stream<String> text) {
        List<String> lines = text.map(String::strip).toList();
        boolean full = lines.stream().anyMatch(line -> {
            Matcher article = FULL.matcher(line);
            return article.matches() && ChineseNumber.parse(article.group(1)).equals(OptionalInt.of(1));
        });
        Search search = new Search(full ? FULL : BARE);
        for (int at = 0; at < lines.size() && !search.ended; at++) {
            search.line(at + 1, lines.get(at));
        }
        return search.found();
    }

    /** One pass through the lines. */
    private static final class Search {

        private final Pattern number;
        private final List<ParsedArticle> articles = new ArrayList<>();
        private final List<LineProblem> problems = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable String chapter;
        private @Nullable String chapterOfArticle;
        private int order;
        private boolean ended;

        Search(Pattern number) {
            this.number = number;
        }

        void line(int at, String line) {
            if (line.isEmpty() || PAGE_NUMBER.matcher(line).matches()) {
                return;
            }
            if (CHAPTER.matcher(line).matches()) {
                chapter = line.replaceAll("\\s+", " ");
                return;
            }
            Matcher article = number.matcher(line);
            OptionalInt value = article.matches() ? ChineseNumber.parse(article.group(1)) : OptionalInt.empty();
            if (value.isPresent() && value.getAsInt() > order) {
                begin(at, value.getAsInt(), article.group(2));
            } else if (value.isPresent()) {
                problem(at, "rules-text.doubled", article.group(1));
                append(line);
            } else if (order > 0 && END.matcher(line).matches()) {
                ended = true;
            } else if (order > 0 && !PART.matcher(line).matches()) {
                append(line);
            }
        }

        private void begin(int at, int value, String rest) {
            finish();
            if (value == order + 2) {
                problem(at, "rules-text.gap.one", ChineseNumber.write(order + 1));
            } else if (value > order + 1) {
                problem(at, "rules-text.gap", ChineseNumber.write(order + 1), ChineseNumber.write(value - 1));
            }
            order = value;
            chapterOfArticle = chapter;
            append(rest.strip());
        }

        private void append(String line) {
            if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }

        private void finish() {
            if (order > 0) {
                articles.add(new ParsedArticle(ChineseNumber.write(order), order, chapterOfArticle, text.toString()));
            }
            text.setLength(0);
        }

        Reading found() {
            finish();
            if (articles.isEmpty()) {
                problem(1, "rules-text.none");
            }
            return new Reading(articles, problems);
        }

        private void problem(int at, String key, Object... figures) {
            problems.add(new LineProblem(at, TEXTS.format(key, Figures.plain(figures))));
        }
    }
}
