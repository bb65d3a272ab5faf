package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huixu.PdfWords;
import org.huixu.application.document.Paper;
import org.huixu.document.pdf.ArchiveForm;

/** Writes papers, holds them to the archive form and reads back what stands on them. */
final class PaperReading {

    private static final Path FOLDER = Path.of("target", "papers");

    private PaperReading() {
    }

    /** Writes the paper and gives its words without blanks; the file stays in target/papers to be looked at. */
    static String written(Course course, String file, Paper paper) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(paper, out)).as("no character is missing").isEmpty();
        return read(file, out);
    }

    static String read(String file, ByteArrayOutputStream out) throws Exception {
        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(file + ".pdf"), out.toByteArray());
        return PdfWords.of(out.toByteArray());
    }
}
