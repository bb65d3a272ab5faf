package org.huixu.domain.regulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Offices, bodies, unit roles and who acts for whom.
 *
 * @param leaders the body whose members ask the head for leave (art. 50)
 * @param approvers who approves what no meeting and no route is needed for
 */
public record Offices(List<Office> list, List<Body> bodies, List<UnitRole> roles, List<ActingRule> acting,
        BodyKey leaders, Approvers approvers) {

    /**
     * Offices to which an approval is reserved; where none is named, every leader may.
     *
     * @param townHeads that the first heads of towns come to a department's meeting (art. 53)
     * @param documents documents in the government's name when authorised, and those of the office before they are signed
     *            (art. 59)
     */
    public record Approvers(List<OfficeSelector> townHeads, List<OfficeSelector> documents) {

        public Approvers {
            townHeads = List.copyOf(townHeads);
            documents = List.copyOf(documents);
        }
    }

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

    /** The offices that let the first heads of towns be called to a department's meeting (art. 53). */
    public List<OfficeSelector> townHeadApprovers() {
        return approvers.townHeads().isEmpty() ? body(leaders).offices() : approvers.townHeads();
    }

    /** The offices that may be authorised to sign documents, and that review those of the office (art. 59). */
    public List<OfficeSelector> documentDeputies() {
        return approvers.documents().isEmpty() ? body(leaders).offices() : approvers.documents();
    }

    public Optional<UnitRole> role(UnitRoleKey key) {
        return roles.stream().filter(role -> role.key().equals(key)).findFirst();
    }
}
