package org.huixu.domain.regulation;

import java.util.Map;
import java.util.Set;

/**
 * What a regulation says of one rule: its article, weight, scope, figures and words.
 *
 * @param scope meeting types for which it holds
 * @param numbers named figures, such as days
 * @param wordings sentences by the variant of the breach
 */
public record RuleSetting(RuleId rule, String title, String article, Severity severity, Set<MeetingTypeKey> scope,
        Map<String, Integer> numbers, Map<String, Wording> wordings) {

    /**
     * What is wrong and what repairs it, with {name} for the figures of the breach.
     *
     * @param severity differs from that of the rule where the wording of the article does
     */
    public record Wording(String message, String repair, Severity severity) {
    }

    public RuleSetting {
        scope = Set.copyOf(scope);
        numbers = Map.copyOf(numbers);
        wordings = Map.copyOf(wordings);
    }

    /** The figure of that name; the loader made sure that the rule has it. */
    public int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalStateException("rule " + rule.value() + " has no number " + name);
        }
        return number;
    }
}
