package org.huixu.application.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.domain.Period;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;

/**
 * Who came to the meetings of a period. The base of a person is the meetings that were held while he was a member of them
 * by his office, or to which he was invited otherwise; who is called in for items, those in which one of them was
 * discussed.
 *
 * @param meetings how many were held
 * @param people by rank
 * @param units in the order of the directory: the leaders first, those of no unit last
 */
public record Statistics(Period days, int meetings, List<OfPerson> people, List<OfUnit> units) {

    public Statistics {
        people = List.copyOf(people);
        units = List.copyOf(units);
    }

    /**
     * Counts of somebody or of several.
     *
     * @param due how often somebody should have come
     * @param came himself, at any time
     * @param late of these, after the opening; never who is called in for items
     * @param early of these, gone before the closing; never who is called in for items
     * @param leave granted leave, nobody came in his place; also the absence of him who grants it himself
     * @param substituted another came in his place
     * @param missing neither came nor had leave
     * @param causes of all granted leave, also where another came in his place; without a kind: empty
     */
    public record Counts(int due, int came, int late, int early, int leave, int substituted, int missing,
            Map<Optional<LeaveCause>, Integer> causes) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, Map.of());

        public Counts {
            causes = Map.copyOf(causes);
        }

        /** Who came himself of those due, in per cent, rounded; 0 where nobody was due. */
        public int rate() {
            return due == 0 ? 0 : Math.round(100f * came / due);
        }
    }

    /** Somebody with the post that he held last in the period. */
    public record OfPerson(PersonId person, String name, String post, Counts counts) {
    }

    /** The people of a unit, as they belonged to it on the day of each meeting; the leaders; or those of no unit. */
    public record OfUnit(Home home, String name, Counts counts) {
    }

    /** Where somebody belongs on a day. */
    public sealed interface Home {

        /** One of the leaders of the government (区政府领导). */
        record Leaders() implements Home {
        }

        record OfUnit(UnitId id) implements Home {
        }

        record Nowhere() implements Home {
        }
    }
}
