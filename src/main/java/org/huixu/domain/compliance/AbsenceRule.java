package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.regulation.Addressee;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.Leadership;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.ReportRule;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** Who is away lets those know of it who must (art. 72). */
final class AbsenceRule {

    private static final Set<String> DETAIL = Set.of("person", "date");
    private static final String URGENT_DAYS = "urgentDays";

    /** L1, art. 72: an absence is reported to each addressee in time, and says where, why, who takes over, how to call. */
    static final Rule L1_ABSENCES_ARE_REPORTED = new Rule.OfOffice(new RuleId("L1"),
            new Rule.Terms(
                    Map.of("noPlace", DETAIL, "noReason", DETAIL, "nobodyTakesOver", DETAIL, "noContact", DETAIL,
                            "unreported", Set.of("person", "date", "to", "deadline", "step"),
                            "late", Set.of("person", "date", "to", "deadline", "reported", "step")),
                    Set.of(URGENT_DAYS), Set.of()),
            AbsenceRule::judge);

    private AbsenceRule() {
    }

    private static List<Breach> judge(OfficeFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        facts.leaders().absences().stream()
                .sorted(Comparator.comparing((Absence one) -> one.period().validFrom())
                        .thenComparing(one -> one.id().value()))
                .forEach(absence -> judge(facts, setting, absence, breaches));
        return breaches;
    }

    private static void judge(OfficeFacts facts, RuleSetting setting, Absence absence, List<Breach> breaches) {
        Map<AddresseeKey, LocalDate> deadlines = deadlines(facts, absence, setting.number(URGENT_DAYS));
        List<AbsenceReport> reports = facts.leaders().reports().stream()
                .filter(one -> one.absenceId().equals(absence.id())).toList();
        LocalDate today = facts.around().time().today();
        Optional<LocalDate> first = deadlines.values().stream().min(Comparator.naturalOrder());
        if (first.isPresent() && (!reports.isEmpty() || !today.isBefore(first.get()))) {
            details(facts, absence, breaches);
        }
        deadlines.forEach((to, deadline) -> {
            Optional<LocalDate> reported = reports.stream().filter(one -> one.addressee().equals(to))
                    .map(AbsenceReport::reportedOn).min(Comparator.naturalOrder());
            if (reported.isEmpty() ? !today.isBefore(deadline) : reported.get().isAfter(deadline)) {
                String name = name(facts, to);
                Breach breach = of(reported.isEmpty() ? "unreported" : "late", facts, absence).with("to", name)
                        .with("deadline", deadline).with("step", name).due(deadline, Set.of());
                breaches.add(reported.map(day -> breach.with("reported", day)).orElse(breach));
            }
        });
    }

    /**
     * Until when each addressee must know of it: so many natural days before, or on the day itself at the latest, since
     * hours are not recorded; what came up urgently at once, which is within the figure of the rule.
     */
    static Map<AddresseeKey, LocalDate> deadlines(OfficeFacts facts, Absence absence, int urgentDays) {
        LocalDate first = absence.period().validFrom();
        List<OfficeKey> held = facts.around().directory().appointments(absence.personId(), first).stream()
                .map(Appointment::office).toList();
        Leadership leadership = facts.around().regulation().leadership();
        Map<AddresseeKey, LocalDate> deadlines = new LinkedHashMap<>();
        for (ReportRule rule : leadership.reports()) {
            if (rule.offices().stream().anyMatch(held::contains)) {
                LocalDate deadline = absence.trip().urgent()
                        ? first.plusDays(urgentDays)
                        : first.minusDays(rule.daysBefore());
                rule.addressees().forEach(
                        to -> deadlines.merge(to, deadline, (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        return deadlines;
    }

    private static void details(OfficeFacts facts, Absence absence, List<Breach> breaches) {
        Absence.Trip trip = absence.trip();
        if (trip.place() == null) {
            breaches.add(of("noPlace", facts, absence));
        }
        if (trip.reason() == null) {
            breaches.add(of("noReason", facts, absence));
        }
        if (trip.takenOverById() == null) {
            breaches.add(of("nobodyTakesOver", facts, absence));
        }
        if (trip.contact() == null) {
            breaches.add(of("noContact", facts, absence));
        }
    }

    private static String name(OfficeFacts facts, AddresseeKey key) {
        return facts.around().regulation().leadership().addressee(key).map(Addressee::name).orElse(key.value());
    }

    private static Breach of(String variant, OfficeFacts facts, Absence absence) {
        String person = facts.around().directory().name(absence.personId());
        return Breach.of(variant, new Subject(Subject.Kind.ABSENCE, absence.id().value(), person))
                .with("person", person).with("date", absence.period().validFrom());
    }
}
