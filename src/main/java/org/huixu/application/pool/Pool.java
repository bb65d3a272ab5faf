package org.huixu.application.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.StepKind;

/**
 * What waits, as of one moment.
 *
 * @param steps the steps that items may wait for, in the order of the routes of the regulation in force
 * @param items in the order of their codes
 * @param meetings that are still to come, by date
 */
public record Pool(List<Station> steps, List<PoolItem> items, List<Coming> meetings) {

    /** A step at which items wait. */
    public record Station(StepKey key, String name) {
    }

    /** A meeting that an item could be put on. */
    public record Coming(PoolItem.Listed meeting, MeetingTypeKey type) {
    }

    public Pool {
        steps = List.copyOf(steps);
        items = List.copyOf(items);
        meetings = List.copyOf(meetings);
    }

    /**
     * The steps of all routes as one row: of the route that most types share first, those of the others where they stand there; then
     * steps of earlier regulations for which an item still waits.
     */
    static List<Station> stations(Optional<Regulation> rules, List<PoolItem> items) {
        List<Station> stations = new ArrayList<>();
        List<Route> routes = rules.stream().flatMap(one -> one.meetingTypes().stream()
                .flatMap(type -> one.routeOf(type.key()).stream())).toList();
        routes.stream().distinct()
                .sorted(Comparator.comparingInt((Route route) -> -Collections.frequency(routes, route)))
                .forEach(route -> insert(stations, route));
        for (PoolItem item : items) {
            StepKey next = item.way().next();
            if (next != null && at(stations, next) < 0) {
                stations.add(new Station(next, item.way().nextName()));
            }
        }
        return stations;
    }

    private static void insert(List<Station> stations, Route route) {
        int place = 0;
        for (Step step : route.steps()) {
            if (step.kind() == StepKind.COUNTERSIGN) {
                continue;
            }
            int known = at(stations, step.key());
            if (known < 0) {
                stations.add(place, new Station(step.key(), step.name()));
                place++;
            } else {
                place = known + 1;
            }
        }
    }

    private static int at(List<Station> stations, StepKey key) {
        return stations.stream().map(Station::key).toList().indexOf(key);
    }
}
