package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** A breach in the words of the regulation, and what people recorded of it. */
public record Finding(RuleId rule, String article, Severity severity, Breach breach, Words words, Ledger ledger) {

    /** Names of the figures that tell findings of one subject apart. */
    private static final List<String> APART = List.of("step", "unit");

    /**
     * Sentences for people: title of the rule, what is wrong, what repairs it.
     *
     * @param regulation key of the regulation that says so; the article is one of its articles
     */
    public record Words(String title, String message, String repair, String regulation) {
    }

    /**
     * Under whose facts it was found, and what is recorded of it.
     *
     * @param owner the meeting, the item, or {@link OfficeFacts#OFFICE}; overrides and duties belong to it
     * @param duty what is recorded of it, where it is a duty of the office; absent while nothing is
     */
    public record Ledger(SubjectId owner, Standing standing, @Nullable Duty duty) {
    }

    /** Whether an override covers the finding. */
    public sealed interface Standing {

        /** No override. */
        record Open() implements Standing {
        }

        /** Let pass. */
        record Overridden(RuleOverride by) implements Standing {
        }

        /** Was let pass on other figures than those of today. */
        record Lapsed(RuleOverride by) implements Standing {
        }
    }

    public SubjectId owner() {
        return ledger.owner();
    }

    public Standing standing() {
        return ledger.standing();
    }

    public @Nullable Duty duty() {
        return ledger.duty();
    }

    public Subject subject() {
        return breach.subject();
    }

    /** The day until which it is to be mended; for a duty the day that was agreed on, if any. */
    public @Nullable LocalDate due() {
        Duty duty = ledger.duty();
        return duty != null && duty.dueOn() != null ? duty.dueOn() : breach.due();
    }

    public SortedSet<Integer> unknownYears() {
        return breach.unknownYears();
    }

    /** Whether it is still to be mended: neither let pass nor, as a duty, done. */
    public boolean open() {
        Duty duty = ledger.duty();
        return !(ledger.standing() instanceof Standing.Overridden) && !(duty != null && duty.closedOn() != null);
    }

    /** Rule, variant, subject and, where a step or a unit is judged, that one: one place has at most one finding. */
    public String place() {
        return place(rule, breach);
    }

    /** The figures judged, as one line. */
    public String figuresText() {
        return figuresText(breach);
    }

    static String place(RuleId rule, Breach breach) {
        String apart = APART.stream().flatMap(name -> Stream.ofNullable(breach.figures().get(name)))
                .map(one -> '/' + one).collect(Collectors.joining());
        return rule.value() + '/' + breach.variant() + '/' + breach.subject().kind() + '/' + breach.subject().id()
                + apart;
    }

    static String figuresText(Breach breach) {
        return breach.figures().entrySet().stream().map(figure -> figure.getKey() + '=' + figure.getValue())
                .collect(Collectors.joining("; "));
    }
}
