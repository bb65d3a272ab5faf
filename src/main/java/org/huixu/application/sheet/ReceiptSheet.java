package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.Distribution;
import org.huixu.domain.minutes.Minutes;

/** Who gets the issued minutes, which copies, with room to sign for them (会议纪要印发分送登记表). */
final class ReceiptSheet {

    private static final Texts TEXTS = Texts.of(ReceiptSheet.class);
    /** Room for a signature, in mm. */
    private static final double ROW = 10;
    /** Lines for copies that are asked for later. */
    private static final int SPARE = 2;

    private ReceiptSheet() {
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        MinutesFacts text = facts.minutes();
        if (text == null) {
            throw new Impossible(Problem.of("problem.minutes.none", facts.meeting().designation().code()));
        }
        Minutes.Issue issue = text.minutes().issue();
        LocalDate day = issue.issuedOn();
        if (issue.distribution() == null || day == null) {
            throw new Impossible(Problem.of("problem.sheet.notIssued", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.1, Alignment.CENTRE),
                new Column(TEXTS.get("receipts.label"), 1.5, Alignment.CENTRE),
                new Column(TEXTS.get("receipts.recipient"), 5.4, Alignment.LEFT),
                new Column(TEXTS.get("receipts.copies"), 1.3, Alignment.CENTRE),
                new Column(TEXTS.get("receipts.numbers"), 2.3, Alignment.CENTRE),
                new Column(TEXTS.get("receipts.signature"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("receipts.day"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.signIn.remark"), 1.8, Alignment.LEFT));
        Distribution distribution = Distribution.parse(issue.distribution());
        List<List<Object>> rows = new ArrayList<>();
        for (Distribution.Numbered one : distribution.numbered()) {
            rows.add(List.of(rows.size() + 1,
                    one.label().isEmpty() ? TEXTS.get("signing.distributed") : one.label(), one.recipient().name(),
                    one.recipient().copies(), numbers(one), "", "", ""));
        }
        for (int i = 0; i < SPARE; i++) {
            rows.add(List.of("", "", "", "", "", "", "", ""));
        }
        String number = text.number().map(one -> facts.around().regulation().procedure().series(one.series())
                .text(one.seriesYear(), one.serial())).orElse("");
        SheetFrame named = new SheetFrame(TEXTS.format("receipts.line", facts.type().naming().minutesMark(), number),
                frame.subject(), frame.code(), frame.office(), frame.created());
        return named.sheet(TEXTS.get("receipts.heading"), Table.of(columns, rows).tall(ROW),
                List.of(note(issue, day, distribution)), Orientation.PORTRAIT);
    }

    private static String numbers(Distribution.Numbered one) {
        return one.recipient().copies() == 1
                ? Integer.toString(one.first())
                : TEXTS.format("receipts.span", Integer.toString(one.first()), Integer.toString(one.last()));
    }

    private static String note(Minutes.Issue issue, LocalDate day, Distribution distribution) {
        int out = distribution.copies();
        int printed = Objects.requireNonNullElse(issue.copies(), out);
        return printed > out
                ? TEXTS.format("receipts.noteKept", ChineseText.date(day), Integer.toString(printed),
                        Integer.toString(out), Integer.toString(printed - out))
                : TEXTS.format("receipts.note", ChineseText.date(day), Integer.toString(out));
    }
}
