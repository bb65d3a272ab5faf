package org.huixu.application.signature;

import java.time.Instant;
import java.util.Optional;
import org.huixu.application.signature.Certificate.Validity;
import org.jspecify.annotations.Nullable;

/**
 * One digital signature of a PDF, held to the bytes that it covers. Nobody was asked over a network: whether the
 * certificate was revoked is not known.
 *
 * @param signer with whose certificate it was made; absent where the signature cannot be read
 * @param claimed when it says it was made, by the clock of whoever signed; absent where it does not say
 */
public record PaperSignature(State state, @Nullable Certificate signer, @Nullable Instant claimed, Trust trust) {

    /** What became of the file since, from good to bad. */
    public enum State {
        /** Not a byte was changed or added. */
        INTACT,
        /** What was signed is as it was; more was added behind it. */
        EXTENDED,
        /** It cannot be judged: an unknown algorithm, or a damaged signature. */
        UNKNOWN,
        /** What was signed is no longer what it was. */
        ALTERED
    }

    /** Who stands behind the certificate, as far as this machine knows. */
    public sealed interface Trust {

        /** It leads to a root that the user chose. */
        record Chosen(String root) implements Trust {
        }

        /** Nobody but its holder. */
        record SelfSigned() implements Trust {
        }

        /** Somebody who is not among the roots that the user chose. */
        record Unknown() implements Trust {
        }
    }

    /** Whether the certificate was valid when the signature was made; empty where that is not known. */
    public Optional<Validity> thenValid() {
        return signer == null ? Optional.empty() : Optional.ofNullable(claimed).map(signer::at);
    }

    /** Whether nothing speaks against it but that nobody vouches for its holder. */
    public boolean sound() {
        return state == State.INTACT && thenValid().filter(Validity.VALID::equals).isPresent();
    }
}
