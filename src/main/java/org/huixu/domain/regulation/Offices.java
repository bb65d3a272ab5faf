package org.huixu.domain.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Offices, bodies, unit roles and who acts for whom.
 *
 * @param leaders the body whose members ask the head for leave (art. 50)
 */
public record Offices(List<Office> list, List<Body> bodies, List<UnitRole> roles, List<ActingRule> acting,
        BodyKey leaders) {

    public Offices {
        list = List.copyOf(list);
        bodies = List.copyOf(bodies);
        roles = List.copyOf(roles);
        acting = List.copyOf(acting);
    }

    public Optional<Office> find(OfficeKey key) {
        return list.stream().filter(office -> office.key().equals(key)).findFirst();
    }

    /** Names of the selected offices, each once, joined as in a Chinese list. */
    public String names(Collection<OfficeSelector> selectors) {
        return selectors.stream()
                .map(selector -> find(selector.office()).map(Office::name).orElse(selector.office().value())).distinct()
                .collect(Collectors.joining("、"));
    }

    public Body body(BodyKey key) {
        return bodies.stream().filter(body -> body.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no body " + key.value()));
    }

    public Optional<UnitRole> role(UnitRoleKey key) {
        return roles.stream().filter(role -> role.key().equals(key)).findFirst();
    }
}
