package org.huixu.application.sheet;

import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.FormPaper;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.store.Store;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;

/** The papers that go out with the minutes of a meeting and after it, as data from what is recorded at that moment. */
public final class OutgoingPapers {

    private final Store store;
    private final Door.Supplies supplies;
    private final MinutesPapers minutes;

    public OutgoingPapers(Store store, Door.Supplies supplies, MinutesPapers minutes) {
        this.store = store;
        this.supplies = supplies;
        this.minutes = minutes;
    }

    /**
     * The sheet on which the minutes go to be signed (纪要签发单).
     *
     * @throws Impossible when the meeting has no minutes
     */
    public FormPaper signing(MeetingId meeting) {
        MinutesPapers.Match match = minutes.match(meeting);
        MeetingFacts facts = facts(meeting);
        return SigningForm.of(facts, match, SheetFrame.of(facts, supplies.zone()));
    }

    private MeetingFacts facts(MeetingId meeting) {
        return store.read(reader -> new FactsLoader(reader, supplies.regulations()).load(meeting, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate"))));
    }
}
