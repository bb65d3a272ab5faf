package org.huixu.application.agenda;

import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Change;
import org.huixu.application.store.Filter;
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckMarkId;
import org.huixu.domain.agenda.Coordination;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.agenda.ItemObserverId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Task;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/**
 * What a discussion refers on: a new item for the meeting that is to hear the matter next, linked to the one discussed. It
 * has the same papers – their newest versions, the files are not copied – and the checklist as far as it is marked.
 */
public final class Successors {

    private static final long FIRST_VERSION = 1;

    private Successors() {
    }

    /**
     * Makes the successors of the item fit its result: one of that type where the matter goes on, and none that nobody
     * has touched where it does not. A successor that is on its way stays.
     *
     * @param next the type of meeting that hears the matter next; empty where it goes no further
     * @param rules the regulation of today
     */
    public static void settle(Change change, Item discussed, Optional<MeetingTypeKey> next, Regulation rules) {
        List<Item> successors = change.reader().list(Item.class, Filter.eq("predecessorId", discussed.id()));
        boolean there = false;
        for (Item successor : successors) {
            if (next.filter(successor.proposal().target()::equals).isPresent()) {
                there = true;
            } else if (untouched(change, discussed, successor)) {
                remove(change, successor);
            }
        }
        Optional<MeetingType> type = next.flatMap(rules::type);
        if (!there && type.isPresent()) {
            open(change, discussed, type.get());
        }
    }

    private static void open(Change change, Item discussed, MeetingType type) {
        ItemId id = new ItemId(change.newId());
        Item.Proposal was = discussed.proposal();
        Item.Matter matter = discussed.matter();
        change.add(Item.begun(id,
                new Item.Proposal(ItemCodes.next(change, change.today().getYear()), was.origin(), was.unitId(),
                        was.reporterId(), change.today(), type.key(), discussed.id()),
                new Item.Matter(matter.title(), matter.summary(), matter.decisionSought(), task(type, matter.task())),
                discussed.flags()).with(discussed.listing()).with(discussed.hearing()));
        Filter ofItem = Filter.eq("itemId", discussed.id());
        Observers.of(change.reader(), discussed.id()).forEach(one -> change.add(new ItemObserver(
                new ItemObserverId(change.newId()), 0, id, one.unitId(), one.personId(), one.callOrder())));
        for (Material paper : change.reader().list(Material.class, ofItem)) {
            newest(change, paper.id()).ifPresent(version -> {
                MaterialId copy = new MaterialId(change.newId());
                change.add(new Material(copy, 0, id, paper.title()));
                change.add(new MaterialVersion(new MaterialVersionId(change.newId()), 0, copy, 1,
                        version.attachmentId(), version.receipt(), version.addedAt()));
            });
        }
        change.reader().list(CheckMark.class, ofItem).forEach(mark -> change.add(new CheckMark(
                new CheckMarkId(change.newId()), 0, id, mark.checkKey(), mark.state(), mark.doneOn(), mark.reason(),
                mark.proof())));
    }

    /** The same category where that meeting has it; else its last one, the most general. */
    private static TaskKey task(MeetingType type, TaskKey was) {
        return type.task(was).map(Task::key).orElseGet(() -> type.tasks().getLast().key());
    }

    private static Optional<MaterialVersion> newest(Change change, MaterialId paper) {
        return change.reader().list(MaterialVersion.class, Filter.eq("materialId", paper)).stream()
                .max((a, b) -> Integer.compare(a.versionNumber(), b.versionNumber()));
    }

    /** Still as it was opened: nothing changed, no step taken, nobody asked, no paper or mark of its own. */
    private static boolean untouched(Change change, Item discussed, Item successor) {
        Filter ofItem = Filter.eq("itemId", successor.id());
        boolean asOpened = successor.state() instanceof ItemState.Draft && successor.version() == FIRST_VERSION
                && change.reader().list(StepRecord.class, Filter.eq("subjectId", SubjectId.of(successor.id())))
                        .isEmpty();
        return asOpened && change.reader().list(Countersignature.class, ofItem).isEmpty()
                && change.reader().list(Coordination.class, ofItem).isEmpty()
                && change.reader().list(DirectPaper.class, ofItem).isEmpty()
                && files(change, discussed.id()).containsAll(files(change, successor.id()))
                && marks(change, discussed.id()).containsAll(marks(change, successor.id()));
    }

    private static List<AttachmentId> files(Change change, ItemId item) {
        List<MaterialId> papers = change.reader().list(Material.class, Filter.eq("itemId", item)).stream()
                .map(Material::id).toList();
        return change.reader().list(MaterialVersion.class, Filter.in("materialId", papers)).stream()
                .map(MaterialVersion::attachmentId).toList();
    }

    /** What the marks say, whoever's they are. */
    private static List<List<Object>> marks(Change change, ItemId item) {
        return change.reader().list(CheckMark.class, Filter.eq("itemId", item)).stream()
                .map(mark -> List.<Object>of(mark.checkKey(), mark.state(), String.valueOf(mark.doneOn()),
                        String.valueOf(mark.reason()), mark.proof()))
                .toList();
    }

    private static void remove(Change change, Item successor) {
        Filter ofItem = Filter.eq("itemId", successor.id());
        change.reader().list(CheckMark.class, ofItem).forEach(change::remove);
        change.reader().list(ItemObserver.class, ofItem).forEach(change::remove);
        for (Material paper : change.reader().list(Material.class, ofItem)) {
            change.reader().list(MaterialVersion.class, Filter.eq("materialId", paper.id())).forEach(change::remove);
            change.remove(paper);
        }
        change.remove(successor);
    }
}
