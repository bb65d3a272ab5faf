package org.huixu.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.huixu.application.signature.UnusableKey;
import org.huixu.application.signature.UnusableKey.Reason;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.fixture.TestKeys;
import org.huixu.fixture.TestKeys.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files of keys can be opened, and which keys in them can sign. */
class PdfKeysTest {

    private static final PdfKeys KEYS = new PdfKeys(new FontLibrary(FontSettings.bundledOnly()));

    @TempDir
    Path folder;

    @Test
    void onlyTheRightPasswordOpensAFileOfKeys() {
        Path file = TestKeys.write(folder.resolve("key.pfx"), TestKeys.make(TestKeys.clerk()));
        assertThat(reason(file, "错的")).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(reason(file, "")).isEqualTo(Reason.WRONG_PASSWORD);
        Path empty = TestKeys.write(folder.resolve("empty.pfx"), "", TestKeys.make(TestKeys.clerk()));
        assertThat(KEYS.open(empty, new char[0])).hasSize(1);
    }

    @Test
    void filesWithoutAKeyOrOfAnotherKindAreTold() throws Exception {
        Path text = Files.writeString(folder.resolve("text.p12"), "不是证书");
        Path none = TestKeys.writeWithoutKey(folder.resolve("none.p12"), TestKeys.make(TestKeys.clerk()));
        byte[] whole = Files.readAllBytes(TestKeys.write(folder.resolve("whole.p12"), TestKeys.make(TestKeys.clerk())));
        Path cut = Files.write(folder.resolve("cut.p12"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(reason(text, "x")).isEqualTo(Reason.NO_KEY_FILE);
        assertThat(reason(cut, TestKeys.PASSWORD)).isEqualTo(Reason.NO_KEY_FILE);
        assertThat(reason(none, TestKeys.PASSWORD)).isEqualTo(Reason.NO_KEY);
        assertThat(reason(folder.resolve("gone.p12"), "x")).isEqualTo(Reason.GONE);
        assertThat(reason(folder, "x")).isEqualTo(Reason.GONE);
    }

    @ParameterizedTest
    @CsvSource({"RSA-1024, TOO_SHORT", "DSA-2048, OTHER_ALGORITHM", "EC-sm2p256v1, SM2",
            "EC-brainpoolP256r1, OTHER_ALGORITHM"})
    void keysThatAreNotKnownEverywhereOrAreNotSafeAreTold(String algorithm, Reason why) {
        Path file = TestKeys.write(folder.resolve("key.p12"), TestKeys.make(TestKeys.clerk().algorithm(algorithm)));
        assertThat(reason(file, TestKeys.PASSWORD)).isEqualTo(why);
        assertThat(reason(file, "错的")).isEqualTo(Reason.WRONG_PASSWORD);
    }

    @Test
    void aCertificateForSomethingElseDoesNotSign() {
        Path file = TestKeys.write(folder.resolve("key.p12"),
                TestKeys.make(TestKeys.clerk().usage(KeyUsage.keyEncipherment)));
        assertThat(reason(file, TestKeys.PASSWORD)).isEqualTo(Reason.NOT_FOR_SIGNING);
    }

    @Test
    void ofSeveralKeysAllThatCanSignAreOffered() {
        Path file = TestKeys.write(folder.resolve("key.p12"), TestKeys.make(TestKeys.clerk()),
                TestKeys.make(Wish.of("CN=李堃").algorithm("EC-secp256r1")),
                TestKeys.make(Wish.of("CN=太短").algorithm("RSA-1024")));
        assertThat(KEYS.open(file, TestKeys.PASSWORD.toCharArray()))
                .extracting(one -> one.certificate().holder().name()).containsExactlyInAnyOrder("赵样文", "李堃");
    }

    private static Reason reason(Path file, String password) {
        try {
            KEYS.open(file, password.toCharArray());
            throw new AssertionError("opened");
        } catch (UnusableKey not) {
            return not.reason();
        }
    }
}
