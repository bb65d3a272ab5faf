package org.huixu.application.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeKind;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who knows of a meeting what is true, and who is to be told: whoever was told something that is no longer so, who is
 * invited and was not told, who was told and is no longer invited. A pure function of the facts.
 */
public final class Telling {

    /** How it stands with somebody. */
    public enum Standing {
        /** He was told that the meeting is on, and it is cancelled. */
        TO_CANCEL,
        /** He was told another day, time or place. */
        CHANGED,
        /** He was told to come, and is no longer invited. */
        TO_RELEASE,
        /** He is invited and was not told. */
        NOT_TOLD,
        /** He knows what is true. */
        TOLD,
        /** The meeting is cancelled, and he never heard of it. */
        NOT_NEEDED;

        /** Whether he is to be told, as long as the meeting has not begun. */
        public boolean open() {
            return switch (this) {
                case TO_CANCEL, CHANGED, TO_RELEASE, NOT_TOLD -> true;
                case TOLD, NOT_NEEDED -> false;
            };
        }
    }

    /** What somebody was told that is no longer so. */
    public enum Difference {
        DATE, TIME, PLACE, CANCELLED
    }

    /** What is known of whether somebody will come. */
    public enum Answer {
        COMES, INSTEAD, STAYS_AWAY, ON_LEAVE,
        /** He answered for a day or time that is no longer so. */
        FORMER, NONE;

        /** Whether nothing has to be asked any more. */
        public boolean known() {
            return switch (this) {
                case COMES, INSTEAD, STAYS_AWAY, ON_LEAVE -> true;
                case FORMER, NONE -> false;
            };
        }
    }

    /**
     * A person whom the meeting concerns.
     *
     * @param invitations absent where he is no longer invited
     * @param last what he was told last; absent: nothing
     * @param differences what of it is no longer so
     * @param reply what was answered; absent: nothing
     */
    public record Concerned(PersonId person, List<Invitation> invitations, @Nullable Notice last, Standing standing,
            Set<Difference> differences, Answer answer, @Nullable NoticeReply reply) {

        public Concerned {
            invitations = List.copyOf(invitations);
            differences = Set.copyOf(differences);
        }

        public boolean invited() {
            return !invitations.isEmpty();
        }
    }

    /**
     * A party with the people for whom it is told.
     *
     * @param along who else comes for the unit
     */
    public record Line(Party party, List<Concerned> people, List<NoticeReply> along) {

        public Line {
            people = List.copyOf(people);
            along = List.copyOf(along);
        }

        /** The gravest standing of its people. */
        public Standing standing() {
            return people.stream().map(Concerned::standing).min(Comparator.naturalOrder()).orElse(Standing.TOLD);
        }

        public boolean invited() {
            return people.stream().anyMatch(Concerned::invited);
        }

        /** Whether it is known of all its invited whether they come. */
        public boolean answered() {
            return people.stream().filter(Concerned::invited).allMatch(one -> one.answer().known());
        }

        /** What its people were told last; absent: nothing. */
        public Optional<Notice> last() {
            return people.stream().map(Concerned::last).filter(Objects::nonNull)
                    .max(Comparator.comparing(one -> one.passing().toldAt()));
        }
    }

    /** How many of how many. */
    public record Share(int done, int of) {
    }

    private final MeetingFacts facts;
    private final List<Line> lines;

