package org.huixu.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huixu.application.document.PrintSettings.LinePitch;
import org.huixu.application.document.TextPaper;
import org.huixu.document.SampleMinutes;
import org.huixu.document.office.LibreOffice;
import org.huixu.document.pdf.ReadBack;
import org.huixu.document.pdf.ReadBack.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files as LibreOffice sets them, measured in mm beside the PDF. Without LibreOffice on the machine it is skipped. */
class DocxMeasuredTest {

    private static final LibreOffice OFFICE = LibreOffice.ofMachine();

    @TempDir
    Path folder;

    @Test
    void minutesHave22LinesOf28CharactersBetweenTheMarginsAndTheirMarkNumbersAndImprintInPlace() throws IOException {
        assumeTrue(OFFICE.place().isPresent(), "no LibreOffice on this machine");
        SampleMinutes minutes = SampleMinutes.standard().withBody("国".repeat(28 * 60))
                .withSettings(LinePitch.WORD_LIKE, false);
        ReadBack pdf = ReadBack.of(minutes.issued());
        ReadBack word = rendered(minutes.issued());

        assertThat(word.count()).isEqualTo(pdf.count());
        List<Sign> body = word.page(2).stream().filter(sign -> sign.text().equals("国")).toList();
        assertThat(body).hasSize(22 * 28);
        assertThat(body.getFirst().left()).isEqualTo(28, within(0.5));
        assertThat(body.get(27).right()).isEqualTo(184, within(1.0));
        assertThat(body.get(28).baseline() - body.getFirst().baseline()).isEqualTo(28.95 * 25.4 / 72, within(0.05));
        assertThat(body.getFirst().top()).isBetween(37.0, 41.0);
        assertThat(body.getLast().bottom()).isBetween(258.0, 262.5);
        assertThat(body.getFirst().font()).startsWith("FandolFang");
        double[] ink = word.redInk(1, 40, 90);
        assertThat(ink[1]).isEqualTo(72, within(1.0));
        assertThat((ink[0] + ink[2]) / 2).isEqualTo(106, within(1.0));
        for (String text : List.of("周村区人民政府办公室", "2026", "12")) {
            assertThat(word.find(1, text).getFirst().baseline()).as(text)
                    .isEqualTo(pdf.find(1, text).getFirst().baseline(), within(3.5));
        }
        assertThat(word.find(1, "1 —").getLast().right()).isEqualTo(184 - 14 * 25.4 / 72, within(1.5));
        assertThat(word.find(2, "— 2").getFirst().left()).isEqualTo(28 + 14 * 25.4 / 72, within(1.0));
        assertThat(word.find(2, "— 2").getFirst().baseline()).isEqualTo(pdf.find(2, "— 2").getFirst().baseline(),
                within(1.0));
        int last = word.count();
        assertThat(word.find(last, "共印").getFirst().baseline()).isEqualTo(pdf.find(last, "共印").getFirst().baseline(),
                within(1.0));
    }

    @Test
    void aNoticeAndItsSlipGoOnOnePage() throws IOException {
        assumeTrue(OFFICE.place().isPresent(), "no LibreOffice on this machine");
        ReadBack word = rendered(DocxPapersTest.letters(2));

        assertThat(word.count()).isEqualTo(2);
        for (int page = 1; page <= 2; page++) {
            assertThat(word.text(page)).contains("关于召开区政府常务会议的通知", "请于会前报区政府办公室。");
            assertThat(word.find(page, "请于会前报").getFirst().baseline()).isEqualTo(260, within(3.0));
        }
    }

    private ReadBack rendered(TextPaper paper) throws IOException {
        Path source = Files.write(folder.resolve("paper.docx"), DocxPapersTest.bytes(paper));
        Path target = folder.resolve("paper.pdf");
        OFFICE.render(source, target, Files.createDirectory(folder.resolve("work")), () -> false);
        return ReadBack.of(Files.readAllBytes(target));
    }
}
