package org.huixu.domain.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.notice.NoticeReply;
import org.huixu.domain.people.RoomId;

/**
 * What people were told of the meeting, oldest first, and what they answered.
 *
 * @param rooms names of the rooms that they were told, or are to be told, where these differ
 */
public record Told(List<Notice> notices, List<NoticeReply> replies, Map<RoomId, String> rooms) {

    public static final Told NOTHING = new Told(List.of(), List.of(), Map.of());

    public Told {
        notices = notices.stream().sorted(Comparator.comparing((Notice one) -> one.passing().toldAt())
                .thenComparing(Notice::recordedAt).thenComparing(one -> one.id().value())).toList();
        replies = List.copyOf(replies);
        rooms = Map.copyOf(rooms);
    }

    /** Whether both are in the same place; one that is written in words is the room of that name. */
    public boolean samePlace(Meeting.Slot one, Meeting.Slot other) {
        return (Objects.equals(one.roomId(), other.roomId()) && Objects.equals(one.place(), other.place()))
                || (!place(one).isEmpty() && place(one).equals(place(other)));
    }

    private String place(Meeting.Slot slot) {
        RoomId room = slot.roomId();
        String words = room == null ? slot.place() : rooms.get(room);
        return words == null ? "" : words.strip();
    }
}
