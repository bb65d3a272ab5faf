package org.huixu.desktop.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Notices.Way;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Absentees;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;

/** Opens a meeting, or closes it; closing names who stayed away without leave and what has no result yet. */
public final class SessionSheet {

    private static final Texts TEXTS = Texts.of(SessionSheet.class);
    private static final double WIDTH = 480;

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final Meeting meeting;

    public SessionSheet(Workbench bench, MeetingDossier dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.meeting = dossier.meeting();
    }

    /** Asks for the moment of opening or closing, whichever comes next. */
    public void show() {
        boolean opening = meeting.state() instanceof MeetingState.Scheduled;
        String name = TEXTS.get(opening ? "meeting.session.opening" : "meeting.session.closing");
        String field = opening ? "openedAt" : "closedAt";
        LocalDateTime now = bench.time().local();
        MomentField moment = new MomentField(bench::time, meeting.slot().onDate() == null
                ? now
                : meeting.slot().onDate().atTime(now.toLocalTime()));
        Form form = new Form().row(field, TEXTS.get(opening ? "meeting.session.openedAt" : "meeting.session.closedAt"),
                moment);
        Absentees away = dossier.awayWithoutLeave();
        if (opening) {
            form.note(TEXTS.get("meeting.session.open.note"));
        } else {
            if (waiting() > 0) {
                form.note(TEXTS.format("meeting.session.close.waiting", Long.toString(waiting())));
            }
            if (!away.members().isEmpty()) {
                form.note(TEXTS.format("meeting.session.close.away", names(away.members())));
            }
            if (!away.observers().isEmpty()) {
                form.note(TEXTS.format("meeting.session.close.away.observers", names(away.observers())));
            }
            if (!away.all().isEmpty()) {
                form.note(TEXTS.get("meeting.session.close.away.way"));
            }
        }
        Sheet sheet = new Sheet(name, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("meeting.session.cancel"));
        sheet.confirm(name, () -> {
            Optional<Instant> at = opening ? moment.endOfMinute() : moment.moment();
            if (at.isEmpty()) {
                form.complain(List.of(new Form.Complaint(field, TEXTS.get("meeting.session.noTime"))));
            } else if (opening) {
                new Opening(bench, meeting.id()).at(at.get(), form, sheet::close);
            } else {
                close(name, at.get(), form, sheet, !away.all().isEmpty());
            }
        });
        bench.sheets().show(sheet.focusOn(moment));
    }

    private void close(String name, Instant at, Form form, Sheet sheet, boolean away) {
        var deed = bench.acts().deed(name, () -> bench.workplace().meetings().close(meeting.id(), at))
                .under(meeting.id()).in(form);
        (away ? deed : deed.said(TEXTS.get("meeting.session.closed"))).then(_ -> {
            sheet.close();
            if (away) {
                bench.notices().done(TEXTS.get("meeting.session.closed.away"), List.of(new Way(
                        TEXTS.get("meeting.session.away.way"),
                        () -> bench.ways().go(new Place.MeetingFile(meeting.id(), MeetingPart.ATTENDANCE)))));
            }
        }).go();
    }

    private String names(List<PersonId> people) {
        return people.stream().map(dossier::name).collect(Collectors.joining(TEXTS.get("meeting.session.comma")));
    }

    /** How many items on the agenda have no result yet. */
    private long waiting() {
        return dossier.facts()
                .map(facts -> facts.agenda().entries().stream().filter(entry -> facts.agenda().discussions().stream()
                        .noneMatch(one -> one.itemId().equals(entry.itemId()) && (one.result() != null))).count())
                .orElse(0L);
    }
}
