package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;

/** Asks for the day to go to. */
final class JumpSheet {

    private static final Texts TEXTS = Texts.of(JumpSheet.class);
    private static final double WIDTH = 420;

    private JumpSheet() {
    }

    /**
     * @param proposed the day that stands in it at first
     */
    static void show(Workbench bench, LocalDate proposed, Consumer<LocalDate> then) {
        DayField day = new DayField(bench::today, proposed);
        Form form = new Form();
        form.row("day", TEXTS.get("calendar.jump.day"), day);
        Sheet sheet = new Sheet(TEXTS.get("calendar.jump"), form).width(WIDTH);
        sheet.aside(form.whole()).focusOn(day).cancel(TEXTS.get("calendar.cancel"));
        sheet.confirm(TEXTS.get("calendar.jump.do"), () -> {
            LocalDate to = day.day();
            if (to == null) {
                form.complain(List.of(new Form.Complaint("day", TEXTS.get("calendar.jump.unreadable"))));
            } else {
                sheet.close();
                then.accept(to);
            }
        });
        bench.sheets().show(sheet);
    }
}
