package org.huixu.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.PrivateKeySignature;
import com.itextpdf.signatures.SignerProperties;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huixu.application.document.Block;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.Paper;
import org.huixu.application.document.PaperException;
import org.huixu.application.document.PaperFile;
import org.huixu.application.signature.Certificate;
import org.huixu.application.signature.PaperSignature;
import org.huixu.application.signature.PaperSignature.State;
import org.huixu.application.signature.PaperSignature.Trust;
import org.huixu.application.signature.SignatureLook;
import org.huixu.application.signature.SignatureReader;
import org.huixu.application.signature.SignedPaper;
import org.huixu.application.signature.SigningKey;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.pdf.Sources;
import org.huixu.fixture.TestKeys;
import org.huixu.fixture.TestKeys.Held;
import org.huixu.fixture.TestKeys.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers of ours signed with keys from files, and held to their bytes again. */
class SigningTest {

    private static final FontLibrary FACES = new FontLibrary(FontSettings.bundledOnly());
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-06-12T09:30:15+08:00");
    private static final PdfKeys KEYS = new PdfKeys(FACES);
    private static final PdfSignatures READER = new PdfSignatures();

    @TempDir
    Path folder;

    private static byte[] minutes() {
        return paper(SampleMinutes.standard().issued());
    }

    private static byte[] paper(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPapers(FACES).write(paper, out);
        return out.toByteArray();
    }

    private SigningKey key(Wish wish) {
        return KEYS.open(TestKeys.write(folder.resolve("key.p12"), TestKeys.make(wish)),
                TestKeys.PASSWORD.toCharArray()).getFirst();
    }

    private byte[] signed(SignatureLook look) {
        return key(TestKeys.clerk()).sign(minutes(), look, AT);
    }

    private static PaperSignature only(byte[] pdf, Path... roots) {
        SignedPaper read = READER.read(PaperFile.of(pdf), List.of(roots));
        assertThat(read.signatures()).hasSize(1);
        return read.signatures().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void aSignedPaperStaysPdfA2uAndBeginsWithTheVeryBytesOfTheUnsignedOne(SignatureLook look) throws Exception {
        byte[] plain = minutes();
        byte[] signed = key(TestKeys.clerk()).sign(plain, look, AT);

        assertThat(ArchiveForm.faults(signed)).isEmpty();
        assertThat(Arrays.copyOf(signed, plain.length)).isEqualTo(plain);
        Files.createDirectories(Path.of("target/signed"));
        Files.write(Path.of("target/signed", look + ".pdf"), signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA-2048", "EC-secp256r1", "EC-secp384r1", "EC-secp521r1"})
    void everyUsualKeySignsAsPadesAndIsFoundIntact(String algorithm) throws Exception {
        byte[] signed = key(TestKeys.clerk().algorithm(algorithm)).sign(minutes(), SignatureLook.VISIBLE, AT);

        assertThat(only(signed)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.INTACT);
            assertThat(one.claimed()).isEqualTo(AT.toInstant());
            assertThat(one.signer()).isEqualTo(new Certificate(new Certificate.Name("赵样文", "周村区人民政府办公室"),
                    new Certificate.Name("赵样文", "周村区人民政府办公室"), TestKeys.FROM, TestKeys.UNTIL));
            assertThat(one.trust()).isEqualTo(new Trust.SelfSigned());
            assertThat(one.sound()).isTrue();
        });
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(AT.toInstant());
            assertThat(document.getDocumentInformation().getModificationDate().toInstant()).isEqualTo(AT.toInstant());
        }
        assertThat(ArchiveForm.faults(signed)).isEmpty();
    }

    @Test
    void oneChangedByteAnywhereIsNeverFoundIntact() {
        byte[] signed = signed(SignatureLook.VISIBLE);
        assertThat(only(signed).state()).isEqualTo(State.INTACT);

        byte[] text = signed.clone();
        text[minutes().length / 2] ^= 1;
        assertThat(only(text).state()).isEqualTo(State.ALTERED);
        List<Integer> missed = new ArrayList<>();
        for (int at = 0; at < signed.length; at += Math.max(1, signed.length / 150)) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            if (intact(changed)) {
                missed.add(at);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void theRoomBehindTheSignatureHidesNothing() {
        byte[] signed = signed(SignatureLook.INVISIBLE);
        int contents = new String(signed, StandardCharsets.ISO_8859_1).lastIndexOf("0000000000>");
        signed[contents] = '1';
        assertThat(only(signed).state()).isEqualTo(State.UNKNOWN);
    }

    private static boolean intact(byte[] pdf) {
        try {
            List<PaperSignature> found = READER.read(PaperFile.of(pdf), List.of()).signatures();
            return !found.isEmpty() && found.stream().allMatch(one -> one.state() == State.INTACT);
        } catch (PaperException.NotReadable broken) {
            return false;
        }
    }

    @Test
    void whatIsAddedLaterIsToldFromWhatWasSigned() throws Exception {
        ByteArrayOutputStream annotated = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed(SignatureLook.INVISIBLE))) {
            PDPage page = document.getPage(0);
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            note.setContents("后来加的批注");
            page.getAnnotations().add(note);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(annotated);
        }
        assertThat(only(annotated.toByteArray()).state()).isEqualTo(State.EXTENDED);
        assertThat(only(annotated.toByteArray()).sound()).isFalse();
    }

