package org.huixu.application.planning;

import org.huixu.domain.meeting.Meeting;

/**
 * What is proposed for another meeting like a known one.
 *
 * @param slot the usual next day, at the same hour, as long and in the same place; without a day where none is known
 * @param roomName the room or the place in words; empty where none is known
 */
public record Copy(Meeting source, Meeting.Slot slot, String roomName) {
}
