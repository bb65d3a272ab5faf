package org.huixu.application.document;

/** Opens PDFs to be looked at on screen. */
public interface PaperViewer {

    /**
     * Opens a PDF.
     *
     * @throws PaperException.NotReadable when it is no PDF, damaged, or locked by a password
     */
    PaperPages open(PaperFile file);
}
