package org.huixu.application.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.dossier.SubjectHistory.Event;
import org.huixu.application.dossier.SubjectHistory.Heard;
import org.huixu.application.dossier.SubjectHistory.Stop;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.AgendaVersionId;
import org.huixu.domain.meeting.AgendaVersionLine;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Reads what became of a subject across meetings; as many statements as it has items before and after, and six more. */
final class SubjectHistories {

    private static final Texts TEXTS = Texts.of(SubjectHistories.class);

    private final Reader reader;
    private final Surroundings around;

    SubjectHistories(Reader reader, Surroundings around) {
        this.reader = reader;
        this.around = around;
    }

    SubjectHistory of(Item item) {
        Map<ItemId, Item> items = subject(item);
        Filter ofItems = Filter.in("itemId", List.copyOf(items.keySet()));
        List<AgendaEntry> entries = reader.list(AgendaEntry.class, ofItems);
        List<Discussion> discussions = reader.list(Discussion.class, ofItems);
        Map<AgendaVersionId, AgendaVersion> frozen = new HashMap<>();
        List<AgendaVersionLine> lines = reader.list(AgendaVersionLine.class, ofItems);
        reader.list(AgendaVersion.class, Filter.in("id", lines.stream().map(AgendaVersionLine::agendaVersionId)
                .distinct().toList())).forEach(one -> frozen.put(one.id(), one));
        Map<MeetingId, Meeting> meetings = reader.list(Meeting.class, Filter.in("id", Stream
                .concat(entries.stream().map(AgendaEntry::meetingId),
                        frozen.values().stream().map(AgendaVersion::meetingId))
                .distinct().toList())).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        List<StepRecord> steps = reader.list(StepRecord.class,
                Filter.in("subjectId", items.keySet().stream().map(SubjectId::of).toList()));
        List<Stop> stops = new ArrayList<>();
        for (Item one : items.values()) {
            SubjectHistory.Subject subject = new SubjectHistory.Subject(one.id(), one.proposal().code(),
                    one.matter().title());
            stops.add(new Stop(subject, one.proposal().begunOn(), Event.BEGUN, "", null));
            steps.stream().filter(step -> step.subjectId().equals(SubjectId.of(one.id())))
                    .flatMap(step -> aside(subject, step).stream()).forEach(stops::add);
            entries.stream().filter(entry -> entry.itemId().equals(one.id()))
                    .map(entry -> listed(subject, meetings.get(entry.meetingId()), discussions)).flatMap(List::stream)
                    .forEach(stops::add);
            lines.stream().filter(line -> line.itemId().equals(one.id()))
                    .flatMap(line -> Stream.ofNullable(frozen.get(line.agendaVersionId())))
                    .map(AgendaVersion::meetingId).distinct()
                    .filter(meeting -> entries.stream().noneMatch(entry -> entry.itemId().equals(one.id())
                            && entry.meetingId().equals(meeting)))
                    .flatMap(meeting -> Stream.ofNullable(meetings.get(meeting)))
                    .forEach(meeting -> stops.add(new Stop(subject, meeting.slot().onDate(), Event.TAKEN_OFF, "",
                            heard(meeting))));
        }
        stops.sort(Comparator.comparing((Stop stop) -> stop.day() == null ? LocalDate.MAX : stop.day())
                .thenComparing(stop -> stop.item().code()).thenComparing(Stop::event));
        return new SubjectHistory(stops);
    }

    /** The item, those before it and those after it, in the order in which they were begun. */
    private Map<ItemId, Item> subject(Item item) {
        Map<ItemId, Item> known = new LinkedHashMap<>();
        Item first = item;
        known.put(item.id(), item);
        ItemId before = first.proposal().predecessorId();
        while (before != null && !known.containsKey(before)) {
            first = reader.get(Item.class, before);
            known.put(first.id(), first);
            before = first.proposal().predecessorId();
        }
        Deque<ItemId> open = new ArrayDeque<>(known.keySet());
        while (!open.isEmpty()) {
            List<ItemId> ids = List.copyOf(open);
            open.clear();
            reader.list(Item.class, Filter.in("predecessorId", ids)).stream()
                    .filter(next -> known.putIfAbsent(next.id(), next) == null).map(Item::id).forEach(open::add);
        }
        Map<ItemId, Item> ordered = new LinkedHashMap<>();
        known.values().stream().sorted(Comparator.comparing((Item one) -> one.proposal().begunOn())
                .thenComparing(one -> one.proposal().code())).forEach(one -> ordered.put(one.id(), one));
        return ordered;
    }

    private Optional<Stop> aside(SubjectHistory.Subject subject, StepRecord step) {
        Event event = step.step().equals(StepRecord.RETURN) ? Event.RETURNED
                : step.step().equals(StepRecord.WITHDRAW) ? Event.WITHDRAWN
                : step.step().equals(StepRecord.POSTPONE) ? Event.POSTPONED : null;
        return event == null
                ? Optional.empty()
                : Optional.of(new Stop(subject, step.doneOn(), event, TEXTS.format("subject.by",
                        around.directory().name(step.personId()), step.opinion() == null ? "" : step.opinion()),
                        null));
    }

    private List<Stop> listed(SubjectHistory.Subject subject, @Nullable Meeting meeting,
            List<Discussion> discussions) {
        if (meeting == null) {
            return List.of();
        }
        Optional<Discussion> told = discussions.stream()
                .filter(one -> one.itemId().equals(subject.id()) && one.meetingId().equals(meeting.id())).findFirst();
        String result = told.map(Discussion::result).flatMap(around.regulation().procedure()::result).map(Result::name)
                .orElse("");
        Event event = told.isPresent() ? Event.HEARD : switch (meeting.state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Open _ -> Event.LISTED;
            case MeetingState.Closed _,MeetingState.Cancelled _ -> Event.NOT_REACHED;
        };
        return List.of(new Stop(subject, meeting.slot().onDate(), event, result, heard(meeting)));
    }

    private static Heard heard(Meeting meeting) {
        return new Heard(meeting.id(), meeting.designation().code(), meeting.designation().title());
    }
}
