package org.huixu.application.planning;

import java.util.List;
import org.huixu.domain.meeting.Meeting;

/**
 * What is to be said of a slot before it is taken.
 *
 * @param clashes what stands against it, as sentences with names and hours: the room first, then people by rank
 * @param free slots near it in which people and room are free, at most three; none are sought where nothing clashes
 * @param ordinal the number that the meeting is going to have as things are planned
 */
public record Advice(List<String> clashes, List<FreeSlot> free, int ordinal) {

    public Advice {
        clashes = List.copyOf(clashes);
        free = List.copyOf(free);
    }

    /** A slot in which nothing clashes, and what its room is called; empty where none is known. */
    public record FreeSlot(Meeting.Slot slot, String roomName) {
    }
}
