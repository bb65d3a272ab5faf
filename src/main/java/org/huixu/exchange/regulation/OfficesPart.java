package org.huixu.exchange.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.Period;
import org.huixu.domain.regulation.ActingRule;
import org.huixu.domain.regulation.Body;
import org.huixu.domain.regulation.BodyKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.Office;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Offices;
import org.huixu.domain.regulation.UnitRole;
import org.huixu.domain.regulation.UnitRoleKey;
import org.jspecify.annotations.Nullable;

/** Offices, bodies, unit roles and acting rules of the file. */
final class OfficesPart {

    private static final String STAND_IN = "stand-in";

    private final Names names;

    static final String TOWN_HEADS = "town-heads-approvers";
    static final String DOCUMENTS = "document-deputies";

    OfficesPart(Names names) {
        this.names = names;
    }

    Offices read(Section root) {
        Map<String, Integer> lines = new HashMap<>();
        List<Office> offices = root.section("offices").each((key, office) -> {
            String name = office.text("name");
            Integer earlier = lines.putIfAbsent(name, office.place().line());
            if (earlier != null && !name.equals(Value.HARMLESS)) {
                office.place().problem("regulation.same-name", name, earlier);
            }
            return new Office(office.place().made(key, OfficeKey::new), name, office.article());
        });
        List<Body> bodies = root.section("bodies").each((key, body) -> new Body(
                body.place().made(key, BodyKey::new), body.text("name"), body.article(), selectors(body, "offices")));
        List<UnitRole> roles = root.optional("unit-roles").map(value -> value.section().each(this::role))
                .orElse(List.of());
        List<ActingRule> acting = root.list("acting").stream().map(this::acting).toList();
        Section responsible = root.section("responsible");
        BodyKey leaders = responsible.required("leaders",
                value -> names.reference(value, Names.Kind.BODY, BodyKey::new), new BodyKey(Value.HARMLESS));
        return new Offices(offices, bodies, roles, acting, leaders, new Offices.Approvers(
                selectors(responsible, TOWN_HEADS), selectors(responsible, DOCUMENTS)));
    }

    /** A list of offices that may be absent or empty. */
    List<OfficeSelector> selectors(Section section, String key) {
        return section.list(key).stream().map(this::selector).toList();
    }

    OfficeKey office(Value value) {
        return names.reference(value, Names.Kind.OFFICE, OfficeKey::new);
    }

    private OfficeSelector selector(Value value) {
        if (value.plain()) {
            return new OfficeSelector(office(value), null);
        }
        Section section = value.section();
        OfficeKey office = section.required("office", this::office, new OfficeKey(Value.HARMLESS));
        @Nullable
        UnitRoleKey role = section.optional("role")
                .map(one -> names.reference(one, Names.Kind.ROLE, UnitRoleKey::new)).orElse(null);
        section.end();
        return new OfficeSelector(office, role);
    }

    private UnitRole role(String key, Section role) {
        role.article();
        List<UnitRole.Player> players = new ArrayList<>();
        for (Value value : role.someOf("units")) {
            Section unit = value.section();
            Period period = period(unit);
            if (players.stream().anyMatch(player -> player.period().overlaps(period))) {
                value.problem("regulation.overlap", role.text("name"));
            }
            players.add(new UnitRole.Player(unit.text("unit"), period));
            unit.end();
        }
        return new UnitRole(role.place().made(key, UnitRoleKey::new), role.text("name"), players);
    }

    /** The days {@code from} to before {@code to} of a section. */
    static Period period(Section section) {
        LocalDate from = section.required("from", Value::date, LocalDate.EPOCH);
        return section.optional("to").map(to -> {
            LocalDate end = to.date();
            if (!end.isAfter(from)) {
                to.problem("regulation.ends-before");
                return Period.since(from);
            }
            return new Period(from, end);
        }).orElseGet(() -> Period.since(from));
    }

    private ActingRule acting(Value value) {
        Section rule = value.section();
        OfficeKey absent = rule.required("absent", this::office, new OfficeKey(Value.HARMLESS));
        @Nullable
        OfficeKey by = rule.has("by") && rule.text("by").equals(STAND_IN)
                ? null
                : rule.required("by", this::office, new OfficeKey(Value.HARMLESS));
        if (by != null && absent.equals(by) && !by.value().equals(Value.HARMLESS)) {
            value.problem("regulation.acts-for-itself", absent.value());
        }
        Set<MeetingTypeKey> except = rule.list("except").stream()
                .map(type -> names.reference(type, Names.Kind.TYPE, MeetingTypeKey::new)).collect(Collectors.toSet());
        ActingRule acting = new ActingRule(absent, by, rule.article(), except);
        rule.end();
        return acting;
    }
}
