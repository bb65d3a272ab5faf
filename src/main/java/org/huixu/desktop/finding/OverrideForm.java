package org.huixu.desktop.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.field.ProofField;
import org.huixu.desktop.kit.Choosers;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.GrowingArea;
import org.huixu.desktop.kit.Sheets;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride.Grounds;
import org.huixu.domain.compliance.RuleOverrideId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** The grounds on which findings are let pass: a reason; for MUST also on whose instruction, when, and the proof. */
final class OverrideForm {

    private static final Texts TEXTS = Texts.of(OverrideForm.class);
    private static final int LINES = 3;

    private final Form form = new Form();
    private final GrowingArea reason = new GrowingArea().lines(LINES);
    private final PersonField instructedBy = new PersonField();
    private final DayField instructedOn;
    private final ProofField proof;
    private final boolean must;
    private final VBox node;

    /** What was entered. */
    record Entry(String reason, @Nullable String instructedBy, @Nullable LocalDate instructedOn,
            ProofField.Entry proof) {

        /** Records one override for each finding; gives what is wrong, nothing is recorded then but what came before. */
        List<Problem> letPass(Workplace workplace, SubjectId owner, List<Finding> findings) {
            Outcome<Proof> kept = proof.keep(workplace.materials());
            if (kept instanceof Outcome.NotPossible<Proof> not) {
                return not.problems();
            }
            Grounds grounds = new Grounds(reason, instructedBy, instructedOn, kept.value());
            for (Finding finding : findings) {
                if (workplace.overrides().letPass(owner, finding,
                        grounds) instanceof Outcome.NotPossible<RuleOverrideId> not) {
                    return not.problems();
                }
            }
            return List.of();
        }
    }

    OverrideForm(List<Finding> findings, Choosers choosers, Supplier<LocalDate> today) {
        must = findings.stream().anyMatch(finding -> finding.severity() == Severity.MUST);
        proof = new ProofField(choosers);
        instructedOn = new DayField(today, null);
        form.row("reason", TEXTS.get("finding.override.reason"), reason);
        if (must) {
            form.row("instructedBy", TEXTS.get("finding.override.instructedBy"), instructedBy)
                    .row("instructedOn", TEXTS.get("finding.override.instructedOn"), instructedOn)
                    .row("proof", TEXTS.get("finding.override.proof"), proof);
        }
        node = new VBox(Sheets.paragraph(TEXTS.get(must ? "finding.override.must" : "finding.override.should")));
        findings.forEach(finding -> node.getChildren().add(Sheets.paragraph(TEXTS.format("finding.override.line",
                finding.article(), finding.words().message()))));
        node.getChildren().add(form);
        node.getStyleClass().add("finding-list");
    }

    Node node() {
        return node;
    }

    Node whole() {
        return form.whole();
    }

    void offer(List<PersonRow> people) {
        instructedBy.offer(people);
        proof.offer(people, null);
    }

    void complain(List<Problem> problems) {
        form.complain(problems.stream().map(one -> new Form.Complaint(one.field() == null ? "" : one.field(),
                ProblemTexts.sentence(one))).toList());
    }

    /** What was entered; empty, with complaints shown, when a field cannot be read. */
    Optional<Entry> read() {
        List<Form.Complaint> complaints = new ArrayList<>();
        if (instructedOn.unreadable()) {
            complaints.add(new Form.Complaint("instructedOn", TEXTS.get("finding.override.noDay")));
        }
        ProofField.Entry seen = proof.entry("proof", complaints);
        form.complain(complaints);
        if (!complaints.isEmpty()) {
            return Optional.empty();
        }
        PersonRow by = instructedBy.personId() == null ? null : instructedBy.personProperty().get();
        String name = by == null ? instructedBy.getText() : by.name();
        return Optional.of(new Entry(reason.getText(), name.isBlank() ? null : name, instructedOn.day(), seen));
    }
}
