package org.huixu.domain.compliance;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts.Count;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** The quorum (art. 44): at opening, after every arrival and departure, for every result; before, a forecast. */
final class QuorumRule {

    private static final Set<String> COUNT = Set.of("present", "members", "needed");

    /** C3, art. 44. Members are persons; substitutes and observers never count; leave does not lower the base. */
    static final Rule C3_QUORUM = new Rule.OfMeeting(new RuleId("C3"),
            new Rule.Terms(Map.of("forecast", Set.of("present", "members", "needed", "away"), "opening", COUNT,
                    "during", Set.of("present", "members", "needed", "time"), "item", COUNT, "decision", COUNT),
                    Set.of(),
                    Set.of(Gate.OPEN_MEETING)),
            QuorumRule::judge);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private QuorumRule() {
    }

    private static List<Breach> judge(MeetingFacts facts, RuleSetting setting) {
        if (facts.type().quorum() == null) {
            return List.of();
        }
        Instant opened = facts.meeting().session().openedAt();
        if (opened == null) {
            return forecast(facts);
        }
        List<Breach> breaches = new ArrayList<>();
        Count opening = facts.countAt(opened);
        if (!opening.met()) {
            breaches.add(counted("opening", facts.subject(), opening));
        }
        during(facts, opened, opening.met()).ifPresent(breaches::add);
        outcomes(facts, breaches);
        return breaches;
    }

    private static List<Breach> forecast(MeetingFacts facts) {
        Count expected = facts.forecast();
        if (expected.met() || expected.members() == 0) {
            return List.of();
        }
        String names = facts.away().stream().map(facts::name).collect(Collectors.joining("、"));
        return List.of(counted("forecast", facts.subject(), expected).with("away", names).due(facts.day(), Set.of()));
    }

    /** The first time after opening at which the members present fell below the line. */
    private static Optional<Breach> during(MeetingFacts facts, Instant opened, boolean metAtOpening) {
        Instant closed = facts.meeting().session().closedAt();
        List<Instant> events = facts.people().presences().stream()
                .flatMap((Presence stay) -> Stream.of(stay.arrivedAt(), stay.leftAt() == null ? stay.arrivedAt()
                        : stay.leftAt()))
                .filter(at -> at.isAfter(opened) && (closed == null || at.isBefore(closed))).distinct().sorted()
                .toList();
        boolean met = metAtOpening;
        for (Instant at : events) {
            Count count = facts.countAt(at);
            if (met && !count.met()) {
                return Optional.of(counted("during", facts.subject(), count).with("time",
                        CLOCK.format(facts.around().time().local(at))));
            }
            met = count.met();
        }
        return Optional.empty();
    }

    private static void outcomes(MeetingFacts facts, List<Breach> breaches) {
        List<Discussion> failed = new ArrayList<>();
        for (Discussion discussion : facts.agenda().discussions()) {
            Integer present = discussion.attendance().presentMembers();
            Integer all = discussion.attendance().allMembers();
            if (present == null || all == null) {
                continue;
            }
            Count count = facts.count(present, all);
            if (!count.met()) {
                failed.add(discussion);
                facts.agenda().item(discussion.itemId())
                        .ifPresent(item -> breaches.add(counted("item", item.subject(), count)));
            }
        }
        for (Decision decision : facts.agenda().decisions()) {
            Count count = facts.count(decision.presentMembers(), decision.allMembers());
            if (!count.met() && failed.stream().noneMatch(one -> one.itemId().equals(decision.itemId()))) {
                breaches.add(counted("decision",
                        new Subject(Subject.Kind.DECISION, decision.id().value(), decision.text()), count));
            }
        }
    }

    private static Breach counted(String variant, Subject subject, Count count) {
        return Breach.of(variant, subject).with("present", count.present()).with("members", count.members())
                .with("needed", count.needed());
    }
}
