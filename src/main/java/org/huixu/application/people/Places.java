package org.huixu.application.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;

/** Numbers of places in a list that is put into another order. */
final class Places {

    private Places() {
    }

    /**
     * The new places of those who move and of those they pass. Places that were free stay free as far as possible, and
     * whoever stands apart from the move keeps his own.
     *
     * @param now all in the order until now
     * @param wanted all in the wanted order
     * @param place the place until now; several may share one
     * @throws Impossible when the two orders do not speak of the same
     */
    static <T> Map<T, Integer> of(List<T> now, List<T> wanted, ToIntFunction<T> place) {
        if (now.size() != wanted.size() || !new HashSet<>(now).equals(new HashSet<>(wanted))) {
            throw new Impossible(Problem.of("problem.directory.orderMoved"));
        }
        Map<T, Integer> places = new LinkedHashMap<>();
        int first = 0;
        while (first < now.size() && now.get(first).equals(wanted.get(first))) {
            first++;
        }
        int last = now.size() - 1;
        while (last > first && now.get(last).equals(wanted.get(last))) {
            last--;
        }
        int before = first == 0 ? 0 : place.applyAsInt(now.get(first - 1));
        for (int i = first; i < wanted.size(); i++) {
            int own = place.applyAsInt(wanted.get(i));
            if (i > last && own > before) {
                break;
            }
            before = Math.max(place.applyAsInt(now.get(i)), before + 1);
            if (before != own) {
                places.put(wanted.get(i), before);
            }
        }
        return places;
    }
}
