package org.huixu.desktop.paper;

import java.util.Optional;
import org.huixu.application.document.PaperFile;

/**
 * A finished paper.
 *
 * @param title what it is, for people
 * @param fileName suggested for exporting, ending in .pdf
 * @param book writes its table as a spreadsheet; empty for a paper that is no table
 */
record NamedPaper(String title, String fileName, PaperFile file, Optional<PaperPreview.PaperSource> book) {

    /** The name suggested for the spreadsheet of a paper of that name. */
    static String bookName(String fileName) {
        return fileName.replaceFirst("\\.pdf$", "") + ".xlsx";
    }
}
