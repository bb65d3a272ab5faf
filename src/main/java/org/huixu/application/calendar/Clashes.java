package org.huixu.application.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.calendar.Occasion.Kind;
import org.huixu.application.text.Texts;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;

/** What of a page asks for a room or for somebody twice at a time, or for somebody who is away (rule C8). */
public final class Clashes {

    private static final Texts TEXTS = Texts.of(Clashes.class);
    private static final int MOST_NAMES = 3;

    private final CalendarPage page;
    private final int usual;
    private final Map<String, List<String>> sentences = new LinkedHashMap<>();

    private Clashes(CalendarPage page, int usual) {
        this.page = page;
        this.usual = usual;
    }

    /**
     * The sentences for each occasion that clashes, by its id. What is over is left alone, as the rule leaves it.
     *
     * @param usual how long something takes of which nobody said so, in minutes
     */
    public static Map<String, List<String>> of(CalendarPage page, LocalDate today, int usual) {
        Clashes clashes = new Clashes(page, usual);
        for (LocalDate day = page.period().validFrom(); day.isBefore(Objects.requireNonNull(page.period().validTo()));
                day = day.plusDays(1)) {
            if (!day.isBefore(today)) {
                clashes.look(page.on(day).stream().filter(Clashes::counts).toList());
            }
        }
        return clashes.sentences;
    }

    private static boolean counts(Occasion one) {
        return switch (one.state()) {
            case null -> one.kind() != Kind.WORK_MEETING;
            case MeetingState.Planned _,MeetingState.Scheduled _ -> true;
            case MeetingState.Open _,MeetingState.Closed _,MeetingState.Cancelled _ -> false;
        };
    }

    private void look(List<Occasion> day) {
        for (int i = 0; i < day.size(); i++) {
            for (int j = i + 1; j < day.size(); j++) {
                Occasion one = day.get(i);
                Occasion other = day.get(j);
                if (one.kind() == Kind.ABSENCE || other.kind() == Kind.ABSENCE) {
                    away(one, other);
                } else if (meets(one, other)) {
                    twice(one, other);
                }
            }
        }
    }

    private void away(Occasion one, Occasion other) {
        Occasion taken = one.kind() == Kind.ABSENCE ? other : one;
        Set<PersonId> both = both(one, other);
        if (taken.kind() != Kind.ABSENCE && !both.isEmpty()) {
            say(taken, TEXTS.format("calendar.clash.away", names(both)));
        }
    }

    private void twice(Occasion one, Occasion other) {
        // where others invite to, there is room for what they do
        boolean own = one.kind() == Kind.MEETING || other.kind() == Kind.MEETING;
        boolean room = own && !one.place().name().isBlank() && one.place().equals(other.place());
        Set<PersonId> both = both(one, other);
        if (room) {
            say(one, TEXTS.format("calendar.clash.room", one.place().name(), other.title()));
            say(other, TEXTS.format("calendar.clash.room", one.place().name(), one.title()));
        }
        if (!both.isEmpty()) {
            say(one, TEXTS.format("calendar.clash.people", names(both), other.title()));
            say(other, TEXTS.format("calendar.clash.people", names(both), one.title()));
        }
    }

    private boolean meets(Occasion one, Occasion other) {
        LocalTime start = one.time().start();
        LocalTime otherStart = other.time().start();
        return start != null && otherStart != null && minute(start) < end(other, otherStart)
                && minute(otherStart) < end(one, start);
    }

    private static long minute(LocalTime time) {
        return Duration.between(LocalTime.MIDNIGHT, time).toMinutes();
    }

    private long end(Occasion one, LocalTime start) {
        return minute(start) + one.time().minutes(usual);
    }

    private static Set<PersonId> both(Occasion one, Occasion other) {
        Set<PersonId> both = new HashSet<>(one.who());
        both.retainAll(other.who());
        return both;
    }

    private String names(Set<PersonId> people) {
        List<String> names = people.stream().map(one -> page.people().getOrDefault(one, "")).sorted().toList();
        String few = names.stream().limit(MOST_NAMES).collect(Collectors.joining(TEXTS.get("calendar.clash.and")));
        return names.size() <= MOST_NAMES
                ? few
                : TEXTS.format("calendar.clash.many", few, Integer.toString(names.size()));
    }

    private void say(Occasion one, String sentence) {
        sentences.computeIfAbsent(one.id(), _ -> new ArrayList<>()).add(sentence);
    }
}
