package org.huixu.application.dossier;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/**
 * When each item of a meeting begins and ends, in office time: as it was where it was heard, else by the minutes planned, one
 * after the other. While the meeting is open, what is still to come begins at the earliest now.
 *
 * @param end when the last item ends; absent where an item has no minutes, or the meeting no time
 */
public record AgendaTimes(Map<ItemId, Span> spans, @Nullable LocalTime end) {

    public AgendaTimes {
        spans = Map.copyOf(spans);
    }

    /**
     * Beginning and end of an item.
     *
     * @param end absent where no minutes are planned for it and it has not ended
     */
    public record Span(LocalTime begin, @Nullable LocalTime end) {
    }

    public Optional<Span> of(ItemId item) {
        return Optional.ofNullable(spans.get(item));
    }

    /** The times of a meeting; none where it has no time of day. */
    public static AgendaTimes of(MeetingFacts facts) {
        Map<ItemId, Span> spans = new HashMap<>();
        boolean timed = facts.meeting().session().openedAt() != null
                || (facts.meeting().slot().startsAt() != null && !facts.meeting().slot().afterPrevious());
        LocalDateTime next = timed ? facts.start() : null;
        boolean over = facts.meeting().state() instanceof MeetingState.Closed
                || facts.meeting().state() instanceof MeetingState.Cancelled;
        for (AgendaEntry entry : facts.agenda().entries()) {
            Discussion heard = facts.agenda().discussions().stream().filter(one -> one.itemId().equals(entry.itemId()))
                    .findFirst().orElse(null);
            LocalDateTime begin = heard == null
                    ? over ? null : notBeforeNow(facts, next)
                    : facts.around().time().local(heard.beganAt());
            if (begin == null) {
                continue;
            }
            LocalDateTime end = heard != null && heard.endedAt() != null
                    ? facts.around().time().local(heard.endedAt())
                    : entry.plannedMinutes() == null ? null : begin.plusMinutes(entry.plannedMinutes());
            spans.put(entry.itemId(), new Span(begin.toLocalTime(), end == null ? null : end.toLocalTime()));
            next = end;
        }
        return new AgendaTimes(spans, next == null || spans.isEmpty() ? null : next.toLocalTime());
    }

    private static @Nullable LocalDateTime notBeforeNow(MeetingFacts facts, @Nullable LocalDateTime planned) {
        LocalDateTime now = facts.around().time().local();
        return planned != null && facts.meeting().state() instanceof MeetingState.Open && planned.isBefore(now)
                ? now
                : planned;
    }
}
