package org.huixu.document.signature;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.crypto.DigestAlgorithms;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.time.OffsetDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.huixu.application.signature.Certificate;
import org.huixu.application.signature.SignatureLook;
import org.huixu.application.signature.SigningKey;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.pdf.Sources;
import org.huixu.document.pdf.StampedDocument;

/**
 * Signs papers of ours as PAdES baseline B: what the file says stays byte for byte, signature and box are added behind.
 * Java of today refuses nothing that was let in by {@link PdfKeys}.
 *
 * @param chain its certificate, and those of who gave it
 */
record PdfSigningKey(PrivateKey key, List<X509Certificate> chain, FontLibrary library) implements SigningKey {

    private static final String FIELD = "Signature1";
    private static final int ENVELOPE = 8192;
    private static final int LONG_CURVE = 384;

    static {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    PdfSigningKey {
        chain = List.copyOf(chain);
    }

    @Override
    public Certificate certificate() {
        return Certificates.of(chain.getFirst());
    }

    @Override
    public byte[] sign(byte[] paper, SignatureLook look, OffsetDateTime at) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(paper.length * 2);
        synchronized (library) {
            try (PdfReader reader = Sources.open(paper)) {
                SignerProperties properties = new SignerProperties()
                        .setClaimedSignDate(GregorianCalendar.from(at.toZonedDateTime()))
                        .setFieldName(FIELD).setSignatureCreator("Huixu");
                SealBox box = look == SignatureLook.VISIBLE ? SealBox.of(paper, certificate().holder(), at, library)
                        : null;
                if (box != null) {
                    properties.setPageNumber(box.page()).setPageRect(box.place());
                }
                Signer signer = new Signer(reader, signed, properties);
                signer.stamped().modified(at);
                if (box != null) {
                    signer.getSignatureField()
                            .setSignatureAppearanceLayer(signer.stamped().form(box.width(), box.height(), box.marks(),
                                    library));
                }
                signer.signDetached(new PrivateKeySignature(key, digest(), null),
                        chain.toArray(X509Certificate[]::new), null, null, null, room(), CryptoStandard.CADES);
            } catch (IOException | GeneralSecurityException | ITextException broken) {
                throw new IllegalStateException("a paper of ours could not be signed", broken);
            }
        }
        return signed.toByteArray();
    }

    /** Nothing of the key comes into a log. */
    @Override
    public String toString() {
        return certificate().holder().words();
    }

    private String digest() {
        return key instanceof ECKey curve && curve.getParams().getCurve().getField().getFieldSize() >= LONG_CURVE
                ? DigestAlgorithms.SHA512
                : DigestAlgorithms.SHA256;
    }

    /** The certificates go into the signature, whose room is kept before it is made. */
    private int room() throws GeneralSecurityException {
        int room = ENVELOPE;
        for (X509Certificate one : chain) {
            room += one.getEncoded().length;
        }
        return room;
    }

    private static final class Signer extends PdfSigner {

        Signer(PdfReader reader, OutputStream out, SignerProperties properties) throws IOException {
            super(reader, out, null, new StampingProperties().useAppendMode(), properties);
        }

        @Override
        protected PdfDocument initDocument(PdfReader reader, PdfWriter writer, StampingProperties properties) {
            return new StampedDocument(reader, writer, properties);
        }

        StampedDocument stamped() {
            return (StampedDocument) getDocument();
        }
    }
}
