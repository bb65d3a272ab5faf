package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;

/** The checklist of a meeting (合规检查表): each rule in its scope, its result, the figures judged, what was let pass. */
final class CheckSheet {

    private static final Texts TEXTS = Texts.of(CheckSheet.class);

    private CheckSheet() {
    }

    static SheetPaper of(MeetingFacts facts, List<Finding> findings, SheetFrame frame) {
        return of(facts, findings, frame, false);
    }

    /** The same to be sorted: the days until which something is to be done stand in a column of their own. */
    static SheetPaper book(MeetingFacts facts, List<Finding> findings, SheetFrame frame) {
        return of(facts, findings, frame, true);
    }

    private static SheetPaper of(MeetingFacts facts, List<Finding> findings, SheetFrame frame, boolean days) {
        List<Column> columns = new ArrayList<>(List.of(new Column(TEXTS.get("checklist.rule"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("checklist.title"), 4.2, Alignment.LEFT),
                new Column(TEXTS.get("checklist.article"), 2.8, Alignment.LEFT),
                new Column(TEXTS.get("checklist.weight"), 2.1, Alignment.CENTRE),
                new Column(TEXTS.get("checklist.result"), 2.1, Alignment.CENTRE),
                new Column(TEXTS.get("checklist.figures"), 8, Alignment.LEFT),
                new Column(TEXTS.get("checklist.override"), 4, Alignment.LEFT)));
        if (days) {
            columns.add(new Column(TEXTS.get("checklist.dueOn"), 2.4, Alignment.CENTRE));
        }
        CheckRows rows = CheckRows.of(facts, findings, days);
        List<String> notes = new ArrayList<>(List.of(
                TEXTS.format("checklist.judged", ChineseText.date(facts.around().time().today()),
                        facts.around().regulation().title().name()),
                rows.counted()));
        if (!facts.meeting().stands()) {
            notes.add(TEXTS.get("checklist.notStanding"));
        }
        return frame.sheet(TEXTS.get("checklist.heading"), Table.of(columns, rows.list()), notes,
                SheetPaper.Orientation.LANDSCAPE);
    }
}
