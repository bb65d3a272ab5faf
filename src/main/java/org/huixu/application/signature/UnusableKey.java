package org.huixu.application.signature;

import java.io.Serial;

/** Papers cannot be signed with what a file holds. */
public final class UnusableKey extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** Why not. */
    public enum Reason {
        /** The file is not there, or cannot be read. */
        GONE,
        /** It is no PKCS#12. */
        NO_KEY_FILE,
        WRONG_PASSWORD,
        /** There is no private key with a certificate in it. */
        NO_KEY,
        /** A key of the algorithm SM2, which signatures in a PDF do not know. */
        SM2,
        /** A key of another algorithm, see the detail. */
        OTHER_ALGORITHM,
        /** A key that is too short to be safe, see the detail. */
        TOO_SHORT,
        /** Its certificate is meant for something else. */
        NOT_FOR_SIGNING
    }

    public UnusableKey(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** The algorithm, or the length in bits. */
    public String detail() {
        return detail;
    }
}
