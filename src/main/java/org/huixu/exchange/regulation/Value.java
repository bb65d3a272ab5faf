package org.huixu.exchange.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huixu.domain.Key;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of the file with its name and the line of its key. What cannot be read is noted as a problem and replaced by something
 * harmless, so that the reading goes on; a reading with problems is thrown away at the end.
 */
record Value(Node node, int line, String name, Problems problems) {

    static final String HARMLESS = "x";

    private static final Pattern ARTICLE = Pattern.compile(Problems.TEXTS.get("regulation.article.pattern"));

    /** A node that stands for itself: the whole file, or an element of a list. */
    static Value of(Node node, String name, Problems problems) {
        return new Value(node, line(node), name, problems);
    }

    /** Line of the node's first character, counted from 1. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    void problem(String key, Object... figures) {
        problems.add(line(), key, figures);
    }

    boolean plain() {
        return node instanceof ScalarNode;
    }

    /** The keys of the mapping, as they stand there; none if it is no mapping. */
    List<String> keys() {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream().map(tuple -> tuple.getKeyNode())
                        .filter(ScalarNode.class::isInstance).map(key -> ((ScalarNode) key).getValue()).toList()
                : List.of();
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            problem("regulation.not-a-text", name);
            return HARMLESS;
        }
        if (scalar.getValue().isBlank()) {
            problem("regulation.empty", name);
            return HARMLESS;
        }
        return scalar.getValue().strip();
    }

    Section section() {
        if (node instanceof MappingNode mapping) {
            return Section.of(this, mapping);
        }
        problem("regulation.not-a-section", name);
        return Section.broken(this);
    }

    List<Value> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(element -> Value.of(element, name, problems)).toList();
        }
        problem("regulation.not-a-list", name);
        return List.of();
    }

    <K extends Key> K made(String text, Function<String, K> wrap) {
        try {
            return wrap.apply(text);
        } catch (IllegalArgumentException notAKey) {
            problem("regulation.not-a-key", text);
            return wrap.apply(HARMLESS);
        }
    }

    LocalDate date() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            problem("regulation.not-a-date", name, text);
            return LocalDate.EPOCH;
        }
    }

    LocalTime time() {
        String text = text();
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            problem("regulation.not-a-time", name, text);
            return LocalTime.MIDNIGHT;
        }
    }

    /** A whole number between 0 and {@code most}. */
    int number(int most) {
        String text = text();
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        problem("regulation.not-a-number", name, text, most);
        return 0;
    }

    boolean yes() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            problem("regulation.not-yes-or-no", name, text);
        }
        return text.equals("true");
    }

    /** One of the constants, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        String text = text();
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(one -> written(one).equals(text)).findFirst();
        if (found.isEmpty()) {
            problem("regulation.not-a-choice", name, text, Arrays.stream(type.getEnumConstants()).map(Value::written)
                    .collect(Collectors.joining(" / ")));
        }
        return found;
    }

    /** Articles in the form of a citation. */
    String article() {
        String text = text();
        if (!text.equals(HARMLESS) && !ARTICLE.matcher(text).matches()) {
            problem("regulation.article.form", text);
        }
        return text;
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
