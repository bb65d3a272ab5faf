package org.huixu.application.sheet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.document.Block;
import org.huixu.application.document.Block.Level;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.LetterPaper.Letter;
import org.huixu.application.document.LetterPaper.Slip;
import org.huixu.application.document.MinutesText;
import org.huixu.application.document.PaperProperties;
import org.huixu.application.document.Table;
import org.huixu.application.document.Table.Alignment;
import org.huixu.application.document.Table.Column;
import org.huixu.application.dossier.AgendaTimes;
import org.huixu.application.notice.Party;
import org.huixu.application.notice.Telling;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeKind;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.regulation.RuleId;

/**
 * 会议通知, 邀请函, 变更通知 and 取消通知: a letter to each party, with what concerns it alone. A notice goes through many
 * hands: titles of secret items never stand in it.
 */
final class NoticeLetters {

    private static final Texts TEXTS = Texts.of(NoticeLetters.class);
    private static final RuleId LEAVE_OF_LEADERS = new RuleId("L2");
    private static final RuleId LEAVE_OF_OTHERS = new RuleId("L3");
    /** Rows of the slip that are left empty for others of a unit. */
    private static final int EMPTY = 1;

    /** Room to write, in mm. */
    private static final double ROW_MM = 8.5;

    private final MeetingFacts facts;
    private final Telling telling;
    private final Map<RoomId, String> rooms;
    private final OfficeContact contact;
    private final Directory directory;
    private final AgendaTimes times;

    NoticeLetters(MeetingFacts facts, Map<RoomId, String> rooms, OfficeContact contact) {
        this.facts = facts;
        this.telling = Telling.of(facts);
        this.rooms = rooms;
        this.contact = contact;
        this.directory = facts.around().directory();
        this.times = AgendaTimes.of(facts);
    }

    /** To whom there is something to be written. */
    static List<Line> lines(MeetingFacts facts) {
        return Telling.of(facts).lines().stream().filter(line -> line.invited() || line.last().isPresent()).toList();
    }

    /** The letters to these parties, to all of them without any. */
    LetterPaper paper(List<Party> parties, OffsetDateTime created) {
        List<Line> lines = lines(facts).stream().filter(line -> parties.isEmpty() || parties.contains(line.party()))
                .toList();
        if (lines.isEmpty()) {
            throw new Impossible(Problem.of("problem.sheet.nobodyToTell", facts.meeting().designation().code()));
        }
        List<Letter> letters = lines.stream().map(this::letter).toList();
        String title = letters.getFirst().title();
        return new LetterPaper(letters, new PaperProperties(
                TEXTS.format("letter.properties", title, facts.meeting().designation().title()),
                facts.meeting().designation().title(), facts.around().regulation().title().office(),
                List.of(facts.meeting().designation().code()), created));
    }

    /** What the letter to the party is: to who is to be told what it will be told, to others what it was told last. */
    private NoticeKind kind(Line line) {
        return line.people().stream().filter(one -> one.standing().open()).map(one -> telling.kind(one.person()))
                .findFirst().or(() -> line.last().map(Notice::noticeKind))
                .orElseGet(() -> telling.kind(line.people().getFirst().person()));
    }

    private Letter letter(Line line) {
        NoticeKind kind = kind(line);
        return new Letter(TEXTS.get(switch (kind) {
            case CALL -> "letter.title.call";
            case INVITATION -> "letter.title.invitation";
            case CHANGE -> "letter.title.change";
            case CANCELLATION -> "letter.title.cancellation";
            case RELEASE -> "letter.title.release";
        }), salutation(line), body(line, kind),
                List.of(facts.around().regulation().title().office(), ChineseText.date(facts.around().time().today())),
                kind.calls() ? Optional.of(slip(line)) : Optional.empty());
    }

    private String salutation(Line line) {
        if (line.party().unitId() != null) {
            return TEXTS.format("letter.to.unit", line.party().fullName(directory, facts.day()));
        }
        PersonId person = line.people().getFirst().person();
        return TEXTS.format("letter.to.person", directory.post(person, facts.day()), facts.name(person)).strip();
    }