    private Telling(MeetingFacts facts) {
        this.facts = facts;
        Map<Party, List<Concerned>> parties = new LinkedHashMap<>();
        Map<PersonId, List<Notice>> told = new LinkedHashMap<>();
        facts.people().told().notices()
                .forEach(one -> told.computeIfAbsent(one.personId(), _ -> new ArrayList<>()).add(one));
        Stream.concat(facts.people().invitations().stream().map(Invitation::personId), told.keySet().stream())
                .distinct().sorted(facts.around().directory().byRank(facts.day()))
                .map(person -> new Correspondence(facts, person, told.getOrDefault(person, List.of())).concerned())
                .forEach(one -> parties.computeIfAbsent(party(one), _ -> new ArrayList<>()).add(one));
        lines = parties.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue(), along(one.getKey()))).toList();
    }

    public static Telling of(MeetingFacts facts) {
        return new Telling(facts);
    }

    /** Everybody whom it concerns, by the rank of the first of each party. */
    public List<Line> lines() {
        return lines;
    }

    public Optional<Concerned> of(PersonId person) {
        return lines.stream().flatMap(line -> line.people().stream()).filter(one -> one.person().equals(person))
                .findFirst();
    }

    /** The parties that are to be told now; none where the meeting is not called yet, or has begun. */
    public List<Line> pending() {
        boolean due = switch (facts.meeting().state()) {
            case MeetingState.Planned _ -> told();
            case MeetingState.Scheduled _ -> true;
            case MeetingState.Cancelled _ -> !facts.day().isBefore(facts.around().time().today());
            case MeetingState.Open _,MeetingState.Closed _ -> false;
        };
        boolean planned = facts.meeting().state() instanceof MeetingState.Planned;
        return due
                ? lines.stream().filter(line -> line.people().stream().map(Concerned::standing)
                        .anyMatch(one -> one.open() && !(planned && one == Standing.NOT_TOLD))).toList()
                : List.of();
    }

    /** Those of a party who are to be told. */
    public static List<PersonId> open(Line line) {
        return line.people().stream().filter(one -> one.standing().open()).map(Concerned::person).toList();
    }

    /**
     * Until when those are to be told: with the first delivery of the papers; absent: at once, which is so after a
     * change and for those who came to it later.
     */
    public Optional<LocalDate> due() {
        boolean again = told() || facts.meeting().state() instanceof MeetingState.Cancelled;
        return again ? Optional.empty() : Deliveries.deadline(facts, 1).map(Deadline::day);
    }

    /** How many parties of the invited know what is true. */
    public Share toldShare() {
        return share(lines.stream().filter(Line::invited).filter(one -> !one.standing().open()).count());
    }

    /** Of how many parties of the invited it is known whether they come. */
    public Share answeredShare() {
        return share(lines.stream().filter(Line::invited).filter(Line::answered).count());
    }

    private Share share(long done) {
        return new Share((int) done, (int) lines.stream().filter(Line::invited).count());
    }

    /** Whether anybody was told. */
    public boolean told() {
        return !facts.people().told().notices().isEmpty();
    }

    /** What a notice to the person would be now. */
    public NoticeKind kind(PersonId person) {
        Concerned one = of(person).orElseThrow();
        if (facts.meeting().state() instanceof MeetingState.Cancelled) {
            return NoticeKind.CANCELLATION;
        }
        if (!one.invited()) {
            return NoticeKind.RELEASE;
        }
        if (one.last() != null && one.last().noticeKind() != NoticeKind.RELEASE) {
            return NoticeKind.CHANGE;
        }
        boolean guest = one.invitations().stream().allMatch(invitation -> switch (invitation.capacity()) {
            case GUEST -> true;
            case MEMBER, FIXED_OBSERVER, ITEM_OBSERVER -> false;
        });
        return guest && party(one).isOutside(facts.around().directory()) ? NoticeKind.INVITATION : NoticeKind.CALL;
    }

    /** What he is told now; who is no longer invited stays with the unit through which he was told. */
    private Party party(Concerned one) {
        Notice last = one.last();
        return one.invited() || last == null || last.throughId() == null
                ? Party.of(facts.around().authority(), one.person(), facts.day())
                : new Party(last.throughId(), null);
    }

    private List<NoticeReply> along(Party party) {
        return facts.people().told().replies().stream()
                .filter(one -> one.invitedId() == null && one.unitId() != null && one.unitId().equals(party.unitId()))
                .toList();
    }
}
