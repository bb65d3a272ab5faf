package org.huixu.application.archive;

import java.io.OutputStream;
import java.util.List;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperResult;
import org.huixu.application.document.Papers;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.sheet.OutgoingPapers;
import org.huixu.application.sheet.Sheets;
import org.huixu.domain.compliance.MeetingFacts;

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

    PaperResult write(Making making, MeetingFacts facts, OutputStream out) {
        return papers.write(paper(making, facts), out);
    }

    /** How many pages it would have. */
    int pages(Making making, MeetingFacts facts) {
        return papers.pages(paper(making, facts));
    }

    PaperResult write(Paper paper, OutputStream out) {
        return papers.write(paper, out);
    }

    private Paper paper(Making making, MeetingFacts facts) {
        return switch (making) {
            case Making.Table table -> sheets.paper(table.kind(), facts);
            case Making.Form form -> facts.agenda().item(form.item())
                    .map(item -> sheets.paper(form.kind(), item))
                    .orElseGet(() -> sheets.paper(form.kind(), form.item()));
            case Making.Single single -> switch (single) {
                case NOTICES -> sheets.notices(facts);
                case PRESENCES -> PresenceSheet.of(facts);
                case RECORD -> sheets.record(facts);
                case MINUTES_DRAFT -> minutes.present(facts);
                case SIGNING -> outgoing.signing(facts);
                case LETTERS -> outgoing.decisions(facts, List.of());
            };
        };
    }
}
