package org.huixu.desktop.meeting.file;

import java.util.Optional;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview.ListingSource;
import org.huixu.desktop.paper.PaperPreview.PaperSource;

/** A paper on its card, as PDF and, where there is one, in another form. */
record Offer(String name, String about, Pdf paper, Optional<OtherForm> other) {

    /** The paper as PDF. */
    record Pdf(String title, String fileName, ListingSource source) {

        PaperSource plain() {
            return source::write;
        }
    }
}
