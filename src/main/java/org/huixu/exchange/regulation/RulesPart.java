package org.huixu.exchange.regulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huixu.domain.compliance.Rule;
import org.huixu.domain.compliance.Rules;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;
import org.huixu.domain.regulation.Severity;

/** What the file says of the rules: each must have exactly the numbers and wordings that the program's rule asks for. */
final class RulesPart {

    private static final String ALL = "all";
    private static final String SUBJECT = "subject";
    private static final int MOST_DAYS = 366;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    private final Names names;

    RulesPart(Names names) {
        this.names = names;
    }

    Map<RuleId, RuleSetting> read(Section root) {
        Map<RuleId, RuleSetting> settings = new LinkedHashMap<>();
        root.section("rules").each(this::rule)
                .forEach(setting -> setting.ifPresent(one -> settings.put(one.rule(), one)));
        return settings;
    }

    private Optional<RuleSetting> rule(String id, Section section) {
        Optional<Rule> known = Rules.ALL.stream().filter(rule -> rule.id().value().equals(id)).findFirst();
        if (known.isEmpty()) {
            section.place().problem("regulation.rule.unknown", id);
            section.all();
            return Optional.empty();
        }
        Rule.Terms terms = known.get().terms();
        Severity severity =
                section.required("severity", value -> value.choice(Severity.class), Optional.<Severity>empty())
                        .orElse(Severity.MUST);
        return Optional.of(new RuleSetting(known.get().id(), section.text("title"), section.article(), severity,
                section.required("scope", this::scope, Set.<MeetingTypeKey>of()), numbers(section, terms),
                wordings(section, terms, severity)));
    }

    private Set<MeetingTypeKey> scope(Value value) {
        Set<MeetingTypeKey> scope = new HashSet<>();
        if (value.plain() && value.text().equals(ALL)) {
            names.all(Names.Kind.TYPE).forEach(type -> scope.add(value.made(type, MeetingTypeKey::new)));
        } else {
            value.list().forEach(one -> scope.add(names.reference(one, Names.Kind.TYPE, MeetingTypeKey::new)));
        }
        return scope;
    }

    private static Map<String, Integer> numbers(Section rule, Rule.Terms terms) {
        Section section = terms.numbers().isEmpty() && !rule.has("numbers")
                ? Section.broken(rule.place())
                : rule.section("numbers");
        Map<String, Integer> numbers = new HashMap<>();
        new TreeSet<>(terms.numbers()).forEach(
                name -> numbers.put(name, section.required(name, value -> value.number(MOST_DAYS), 0)));
        section.end();
        return numbers;
    }

    private static Map<String, RuleSetting.Wording> wordings(Section rule, Rule.Terms terms, Severity severity) {
        Section section = rule.section("wordings");
        Map<String, RuleSetting.Wording> wordings = new HashMap<>();
        new TreeSet<>(terms.variants()).forEach(variant -> {
            Section words = section.section(variant);
            Set<String> figures = figures(terms, variant);
            wordings.put(variant, new RuleSetting.Wording(sentence(words, "message", figures),
                    sentence(words, "repair", figures),
                    words.optional("severity").flatMap(value -> value.choice(Severity.class)).orElse(severity)));
            words.end();
        });
        section.end();
        return wordings;
    }

    /** The figures that a sentence may show. */
    private static Set<String> figures(Rule.Terms terms, String variant) {
        Set<String> figures = new TreeSet<>(terms.figures().getOrDefault(variant, Set.of()));
        figures.add(SUBJECT);
        return figures;
    }

    /** Whether the sentence shows a figure that the rule does not give. */
    static boolean strange(String sentence, Rule.Terms terms, String variant) {
        return PLACEHOLDER.matcher(sentence).results()
                .anyMatch(place -> !figures(terms, variant).contains(place.group(1)));
    }

    /** A sentence that shows only figures which the rule gives. */
    private static String sentence(Section words, String key, Set<String> figures) {
        return words.required(key, value -> {
            String sentence = value.text();
            Matcher placeholder = PLACEHOLDER.matcher(sentence);
            while (placeholder.find()) {
                if (!figures.contains(placeholder.group(1))) {
                    value.problem("regulation.placeholder", placeholder.group(1), String.join(" ", figures));
                }
            }
            String rest = placeholder.replaceAll("");
            if (rest.contains("{") || rest.contains("}")) {
                value.problem("regulation.brace");
            }
            return sentence;
        }, Value.HARMLESS);
    }
}
