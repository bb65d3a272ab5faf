package org.huixu.application.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes papers of running text as files of word processors (DOCX): the words of the PDF with page, grid and faces of the
 * standard; where lines and pages end is left to the word processor. The same paper always makes the same bytes.
 *
 * <p>May be called from any thread but the one of the user interface; calls are served one after the other.
 */
public interface WordPapers {

    /**
     * Writes a paper. The stream is flushed but stays open.
     *
     * @throws IOException if the stream fails
     */
    void write(TextPaper paper, OutputStream out) throws IOException;
}
