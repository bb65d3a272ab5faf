package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.workflow.StepRecord;

/** Review, signature, number and content of the minutes (art. 6, 51, 52, 55, 58). */
final class MinutesRules {

    /** N1, art. 51 and 6: signed by the office of the meeting's type, or by who acts for it. */
    static final Rule N1_SIGNED_BY_THE_RIGHT_PERSON = rule("N1",
            Map.of("wrongSignatory", Set.of("person", "signatories"), "notInCharge", Set.of("person", "inCharge"),
                    "nobodyInCharge", Set.of("person")),
            Set.of(Gate.SIGN_MINUTES), MinutesRules::signatory);

    /** N2, art. 58: reviewed by the office before it goes to the signatory. */
    static final Rule N2_REVIEWED_BEFORE_IT_GOES_TO_BE_SIGNED =
            rule("N2", Map.of("missing", Set.of("step"), "late", Set.of("step", "date", "signed"), "wrongPerson",
                    Set.of("step", "person")),
                    Set.of(Gate.SEND_TO_SIGN), MinutesRules::reviewed);

    /** N3, art. 55: signing is an explicit opinion, a name and a date. */
    static final Rule N3_SIGNED_WITH_OPINION_NAME_AND_DATE =
            rule("N3", Map.of("noOpinion", Set.of("person"), "noDate", Set.of("person")),
                    Set.of(Gate.SIGN_MINUTES), MinutesRules::explicit);

    /** N4, art. 51 and practice: nothing issued unsigned; numbers of a series and year have no gaps. */
    static final Rule N4_NOTHING_ISSUED_UNSIGNED_NUMBERS_WITHOUT_GAPS = rule("N4",
            Map.of("unsigned", Set.of(), "unnumbered", Set.of(), "gap", Set.of("missing", "number")),
            Set.of(Gate.ISSUE_MINUTES), MinutesRules::issued);

    /** N6, art. 52: every discussed item has a result, every decision a unit and a date or a reason for none. */
    static final Rule N6_RESULTS_AND_CHARGES_COMPLETE = rule("N6",
            Map.of("noResult", Set.of(), "noCharge", Set.of(), "noUnit", Set.of(), "noDay", Set.of(), "noReason",
                    Set.of()),
            Set.of(Gate.REVIEW_MINUTES, Gate.SEND_TO_SIGN), MinutesRules::complete);

    /** The logic of a rule for a meeting that has minutes. */
    @FunctionalInterface
    private interface MinutesJudge {

        List<Breach> judge(MeetingFacts facts, MinutesFacts minutes, RuleSetting setting);
    }

    private MinutesRules() {
    }

    private static Rule rule(String id, Map<String, Set<String>> figures, Set<Gate> gates, MinutesJudge judge) {
        return new Rule.OfMeeting(new RuleId(id), new Rule.Terms(figures, Set.of(), gates), (facts, setting) -> {
            MinutesFacts minutes = facts.minutes();
            return minutes == null ? List.of() : judge.judge(facts, minutes, setting);
        });
    }

    private static List<Breach> signatory(MeetingFacts facts, MinutesFacts minutes, RuleSetting setting) {
        Minutes.Signature signature = minutes.minutes().signature();
        PersonId signer = signature.signedById();
        if (signer == null) {
            return List.of();
        }
        MeetingType type = facts.type();
        LocalDate on = signature.signedOn() == null ? facts.day() : signature.signedOn();
        Authority authority = facts.around().authority();
        if (!authority.entitled(signer, type.papers().signatories(), on, type.key()).given()) {
            return List.of(Breach.of("wrongSignatory", subject(facts, minutes)).with("person", facts.name(signer))
                    .with("signatories",
                            facts.around().regulation().offices().names(type.papers().signatories())));
        }
        PersonId inCharge = facts.meeting().lead().inChargeId();
        if (type.papers().inChargeSigns() && inCharge == null) {
            return List.of(Breach.of("nobodyInCharge", subject(facts, minutes)).with("person", facts.name(signer)));
        }
        if (type.papers().inChargeSigns() && inCharge != null
                && !authority.entitledFor(signer, inCharge, on, type.key()).given()) {
            return List.of(Breach.of("notInCharge", subject(facts, minutes)).with("person", facts.name(signer))
                    .with("inCharge", facts.name(inCharge)));
        }
        return List.of();
    }

