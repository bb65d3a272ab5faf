package org.huixu.application.workplace;

import java.io.OutputStream;
import java.util.List;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperPrinter;
import org.huixu.application.document.PaperViewer;
import org.huixu.application.handbook.Handbook;
import org.huixu.application.handbook.KeyList;

/**
 * What the program brings along to be read; needs no office. Nothing of it is read before it is asked for, and asking takes
 * time: never on the FX thread.
 */
public interface Bookshelf {

    /** The handbook as it comes with the program. */
    Handbook handbook();

    /** All keys of the windows. */
    KeyList keys();

    /** Writes the handbook as PDF; the stream stays open. */
    List<MissingCharacter> writeHandbook(OutputStream out);

    /** Writes all keys on one sheet as PDF; the stream stays open. */
    List<MissingCharacter> writeKeys(OutputStream out);

    /** Opens PDFs to be looked at on screen. */
    PaperViewer viewer();

    PaperPrinter printer();
}
