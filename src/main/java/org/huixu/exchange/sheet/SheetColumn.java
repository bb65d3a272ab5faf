package org.huixu.exchange.sheet;

/** A column of a sheet, known by its header. */
public interface SheetColumn {

    /** The header. */
    String header();

    /** Whether its cells are dates. */
    boolean date();
}