    private List<MinutesText.Part> body(Line line, NoticeKind kind) {
        String title = TEXTS.format("letter.meeting", facts.around().regulation().title().issuer(),
                facts.meeting().designation().title());
        if (!facts.meeting().designation().title().contains(facts.type().naming().name())
                || facts.meeting().designation().title().startsWith(facts.around().regulation().title().issuer())) {
            title = facts.meeting().designation().title();
        }
        String told = line.last().map(last -> slot(last.slot())).orElseGet(() -> slot(facts.meeting().slot()));
        List<MinutesText.Part> body = new ArrayList<>();
        switch (kind) {
            case CANCELLATION -> body.add(text(TEXTS.format("letter.cancelled", told, title)));
            case RELEASE -> body.add(text(TEXTS.format("letter.released", names(line), told, title)));
            case CHANGE -> body.add(text(TEXTS.format("letter.changed", told, title)));
            case CALL -> body.add(text(TEXTS.format("letter.called", ChineseText.date(facts.day()), title)));
            case INVITATION -> body.add(text(TEXTS.format("letter.invited", ChineseText.date(facts.day()), title)));
        }
        if (kind.calls()) {
            points(line, kind).forEach(body::add);
        }
        return body;
    }

    private List<MinutesText.Part> points(Line line, NoticeKind kind) {
        List<MinutesText.Part> parts = new ArrayList<>();
        Meeting.Slot slot = facts.meeting().slot();
        int number = 1;
        parts.add(point(number++, "letter.when", when(slot)));
        parts.add(point(number++, "letter.where", where(slot)));
        List<String> items = items(line);
        if (!items.isEmpty() && kind != NoticeKind.CHANGE) {
            parts.add(heading(number++, "letter.items"));
            items.forEach(item -> parts.add(text(item)));
        }
        parts.add(point(number++, "letter.who", names(line)));
        parts.add(heading(number++, "letter.asked"));
        int asked = 1;
        parts.add(text(TEXTS.format("letter.asked.come", Integer.toString(asked++))));
        parts.add(text(TEXTS.format("letter.asked.leave", Integer.toString(asked),
                kind == NoticeKind.INVITATION ? TEXTS.get("letter.leave.guest") : leave(line))));
        parts.add(point(number, "letter.contact", contact()));
        return parts;
    }

    /** What concerns the party: members and fixed observers all items, observers theirs, guests none. */
    private List<String> items(Line line) {
        List<Invitation> invitations = line.people().stream().flatMap(one -> one.invitations().stream()).toList();
        boolean all = invitations.stream().anyMatch(one -> switch (one.capacity()) {
            case MEMBER, FIXED_OBSERVER -> true;
            case ITEM_OBSERVER, GUEST -> false;
        });
        List<ItemId> own = invitations.stream().map(Invitation::itemId).filter(java.util.Objects::nonNull).toList();
        List<String> items = new ArrayList<>();
        for (AgendaEntry entry : facts.agenda().entries()) {
            Optional<Item> item = facts.agenda().item(entry.itemId()).map(one -> one.item());
            if (item.isPresent() && (all || own.contains(entry.itemId()))) {
                String title = OpenTitle.of(item.get());
                items.add(all
                        ? TEXTS.format("letter.item", Integer.toString(entry.entryOrder()), title)
                        : TEXTS.format("letter.item.observed", Integer.toString(entry.entryOrder()), title,
                                times.of(entry.itemId())
                                        .map(span -> TEXTS.format("letter.item.begin", span.begin().toString()))
                                        .orElse("")));
            }
        }
        return items;
    }

    private String names(Line line) {
        return line.people().stream().filter(one -> one.invited() || !line.invited()).map(one -> {
            String post = directory.post(one.person(), facts.day());
            return post.isEmpty() ? facts.name(one.person())
                    : TEXTS.format("letter.person", post, facts.name(one.person()));
        }).collect(Collectors.joining("、"));
    }

