package org.huixu.desktop.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventDispatcher;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.WholeOnClick;
import org.jspecify.annotations.Nullable;

/**
 * A day. Takes 2026-01-05, 20260105, 2026年1月5日, 1-5 or 1月5日 (of the current year); the up and down keys go a day on or
 * back. What is no day stays in the field and is told by {@link #unreadable()}.
 */
public final class DayField extends DatePicker {

    private static final Texts TEXTS = Texts.of(DayField.class);
    private static final Pattern FULL = Pattern.compile(TEXTS.get("field.day.full"));
    private static final Pattern SHORT = Pattern.compile(TEXTS.get("field.day.short"));

    private final ReadOnlyObjectWrapper<@Nullable LocalDate> typed = new ReadOnlyObjectWrapper<>();
    private boolean unreadable;
    private String raw = "";

    /**
     * @param today the current day, for days without a year
     */
    public DayField(Supplier<LocalDate> today, @Nullable LocalDate value) {
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : day.toString();
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String text) {
                unreadable = false;
                raw = text == null ? "" : text;
                if (text == null || text.isBlank()) {
                    return null;
                }
                Optional<LocalDate> day = parse(text.strip(), today.get());
                unreadable = day.isEmpty();
                return day.orElse(null); // what was typed stays
            }
        });
        setPromptText(TEXTS.get("field.day.prompt"));
        valueProperty().subscribe(day -> {
            if (!unreadable) {
                getEditor().setText(getConverter().toString(day));
            }
        });
        getEditor().textProperty()
                .subscribe(text -> typed.set(text == null ? null : parse(text.strip(), today.get()).orElse(null)));
        setValue(value);
        EventDispatcher own = getEventDispatcher();
        // The end of an Enter that was pressed elsewhere would empty the field of what is no day.
        setEventDispatcher((event, tail) -> event instanceof KeyEvent key && key.getCode() == KeyCode.ENTER
                && key.getEventType() == KeyEvent.KEY_RELEASED ? null : own.dispatchEvent(event, tail));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && !isPressed()) {
                Platform.runLater(getEditor()::selectAll); // what is typed takes the place of the day, as in other fields
            }
        });
        WholeOnClick.of(getEditor(), this);
        getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
    }

    /** The day as it is being typed, letter by letter; absent while that is none. Reading it leaves alone what is typed. */
    public ReadOnlyObjectProperty<@Nullable LocalDate> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** The day in the field, also while it is being typed; absent when empty or unreadable. */
    public @Nullable LocalDate day() {
        commit();
        return getValue();
    }

    /** Whether something is typed that is no day. */
    public boolean unreadable() {
        commit();
        return unreadable;
    }

    /** Enter, and leaving, would empty the field of what is no day: it is put back when they have been dealt with. */
    private void keep() {
        commit();
        if (unreadable) {
            String typed = raw;
            Platform.runLater(() -> {
                getEditor().setText(typed);
                getEditor().end();
            });
        }
    }

    private void commit() {
        if (getSkin() == null) {
            return; // not shown yet: the editor does not hold the value
        }
        String typed = getEditor().getText();
        LocalDate day = getConverter().fromString(typed);
        if (unreadable) {
            setValue(null);
            getEditor().setText(typed);
        } else {
            setValue(day);
        }
    }

    static Optional<LocalDate> parse(String text, LocalDate today) {
        Matcher full = FULL.matcher(text);
        Matcher brief = SHORT.matcher(text);
        try {
            if (full.matches()) {
                return Optional.of(LocalDate.of(number(full, 1), number(full, 2), number(full, 3)));
            }
            if (brief.matches()) {
                return Optional.of(LocalDate.of(today.getYear(), number(brief, 1), number(brief, 2)));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
