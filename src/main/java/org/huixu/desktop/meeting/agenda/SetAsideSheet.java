package org.huixu.desktop.meeting.agenda;

import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.change.Outcome;
import org.huixu.application.text.Texts;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;

/** Sends an item back (退回), takes it back (撤回) or puts it off (缓议), each with who, when and the reason. */
public final class SetAsideSheet {

    private static final Texts TEXTS = Texts.of(SetAsideSheet.class);

    private final Workbench bench;
    private final ItemId item;

    /** Stores it. */
    @FunctionalInterface
    private interface Storing {
        Outcome<Item> store(ItemDesk desk, ItemId item, StepForm form);
    }

    public SetAsideSheet(Workbench bench, ItemId item) {
        this.bench = bench;
        this.item = item;
    }

    public void giveBack() {
        show(TEXTS.get("meeting.aside.return"), TEXTS.get("meeting.aside.return.note"), ItemDesk::giveBack);
    }

    public void withdraw() {
        show(TEXTS.get("meeting.aside.withdraw"), TEXTS.get("meeting.aside.withdraw.note"), ItemDesk::withdraw);
    }

    public void postpone() {
        show(TEXTS.get("meeting.aside.postpone"), TEXTS.get("meeting.aside.postpone.note"), ItemDesk::postpone);
    }

    private void show(String name, String note, Storing storing) {
        Form form = new Form();
        form.note(note);
        StepEntry entry = new StepEntry(bench, form, TEXTS.get("meeting.aside.reason"));
        Sheet sheet = new Sheet(name, form).width(600);
        sheet.aside(form.whole()).focusOn(entry.firstField()).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(name, () -> entry.read().ifPresent(read -> bench.acts().deed(name,
                () -> read.keep(bench, kept -> storing.store(bench.workplace().items(), item, kept))).in(form)
                .said(TEXTS.format("meeting.aside.done", name)).then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("meeting.item.reading"),
                _ -> bench.workplace().lists().people(bench.today()),
                people -> entry.offer(people, null, false));
    }
}
