package org.huixu.application.signature;

import java.time.Instant;
import org.huixu.application.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, as far as people read it.
 *
 * @param holder whose it is
 * @param issuer who gave it
 * @param from the first moment at which it is valid
 * @param until the last one
 */
public record Certificate(Name holder, Name issuer, Instant from, Instant until) {

    private static final Texts TEXTS = Texts.of(Certificate.class);

    /**
     * Who is named in a certificate.
     *
     * @param name of the person, unit or authority; where there is none, the whole entry
     * @param organisation to which he belongs
     */
    public record Name(String name, @Nullable String organisation) {

        /** The name, and the organisation where it says more. */
        public String words() {
            return organisation == null || organisation.equals(name)
                    ? name
                    : TEXTS.format("signature.name", name, organisation);
        }
    }

    /** Whether it is valid at a moment. */
    public enum Validity {
        NOT_YET, VALID, EXPIRED
    }

    /** Whether it is valid at that moment. */
    public Validity at(Instant moment) {
        return moment.isBefore(from) ? Validity.NOT_YET : moment.isAfter(until) ? Validity.EXPIRED : Validity.VALID;
    }
}
