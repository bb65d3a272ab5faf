package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.huixu.application.signature.SignatureLook;
import org.huixu.command.Shell.Said;
import org.huixu.document.SampleMinutes;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.signature.PdfKeys;
import org.huixu.fixture.TestKeys;
import org.huixu.fixture.TestKeys.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed files on the command line. The day is 2 March 2026. */
class VerifyWorkTest {

    private static final FontLibrary FACES = new FontLibrary(FontSettings.bundledOnly());

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @Test
    void aSignedFileIsTakenApartAndItsExitCodeSaysWhetherAllIsWell() throws IOException {
        Held root = TestKeys.root("CN=示范根证书, O=示范认证机构");
        byte[] pdf = signed(TestKeys.make(TestKeys.clerk().below(root)));
        Path file = Files.write(folder.resolve("纪要.pdf"), pdf);
        Path own = TestKeys.writeCertificate(folder.resolve("root.cer"), root.certificate());
        Path other = TestKeys.writeCertificate(folder.resolve("other.cer"), TestKeys.root("CN=别的").certificate());

        Said fine = shell.type("verify", file);
        assertThat(fine.code()).isZero();
        assertThat(fine.out().lines()).containsExactly("签名 1：签名以后没有改动。", "　签名人：赵样文",
                "　单位：周村区人民政府办公室", "　签名时间：2026-03-01 09:30（签名所用电脑的时间，没有经过证明）",
                "　证书有效期：2026-01-01 至 2028-12-31，签名时有效，现在有效",
                "　签发机构：示范根证书（示范认证机构）", "　身份：签发机构不在您信任的根证书之内，请另行核实签名人是谁",
                "没有联网核对吊销：证书是否已被签发机构吊销，本程序不能知道。");
        assertThat(shell.type("verify", file, "--root", own)).satisfies(said -> {
            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("由您信任的根证书“示范根证书（示范认证机构）”逐级签发");
        });
        assertThat(shell.type("verify", file, "--root", other).code()).isEqualTo(3);

        pdf[pdf.length / 3] ^= 1;
        Said changed = shell.type("verify", Files.write(file, pdf));
        assertThat(changed.code()).isEqualTo(3);
        assertThat(changed.out()).contains("签名以后被改动过，签名无效。");
        assertThat(changed.err()).contains("不是每个签名都能确认");
    }

    @Test
    void whatCannotBeVerifiedIsToldInOneSentence() throws IOException {
        Path unsigned = Files.write(folder.resolve("未签.pdf"), minutes());
        Path text = Files.writeString(folder.resolve("文字.pdf"), "不是 PDF");
        assertThat(refusal(unsigned)).isEqualTo("这个 PDF 没有数字签名。");
        assertThat(refusal(text)).isEqualTo("“文字.pdf”不是 PDF 文件，或者已经损坏到不能读取，无法校验签名。");
        assertThat(refusal(folder.resolve("没有.pdf"))).isEqualTo("找不到文件“没有.pdf”，或者不能读取。");
        assertThat(shell.type("verify", unsigned, "--root", text).err().strip())
                .startsWith("根证书文件“文字.pdf”不能用");
        assertThat(shell.type("verify").code()).isEqualTo(2);
    }

    private String refusal(Path file) {
        Said said = shell.type("verify", file);
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.out()).isEmpty();
        return said.err().strip();
    }

    private byte[] signed(Held held) {
        return new PdfKeys(FACES)
                .open(TestKeys.write(folder.resolve("key.p12"), held), TestKeys.PASSWORD.toCharArray()).getFirst()
                .sign(minutes(), SignatureLook.VISIBLE, OffsetDateTime.parse("2026-03-01T09:30:00+08:00"));
    }

    private static byte[] minutes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPapers(FACES).write(SampleMinutes.standard().issued(), out);
        return out.toByteArray();
    }
}
