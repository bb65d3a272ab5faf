package org.huixu.application.packet;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.packet.PacketJob.Bindery;
import org.huixu.application.packet.PacketJob.TemporaryFiles;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** Packets of the papers of a meeting (领导材料包), always of what is recorded at that moment. */
public final class Packets {

    private final Store store;
    private final Door.Supplies supplies;
    private final AttachmentStore attachments;
    private final Workshop workshop;

    /**
     * What packets are made with.
     *
     * @param mayHoldSecrets whether the level of the folder lets secret papers lie on this machine
     */
    public record Workshop(Bindery bindery, TemporaryFiles files, boolean mayHoldSecrets) {
    }

    public Packets(Store store, Door.Supplies supplies, AttachmentStore attachments, Workshop workshop) {
        this.store = store;
        this.supplies = supplies;
        this.attachments = attachments;
        this.workshop = workshop;
    }

    /** Somebody who gets papers, with how many items; members come with {@code member}. */
    public record Receiver(PersonId person, String name, String post, boolean member, int items) {
    }

    /** Who gets papers of the meeting, by rank. */
    public List<Receiver> receivers(MeetingId meeting) {
        return store.read(reader -> {
            MeetingFacts facts = facts(reader, meeting);
            Handouts handouts = Handouts.of(facts);
            return handouts.people().stream().map(person -> new Receiver(person, facts.name(person),
                    facts.around().directory().post(person, facts.day()),
                    facts.invited(Capacity.MEMBER).stream().anyMatch(one -> one.personId().equals(person)),
                    handouts.due(person).size())).toList();
        });
    }

    /**
     * What goes into the packets of these people.
     *
     * @throws Impossible when the meeting has no date, or there is nothing for one of them
     */
    public List<PacketPlan> plan(MeetingId meeting, Collection<PersonId> people, Scope scope) {
        return store.read(reader -> {
            MeetingFacts facts = facts(reader, meeting);
            OffsetDateTime now = supplies.time().now().atZone(supplies.zone()).toOffsetDateTime();
            PacketPlanner planner = new PacketPlanner(facts, files(reader, facts), now, workshop.mayHoldSecrets());
            return apart(people.stream().distinct().map(person -> planner.of(person, scope)).toList());
        });
    }

    /** People of one name get files of their own: the second and further ones are counted. */
    static List<PacketPlan> apart(List<PacketPlan> plans) {
        Map<String, Integer> used = new HashMap<>();
        return plans.stream().map(plan -> {
            int nth = used.merge(plan.fileName(), 1, Integer::sum);
            int dot = plan.fileName().lastIndexOf('.');
            return nth == 1 ? plan
                    : plan.named(plan.fileName().substring(0, dot) + '-' + nth + plan.fileName().substring(dot));
        }).toList();
    }

    /** Begins to make packets; to be closed. */
    public PacketJob job() {
        return new PacketJob(attachments, workshop.bindery(), workshop.files());
    }

    private MeetingFacts facts(Reader reader, MeetingId meeting) {
        return new FactsLoader(reader, supplies.regulations()).load(meeting, supplies.time())
                .orElseThrow(() -> new Impossible(Problem.of("problem.meeting.noDate")));
    }

    private static Map<AttachmentId, Attachment> files(Reader reader, MeetingFacts facts) {
        List<AttachmentId> wanted = facts.agenda().items().stream().flatMap(item -> item.papers().stream())
                .flatMap(paper -> paper.versions().stream()).map(MaterialVersion::attachmentId).toList();
        Map<AttachmentId, Attachment> files = new HashMap<>();
        reader.list(Attachment.class, Filter.in("id", wanted)).forEach(file -> files.put(file.id(), file));
        return files;
    }
}
