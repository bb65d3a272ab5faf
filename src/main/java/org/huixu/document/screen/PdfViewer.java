package org.huixu.document.screen;

import org.huixu.application.document.PaperFile;
import org.huixu.application.document.PaperPages;
import org.huixu.application.document.PaperViewer;

/** Shows PDFs with PDFBox. */
public final class PdfViewer implements PaperViewer {

    @Override
    public PaperPages open(PaperFile file) {
        return new PdfPages(OpenPdf.of(file));
    }
}
