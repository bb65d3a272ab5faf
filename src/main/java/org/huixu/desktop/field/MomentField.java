package org.huixu.desktop.field;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.huixu.desktop.kit.Compound;
import org.huixu.desktop.kit.Scale;
import org.huixu.domain.compliance.OfficeTime;

/** A day and a time of day; without a time typed, now. */
public final class MomentField extends HBox implements Compound {

    private static final double GAP = 6;
    private static final double DAY_WIDTH = 150;

    private final DayField day;
    private final TimeField time;
    private final Supplier<OfficeTime> clock;
    private boolean entered;

    /**
     * @param begin what stands in the field at first
     */
    public MomentField(Supplier<OfficeTime> clock, LocalDateTime begin) {
        super(GAP);
        this.clock = clock;
        day = new DayField(() -> clock.get().today(), begin.toLocalDate());
        day.setPrefWidth(DAY_WIDTH);
        Scale.widths(day);
        time = new TimeField(begin.toLocalTime());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(day, time);
        setFocusTraversable(false);
    }

    /** The moment in the field, now where that is within its minute; absent when it cannot be read. */
    public Optional<Instant> moment() {
        if (day.unreadable() || time.unreadable() || day.day() == null) {
            return Optional.empty();
        }
        OfficeTime now = clock.get();
        LocalTime typed = time.time();
        if (typed == null && day.day().equals(now.today())) {
            return Optional.of(now.now());
        }
        LocalDateTime minute = day.day().atTime(typed == null ? LocalTime.MIDNIGHT : typed);
        return Optional.of(minute.equals(now.local().truncatedTo(ChronoUnit.MINUTES))
                ? now.now()
                : now.instant(minute));
    }

    /** The end of the minute in the field: by then has come who signed in within it. */
    public Optional<Instant> endOfMinute() {
        return moment().map(at -> {
            Instant end = at.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES).minusMillis(1);
            Instant now = clock.get().now();
            return end.isAfter(now) && !at.isAfter(now) ? now : end;
        });
    }

    /** Shows what is typed into the other, until it is gone into itself. */
    public void follow(MomentField other) {
        other.time.textProperty().subscribe((_, text) -> {
            if (!entered) {
                time.setText(text);
            }
        });
        other.day.valueProperty().subscribe((_, on) -> {
            if (!entered) {
                day.setValue(on);
            }
        });
        focusWithinProperty().subscribe(within -> entered |= within);
    }

    /** Shows the present minute in place of an earlier one: what comes after something done just now is not before it. */
    public void notBeforeNow() {
        OfficeTime now = clock.get();
        if (moment().filter(at -> at.isBefore(now.now())).isPresent()) {
            day.setValue(now.today());
            time.set(now.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** Runs now, and whenever another time of day is typed. */
    public void onTime(Runnable action) {
        time.textProperty().subscribe(_ -> action.run());
    }

    /** Seldom the day: it is the time that is refused, unless the day cannot be read. */
    @Override
    public Node toMend() {
        return day.unreadable() || day.day() == null ? day : time;
    }

    @Override
    public void requestFocus() {
        time.requestFocus();
    }
}
