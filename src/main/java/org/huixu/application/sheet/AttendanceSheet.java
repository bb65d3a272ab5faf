package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.attendance.Statistics;
import org.huixu.application.attendance.Statistics.Counts;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;

/** Who came to the meetings of a period (出席情况统计表), by person or by unit. */
final class AttendanceSheet {

    private static final Texts TEXTS = Texts.of(AttendanceSheet.class);

    private AttendanceSheet() {
    }

    /**
     * The figures as a table.
     *
     * @param about which meetings they are of, in words
     */
    static SheetPaper of(Statistics statistics, boolean byUnit, String about, String office, OfficeTime time) {
        List<Column> columns = new ArrayList<>(List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE)));
        if (byUnit) {
            columns.add(new Column(TEXTS.get("sheet.attendance.unit"), 5, Alignment.LEFT));
        } else {
            columns.add(new Column(TEXTS.get("sheet.attendance.name"), 2.2, Alignment.CENTRE));
            columns.add(new Column(TEXTS.get("sheet.attendance.post"), 5.4, Alignment.LEFT));
        }
        for (String key : List.of("sheet.attendance.due", "sheet.attendance.came", "sheet.attendance.late",
                "sheet.attendance.early", "sheet.attendance.leave", "sheet.attendance.substituted",
                "sheet.attendance.missing", "sheet.attendance.rate")) {
            columns.add(new Column(TEXTS.get(key), 1.5, Alignment.CENTRE));
        }
        columns.add(new Column(TEXTS.get("sheet.attendance.causes"), 5, Alignment.LEFT));
        List<List<Object>> rows = new ArrayList<>();
        if (byUnit) {
            statistics.units().forEach(one -> rows.add(row(rows.size() + 1, List.of(one.name()), one.counts())));
        } else {
            statistics.people()
                    .forEach(one -> rows.add(row(rows.size() + 1, List.of(one.name(), one.post()), one.counts())));
        }
        String title = TEXTS.get(byUnit ? "sheet.attendance.byUnit" : "sheet.attendance.byPerson");
        LocalDate end = statistics.days().validTo();
        String days = TEXTS.format("sheet.attendance.days", ChineseText.date(statistics.days().validFrom()),
                ChineseText.date(end == null ? time.today() : end.minusDays(1)));
        return new SheetPaper(title,
                Optional.of(TEXTS.format("sheet.attendance.line", days, about,
                        Integer.toString(statistics.meetings()))),
                Table.of(columns, rows), List.of(TEXTS.get("sheet.attendance.note")),
                SheetPaper.Orientation.LANDSCAPE, new PaperProperties(title, title, office, List.of(),
                        time.now().atZone(time.zone()).toOffsetDateTime()));
    }

    private static List<Object> row(int number, List<String> names, Counts counts) {
        List<Object> row = new ArrayList<>(List.of(number));
        row.addAll(names);
        row.addAll(List.of(counts.due(), counts.came(), counts.late(), counts.early(), counts.leave(),
                counts.substituted(), counts.missing(), TEXTS.format("sheet.attendance.percent",
                        Integer.toString(counts.rate())),
                LeaveWords.of(counts.causes())));
        return row;
    }
}
