package org.huixu.exchange.regulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.Key;

/** What the file defines, so that every reference can be checked wherever it stands. */
final class Names {

    /** Sorts of definitions: where they stand in the file and how to say that one is missing. */
    enum Kind {
        OFFICE("offices", "regulation.no-office"),
        BODY("bodies", "regulation.no-body"),
        ROLE("unit-roles", "regulation.no-role"),
        TYPE("meeting-types", "regulation.no-type"),
        ROUTE("routes", "regulation.no-route"),
        SERIES("series", "regulation.no-series"),
        RULE("rules", "regulation.no-rule");

        private final String section;
        private final String complaint;

        Kind(String section, String complaint) {
            this.section = section;
            this.complaint = complaint;
        }
    }

    private final Map<Kind, List<String>> defined = new EnumMap<>(Kind.class);

    Names(Section root) {
        for (Kind kind : Kind.values()) {
            defined.put(kind, root.optional(kind.section).map(Value::keys).orElse(List.of()));
        }
    }

    Set<String> all(Kind kind) {
        return Set.copyOf(defined.getOrDefault(kind, List.of()));
    }

    /** All types of meetings. */
    Set<MeetingTypeKey> types(Value place) {
        return all(Kind.TYPE).stream().map(key -> place.made(key, MeetingTypeKey::new))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The key that the value names; a key that the file does not define is noted. */
    <K extends Key> K reference(Value value, Kind kind, Function<String, K> wrap) {
        String text = value.text();
        if (!text.equals(Value.HARMLESS) && !all(kind).contains(text)) {
            value.problem(kind.complaint, text);
            return wrap.apply(Value.HARMLESS);
        }
        return value.made(text, wrap);
    }
}
