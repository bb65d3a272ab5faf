package org.huixu.exchange.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.people.DirectoryFile.SheetProblem;
import org.huixu.exchange.Figures;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the cells of a spreadsheet. Used by one reading only. */
final class SheetProblems {

    private final List<SheetProblem> found = new ArrayList<>();

    /** About a cell, a row (no column) or a whole sheet (row 0). */
    void add(Layout sheet, int row, @Nullable Column column, String reasonKey, Object... figures) {
        add(sheet.title(), row, column == null ? null : column.header(), reasonKey, figures);
    }

    void add(String sheet, int row, @Nullable String column, String reasonKey, Object... figures) {
        String reason = Layout.TEXTS.format(reasonKey, Figures.plain(figures));
        String sentence = row == 0
                ? Layout.TEXTS.format("directory.at.sheet", sheet, reason)
                : column == null
                        ? Layout.TEXTS.format("directory.at.row", sheet, Integer.toString(row), reason)
                : Layout.TEXTS.format("directory.at.cell", sheet, Integer.toString(row), column, reason);
        found.add(new SheetProblem(sheet, row, column, sentence));
    }

    /** By sheet as in the file, then by row. */
    List<SheetProblem> list() {
        List<String> sheets = found.stream().map(SheetProblem::sheet).distinct().toList();
        return found.stream().sorted(Comparator.<SheetProblem>comparingInt(one -> sheets.indexOf(one.sheet()))
                .thenComparingInt(SheetProblem::row)).toList();
    }
}
