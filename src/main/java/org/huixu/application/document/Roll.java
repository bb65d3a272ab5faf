package org.huixu.application.document;

import java.util.List;
import java.util.Optional;

/**
 * The roll of the meeting.
 *
 * @param chair    who chaired; the line is left out when absent
 * @param recorder who took the record; the line is left out when absent
 * @param groups   present, excused, observing, each with its label
 */
public record Roll(Optional<Attendee> chair, Optional<Attendee> recorder, List<Group> groups) {
    public Roll {
        groups = List.copyOf(groups);
    }

    /**
     * A labelled list of people, already in order of rank.
     *
     * @param label  the label without its colon
     * @param people the people; a group without people is not printed
     */
    public record Group(String label, List<Attendee> people) {
        public Group {
            people = List.copyOf(people);
        }
    }

    /**
     * A person on the roll.
     *
     * @param name the name; empty where a unit is named and not who came for it
     * @param post unit or post, printed before the name; absent for a bare name
     */
    public record Attendee(String name, Optional<String> post) {
        /** A bare name. */
        public Attendee(String name) {
            this(name, Optional.empty());
        }

        /** A unit without a name. */
        public static Attendee unit(String unit) {
            return new Attendee("", Optional.of(unit));
        }
    }
}
