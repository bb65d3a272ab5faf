package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.document.PaperFile;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.minutes.CorrectionDesk.Passage;
import org.huixu.application.signature.PaperSignature;
import org.huixu.application.signature.PaperSignature.State;
import org.huixu.application.signature.Seal;
import org.huixu.application.signature.SignatureDesk;
import org.huixu.application.signature.SignatureLook;
import org.huixu.application.signature.SignatureWords;
import org.huixu.application.signature.SigningKey;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.document.signature.PdfKeys;
import org.huixu.document.signature.PdfSignatures;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.fixture.TestKeys;
import org.huixu.fixture.TestKeys.Wish;
import org.huixu.storage.folder.DataFolder;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.huixu.storage.records.DatabaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Minutes and a correction signed digitally when they are issued: what is kept is what was signed. */
class DigitalSignatureStoryTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 6, 15);
    private static final String LINES = "分送：各部门。";
    private static final PdfKeys KEYS = new PdfKeys(new FontLibrary(FontSettings.bundledOnly()));

    @TempDir
    Path place;

    private District district;
    private Course course;
    private SignatureDesk desk;

    @BeforeEach
    void inMemory() {
        in(new District());
    }

    private void in(District other) {
        district = other;
        course = new Course(district);
        desk = new SignatureDesk(KEYS, new PdfSignatures(), course.workplace.supplies()::time);
    }

    @Test
    void theIssuedPaperIsKeptOnTheDiskSignedWithTheTimeAtWhichThatWasDone() throws Exception {
        try (DataFolder folder = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC())
                .create(place.resolve("数据"), SecrecyLevel.OPEN)) {
            in(new District(_ -> new DatabaseStore(folder.transactions()), folder.attachments()));
            theIssuedPaperIsKeptSigned();
        }
    }

    private void theIssuedPaperIsKeptSigned() throws Exception {
        MeetingId meeting = course.held();
        MinutesId minutes = signed(meeting);
        district.at("2026-06-16T10:20");
        course.workplace.signing().issue(minutes, ISSUED, LINES, Seal.with(key(TestKeys.clerk()),
                SignatureLook.VISIBLE)).value();

        byte[] kept = written(meeting);
        assertThat(ArchiveForm.faults(kept)).isEmpty();
        PaperSignature signature = only(kept);
        assertThat(signature.state()).isEqualTo(State.INTACT);
        assertThat(desk.words().lines(signature)).extracting(line -> line.about() + '：' + line.words())
                .containsExactly("签名人：赵样文", "单位：周村区人民政府办公室",
                        "签名时间：2026-06-16 10:20（签名所用电脑的时间，没有经过证明）",
                        "证书有效期：2026-01-01 至 2028-12-31，签名时有效，现在有效",
                        "签发机构：赵样文（周村区人民政府办公室）",
                        "身份：证书由持有人自己签发，没有机构证明他是谁，请另行核实");
        kept[kept.length / 3] ^= 1;
        assertThat(SignatureWords.verdict(only(kept))).isEqualTo("签名以后被改动过，签名无效。");
    }

    @Test
    void aCorrectionIsSignedTheSameWayAndWithoutASealNothingIsSigned() throws Exception {
        MeetingId meeting = course.held();
        MinutesId minutes = signed(meeting);
        course.workplace.signing().issue(minutes, ISSUED, LINES).value();
        assertThat(desk.verify("纪要", PaperFile.of(written(meeting)), List.of()).signatures()).isEmpty();

        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        CorrectionId correction = course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new Passage(block.id(), "最后一段", block.text(), block.text() + "（已更正）"))).value();
        course.workplace.corrections().sign(correction, district.form(District.HEAD, "2026-06-15", "同意")).value();
        course.workplace.corrections().issue(correction, ISSUED, LINES,
                Seal.with(key(TestKeys.clerk()), SignatureLook.INVISIBLE)).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.correctionPapers().write(correction, out);
        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
        assertThat(only(out.toByteArray()).sound()).isTrue();
    }

    @Test
    void whenTheCertificateIsNotValidThePaperIsNotIssued() {
        MeetingId meeting = course.held();
        MinutesId minutes = signed(meeting);
        SigningKey expired = keys(TestKeys.clerk().valid("2026-01-01T00:00:00Z", "2026-06-15T10:00:00Z"));
        district.at("2026-06-16T10:20");

        assertThat(District.problems(course.workplace.signing().issue(minutes, ISSUED, LINES,
                Seal.with(expired, SignatureLook.VISIBLE)))).containsExactly("problem.signature.expired");
        assertThat(district.get(Minutes.class, minutes).state()).isEqualTo(new MinutesState.Signed());
    }

    @Test
    void whatIsWrongWithAFileIsSaidInOneSentence() throws IOException {
        district.at("2026-06-16T10:20");
        Path text = Files.writeString(place.resolve("文字.p12"), "不是证书");
        Path good = TestKeys.write(place.resolve("证书.p12"), TestKeys.make(TestKeys.clerk()));
        assertThat(trouble(text, "x")).isEqualTo("“文字.p12”不是证书文件（.pfx、.p12），或者已经损坏；请另选文件。");
        assertThat(trouble(good, "错的")).isEqualTo("证书文件的密码不对，请重新输入。");
        assertThat(trouble(place.resolve("没有.p12"), "x")).startsWith("找不到证书文件“没有.p12”");
        assertThat(trouble(TestKeys.clerk().valid("2020-01-01T00:00:00Z", "2026-06-15T16:00:01Z")))
                .isEqualTo("证书已在2026年6月16日过期，不能用来签名；请换发证书。");
        assertThat(trouble(TestKeys.clerk().valid("2026-07-01T00:00:00Z", "2029-01-01T00:00:00Z")))
                .isEqualTo("证书到2026年7月1日才生效，现在还不能用来签名；也请核对这台电脑的日期。");
        assertThat(trouble(TestKeys.clerk().algorithm("EC-sm2p256v1"))).startsWith("这是国密 SM2 证书");
        assertThat(trouble(TestKeys.clerk().algorithm("RSA-1024"))).startsWith("证书的密钥只有 1024 位");
        assertThat(trouble(TestKeys.clerk().algorithm("DSA-2048"))).startsWith("证书的密钥是 DSA 算法");
        assertThat(trouble(TestKeys.writeWithoutKey(place.resolve("公钥.p12"), TestKeys.make(TestKeys.clerk())),
                TestKeys.PASSWORD)).startsWith("“公钥.p12”里没有私钥");
        assertThat(unread(text)).isEqualTo("“文字.p12”不是 PDF 文件，或者已经损坏到不能读取，无法校验签名。");
        assertThat(unread(place.resolve("没有.pdf"))).isEqualTo("找不到文件“没有.pdf”，或者不能读取。");
    }

    @Test
    void ofSeveralKeysThoseThatAreStillValidAreOffered() {
        district.at("2026-06-16T10:20");
        Path file = TestKeys.write(place.resolve("两个.p12"), TestKeys.make(Wish.of("CN=新证书")),
                TestKeys.make(Wish.of("CN=旧证书").valid("2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z")));
        assertThat(desk.keys(file, TestKeys.PASSWORD.toCharArray()))
                .extracting(one -> one.certificate().holder().name()).containsExactly("新证书");
    }

    @Test
    void thePasswordIsBlottedOut() {
        char[] typed = TestKeys.PASSWORD.toCharArray();
        desk.keys(TestKeys.write(place.resolve("证书.p12"), TestKeys.make(TestKeys.clerk())), typed);
        assertThat(new String(typed)).isBlank();
    }

    private MinutesId signed(MeetingId meeting) {
        MinutesId minutes = course.reviewed(meeting);
        course.workplace.signing().sendToSign(minutes).value();
        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();
        return minutes;
    }

    private SigningKey key(Wish wish) {
        return desk.keys(TestKeys.write(place.resolve("key.p12"), TestKeys.make(wish)),
                TestKeys.PASSWORD.toCharArray()).getFirst();
    }

    /** A key that was opened while it was still valid. */
    private SigningKey keys(Wish wish) {
        return KEYS.open(TestKeys.write(place.resolve("key.p12"), TestKeys.make(wish)),
                TestKeys.PASSWORD.toCharArray()).getFirst();
    }

    private byte[] written(MeetingId meeting) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.minutesPapers().write(meeting, out);
        return out.toByteArray();
    }

    private PaperSignature only(byte[] pdf) {
        List<PaperSignature> found = desk.verify("纪要", PaperFile.of(pdf), List.of()).signatures();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private String trouble(Wish wish) {
        return trouble(TestKeys.write(place.resolve("key.p12"), TestKeys.make(wish)), TestKeys.PASSWORD);
    }

    private String trouble(Path file, String password) {
        return sentence(catchThrowableOfType(Impossible.class, () -> desk.keys(file, password.toCharArray())));
    }

    private String unread(Path file) {
        return sentence(catchThrowableOfType(Impossible.class, () -> desk.verify(file, List.of())));
    }

    private static String sentence(Impossible not) {
        return ProblemTexts.sentence(not.problems().getFirst());
    }
}
