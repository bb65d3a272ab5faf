package org.huixu.application.archive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;

/** The volumes of a year as they go to the archive (移交清单), a line for each meeting that was held. */
public record Handover(int year, List<Line> lines, String office, OffsetDateTime made) {

    private static final Texts TEXTS = Texts.of(Handover.class);

    public Handover {
        lines = List.copyOf(lines);
    }

    /**
     * A volume.
     *
     * @param pages of all documents that have pages
     */
    public record Line(Volume.Label label, int documents, int pages, List<String> missing) {

        public Line {
            missing = List.copyOf(missing);
        }
    }

    /** The list as a paper. */
    public SheetPaper paper() {
        List<Column> columns = List.of(new Column(TEXTS.get("archive.column.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.volume"), 3, Alignment.LEFT),
                new Column(TEXTS.get("archive.column.meeting"), 4.2, Alignment.LEFT),
                new Column(TEXTS.get("archive.column.day"), 3.6, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.minutes"), 2.8, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.documents"), 1.4, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.pages"), 1.4, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.retention"), 1.8, Alignment.CENTRE),
                new Column(TEXTS.get("archive.column.whole"), 6.8, Alignment.LEFT));
        List<List<String>> rows = new ArrayList<>();
        List<List<Object>> values = new ArrayList<>();
        for (Line one : lines) {
            List<Object> row = List.of(rows.size() + 1, one.label().code(), one.label().title(), one.label().day(),
                    one.label().minutesNumber(), one.documents(), one.pages(), TEXTS.get("archive.retention"),
                    one.missing().isEmpty() ? TEXTS.get("archive.whole") : String.join("；", one.missing()));
            values.add(row);
            rows.add(row.stream().map(cell -> cell instanceof LocalDate day ? ChineseText.date(day) : cell.toString())
                    .toList());
        }
        String title = TEXTS.format("archive.handover.title", Integer.toString(year));
        long whole = lines.stream().filter(one -> one.missing().isEmpty()).count();
        String sum = TEXTS.format("archive.handover.sum", Integer.toString(lines.size()),
                Integer.toString(lines.stream().mapToInt(Line::documents).sum()),
                Integer.toString(lines.stream().mapToInt(Line::pages).sum()), Long.toString(whole));
        return new SheetPaper(title, Optional.of(sum), new Table(columns, rows, values, 0),
                List.of(TEXTS.format("archive.handover.made", ChineseText.date(made.toLocalDate())),
                        TEXTS.get("archive.handover.signatures")),
                SheetPaper.Orientation.LANDSCAPE, new PaperProperties(title, title, office, List.of(), made));
    }
}
