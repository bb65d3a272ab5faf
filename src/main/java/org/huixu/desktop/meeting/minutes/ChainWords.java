package org.huixu.desktop.meeting.minutes;

import java.time.LocalDate;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.Signatories;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.Moments;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;
import org.jspecify.annotations.Nullable;

/** How each step of the minutes was taken, in words. */
record ChainWords(MeetingDossier dossier, MeetingFacts facts, MinutesFacts minutes) {

    private static final Texts TEXTS = Texts.of(ChainWords.class);

    /** Who decided it; that it was somebody else than practice has it is said, and no finding (decision 21). */
    String withdrawal(StepRecord record) {
        Signatories may = Signatories.of(facts);
        return may.entitled(record.personId(), record.doneOn()).given()
                ? done(record)
                : TEXTS.format("minutes.chain.withdrawn.other", done(record), may.words());
    }

    String done(StepRecord record) {
        return by(record.personId(), record.actingForId(), record.doneOn(), record.opinion());
    }

    private String by(@Nullable PersonId person, @Nullable PersonId absent, @Nullable LocalDate day,
            @Nullable String opinion) {
        String who = absent == null
                ? dossier.name(person)
                : TEXTS.format("minutes.chain.acting", dossier.name(person), dossier.name(absent));
        String when = day == null ? "" : Moments.day(dossier.around().time(), day);
        return opinion == null
                ? TEXTS.format("minutes.chain.by", who, when)
                : TEXTS.format("minutes.chain.byWith", who, when, opinion);
    }

    String signed() {
        Minutes.Signature signature = minutes.minutes().signature();
        return by(signature.signedById(), signature.actingForId(), signature.signedOn(), signature.opinion());
    }

    String issued() {
        LocalDate on = minutes.minutes().issue().issuedOn();
        String distribution = minutes.minutes().issue().distribution();
        return TEXTS.format("minutes.chain.issued", on == null ? "" : Moments.day(dossier.around().time(), on),
                distribution == null ? "" : distribution);
    }

    String archived() {
        return facts.around().regulation().procedure().chain().first(StepKind.ARCHIVE)
                .flatMap(step -> minutes.taken(step.key())).map(this::done)
                .orElse(TEXTS.get("minutes.chain.archived"));
    }

    static String number(MeetingFacts facts, MinutesFacts minutes) {
        boolean signed = minutes.minutes().state().signed();
        return minutes.number().map(one -> words(facts, one, signed)).orElse(TEXTS.get("minutes.number.none"));
    }

    /** The signature locks the number with the text. */
    private static String words(MeetingFacts facts, NumberAllocation one, boolean signed) {
        String text = facts.around().regulation().procedure().series(one.series()).text(one.seriesYear(), one.serial());
        return one.state() == NumberState.RESERVED && !signed ? TEXTS.format("minutes.number.reserved", text) : text;
    }
}
