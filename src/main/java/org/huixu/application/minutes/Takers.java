package org.huixu.application.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.domain.compliance.Authority;
import org.huixu.domain.compliance.Entitlement;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Step;

/** Who is likely to take a step with the minutes of a meeting, the likeliest first; nobody who is away on the day. */
public final class Takers {

    private Takers() {
    }

    /**
     * Those who may take the step of the chain: who is in charge of what was heard, or stands in for him, before
     * others; these in the order in which the chain names their offices. Nobody where anybody may.
     */
    public static List<PersonId> of(MeetingFacts facts, Step step, LocalDate day) {
        Authority authority = facts.around().authority();
        Directory directory = facts.around().directory();
        Set<PersonId> may = authority.takers(step, null, day, facts.type().key()).stream()
                .filter(one -> !directory.absent(one, day)).collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<PersonId> named = step.actors().stream().flatMap(actor -> directory.holders(actor.office(), null, day)
                .stream()).map(Appointment::personId);
        return Stream.of(concerned(facts, day), named, may.stream()).flatMap(all -> all).filter(may::contains)
                .distinct().toList();
    }

    /** The one who may sign; several where it is not clear who of them does, and nobody where all are away. */
    public static List<PersonId> signing(MeetingFacts facts, LocalDate day) {
        Signatories signatories = Signatories.of(facts);
        Directory directory = facts.around().directory();
        List<PersonId> may = directory.everybody().stream().filter(one -> !directory.absent(one, day))
                .filter(one -> signatories.entitled(one, day).given()).sorted(directory.byRank(day)).toList();
        List<PersonId> own = may.stream()
                .filter(one -> signatories.entitled(one, day) instanceof Entitlement.Holds).toList();
        return own.isEmpty() ? may : own;
    }

    /** The leader in charge of the meeting's matter, then those in charge of most of its items, with who stands in. */
    private static Stream<PersonId> concerned(MeetingFacts facts, LocalDate day) {
        Directory directory = facts.around().directory();
        Map<PersonId, Long> shares = facts.agenda().items().stream()
                .flatMap(one -> directory.inChargeOf(one.item().proposal().unitId(), day).stream().distinct())
                .collect(Collectors.groupingBy(one -> one, LinkedHashMap::new, Collectors.counting()));
        return Stream.concat(Stream.ofNullable(facts.meeting().lead().inChargeId()), shares.entrySet().stream()
                .sorted(Map.Entry.<PersonId, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(directory.byRank(day))))
                .map(Map.Entry::getKey))
                .flatMap(one -> Stream.concat(Stream.of(one), directory.standInsOf(one, day).stream()));
    }
}
