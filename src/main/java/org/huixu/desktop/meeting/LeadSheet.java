package org.huixu.desktop.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huixu.application.dossier.DayBook;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Meeting;

/** Names another chair, or another leader in charge of a thematic meeting's matter. */
final class LeadSheet {

    private static final Texts TEXTS = Texts.of(LeadSheet.class);

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final Edited<MeetingDossier> edited;
    private final Form form = new Form();
    private final ChairFields chair = new ChairFields();

    private record Known(DayBook book, List<PersonRow> people) {
    }

    LeadSheet(Workbench bench, MeetingDossier dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.edited = new Edited<>(dossier,
                () -> Optional.of(bench.workplace().dossiers().meeting(dossier.meeting().id())), LeadSheet::words);
        chair.addTo(form);
    }

    void show() {
        Sheet sheet = new Sheet(TEXTS.get("meeting.lead.title"), form).width(560);
        sheet.aside(form.whole()).cancel(TEXTS.get("meeting.giveUp"));
        sheet.confirm(TEXTS.get("meeting.lead.do"), () -> change(sheet));
        bench.sheets().show(sheet);
        LocalDate onDate = dossier.meeting().slot().onDate();
        LocalDate day = onDate == null ? bench.today() : onDate;
        bench.background().run(TEXTS.get("meeting.plan.reading"),
                _ -> new Known(bench.workplace().dossiers().day(day), bench.workplace().lists().people(day)),
                known -> {
                    chair.offer(known.people());
                    chair.propose(known.book(), dossier.type().orElse(null), false);
                    chair.show(dossier.meeting().lead());
                });
    }

    /** Who leads it, as the menu says it: chair, and the leader in charge where there is one. */
    private static String words(MeetingDossier read) {
        Meeting.Lead lead = read.meeting().lead();
        String chair = lead.chairId() == null ? TEXTS.get("meeting.head.noChair") : read.name(lead.chairId());
        return lead.inChargeId() == null ? chair
                : TEXTS.format("meeting.lead.now", chair, read.name(lead.inChargeId()));
    }

    private void change(Sheet sheet) {
        List<Form.Complaint> complaints = chair.complaints();
        form.complain(complaints);
        if (complaints.isEmpty()) {
            Meeting.Lead lead = chair.lead();
            bench.acts().deed(TEXTS.get("meeting.lead.title"),
                    () -> bench.workplace().meetings().lead(edited.row().meeting().id(),
                            edited.row().meeting().version(), lead))
                    .in(form).rereading(edited::again)
                    .said(TEXTS.format("meeting.lead.done", dossier.name(lead.chairId()))).then(_ -> sheet.close())
                    .go();
        }
    }
}
