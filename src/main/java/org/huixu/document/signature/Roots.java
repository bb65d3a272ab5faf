package org.huixu.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huixu.application.signature.PaperSignature.Trust;
import org.huixu.application.signature.SignatureReader;

/** The certificates that the user trusts. Nobody is asked whether one of them was revoked. */
final class Roots {

    private final Set<X509Certificate> chosen;

    private Roots(Set<X509Certificate> chosen) {
        this.chosen = chosen;
    }

    static Roots in(List<Path> files) {
        Set<X509Certificate> chosen = new HashSet<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509")
                        .generateCertificates(in);
                if (found.isEmpty()) {
                    throw new CertificateException("empty");
                }
                found.forEach(one -> chosen.add((X509Certificate) one));
            } catch (IOException | CertificateException unreadable) {
                throw new SignatureReader.UnusableRoot(file, unreadable);
            }
        }
        return new Roots(chosen);
    }

    /**
     * Who stands behind a certificate.
     *
     * @param others certificates that came with it
     * @param at when it was used
     */
    Trust of(X509Certificate signer, Collection<X509Certificate> others, Instant at) {
        if (chosen.contains(signer)) {
            return new Trust.Chosen(name(signer));
        }
        if (Certificates.selfSigned(signer)) {
            return new Trust.SelfSigned();
        }
        if (chosen.isEmpty()) {
            return new Trust.Unknown();
        }
        try {
            X509CertSelector wanted = new X509CertSelector();
            wanted.setCertificate(signer);
            Set<TrustAnchor> anchors = new HashSet<>();
            chosen.forEach(one -> anchors.add(new TrustAnchor(one, null)));
            PKIXBuilderParameters rules = new PKIXBuilderParameters(anchors, wanted);
            rules.setRevocationEnabled(false);
            rules.setDate(Date.from(at));
            rules.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            PKIXCertPathBuilderResult way =
                    (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(rules);
            return new Trust.Chosen(name(way.getTrustAnchor().getTrustedCert()));
        } catch (GeneralSecurityException none) {
            return new Trust.Unknown();
        }
    }

    private static String name(X509Certificate root) {
        return Certificates.of(root).holder().words();
    }
}
