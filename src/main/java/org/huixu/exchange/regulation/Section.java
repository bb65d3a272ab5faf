package org.huixu.exchange.regulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of the file. It remembers what was asked for; {@link #end()} names the keys that nobody asked for. */
final class Section {

    private final Value place;
    private final Map<String, Value> values;
    private final Set<String> asked = new LinkedHashSet<>();
    private final boolean broken;

    private Section(Value place, Map<String, Value> values, boolean broken) {
        this.place = place;
        this.values = values;
        this.broken = broken;
    }

    /** The section of a mapping; doubled keys are noted. */
    static Section of(Value place, MappingNode mapping) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Value key = Value.of(tuple.getKeyNode(), place.name(), place.problems());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                key.problem("regulation.not-a-text", place.name());
                continue;
            }
            String name = scalar.getValue();
            if (values.containsKey(name)) {
                key.problem("regulation.doubled", name, values.get(name).line());
            } else {
                values.put(name, new Value(tuple.getValueNode(), key.line(), name, place.problems()));
            }
        }
        return new Section(place, values, false);
    }

    /** Stands for a section that could not be read; it misses nothing. */
    static Section broken(Value place) {
        return new Section(place, Map.of(), true);
    }

    Value place() {
        return place;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key that may be absent. */
    Optional<Value> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    /** Reads a key that must be there; otherwise the absence is noted and {@code harmless} given back. */
    <T> T required(String key, Function<Value, T> read, T harmless) {
        Optional<Value> value = optional(key);
        if (value.isEmpty() && !broken) {
            place.problem("regulation.missing", place.name(), key);
        }
        return value.map(read).orElse(harmless);
    }

    String text(String key) {
        return required(key, Value::text, Value.HARMLESS);
    }

    String article() {
        return required("article", Value::article, Value.HARMLESS);
    }

    Section section(String key) {
        return required(key, Value::section, broken(place));
    }

    /** The elements of a list that may be absent, which is the same as empty. */
    List<Value> list(String key) {
        return optional(key).map(Value::list).orElse(List.of());
    }

    /** The elements of a list that must be there and have at least one. */
    List<Value> someOf(String key) {
        List<Value> elements = required(key, Value::list, List.<Value>of());
        if (elements.isEmpty() && has(key)) {
            optional(key).ifPresent(value -> value.problem("regulation.empty", key));
        }
        return elements;
    }

    /** Reads every entry of this section as a section of its own, in the order of the file. */
    <T> List<T> each(BiFunction<String, Section, T> read) {
        asked.addAll(values.keySet());
        return values.entrySet().stream().map(entry -> {
            Section section = entry.getValue().section();
            T one = read.apply(entry.getKey(), section);
            section.end();
            return one;
        }).toList();
    }

    /** All values by their keys, in the order of the file. */
    Map<String, Value> all() {
        asked.addAll(values.keySet());
        return values;
    }

    /** Notes every key that was not asked for. */
    void end() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                value.problem("regulation.unknown-key", key, place.name());
            }
        });
    }
}
