package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesRevision;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** The minutes of a year: each by its state, and in whose hand it is. A fixed number of statements, whatever the archive. */
public final class MinutesLists {

    /** What was not finished of the meetings of so many days before the year is still listed. */
    private static final int BEFORE = 183;

    private final Store store;
    private final Door.Supplies supplies;

    public MinutesLists(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /**
     * The minutes of one meeting; withdrawn ones have a line of their own.
     *
     * @param minutes absent while none are begun
     * @param number as printed; empty while there is none
     * @param signatory who signed; before that who is to sign, in words
     * @param who in whose hand they are, in words; empty when nothing is left to be done
     */
    public record Line(Meeting meeting, String type, @Nullable Minutes minutes, String number, String signatory,
            Hand hand, String who) {

        public Optional<MinutesState> state() {
            return Optional.ofNullable(minutes).map(Minutes::state);
        }
    }

    /** The minutes of the meetings held in that year, those of the latest first; of this year with what is left over. */
    public List<Line> year(int year) {
        OfficeTime time = supplies.time();
        return store.read(reader -> {
            Optional<Surroundings> around = new FactsLoader(reader, supplies.regulations()).surroundings(time.today(),
                    time);
            return around.map(known -> lines(reader, year, known)).orElse(List.of());
        });
    }

    private static List<Line> lines(Reader reader, int year, Surroundings around) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate from = year == around.time().today().getYear() ? first.minusDays(BEFORE) : first;
        Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
        reader.list(Meeting.class, Filter.between("onDate", from, first.plusYears(1))).stream()
                .filter(one -> one.begun() && !(one.state() instanceof MeetingState.Open))
                .sorted(Comparator.comparing((Meeting one) -> one.slot().onDate()).reversed())
                .forEach(one -> meetings.put(one.id(), one));
        List<Minutes> papers = reader.list(Minutes.class, Filter.in("meetingId", meetings.keySet()));
        List<MinutesId> ids = papers.stream().map(Minutes::id).toList();
        Map<MinutesId, NumberAllocation> numbers = new HashMap<>();
        reader.list(NumberAllocation.class, Filter.in("minutesId", ids))
                .forEach(one -> numbers.put(one.minutesId(), one));
        Map<SubjectId, List<StepRecord>> steps = reader
                .list(StepRecord.class, Filter.in("subjectId", ids.stream().map(SubjectId::of).toList())).stream()
                .collect(Collectors.groupingBy(StepRecord::subjectId));
        Map<MinutesId, LocalDate> sent = sent(reader, papers, around.time());
        Map<MeetingId, List<Minutes>> byMeeting = papers.stream().collect(Collectors.groupingBy(Minutes::meetingId));
        return meetings.values().stream().flatMap(meeting -> {
            Optional<MeetingType> type = around.regulation().type(meeting.designation().type());
            List<Minutes> own = byMeeting.getOrDefault(meeting.id(), List.of());
            Stream<Line> lines = type.stream().flatMap(known -> {
                Stream<Line> begun = own.stream().map(one -> line(meeting, known, one, numbers.get(one.id()),
                        facts(one, steps), sent.get(one.id()), around));
                return own.isEmpty()
                        ? Stream.of(line(meeting, known, null, null, null, null, around))
                        : begun;
            });
            boolean early = Objects.requireNonNull(meeting.slot().onDate()).isBefore(first);
            return early ? lines.filter(line -> line.hand().light() != Hand.Light.NONE
                    && !line.state().filter(MinutesState::issued).isPresent()) : lines;
        }).toList();
    }

    private static MinutesFacts facts(Minutes one, Map<SubjectId, List<StepRecord>> steps) {
        return new MinutesFacts(one, List.of(), steps.getOrDefault(SubjectId.of(one.id()), List.of()),
                MinutesFacts.Numbering.NONE, MinutesFacts.Locked.NOTHING);
    }

    private static Line line(Meeting meeting, MeetingType type, @Nullable Minutes minutes,
            @Nullable NumberAllocation number, @Nullable MinutesFacts facts, @Nullable LocalDate sent,
            Surroundings around) {
        Hand hand = Hand.of(meeting, type, facts, sent, around);
        PersonId signer = minutes == null ? null : minutes.signature().signedById();
        String signatory = signer == null ? Signatories.words(meeting, type, around) : around.directory().name(signer);
        return new Line(meeting, type.naming().name(), minutes, number == null
                ? ""
                : around.regulation().procedure().series(number.series()).text(number.seriesYear(), number.serial()),
                signatory, hand, hand.who(around));
    }

    /** When those that lie with the signatory were last sent there. */
    private static Map<MinutesId, LocalDate> sent(Reader reader, List<Minutes> papers, OfficeTime time) {
        List<MinutesId> waiting = papers.stream().filter(one -> one.state() instanceof MinutesState.SentToSign)
                .map(Minutes::id).toList();
        Map<MinutesId, LocalDate> sent = new HashMap<>();
        reader.list(MinutesRevision.class, Filter.in("minutesId", waiting),
                Filter.eq("occasion", MinutesRevision.SENT)).stream()
                .sorted(Comparator.comparingInt(MinutesRevision::revisionOrder))
                .forEach(one -> sent.put(one.minutesId(), time.local(one.takenAt()).toLocalDate()));
        return sent;
    }
}
