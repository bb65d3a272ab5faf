package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** One room or person for two things at a time (practice). Only what is still to come is judged. */
final class ClashRule {

    private static final String MINUTES = "minutes";

    /** C8, practice: no room and nobody is asked for twice at a time; who is away is not counted on. */
    static final Rule C8_NO_CLASH_OF_ROOM_OR_PERSON = new Rule.OfOffice(new RuleId("C8"),
            new Rule.Terms(
                    Map.of("room", Set.of("other", "date", "time", "otherTime", "step"),
                            "person", Set.of("one", "other", "date", "time", "otherTime", "step"),
                            "away", Set.of("one", "date", "step"), "chairAway", Set.of("one", "date", "step")),
                    Set.of(MINUTES), Set.of()),
            ClashRule::judge);

    private static final Comparator<Occasion> BY_TIME = Comparator.comparing(Occasion::from)
            .thenComparing(Occasion::code);

    private ClashRule() {
    }

    private static List<Breach> judge(OfficeFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        Claims all = claims(facts, setting);
        Map<MeetingId, Occasion> meetings = all.meetings();
        rooms(meetings.values().stream().filter(one -> !one.room().isEmpty()).sorted(BY_TIME).toList(), breaches);
        Map<PersonId, List<Occasion>> claims = all.people();
        claims.keySet().stream().sorted(facts.around().directory().byRank(facts.around().time().today()))
                .forEach(person -> twice(facts, person,
                        claims.getOrDefault(person, List.of()).stream().sorted(BY_TIME).toList(),
                        breaches));
        chairs(facts, meetings, breaches);
        return breaches;
    }

    private static void rooms(List<Occasion> meetings, List<Breach> breaches) {
        for (int i = 0; i < meetings.size(); i++) {
            for (int j = i + 1; j < meetings.size(); j++) {
                Occasion one = meetings.get(i);
                Occasion other = meetings.get(j);
                if (one.room().equals(other.room()) && one.meets(other)) {
                    breaches.add(Breach.of("room", new Subject(Subject.Kind.MEETING, other.id(), other.title()))
                            .with("other", one.title()).with("date", other.from().toLocalDate())
                            .with("time", other.hours()).with("otherTime", one.hours()).with("step", one.code())
                            .due(other.from().toLocalDate(), Set.of()));
                }
            }
        }
    }

    private static void twice(OfficeFacts facts, PersonId person, List<Occasion> claims, List<Breach> breaches) {
        for (int i = 0; i < claims.size(); i++) {
            Occasion one = claims.get(i);
            for (int j = i + 1; j < claims.size(); j++) {
                Occasion other = claims.get(j);
                if (one.meets(other)) {
                    breaches.add(of("person", facts, person).with("one", one.title()).with("other", other.title())
                            .with("date", other.from().toLocalDate()).with("time", one.hours())
                            .with("otherTime", other.hours()).with("step", one.code() + ' ' + other.code())
                            .due(one.from().toLocalDate(), Set.of()));
                }
            }
            away(facts, person, one, breaches);
        }
    }

    private static void away(OfficeFacts facts, PersonId person, Occasion claim, List<Breach> breaches) {
        LocalDate day = claim.from().toLocalDate();
        if (!chairs(facts, person, claim) && absent(facts, person, day)) {
            breaches.add(of("away", facts, person).with("one", claim.title()).with("date", day)
                    .with("step", claim.code()).due(day, Set.of()));
        }
    }

    /** Who is away cannot chair, whether he is on the list of those invited or not. */
    private static void chairs(OfficeFacts facts, Map<MeetingId, Occasion> meetings, List<Breach> breaches) {
        for (Meeting meeting : facts.gatherings().meetings()) {
            Occasion occasion = meetings.get(meeting.id());
            PersonId chair = meeting.lead().chairId();
            if (occasion != null && chair != null && absent(facts, chair, occasion.from().toLocalDate())) {
                breaches.add(of("chairAway", facts, chair).with("one", occasion.title())
                        .with("date", occasion.from().toLocalDate()).with("step", occasion.code())
                        .due(occasion.from().toLocalDate(), Set.of()));
            }
        }
    }

    /** A chair who is away has a finding of his own. */
    private static boolean chairs(OfficeFacts facts, PersonId person, Occasion claim) {
        return facts.gatherings().meetings().stream()
                .anyMatch(one -> one.id().value().equals(claim.id()) && person.equals(one.lead().chairId()));
    }

    private static boolean absent(OfficeFacts facts, PersonId person, LocalDate day) {
        return facts.leaders().absences().stream()
                .anyMatch(one -> one.personId().equals(person) && one.period().contains(day));
    }

    private static Breach of(String variant, OfficeFacts facts, PersonId person) {
        return Breach.of(variant, new Subject(Subject.Kind.PERSON, person.value(),
                facts.around().directory().name(person)));
    }

    /** Meetings that are called and have not begun. */
    private static Claims claims(OfficeFacts facts, RuleSetting setting) {
        return Claims.of(facts, setting.number(MINUTES), one -> one.stands() && !one.begun()
                && setting.scope().contains(one.designation().type()));
    }
}
