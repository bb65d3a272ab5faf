package org.huixu.desktop.meeting.results;

import java.util.List;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.CallBoard;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;

/** Who comes for a unit that is called in: from the directory, or a name that is new there. */
final class WhoComesSheet {

    private static final Texts TEXTS = Texts.of(WhoComesSheet.class);
    private static final double WIDTH = 480;

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final CallBoard.Line line;

    WhoComesSheet(Workbench bench, MeetingDossier dossier, CallBoard.Line line) {
        this.bench = bench;
        this.dossier = dossier;
        this.line = line;
    }

    void show() {
        PersonField person = new PersonField();
        Form form = new Form().row("person", TEXTS.get("conduct.comes.person"), person)
                .note(TEXTS.format("conduct.comes.note", line.name()));
        Sheet sheet = new Sheet(TEXTS.format("conduct.comes.title", line.words()), new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("results.cancel"));
        sheet.confirm(TEXTS.get("conduct.comes.save"), () -> {
            PersonId came = person.personId();
            String typed = person.getText();
            if (came == null && typed.isBlank()) {
                form.complain(List.of(new Form.Complaint("person", TEXTS.get("conduct.comes.nobody"))));
                return;
            }
            MeetingId meeting = dossier.meeting().id();
            bench.acts().deed(TEXTS.get("conduct.comes"), () -> came == null
                    ? bench.workplace().calls().comes(meeting, line.itemId(), line.personId(), typed)
                    : bench.workplace().calls().comes(meeting, line.itemId(), line.personId(), came))
                    .in(form).said(TEXTS.format("conduct.comes.done", line.words())).then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
        bench.background().run(TEXTS.get("conduct.people"), _ -> bench.workplace().lists().people(bench.today()),
                person::offer);
    }
}
