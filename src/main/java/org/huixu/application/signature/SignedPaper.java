package org.huixu.application.signature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A PDF with its digital signatures.
 *
 * @param signatures in the order in which they were made
 */
public record SignedPaper(List<PaperSignature> signatures) {

    public SignedPaper {
        signatures = List.copyOf(signatures);
    }

    /** The worst of its signatures; empty where there is none. */
    public Optional<PaperSignature> worst() {
        return signatures.stream().max(Comparator.comparing(PaperSignature::state));
    }
}
