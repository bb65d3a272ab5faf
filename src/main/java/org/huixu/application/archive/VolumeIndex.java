package org.huixu.application.archive;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;

/** The index of a volume (卷内目录) as a paper. */
final class VolumeIndex {

    private static final Texts TEXTS = Texts.of(VolumeIndex.class);

    private VolumeIndex() {
    }

    /**
     * The index.
     *
     * @param pages of the documents by their numbers; without those that have no pages
     */
    static SheetPaper of(Volume volume, Map<Integer, Integer> pages, OffsetDateTime made) {
        List<Column> columns = List.of(new Column(TEXTS.get("archive.column.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.document"), 7.6, Alignment.LEFT),
                new Column(TEXTS.get("archive.column.day"), 3.6, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.pages"), 1.4, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.remark"), 3.6, Alignment.LEFT));
        List<List<String>> rows = new ArrayList<>();
        String group = "";
        int number = 0;
        for (Volume.Entry entry : volume.entries()) {
            if (!entry.group().equals(group)) {
                group = entry.group();
                rows.add(List.of("", TEXTS.format("archive.index.group", group), "", "", ""));
            }
            boolean written = !(entry.source() instanceof Volume.Source.Nothing);
            number += written ? 1 : 0;
            Integer counted = written ? pages.get(number) : null;
            rows.add(List.of(written ? Integer.toString(number) : "", entry.title(),
                    entry.on() == null ? "" : ChineseText.date(entry.on()),
                    counted == null ? "" : Integer.toString(counted), entry.remark()));
        }
        Volume.Label label = volume.label();
        String title = TEXTS.get("archive.index.title");
        return new SheetPaper(title,
                Optional.of(TEXTS.format("archive.index.line", label.code(), ChineseText.date(label.day()),
                        label.title(), TEXTS.get("archive.retention"))),
                new Table(columns, rows), notes(volume, number, pages, made), SheetPaper.Orientation.PORTRAIT,
                new PaperProperties(title, label.title(), label.office(), List.of(label.code()), made));
    }

    private static List<String> notes(Volume volume, int documents, Map<Integer, Integer> pages, OffsetDateTime made) {
        List<String> notes = new ArrayList<>();
        int sum = pages.values().stream().mapToInt(Integer::intValue).sum();
        int uncounted = documents - pages.size();
        notes.add(uncounted == 0
                ? TEXTS.format("archive.index.sum", Integer.toString(documents), Integer.toString(sum))
                : TEXTS.format("archive.index.sum.some", Integer.toString(documents), Integer.toString(sum),
                        Integer.toString(uncounted)));
        notes.add(volume.missing().isEmpty()
                ? TEXTS.get("archive.index.whole")
                : TEXTS.format("archive.index.missing", volume.missing().stream().collect(Collectors.joining("；"))));
        notes.add(TEXTS.format("archive.index.how", Volume.CHECKSUMS));
        notes.add(TEXTS.format("archive.index.made", ChineseText.date(made.toLocalDate()), volume.label().office()));
        return notes;
    }
}
