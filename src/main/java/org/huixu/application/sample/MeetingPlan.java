package org.huixu.application.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the sample that is to be.
 *
 * @param number counts the meetings of its type, from 0
 * @param items how many items it hears
 * @param firstTopic number of its first item's topic
 * @param plant what goes wrong in it
 */
record MeetingPlan(MeetingTypeKey type, int number, LocalDate day, LocalTime start, int items, int firstTopic,
        @Nullable Plant plant) {

    boolean is(String key) {
        return type.value().equals(key);
    }

    boolean has(Plant wanted) {
        return plant == wanted;
    }
}
