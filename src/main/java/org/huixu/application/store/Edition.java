package org.huixu.application.store;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.RegulationSource;

/**
 * The directory, the special days and the regulations as they stood between two changes of them, with whatever was made
 * of them. Every change of one of these kinds begins another edition, so what is kept here never has to be thrown away
 * and is never out of date. Thread-safe.
 */
public final class Edition {

    private static final Set<Class<?>> KINDS =
            Set.of(RegulationSource.class, SpecialDay.class, Person.class, Unit.class,
                    UnitName.class, Appointment.class, Portfolio.class, StandIn.class, Absence.class);

    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    /** Whether a change of such an entity begins another edition. */
    public static boolean has(Class<?> type) {
        return KINDS.contains(type);
    }

    /**
     * What was made under that key, or is made now.
     *
     * @param key says what is made; keys of different makers are of different classes
     * @param making reads the kinds of an edition only, in the transaction that this edition came from; two threads may
     *     make the same
     */
    @SuppressWarnings("unchecked")
    public <T> T keep(Object key, Supplier<T> making) {
        Object known = kept.get(key);
        if (known == null) {
            // Not inside the map: making waits for the database, and nobody may wait for that with the map locked.
            Object made = making.get();
            known = kept.putIfAbsent(key, made);
            known = known == null ? made : known;
        }
        return (T) known;
    }
}
