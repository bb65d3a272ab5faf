package org.huixu.exchange.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.filing.FilingFile;
import org.huixu.application.filing.FilingForm;
import org.huixu.application.filing.FilingForm.Content;
import org.huixu.application.text.Texts;
import org.huixu.domain.regulation.Regulation;
import org.huixu.exchange.Intake;
import org.huixu.exchange.sheet.SheetProblems;
import org.huixu.exchange.sheet.SpreadsheetGuard;

/** Forms as XLSX, alone or with their papers in a folder or a ZIP file. Stateless. */
public final class FilingFolder implements FilingFile {

    private static final Texts TEXTS = Texts.of(FilingFolder.class);
    /** The most that a form may have. */
    static final int MEGABYTES = 20;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String WORKBOOK = "xl/workbook.xml";

    @Override
    public Reading read(Path source, Regulation regulation) {
        String name = Intake.name(source);
        Map<String, Content> files = Bundle.open(source);
        List<String> forms = files.keySet().stream().filter(file -> isForm(file, files)).sorted().toList();
        if (forms.isEmpty()) {
            throw new RefusedFile(TEXTS.format("filing.refused.none", name));
        }
        if (forms.size() > 1) {
            throw new RefusedFile(TEXTS.format("filing.refused.several", name, String.join("、", forms)));
        }
        String form = forms.getFirst();
        SheetProblems problems = new SheetProblems();
        FilingForm read;
        try (Workbook workbook = SpreadsheetGuard.open(form, bytes(form, files))) {
            read = new FilingBook(regulation).read(form, workbook, problems);
        } catch (IOException damaged) {
            throw SpreadsheetGuard.damaged(form);
        }
        files.remove(form);
        return new Reading(read, new PaperGuard(name).papers(files), problems.list());
    }

    @Override
    public byte[] template(String number, List<String> units, Regulation regulation) {
        return new FilingBook(regulation).write(number, units);
    }

    /** Whether a spreadsheet names the sheet of the form; looks into its list of sheets only. */
    private static boolean isForm(String file, Map<String, Content> files) {
        if (PaperKind.of(file) != PaperKind.WORKBOOK) {
            return false;
        }
        try (InputStream stream = Bundle.content(files, file).open(); ZipInputStream zip = new ZipInputStream(stream)) {
            ZipEntry part = zip.getNextEntry();
            while (part != null) {
                if (part.getName().equals(WORKBOOK)) {
                    return FilingBook.names(zip.readNBytes(MEGABYTE));
                }
                part = zip.getNextEntry();
            }
            return false;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static byte[] bytes(String file, Map<String, Content> files) {
        try (InputStream stream = Bundle.content(files, file).open()) {
            byte[] bytes = stream.readNBytes(MEGABYTES * MEGABYTE + 1);
            if (bytes.length > MEGABYTES * MEGABYTE) {
                throw new RefusedFile(TEXTS.format("filing.refused.paper", file, Integer.toString(MEGABYTES)));
            }
            return bytes;
        } catch (IOException unreadable) {
            RefusedFile refused = new RefusedFile(TEXTS.format("filing.refused.unreadable", file));
            refused.initCause(unreadable);
            throw refused;
        }
    }
}
