package org.huixu.domain.minutes;

import org.huixu.domain.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A correction (更正) of issued minutes: a numbered paper with the old text and the new one. The minutes stay as they were
 * signed (art. 51, 55).
 *
 * @param serial counts those of one paper, from 1
 * @param reason why the text has to be corrected
 * @param givenUp why it was given up; absent for one that is not
 */
public record Correction(CorrectionId id, long version, MinutesId minutesId, int serial, String reason,
        Minutes.Signature signature, Minutes.Issue issue, @Nullable String givenUp) implements Entity {

    /** How far it is. */
    public enum Stage {
        DRAFTED, SIGNED, ISSUED, GIVEN_UP
    }

    public Stage stage() {
        return givenUp != null ? Stage.GIVEN_UP
                : issue.issuedOn() != null ? Stage.ISSUED
                : signature.signedOn() != null ? Stage.SIGNED : Stage.DRAFTED;
    }

    public Correction because(String newReason) {
        return new Correction(id, version, minutesId, serial, newReason, signature, issue, givenUp);
    }

    public Correction with(Minutes.Signature newSignature) {
        return new Correction(id, version, minutesId, serial, reason, newSignature, issue, givenUp);
    }

    public Correction with(Minutes.Issue newIssue) {
        return new Correction(id, version, minutesId, serial, reason, signature, newIssue, givenUp);
    }

    public Correction givenUp(String why) {
        return new Correction(id, version, minutesId, serial, reason, signature, issue, why);
    }
}