    @Test
    void ofTwoSignaturesTheLaterCoversAllAndTheEarlierSaysThatMoreCame() throws Exception {
        Held other = TestKeys.make(Wish.of("CN=李堃"));
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        PdfSigner signer = new PdfSigner(Sources.open(signed(SignatureLook.VISIBLE)), twice, null,
                new StampingProperties().useAppendMode(), new SignerProperties().setFieldName("Signature2"));
        signer.signDetached(new PrivateKeySignature(other.key(), "SHA-256", null),
                other.chain().toArray(X509Certificate[]::new), null, null, null, 0, CryptoStandard.CADES);
        assertThat(READER.read(PaperFile.of(twice.toByteArray()), List.of()).signatures())
                .extracting(PaperSignature::state).containsExactly(State.EXTENDED, State.INTACT);
    }

    @Test
    void theBoxStandsAboveTheImprintAndItsWordsCanBeReadBack() throws Exception {
        byte[] signed = signed(SignatureLook.VISIBLE);
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("数字签名：赵样文", "周村区人民政府办公室", "2026年6月12日09:30");
        }
    }

    @Test
    void theBoxCoversNothingHoweverMuchStandsOnTheLastPage() throws Exception {
        SigningKey key = key(Wish.of("CN=周村区人民政府办公室电子公文专用数字证书, O=山东省淄博市周村区人民政府办公室"));
        List<Paper> papers = new ArrayList<>();
        for (int paragraphs = 1; paragraphs < 14; paragraphs += 2) {
            papers.add(SampleMinutes.standard().withParts(SampleMinutes.paragraphs(paragraphs)).issued());
        }
        papers.add(letter("更正如下。"));
        papers.add(letter("更正如下。".repeat(160)));
        papers.add(letter("更正如下。".repeat(95)));
        papers.add(letter("更正如下。".repeat(105)));
        Set<Long> heights = new TreeSet<>();
        for (Paper one : papers) {
            byte[] plain = paper(one);
            byte[] signed = key.sign(plain, SignatureLook.VISIBLE, AT);
            Files.write(Path.of("target/signed", "last-" + papers.indexOf(one) + ".pdf"), signed);
            try (PDDocument document = Loader.loadPDF(signed); PDDocument before = Loader.loadPDF(plain)) {
                int last = document.getNumberOfPages() - 1;
                PDRectangle box = document.getPage(last).getAnnotations().getFirst().getRectangle();
                heights.add(Math.round((double) box.getLowerLeftY()));
                assertThat(inked(new PDFRenderer(before).renderImageWithDPI(last, 72), box))
                        .as("ink below the box on page %s of paper %s", last + 1, papers.indexOf(one)).isFalse();
            }
        }
        assertThat(heights).as("above imprints, below words and in the margin")
                .anyMatch(one -> one < 99).anyMatch(one -> one > 120).anyMatch(one -> one > 300);
    }

    private static boolean inked(BufferedImage page, PDRectangle box) {
        for (int x = (int) box.getLowerLeftX(); x < box.getUpperRightX(); x++) {
            for (int up = (int) box.getLowerLeftY(); up < box.getUpperRightY(); up++) {
                if ((page.getRGB(x, page.getHeight() - 1 - up) & 0xFF) < 0xE0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static LetterPaper letter(String words) {
        return new LetterPaper(List.of(new LetterPaper.Letter("关于更正的通知", "各有关单位",
                List.of(new Block(Block.Level.BODY, words)), List.of("周村区人民政府办公室", "2026年6月12日"),
                Optional.empty())), SampleMinutes.properties("更正"));
    }

    @Test
    void aCertificateLeadsToTheRootThatTheUserChose() throws Exception {
        Held root = TestKeys.root("CN=示范根证书, O=示范认证机构");
        SigningKey key = key(TestKeys.clerk().below(root));
        byte[] signed = key.sign(minutes(), SignatureLook.INVISIBLE, AT);
        Path chosen = TestKeys.writeCertificate(folder.resolve("root.cer"), root.certificate());
        Path other = TestKeys.writeCertificate(folder.resolve("other.cer"),
                TestKeys.root("CN=别的根证书").certificate());
        Path nothing = Files.writeString(folder.resolve("nothing.cer"), "不是证书");

        assertThat(only(signed).trust()).isEqualTo(new Trust.Unknown());
        assertThat(only(signed, chosen).trust()).isEqualTo(new Trust.Chosen("示范根证书（示范认证机构）"));
        assertThat(only(signed, other).trust()).isEqualTo(new Trust.Unknown());
        assertThat(only(signed, other, chosen).trust()).isInstanceOf(Trust.Chosen.class);
        assertThatThrownBy(() -> only(signed, nothing)).isInstanceOf(SignatureReader.UnusableRoot.class);
    }

    @Test
    void aCertificateThatWasNotValidThenIsNotSound() {
        byte[] signed = key(TestKeys.clerk().valid("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"))
                .sign(minutes(), SignatureLook.INVISIBLE, AT);
        assertThat(only(signed)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.INTACT);
            assertThat(one.thenValid()).contains(Certificate.Validity.EXPIRED);
            assertThat(one.sound()).isFalse();
        });
    }

    @Test
    void anUnsignedPaperHasNoSignatureAndOtherFilesAreNoPdf() throws Exception {
        assertThat(READER.read(PaperFile.of(minutes()), List.of()).signatures()).isEmpty();
        assertThatThrownBy(() -> only("没有什么".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(PaperException.NotReadable.class, one -> assertThat(one.locked()).isFalse());
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(minutes())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked);
        }
        assertThatThrownBy(() -> only(locked.toByteArray()))
                .isInstanceOfSatisfying(PaperException.NotReadable.class, one -> assertThat(one.locked()).isTrue());
    }
}
