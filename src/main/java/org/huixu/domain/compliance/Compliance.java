package org.huixu.domain.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.workflow.SubjectId;

/** Judges facts by all rules of the regulation that covers them. Stateless. */
public final class Compliance {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Comparator<Finding> BY_WEIGHT = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> Rules.order(finding.rule())).thenComparing(finding -> finding.place());

    private Compliance() {
    }

    /**
     * All findings of a meeting and of the items on its agenda; none while it is planned. Of a meeting that was called off
     * only what outlives it.
     */
    public static List<Finding> judge(MeetingFacts facts, Settled settled) {
        boolean cancelled = facts.meeting().state() instanceof MeetingState.Cancelled;
        if ((!facts.meeting().stands() && !cancelled) || facts.meeting().slot().onDate() == null) {
            return List.of();
        }
        SubjectId owner = SubjectId.of(facts.meeting().id());
        Stream<Finding> ofMeeting = Rules.ofMeetings().filter(rule -> !cancelled || rule.evenCancelled())
                .flatMap(rule -> settings(rule, facts.around().regulation(),
                        facts.type().key()).flatMap(
                                setting -> rule.judge().judge(facts, setting).stream()
                                        .map(breach -> finding(facts.around().regulation(), setting, breach, owner,
                                                settled))));
        Stream<Finding> ofItems =
                cancelled ? Stream.empty() : facts.agenda().items().stream().flatMap(item -> ofItem(item, settled));
        return Stream.concat(ofMeeting, ofItems).sorted(BY_WEIGHT).toList();
    }

    /** All findings of one item. */
    public static List<Finding> judge(ItemFacts facts, Settled settled) {
        return ofItem(facts, settled).sorted(BY_WEIGHT).toList();
    }

    /** All findings of the office over a period. */
    public static List<Finding> judge(OfficeFacts facts, Settled settled) {
        return Rules.ofOffice().flatMap(rule -> facts.around().regulation().rule(rule.id()).stream()
                .flatMap(setting -> rule.judge().judge(facts, setting).stream()
                        .map(breach -> finding(facts.around().regulation(), setting, breach, OfficeFacts.OFFICE,
                                settled))))
                .sorted(BY_WEIGHT).toList();
    }

    /** Those of the findings that stand in the way of the step. */
    public static List<Finding> refusing(Gate gate, List<Finding> findings) {
        return findings.stream().filter(Finding::open).filter(finding -> switch (finding.severity()) {
            case MUST, SHOULD -> true;
            case HINT, DUTY -> false;
        }).filter(finding -> Rules.find(finding.rule()).terms().gates().contains(gate)).toList();
    }

    private static Stream<Finding> ofItem(ItemFacts facts, Settled settled) {
        return Rules.ofItems().flatMap(rule -> settings(rule, facts.around().regulation(),
                facts.item().proposal().target()).flatMap(
                        setting -> rule.judge().judge(facts, setting).stream()
                                .map(breach -> finding(facts.around().regulation(), setting, breach,
                                        SubjectId.of(facts.item().id()), settled))));
    }

    private static Stream<RuleSetting> settings(Rule rule, Regulation regulation, MeetingTypeKey type) {
        return regulation.rule(rule.id()).filter(setting -> setting.scope().contains(type)).stream();
    }

    private static Finding finding(Regulation regulation, RuleSetting setting, Breach breach, SubjectId owner,
            Settled settled) {
        RuleSetting.Wording wording = setting.wordings().get(breach.variant());
        if (wording == null) {
            throw new IllegalStateException("no wording " + setting.rule().value() + "." + breach.variant());
        }
        String place = Finding.place(setting.rule(), breach);
        String figures = Finding.figuresText(breach);
        Finding.Standing standing = settled.overrides().stream().filter(one -> one.place().equals(place))
                .max(Comparator.comparing(RuleOverride::recordedAt))
                .map(one -> one.figures().equals(figures)
                        ? new Finding.Standing.Overridden(one)
                        : new Finding.Standing.Lapsed(one))
                .orElseGet(Finding.Standing.Open::new);
        Finding.Words words = new Finding.Words(setting.title(), fill(wording.message(), breach),
                fill(wording.repair(), breach), regulation.title().key());
        Duty duty = wording.severity() == Severity.DUTY
                ? settled.duties().stream().filter(one -> one.findingPlace().equals(place)).findFirst().orElse(null)
                : null;
        return new Finding(setting.rule(), setting.article(), wording.severity(), breach, words,
                new Finding.Ledger(owner, standing, duty));
    }

    /** Fills the places in one pass: what is filled in is shown as it is, also when it looks like a place. */
    private static String fill(String sentence, Breach breach) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            String name = place.group(1);
            if (name.equals("subject")) {
                return Matcher.quoteReplacement(breach.subject().label());
            }
            String figure = breach.figures().get(name);
            return Matcher.quoteReplacement(figure == null ? place.group() : FigureText.of(figure));
        });
    }
}
