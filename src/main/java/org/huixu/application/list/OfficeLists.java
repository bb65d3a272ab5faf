package org.huixu.application.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Store;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.regulation.Regulation;

/** What an office was set up with: regulations, their official texts, public holidays. */
public final class OfficeLists {

    private final Store store;
    private final RegulationShelf regulations;

    public OfficeLists(Store store, RegulationShelf regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /**
     * A regulation of the office.
     *
     * @param articles how many articles of its official text were imported
     */
    public record RegulationLine(Regulation regulation, int articles) {
    }

    /** The regulations, the newest first. */
    public List<RegulationLine> regulations() {
        return store.read(reader -> {
            Map<String, Long> articles = reader.list(ArticleText.class).stream()
                    .collect(Collectors.groupingBy(ArticleText::regulationKey, Collectors.counting()));
            return regulations.all(reader).list().reversed().stream().map(one -> new RegulationLine(one,
                    articles.getOrDefault(one.title().key(), 0L).intValue())).toList();
        });
    }

    /** The regulation's file as it was taken in. */
    public String file(String regulationKey) {
        return store.read(reader -> reader.list(RegulationSource.class, Filter.eq("regulationKey", regulationKey))
                .getFirst().sourceText());
    }

    /** The official text of a regulation as far as it was imported, in its order. */
    public List<ArticleText> articles(String regulationKey) {
        return store.read(reader -> reader.list(ArticleText.class, Filter.eq("regulationKey", regulationKey)))
                .stream().sorted(Comparator.comparingInt(ArticleText::articleOrder)).toList();
    }

    /** Public holidays and make-up days in their order. */
    public List<SpecialDay> specialDays() {
        return store.read(reader -> reader.list(SpecialDay.class)).stream()
                .sorted(Comparator.comparing(SpecialDay::onDate)).toList();
    }
}
