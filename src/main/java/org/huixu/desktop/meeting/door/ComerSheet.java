package org.huixu.desktop.meeting.door;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.PresenceDesk;
import org.huixu.application.attendance.PresenceDesk.Arrival;
import org.huixu.application.change.Outcome;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came in place of an invited person, or uninvited: taken from the directory, or a name that is new there. His
 * coming is written down whatever there is to be said of it.
 */
public final class ComerSheet {

    private static final Texts TEXTS = Texts.of(ComerSheet.class);
    private static final double WIDTH = 520;

    private final Workbench bench;
    private final MeetingFacts facts;

    public ComerSheet(Workbench bench, MeetingFacts facts) {
        this.bench = bench;
        this.facts = facts;
    }

    /**
     * For whom somebody comes.
     *
     * @param suggested who was named to come for him
     */
    public record Instead(PersonId person, String name, @Nullable PersonId suggested) {
    }

    /**
     * Asks who came.
     *
     * @param instead absent: for nobody, he is a guest whom nobody expected
     */
    public void show(@Nullable Instead instead) {
        PersonField person = new PersonField();
        MomentField at = new MomentField(bench::time, facts.day().atTime(bench.time().local().toLocalTime()));
        TextField reason = new TextField();
        Form form = new Form().row("person", TEXTS.get("door.comer.person"), person)
                .row("at", TEXTS.get("door.comer.at"), at);
        if (facts.meeting().state() instanceof MeetingState.Closed) {
            form.row("reason", TEXTS.get("door.comer.reason"), reason);
        }
        form.note(TEXTS.get("door.comer.note"));
        Sheet sheet = new Sheet(instead == null
                ? TEXTS.get("door.comer.uninvited")
                : TEXTS.format("door.comer.instead", instead.name()), new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("door.comer.cancel"));
        sheet.confirm(TEXTS.get("door.comer.record"), () -> {
            PersonId came = person.personId();
            List<Form.Complaint> complaints = new ArrayList<>();
            if (came == null && person.getText().isBlank()) {
                complaints.add(new Form.Complaint("person", TEXTS.get("door.comer.noPerson")));
            }
            if (at.moment().isEmpty()) {
                complaints.add(new Form.Complaint("at", TEXTS.get("door.comer.noTime")));
            }
            form.complain(complaints);
            if (complaints.isEmpty()) {
                String typed = person.getText();
                bench.acts().deed(TEXTS.get("door.comer.arrive"),
                        () -> come(came, typed, at.moment().orElseThrow(), instead, reason.getText()))
                        .under(facts.meeting().id()).in(form).said(TEXTS.get("door.comer.arrived"))
                        .then(arrival -> {
                            sheet.close();
                            Arrivals.tell(bench, facts, arrival, instead == null ? "" : instead.name());
                        }).go();
            }
        });
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("door.comer.people"),
                _ -> bench.workplace().lists().people(facts.day()), rows -> {
                    person.offer(rows);
                    if (instead != null && instead.suggested() != null && person.getText().isBlank()) {
                        person.choose(instead.suggested());
                    }
                });
    }

    private Outcome<Arrival> come(@Nullable PersonId came, String typed, Instant at, @Nullable Instead instead,
            String reason) {
        PresenceDesk desk = bench.workplace().presence();
        PersonId substituteFor = instead == null ? null : instead.person();
        return came == null
                ? desk.newcomer(facts.meeting().id(), typed, at, substituteFor, reason)
                : desk.arrive(facts.meeting().id(), came, at, substituteFor, reason);
    }
}
