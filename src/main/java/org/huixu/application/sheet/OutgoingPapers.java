package org.huixu.application.sheet;

import java.util.List;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.minutes.MinutesPapers;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.store.Store;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;

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
        return signing(facts(meeting));
    }

    /** The same of a meeting whose facts are read already. */
    public FormPaper signing(MeetingFacts facts) {
        return SigningForm.of(facts, minutes.match(facts), SheetFrame.of(facts, supplies.zone()));
    }

    /** The units that the meeting charged with something, as they are called on its day. */
    public static List<Sheets.Department> charged(MeetingFacts facts) {
        return DecisionLetters.units(facts).stream().map(unit -> new Sheets.Department(unit,
                facts.around().directory().shortName(unit, facts.day()))).toList();
    }

    /** The same for a meeting whose facts are not read yet. */
    public List<Sheets.Department> charged(MeetingId meeting) {
        return charged(facts(meeting));
    }

    /**
     * What these units are charged with (议定事项通知), a letter to each with its own decisions only; to all units without
     * any.
     *
     * @throws Impossible when none of them is charged with anything
     */
    public LetterPaper decisions(MeetingId meeting, List<UnitId> units) {
        return decisions(facts(meeting), units);
    }

    /** The same of a meeting whose facts are read already. */
    public LetterPaper decisions(MeetingFacts facts, List<UnitId> units) {
        return new DecisionLetters(facts, store.read(OfficeContact::of)).paper(units,
                facts.around().time().now().atZone(supplies.zone()).toOffsetDateTime());
    }

    private MeetingFacts facts(MeetingId meeting) {
        return store.read(reader -> new FactsLoader(reader, supplies.regulations()).load(meeting, supplies.time()))
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }
}
