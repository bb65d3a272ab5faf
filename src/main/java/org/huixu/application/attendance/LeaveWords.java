package org.huixu.application.attendance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Which kind of reason these words are; other where none of the usual words is among them. */
    public static LeaveCause meant(String reason) {
        return Arrays.stream(LeaveCause.values()).filter(cause -> usual(cause).anyMatch(reason::contains)).findFirst()
                .orElse(LeaveCause.OTHER);
    }

    private static Stream<String> usual(LeaveCause cause) {
        return switch (cause) {
            case TRIP -> words("attendance.cause.trip.words");
            case MEETING -> words("attendance.cause.meeting.words");
            case STUDY -> words("attendance.cause.study.words");
            case HOLIDAY -> words("attendance.cause.holiday.words");
            case ILLNESS -> words("attendance.cause.illness.words");
            case PRIVATE -> words("attendance.cause.private.words");
            case OTHER -> Stream.empty();
        };
    }

    private static Stream<String> words(String key) {
        return Arrays.stream(TEXTS.bundle().getString(key).split(" "));
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
