package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.FollowUp;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MatterKind;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Result;
import org.huixu.domain.regulation.RuleId;
import org.huixu.domain.regulation.RuleSetting;

/** What the office owes after a meeting (art. 20, 21, 28, 29, 33, 35, 52, 59, 61, 70). Natural days. */
final class FollowUpRules {

    static final String DAYS = "days";
    private static final String AHEAD = "ahead";
    private static final String MONTHS = "months";
    private static final int MONTHS_OF_YEAR = 12;
    private static final String NO_UNIT = "—";

    /** F1, art. 52: every decision is followed up until closed; the leaders get a report every so many months. */
    static final Rule F1_DECISIONS_ARE_FOLLOWED_UP = new Rule.Mixed(new RuleId("F1"),
            new Rule.Terms(Map.of("open", Set.of("unit", "until"), "undated", Set.of("unit"), "report",
                    Set.of("from", "to", "meetings")), Set.of(DAYS, MONTHS), Set.of()),
            FollowUpRules::decisions, null, FollowUpRules::reports);

    /** F2, art. 28: a major decision is reported to the people's congress; the consultative conference is consulted. */
    static final Rule F2_MAJOR_DECISIONS_ARE_REPORTED = matter("F2", MatterKind.MAJOR,
            List.of("congress", "consultation"));

    /** F3, art. 33 and 61: what was decided is published and explained unless it is secret. */
    static final Rule F3_DECISIONS_ARE_PUBLISHED = new Rule.OfMeeting(new RuleId("F3"),
            new Rule.Terms(Map.of("publish", Set.of("items")), Set.of(DAYS), Set.of()), FollowUpRules::publish);

    /** F4, art. 29: the outcome of a major decision or a normative document is evaluated after it has run. */
    static final Rule F4_DECISIONS_ARE_EVALUATED = new Rule.OfMeeting(new RuleId("F4"),
            new Rule.Terms(Map.of("evaluate", Set.of("decided")), Set.of(DAYS, AHEAD), Set.of()),
            FollowUpRules::evaluate);

    /** F5, art. 59: a document in the government's name is signed by the head, in the office's by the director. */
    static final Rule F5_DOCUMENTS_ARE_SIGNED_BY_THE_RIGHT_PERSON = new Rule.OfMeeting(new RuleId("F5"),
            new Rule.Terms(Map.of("wrongSignatory", Set.of("number", "person"), "notReviewed", Set.of("number")),
                    Set.of(), Set.of()),
            FollowUpRules::documents);

    /** F6, art. 21 and 35: a normative document is registered, published and filed. */
    static final Rule F6_NORMATIVE_DOCUMENTS_ARE_FILED = matter("F6", MatterKind.NORMATIVE,
            List.of("register", "publish", "file"));

    /** F7, art. 70: important matters are reported to the district committee before and afterwards. */
    static final Rule F7_IMPORTANT_MATTERS_ARE_REPORTED = new Rule.OfMeeting(new RuleId("F7"),
            new Rule.Terms(Map.of("before", Set.of("day"), "after", Set.of("decided")), Set.of(DAYS), Set.of()),
            FollowUpRules::committee);

    private FollowUpRules() {
    }

    private static List<Breach> decisions(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (Decision decision : facts.agenda().decisions()) {
            LocalDate due = decision.charge().dueOn();
            if (decision.charge().followUp() == FollowUp.TRACKED) {
                Breach breach = Breach.of(due == null ? "undated" : "open",
                        new Subject(Subject.Kind.DECISION, decision.id().value(), decision.text())).with("unit",
                                decision.charge().unitId() == null
                                        ? NO_UNIT
                                        : facts.around().directory().shortName(decision.charge().unitId(),
                                                facts.day()));
                breaches.add(due == null ? breach : breach.with("until", due).due(due, Set.of()));
            }
        }
        return breaches;
    }

    /** A report for each span of months, counted from January, that ended in the period and in which meetings were held. */
    private static List<Breach> reports(OfficeFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        LocalDate today = facts.around().time().today();
        int months = Math.clamp(setting.number(MONTHS), 1, MONTHS_OF_YEAR);
        YearMonth from = YearMonth.from(facts.period().validFrom());
        LocalDate span = LocalDate.of(from.getYear(), (from.getMonthValue() - 1) / months * months + 1, 1);
        while (!next(span, months).isAfter(today)) {
            LocalDate begin = span;
            LocalDate end = next(span, months);
            long meetings = facts.gatherings().ofYears().stream()
                    .filter(one -> one.state() instanceof MeetingState.Closed)
                    .filter(one -> one.slot().onDate() != null && !one.slot().onDate().isBefore(begin)
                            && one.slot().onDate().isBefore(end))
                    .count();
            if (meetings > 0) {
                breaches.add(Breach
                        .of("report", new Subject(Subject.Kind.OFFICE, YearMonth.from(begin).toString(),
                                facts.subject().label()))
                        .with("from", begin).with("to", end.minusDays(1)).with("meetings", meetings)
                        .due(end.plusDays(setting.number(DAYS)), Set.of()));
            }
            span = end;
        }
        return breaches;
    }

    /** Spans begin anew with every year. */
    private static LocalDate next(LocalDate begin, int months) {
        LocalDate end = begin.plusMonths(months);
        LocalDate year = begin.withDayOfYear(1).plusYears(1);
        return end.isAfter(year) ? year : end;
    }

