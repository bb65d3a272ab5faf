package org.huixu.exchange.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.filing.FilingFile.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and papers that are not sound, or reach out of what was sent, are refused by name and reason. */
class UnsoundFilingTest {

    private static final String NUMBER = "SB-20260520-0A1B2C";
    private static final byte[] FORM = Filed.form(NUMBER, List.of(Filed.row(1, "关于追加预算的请示", "区财政局", "")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"恶意.exe,是程序或脚本", "说明.PDF.js,是程序或脚本", "快捷.lnk,是程序或脚本", "表.xlsm,带有宏", "包.rar,是压缩包",
            "假.pdf,内容与扩展名不符", "假.docx,内容与扩展名不符", "假.doc,内容与扩展名不符", "假.jpg,内容与扩展名不符", "空.txt,是空文件"})
    void aPaperThatIsNotSoundRefusesTheWhole(String name, String reason) throws IOException {
        byte[] bytes = name.startsWith("空") ? new byte[0] : "不是".getBytes(StandardCharsets.UTF_8);
        assertThat(Filed.refusal(Filed.folder(folder.resolve("来件"),
                Map.of("申报表.xlsx", FORM, name, bytes))))
                .startsWith("“来件”中的“" + name + "”").contains(reason);
    }

    @Test
    void programsAndMacrosUnderAnotherNameAreFound() throws IOException {
        assertThat(Filed.refusal(Filed.folder(folder.resolve("甲"), Map.of("申报表.xlsx", FORM, "说明.txt",
                new byte[]{'M', 'Z', 1, 2})))).contains("内容与扩展名不符");
        assertThat(Filed.refusal(Filed.folder(folder.resolve("乙"), Map.of("申报表.xlsx", FORM, "说明.docx",
                Filed.packed("word/vbaProject.bin"))))).contains("带有宏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../外.pdf", "/etc/外.pdf", "..\\外.pdf", "C:\\外.pdf", "a/../../外.pdf"})
    void pathsThatLeadOutOfAZipFile(String path) throws IOException {
        Path zip = Filed.zip(folder.resolve("来件.zip"), StandardCharsets.UTF_8,
                Map.of("申报表.xlsx", FORM, path, Filed.PDF));
        assertThat(Filed.refusal(zip)).startsWith("“来件.zip”中有指向外部的路径“");
        assertThat(folder).isDirectoryContaining(zip::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void linksInAFolder() throws IOException {
        Path outside = Files.write(folder.resolve("外.pdf"), Filed.PDF);
        Path inside = Filed.folder(folder.resolve("来件"), Map.of("申报表.xlsx", FORM));
        Files.createSymbolicLink(inside.resolve("内.pdf"), outside);
        assertThat(Filed.refusal(inside)).isEqualTo("“来件”中的“内.pdf”是链接，不予读取，请放入文件本身。");
    }

    @Test
    void twoOfOneNameAndNamesThatCannotBeKept() throws IOException {
        assertThat(Filed.refusal(Filed.folder(folder.resolve("甲"),
                Map.of("申报表.xlsx", FORM, "一/方案.pdf", Filed.PDF, "二/方案.pdf", Filed.PDF))))
                .contains("两个同名文件“方案.pdf”");
        assertThat(Filed.refusal(Filed.zip(folder.resolve("乙.zip"), StandardCharsets.UTF_8,
                Map.of("申报表.xlsx", FORM, "方案?.pdf", Filed.PDF)))).contains("文件名“方案_.pdf”含有不能用的字符");
        assertThat(Filed.refusal(Filed.zip(folder.resolve("丙.zip"), StandardCharsets.UTF_8,
                Map.of("申报表.xlsx", FORM, "方案\u202efdp.exe.pdf", Filed.PDF)))).as("a name that shows backwards")
                .contains("文件名“方案_fdp.exe.pdf”含有不能用的字符");
    }

    /** A few kilobytes that unpack to more than is allowed; said to be small. */
    @Test
    void filesThatUnpackWithoutEnd() throws IOException {
        Path zip = folder.resolve("来件.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream packing = new ZipOutputStream(out)) {
            packing.putNextEntry(new ZipEntry("申报表.xlsx"));
            packing.write(FORM);
            packing.putNextEntry(new ZipEntry("大.txt"));
            byte[] zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 201; megabyte++) {
                packing.write(zeros);
            }
        }
        assertThat(Filed.refusal(zip)).isEqualTo("材料“大.txt”超过 200 MB，不予读取。");
    }

    @Test
    void aFileOfTwoGigabytes() throws IOException {
        Path inside = Filed.folder(folder.resolve("来件"), Map.of("申报表.xlsx", FORM));
        try (RandomAccessFile huge = new RandomAccessFile(inside.resolve("大.txt").toFile(), "rw")) {
            huge.setLength(2L * 1024 * 1024 * 1024);
        }
        assertThat(Filed.refusal(inside)).isEqualTo("材料“大.txt”超过 200 MB，不予读取。");
    }

    @Test
    void aFormOrAZipFileOfTwoGigabytesIsNotReadAtAll() throws IOException {
        assertThat(Filed.refusal(huge("申报表.xlsx"))).isEqualTo("“申报表.xlsx”超过 20 MB，不予读取。");
        assertThat(Filed.refusal(huge("来件.zip"))).isEqualTo("“来件.zip”超过 1024 MB，不予读取。");
    }

    private Path huge(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), FORM);
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(2L * 1024 * 1024 * 1024);
        }
        return file;
    }

    @Test
    void moreFilesThanAnybodySends() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (int number = 0; number < 501; number++) {
            files.put(number + ".txt", new byte[]{1});
        }
        assertThat(Filed.refusal(Filed.folder(folder.resolve("来件"), files))).contains("超过 500 个");
    }

    @Test
    void aFormThatReachesIntoAnotherFile() throws IOException {
        Path form = folder.resolve("申报表.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FORM));
                XSSFWorkbook other = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(form)) {
            other.createSheet("x");
            workbook.linkExternalWorkbook("外.xlsx", other);
            workbook.getSheet("议题申报").getRow(1).getCell(1).setCellFormula("'[外.xlsx]x'!A1");
            workbook.write(out);
        }
        assertThat(Filed.refusal(form)).isEqualTo("“申报表.xlsx”引用了别的文件，不予读取，请断开链接、粘贴为数值后再导入。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBSERVICE(\"http://x\")", "HYPERLINK(\"http://x\")"})
    void aFormulaThatReachesOutsideRefusesTheWholeForm(String formula) throws IOException {
        Map<String, Object> good = Filed.row(5, "关于追加预算的请示", "区财政局", "");
        Path form = Files.write(folder.resolve("申报表.xlsx"),
                Filed.form(NUMBER, List.of(good, Filed.with(good, Map.of("编号", 6, "议题名称", "=" + formula)))));
        assertThat(Filed.refusal(form)).isEqualTo("“申报表.xlsx”的 议题申报!B3 是引用外部内容的公式，不予读取，请粘贴为数值后再导入。");
    }

    @Test
    void wordsInAFormulaReachNowhere() throws IOException {
        Map<String, Object> good = Filed.row(5, "关于追加预算的请示", "区财政局", "");
        Path form = Files.write(folder.resolve("申报表.xlsx"), Filed.form(NUMBER, List.of(good,
                Filed.with(good, Map.of("编号", 6, "议题名称", "=CONCATENATE(\"a|b!\",\"WEBSERVICE(\")")))));
        Reading reading = Filed.read(form);
        assertThat(reading.form().rows()).hasSize(1);
        assertThat(reading.problems()).hasSize(1);
    }
}
