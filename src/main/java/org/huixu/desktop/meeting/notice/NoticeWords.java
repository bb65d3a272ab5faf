package org.huixu.desktop.meeting.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.notice.NoticeNames;
import org.huixu.application.notice.Telling.Answer;
import org.huixu.application.notice.Telling.Concerned;
import org.huixu.application.notice.Telling.Difference;
import org.huixu.application.notice.Telling.Line;
import org.huixu.application.notice.Telling.Standing;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.jspecify.annotations.Nullable;

/** How notices and replies of a meeting are said. */
final class NoticeWords {

    private static final Texts TEXTS = Texts.of(NoticeWords.class);

    private final MeetingDossier dossier;
    private final MeetingFacts facts;
    private final OfficeTime time;

    NoticeWords(MeetingDossier dossier, MeetingFacts facts, OfficeTime time) {
        this.dossier = dossier;
        this.facts = facts;
        this.time = time;
    }

    String party(Line line) {
        return line.party().name(facts.around().directory(), facts.day());
    }

    /** Whom it concerns and why. */
    String people(Line line) {
        return line.people().stream().map(one -> person(line, one)).collect(joined());
    }

    private String person(Line line, Concerned one) {
        String post = facts.around().directory().post(one.person(), facts.day());
        String unit = party(line);
        String name = line.party().unitId() == null
                ? post
                : TEXTS.format("notice.person", facts.name(one.person()),
                        post.startsWith(unit) ? post.substring(unit.length()) : post);
        String why = one.invited()
                ? one.invitations().stream().map(this::why).distinct().collect(joined())
                : TEXTS.get("notice.why.former");
        return name.isBlank() ? why : TEXTS.format("notice.personWhy", name.strip(), why);
    }

    private String why(Invitation one) {
        return switch (one.capacity()) {
            case MEMBER -> TEXTS.get("notice.why.member");
            case FIXED_OBSERVER -> TEXTS.get("notice.why.observer");
            case GUEST -> TEXTS.get("notice.why.guest");
            case ITEM_OBSERVER -> TEXTS.format("notice.why.item", number(one));
        };
    }

    /** The number of the item on the agenda; a question mark where it is no longer there. */
    private String number(Invitation one) {
        List<String> items = facts.agenda().entries().stream().map(entry -> entry.itemId().value()).toList();
        int place = one.itemId() == null ? -1 : items.indexOf(one.itemId().value());
        return place < 0 ? "?" : Integer.toString(place + 1);
    }

    /** When and how it was told last, and who took it. */
    String told(Line line) {
        return line.last().map(this::told).orElse("");
    }

    private String told(Notice last) {
        String how = TEXTS.format("notice.told", Moments.of(time, last.passing().toldAt()),
                NoticeNames.channel(last.passing().means()));
        String taken = last.passing().takenBy();
        return taken == null ? how : TEXTS.format("notice.taken", how, taken);
    }

    /** What stands between the two columns of the table, in full. */
    String detail(Line line) {
        List<String> sentences = new ArrayList<>();
        line.people().forEach(one -> {
            Notice last = one.last();
            String name = facts.name(one.person());
            if (last == null) {
                sentences.add(TEXTS.format("notice.detail.nothing", name));
                return;
            }
            String by = last.passing().toldBy();
            sentences.add(TEXTS.format("notice.detail.told", name, told(last), NoticeNames.kind(last.noticeKind()),
                    last.noticeKind().calls() ? slot(last.slot()) : "",
                    by == null ? "" : TEXTS.format("notice.detail.by", by),
                    last.recordedLate() ? TEXTS.get("notice.detail.late") : ""));
        });
        sentences.add(TEXTS.format("notice.detail.state", String.join(TEXTS.get("notice.semicolon"), states(line))));
        String replies = replies(line);
        sentences.add(TEXTS.format("notice.detail.reply", replies.isEmpty() ? TEXTS.get("notice.reply.none")
                : replies));
        return String.join("\n", sentences);
    }

    /** The words of the chip. */
    String state(Line line) {
        return String.join(TEXTS.get("notice.semicolon"), states(line));
    }

