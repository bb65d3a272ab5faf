package org.huixu.desktop.meeting.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.calendar.Deadline;
import org.huixu.domain.compliance.AgendaRules;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/**
 * A department that is asked about an item, in words.
 *
 * @param late whether it answered after the deadline, or did not and the deadline is over
 */
record AskedLine(Countersignature asked, String unit, String due, boolean late, String signer, String grounds) {

    private static final Texts TEXTS = Texts.of(AskedLine.class);

    /** Those asked, in the order in which they were. */
    static List<AskedLine> of(ItemDossier dossier) {
        return dossier.facts().preparation().countersignatures().stream()
                .sorted(Comparator.comparing(Countersignature::askedOn).thenComparing(one -> one.id().value()))
                .map(one -> line(dossier, one)).toList();
    }

    private static AskedLine line(ItemDossier dossier, Countersignature one) {
        Deadline deadline = AgendaRules.answerBy(dossier.facts(), one.askedOn()).orElse(null);
        LocalDate today = dossier.facts().around().time().today();
        LocalDate until = one.reply().answeredOn() == null ? today : one.reply().answeredOn();
        boolean late = deadline != null && until.isAfter(deadline.day());
        String signer = one.reply().signedById() == null ? "" : dossier.name(one.reply().signedById());
        return new AskedLine(one, dossier.unit(one.unitId()), due(deadline), late, signer, grounds(dossier, one));
    }

    private static String due(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        return deadline.unknownYears().isEmpty()
                ? day(deadline.day())
                : TEXTS.format("meeting.asked.dueUnknown", day(deadline.day()));
    }

    private static String grounds(ItemDossier dossier, Countersignature one) {
        String grounds = one.reply().grounds() == null ? "" : one.reply().grounds();
        String proof = proof(dossier, one.reply().proof());
        return grounds.isEmpty() || proof.isEmpty()
                ? grounds + proof
                : TEXTS.format("meeting.route.words", grounds, proof);
    }

    /** The proof in words; empty without one. */
    static String proof(ItemDossier dossier, Proof proof) {
        if (proof.scanId() != null) {
            var scan = dossier.attachments().get(proof.scanId());
            return TEXTS.format("meeting.route.scan", scan == null ? "" : scan.fileName());
        }
        return proof.paperSeenById() == null
                ? ""
                : TEXTS.format("meeting.route.seen", dossier.name(proof.paperSeenById()));
    }

    /** Month and day. */
    static String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : TEXTS.format("meeting.asked.day", Integer.toString(day.getMonthValue()),
                        Integer.toString(day.getDayOfMonth()));
    }

    /** The names of these departments. */
    static String units(List<AskedLine> lines) {
        return lines.stream().map(AskedLine::unit).collect(Collectors.joining(TEXTS.get("meeting.steps.comma")));
    }

    /** What it answered, or that it has not. */
    String answer() {
        return stance(asked.reply().stance());
    }

    String answerColour() {
        Stance stance = asked.reply().stance();
        if (stance == null) {
            return late ? "bad" : "";
        }
        return switch (stance) {
            case AGREES -> asked.reply().signedById() == null ? "warn" : "good";
            case DIFFERS -> "warn";
        };
    }

    static String stance(@Nullable Stance stance) {
        return stance == null
                ? TEXTS.get("meeting.asked.open")
                : TEXTS.get(switch (stance) {
                    case AGREES -> "meeting.asked.agrees";
                    case DIFFERS -> "meeting.asked.differs";
                });
    }
}
