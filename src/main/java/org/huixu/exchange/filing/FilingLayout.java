package org.huixu.exchange.filing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.text.Texts;
import org.huixu.exchange.sheet.SheetColumn;
import org.huixu.exchange.sheet.SheetLayout;

/** The one sheet of the form. */
enum FilingLayout implements SheetLayout {
    ITEMS;

    static final Texts TEXTS = Texts.of(FilingLayout.class);
    private static final Set<FilingColumn> NEEDED = EnumSet.of(FilingColumn.ROW, FilingColumn.TITLE,
            FilingColumn.UNIT, FilingColumn.TARGET, FilingColumn.TASK);

    @Override
    public String title() {
        return TEXTS.get("filing.sheet");
    }

    @Override
    public List<FilingColumn> columns() {
        return List.of(FilingColumn.values());
    }

    @Override
    public Optional<SheetColumn> naming() {
        return Optional.of(FilingColumn.TITLE);
    }

    @Override
    public boolean needs(SheetColumn column) {
        return column instanceof FilingColumn one && NEEDED.contains(one);
    }
}