    private static List<Breach> publish(MeetingFacts facts, RuleSetting setting) {
        long open = decided(facts).filter(item -> !item.item().flags().secret()).count();
        return open == 0
                ? List.of()
                : List.of(Breach.of("publish", facts.subject()).with("items", open)
                        .due(facts.day().plusDays(setting.number(DAYS)), Set.of()));
    }

    /** Spoken of only {@code ahead} days before it is due: a year is long. */
    private static List<Breach> evaluate(MeetingFacts facts, RuleSetting setting) {
        LocalDate due = facts.day().plusDays(setting.number(DAYS));
        if (facts.around().time().today().isBefore(due.minusDays(setting.number(AHEAD)))) {
            return List.of();
        }
        return decided(facts)
                .filter(item -> decides(facts, item, MatterKind.MAJOR) || decides(facts, item, MatterKind.NORMATIVE))
                .map(item -> Breach.of("evaluate", item.subject()).with("decided", facts.day()).due(due, Set.of()))
                .toList();
    }

    private static List<Breach> committee(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        facts.agenda().items().stream().filter(item -> decides(facts, item, MatterKind.MAJOR))
                .forEach(item -> breaches.add(
                        Breach.of("before", item.subject()).with("day", facts.day()).due(facts.day(), Set.of())));
        decided(facts).filter(item -> decides(facts, item, MatterKind.MAJOR))
                .forEach(item -> breaches.add(Breach.of("after", item.subject()).with("decided", facts.day())
                        .due(facts.day().plusDays(setting.number(DAYS)), Set.of())));
        return breaches;
    }

    private static List<Breach> documents(MeetingFacts facts, RuleSetting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (IssuedDocument document : facts.agenda().documents()) {
            Subject subject = facts.agenda().item(document.itemId()).map(ItemFacts::subject)
                    .orElseGet(facts::subject);
            PersonId signer = document.signedById();
            boolean byHead = holds(facts, signer, document, true);
            boolean right = byHead || switch (document.inNameOf()) {
                case THE_GOVERNMENT -> document.authorised() && deputy(facts, signer, document);
                case THE_OFFICE -> holds(facts, signer, document, false);
            };
            if (!right) {
                breaches.add(Breach.of("wrongSignatory", subject).with("number", document.number())
                        .with("person", facts.name(signer)).due(document.issuedOn(), Set.of()));
            }
            if (document.inNameOf() == InNameOf.THE_OFFICE && !reviewed(facts, document, byHead)) {
                breaches.add(Breach.of("notReviewed", subject).with("number", document.number())
                        .due(document.issuedOn(), Set.of()));
            }
        }
        return breaches;
    }

    /** A deputy reviews what the director signs; what goes to the head, the director (art. 59). */
    private static boolean reviewed(MeetingFacts facts, IssuedDocument document, boolean byHead) {
        PersonId reviewer = document.reviewedById();
        return reviewer != null
                && (deputy(facts, reviewer, document) || (byHead && holds(facts, reviewer, document, false)));
    }

    /** Whether the person held, or acted for the holder of, the head's or the director's office on the day of issue. */
    private static boolean holds(MeetingFacts facts, PersonId person, IssuedDocument document, boolean head) {
        var procedure = facts.around().regulation().procedure();
        return facts.around().authority().entitled(person,
                List.of(new OfficeSelector(head ? procedure.head() : procedure.director(), null)),
                document.issuedOn(), facts.type().key()).given();
    }

    private static boolean deputy(MeetingFacts facts, PersonId person, IssuedDocument document) {
        return facts.around().authority().entitled(person,
                facts.around().regulation().offices().documentDeputies(), document.issuedOn(), facts.type().key())
                .given();
    }

    private static Rule matter(String id, MatterKind kind, List<String> variants) {
        Map<String, Set<String>> figures = variants.stream()
                .collect(java.util.stream.Collectors.toMap(variant -> variant, _ -> Set.of("decided")));
        return new Rule.OfMeeting(new RuleId(id), new Rule.Terms(figures, Set.of(DAYS), Set.of()),
                (facts, setting) -> decided(facts).filter(item -> decides(facts, item, kind))
                        .flatMap(item -> variants.stream().map(variant -> Breach.of(variant, item.subject())
                                .with("decided", facts.day())
                                .due(facts.day().plusDays(setting.number(DAYS)), Set.of())))
                        .toList());
    }

    /** Whether the item is of that kind and this type of meeting decides such. */
    private static boolean decides(MeetingFacts facts, ItemFacts item, MatterKind kind) {
        return item.item().flags().is(kind) && facts.around().regulation().matters().of(kind)
                .map(matter -> matter.decidedBy().contains(facts.type().key())).orElse(false);
    }

    /** The items with a result that decides them. */
    private static Stream<ItemFacts> decided(MeetingFacts facts) {
        return facts.agenda().items().stream().filter(item -> facts.agenda().discussions().stream()
                .filter(one -> one.itemId().equals(item.item().id())).map(Discussion::result)
                .anyMatch(result -> result != null && facts.around().regulation().procedure().result(result)
                        .map(Result::decides).orElse(false)));
    }
}
