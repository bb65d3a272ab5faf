package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.DiscussionId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.ResultKey;

/**
 * What happened in the room: opened at 14:30, twenty minutes for each item of the agenda, each passed, closed at 17:00.
 */
final class SessionSheet {

    private final Scene scene;
    private final Set<String> unconcluded = new HashSet<>();
    private final Map<String, LocalTime> concluded = new HashMap<>();
    private final Map<String, ResultKey> results = new HashMap<>();
    private final List<Decided> decided = new ArrayList<>();

    private record Decided(String item, String text, String hour, Decision.Charge charge) {
    }

    SessionSheet(Scene scene) {
        this.scene = scene;
    }

    /** The item was begun and has no result. */
    SessionSheet unconcluded(String item) {
        unconcluded.add(item);
        return this;
    }

    /** Another result than that the item passed. */
    SessionSheet result(String item, String key) {
        results.put(item, new ResultKey(key));
        return this;
    }

    SessionSheet concluded(String item, String hour) {
        concluded.put(item, LocalTime.parse(hour));
        return this;
    }

    SessionSheet decided(String item, String text, String hour) {
        return decided(item, text, hour, Decision.Charge.of(scene.government.unit(Government.DEVELOPMENT),
                LocalDate.of(2026, 12, 31)));
    }

    SessionSheet decided(String item, String text, String hour, Decision.Charge charge) {
        decided.add(new Decided(item, text, hour, charge));
        return this;
    }

    Meeting.Session times(MeetingState state) {
        return switch (state) {
            case MeetingState.Open _ -> new Meeting.Session(scene.at("14:30"), null, null, null);
            case MeetingState.Closed _ -> new Meeting.Session(scene.at("14:30"), scene.at("17:00"), null, null);
            case MeetingState.Planned _,MeetingState.Scheduled _,MeetingState.Cancelled _ -> Meeting.Session.NONE;
        };
    }

    List<Discussion> discussions(MeetingFacts facts) {
        List<Discussion> list = new ArrayList<>();
        LocalTime hour = LocalTime.of(14, 30);
        for (ItemSheet item : scene.items) {
            LocalTime end = concluded.getOrDefault(item.title, hour.plusMinutes(20));
            Discussion begun = new Discussion(new DiscussionId(Numbers.next()), 1, scene.id(), item.id,
                    scene.at(hour.toString()), null, null, Discussion.Attendance.UNKNOWN, null);
            MeetingFacts.Count count = facts.countAt(scene.at(end.toString()));
            list.add(unconcluded.contains(item.title)
                    ? begun
                    : begun.concluded(scene.at(end.toString()),
                            results.getOrDefault(item.title, new ResultKey("passed")),
                            new Discussion.Attendance(count.present(), count.members()), null));
            hour = end;
        }
        return list;
    }

    List<Decision> decisions(MeetingFacts facts) {
        return decided.stream().map(one -> {
            MeetingFacts.Count count = facts.countAt(scene.at(one.hour()));
            return new Decision(new DecisionId(Numbers.next()), 1, scene.id(),
                    scene.items.stream().filter(item -> item.title.equals(one.item())).findFirst().orElseThrow().id,
                    one.text(), one.charge(), scene.at(one.hour()), count.present(), count.members());
        }).toList();
    }
}
