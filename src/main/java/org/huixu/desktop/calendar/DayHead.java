package org.huixu.desktop.calendar;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.text.Texts;

/** The number of a day with what makes it free or a working day: 休, 班 and the name of the holiday. */
final class DayHead extends HBox {

    private static final Texts TEXTS = Texts.of(DayHead.class);

    /**
     * @param words the number of the day, or more
     */
    DayHead(CalendarPage page, LocalDate day, LocalDate today, String words) {
        getStyleClass().add("calendar-day-head");
        setAlignment(Pos.CENTER_LEFT);
        Label number = new Label(words);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().add("calendar-number");
        getChildren().add(number);
        boolean working = page.working().isWorkingDay(day);
        if (!working) {
            getStyleClass().add("free");
        }
        if (day.equals(today)) {
            getStyleClass().add("today");
        }
        String name = page.names().get(day);
        if (name != null) {
            Label mark = new Label(TEXTS.get(working ? "calendar.working" : "calendar.free"));
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().addAll("calendar-mark", working ? "working" : "free");
            Label holiday = new Label(name);
            holiday.setMinWidth(0);
            holiday.getStyleClass().add("calendar-holiday");
            Tooltip.install(this, new Tooltip(TEXTS.format(working ? "calendar.makeUp" : "calendar.holiday", name)));
            getChildren().addAll(mark, holiday);
        }
    }
}
