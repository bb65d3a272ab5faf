package org.huixu.application.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.ItemFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Reads what goes into volumes, by a fixed number of statements for however many meetings. */
final class VolumeLoader {

    private final Reader reader;
    private final Door.Supplies supplies;

    VolumeLoader(Reader reader, Door.Supplies supplies) {
        this.reader = reader;
        this.supplies = supplies;
    }

    /** The facts of these meetings in their order; without those that no regulation covers or that have no date. */
    List<VolumeFacts> load(List<Meeting> meetings) {
        FactsLoader loader = new FactsLoader(reader, supplies.regulations());
        Map<MeetingId, MeetingFacts> facts = loader.meetings(meetings, supplies.time());
        Map<MeetingId, Settled> settled = loader.settled(facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> owners(one.getValue()))));
        Map<SubjectId, List<StepRecord>> approvals = reader
                .list(StepRecord.class, Filter.in("subjectId", facts.keySet().stream().map(SubjectId::of).toList()))
                .stream().filter(one -> one.step().equals(StepRecord.LIST_APPROVAL))
                .sorted(Comparator.comparingInt(StepRecord::stepOrder))
                .collect(Collectors.groupingBy(StepRecord::subjectId));
        Set<MeetingId> recorded = reader.list(RecordEntry.class, Filter.in("meetingId", facts.keySet())).stream()
                .map(RecordEntry::meetingId).collect(Collectors.toSet());
        Map<MeetingId, List<Minutes>> minutes = reader.list(Minutes.class, Filter.in("meetingId", facts.keySet()))
                .stream().collect(Collectors.groupingBy(Minutes::meetingId));
        Map<MinutesId, List<Correction>> corrections = reader
                .list(Correction.class,
                        Filter.in("minutesId",
                                minutes.values().stream().flatMap(List::stream).map(Minutes::id).toList()))
                .stream().sorted(Comparator.comparingInt(Correction::serial))
                .collect(Collectors.groupingBy(Correction::minutesId));
        Map<MeetingId, VolumeFacts.Beside> beside = new LinkedHashMap<>();
        facts.forEach((id, one) -> {
            List<Minutes> own = minutes.getOrDefault(id, List.of());
            MinutesId current = one.minutes() == null ? null : one.minutes().minutes().id();
            beside.put(id, new VolumeFacts.Beside(settled.getOrDefault(id, Settled.NOTHING).overrides(),
                    approvals.getOrDefault(SubjectId.of(id), List.of()), recorded.contains(id),
                    own.stream().flatMap(paper -> corrections.getOrDefault(paper.id(), List.of()).stream()).toList(),
                    own.stream().filter(paper -> !paper.id().equals(current)).toList()));
        });
        Map<AttachmentId, Attachment> files = files(facts.values().stream()
                .flatMap(one -> wanted(one, Objects.requireNonNull(beside.get(one.meeting().id()))).stream()).toList());
        return facts.entrySet().stream().map(one -> new VolumeFacts(one.getValue(),
                Objects.requireNonNull(beside.get(one.getKey())), files)).toList();
    }

    private static List<SubjectId> owners(MeetingFacts facts) {
        List<SubjectId> owners = new ArrayList<>(List.of(SubjectId.of(facts.meeting().id())));
        facts.agenda().items().forEach(item -> owners.add(SubjectId.of(item.item().id())));
        return owners;
    }

    private Map<AttachmentId, Attachment> files(List<AttachmentId> wanted) {
        Map<AttachmentId, Attachment> files = new HashMap<>();
        reader.list(Attachment.class, Filter.in("id", new HashSet<>(wanted))).forEach(one -> files.put(one.id(), one));
        return files;
    }

    private static List<AttachmentId> wanted(MeetingFacts facts, VolumeFacts.Beside beside) {
        List<AttachmentId> wanted = new ArrayList<>();
        facts.agenda().items().forEach(item -> {
            item.papers().forEach(paper -> paper.versions().stream().map(MaterialVersion::attachmentId)
                    .forEach(wanted::add));
            proofs(item).forEach(one -> add(wanted, one.scanId()));
        });
        facts.people().leave().forEach(one -> add(wanted, one.writtenReport().scanId()));
        beside.overrides().forEach(one -> add(wanted, one.grounds().proof().scanId()));
        beside.approvals().forEach(one -> add(wanted, one.proof().scanId()));
        if (facts.minutes() != null) {
            add(wanted, facts.minutes().minutes());
            facts.minutes().steps().forEach(one -> add(wanted, one.proof().scanId()));
        }
        beside.withdrawn().forEach(one -> add(wanted, one));
        beside.corrections().forEach(one -> {
            add(wanted, one.issue().paperId());
            add(wanted, one.signature().signedSheet().scanId());
        });
        return wanted;
    }

    private static void add(List<AttachmentId> wanted, Minutes minutes) {
        add(wanted, minutes.issue().paperId());
        add(wanted, minutes.signature().signedSheet().scanId());
    }

    private static void add(List<AttachmentId> wanted, @Nullable AttachmentId id) {
        if (id != null) {
            wanted.add(id);
        }
    }

    private static Stream<Proof> proofs(ItemFacts item) {
        Stream<Proof> coordination = Stream.ofNullable(item.preparation().coordination()).map(one -> one.statement());
        return Stream.of(item.steps().stream().map(StepRecord::proof),
                item.preparation().countersignatures().stream().map(one -> one.reply().proof()), coordination,
                item.preparation().checks().stream().map(one -> one.proof())).flatMap(Function.identity());
    }
}
