package org.huixu.desktop.compliance;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import org.huixu.application.compliance.Judging;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Words;
import org.huixu.domain.Period;

/** Which days a register shows. */
enum Span {
    AROUND, THIS_YEAR, LAST_YEAR;

    private static final Texts TEXTS = Texts.of(Span.class);

    /** The days, seen from today; around today those that the rules of the office look at. */
    Period days(LocalDate today) {
        LocalDate january = today.withDayOfYear(1);
        return switch (this) {
            case AROUND -> Judging.around(today);
            case THIS_YEAR -> new Period(january, january.plusYears(1));
            case LAST_YEAR -> new Period(january.minusYears(1), january);
        };
    }

    /** Lets the user choose; whenever he does, {@code changed} is called. */
    static ComboBox<Span> choice(Runnable changed) {
        ComboBox<Span> choice = new ComboBox<>();
        choice.getItems().setAll(values());
        choice.setValue(AROUND);
        choice.setAccessibleText(TEXTS.get("register.span"));
        choice.setConverter(new Words<>(Span::words));
        choice.valueProperty().subscribe((_, _) -> changed.run());
        return choice;
    }

    private String words() {
        return TEXTS.get(switch (this) {
            case AROUND -> "register.span.around";
            case THIS_YEAR -> "register.span.thisYear";
            case LAST_YEAR -> "register.span.lastYear";
        });
    }
}
