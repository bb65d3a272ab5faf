package org.huixu.desktop.field;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.WholeOnClick;
import org.jspecify.annotations.Nullable;

/** A time of day. Takes 14:30, 1430, 14：30, 9 or 9点30; it is put in order when the field is left. */
public final class TimeField extends TextField {

    private static final Texts TEXTS = Texts.of(TimeField.class);
    private static final Pattern TIME = Pattern.compile(TEXTS.get("field.time.pattern"));
    private static final int COLUMNS = 6;

    public TimeField(@Nullable LocalTime value) {
        setPromptText("14:30");
        setPrefColumnCount(COLUMNS);
        set(value);
        WholeOnClick.of(this, this);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                Optional<LocalTime> time = parse(getText());
                time.ifPresent(this::set);
            }
        });
    }

    /** The time in the field; absent when empty or unreadable. */
    public @Nullable LocalTime time() {
        return parse(getText()).orElse(null);
    }

    /** Whether something is typed that is no time of day. */
    public boolean unreadable() {
        return !getText().isBlank() && time() == null;
    }

    public void set(@Nullable LocalTime time) {
        setText(time == null ? "" : "%02d:%02d".formatted(time.getHour(), time.getMinute()));
    }

    static Optional<LocalTime> parse(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = matcher.group(2);
            return Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)),
                    minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }
}