    private Set<String> states(Line line) {
        Set<String> states = new TreeSet<>();
        Set<Difference> differences = line.people().stream().flatMap(one -> one.differences().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (Standing standing : line.people().stream().map(Concerned::standing)
                .collect(Collectors.toCollection(TreeSet::new))) {
            states.add(switch (standing) {
                case TO_CANCEL -> TEXTS.get("notice.state.cancel");
                case CHANGED -> TEXTS.format("notice.state.changed", differences.stream().map(NoticeWords::changed)
                        .collect(Collectors.joining(TEXTS.get("notice.comma"))));
                case TO_RELEASE -> TEXTS.get("notice.state.release");
                case NOT_TOLD -> TEXTS.get(line.last().isPresent() ? "notice.state.added" : "notice.state.open");
                case TOLD -> line.people().size() == 1 || line.standing() == Standing.TOLD ? told(line.people()) : "";
                case NOT_NEEDED -> TEXTS.get("notice.state.notNeeded");
            });
        }
        states.remove("");
        return states;
    }

    private static String told(List<Concerned> people) {
        return people.stream().map(Concerned::last).filter(Objects::nonNull)
                .allMatch(one -> one.noticeKind().calls())
                        ? TEXTS.get("notice.state.told")
                        : TEXTS.get("notice.state.toldOff");
    }

    static String colour(Line line) {
        return switch (line.standing()) {
            case TO_CANCEL, CHANGED, TO_RELEASE -> "bad";
            case NOT_TOLD -> "warn";
            case TOLD -> "good";
            case NOT_NEEDED -> "";
        };
    }

    private static String changed(Difference difference) {
        return TEXTS.get(switch (difference) {
            case DATE -> "notice.changed.date";
            case TIME -> "notice.changed.time";
            case PLACE -> "notice.changed.place";
            case CANCELLED -> "notice.changed.cancelled";
        });
    }

    /** What was answered, person by person. */
    String replies(Line line) {
        boolean several = line.party().unitId() != null;
        List<String> words = new ArrayList<>();
        line.people().stream().filter(Concerned::invited).forEach(one -> {
            String said = reply(one);
            words.add(several ? TEXTS.format("notice.reply.of", facts.name(one.person()), said) : said);
        });
        line.along().forEach(one -> words.add(TEXTS.format("notice.reply.along", attendee(one.attendee()))));
        return String.join(TEXTS.get("notice.semicolon"), words);
    }

    private String reply(Concerned one) {
        return switch (one.answer()) {
            case COMES -> TEXTS.get("notice.reply.comes");
            case STAYS_AWAY -> TEXTS.get(asked(one.person()) ? "notice.reply.away" : "notice.reply.awayNoLeave");
            case ON_LEAVE -> TEXTS.get("notice.reply.leave");
            case FORMER -> TEXTS.get("notice.reply.former");
            case NONE -> TEXTS.get("notice.reply.none");
            case INSTEAD -> instead(one);
        };
    }

    private String instead(Concerned one) {
        NoticeReply reply = one.reply();
        LeaveRequest leave = leave(one.person());
        boolean approved = leave != null && leave.substituteId() != null;
        if (reply == null || !reply.substituted()) {
            return TEXTS.format("notice.reply.instead", leave == null ? "?" : facts.name(leave.substituteId()));
        }
        return TEXTS.format(approved ? "notice.reply.instead" : "notice.reply.insteadNoLeave",
                attendee(reply.attendee()));
    }

    private boolean asked(PersonId person) {
        return leave(person) != null;
    }

    private @Nullable LeaveRequest leave(PersonId person) {
        return facts.people().leave().stream().filter(one -> one.personId().equals(person) && one.expectsAbsence())
                .findFirst().orElse(null);
    }

    String attendee(NoticeReply.Attendee attendee) {
        PersonId person = attendee.personId();
        String name = person == null ? String.valueOf(attendee.name()) : facts.name(person);
        String post = person == null ? attendee.post() : facts.around().directory().post(person, facts.day());
        String phone = attendee.phone() != null || person == null
                ? attendee.phone()
                : facts.around().directory().person(person).map(Person::phone).orElse(null);
        List<String> more = new ArrayList<>();
        if (post != null && !post.isEmpty()) {
            more.add(post);
        }
        if (phone != null) {
            more.add(phone);
        }
        return more.isEmpty()
                ? name
                : TEXTS.format("notice.attendee", name, String.join(TEXTS.get("notice.comma"), more));
    }

    /** When and where, as it was told. */
    String slot(Meeting.Slot slot) {
        String day = slot.onDate() == null ? TEXTS.get("notice.slot.noDay") : ChineseText.brief(slot.onDate());
        String start = slot.startsAt() != null ? slot.startsAt().toString()
                : TEXTS.get(slot.afterPrevious() ? "notice.slot.after" : "notice.slot.noTime");
        String place = slot.roomId() == null
                ? slot.place()
                : dossier.shelf().rooms().stream().filter(one -> one.id().equals(slot.roomId())).findFirst()
                        .map(Room::name).orElse(null);
        return TEXTS.format("notice.slot", day, start, place == null ? TEXTS.get("notice.slot.noPlace") : place);
    }

    /** Whether it is not known whether somebody of it comes. */
    static boolean unanswered(Line line) {
        return line.invited() && !line.answered();
    }

    static boolean mayAnswer(Concerned one) {
        return one.invited() && one.answer() != Answer.ON_LEAVE;
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(TEXTS.get("notice.semicolon"));
    }
}
