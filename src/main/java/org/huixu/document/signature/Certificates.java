package org.huixu.document.signature;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.huixu.application.signature.Certificate;
import org.jspecify.annotations.Nullable;

/** Reads X.509 certificates as people do. */
final class Certificates {

    private Certificates() {
    }

    static Certificate of(X509Certificate certificate) {
        return new Certificate(name(certificate.getSubjectX500Principal()), name(certificate.getIssuerX500Principal()),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
    }

    /** Whether its own key made it. */
    static boolean selfSigned(X509Certificate certificate) {
        if (!certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    static Certificate.Name name(X500Principal principal) {
        X500Name name = X500Name.getInstance(principal.getEncoded());
        String organisation = first(name, BCStyle.O);
        String common = first(name, BCStyle.CN);
        return new Certificate.Name(common != null ? common : organisation != null ? organisation : principal.getName(),
                organisation);
    }

    private static @Nullable String first(X500Name name, ASN1ObjectIdentifier kind) {
        RDN[] found = name.getRDNs(kind);
        String value = found.length == 0 ? "" : IETFUtils.valueToString(found[0].getFirst().getValue()).strip();
        return value.isEmpty() ? null : value;
    }
}
