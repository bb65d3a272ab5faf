package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.attendance.CallBoard;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Absentees;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.application.agenda.AgendaVersions;
import org.huixu.application.agenda.CallIn;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one meeting as of one moment.
 *
 * @param around rules, people and working days of the meeting's day; of today while it has none
 * @param type absent where the regulation does not know it
 * @param facts absent while the meeting has no date, or no regulation of its day knows its type
 * @param outlook the facts; while there is no date, as they would be if it were held today
 * @param findings what the rules say now, the gravest first
 */
public record MeetingDossier(Meeting meeting, Surroundings around, Optional<MeetingType> type,
        Optional<MeetingFacts> facts, Optional<MeetingFacts> outlook, List<Finding> findings, Shelf shelf) {

    private static final RuleId NOBODY_AWAY = new RuleId("L4");
    private static final Set<String> AWAY = Set.of("absent", "away");

    /**
     * What lies beside the facts.
     *
     * @param attachments files of the papers of the items
     * @param roll the roll as frozen by signing; empty before
     * @param arrangements what is to be seen to, in its order
     * @param provisional the number (第N次) that it is going to have; absent once it has one, and without a day
     */
    public record Shelf(List<Room> rooms, Map<AttachmentId, Attachment> attachments, List<RuleOverride> overrides,
            List<RollEntry> roll, Listing listing, List<Arrangement> arrangements, @Nullable Integer provisional) {

        public Shelf {
            rooms = List.copyOf(rooms);
            attachments = Map.copyOf(attachments);
            overrides = List.copyOf(overrides);
            roll = List.copyOf(roll);
            arrangements = List.copyOf(arrangements);
        }
    }

    /**
     * The agenda as it is carried out.
     *
     * @param calls who is called in for which item
     * @param versions the agenda as it was approved and distributed, oldest first
     * @param approvals of the list by the head, oldest first
     */
    public record Listing(CallIn calls, AgendaTimes times, List<AgendaVersions.Frozen> versions,
            List<StepRecord> approvals, Held held) {

        static final Listing NONE =
                new Listing(CallIn.NOBODY, new AgendaTimes(Map.of(), null), List.of(), List.of(), Held.NOTHING);

        public Listing {
            versions = List.copyOf(versions);
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * What was written down in the room besides the facts.
     *
     * @param calls of observers of items
     * @param entries of the record (会议记录), item by item in the order of the agenda
     */
    public record Held(List<ObserverCall> calls, List<RecordEntry> entries) {

        static final Held NOTHING = new Held(List.of(), List.of());

        public Held {
            calls = List.copyOf(calls);
            entries = List.copyOf(entries);
        }

        /** What was said of one item, in order. */
        public List<RecordEntry> entries(ItemId item) {
            return entries.stream().filter(one -> one.itemId().equals(item)).toList();
        }
    }

    /** Who is called in for which item, and how far each of them is. */
    public CallBoard callBoard() {
        return CallBoard.of(shelf.listing().calls(), shelf.listing().held().calls(),
                facts.map(one -> one.people().presences()).orElse(List.of()), around.directory());
    }

    /** The agenda as it is now, in the words of a frozen one. */
    public List<AgendaVersions.Line> lines() {
        List<AgendaVersions.Line> lines = new ArrayList<>();
        outlook.ifPresent(known -> known.agenda().entries().forEach(entry -> known.agenda().item(entry.itemId())
                .map(ItemFacts::item).ifPresent(item -> lines.add(AgendaVersions.line(lines.size() + 1, item, entry,
                        unit(item.proposal().unitId()), shelf.listing().calls())))));
        return lines;
    }

    public MeetingDossier {
        findings = List.copyOf(findings);
    }

    /** The name of a person of the directory. */
    public String name(@Nullable PersonId person) {
        return around.directory().name(person);
    }

    /** Whom the rules name as those who may be invited besides (art. 42–46) and who are not yet, ordered by rank. */
    public List<PersonId> mayBeInvited() {
        Set<PersonId> invited = outlook.stream().flatMap(known -> known.people().invitations().stream())
                .map(Invitation::personId).collect(Collectors.toSet());
        return type.stream().flatMap(one -> around.authority().seats(one.people().mayBeInvited(), day()).stream())
                .map(Authority.Seat::personId).filter(person -> !invited.contains(person)).toList();
    }

    /** Who approves the list of its items on that day: as the routes of its items say, else nobody in particular. */
    public Optional<PersonId> head(LocalDate day) {
        return around.regulation().routeOf(meeting.designation().type())
                .flatMap(route -> route.first(StepKind.APPROVAL))
                .flatMap(step -> around.authority().takers(step, null, day, meeting.designation().type()).stream()
                        .findFirst());
    }

    /** Who stayed away without leave (art. 50), but for those whom an override excuses. */
    public Absentees awayWithoutLeave() {
        Set<String> named = findings.stream().filter(Finding::open).filter(one -> one.rule().equals(NOBODY_AWAY))
                .filter(one -> AWAY.contains(one.breach().variant())).map(one -> one.subject().id())
                .collect(Collectors.toSet());
        return facts.map(Absentees::of).orElse(Absentees.NONE).which(person -> named.contains(person.value()));
    }

    /** Whether the list of its items is to be approved (art. 47), and no approval is recorded. */
    public boolean listOpen() {
        return shelf.listing().approvals().isEmpty() && facts.filter(NextStep::asksApproval).isPresent();
    }

    /** The next sensible step in its life. */
    public NextStep next() {
        return NextStep.of(meeting, facts, !shelf.listing().approvals().isEmpty());
    }

    /** The short name of a unit on the meeting's day, or today. */
    public String unit(UnitId unit) {
        return around.directory().shortName(unit, day());
    }

    /** The meeting's day; while it has none, today. */
    public LocalDate day() {
        LocalDate onDate = meeting.slot().onDate();
        return onDate == null ? around.time().today() : onDate;
    }
}
