package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.list.StateNames;
import org.huixu.application.pool.PoolItem;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;

/** Items of the pool as a list (议题清单): where each stands, who has it, what is missing. */
final class PoolSheet {

    private static final Texts TEXTS = Texts.of(PoolSheet.class);

    private PoolSheet() {
    }

    static SheetPaper of(List<PoolItem> items, String office, OfficeTime time) {
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.code"), 2.6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.title"), 6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.unit"), 2.6, Alignment.LEFT),
                new Column(TEXTS.get("sheet.inCharge"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.type"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.state"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.next"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.holder"), 2.8, Alignment.LEFT),
                new Column(TEXTS.get("sheet.pool.since"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.age"), 1.3, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.deadline"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.pool.missing"), 6, Alignment.LEFT));
        List<List<Object>> rows = new ArrayList<>();
        for (PoolItem item : items) {
            PoolItem.Way way = item.way();
            rows.add(List.of(rows.size() + 1, item.about().code(), item.about().title(), item.about().unit(),
                    String.join("、", item.about().deputies()), item.about().type(),
                    StateNames.ofItem(way.state().code()), way.nextName(), String.join("、", way.holders()),
                    way.since(), way.age(), way.deadline() == null ? "" : way.deadline(),
                    Stream.concat(Stream.of(way.countersigning()), item.missing().sentences().stream())
                            .filter(one -> !one.isEmpty()).collect(Collectors.joining("；"))));
        }
        String title = TEXTS.get("sheet.pool.heading");
        return new SheetPaper(title,
                Optional.of(TEXTS.format("sheet.pool.line", ChineseText.date(time.today()),
                        Integer.toString(items.size()))),
                Table.of(columns, rows), List.of(), SheetPaper.Orientation.LANDSCAPE, new PaperProperties(title, title,
                        office, List.of(), time.now().atZone(time.zone()).toOffsetDateTime()));
    }
}
