package org.huixu.application.sheet;

import java.util.List;
import java.util.Optional;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.OfficeTime;

/** A list of the window as a sheet: its name, the day and the number of its entries above the table. */
final class ListSheet {

    private static final Texts TEXTS = Texts.of(ListSheet.class);

    private ListSheet() {
    }

    static SheetPaper of(String title, Table table, String office, OfficeTime time) {
        return new SheetPaper(title,
                Optional.of(TEXTS.format("sheet.list.line", ChineseText.date(time.today()),
                        Integer.toString(table.rows().size()))),
                table, List.of(), SheetPaper.Orientation.LANDSCAPE, new PaperProperties(title, title, office, List.of(),
                        time.now().atZone(time.zone()).toOffsetDateTime()));
    }
}
