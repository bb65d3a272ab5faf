package org.huixu.application.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huixu.application.dossier.DayPlan.Task;
import org.huixu.application.dossier.DayPlan.Work;
import org.huixu.application.text.Texts;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingState;

/** What has to be seen to for a meeting until today and is still open (会务保障), as tasks of the day. */
final class ArrangementTasks {

    private static final Texts TEXTS = Texts.of(ArrangementTasks.class);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int NAMED = 5;

    private ArrangementTasks() {
    }

    /** Something that is open, and until when. */
    private record Open(Arrangement line, LocalDateTime due) {
    }

    /**
     * What is over its time is one task, what is due later today another. Once the meeting is over only what was to be done
     * after it is left, such as clearing the room.
     */
    static List<Task> of(MeetingFacts facts, List<Arrangement> lines, String meeting) {
        LocalDateTime now = facts.around().time().local();
        List<Open> open = lines.stream().filter(line -> !line.done())
                .map(line -> new Open(line,
                        Objects.requireNonNull(line.due(facts.meeting(), facts.around().calendar()))))
                .filter(one -> stillMatters(facts, one.due()))
                .sorted(Comparator.comparing(Open::due).thenComparingInt(one -> one.line().lineOrder())).toList();
        List<Task> tasks = new ArrayList<>();
        task(facts, "day.arrangement.late", open.stream().filter(one -> one.due().isBefore(now)).toList(), meeting,
                tasks);
        task(facts, "day.arrangement.today", open.stream().filter(one -> !one.due().isBefore(now)
                && one.due().toLocalDate().equals(now.toLocalDate())).toList(), meeting, tasks);
        return tasks;
    }

    private static boolean stillMatters(MeetingFacts facts, LocalDateTime due) {
        Instant closed = facts.meeting().session().closedAt();
        return switch (facts.meeting().state()) {
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Open _ -> true;
            case MeetingState.Closed _ -> closed == null || due.isAfter(facts.around().time().local(closed));
            case MeetingState.Cancelled _ -> false;
        };
    }

    private static void task(MeetingFacts facts, String key, List<Open> some, String meeting, List<Task> tasks) {
        if (some.isEmpty()) {
            return;
        }
        String names = some.stream().limit(NAMED).map(one -> TEXTS.format("day.arrangement.line",
                one.line().chore().title(), Integer.toString(one.due().getMonthValue()),
                Integer.toString(one.due().getDayOfMonth()), CLOCK.format(one.due())))
                .collect(Collectors.joining(TEXTS.get("day.tell.comma")));
        tasks.add(new Task(Work.ARRANGEMENT, some.getFirst().due().toLocalDate(), facts.meeting().id(), meeting, null,
                null, TEXTS.format(key, Integer.toString(some.size()),
                        some.size() > NAMED ? TEXTS.format("day.tell.more", names) : names)));
    }
}
