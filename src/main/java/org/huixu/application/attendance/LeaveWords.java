package org.huixu.application.attendance;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveChannel;
import org.huixu.domain.attendance.LeaveState;
import org.jspecify.annotations.Nullable;

/** What is said of leave in lists and papers. */
public final class LeaveWords {

    private static final Texts TEXTS = Texts.of(LeaveWords.class);

    private LeaveWords() {
    }

    /** What kind of reason it is; where nobody said, that. */
    public static String of(@Nullable LeaveCause cause) {
        if (cause == null) {
            return TEXTS.get("attendance.cause.unsaid");
        }
        return TEXTS.get(switch (cause) {
            case TRIP -> "attendance.cause.trip";
            case MEETING -> "attendance.cause.meeting";
            case STUDY -> "attendance.cause.study";
            case HOLIDAY -> "attendance.cause.holiday";
            case ILLNESS -> "attendance.cause.illness";
            case PRIVATE -> "attendance.cause.private";
            case OTHER -> "attendance.cause.other";
        });
    }

    /** How it was received; empty where nobody said. */
    public static String of(@Nullable LeaveChannel channel) {
        if (channel == null) {
            return "";
        }
        return TEXTS.get(switch (channel) {
            case FACE_TO_FACE -> "attendance.channel.face";
            case TELEPHONE -> "attendance.channel.telephone";
            case LETTER -> "attendance.channel.letter";
            case NETWORK -> "attendance.channel.network";
        });
    }

    /** The reasons of leave with how often each was given, the most frequent first. */
    public static String of(Map<Optional<LeaveCause>, Integer> causes) {
        return causes.entrySet().stream()
                .sorted(Map.Entry.<Optional<LeaveCause>, Integer>comparingByValue().reversed()
                        .thenComparing(one -> of(one.getKey().orElse(null)), Comparator.naturalOrder()))
                .map(one -> TEXTS.format("attendance.cause.times", of(one.getKey().orElse(null)),
                        Integer.toString(one.getValue())))
                .collect(Collectors.joining(TEXTS.get("attendance.cause.and")));
    }

    /** How the request stands. */
    public static String of(LeaveState state) {
        return TEXTS.get(switch (state) {
            case ASKED -> "attendance.leaveState.asked";
            case GRANTED -> "attendance.leaveState.granted";
            case REFUSED -> "attendance.leaveState.refused";
            case WITHDRAWN -> "attendance.leaveState.withdrawn";
        });
    }
}
