package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.material.Attachment;
import org.huixu.domain.material.AttachmentId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.people.Room;
import org.jspecify.annotations.Nullable;

/** Reads dossiers of meetings. */
public final class Dossiers {

    private final Store store;
    private final Door.Supplies supplies;

    public Dossiers(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
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

    private MeetingDossier read(Reader reader, MeetingId id, OfficeTime time) {
        FactsLoader loader = new FactsLoader(reader, supplies.regulations());
        Meeting meeting = reader.get(Meeting.class, id);
        Optional<MeetingFacts> facts = loader.load(id, time);
        LocalDate day = meeting.slot().onDate() == null ? time.today() : meeting.slot().onDate();
        Surroundings around = facts.map(MeetingFacts::around).or(() -> loader.surroundings(day, time))
                .orElseThrow(() -> new Impossible(Problem.of("problem.noRegulation", day.toString())));
        List<RuleOverride> overrides = facts.map(loader::overrides).orElse(List.of());
        List<Finding> findings = facts.map(known -> Compliance.judge(known, overrides)).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Finding one) -> !one.open()).thenComparing(Finding::severity)).toList();
        return new MeetingDossier(meeting, around, around.regulation().type(meeting.designation().type()), facts,
                findings,
                new MeetingDossier.Shelf(reader.list(Room.class), attachments(reader, facts, overrides), overrides,
                        roll(reader, facts)));
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
        facts.stream().flatMap(one -> one.agenda().items().stream()).forEach(item -> {
            item.papers().stream().map(ItemFacts.Paper::versions).flatMap(List::stream)
                    .map(MaterialVersion::attachmentId).forEach(wanted::add);
            item.steps().forEach(step -> add(wanted, step.proof().scanId()));
        });
        facts.map(MeetingFacts::minutes).ifPresent(minutes -> {
            add(wanted, minutes.minutes().issue().paperId());
            add(wanted, minutes.minutes().signature().signedSheet().scanId());
            minutes.steps().forEach(step -> add(wanted, step.proof().scanId()));
        });
        facts.ifPresent(one -> one.people().leave().forEach(leave -> add(wanted, leave.writtenReport().scanId())));
        return reader.list(Attachment.class, Filter.in("id", wanted)).stream()
                .collect(Collectors.toUnmodifiableMap(Attachment::id, Function.identity()));
    }

    private static void add(Set<AttachmentId> wanted, @Nullable AttachmentId id) {
        if (id != null) {
            wanted.add(id);
        }
    }
}
