package org.huixu.desktop.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
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
import org.huixu.domain.compliance.MeetingFacts.Count;
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
    private Runnable opened = () -> {
    };

    public SessionSheet(Workbench bench, MeetingDossier dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.meeting = dossier.meeting();
    }

    /** What follows once it is open. */
    SessionSheet then(Runnable action) {
        opened = action;
        return this;
    }

    /** Asks for the moment of opening or closing, whichever comes next. */
    public void show() {
        if (meeting.state() instanceof MeetingState.Scheduled) {
            open();
        } else {
            close();
        }
    }

    /** It cannot be taken back: the sheet says so, and which figures it fixes. */
    private void open() {
        String name = TEXTS.get("meeting.session.opening");
        LocalTime start = meeting.slot().startsAt();
        MomentField moment = moment(start == null ? LocalTime.MIDNIGHT : start);
        Label figures = new Label();
        moment.onTime(() -> figures.setText(moment.endOfMinute().flatMap(at -> dossier.facts()
                .map(facts -> figures(facts.countAt(at)))).orElse("")));
        Form form = new Form().row("openedAt", TEXTS.get("meeting.session.openedAt"), moment)
                .row("figures", TEXTS.get("meeting.session.figures"), figures)
                .note(TEXTS.get("meeting.session.open.note"));
        Sheet sheet = sheet(name, form);
        sheet.confirm(name, () -> moment.endOfMinute().ifPresentOrElse(at -> bench.acts()
                .deed(name, () -> bench.workplace().meetings().open(meeting.id(), at)).under(meeting.id()).in(form)
                .lasting().said(TEXTS.format("meeting.session.opened", Moments.clock(bench.time(), at))).then(_ -> {
                    sheet.close();
                    opened.run();
                }).go(), () -> complain(form, "openedAt")));
        bench.sheets().show(sheet.focusOn(moment));
    }

    private static String figures(Count count) {
        String members = Integer.toString(count.members());
        String present = Integer.toString(count.present());
        return count.needed() == 0
                ? TEXTS.format("meeting.session.present", members, present)
                : TEXTS.format("meeting.session.quorum", members, present, Integer.toString(count.needed()));
    }

    private void close() {
        String name = TEXTS.get("meeting.session.closing");
        MomentField moment = moment(last());
        Form form = new Form().row("closedAt", TEXTS.get("meeting.session.closedAt"), moment);
        Absentees away = dossier.awayWithoutLeave();
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
        Sheet sheet = sheet(name, form);
        sheet.confirm(name, () -> moment.endOfMinute().ifPresentOrElse(
                at -> close(name, at, form, sheet, !away.all().isEmpty()), () -> complain(form, "closedAt")));
        bench.sheets().show(sheet.focusOn(moment));
    }

    /** Now on the day of the meeting; afterwards on that day at the usual time. */
    private MomentField moment(LocalTime usual) {
        LocalDate day = meeting.slot().onDate();
        return new MomentField(bench::time,
                day == null || day.equals(bench.today()) ? bench.time().local() : day.atTime(usual));
    }

    /** The last time that is known of the meeting. */
    private LocalTime last() {
        Stream<Instant> began = Stream.ofNullable(meeting.session().openedAt());
        Stream<Instant> discussed = dossier.facts().stream().flatMap(facts -> facts.agenda().discussions().stream())
                .flatMap(one -> Stream.of(Optional.of(one.beganAt()), Optional.ofNullable(one.endedAt())))
                .flatMap(Optional::stream);
        return Stream.concat(began, discussed).max(Comparator.naturalOrder())
                .map(at -> bench.time().local(at).toLocalTime()).orElse(LocalTime.MIDNIGHT);
    }

    private static void complain(Form form, String field) {
        form.complain(List.of(new Form.Complaint(field, TEXTS.get("meeting.session.noTime"))));
    }

    private static Sheet sheet(String name, Form form) {
        Sheet sheet = new Sheet(name, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("meeting.session.cancel"));
        return sheet;
    }

    private void close(String name, Instant at, Form form, Sheet sheet, boolean away) {
        var deed = bench.acts().deed(name, () -> bench.workplace().meetings().close(meeting.id(), at))
                .under(meeting.id()).in(form);
        (away ? deed : deed.said(TEXTS.format("meeting.session.closed", Moments.clock(bench.time(), at)))).then(_ -> {
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
