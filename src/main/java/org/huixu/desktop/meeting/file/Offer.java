package org.huixu.desktop.meeting.file;

import java.util.Optional;
import org.huixu.desktop.paper.PaperPreview.ListingSource;
import org.huixu.desktop.paper.PaperPreview.PaperSource;

/** A paper on its card, as PDF and, where it is a table, as a spreadsheet. */
record Offer(String name, String about, Pdf paper, Optional<PaperSource> book) {

    /** The paper as PDF. */
    record Pdf(String title, String fileName, ListingSource source) {

        PaperSource plain() {
            return source::write;
        }
    }
}
