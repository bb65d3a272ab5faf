package org.huixu.exchange.filing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.filing.FilingFile.Reading;
import org.huixu.domain.regulation.Regulation;
import org.huixu.exchange.regulation.RegulationFile;

/** A form as a department fills it in, and its papers. */
public final class Filed {

    public static final Regulation REGULATION = new RegulationFile().read(RegulationFile.shipped());
    public static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Filed() {
    }

    /** A row of the form: its cells by header. */
    public static Map<String, Object> row(int number, String title, String unit, String papers) {
        return Map.of("编号", number, "议题名称", title, "提请单位", unit, "拟上会议", "常务会议", "议题类别",
                REGULATION.meetingTypes().stream().filter(type -> type.naming().name().equals("常务会议"))
                        .findFirst().orElseThrow().tasks().getFirst().name(),
                "材料文件", papers);
    }

    /** The template with these rows. */
    public static byte[] form(String number, List<Map<String, Object>> rows) {
        byte[] template = new FilingFolder().template(number, List.of("区发改局", "区财政局"), REGULATION);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.getSheet("议题申报");
            Row head = sheet.getRow(0);
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at + 1);
                rows.get(at).forEach((header, value) -> {
                    for (int column = 0; column < head.getLastCellNum(); column++) {
                        if (head.getCell(column).getStringCellValue().equals(header)) {
                            switch (value) {
                                case Integer figure -> row.createCell(column).setCellValue(figure);
                                case String text when text.startsWith("=") ->
                                        row.createCell(column).setCellFormula(text.substring(1));
                                default -> row.createCell(column).setCellValue(value.toString());
                            }
                        }
                    }
                });
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The form as it was before it had these columns. */
    public static byte[] without(byte[] form, Set<String> headers) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Row head = workbook.getSheet("议题申报").getRow(0);
            for (int column = head.getLastCellNum() - 1; column >= 0; column--) {
                Cell cell = head.getCell(column);
                if (headers.contains(cell.getStringCellValue())) {
                    head.removeCell(cell);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The form with that column under another header. */
    public static byte[] renamed(byte[] form, String header, String other) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Cell cell : workbook.getSheet("议题申报").getRow(0)) {
                if (cell.getStringCellValue().equals(header)) {
                    cell.setCellValue(other);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A folder with these files. */
    public static Path folder(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /** A ZIP file with these entries. */
    public static Path zip(Path file, Charset names, Map<String, byte[]> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    /** The row with more cells. */
    public static Map<String, Object> with(Map<String, Object> row, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(row);
        all.putAll(more);
        return all;
    }

    /** A packed file with that part, such as an office document. */
    static byte[] packed(String part) throws IOException {
        Path file = Files.createTempFile("packed", ".zip");
        try {
            return Files.readAllBytes(zip(file, StandardCharsets.UTF_8,
                    Map.of(part, "<x/>".getBytes(StandardCharsets.US_ASCII))));
        } finally {
            Files.delete(file);
        }
    }

    /** What is read of a form, a folder or a ZIP file. */
    static Reading read(Path source) {
        return new FilingFolder().read(source, REGULATION);
    }

    /** Why it is not read. */
    static String refusal(Path source) {
        return catchThrowableOfType(RefusedFile.class, () -> read(source)).reason();
    }
}
