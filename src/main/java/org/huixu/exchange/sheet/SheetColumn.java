package org.huixu.exchange.sheet;

/** A column of a sheet, known by its header. */
public interface SheetColumn {

    /** The header. */
    String header();

    /** What it was called in sheets that went out before. */
    default String formerHeader() {
        return header();
    }

    /** Whether its cells are dates. */
    boolean date();
}
