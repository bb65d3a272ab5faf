package org.huixu.application.document;

import java.io.OutputStream;
import java.util.List;

/**
 * Makes papers as PDF/A-2u.
 *
 * <p>The same paper always makes the same bytes. May be called from any thread but the one of the user interface; calls
 * are served one after the other.
 */
public interface Papers {
    /**
     * Writes a paper. The stream is flushed but stays open.
     *
     * @throws PaperException.NotWritten     if the stream fails
     * @throws PaperException.FaceUnreadable if a face cannot be read
     */
    PaperResult write(Paper paper, OutputStream out);

    /** How many pages the paper would have, without making it. */
    int pages(Paper paper);

    /** Characters of the paper that no face can draw, each once, in order; to be shown before the paper is made. */
    List<MissingCharacter> missing(Paper paper);
}
