package org.huixu.application.document;

import java.util.List;

/**
 * Sets minutes for the screen while they are written: every character stands where the PDF will have it.
 *
 * <p>May be called from any thread but the one of the user interface; calls are served one after the other.
 */
public interface PageSetter {

    /** The pages of the paper. A paragraph that was set before and has not changed is not broken into lines anew. */
    List<SetPage> set(MinutesPaper paper);

    /**
     * The bytes of a font file.
     *
     * @param face as runs name it
     * @throws PaperException.FaceUnreadable if it cannot be read
     */
    byte[] face(String face);
}
