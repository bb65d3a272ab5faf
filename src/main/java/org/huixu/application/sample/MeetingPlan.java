package org.huixu.application.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.huixu.domain.regulation.MeetingTypeKey;

/**
 * A meeting of the sample that is to be.
 *
 * @param number counts the meetings of its type, from 0
 * @param items how many items it hears
 * @param firstTopic number of its first item's topic
 * @param plants what goes wrong in it
 */
record MeetingPlan(MeetingTypeKey type, int number, LocalDate day, LocalTime start, int items, int firstTopic,
        Set<Plant> plants) {

    boolean is(String key) {
        return type.value().equals(key);
    }

    boolean has(Plant wanted) {
        return plants.contains(wanted);
    }
}
