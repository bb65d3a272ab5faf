package org.huixu.application.regulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.regulation.ArticleText;

/** Opens a citation at the article's own words, where the user has imported the official text. */
public final class Citations {

    private static final Texts TEXTS = Texts.of(Citations.class);
    private static final Pattern CITED = Pattern.compile(TEXTS.get("citation.pattern"));

    private final Store store;
    private final RegulationShelf regulations;

    public Citations(Store store, RegulationShelf regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /**
     * The articles that a citation names, in its order, ranges filled in: 第四十二条至第四十六条、第六条; also a bare
     * 四十九 or 49. Empty when none is named or its text has not been imported.
     *
     * @param regulationKey absent: the newest regulation
     */
    public List<ArticleText> of(String citation, Optional<String> regulationKey) {
        return store.read(reader -> key(reader, regulationKey).map(key -> named(citation, articles(reader, key)))
                .orElse(List.of()));
    }

    /** Whether a citation names an article at all; practice (惯例) has none. */
    public static boolean named(String citation) {
        return CITED.matcher(citation).find();
    }

    private Optional<String> key(Reader reader, Optional<String> wanted) {
        return wanted.or(() -> regulations.all(reader).latest().map(latest -> latest.title().key()));
    }

    private static List<ArticleText> articles(Reader reader, String key) {
        return reader.list(ArticleText.class, Filter.eq("regulationKey", key)).stream()
                .sorted(Comparator.comparingInt(ArticleText::articleOrder)).toList();
    }

    private static List<ArticleText> named(String citation, List<ArticleText> articles) {
        Set<ArticleText> found = new LinkedHashSet<>();
        Matcher matcher = CITED.matcher(citation);
        while (matcher.find()) {
            Optional<ArticleText> first = article(matcher.group("first"), articles);
            Optional<ArticleText> last = matcher.group("last") == null
                    ? first
                    : article(matcher.group("last"), articles);
            if (first.isPresent() && last.isPresent()) {
                int from = first.get().articleOrder();
                int to = last.get().articleOrder();
                articles.stream().filter(one -> one.articleOrder() >= from && one.articleOrder() <= to)
                        .forEach(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    private static Optional<ArticleText> article(String number, List<ArticleText> articles) {
        return articles.stream().filter(
                one -> one.number().equals(number) || Integer.toString(one.articleOrder()).equals(number))
                .findFirst();
    }
}
