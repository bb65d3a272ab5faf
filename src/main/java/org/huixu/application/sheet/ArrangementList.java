package org.huixu.application.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.Texts;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.Arrangement.Tick;
import org.huixu.domain.compliance.MeetingFacts;

/** 会务保障清单: who sees to what until when; what is not done leaves room to be ticked off by hand. */
final class ArrangementList {

    private static final Texts TEXTS = Texts.of(ArrangementList.class);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M-d HH:mm");
    /** Room to write, in mm. */
    private static final double ROW_MM = 8.5;

    private ArrangementList() {
    }

    static SheetPaper of(MeetingFacts facts, List<Arrangement> list, SheetFrame frame) {
        if (list.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noArrangements", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.arrangements.title"), 5.8, Alignment.LEFT),
                new Column(TEXTS.get("sheet.arrangements.assignee"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.arrangements.due"), 3.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.arrangements.done"), 3.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.arrangements.note"), 2.2, Alignment.LEFT));
        List<List<String>> rows = new ArrayList<>();
        List<List<Object>> values = new ArrayList<>();
        for (Arrangement one : list) {
            LocalDateTime due = one.due(facts.meeting(), facts.around().calendar());
            String number = Integer.toString(rows.size() + 1);
            String assignee = one.chore().assignee() == null ? "" : one.chore().assignee();
            String note = one.note() == null ? "" : one.note();
            String done = done(facts, one.tick());
            rows.add(List.of(number, one.chore().title(), assignee, due == null ? "" : SHORT.format(due), done, note));
            values.add(List.of(rows.size(), one.chore().title(), assignee, due == null ? "" : due, done, note));
        }
        long done = list.stream().filter(Arrangement::done).count();
        return frame.sheet(TEXTS.get("sheet.arrangements.heading"),
                new Table(columns, rows, values, ROW_MM),
                List.of(TEXTS.format("sheet.arrangements.figures", Integer.toString(list.size()), Long.toString(done))),
                SheetPaper.Orientation.PORTRAIT);
    }

    private static String done(MeetingFacts facts, Tick tick) {
        if (tick.tickedAt() == null) {
            return TEXTS.get("sheet.arrangements.open");
        }
        String at = SHORT.format(facts.around().time().local(tick.tickedAt()));
        return tick.tickedBy() == null ? TEXTS.format("sheet.arrangements.ticked", at)
                : TEXTS.format("sheet.arrangements.tickedBy", at, tick.tickedBy());
    }
}
