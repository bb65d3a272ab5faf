package org.huixu.domain.regulation;

import java.util.List;
import java.util.Optional;

/** Kinds of matters with their meetings and checklists. */
public record Matters(List<Matter> kinds, List<CheckLine> checks) {

    public static final Matters NONE = new Matters(List.of(), List.of());

    public Matters {
        kinds = List.copyOf(kinds);
        checks = List.copyOf(checks);
    }

    public Optional<Matter> of(MatterKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** The lines that the rule asks for in items of that kind and type, in order. */
    public List<CheckLine> asked(RuleId rule, MatterKind kind, MeetingTypeKey type) {
        return checks.stream().filter(line -> line.rule().equals(rule) && line.matter() == kind)
                .filter(line -> line.types().contains(type)).toList();
    }
}