    /** To whom those of the party ask for leave, and under which article. */
    private String leave(Line line) {
        boolean leader = line.people().stream().map(Concerned::person)
                .anyMatch(one -> facts.around().authority().isLeader(one, facts.day()));
        String article = facts.around().regulation().rule(leader ? LEAVE_OF_LEADERS : LEAVE_OF_OTHERS)
                .filter(rule -> rule.scope().contains(facts.type().key())).map(rule -> rule.article()).orElse("");
        String to = facts.around().regulation().offices().names(facts.around().authority()
                .leaveApprovers(facts.type(), line.people().getFirst().person(), facts.day()));
        if (facts.around().authority().asksNobodyForLeave(facts.type(), line.people().getFirst().person(),
                facts.day())) {
            return TEXTS.get("letter.leave.nobody");
        }
        return TEXTS.format(leader ? "letter.leave.leader" : "letter.leave.other", article.isEmpty() ? ""
                : TEXTS.format("letter.leave.article", article), to);
    }

    /** The office hours' end of the working day before the meeting; at once where that is past. */
    private String due() {
        LocalDate day = facts.around().calendar().before(facts.day(), 1).day();
        return facts.around().time().today().isBefore(day)
                ? TEXTS.format("letter.due", ChineseText.brief(day),
                        facts.around().regulation().title().officeHoursEnd().toString())
                : TEXTS.get("letter.due.now");
    }

    private String contact() {
        String name = contact.name() == null ? facts.around().regulation().title().office() : contact.name();
        return contact.phone() == null ? name : TEXTS.format("letter.contact.phone", name, contact.phone());
    }

    private Slip slip(Line line) {
        List<Column> columns = List.of(new Column(TEXTS.get("letter.slip.name"), 2.4, Alignment.CENTRE),
                new Column(TEXTS.get("letter.slip.post"), 5, Alignment.LEFT),
                new Column(TEXTS.get("letter.slip.phone"), 3, Alignment.CENTRE),
                new Column(TEXTS.get("letter.slip.coming"), 2.2, Alignment.CENTRE),
                new Column(TEXTS.get("letter.slip.remark"), 3, Alignment.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        line.people().stream().filter(Concerned::invited).forEach(one -> rows.add(List.of(facts.name(one.person()),
                directory.post(one.person(), facts.day()),
                directory.person(one.person()).map(Person::phone).orElse(""), "", "")));
        for (int i = 0; i < (line.party().unitId() == null ? 0 : EMPTY); i++) {
            rows.add(List.of("", "", "", "", ""));
        }
        return new Slip(TEXTS.get("letter.slip.title"),
                List.of(TEXTS.format("letter.slip.meeting", facts.meeting().designation().title(),
                        facts.meeting().designation().code(), line.party().name(directory, facts.day()))),
                new Table(columns, rows).tall(ROW_MM), List.of(TEXTS.format("letter.slip.note", due(), contact())));
    }

    private static MinutesText.Part point(int number, String label, String words) {
        return new Block(Level.HEADING1,
                TEXTS.format("letter.point", ChineseText.ordinal(number), TEXTS.get(label)), words);
    }

    private static MinutesText.Part heading(int number, String label) {
        return new Block(Level.HEADING1, TEXTS.format("letter.heading", ChineseText.ordinal(number), TEXTS.get(label)));
    }

    private static MinutesText.Part text(String words) {
        return new Block(Level.BODY, words);
    }

    private String slot(Meeting.Slot slot) {
        return TEXTS.format("letter.slot", when(slot), where(slot));
    }

    private static String when(Meeting.Slot slot) {
        LocalDate day = slot.onDate();
        String date = day == null
                ? TEXTS.get("letter.noDay")
                : TEXTS.format("letter.day", ChineseText.date(day), ChineseText.weekday(day));
        return slot.startsAt() != null
                ? TEXTS.format("letter.dayTime", date, slot.startsAt().toString())
                : TEXTS.format(slot.afterPrevious() ? "letter.dayAfter" : "letter.dayOpen", date);
    }

    private String where(Meeting.Slot slot) {
        String room = slot.roomId() == null ? slot.place() : rooms.get(slot.roomId());
        return room == null ? TEXTS.get("letter.noPlace") : room;
    }
}
