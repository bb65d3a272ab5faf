package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.application.agenda.AgendaVersions;
import org.huixu.application.agenda.CallIn;
import org.huixu.application.agenda.ListDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.arrangement.ArrangementDesk;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.compliance.Judged;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.meeting.Ordinals;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.people.Room;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Reads dossiers of meetings. */
public final class Dossiers {

    private final Store store;
    private final Door.Supplies supplies;
    private final Judgments judgments;

    public Dossiers(Store store, Door.Supplies supplies, Judgments judgments) {
        this.store = store;
        this.supplies = supplies;
        this.judgments = judgments;
    }

    /**
     * The dossier of one meeting.
     *
     * @throws Impossible when no regulation is in force on its day
     */
    public MeetingDossier meeting(MeetingId id) {
        OfficeTime time = supplies.time();
        return store.read(reader -> read(reader, id, time));
    }

    /** What is to be done today, and the meetings of the coming weeks. Reads no meeting but those around today. */
    public DayPlan today() {
        return store.read(reader -> new DayPlans(reader, judging(reader)).today());
    }

    /** What the meetings around today say before anything is judged; known at once, and a part of {@link #today}. */
    public DayPlan outline() {
        return store.read(reader -> DayPlans.outline(reader, supplies.time().today()));
    }

    /**
     * The dossier of one item.
     *
     * @throws Impossible when no regulation was in force on the day it began
     */
    public ItemDossier item(ItemId id) {
        OfficeTime time = supplies.time();
        return store.read(reader -> {
            ItemFacts facts = new FactsLoader(reader, supplies.regulations()).load(id, time)
                    .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation",
                            ChineseText.date(reader.get(Item.class, id).proposal().begunOn()))));
            List<Finding> findings = Compliance.judge(facts,
                    new FactsLoader(reader, supplies.regulations()).settled(List.of(SubjectId.of(id))));
            Set<AttachmentId> wanted = new HashSet<>();
            collect(wanted, facts);
            return new ItemDossier(facts, findings, files(reader, wanted), Observers.of(reader, id),
                    new SubjectHistories(reader, facts.around()).of(facts.item()));
        });
    }

    /** How these meetings stand, for a list. */
    public Map<MeetingId, Readiness> readiness(List<MeetingId> ids) {
        return store.read(reader -> {
            List<Meeting> meetings = reader.list(Meeting.class, Filter.in("id", ids));
            Map<MeetingId, Judged.OfMeeting> judged = judging(reader).meetings(meetings, (_, _) -> {
            });
            Set<MeetingId> approved = ListDesk.approvals(reader, ids).keySet();
            Map<MeetingId, Readiness> readiness = new LinkedHashMap<>();
            meetings.forEach(meeting -> {
                Optional<Judged.OfMeeting> one = Optional.ofNullable(judged.get(meeting.id()));
                List<Finding> open = one.map(Judged::findings).orElse(List.of()).stream().filter(Finding::open)
                        .toList();
                readiness.put(meeting.id(), new Readiness(count(open, Severity.MUST), count(open, Severity.SHOULD),
                        count(open, Severity.DUTY), NextStep.of(meeting, one.map(Judged.OfMeeting::facts),
                                approved.contains(meeting.id()))));
            });
            return readiness;
        });
    }

    private Judging judging(Reader reader) {
        return judgments.in(reader, supplies.regulations(), supplies.time());
    }

    /** What one has to know to plan a meeting on that day. */
    public DayBook day(LocalDate day) {
        OfficeTime time = supplies.time();
        return store.read(reader -> new DayBook(day,
                new FactsLoader(reader, supplies.regulations()).surroundings(day, time),
                reader.list(Room.class, Filter.on(day)),
                reader.list(Meeting.class, Filter.between("onDate", day, day.plusDays(1))).stream()
                        .filter(one -> !(one.state() instanceof MeetingState.Cancelled)).toList()));
    }

    /**
     * What becomes of the meeting in another slot; empty without a day, or where no regulation knows its type then. Nothing
     * is changed.
     */
    public Optional<MovePlan> move(MeetingId id, Meeting.Slot slot) {
        OfficeTime time = supplies.time();
        return store.read(reader -> {
            FactsLoader loader = new FactsLoader(reader, supplies.regulations());
            Meeting meeting = reader.get(Meeting.class, id);
            Optional<MeetingFacts> before = loader.load(meeting, time);
            return loader.load(meeting.with(slot), time).map(after -> MovePlan.of(before, after));
        });
    }

    /** The parties that are to be told when the meeting is cancelled. Nothing is changed. */
    public List<String> toldOfCancelling(MeetingId id) {
        OfficeTime time = supplies.time();
        return store.read(reader -> new FactsLoader(reader, supplies.regulations())
                .load(reader.get(Meeting.class, id).with(new MeetingState.Cancelled()), time).map(MovePlan::again)
                .orElse(List.of()));
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(one -> one.severity() == severity).count();
    }

    private MeetingDossier read(Reader reader, MeetingId id, OfficeTime time) {
        FactsLoader loader = new FactsLoader(reader, supplies.regulations());
        Meeting meeting = reader.get(Meeting.class, id);
        Optional<MeetingFacts> facts = loader.load(meeting, time);
        LocalDate day = meeting.slot().onDate() == null ? time.today() : meeting.slot().onDate();
        Optional<MeetingFacts> outlook = facts.isPresent()
                ? facts
                : loader.load(meeting.with(meeting.slot().on(day, meeting.slot().startsAt())), time);
        Surroundings around = outlook.map(MeetingFacts::around).or(() -> loader.surroundings(day, time))
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", ChineseText.date(day))));
        Settled settled = facts.map(loader::settled).orElse(Settled.NOTHING);
        List<RuleOverride> overrides = settled.overrides();
        List<Finding> findings = facts.map(known -> Compliance.judge(known, settled)).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Finding one) -> !one.open()).thenComparing(Finding::severity)).toList();
        return new MeetingDossier(meeting, around, around.regulation().type(meeting.designation().type()), facts,
                outlook, findings, new MeetingDossier.Shelf(reader.list(Room.class),
                        attachments(reader, outlook, overrides), overrides,
                        roll(reader, facts), listing(reader, meeting, outlook), ArrangementDesk.of(reader, id),
                        provisional(reader, meeting)));
    }

    private static @Nullable Integer provisional(Reader reader, Meeting meeting) {
        LocalDate day = meeting.slot().onDate();
        return day == null ? null : switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _ ->
                    Ordinals.load(reader, day, day).provisional(meeting.designation().type(), day, meeting.id());
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> null;
        };
    }

    private static MeetingDossier.Listing listing(Reader reader, Meeting meeting, Optional<MeetingFacts> outlook) {
        return outlook.map(facts -> new MeetingDossier.Listing(CallIn.of(reader, facts), AgendaTimes.of(facts),
                AgendaVersions.of(reader, meeting.id()),
                ListDesk.approvals(reader, List.of(meeting.id())).getOrDefault(meeting.id(), List.of()),
                held(reader, meeting, facts)))
                .orElse(MeetingDossier.Listing.NONE);
    }

    private static MeetingDossier.Held held(Reader reader, Meeting meeting, MeetingFacts facts) {
        List<ItemId> order = facts.agenda().entries().stream().map(AgendaEntry::itemId).toList();
        return new MeetingDossier.Held(reader.list(ObserverCall.class, Filter.eq("meetingId", meeting.id())),
                reader.list(RecordEntry.class, Filter.eq("meetingId", meeting.id())).stream()
                        .sorted(Comparator.comparingInt((RecordEntry one) -> order.indexOf(one.itemId()))
                                .thenComparingInt(RecordEntry::entryOrder))
                        .toList());
    }

    private static List<RollEntry> roll(Reader reader, Optional<MeetingFacts> facts) {
        return facts.map(MeetingFacts::minutes)
                .map(minutes -> reader.list(RollEntry.class, Filter.eq("minutesId", minutes.minutes().id())).stream()
                        .sorted(Comparator.comparing(RollEntry::part).thenComparingInt(RollEntry::entryOrder)).toList())
                .orElse(List.of());
    }

    private static Map<AttachmentId, Attachment> attachments(Reader reader, Optional<MeetingFacts> facts,
            List<RuleOverride> overrides) {
        Set<AttachmentId> wanted = new HashSet<>();
        overrides.forEach(one -> add(wanted, one.grounds().proof().scanId()));
        facts.stream().flatMap(one -> one.agenda().items().stream()).forEach(item -> collect(wanted, item));
        facts.map(MeetingFacts::minutes).ifPresent(minutes -> {
            add(wanted, minutes.minutes().issue().paperId());
            add(wanted, minutes.minutes().signature().signedSheet().scanId());
            minutes.steps().forEach(step -> add(wanted, step.proof().scanId()));
        });
        facts.ifPresent(one -> one.people().leave().forEach(leave -> add(wanted, leave.writtenReport().scanId())));
        return files(reader, wanted);
    }

    private static void collect(Set<AttachmentId> wanted, ItemFacts item) {
        item.papers().stream().map(ItemFacts.Paper::versions).flatMap(List::stream).map(MaterialVersion::attachmentId)
                .forEach(wanted::add);
        item.steps().forEach(step -> add(wanted, step.proof().scanId()));
        item.preparation().checks().forEach(check -> add(wanted, check.proof().scanId()));
    }

    private static Map<AttachmentId, Attachment> files(Reader reader, Set<AttachmentId> wanted) {
        return reader.list(Attachment.class, Filter.in("id", wanted)).stream()
                .collect(Collectors.toUnmodifiableMap(Attachment::id, Function.identity()));
    }

    private static void add(Set<AttachmentId> wanted, @Nullable AttachmentId id) {
        if (id != null) {
            wanted.add(id);
        }
    }
}
