package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.agenda.Observers;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemObserver;

/** The observers of an item on an agenda, in the order in which they are called in; invitations follow. */
final class ObserversSheet {

    private static final Texts TEXTS = Texts.of(ObserversSheet.class);

    private final Workbench bench;

    private record Known(DayBook book, List<PersonRow> people, List<ItemObserver> observers) {
    }

    ObserversSheet(Workbench bench) {
        this.bench = bench;
    }

    void show(Item item, LocalDate day) {
        String name = TEXTS.get("meeting.item.observers");
        Form form = new Form();
        ObserversField field = new ObserversField();
        form.note(TEXTS.format("meeting.observers.note", item.matter().title())).row("observers", name, field);
        Sheet sheet = new Sheet(name, form).width(640);
        sheet.aside(form.whole()).focusOn(field).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(TEXTS.get("meeting.item.save"), () -> {
            if (field.unreadable()) {
                form.complain(List.of(new Form.Complaint("observers", TEXTS.get("meeting.item.observers.unknown"))));
                return;
            }
            List<Observers.Wanted> wanted = field.observers();
            bench.acts().deed(name, () -> bench.workplace().items().observed(item.id(), wanted)).in(form)
                    .said(TEXTS.format("meeting.observers.done", item.matter().title()))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
        field.requestFocus();
        bench.background().run(TEXTS.get("meeting.item.reading"),
                _ -> new Known(bench.workplace().dossiers().day(day), bench.workplace().lists().people(day),
                        bench.workplace().store().read(reader -> Observers.of(reader, item.id()))),
                known -> {
                    known.book().around().ifPresent(
                            around -> field.offer(around.directory().unitNames(day), known.people()));
                    field.choose(known.observers().stream().map(Observers.Wanted::of).toList());
                });
    }
}
