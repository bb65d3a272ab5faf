package org.huixu.domain.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Papers of secret items (practice, art. 74). */
final class SecretCopyRule {

    /** M4, practice: secret papers are handed out as numbered copies, and every copy comes back after the item. */
    static final Rule M4_SECRET_PAPERS_ARE_NUMBERED_AND_COME_BACK = new Rule.OfMeeting(new RuleId("M4"),
            new Rule.Terms(Map.of("unnumbered", Set.of("people"), "out", Set.of("copies", "count")), Set.of(),
                    Set.of()),
            SecretCopyRule::judge, true);

    private SecretCopyRule() {
    }

    private static List<Breach> judge(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        Handouts handouts = Handouts.of(facts);
        for (ItemFacts item : facts.agenda().items()) {
            if (item.item().flags().secret()) {
                item.papers().forEach(paper -> {
                    if (facts.meeting().stands()) {
                        unnumbered(facts, handouts, item, paper, breaches);
                    }
                    if (over(facts, item)) {
                        out(facts, paper.material(), breaches);
                    }
                });
            }
        }
        facts.people().handed().takenOff().forEach(paper -> out(facts, paper, breaches));
        return breaches;
    }

    /**
     * Those whom a delivery reached while the paper was there, and who have no numbered copy of it. A paper whose file may
     * not be kept has no versions: it was there from the beginning.
     */
    private static void unnumbered(MeetingFacts facts, Handouts handouts, ItemFacts item, ItemFacts.Paper paper,
            List<Breach> breaches) {
        Instant since = paper.versions().stream().map(MaterialVersion::addedAt).min(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Set<PersonId> numbered = copies(facts, paper.material()).stream().map(SecretCopy::personId)
                .collect(Collectors.toSet());
        List<PersonId> without = handouts.due(item.item().id()).stream()
                .filter(one -> !numbered.contains(one.personId()))
                .filter(one -> handouts.newest(one).filter(last -> !last.deliveredAt().isBefore(since)).isPresent())
                .map(Recipient::personId).toList();
        if (!without.isEmpty()) {
            breaches.add(Breach.of("unnumbered", subject(paper.material())).with("people",
                    without.stream().map(facts::name).collect(Collectors.joining("、"))));
        }
    }

    private static void out(MeetingFacts facts, Material paper, List<Breach> breaches) {
        List<SecretCopy> out = copies(facts, paper).stream().filter(one -> one.returnedAt() == null)
                .sorted(Comparator.comparingInt(SecretCopy::copyNumber)).toList();
        if (!out.isEmpty()) {
            breaches.add(Breach.of("out", subject(paper)).with("count", out.size()).with("copies",
                    out.stream().map(one -> one.copyNumber() + " " + facts.name(one.personId()))
                            .collect(Collectors.joining("、"))));
        }
    }

    /** Whether the item is done with: its discussion is concluded, the meeting is over or was called off. */
    private static boolean over(MeetingFacts facts, ItemFacts item) {
        return facts.meeting().state() instanceof MeetingState.Closed
                || facts.meeting().state() instanceof MeetingState.Cancelled || facts.agenda().discussions().stream()
                        .anyMatch(one -> one.itemId().equals(item.item().id()) && one.result() != null);
    }

    private static List<SecretCopy> copies(MeetingFacts facts, Material paper) {
        return facts.people().handed().copies().stream().filter(one -> one.materialId().equals(paper.id())).toList();
    }

    private static Subject subject(Material paper) {
        return new Subject(Subject.Kind.MATERIAL, paper.id().value(), paper.title());
    }
}
