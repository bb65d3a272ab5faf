package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.agenda.DirectPaper;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.regulation.DirectGroundKey;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.workflow.StepRecord;

/** When and by which way papers come to the office (art. 49, 54). */
final class SubmissionRules {

    private static final String MIDDLE_FROM = "middleFrom";
    private static final String MIDDLE_TO = "middleTo";
    private static final String END_FROM = "endFrom";
    private static final String END_TO = "endTo";
    private static final Set<String> WINDOWS = Set.of(MIDDLE_FROM, MIDDLE_TO, END_FROM, END_TO);

    /** A9, art. 49: departments submit in the middle and at the end of the month. */
    static final Rule A9_SUBMITTED_IN_THE_MIDDLE_OR_AT_THE_END_OF_THE_MONTH = new Rule.OfItem(new RuleId("A9"),
            new Rule.Terms(
                    Map.of("outside", Set.of("date", MIDDLE_FROM, MIDDLE_TO, END_FROM, END_TO), "afterHours",
                            Set.of("date", "time", "end")),
                    WINDOWS, Set.of(Gate.SUBMIT_ITEM)),
            SubmissionRules::window);

    /** A13, art. 54: a paper handed straight to a leader goes back through the office, unless there was a ground for it. */
    static final Rule A13_PAPERS_GO_THROUGH_THE_OFFICE = new Rule.OfOffice(new RuleId("A13"),
            new Rule.Terms(Map.of("direct", Set.of("unit", "person", "date")), Set.of(), Set.of()),
            (facts, setting) -> facts.desk().directPapers().stream().filter(paper -> astray(facts, paper))
                    .map(paper -> Breach
                            .of("direct", new Subject(Subject.Kind.PAPER, paper.id().value(), paper.title()))
                            .with("unit", facts.around().directory().shortName(paper.fromUnitId(), paper.handedOn()))
                            .with("person", facts.around().directory().name(paper.handedToId()))
                            .with("date", paper.handedOn()))
                    .toList());

    private SubmissionRules() {
    }

    /** Whether it has not come back, and the regulation knows no such ground. */
    private static boolean astray(OfficeFacts facts, DirectPaper paper) {
        DirectGroundKey ground = paper.ground();
        return paper.returnedOn() == null && (ground == null
                || facts.around().regulation().leadership().directGround(ground).isEmpty());
    }

    private static List<Breach> window(ItemFacts facts, RuleSetting setting) {
        Optional<StepRecord> submitted = facts.submission();
        if (facts.item().proposal().origin() != Origin.UNIT || !facts.item().state().submitted()
                || submitted.isEmpty()) {
            return List.of();
        }
        LocalDate day = submitted.get().doneOn();
        if (open(day, setting)) {
            return afterHours(facts, submitted.get(), setting);
        }
        Breach breach = Breach.of("outside", facts.subject()).with("date", day);
        for (String number : WINDOWS) {
            breach = breach.with(number, setting.number(number));
        }
        return List.of(breach);
    }

    /** A window ends with the office hours of its last day; where only the day is known, it was in time. */
    private static List<Breach> afterHours(ItemFacts facts, StepRecord submission, RuleSetting setting) {
        LocalTime end = facts.around().regulation().title().officeHoursEnd();
        LocalTime at = submission.doneAt();
        return at == null || !at.isAfter(end) || open(submission.doneOn().plusDays(1), setting)
                ? List.of()
                : List.of(Breach.of("afterHours", facts.subject()).with("date", submission.doneOn()).with("time", at)
                        .with("end", end));
    }

    /** Whether items are submitted on that day. */
    static boolean open(LocalDate day, RuleSetting setting) {
        return within(day, setting.number(MIDDLE_FROM), setting.number(MIDDLE_TO))
                || within(day, setting.number(END_FROM), setting.number(END_TO));
    }

    /** Days of the month; a month that is shorter has its last day instead. A window may run into the next month. */
    private static boolean within(LocalDate day, int from, int to) {
        int first = Math.min(from, day.lengthOfMonth());
        return first <= to
                ? day.getDayOfMonth() >= first && day.getDayOfMonth() <= to
                : day.getDayOfMonth() >= first || day.getDayOfMonth() <= to;
    }
}
