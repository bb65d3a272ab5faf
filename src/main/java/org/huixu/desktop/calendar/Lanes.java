package org.huixu.desktop.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.calendar.Occasion;

/** Lays what overlaps side by side: entries of one day in lanes, as few as will do. */
final class Lanes {

    /** What nobody gave an end takes so long in the picture, in minutes. */
    private static final int USUAL = 60;
    private static final int LEAST = 30;
    private static final int LAST_MINUTE = 24 * 60;

    /**
     * Where an entry goes.
     *
     * @param from minute of the day
     * @param to minute of the day
     * @param lane from 0
     * @param lanes in how many lanes those lie that overlap with it
     */
    record Lane(Occasion occasion, int from, int to, int lane, int lanes) {
    }

    private record Span(Occasion occasion, int from, int to) {
    }

    private Lanes() {
    }

    /** The lanes of what has an hour; what follows another meeting begins when that one ends. */
    static List<Lane> of(List<Occasion> occasions) {
        List<Span> spans = spans(occasions);
        List<Lane> laid = new ArrayList<>();
        List<Span> cluster = new ArrayList<>();
        int end = 0;
        for (Span span : spans) {
            if (!cluster.isEmpty() && span.from() >= end) {
                lay(cluster, laid);
                cluster.clear();
                end = 0;
            }
            cluster.add(span);
            end = Math.max(end, span.to());
        }
        lay(cluster, laid);
        return laid;
    }

    /** Whether it has an hour among these, so that it has a place in the lanes. */
    static boolean timed(Occasion one, List<Occasion> sameDay) {
        return one.time().start() != null
                || (one.time().afterPrevious() && sameDay.stream().anyMatch(other -> other.time().start() != null));
    }

    private static List<Span> spans(List<Occasion> occasions) {
        List<Span> spans = new ArrayList<>();
        for (Occasion one : occasions) {
            LocalTime start = one.time().start();
            if (start != null) {
                long length = one.time().minutes(USUAL);
                int from = Math.min(start.toSecondOfDay() / 60, LAST_MINUTE - LEAST); // never too low to be read
                spans.add(new Span(one, from, (int) Math.min(LAST_MINUTE, from + Math.max(LEAST, length))));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        List<Occasion> following = occasions.stream()
                .filter(one -> one.time().start() == null && one.time().afterPrevious()).toList();
        if (!spans.isEmpty()) {
            for (Occasion one : following) {
                int from = spans.stream().filter(span -> span.occasion().kind() == Occasion.Kind.MEETING)
                        .mapToInt(Span::to).max().orElse(spans.getLast().to());
                spans.add(new Span(one, Math.min(from, LAST_MINUTE - LEAST), Math.min(from + USUAL, LAST_MINUTE)));
            }
            spans.sort(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        }
        return spans;
    }

    private static void lay(List<Span> cluster, List<Lane> laid) {
        List<Integer> ends = new ArrayList<>();
        List<Lane> here = new ArrayList<>();
        for (Span span : cluster) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > span.from()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(span.to());
            } else {
                ends.set(lane, span.to());
            }
            here.add(new Lane(span.occasion(), span.from(), span.to(), lane, 0));
        }
        here.forEach(one -> laid.add(new Lane(one.occasion(), one.from(), one.to(), one.lane(), ends.size())));
    }
}
