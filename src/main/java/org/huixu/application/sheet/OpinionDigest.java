package org.huixu.application.sheet;

import java.util.ArrayList;
import java.util.List;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;

/** What the recipients said of the papers of the first round (意见汇总, art. 49), and how it was answered. */
final class OpinionDigest {

    private static final Texts TEXTS = Texts.of(OpinionDigest.class);

    private OpinionDigest() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        Handouts handouts = Handouts.of(facts);
        List<Opinion> given = handouts.given().toList();
        if (given.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.noOpinions", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.name"), 2.6, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.deliveries.post"), 4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.opinions.text"), 11, Alignment.LEFT),
                new Column(TEXTS.get("sheet.opinions.passed"), 2.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.opinions.answered"), 2.8, Alignment.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        int silent = 0;
        for (Opinion opinion : given) {
            String text = opinion.text();
            if (text == null) {
                silent++;
            }
            rows.add(List.of(Integer.toString(rows.size() + 1), facts.name(opinion.of().personId()),
                    facts.around().directory().post(opinion.of().personId(), facts.day()),
                    text == null ? TEXTS.get("sheet.opinions.none") : text,
                    opinion.handling().passedOn() == null ? "" : ChineseText.brief(opinion.handling().passedOn()),
                    opinion.handling().answeredOn() == null ? "" : ChineseText.brief(opinion.handling().answeredOn())));
        }
        int asked = handouts.due().size();
        return frame.sheet(TEXTS.get("sheet.opinions.heading"), new Table(columns, rows),
                List.of(TEXTS.format("sheet.opinions.count", Integer.toString(asked),
                        Integer.toString(rows.size() - silent),
                        Integer.toString(silent), Integer.toString(Math.max(0, asked - given.size())))),
                SheetPaper.Orientation.LANDSCAPE);
    }
}
