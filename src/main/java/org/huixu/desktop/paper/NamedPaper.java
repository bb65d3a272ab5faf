package org.huixu.desktop.paper;

import org.huixu.application.document.PaperFile;

/**
 * A finished paper.
 *
 * @param title what it is, for people
 * @param fileName suggested for exporting, ending in .pdf
 */
record NamedPaper(String title, String fileName, PaperFile file) {
}
