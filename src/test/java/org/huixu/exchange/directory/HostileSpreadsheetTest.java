package org.huixu.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.people.DirectorySheet;
import org.huixu.domain.regulation.Offices;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no sound spreadsheet is refused by its name and the reason, and nothing else happens. */
class HostileSpreadsheetTest {

    private static final Offices OFFICES = new RegulationFile().read(RegulationFile.shipped()).offices();
    private static final byte[] SOUND = new DirectoryWorkbook().write(DirectorySheet.EMPTY, OFFICES);

    @TempDir
    private Path folder;

    @Test
    void missingEmptyAndHugeFiles() throws IOException {
        assertThat(refusal(folder.resolve("无.xlsx"))).isEqualTo("找不到文件“无.xlsx”。");
        assertThat(refusal(folder)).endsWith("不是文件。");
        assertThat(refusal(new byte[0])).isEqualTo("文件“名录.xlsx”是空的。");
        assertThat(refusal(new byte[20 * 1024 * 1024 + 1])).isEqualTo("文件“名录.xlsx”超过 20 MB，不予读取。");
    }

    @Test
    void otherKindsOfFile() throws IOException {
        assertThat(refusal("姓名,职务\n".getBytes(StandardCharsets.UTF_8))).endsWith("不是电子表格（.xlsx）文件。");
        assertThat(refusal(picture())).as("a picture by another name").endsWith("不是电子表格（.xlsx）文件。");
        assertThat(refusal("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).endsWith("不是电子表格（.xlsx）文件。");
        assertThat(refusal(zip("word/document.xml", "<x/>".getBytes(StandardCharsets.US_ASCII))))
                .endsWith("不是电子表格（.xlsx）文件。");
    }

    @Test
    void oldFormat() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            old.createDocument(new java.io.ByteArrayInputStream(new byte[10]), "Workbook");
            old.writeFilesystem(bytes);
            assertThat(refusal(bytes.toByteArray())).contains("是旧版格式");
        }
    }

    @Test
    void encrypted() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(SOUND);
            }
            container.writeFilesystem(bytes);
            assertThat(refusal(bytes.toByteArray())).contains("设有密码");
        }
    }

    @Test
    void macros() throws IOException {
        assertThat(refusal(zip("xl/vbaProject.bin", new byte[10]))).contains("带有宏");
    }

    @Test
    void packagesThatUnpackWithoutEnd() throws IOException {
        assertThat(refusal(zip("xl/workbook.xml", new byte[70 * 1024 * 1024]))).contains("展开后过大");
    }

    @Test
    void workbooksWithoutASheetOfTheDirectory() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("Sheet1");
            workbook.write(bytes);
            assertThat(refusal(bytes.toByteArray())).contains("没有名录的表");
        }
    }

    @Test
    void truncatedAndMutilatedFilesAreRefusedOrReadButNeverFailOtherwise() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = Arrays.copyOf(SOUND, round % 2 == 0 ? SOUND.length : random.nextInt(10, SOUND.length));
            for (int hit = 0; hit < 20; hit++) {
                bytes[random.nextInt(4, bytes.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("名录.xlsx"), bytes);
            try {
                new DirectoryWorkbook().read(file, OFFICES);
            } catch (RefusedFile refused) {
                assertThat(refused.reason()).contains("名录.xlsx");
            }
        }
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private String refusal(byte[] bytes) throws IOException {
        return refusal(Files.write(folder.resolve("名录.xlsx"), bytes));
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(RefusedFile.class, () -> new DirectoryWorkbook().read(file, OFFICES)).reason();
    }

    private static byte[] zip(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
