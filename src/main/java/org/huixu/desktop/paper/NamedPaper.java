package org.huixu.desktop.paper;

import java.util.Optional;
import org.huixu.application.document.PaperFile;

/**
 * A finished paper.
 *
 * @param title what it is, for people
 * @param fileName suggested for exporting, ending in .pdf
 * @param other another form in which it can be had; empty where there is none
 */
record NamedPaper(String title, String fileName, PaperFile file, Optional<OtherForm> other) {
}
