package org.huixu.application.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workflow.StepWriter;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/** The list of items of a meeting, which the head approves (议题汇总表审定, art. 47). */
public final class ListDesk {

    private final Door door;

    public ListDesk(Door door) {
        this.door = door;
    }

    /**
     * Records that the list as it stands was approved, and freezes it. Each item on it of which no approval is recorded yet
     * has its approval with this one. An approval that comes after another one is for the list as it is now.
     */
    public Outcome<StepRecord> approve(MeetingId id, StepForm form) {
        return door.perform(Act.reversible("agenda.approve"), change -> {
            Meeting meeting = change.get(Meeting.class, id);
            switch (meeting.state()) {
                case MeetingState.Cancelled _ ->
                        throw new Impossible(Problem.of("problem.meeting.state"));
                case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Open _,MeetingState.Closed _ -> {
                }
            }
            List<Item> items = items(change, id);
            if (items.isEmpty()) {
                throw new Impossible(Problem.of("problem.agenda.empty", meeting.designation().code()));
            }
            for (Item item : items) {
                approval(change, item).filter(step -> !taken(change, item, step)).ifPresent(step -> StepWriter.write(
                        change, new StepWriter.Matter(SubjectId.of(item.id()), item.proposal().unitId(),
                                item.proposal().target()),
                        step, form));
            }
            AgendaVersions.freeze(change, id, AgendaVersion.Occasion.APPROVED);
            return StepWriter.remark(change, SubjectId.of(id), StepRecord.LIST_APPROVAL, form);
        });
    }

    /** The approvals of the lists of these meetings, the oldest first; nothing of a meeting whose list has none. */
    public static Map<MeetingId, List<StepRecord>> approvals(Reader reader, List<MeetingId> meetings) {
        return reader.list(StepRecord.class, Filter.in("subjectId", meetings.stream().map(SubjectId::of).toList()))
                .stream()
                .filter(one -> one.step().equals(StepRecord.LIST_APPROVAL))
                .sorted(Comparator.comparingInt(StepRecord::stepOrder))
                .collect(Collectors.groupingBy(one -> new MeetingId(one.subjectId().value())));
    }

    private static List<Item> items(Change change, MeetingId id) {
        return change.reader().list(AgendaEntry.class, Filter.eq("meetingId", id)).stream()
                .sorted(Comparator.comparingInt(AgendaEntry::entryOrder))
                .map(one -> change.get(Item.class, one.itemId())).toList();
    }

    private static Optional<Step> approval(Change change, Item item) {
        return change.facts().regulation(item.proposal().begunOn())
                .flatMap(one -> one.routeOf(item.proposal().target()))
                .flatMap(route -> route.first(StepKind.APPROVAL));
    }

    private static boolean taken(Change change, Item item, Step step) {
        return change.reader().list(StepRecord.class, Filter.eq("subjectId", SubjectId.of(item.id()))).stream()
                .anyMatch(one -> one.step().equals(step.key()));
    }
}