    private static List<Breach> reviewed(MeetingFacts facts, MinutesFacts minutes, RuleSetting setting) {
        if (minutes.minutes().state().editable()) {
            return List.of();
        }
        Route chain = facts.around().regulation().procedure().chain();
        LocalDate signed = minutes.minutes().signature().signedOn();
        List<Breach> breaches = new ArrayList<>();
        for (Step step : chain.askedBy(setting.rule())) {
            Optional<StepRecord> taken = minutes.taken(step.key());
            Breach breach = Breach.of(taken.isEmpty() ? "missing" : "late", subject(facts, minutes)).with("step",
                    step.name());
            if (taken.isEmpty()) {
                breaches.add(breach);
                continue;
            }
            StepRecord record = taken.get();
            if (!facts.around().authority().entitled(record.personId(), step, null, record.doneOn(),
                    facts.type().key()).given()) {
                breaches.add(Breach.of("wrongPerson", subject(facts, minutes)).with("step", step.name()).with("person",
                        facts.name(record.personId())));
            }
            if (signed != null && taken.get().doneOn().isAfter(signed)) {
                breaches.add(breach.with("date", taken.get().doneOn()).with("signed", signed));
            }
        }
        return breaches;
    }

    private static List<Breach> explicit(MeetingFacts facts, MinutesFacts minutes, RuleSetting setting) {
        Minutes.Signature signature = minutes.minutes().signature();
        PersonId signer = signature.signedById();
        if (signer == null) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        if (signature.opinion() == null) {
            breaches.add(Breach.of("noOpinion", subject(facts, minutes)).with("person", facts.name(signer)));
        }
        if (signature.signedOn() == null) {
            breaches.add(Breach.of("noDate", subject(facts, minutes)).with("person", facts.name(signer)));
        }
        return breaches;
    }

    private static List<Breach> issued(MeetingFacts facts, MinutesFacts minutes, RuleSetting setting) {
        if (!minutes.minutes().state().issued()) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        if (minutes.minutes().signature().signedById() == null) {
            breaches.add(Breach.of("unsigned", subject(facts, minutes)));
        }
        Optional<NumberAllocation> number = minutes.number();
        if (number.isEmpty() || number.get().state() != NumberState.FIXED) {
            breaches.add(Breach.of("unnumbered", subject(facts, minutes)));
        } else {
            gap(facts, minutes, number.get()).ifPresent(breaches::add);
        }
        return breaches;
    }

    /**
     * Numbers below this one that no row accounts for; told once, at the first number after the gap. Those before the first
     * of all were given before the program was used.
     */
    private static Optional<Breach> gap(MeetingFacts facts, MinutesFacts minutes, NumberAllocation own) {
        Set<Integer> taken = minutes.numbering().ofSeries().stream().map(NumberAllocation::serial)
                .collect(Collectors.toCollection(TreeSet::new));
        int previous = taken.stream().filter(serial -> serial < own.serial()).max(Integer::compare)
                .orElse(own.serial() - 1);
        if (previous == own.serial() - 1) {
            return Optional.empty();
        }
        String missing = IntStream.range(previous + 1, own.serial()).mapToObj(Integer::toString)
                .collect(Collectors.joining("、"));
        return Optional.of(Breach.of("gap", subject(facts, minutes)).with("missing", missing).with("number",
                own.serial()));
    }

    private static List<Breach> complete(MeetingFacts facts, MinutesFacts minutes, RuleSetting setting) {
        boolean drafting = switch (minutes.minutes().state()) {
            case MinutesState.Drafting _ -> true;
            case MinutesState.InReview _,MinutesState.SentToSign _,MinutesState.Signed _,MinutesState.Issued _,MinutesState.Archived _,MinutesState.Withdrawn _ ->
                    false;
        };
        if (drafting) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        facts.agenda().discussions().stream().filter(discussion -> discussion.result() == null)
                .flatMap(discussion -> facts.agenda().item(discussion.itemId()).stream())
                .forEach(item -> breaches.add(Breach.of("noResult", item.subject())));
        facts.agenda().decisions().stream().filter(decision -> !decision.charge().complete()).forEach(
                decision -> breaches.add(Breach.of(lacking(decision.charge()),
                        new Subject(Subject.Kind.DECISION, decision.id().value(), decision.text()))));
        return breaches;
    }

    /** What an incomplete charge lacks. */
    private static String lacking(Decision.Charge charge) {
        return switch (charge.followUp()) {
            case TRACKED -> charge.unitId() != null ? "noDay" : charge.dueOn() != null ? "noUnit" : "noCharge";
            case NOT_NEEDED, STANDING -> "noReason";
        };
    }

    private static Subject subject(MeetingFacts facts, MinutesFacts minutes) {
        return new Subject(Subject.Kind.MINUTES, minutes.minutes().id().value(),
                facts.meeting().designation().title());
    }
}
