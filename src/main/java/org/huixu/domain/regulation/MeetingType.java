package org.huixu.domain.regulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type of meeting (art. 41–46). */
public record MeetingType(MeetingTypeKey key, Naming naming, People people, @Nullable Quorum quorum, List<Task> tasks,
        Papers papers, @Nullable Frequency frequency) {

    /**
     * What it is called.
     *
     * @param name 常务会议
     * @param codeName short word in codes such as 2026-常务-12
     * @param issuer whose minutes they are, where it is not the government itself: 中共…党组
     * @param minutesMark the mark on its minutes (GB/T 9704-2012, 10.3), e.g. 周村区人民政府常务会议纪要
     */
    public record Naming(String name, String codeName, String minutesMark, @Nullable String issuer, String article) {
    }

    /**
     * Who belongs to it. Without members the invited are the units concerned (专题会议).
     *
     * @param convenors offices one of whose holders convenes and chairs
     * @param mayBeInvited offices whose holders may be invited besides: they are offered first, others are not refused
     */
    public record People(List<OfficeSelector> members, List<OfficeSelector> convenors, List<OfficeSelector> observers,
            List<OfficeSelector> mayBeInvited) {

        public People {
            members = List.copyOf(members);
            convenors = List.copyOf(convenors);
            observers = List.copyOf(observers);
            mayBeInvited = List.copyOf(mayBeInvited);
        }
    }

    /**
     * What goes with its papers.
     *
     * @param route the route of its items; absent where items need none
     * @param leaveApprovers offices that leaders ask for leave; empty where no leave rule is made
     * @param signatories offices that may sign the minutes (art. 51)
     * @param inChargeSigns the signatory must be the leader in charge of the matter (art. 51, thematic)
     */
    public record Papers(@Nullable RouteKey route, List<OfficeSelector> leaveApprovers,
            List<OfficeSelector> signatories, boolean inChargeSigns, SeriesKey series) {

        public Papers {
            leaveApprovers = List.copyOf(leaveApprovers);
            signatories = List.copyOf(signatories);
        }
    }

    public MeetingType {
        tasks = List.copyOf(tasks);
    }

    public Optional<Task> task(TaskKey taskKey) {
        return tasks.stream().filter(task -> task.key().equals(taskKey)).findFirst();
    }
}
