package org.huixu.desktop.meeting.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.TimeField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.meeting.Moments;
import org.huixu.desktop.meeting.door.ComerSheet;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** Arrivals that need more than a key: somebody else came, or the times were wrong. */
final class PresenceSheets {

    private static final Texts TEXTS = Texts.of(PresenceSheets.class);
    private static final double WIDTH = 520;

    private final Workbench bench;

    PresenceSheets(Workbench bench) {
        this.bench = bench;
    }

    /** Corrects when somebody came and left. */
    void correct(MeetingFacts facts, Attendee attendee, Presence stay) {
        OfficeTime time = bench.time();
        TimeField arrived = field(time, stay.arrivedAt());
        TimeField left = field(time, stay.leftAt());
        CheckBox remained = new CheckBox(TEXTS.get("attendance.correct.remained"));
        remained.setSelected(stay.leftAt() == null);
        left.disableProperty().bind(remained.selectedProperty());
        AtomicLong version = new AtomicLong(stay.version());
        HBox leaving = new HBox(left, remained);
        leaving.getStyleClass().add("toolbar-line");
        Form form = new Form().row("arrivedAt", TEXTS.get("attendance.column.arrived"), new HBox(arrived))
                .row("leftAt", TEXTS.get("attendance.column.left"), leaving);
        TextField reason = reason(facts, form);
        form.note(TEXTS.get("attendance.correct.note"));
        Sheet sheet = sheet(TEXTS.format("attendance.correct.of", attendee.name()), form).focusOn(arrived);
        sheet.confirm(TEXTS.get("attendance.record"), () -> {
            LocalDate day = time.local(stay.arrivedAt()).toLocalDate();
            List<Form.Complaint> complaints = new ArrayList<>();
            Instant from = read(time, day, arrived, stay.arrivedAt(), "arrivedAt", complaints);
            Instant to = remained.isSelected() ? null : read(time, day, left, stay.leftAt(), "leftAt", complaints);
            form.complain(complaints);
            if (from == null || !complaints.isEmpty()) {
                return;
            }
            bench.acts().deed(TEXTS.get("attendance.correct"),
                    () -> bench.workplace().presence().correct(stay.id(), version.get(), from, to,
                            reason.getText()))
                    .under(facts.meeting().id()).in(form).rereading(() -> anew(stay, version))
                    .said(TEXTS.format("attendance.corrected", attendee.name()))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
    }

    /** Somebody came in place of an invited person, or uninvited. */
    void substitute(MeetingFacts facts, @Nullable Attendee instead) {
        new ComerSheet(bench, facts).show(instead == null
                ? null
                : new ComerSheet.Instead(instead.person(), instead.name(),
                        instead.leave() == null ? null : instead.leave().substituteId()));
    }

    /** Several came or left, written down after the close: why is asked for once. */
    <R> void afterwards(String title, Function<String, Outcome<R>> work, String said) {
        TextField reason = new TextField();
        Form form = new Form().row("reason", TEXTS.get("attendance.reason"), reason)
                .note(TEXTS.get("attendance.reason.note"));
        Sheet sheet = sheet(title, form).focusOn(reason);
        sheet.confirm(TEXTS.get("attendance.record"), () -> bench.acts()
                .deed(title, () -> work.apply(reason.getText())).in(form).said(said).then(_ -> sheet.close()).go());
        bench.sheets().show(sheet);
    }

    /** Once the meeting is closed the form asks why it is written down now. */
    private static TextField reason(MeetingFacts facts, Form form) {
        TextField reason = new TextField();
        if (facts.meeting().state() instanceof MeetingState.Closed) {
            form.row("reason", TEXTS.get("attendance.reason"), reason);
        }
        return reason;
    }

    private String anew(Presence stay, AtomicLong version) {
        Presence now = bench.workplace().dossiers().meeting(stay.meetingId()).facts().orElseThrow().people().presences()
                .stream().filter(one -> one.id().equals(stay.id())).findFirst().orElse(stay);
        version.set(now.version());
        Instant left = now.leftAt();
        String came = Moments.clock(bench.time(), now.arrivedAt());
        return left == null ? came : TEXTS.format("attendance.correct.now", came, Moments.clock(bench.time(), left));
    }

    private Sheet sheet(String title, Form form) {
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("attendance.cancel"));
        return sheet;
    }

    private static TimeField field(OfficeTime time, @Nullable Instant moment) {
        return new TimeField(moment == null ? null : LocalTime.parse(Moments.clock(time, moment)));
    }

    private static @Nullable Instant read(OfficeTime time, LocalDate day, TimeField field, @Nullable Instant before,
            String name, List<Form.Complaint> complaints) {
        LocalTime typed = field.time();
        if (typed == null) {
            complaints.add(new Form.Complaint(name, TEXTS.get("attendance.noTime")));
            return null;
        }
        return before != null && Moments.clock(time, before).equals(field.getText().strip())
                ? before
                : time.instant(day.atTime(typed));
    }
}
