package org.huixu.application.sheet;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.Deliveries;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.Rule;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.regulation.RuleSetting;

/** On what a rule was judged that found nothing: the figures of its family. */
final class Basis {

    private static final Texts TEXTS = Texts.of(Basis.class);
    /** Rules of the minutes that begin with their signature. */
    private static final Set<String> SIGNED = Set.of("N1", "N3", "N5", "N7");

    private final MeetingFacts facts;

    Basis(MeetingFacts facts) {
        this.facts = facts;
    }

    /** Whether its time has come. */
    boolean timely(Rule rule) {
        String id = rule.id().value();
        if (!facts.meeting().stands()) {
            return false;
        }
        return switch (id.charAt(0)) {
            case 'A' -> !facts.agenda().entries().isEmpty();
            case 'M' -> !facts.agenda().entries().isEmpty() && delivered(id);
            case 'L' -> !id.equals("L4") || facts.meeting().begun();
            case 'N' -> minutes(id);
            case 'F' -> facts.meeting().begun();
            default -> true;
        };
    }

    private boolean delivered(String id) {
        Optional<Deadline> deadline = switch (id) {
            case "M1" -> Deliveries.deadline(facts, 1);
            case "M2" -> Deliveries.opinionDeadline(facts);
            case "M3" -> Deliveries.deadline(facts, 2);
            default -> Optional.empty();
        };
        return deadline.isEmpty()
                || facts.around().time().local().isAfter(Deliveries.end(facts, deadline.get()));
    }

    private boolean minutes(String id) {
        MinutesFacts minutes = facts.minutes();
        return minutes != null && (!SIGNED.contains(id) || minutes.minutes().state().signed())
                && (!id.equals("N4") || minutes.minutes().state().issued())
                && (!id.equals("N2") || !minutes.minutes().state().editable());
    }

    /** The figures in words. */
    String of(Rule rule, RuleSetting setting) {
        String id = rule.id().value();
        if (!facts.meeting().stands()) {
            return "";
        }
        return switch (id) {
            case "C1" -> TEXTS.format("checklist.basis.members", figure(facts.members().size()),
                    figure(facts.invited(Capacity.MEMBER).size()));
            case "C2" -> TEXTS.format("checklist.basis.chair", facts.name(facts.meeting().lead().chairId()));
            case "C3" -> quorum();
            case "C5" -> TEXTS.format("checklist.basis.observers",
                    figure(facts.invited(Capacity.FIXED_OBSERVER).size()));
            case "M1" -> delivery(1);
            case "M2" -> opinions();
            case "M3" -> delivery(2);
            case "M4" -> copies();
            default -> family(id, setting);
        };
    }

    private String family(String id, RuleSetting setting) {
        return switch (id.charAt(0)) {
            case 'A' -> TEXTS.format("checklist.basis.items", figure(facts.agenda().entries().size()));
            case 'L' -> TEXTS.format("checklist.basis.leave", figure(facts.people().leave().size()), came());
            case 'N' -> minutes();
            case 'F' -> TEXTS.format("checklist.basis.decisions", figure(facts.agenda().decisions().size()));
            default -> setting.numbers().isEmpty() ? "" : setting.numbers().toString();
        };
    }

    private String quorum() {
        Instant opened = facts.meeting().session().openedAt();
        MeetingFacts.Count count = opened == null ? facts.forecast() : facts.countAt(opened);
        return TEXTS.format(opened == null ? "checklist.basis.forecast" : "checklist.basis.quorum",
                figure(count.members()), figure(count.present()), figure(count.needed()));
    }

    private String delivery(int round) {
        Handouts handouts = Handouts.of(facts);
        long served = handouts.due().stream().filter(one -> handouts.judged(one, round).isPresent()).count();
        return TEXTS.format("checklist.basis.delivered", figure(handouts.people().size()),
                figure(handouts.due().size()), figure(served))
                + until(Deliveries.deadline(facts, round));
    }

    private String opinions() {
        Handouts handouts = Handouts.of(facts);
        long given = handouts.given().count();
        long back = handouts.due().stream().flatMap(one -> handouts.opinion(one).stream())
                .filter(one -> one.copyReturnedAt() != null).count();
        return TEXTS.format("checklist.basis.opinions", figure(given), figure(back))
                + until(Deliveries.opinionDeadline(facts));
    }

    private static String until(Optional<Deadline> deadline) {
        return deadline.map(one -> TEXTS.format("checklist.basis.until", ChineseText.date(one.day()))).orElse("");
    }

    private String copies() {
        long secret = facts.agenda().items().stream().filter(item -> item.item().flags().secret()).count();
        long out = facts.people().handed().copies().stream().filter(one -> one.returnedAt() == null).count();
        return TEXTS.format("checklist.basis.copies", figure(secret), figure(facts.people().handed().copies().size()),
                figure(out));
    }

    private String came() {
        return figure(facts.people().presences().stream().map(one -> one.personId()).distinct().count());
    }

    private String minutes() {
        MinutesFacts minutes = facts.minutes();
        if (minutes == null) {
            return TEXTS.get("checklist.basis.noMinutes");
        }
        if (minutes.minutes().signature().signedOn() == null) {
            return TEXTS.get("checklist.basis.unsigned");
        }
        return TEXTS.format("checklist.basis.signed", facts.name(minutes.minutes().signature().signedById()),
                ChineseText.date(Objects.requireNonNull(minutes.minutes().signature().signedOn())));
    }

    private static String figure(long number) {
        return Long.toString(number);
    }
}
