package org.huixu.desktop.meeting.file;

import java.util.Optional;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview.ListingSource;
import org.huixu.desktop.paper.PaperPreview.PaperSource;
import org.huixu.domain.meeting.Meeting;

/** A paper on its card, as PDF and, where there is one, in another form. */
record Offer(String name, String about, Pdf paper, Optional<OtherForm> other) {

    private static final Texts TEXTS = Texts.of(Offer.class);

    /** A paper of a meeting, whose file is named after both. */
    static Offer of(Meeting meeting, String name, String about, ListingSource source, Optional<OtherForm> other) {
        return new Offer(name, about, new Pdf(PaperTitle.of(name, meeting),
                TEXTS.format("meeting.file.paper.name", PaperTitle.file(meeting), name), source), other);
    }

    /** The paper as PDF. */
    record Pdf(String title, String fileName, ListingSource source) {

        PaperSource plain() {
            return source::write;
        }
    }
}
