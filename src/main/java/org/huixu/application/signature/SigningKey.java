package org.huixu.application.signature;

import java.time.OffsetDateTime;
import org.huixu.application.document.PaperException;

/** A private key that was read from its file, with its certificate. It is kept in memory alone. */
public interface SigningKey {

    Certificate certificate();

    /**
     * Signs a paper (PAdES, baseline B): its bytes stay as they are, and the signature follows them. A PDF/A-2u stays one.
     *
     * @param at what the signature says of its time; nobody confirms it
     * @throws PaperException.FaceUnreadable if a face cannot be read
     */
    byte[] sign(byte[] paper, SignatureLook look, OffsetDateTime at);
}
