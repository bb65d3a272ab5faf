package org.huixu.exchange.regulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.regulation.CheckKey;
import org.huixu.domain.regulation.CheckLine;
import org.huixu.domain.regulation.Matter;
import org.huixu.domain.regulation.MatterKind;
import org.huixu.domain.regulation.Matters;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.RuleId;

/** Kinds of matters and checklists of the file; both may be absent. */
final class MattersPart {

    private final Names names;

    MattersPart(Names names) {
        this.names = names;
    }

    Matters read(Section root) {
        List<Optional<Matter>> kinds = root.optional("matters").map(value -> value.section().each(this::matter))
                .orElse(List.of());
        List<Optional<CheckLine>> checks = root.optional("checks").map(value -> value.section().each(this::check))
                .orElse(List.of());
        return new Matters(kinds.stream().flatMap(Optional::stream).toList(),
                checks.stream().flatMap(Optional::stream).toList());
    }

    private Optional<Matter> matter(String key, Section section) {
        String name = section.text("name");
        String article = section.article();
        Set<MeetingTypeKey> decidedBy = types(section, "decided-by");
        Set<MeetingTypeKey> heardBy = types(section, "heard-by");
        return kind(key, section.place()).map(kind -> new Matter(kind, name, article, decidedBy, heardBy));
    }

    private Optional<CheckLine> check(String key, Section section) {
        String name = section.text("name");
        String article = section.article();
        RuleId rule = section.required("rule", value -> names.reference(value, Names.Kind.RULE, RuleId::new),
                new RuleId(Value.HARMLESS));
        Set<MeetingTypeKey> types = section.has("types") ? types(section, "types") : names.types(section.place());
        boolean mandatory = section.optional("mandatory").map(Value::yes).orElse(false);
        boolean unlessSecret = section.optional("unless-secret").map(Value::yes).orElse(false);
        boolean before = section.optional("before-submission").map(Value::yes).orElse(false);
        Optional<MatterKind> matter = section.required("matter", value -> value.choice(MatterKind.class),
                Optional.<MatterKind>empty());
        return matter.map(kind -> new CheckLine(section.place().made(key, CheckKey::new), name, article, rule, kind,
                types, mandatory, unlessSecret, before));
    }

    private Set<MeetingTypeKey> types(Section section, String key) {
        Set<MeetingTypeKey> types = new HashSet<>();
        section.list(key)
                .forEach(value -> types.add(names.reference(value, Names.Kind.TYPE, MeetingTypeKey::new)));
        return types;
    }

    private static Optional<MatterKind> kind(String key, Value place) {
        for (MatterKind kind : MatterKind.values()) {
            if (Value.written(kind).equals(key)) {
                return Optional.of(kind);
            }
        }
        place.problem("regulation.no-matter", key);
        return Optional.empty();
    }
}
