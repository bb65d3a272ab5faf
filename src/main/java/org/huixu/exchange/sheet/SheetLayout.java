package org.huixu.exchange.sheet;

import java.util.List;
import java.util.Optional;

/** A sheet with its columns, in order. */
public interface SheetLayout {

    /** Name of the sheet. */
    String title();

    List<? extends SheetColumn> columns();

    /** Whether the sheet can be read only with this column. */
    boolean needs(SheetColumn column);

    /** The column by whose text a user knows a row; none where no single one does. */
    default Optional<SheetColumn> naming() {
        return Optional.empty();
    }

    /** The column under that header; remarks in brackets and blanks in a header do not count. */
    default Optional<SheetColumn> column(String header) {
        String bare = header.replaceAll("[（(].*", "").replaceAll("[\\s\\u3000\\u00a0*]+", "");
        for (SheetColumn column : columns()) {
            if (column.header().replaceAll("[（(].*", "").equals(bare) || column.formerHeader().equals(bare)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
