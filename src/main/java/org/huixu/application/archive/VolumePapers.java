package org.huixu.application.archive;

import java.io.OutputStream;
import java.util.List;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperResult;
import org.huixu.application.document.Papers;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.sheet.OutgoingPapers;
import org.huixu.application.sheet.Sheets;
import org.huixu.domain.meeting.MeetingId;

/** Makes the papers of a volume. */
public final class VolumePapers {

    private final Papers papers;
    private final Sheets sheets;
    private final OutgoingPapers outgoing;
    private final MinutesPapers minutes;

    public VolumePapers(Papers papers, Sheets sheets, OutgoingPapers outgoing, MinutesPapers minutes) {
        this.papers = papers;
        this.sheets = sheets;
        this.outgoing = outgoing;
        this.minutes = minutes;
    }

    PaperResult write(Making making, MeetingId meeting, PresenceList presences, OutputStream out) {
        return papers.write(paper(making, meeting, presences), out);
    }

    /** How many pages it would have. */
    int pages(Making making, MeetingId meeting, PresenceList presences) {
        return papers.pages(paper(making, meeting, presences));
    }

    PaperResult write(Paper paper, OutputStream out) {
        return papers.write(paper, out);
    }

    private Paper paper(Making making, MeetingId meeting, PresenceList presences) {
        return switch (making) {
            case Making.Table table -> sheets.paper(table.kind(), meeting);
            case Making.Form form -> sheets.paper(form.kind(), form.item());
            case Making.Single single -> switch (single) {
                case NOTICES -> sheets.notices(meeting, List.of());
                case PRESENCES -> presences.paper(meeting);
                case RECORD -> sheets.record(meeting);
                case MINUTES_DRAFT -> minutes.present(meeting);
                case SIGNING -> outgoing.signing(meeting);
                case LETTERS -> outgoing.decisions(meeting, List.of());
            };
        };
    }

    /** Gives the list of who came. */
    interface PresenceList {

        Paper paper(MeetingId meeting);
    }
}
