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
     * @param added what its text lacked and is read from the program's own regulation, such as A2.afterMeeting
     */
    public record RegulationLine(Regulation regulation, int articles, List<String> added) {
    }

    /** The regulations, the newest first. */
    public List<RegulationLine> regulations() {
        return store.read(reader -> {
            Map<String, Long> articles = reader.list(ArticleText.class).stream()
                    .collect(Collectors.groupingBy(ArticleText::regulationKey, Collectors.counting()));
            Map<String, List<String>> added = reader.list(RegulationSource.class).stream().collect(Collectors
                    .toMap(RegulationSource::regulationKey, source -> regulations.renewed(source).added()));
            return regulations.all(reader).list().reversed().stream().map(one -> new RegulationLine(one,
                    articles.getOrDefault(one.title().key(), 0L).intValue(),
                    added.getOrDefault(one.title().key(), List.of()))).toList();
        });
    }

    /** The regulation's file as it is read: as it was taken in, with what it lacked. */
    public String file(String regulationKey) {
        return regulations.renewed(store.read(reader -> reader
                .list(RegulationSource.class, Filter.eq("regulationKey", regulationKey)).getFirst())).text();
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
