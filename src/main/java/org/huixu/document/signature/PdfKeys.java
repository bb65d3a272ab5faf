package org.huixu.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.huixu.application.signature.KeyFiles;
import org.huixu.application.signature.SigningKey;
import org.huixu.application.signature.UnusableKey;
import org.huixu.application.signature.UnusableKey.Reason;
import org.huixu.document.font.FontLibrary;
import org.jspecify.annotations.Nullable;

/** Takes the keys out of PKCS#12 files, with the means of Java, and where these do not know a key, with Bouncy Castle. */
public final class PdfKeys implements KeyFiles {

    private static final String KIND = "PKCS12";
    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int LEAST_RSA = 2048;
    private static final int LEAST_EC = 256;
    /** The curve of the algorithm SM2 (1.2.156.10197.1.301), as it stands in a public key. */
    private static final String SM2_CURVE = "06082a811ccf5501822d";

    private final FontLibrary library;

    /** @param library the faces for signatures that are seen */
    public PdfKeys(FontLibrary library) {
        this.library = library;
    }

    @Override
    public List<SigningKey> open(Path file, char[] password) {
        byte[] bytes = bytes(file);
        try {
            try {
                return usable(store(bytes, password), password);
            } catch (UnrecoverableKeyException unknown) {
                return usable(foreign(bytes, password, false), password);
            }
        } catch (UnrecoverableKeyException other) { // a key with a password of its own
            throw new UnusableKey(Reason.WRONG_PASSWORD, other.toString());
        } catch (GeneralSecurityException none) {
            throw new UnusableKey(Reason.NO_KEY_FILE, none.toString());
        }
    }

    /** @throws UnrecoverableKeyException where the password opens the file but not the key, or its kind is not known */
    private List<SigningKey> usable(KeyStore store, char[] password) throws GeneralSecurityException {
        List<SigningKey> usable = new ArrayList<>();
        UnusableKey first = null;
        for (String alias : Collections.list(store.aliases())) {
            try {
                key(store, alias, password).ifPresent(usable::add);
            } catch (UnusableKey not) {
                first = first == null ? not : first;
            }
        }
        if (usable.isEmpty()) {
            throw first == null ? new UnusableKey(Reason.NO_KEY, "") : first;
        }
        return List.copyOf(usable);
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableKey(Reason.NO_KEY_FILE, "too large");
            }
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            throw new UnusableKey(Reason.GONE, gone.toString());
        }
    }

    private static KeyStore store(byte[] bytes, char[] password) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KIND);
        try {
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (GeneralSecurityException | IOException unknown) {
            return foreign(bytes, password, unknown.getCause() instanceof UnrecoverableKeyException);
        }
    }

    /**
     * What Java cannot read: a key on a curve that it does not know, a password that was put into bytes otherwise, or no
     * such file at all.
     *
     * @param wrong whether Java holds the password for wrong
     */
    private static KeyStore foreign(byte[] bytes, char[] password, boolean wrong) throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KIND, new BouncyCastleProvider());
        try {
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException | RuntimeException none) {
            throw new UnusableKey(wrong || String.valueOf(none.getMessage()).contains("wrong password")
                    ? Reason.WRONG_PASSWORD
                    : Reason.NO_KEY_FILE, none.toString());
        }
    }

    private Optional<SigningKey> key(KeyStore store, String alias, char[] password) throws GeneralSecurityException {
        if (!store.isKeyEntry(alias)) {
            return Optional.empty();
        }
        Key key = store.getKey(alias, password);
        @Nullable
        Certificate @Nullable [] chain = store.getCertificateChain(alias);
        if (!(key instanceof PrivateKey own) || chain == null || chain.length == 0
                || !(chain[0] instanceof X509Certificate certificate)) {
            return Optional.empty();
        }
        require(certificate, own);
        return Optional.of(new PdfSigningKey(own,
                Arrays.stream(chain).filter(X509Certificate.class::isInstance).map(X509Certificate.class::cast)
                        .toList(),
                library));
    }

    /** Whether signatures with it are known everywhere, and safe. */
    private static void require(X509Certificate certificate, PrivateKey key) {
        String shape = HexFormat.of().formatHex(certificate.getPublicKey().getEncoded());
        if (shape.contains(SM2_CURVE)) {
            throw new UnusableKey(Reason.SM2, "");
        }
        int length = switch (key) {
            case RSAKey rsa -> rsa.getModulus().bitLength();
            case ECKey curve -> curve.getParams().getCurve().getField().getFieldSize();
            default -> throw new UnusableKey(Reason.OTHER_ALGORITHM, key.getAlgorithm());
        };
        if (length < (key instanceof RSAKey ? LEAST_RSA : LEAST_EC)) {
            throw new UnusableKey(Reason.TOO_SHORT, Integer.toString(length));
        }
        if (!signs(key)) {
            throw new UnusableKey(Reason.OTHER_ALGORITHM, key.getAlgorithm());
        }
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) { // digitalSignature, nonRepudiation
            throw new UnusableKey(Reason.NOT_FOR_SIGNING, "");
        }
    }

    /** Some curves and kinds of RSA are known to few. */
    private static boolean signs(PrivateKey key) {
        try {
            Signature trial = Signature.getInstance(key instanceof RSAKey ? "SHA256withRSA" : "SHA256withECDSA");
            trial.initSign(key);
            trial.update((byte) 0);
            trial.sign();
            return true;
        } catch (GeneralSecurityException | RuntimeException unknown) {
            return false;
        }
    }
}
