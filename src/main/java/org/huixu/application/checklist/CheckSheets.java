package org.huixu.application.checklist;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.Papers;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Regulation;

/** The checklist of a meeting (合规检查表): each rule in its scope, its result, the figures judged, what was let pass. */
public final class CheckSheets {

    private static final Texts TEXTS = Texts.of(CheckSheets.class);

    private final Store store;
    private final Door.Supplies supplies;
    private final Papers papers;

    public CheckSheets(Store store, Door.Supplies supplies, Papers papers) {
        this.store = store;
        this.supplies = supplies;
        this.papers = papers;
    }

    /**
     * Writes the checklist as PDF and tells which characters no font could draw.
     *
     * @throws Impossible when the meeting has no date, or no regulation of its day knows its type
     */
    public List<MissingCharacter> write(MeetingId meeting, OutputStream out) {
        return papers.write(paper(meeting), out).missing();
    }

    /** The checklist as data. */
    SheetPaper paper(MeetingId meeting) {
        return store.read(reader -> {
            FactsLoader loader = new FactsLoader(reader, supplies.regulations());
            MeetingFacts facts = loader.load(meeting, supplies.time())
                    .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
            return paper(facts, Compliance.judge(facts, loader.settled(facts)));
        });
    }

    private SheetPaper paper(MeetingFacts facts, List<Finding> findings) {
        List<Column> columns = List.of(column("checklist.rule", 1.2, Alignment.CENTRE),
                column("checklist.title", 4.2, Alignment.LEFT), column("checklist.article", 2.8, Alignment.LEFT),
                column("checklist.weight", 2.1, Alignment.CENTRE), column("checklist.result", 2.1, Alignment.CENTRE),
                column("checklist.figures", 8, Alignment.LEFT), column("checklist.override", 4, Alignment.LEFT));
        CheckRows rows = CheckRows.of(facts, findings);
        Regulation.Title rules = facts.around().regulation().title();
        String name = facts.meeting().designation().title();
        String title = TEXTS.get("checklist.heading");
        OffsetDateTime created = facts.around().time().now().atZone(supplies.zone()).toOffsetDateTime();
        List<String> notes = new ArrayList<>(List.of(
                TEXTS.format("checklist.judged", ChineseText.date(facts.around().time().today()), rules.name()),
                rows.counted()));
        if (!facts.meeting().stands()) {
            notes.add(TEXTS.get("checklist.notStanding"));
        }
        return new SheetPaper(title,
                Optional.of(TEXTS.format("checklist.meeting", ChineseText.date(facts.day()), name,
                        facts.meeting().designation().code())),
                new Table(columns, rows.list()), notes, SheetPaper.Orientation.LANDSCAPE,
                new PaperProperties(title, name, rules.office(), List.of(facts.meeting().designation().code()),
                        created));
    }

    private static Column column(String key, double width, Alignment alignment) {
        return new Column(TEXTS.get(key), width, alignment);
    }
}
