package org.huixu.application.document;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers that are one table as spreadsheets (XLSX). May be called from any thread. */
public interface Spreadsheets {

    /**
     * Writes the table with its title, heading and remarks; numbers and days are numbers and days there. The stream is
     * flushed but stays open.
     *
     * @throws IOException if the stream fails
     */
    void write(SheetPaper paper, OutputStream out) throws IOException;
}
