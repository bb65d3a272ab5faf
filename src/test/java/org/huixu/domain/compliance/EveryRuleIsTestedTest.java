package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * A rule without a test that breaks it, one that keeps it and one at its edge is not done. Tests of a rule begin with its
 * id or stand in a nested class that does.
 */
class EveryRuleIsTestedTest {

    private static final int BREACH_CLEAN_AND_EDGE = 3;

    @Test
    void every_rule_has_a_breach_a_clean_case_and_an_edge_among_the_tests() {
        List<JavaMethod> tests = new ClassFileImporter().importPackagesOf(EveryRuleIsTestedTest.class).stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(one -> one.isAnnotatedWith(Test.class) || one.isAnnotatedWith(ParameterizedTest.class))
                .toList();
        Map<String, Long> few = new TreeMap<>();
        for (Rule rule : Rules.ALL) {
            long count = tests.stream().filter(test -> isOf(rule.id().value(), test)).count();
            if (count < BREACH_CLEAN_AND_EDGE) {
                few.put(rule.id().value(), count);
            }
        }
        assertThat(few).as("rules with fewer than three tests: name them after the rule, like a9…").isEmpty();
    }

    private static boolean isOf(String rule, JavaMethod test) {
        return begins(test.getName(), rule.toLowerCase(Locale.ROOT)) || nested(test.getOwner(), rule);
    }

    private static boolean nested(JavaClass owner, String rule) {
        return begins(owner.getSimpleName(), rule);
    }

    /** A1 is not A10. */
    private static boolean begins(String name, String rule) {
        return name.startsWith(rule) && name.length() > rule.length()
                && !Character.isDigit(name.charAt(rule.length()));
    }
}
