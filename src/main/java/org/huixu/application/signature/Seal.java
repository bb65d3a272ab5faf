package org.huixu.application.signature;

import java.time.OffsetDateTime;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Problem;
import org.huixu.application.text.ChineseText;

/** What is put on a paper before its bytes are kept: a digital signature, or nothing. */
@FunctionalInterface
public interface Seal {

    /** Nothing: the paper was signed with a pen. */
    Seal NONE = (paper, _) -> paper;

    /**
     * The paper as it is kept.
     *
     * @throws Impossible when the certificate is not valid at that time
     */
    byte[] on(byte[] paper, OffsetDateTime at);

    /** A digital signature with that key. */
    static Seal with(SigningKey key, SignatureLook look) {
        return (paper, at) -> {
            requireValid(key.certificate(), at);
            return key.sign(paper, look, at);
        };
    }

    /**
     * Fails when nothing can be signed with the certificate at that time.
     *
     * @throws Impossible that says since when, or from when on
     */
    static void requireValid(Certificate certificate, OffsetDateTime at) {
        switch (certificate.at(at.toInstant())) {
            case VALID -> {
            }
            case NOT_YET -> throw refused("problem.signature.notYet", ChineseText.date(
                    certificate.from().atOffset(at.getOffset()).toLocalDate()));
            case EXPIRED -> throw refused("problem.signature.expired", ChineseText.date(
                    certificate.until().atOffset(at.getOffset()).toLocalDate()));
        }
    }

    private static Impossible refused(String key, String day) {
        return new Impossible(Problem.at(SignatureDesk.KEY_FILE, key, day));
    }
}
