package org.huixu.domain.regulation;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.domain.Period;

/**
 * The work rules of one government during a period, as data. Immutable; made by a loader that has checked that every
 * key it names exists.
 */
public record Regulation(Title title, Offices offices, List<MeetingType> meetingTypes, Procedure procedure,
        Matters matters, Leadership leadership, Map<RuleId, RuleSetting> rules) {

    /**
     * Whose rules they are and from when on.
     *
     * @param issuer full name of the government, e.g. 周村区人民政府
     * @param office the office that runs its meetings, e.g. 周村区人民政府办公室
     * @param officeHoursEnd a deadline day ends at this office time
     */
    public record Title(String key, String name, String issuer, String office, Period inForce,
            LocalTime officeHoursEnd) {
    }

    /**
     * Routes, results, chain and numbers.
     *
     * @param chain the chain of the minutes
     * @param director the office that grants leave to those who are not leaders and balances the items (art. 47, 50)
     * @param head the office to which leave is reported (art. 50)
     * @param substitutes whether those who are not leaders may send another in their place, when their leave approves him
     */
    public record Procedure(List<Route> routes, List<Result> results, Route chain, List<Series> series,
            OfficeKey director, OfficeKey head, boolean substitutes) {

        public Procedure {
            routes = List.copyOf(routes);
            results = List.copyOf(results);
            series = List.copyOf(series);
        }

        public Optional<Result> result(ResultKey key) {
            return results.stream().filter(result -> result.key().equals(key)).findFirst();
        }

        public Series series(SeriesKey key) {
            return series.stream().filter(one -> one.key().equals(key)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no series " + key.value()));
        }
    }

    public Regulation {
        meetingTypes = List.copyOf(meetingTypes);
        rules = Map.copyOf(rules);
    }

    public Optional<MeetingType> type(MeetingTypeKey key) {
        return meetingTypes.stream().filter(type -> type.key().equals(key)).findFirst();
    }

    /** The route of the type's items, if they need one. */
    public Optional<Route> routeOf(MeetingTypeKey key) {
        return type(key).map(MeetingType::papers).map(MeetingType.Papers::route)
                .flatMap(route -> procedure.routes().stream().filter(one -> one.key().equals(route)).findFirst());
    }

    public Optional<RuleSetting> rule(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }
}
