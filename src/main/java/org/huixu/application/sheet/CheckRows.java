package org.huixu.application.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.Rule;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;

/** The rows of a checklist: one for each finding, and one for each rule in scope that found nothing. */
final class CheckRows {

    private static final Texts TEXTS = Texts.of(CheckRows.class);

    private final MeetingFacts facts;
    private final Basis basis;
    private final boolean days;
    private final List<List<Object>> rows = new ArrayList<>();
    private int rules;
    private int kept;
    private int open;
    private int passed;

    private CheckRows(MeetingFacts facts, boolean days) {
        this.facts = facts;
        this.days = days;
        this.basis = new Basis(facts);
    }

    /** @param days whether the day until which something is to be done stands apart, at the end of each row */
    static CheckRows of(MeetingFacts facts, List<Finding> findings, boolean days) {
        CheckRows made = new CheckRows(facts, days);
        for (Rule rule : Rules.ALL) {
            if (!(rule instanceof Rule.OfOffice)) {
                facts.around().regulation().rule(rule.id())
                        .filter(setting -> setting.scope().contains(facts.type().key()))
                        .ifPresent(setting -> made.add(rule, setting, findings.stream()
                                .filter(one -> one.rule().equals(rule.id())).toList()));
            }
        }
        return made;
    }

    List<List<Object>> list() {
        return List.copyOf(rows);
    }

    /** How many rules there are and what became of them, as a sentence. */
    String counted() {
        return TEXTS.format("checklist.counted", Integer.toString(rules), Integer.toString(kept),
                Integer.toString(open), Integer.toString(passed));
    }

    private void add(Rule rule, RuleSetting setting, List<Finding> findings) {
        rules++;
        if (findings.isEmpty()) {
            boolean timely = basis.timely(rule);
            kept += timely ? 1 : 0;
            add(setting, setting.severity(), TEXTS.get(timely ? "checklist.kept" : "checklist.notYet"),
                    basis.of(rule, setting), "", null);
        }
        for (Finding finding : findings) {
            open += finding.open() ? 1 : 0;
            passed += finding.open() ? 0 : 1;
            add(setting, finding.severity(), result(finding), days ? finding.words().message() : judged(finding),
                    settled(finding), finding.due());
        }
    }

    private void add(RuleSetting setting, Severity severity, String result, String figures, String override,
            @Nullable LocalDate due) {
        List<Object> row = new ArrayList<>(List.of(setting.rule().value(), setting.title(), setting.article(),
                weight(severity), result, figures, override));
        if (days) {
            row.add(due == null ? "" : due);
        }
        rows.add(row);
    }

    private static String weight(Severity severity) {
        return TEXTS.get(switch (severity) {
            case MUST -> "checklist.weight.must";
            case SHOULD -> "checklist.weight.should";
            case HINT -> "checklist.weight.hint";
            case DUTY -> "checklist.weight.duty";
        });
    }

    private static String result(Finding finding) {
        return switch (finding.standing()) {
            case Finding.Standing.Overridden _ -> TEXTS.get("checklist.overridden");
            case Finding.Standing.Lapsed _ -> TEXTS.get("checklist.lapsed");
            case Finding.Standing.Open _ -> finding.open()
                    ? TEXTS.get(switch (finding.severity()) {
                        case MUST, SHOULD -> "checklist.broken";
                        case HINT -> "checklist.hint";
                        case DUTY -> "checklist.owed";
                    })
                    : TEXTS.get("checklist.closed");
        };
    }

    private static String judged(Finding finding) {
        return finding.due() == null
                ? finding.words().message()
                : TEXTS.format("checklist.due", finding.words().message(), ChineseText.date(finding.due()));
    }

    private String settled(Finding finding) {
        return switch (finding.standing()) {
            case Finding.Standing.Overridden overridden -> grounds(overridden.by());
            case Finding.Standing.Lapsed lapsed ->
                    TEXTS.format("checklist.lapsedWas", grounds(lapsed.by()), lapsed.by().figures());
            case Finding.Standing.Open _ -> finding.duty() != null && finding.duty().closedOn() != null
                    ? TEXTS.format("checklist.closedOn", ChineseText.date(finding.duty().closedOn()))
                    : "";
        };
    }

    private String grounds(RuleOverride by) {
        RuleOverride.Grounds grounds = by.grounds();
        String reason = TEXTS.format("checklist.reason", grounds.reason());
        String consent = grounds.instructedBy() == null ? ""
                : grounds.instructedOn() == null
                        ? TEXTS.format("checklist.by", grounds.instructedBy())
                : TEXTS.format("checklist.byOn", grounds.instructedBy(), ChineseText.date(grounds.instructedOn()));
        return reason + consent + TEXTS.format("checklist.recorded",
                ChineseText.date(facts.around().time().local(by.recordedAt()).toLocalDate()));
    }
}
