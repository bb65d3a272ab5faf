package org.huixu.desktop.meeting.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.huixu.application.attendance.LeaveWords;
import org.huixu.application.attendance.Substitutes;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.desktop.attendance.ChannelField;
import org.huixu.desktop.field.MomentField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.attendance.LeaveCause;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** Leave: asked, reported in writing, answered, reported on to the head. */
final class LeaveSheets {

    private static final Texts TEXTS = Texts.of(LeaveSheets.class);
    private static final double WIDTH = 560;

    private final Workbench bench;

    LeaveSheets(Workbench bench) {
        this.bench = bench;
    }

    /** Somebody asks for leave. */
    void ask(MeetingFacts facts, Attendee attendee) {
        MomentField at = now();
        ComboBox<LeaveCause> cause = new ComboBox<>();
        cause.getItems().setAll(LeaveCause.values());
        cause.setConverter(new Words<>(LeaveWords::of));
        cause.setMaxWidth(Double.MAX_VALUE);
        cause.setPromptText(TEXTS.get("attendance.leave.cause.prompt"));
        ChannelField channel = new ChannelField(bench.memory());
        TextField reason = new TextField();
        reason.setPromptText(TEXTS.get("attendance.leave.reason.prompt"));
        proposeCause(facts, attendee, reason, cause);
        ProofField report = new ProofField(bench.choosers());
        PersonField substitute = new PersonField();
        Form form = new Form().row("reason", TEXTS.get("attendance.leave.reason"), reason)
                .row("cause", TEXTS.get("attendance.leave.cause"), cause)
                .row("askedAt", TEXTS.get("attendance.leave.askedAt"), at)
                .row("channel", TEXTS.get("attendance.leave.channel"), channel)
                .row("writtenReport", TEXTS.get("attendance.leave.writtenReport"), report);
        if (Substitutes.maySend(facts, attendee.person())) {
            form.row("substitute", TEXTS.get("attendance.leave.substitute"), substitute);
        }
        form.note(route(facts, attendee.person()));
        Sheet sheet = sheet(TEXTS.format("attendance.leave.ask", attendee.name()), form);
        sheet.confirm(TEXTS.get("attendance.record"), () -> moment(form, at, "askedAt").ifPresent(asked -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            if (substitute.unreadable()) {
                complaints.add(new Form.Complaint("substitute", TEXTS.get("attendance.noPerson")));
            }
            ProofField.Entry entry = report.entry("writtenReport", complaints);
            form.complain(complaints);
            if (!complaints.isEmpty()) {
                return;
            }
            PersonId comes = substitute.personId();
            LeaveCause why = cause.getValue();
            String words = reason.getText().isBlank() && why != null ? LeaveWords.of(why) : reason.getText();
            LeaveRequest.Asking asking = new LeaveRequest.Asking(asked, words, why, channel.chosen());
            bench.acts().deed(TEXTS.get("attendance.leave.asking"), () -> with(entry, proof -> bench.workplace().leave()
                    .ask(facts.meeting().id(), attendee.person(), asking, proof, comes)))
                    .under(facts.meeting().id()).in(form)
                    .said(TEXTS.format("attendance.leave.recorded", attendee.name()))
                    .then(_ -> sheet.close()).go();
        }));
        bench.sheets().show(sheet);
        people(sheet, rows -> {
            report.offerPerhaps(rows, bench.desk().here());
            substitute.offer(rows);
        });
    }

    /** The kind of a recorded absence; else what the reason says, until another kind is chosen. */
    private static void proposeCause(MeetingFacts facts, Attendee attendee, TextField reason,
            ComboBox<LeaveCause> cause) {
        facts.around().directory().absence(attendee.person(), facts.day())
                .ifPresentOrElse(absence -> cause.setValue(LeaveCause.of(absence.kind())), () -> {
                    AtomicReference<@Nullable LeaveCause> meant = new AtomicReference<>();
                    reason.textProperty().subscribe(words -> {
                        if (Objects.equals(cause.getValue(), meant.get())) {
                            meant.set(words.isBlank() ? null : LeaveWords.meant(words));
                            cause.setValue(meant.get());
                        }
                    });
                });
    }

    /** Who comes in his place, as the request has it. */
    void substitute(MeetingFacts facts, Attendee attendee, LeaveRequest leave) {
        PersonField substitute = new PersonField();
        Form form = new Form().row("substitute", TEXTS.get("attendance.leave.substitute"), substitute)
                .note(TEXTS.get("attendance.leave.substitute.note"));
        Sheet sheet = sheet(TEXTS.format("attendance.leave.substituteOf", attendee.name()), form);
        sheet.confirm(TEXTS.get("attendance.record"), () -> {
            if (substitute.unreadable()) {
                form.complain(List.of(new Form.Complaint("substitute", TEXTS.get("attendance.noPerson"))));
                return;
            }
            PersonId comes = substitute.personId();
            bench.acts().deed(TEXTS.get("attendance.leave.substituting"),
                    () -> bench.workplace().leave().substitute(leave.id(), comes)).under(facts.meeting().id()).in(form)
                    .said(TEXTS.get("attendance.leave.substituted")).then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
        people(sheet, rows -> {
            substitute.offer(rows);
            substitute.choose(leave.substituteId());
        });
    }

    /** The written report came in. */
    void report(MeetingFacts facts, Attendee attendee, LeaveRequest leave) {
        ProofField report = new ProofField(bench.choosers());
        Form form = new Form().row("writtenReport", TEXTS.get("attendance.leave.writtenReport"), report);
        Sheet sheet = sheet(TEXTS.format("attendance.leave.reportOf", attendee.name()), form);
        sheet.confirm(TEXTS.get("attendance.record"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            ProofField.Entry entry = report.entry("writtenReport", complaints);
            if (complaints.isEmpty() && !entry.given()) {
                complaints.add(new Form.Complaint("writtenReport", TEXTS.get("attendance.leave.noReport")));
            }
            form.complain(complaints);
            if (!complaints.isEmpty()) {
                return;
            }
            bench.acts().deed(TEXTS.get("attendance.leave.reporting"),
                    () -> with(entry, proof -> bench.workplace().leave().report(leave.id(), proof)))
                    .under(facts.meeting().id()).in(form).said(TEXTS.get("attendance.leave.reported"))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
        people(sheet, rows -> report.offerNow(rows, bench.desk()));
    }

    /** The request is granted or refused; who may answer it is proposed. */
    void answer(MeetingFacts facts, Attendee attendee, LeaveRequest leave, boolean grant) {
        List<OfficeSelector> approvers = approvers(facts, attendee.person());
        String name = TEXTS.get(grant ? "attendance.leave.grant" : "attendance.leave.refuse");
        by(TEXTS.format(grant ? "attendance.leave.grantTo" : "attendance.leave.refuseTo", attendee.name()),
                "answeredBy",
                facts, approvers, (form, sheet) -> (by, at) -> bench.acts().deed(name, () -> grant
                        ? bench.workplace().leave().grant(leave.id(), by, at)
                        : bench.workplace().leave().refuse(leave.id(), by, at))
                        .under(facts.meeting().id()).in(form)
                        .said(TEXTS.get(grant ? "attendance.leave.grantedNow" : "attendance.leave.refusedNow"))
                        .then(_ -> sheet.close()).go());
    }

    /** The summary of all requests was reported to the head (art. 50). */
    void summary(MeetingFacts facts) {
        List<OfficeSelector> head = List.of(new OfficeSelector(facts.around().regulation().procedure().head(), null));
        by(TEXTS.get("attendance.summary"), "reportedTo", facts, head,
                (form, sheet) -> (to, at) -> bench.acts().deed(TEXTS.get("attendance.summary"),
                        () -> bench.workplace().leave().reportSummary(facts.meeting().id(), to, at))
                        .in(form).said(TEXTS.get("attendance.summary.done")).then(_ -> sheet.close()).go());
    }

    /** What is done with the person and the moment that were entered. */
    @FunctionalInterface
    private interface Answer {

        void give(PersonId by, Instant at);
    }

    private void by(String title, String field, MeetingFacts facts, List<OfficeSelector> offices,
            BiFunction<Form, Sheet, Answer> answer) {
        PersonField person = new PersonField();
        MomentField at = now();
        Label acting = new Label();
        acting.setWrapText(true);
        acting.getStyleClass().add("form-note");
        String names = facts.around().regulation().offices().names(offices);
        Form form = new Form().row(field, TEXTS.get(field.equals("reportedTo")
                ? "attendance.summary.to"
                : "attendance.leave.answeredBy"), person)
                .row("acting", TEXTS.get("attendance.leave.entitled"), acting)
                .row("at", TEXTS.get("attendance.at"), at);
        Sheet sheet = sheet(title, form);
        sheet.confirm(TEXTS.get("attendance.record"), () -> {
            PersonId chosen = person.personId();
            if (chosen == null) {
                form.complain(List.of(new Form.Complaint(field, TEXTS.get("attendance.noPerson"))));
                return;
            }
            moment(form, at, "at").ifPresent(moment -> answer.apply(form, sheet).give(chosen, moment));
        });
        bench.sheets().show(sheet);
        people(sheet, rows -> {
            Authority authority = facts.around().authority();
            List<PersonRow> may = rows.stream().filter(row -> entitlement(authority, row, offices, facts).given())
                    .toList();
            List<PersonRow> ordered = new ArrayList<>(may);
            rows.stream().filter(row -> !may.contains(row)).forEach(ordered::add);
            person.offer(ordered);
            person.personProperty().subscribe(row -> acting.setText(row != null
                    && entitlement(authority, row, offices, facts) instanceof Entitlement.Acts acts
                            ? TEXTS.format("attendance.leave.actsFor", names, acts.article(),
                                    facts.name(acts.absentId()))
                            : names));
            if (!may.isEmpty() && person.getText().isBlank()) {
                person.choose(new PersonId(may.getFirst().id()));
                person.selectAll();
            }
        });
    }

    private Entitlement entitlement(Authority authority, PersonRow row, List<OfficeSelector> offices,
            MeetingFacts facts) {
        return authority.entitled(new PersonId(row.id()), offices, bench.today(), facts.type().key());
    }

    /** Whom the person asks, and in what form. */
    private static String route(MeetingFacts facts, PersonId person) {
        Authority authority = facts.around().authority();
        if (authority.asksNobodyForLeave(facts.type(), person, facts.day())) {
            return TEXTS.get("attendance.leave.asksNobody");
        }
        String approvers = facts.around().regulation().offices().names(approvers(facts, person));
        return TEXTS.format(authority.isLeader(person, facts.day())
                ? "attendance.leave.approvers"
                : "attendance.leave.approvers.report", approvers);
    }

    private static List<OfficeSelector> approvers(MeetingFacts facts, PersonId person) {
        return facts.around().authority().leaveApprovers(facts.type(), person, facts.day());
    }

    private <R> Outcome<R> with(ProofField.Entry entry, Function<Proof, Outcome<R>> work) {
        Outcome<Proof> kept = entry.keep(bench.workplace().materials());
        return kept instanceof Outcome.NotPossible<Proof> not
                ? new Outcome.NotPossible<>(not.problems())
                : work.apply(kept.value());
    }

    private Sheet sheet(String title, Form form) {
        Sheet sheet = new Sheet(title, new VBox(form)).width(WIDTH);
        sheet.aside(form.whole());
        sheet.cancel(TEXTS.get("attendance.cancel"));
        return sheet;
    }

    private MomentField now() {
        return new MomentField(bench::time, bench.time().local());
    }

    private static Optional<Instant> moment(Form form, MomentField field, String name) {
        Optional<Instant> at = field.moment();
        form.complain(at.isPresent() ? List.of() : List.of(new Form.Complaint(name, TEXTS.get("attendance.noTime"))));
        return at;
    }

    private void people(Sheet sheet, Consumer<List<PersonRow>> then) {
        sheet.await(bench.background(), TEXTS.get("attendance.people"),
                _ -> bench.workplace().lists().people(bench.today()), then);
    }
}
