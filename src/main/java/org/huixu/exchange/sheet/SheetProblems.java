package org.huixu.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the cells of a spreadsheet. Used by one reading only. */
public final class SheetProblems {

    private static final Texts TEXTS = Texts.of(SheetProblems.class);

    private final List<SheetProblem> found = new ArrayList<>();

    /**
     * About a cell, a row (no column) or a whole sheet (row 0).
     *
     * @param reason a Chinese sentence without the place
     */
    public void add(String sheet, int row, @Nullable String column, String reason) {
        add(sheet, row, column, "", reason);
    }

    /** The same about a row that has a name. */
    void add(String sheet, int row, @Nullable String column, String name, String reason) {
        String sentence = row == 0
                ? TEXTS.format("sheet.at.sheet", sheet, reason)
                : column == null
                        ? TEXTS.format("sheet.at.row", sheet, Integer.toString(row), reason)
                : TEXTS.format("sheet.at.cell", sheet, Integer.toString(row), column, reason);
        found.add(new SheetProblem(sheet, row, column, name, reason, sentence));
    }

    /** By sheet as in the file, then by row. */
    public List<SheetProblem> list() {
        List<String> sheets = found.stream().map(SheetProblem::sheet).distinct().toList();
        return found.stream().sorted(Comparator.<SheetProblem>comparingInt(one -> sheets.indexOf(one.sheet()))
                .thenComparingInt(SheetProblem::row)).toList();
    }
}
