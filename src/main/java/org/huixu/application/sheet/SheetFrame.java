package org.huixu.application.sheet;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.NameCards;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.SeatPlan;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.SheetPaper.Orientation;
import org.huixu.application.document.Table;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;

/**
 * What all these papers have around their table or form.
 *
 * @param line names the meeting or the item below the title
 * @param subject what the paper is about, for the properties of the file
 */
record SheetFrame(String line, String subject, String code, String office, OffsetDateTime created) {

    private static final Texts TEXTS = Texts.of(SheetFrame.class);

    static SheetFrame of(MeetingFacts facts, ZoneId zone) {
        Meeting.Designation meeting = facts.meeting().designation();
        return new SheetFrame(
                TEXTS.format("sheet.meeting", ChineseText.date(facts.day()), meeting.title(), meeting.code()),
                meeting.title(), meeting.code(), facts.around().regulation().title().office(),
                now(facts.around(), zone));
    }

    static SheetFrame of(ItemFacts facts, ZoneId zone) {
        String code = facts.item().proposal().code();
        return new SheetFrame(TEXTS.format("sheet.item", code), facts.item().matter().title(), code,
                facts.around().regulation().title().office(), now(facts.around(), zone));
    }

    private static OffsetDateTime now(Surroundings around, ZoneId zone) {
        return around.time().now().atZone(zone).toOffsetDateTime();
    }

    SheetPaper sheet(String title, Table table, List<String> notes, Orientation orientation) {
        return new SheetPaper(title, Optional.of(line), table, notes, orientation, properties(title));
    }

    SheetPaper sheet(String title, List<Table> tables, List<String> notes, Orientation orientation) {
        return new SheetPaper(title, Optional.of(line), tables, notes, orientation, properties(title));
    }

    FormPaper form(String title, List<FormPaper.Line> lines, List<String> notes) {
        return new FormPaper(title, Optional.of(line), lines, notes, properties(title));
    }

    SeatPlan plan(String title, SeatPlan.Size size, List<SeatPlan.Box> boxes, List<String> notes) {
        return new SeatPlan(title, Optional.of(line), size, boxes, notes, properties(title));
    }

    NameCards cards(String title, List<String> names) {
        return new NameCards(names, properties(title));
    }

    private PaperProperties properties(String title) {
        return new PaperProperties(title, subject, office, List.of(code), created);
    }
}
