package org.huixu.desktop.meeting.agenda;

import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;

/** Records that the head approved the list of items (审定), with day, opinion and proof. */
final class ListApprovalSheet {

    private static final Texts TEXTS = Texts.of(ListApprovalSheet.class);

    private final Workbench bench;

    ListApprovalSheet(Workbench bench) {
        this.bench = bench;
    }

    void show(MeetingDossier dossier) {
        String name = TEXTS.get("meeting.approval");
        Form form = new Form();
        form.note(TEXTS.format("meeting.approval.note", Integer.toString(dossier.lines().size())));
        StepEntry entry = new StepEntry(bench, form, TEXTS.get("meeting.step.opinion"));
        Sheet sheet = new Sheet(name, form).width(620);
        sheet.aside(form.whole()).focusOn(entry.firstField()).cancel(TEXTS.get("meeting.agenda.giveUp"));
        sheet.confirm(TEXTS.get("meeting.approval.record"), () -> entry.read().ifPresent(read -> bench.acts()
                .deed(name, () -> read.keep(bench,
                        kept -> bench.workplace().agendaList().approve(dossier.meeting().id(), kept)))
                .in(form).said(TEXTS.get("meeting.approval.done")).then(_ -> sheet.close()).go()));
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("meeting.item.reading"),
                _ -> bench.workplace().lists().people(bench.today()),
                people -> entry.offer(people, dossier.head(bench.today()).orElse(null), false));
    }
}
