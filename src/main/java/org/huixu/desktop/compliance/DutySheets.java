package org.huixu.desktop.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.followup.DutyDesk;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.workflow.Proof;

/** Names who sees to a duty; closes duties with day, note and proof. */
final class DutySheets {

    private static final Texts TEXTS = Texts.of(DutySheets.class);
    private static final double WIDTH = 560;
    private static final int ROWS = 3;

    private final Workbench bench;

    DutySheets(Workbench bench) {
        this.bench = bench;
    }

    void assign(Concern concern) {
        Finding finding = concern.finding();
        Duty known = finding.duty();
        PersonField who = new PersonField();
        DayField due = new DayField(bench::today, finding.due());
        Form form = new Form().row("assignee", TEXTS.get("compliance.duty.who"), who)
                .row("due", TEXTS.get("compliance.duty.due"), due);
        Sheet sheet = sheet(TEXTS.get("compliance.duty.assign.title"), finding.words().message(), form).focusOn(who);
        sheet.confirm(TEXTS.get("compliance.duty.save"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            if (who.unreadable()) {
                complaints.add(new Form.Complaint("assignee", TEXTS.get("compliance.noPerson")));
            }
            if (due.unreadable()) {
                complaints.add(new Form.Complaint("due", TEXTS.get("compliance.noDay")));
            }
            form.complain(complaints);
            LocalDate day = due.day();
            LocalDate agreed = day == null || day.equals(finding.breach().due()) ? null : day;
            if (complaints.isEmpty()) {
                bench.acts().deed(TEXTS.get("compliance.duty.assign.title"),
                        () -> bench.workplace().duties().assign(finding, who.personId(), agreed)).in(form)
                        .said(TEXTS.get("compliance.duty.assigned")).then(_ -> sheet.close()).go();
            }
        });
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("compliance.people"),
                _ -> bench.workplace().lists().people(bench.today()), people -> {
                    who.offer(people);
                    who.choose(known == null || known.assigneeId() == null
                            ? bench.desk().get().personId()
                            : known.assigneeId());
                });
    }

    void close(List<Finding> findings) {
        DayField day = new DayField(bench::today, bench.today());
        TextArea note = new TextArea();
        note.setPrefRowCount(ROWS);
        note.setWrapText(true);
        ProofField proof = new ProofField(bench.choosers());
        Form form = new Form().row("closedOn", TEXTS.get("compliance.duty.closedOn"), day)
                .row("note", TEXTS.get("compliance.duty.note"), note)
                .row("proof", TEXTS.get("compliance.duty.proof"), proof);
        String about = findings.size() == 1
                ? findings.getFirst().words().message()
                : TEXTS.format("compliance.duty.several", Integer.toString(findings.size()));
        Sheet sheet = sheet(TEXTS.get("compliance.duty.close.title"), about, form).focusOn(note);
        sheet.confirm(TEXTS.get("compliance.duty.close.do"), () -> {
            LocalDate closed = day.day();
            List<Form.Complaint> complaints = new ArrayList<>();
            if (closed == null) {
                complaints.add(new Form.Complaint("closedOn", TEXTS.get("compliance.noDay")));
            }
            ProofField.Entry entry = proof.entry("proof", complaints);
            form.complain(complaints);
            if (closed == null || !complaints.isEmpty()) {
                return;
            }
            String words = note.getText();
            bench.acts().deed(TEXTS.get("compliance.duty.close.title"), () -> close(findings, closed, words, entry))
                    .in(form)
                    .said(TEXTS.format("compliance.duty.close.done", Integer.toString(findings.size())))
                    .then(_ -> sheet.close()).go();
        });
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("compliance.people"),
                _ -> bench.workplace().lists().people(bench.today()), people -> proof.offer(people, null));
    }

    private Outcome<List<Duty>> close(List<Finding> findings, LocalDate day, String note, ProofField.Entry entry) {
        Outcome<Proof> kept = entry.keep(bench.workplace().materials());
        return kept instanceof Outcome.NotPossible<Proof> not
                ? new Outcome.NotPossible<>(not.problems())
                : bench.workplace().duties().close(findings, new DutyDesk.Closing(day, note, kept.value()));
    }

    private static Sheet sheet(String title, String about, Form form) {
        VBox content = new VBox(Sheets.paragraph(about), form);
        content.getStyleClass().add("duty-sheet");
        Sheet sheet = new Sheet(title, content).width(WIDTH);
        return sheet.aside(form.whole()).cancel(TEXTS.get("compliance.cancel"));
    }
}
