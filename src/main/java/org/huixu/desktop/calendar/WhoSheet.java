package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.directory.AbsenceSheet;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.PersonId;

/** Asks who is away, then for the rest of it. */
final class WhoSheet {

    private static final Texts TEXTS = Texts.of(WhoSheet.class);
    private static final double WIDTH = 460;

    private WhoSheet() {
    }

    /**
     * @param day the first on which he is away, as proposed
     */
    static void show(Workbench bench, LocalDate day) {
        bench.background().run(TEXTS.get("calendar.reading"), _ -> bench.workplace().lists().people(day),
                people -> show(bench, day, people));
    }

    private static void show(Workbench bench, LocalDate day, List<PersonRow> people) {
        PersonField who = new PersonField();
        who.offer(people);
        Form form = new Form();
        form.row("who", TEXTS.get("calendar.absence.who"), who);
        Sheet sheet = new Sheet(TEXTS.get("calendar.absence.title"), form).width(WIDTH);
        sheet.aside(form.whole()).focusOn(who).cancel(TEXTS.get("calendar.cancel"));
        sheet.confirm(TEXTS.get("calendar.absence.next"), () -> {
            PersonRow chosen = who.personProperty().get();
            if (chosen == null) {
                form.complain(List.of(new Form.Complaint("who", TEXTS.get("calendar.absence.nobody"))));
            } else {
                sheet.close();
                AbsenceSheet.create(bench, new PersonId(chosen.id()), day);
            }
        });
        bench.sheets().show(sheet);
    }
}
