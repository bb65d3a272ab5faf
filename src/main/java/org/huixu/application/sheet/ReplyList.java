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
import org.huixu.application.notice.Expected;
import org.huixu.application.notice.NoticeNames;
import org.huixu.application.notice.Telling;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** 回执汇总表: who was told when and how, and who will come. */
final class ReplyList {

    private static final Texts TEXTS = Texts.of(ReplyList.class);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M-d HH:mm");

    private final MeetingFacts facts;
    private final List<List<Object>> rows = new ArrayList<>();

    private ReplyList(MeetingFacts facts) {
        this.facts = facts;
    }

    static SheetPaper of(MeetingFacts facts, SheetFrame frame) {
        Telling telling = Telling.of(facts);
        if (telling.lines().stream().noneMatch(Line::invited)) {
            throw new Impossible(Problem.of("problem.sheet.nobodyToTell", facts.meeting().designation().code()));
        }
        List<Column> columns = List.of(new Column(TEXTS.get("sheet.number"), 1.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.replies.party"), 3.4, Alignment.LEFT),
                new Column(TEXTS.get("sheet.replies.invited"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.replies.told"), 2.7, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.replies.taken"), 3.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.replies.comes"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.replies.post"), 3.7, Alignment.LEFT),
                new Column(TEXTS.get("sheet.replies.phone"), 2.8, Alignment.CENTRE),
                new Column(TEXTS.get("sheet.replies.state"), 2.4, Alignment.CENTRE));
        ReplyList list = new ReplyList(facts);
        telling.lines().stream().filter(Line::invited).forEach(list::add);
        Telling.Share told = telling.toldShare();
        Telling.Share answered = telling.answeredShare();
        List<List<String>> words = list.rows.stream().map(row -> row.stream().map(ReplyList::words).toList()).toList();
        return frame.sheet(TEXTS.get("sheet.replies.heading"), new Table(columns, words, list.rows, 0),
                List.of(TEXTS.format("sheet.replies.figures", Integer.toString(told.of()),
                        Integer.toString(told.done()), Integer.toString(answered.done()),
                        Integer.toString(Expected.of(facts).size()))),
                SheetPaper.Orientation.LANDSCAPE);
    }

    private void add(Line line) {
        line.people().stream().filter(Concerned::invited).forEach(one -> row(line, one));
        line.along().forEach(one -> row(line, "", "", "", one.attendee(), TEXTS.get("sheet.replies.along")));
    }

    private void row(Line line, Concerned one) {
        Notice last = one.last();
        Object told = last == null ? TEXTS.get("sheet.replies.untold") : moment(last);
        String taken = last == null ? "" : taken(last);
        Attendee himself = Attendee.of(one.person());
        NoticeReply reply = one.reply();
        switch (one.answer()) {
            case COMES -> row(line, one, told, taken, himself, TEXTS.get("sheet.replies.confirmed"));
            case NONE -> row(line, one, told, taken, Attendee.NOBODY, TEXTS.get("sheet.replies.open"));
            case FORMER -> row(line, one, told, taken, Attendee.NOBODY, TEXTS.get("sheet.replies.former"));
            case STAYS_AWAY -> row(line, one, told, taken, Attendee.NOBODY, TEXTS.get("sheet.replies.away"));
            case ON_LEAVE -> row(line, one, told, taken, Attendee.NOBODY, TEXTS.get("sheet.replies.leave"));
            case INSTEAD -> row(line, one, told, taken, Expected.instead(facts, one)
                    .orElse(reply == null ? Attendee.NOBODY : reply.attendee()), TEXTS.get("sheet.replies.instead"));
        }
    }

    private void row(Line line, Concerned one, Object told, String taken, Attendee attendee, String state) {
        row(line, facts.name(one.person()), told, taken, attendee, state);
    }

    private void row(Line line, String invited, Object told, String taken, Attendee attendee, String state) {
        PersonId person = attendee.personId();
        String name = person == null ? empty(attendee.name()) : facts.name(person);
        String post = person == null ? empty(attendee.post())
                : facts.around().directory().post(person, facts.day());
        String phone = attendee.phone() != null || person == null
                ? empty(attendee.phone())
                : facts.around().directory().person(person).map(Person::phone).orElse("");
        rows.add(List.of(rows.size() + 1, line.party().name(facts.around().directory(), facts.day()), invited, told,
                taken, name, post, phone, state));
    }

    private LocalDateTime moment(Notice last) {
        return facts.around().time().local(last.passing().toldAt());
    }

    private static String taken(Notice last) {
        String way = NoticeNames.channel(last.passing().means());
        return last.passing().takenBy() == null ? way
                : TEXTS.format("sheet.replies.takenBy", way, last.passing().takenBy());
    }

    /** Moments are short on paper; in a spreadsheet they are moments. */
    private static String words(Object value) {
        return value instanceof LocalDateTime moment ? SHORT.format(moment) : value.toString();
    }

    private static String empty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
