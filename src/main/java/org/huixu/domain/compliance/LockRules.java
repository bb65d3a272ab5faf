package org.huixu.domain.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** What signing locks: the text stays as it was signed, the roll is the recorded attendance (practice). */
final class LockRules {

    private static final Set<String> PERSON = Set.of("person");

    /** N5, practice: number, text and roll are those that were signed. */
    static final Rule N5_SIGNED_TEXT_IS_LOCKED = new Rule.OfMeeting(new RuleId("N5"),
            new Rule.Terms(Map.of("changed", Set.of("locked", "now"), "unlocked", Set.of()), Set.of(),
                    Set.of(Gate.ISSUE_MINUTES)),
            LockRules::text);

    /** N7, practice: the roll names those who came, and why the others did not. */
    static final Rule N7_ROLL_IS_THE_RECORDED_ATTENDANCE = new Rule.OfMeeting(new RuleId("N7"),
            new Rule.Terms(Map.of("missing", PERSON, "surplus", PERSON, "excused", PERSON, "unexcused", PERSON),
                    Set.of(), Set.of(Gate.SIGN_MINUTES, Gate.ISSUE_MINUTES)),
            LockRules::roll);

    private static final int SHOWN_DIGITS = 8;

    private LockRules() {
    }

    private static List<Breach> text(MeetingFacts facts, RuleSetting setting) {
        MinutesFacts minutes = facts.minutes();
        if (minutes == null || !minutes.minutes().state().signed()) {
            return List.of();
        }
        Subject subject = new Subject(Subject.Kind.MINUTES, minutes.minutes().id().value(),
                facts.meeting().designation().title());
        String locked = minutes.minutes().signature().contentHash();
        if (locked == null) {
            return List.of(Breach.of("unlocked", subject));
        }
        return locked.equals(minutes.text().hash())
                ? List.of()
                : List.of(Breach.of("changed", subject).with("locked", digits(locked)).with("now",
                        digits(minutes.text().hash())));
    }

    private static String digits(String hash) {
        return hash.substring(0, Math.min(SHOWN_DIGITS, hash.length()));
    }

    private static List<Breach> roll(MeetingFacts facts, RuleSetting setting) {
        MinutesFacts minutes = facts.minutes();
        if (minutes == null || !minutes.minutes().state().signed()) {
            return List.of();
        }
        List<RollEntry> roll = minutes.text().roll();
        Set<PersonId> came = facts.people().presences().stream().map(Presence::personId).collect(Collectors.toSet());
        Set<PersonId> told = roll.stream().filter(entry -> came(entry.part())).map(RollEntry::personId)
                .collect(Collectors.toSet());
        List<Breach> breaches = new ArrayList<>();
        add("missing", facts, came.stream().filter(person -> !told.contains(person)).toList(), breaches);
        add("surplus", facts, told.stream().filter(person -> !came.contains(person)).toList(), breaches);
        Predicate<PersonId> excused = person -> facts.around().directory().absent(person, facts.day())
                || facts.people().leave().stream().filter(one -> one.state() == LeaveState.GRANTED)
                        .map(LeaveRequest::personId).anyMatch(person::equals);
        add("excused", facts, away(roll, RollPart.ABSENT, came).stream().filter(excused).toList(), breaches);
        add("unexcused", facts, away(roll, RollPart.ON_LEAVE, came).stream().filter(excused.negate()).toList(),
                breaches);
        return breaches;
    }

    private static boolean came(RollPart part) {
        return switch (part) {
            case CHAIR, PRESENT, OBSERVER -> true;
            case ON_LEAVE, ABSENT, RECORDER -> false;
        };
    }

    private static List<PersonId> away(List<RollEntry> roll, RollPart part, Set<PersonId> came) {
        return roll.stream().filter(entry -> entry.part() == part).map(RollEntry::personId)
                .filter(person -> !came.contains(person)).toList();
    }

    private static void add(String variant, MeetingFacts facts, List<PersonId> people, List<Breach> breaches) {
        Comparator<PersonId> byRank = facts.around().directory().byRank(facts.day());
        people.stream().distinct().sorted(byRank).forEach(person -> breaches
                .add(Breach.of(variant, facts.subject(person)).with("person", facts.name(person))));
    }
}
