package org.huixu.document.signature;

import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import com.itextpdf.signatures.TimestampConstants;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;
import org.huixu.application.signature.PaperSignature;
import org.huixu.application.signature.PaperSignature.State;
import org.huixu.application.signature.PaperSignature.Trust;
import org.huixu.application.signature.SignatureReader;
import org.huixu.application.signature.SignedPaper;
import org.huixu.document.pdf.Sources;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads signatures with iText; what a file of others throws at it is part of the answer. */
public final class PdfSignatures implements SignatureReader {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSignatures.class);
    private static final int RANGES = 4;
    /** Beginnings of a sequence in DER: its tag, and a length of that many further bytes. */
    private static final int SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    static {
        EventManager.acknowledgeAgplUsageDisableWarningMessage();
    }

    @Override
    public SignedPaper read(PaperFile pdf, List<Path> roots) {
        Roots trusted = Roots.in(roots);
        try (PdfReader reader = open(pdf); PdfDocument document = new PdfDocument(reader)) {
            SignatureUtil signatures = new SignatureUtil(document);
            return new SignedPaper(signatures.getSignatureNames().stream()
                    .map(name -> signature(signatures, name, trusted)).toList());
        } catch (BadPasswordException locked) {
            throw new PaperException.NotReadable(true, locked);
        } catch (IOException | RuntimeException damaged) {
            throw new PaperException.NotReadable(false, damaged);
        }
    }

    private static PdfReader open(PaperFile pdf) throws IOException {
        Path file = pdf.file().orElse(null);
        return file == null ? Sources.open(pdf.bytes()) : Sources.open(file);
    }

    private static PaperSignature signature(SignatureUtil signatures, String name, Roots trusted) {
        try {
            PdfPKCS7 envelope = signatures.readSignatureData(name);
            X509Certificate signer = envelope.getSigningCertificate();
            Instant claimed = moment(envelope.getSignDate());
            State state = !whole(signatures.getSignatureDictionary(name)) ? State.UNKNOWN
                    : !envelope.verifySignatureIntegrityAndAuthenticity() ? State.ALTERED
                    : signatures.signatureCoversWholeDocument(name) ? State.INTACT : State.EXTENDED;
            List<X509Certificate> others = Arrays.stream(envelope.getCertificates())
                    .filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast).toList();
            return new PaperSignature(state, Certificates.of(signer), claimed,
                    trusted.of(signer, others, claimed == null ? signer.getNotBefore().toInstant() : claimed));
        } catch (GeneralSecurityException | RuntimeException foreign) {
            LOG.info("A signature cannot be judged: {}", foreign.toString());
            return new PaperSignature(State.UNKNOWN, null, null, new Trust.Unknown());
        }
    }

    /** Whether it covers everything before and behind itself, and nothing is hidden in the room that it takes. */
    private static boolean whole(PdfDictionary signature) {
        PdfArray covered = signature.getAsArray(PdfName.ByteRange);
        PdfString contents = signature.getAsString(PdfName.Contents);
        if (covered == null || covered.size() != RANGES || contents == null) {
            return false;
        }
        long[] ranges = covered.toLongArray();
        byte[] envelope = contents.getValueBytes();
        return ranges[0] == 0 && ranges[2] - ranges[1] == 2L * envelope.length + 2 && clean(envelope);
    }

    /** Whether only zeros follow the envelope in the room that was kept for it. */
    private static boolean clean(byte[] room) {
        if (room.length < 2 || room[0] != SEQUENCE) {
            return false;
        }
        int length = room[1] & 0xFF;
        int from = 2;
        if (length >= LONG_FORM) {
            int bytes = length - LONG_FORM;
            if (bytes == 0 || bytes > MOST_LENGTH_BYTES || room.length < 2 + bytes) {
                return false;
            }
            length = 0;
            for (int i = 0; i < bytes; i++) {
                length = (length << Byte.SIZE) | (room[from + i] & 0xFF);
            }
            from += bytes;
        }
        for (int i = from + length; i < room.length; i++) {
            if (room[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Absent where the signature does not say. */
    private static @Nullable Instant moment(Calendar said) {
        return Objects.equals(said, TimestampConstants.UNDEFINED_TIMESTAMP_DATE) ? null : said.toInstant();
    }
}
