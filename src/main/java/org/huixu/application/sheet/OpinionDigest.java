package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the recipients said of the papers of the first round (意见汇总, art. 49), item by item, and how it was answered: for
 * one department its items only, for the office all.
 */
final class OpinionDigest {

    private static final Texts TEXTS = Texts.of(OpinionDigest.class);

    private OpinionDigest() {
    }

    /** The units whose items got an opinion, or the answer that there is none, in the order of the agenda. */
    static List<UnitId> units(MeetingFacts facts) {
        Handouts handouts = Handouts.of(facts);
        Map<UnitId, Boolean> units = new LinkedHashMap<>();
        handouts.items().stream().filter(item -> !given(handouts, item).isEmpty())
                .forEach(item -> units.put(item.item().proposal().unitId(), true));
        return List.copyOf(units.keySet());
    }

    /**
     * The paper as data.
     *
     * @param unit whose items; absent: all
     */
    static SheetPaper of(MeetingFacts facts, @Nullable UnitId unit, SheetFrame frame) {
        Handouts handouts = Handouts.of(facts);
        List<ItemFacts> items = handouts.items().stream()
                .filter(item -> unit == null || item.item().proposal().unitId().equals(unit)).toList();
        if (items.stream().allMatch(item -> given(handouts, item).isEmpty())) {
            throw new Impossible(Problem.of("problem.sheet.noOpinions", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.opinions.item"), 3.4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.deliveries.name"), 2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.opinions.text"), 9.4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.opinions.passed"), 3.55, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.opinions.answered"), 3.55, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.opinions.version"), 1.4, Alignment.CENTRE));
        List<List<Object>> rows = new ArrayList<>();
        items.forEach(item -> rows(facts, handouts, item, rows));
        int asked = items.stream().mapToInt(item -> handouts.due(item.item().id()).size()).sum();
        List<Opinion> all = items.stream().flatMap(item -> given(handouts, item).stream()).toList();
        int said = (int) all.stream().filter(Opinion::said).count();
        String heading = unit == null
                ? TEXTS.get("sheet.opinions.heading")
                : TEXTS.format("sheet.opinions.headingOf", facts.around().directory().shortName(unit, facts.day()));
        return frame.sheet(heading, Table.of(columns, rows),
                List.of(TEXTS.format("sheet.opinions.count", Integer.toString(asked), Integer.toString(said),
                        Integer.toString(all.size() - said), Integer.toString(Math.max(0, asked - all.size())))),
                SheetPaper.Orientation.LANDSCAPE);
    }

    /** A row for each opinion of the item, and one that names those who have none. */
    private static void rows(MeetingFacts facts, Handouts handouts, ItemFacts item, List<List<Object>> rows) {
        List<Opinion> given = given(handouts, item);
        String title = item.item().matter().title();
        given.stream().filter(Opinion::said).forEach(opinion -> rows.add(List.of(rows.size() + 1,
                title, facts.name(opinion.of().personId()), opinion.text() == null ? "" : opinion.text(),
                cell(opinion.handling().passedOn()), cell(opinion.handling().answeredOn()), version(item, opinion))));
        List<String> silent = given.stream().filter(one -> !one.said()).map(Opinion::of).map(Recipient::personId)
                .map(facts::name).toList();
        if (!silent.isEmpty()) {
            rows.add(List.of(rows.size() + 1, title,
                    TEXTS.format("sheet.opinions.people", Integer.toString(silent.size())),
                    TEXTS.format("sheet.opinions.noneOf", silent.stream()
                            .collect(Collectors.joining(TEXTS.get("sheet.opinions.and")))),
                    "", "", ""));
        }
    }

    private static List<Opinion> given(Handouts handouts, ItemFacts item) {
        return handouts.due(item.item().id()).stream().flatMap(one -> handouts.opinion(one).stream())
                .filter(one -> one.givenAt() != null).toList();
    }

    private static Object cell(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    /** Number of the version that answers it. */
    private static Object version(ItemFacts item, Opinion opinion) {
        return item.papers().stream().flatMap(paper -> paper.versions().stream())
                .filter(version -> version.id().equals(opinion.handling().answerId()))
                .map(version -> (Object) version.versionNumber()).findFirst().orElse("");
    }
}
