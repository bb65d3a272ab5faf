package org.huixu.desktop.meeting.results;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.OfficeTime;
import org.jspecify.annotations.Nullable;

/** A time of the meeting's day; on that day an empty field means now. */
final class MeetingClock {

    private static final Texts TEXTS = Texts.of(MeetingClock.class);

    private final TimeField field = new TimeField(null);
    private @Nullable Instant known;

    MeetingClock() {
        field.setPromptText(TEXTS.get("results.now"));
    }

    TimeField field() {
        return field;
    }

    /** Shows a moment that is already recorded. */
    void show(OfficeTime time, @Nullable Instant moment) {
        known = moment;
        field.set(moment == null ? null : LocalTime.parse(Moments.clock(time, moment)));
    }

    /** The moment in the field; absent when there is none. */
    Optional<Instant> moment(OfficeTime time, LocalDate day) {
        LocalTime typed = field.time();
        Instant before = known;
        if (field.unreadable()) {
            return Optional.empty();
        }
        if (typed == null) {
            return day.equals(time.today()) ? Optional.of(time.now()) : Optional.empty();
        }
        return before != null && Moments.clock(time, before).equals(typed.toString())
                ? Optional.of(before)
                : Optional.of(time.instant(day.atTime(typed)));
    }
}
