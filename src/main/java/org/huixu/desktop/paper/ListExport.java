package org.huixu.desktop.paper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Tables;
import org.huixu.desktop.work.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Hands a list of the window out as a spreadsheet, as it is shown: the rows it has at that moment in their order. */
public final class ListExport {

    private static final Texts TEXTS = Texts.of(ListExport.class);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private ListExport() {
    }

    /** A button that asks where to put the rows of the table; its name is that of the table. */
    public static Button button(Workbench bench, TableView<?> table) {
        return button(bench, table.getAccessibleText(), () -> read(table));
    }

    /**
     * A button that asks where to put a list.
     *
     * @param list called on the FX thread when the button is pressed
     */
    public static Button button(Workbench bench, String title, Supplier<Table> list) {
        return Icons.button(Feather.GRID, TEXTS.get("paper.list"), () -> {
            Table table = list.get();
            new PaperPreview(bench).export(TEXTS.format("paper.list.name", title, bench.today().toString()),
                    OtherForm.book(out -> {
                        SheetPaper paper = bench.workplace().sheets().list(title, table);
                        bench.workplace().sheets().writeBook(paper, out);
                    }));
        });
    }

    /** The table as it is shown; columns that show no words are left out. */
    static <T> Table read(TableView<T> shown) {
        List<TableColumn<T, ?>> columns = shown.getVisibleLeafColumns().stream().filter(Tables::hasWords).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (T row : shown.getItems()) {
            rows.add(columns.stream().map(column -> value(Tables.words(column, row))).toList());
        }
        return Table.of(columns.stream().map(column -> new Column(column.getText(), Math.max(1, column.getWidth()),
                Alignment.LEFT)).toList(), rows);
    }

    /** Days are days in a spreadsheet; what looks like a number may be a code, so it stays a text. */
    private static Object value(String words) {
        if (DAY.matcher(words).matches()) {
            try {
                return LocalDate.parse(words);
            } catch (DateTimeParseException none) {
                return words;
            }
        }
        return words;
    }
}
