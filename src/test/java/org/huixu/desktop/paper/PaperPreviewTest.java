package org.huixu.desktop.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.PaperPrinter.Order;
import org.huixu.application.document.PaperPrinter.Printer;
import org.huixu.application.document.PaperPrinter.Sides;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A secretary looks at the minutes, takes them away as PDF, and prints them. */
@ResourceLock(TestWindow.SCREEN)
class PaperPreviewTest {

    @TempDir
    Path folder;

    private TestOffice office;
    private TestWindow window;
    private MeetingId meeting;

    @BeforeEach
    void open() {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Today());
        meeting = new MeetingId(office.workplace().lists().meetings(Optional.empty()).stream()
                .filter(row -> row.code().equals("2026-常务-1")).map(MeetingRow::id).findFirst().orElseThrow());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void preview() {
        TestWindow.fx(() -> {
            new PaperPreview(window.shell().bench()).show("会议纪要", "2026-常务-1 会议纪要.pdf",
                    out -> office.workplace().minutesPapers().write(meeting, out));
            return null;
        });
        window.settle();
    }

    @Test
    void the_minutes_are_read_searched_and_left_by_keys() {
        preview();
        window.shoot("paper-preview");
        window.sees("/ 4 页");

        window.press(KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.shoot("paper-whole-page");
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("会议");
        window.press(KeyCode.ENTER);
        window.shoot("paper-search");
        window.press(KeyCode.ESCAPE);
        assertThat(window.window().surface().sheets().any()).isTrue();
        window.press(KeyCode.ESCAPE);

        assertThat(window.window().surface().sheets().any()).isFalse();
    }

    @Test
    void the_minutes_are_exported_over_an_older_file_with_the_bytes_that_were_issued() throws Exception {
        Path target = folder.resolve("纪要.pdf");
        Files.writeString(target, "older");
        preview();
        window.chosen.add(target);

        window.press(KeyCode.CONTROL, KeyCode.S);
        window.shoot("paper-exported");

        ByteArrayOutputStream issued = new ByteArrayOutputStream();
        office.workplace().minutesPapers().write(meeting, issued);
        assertThat(Files.readAllBytes(target)).isEqualTo(issued.toByteArray());
        assertThat(folder.resolve("纪要.pdf.part")).doesNotExist();
        window.click("打开所在文件夹");
        assertThat(window.opened).containsExactly(folder.toAbsolutePath());
    }

    @Test
    void without_a_printer_the_pdf_is_offered_and_with_one_pages_and_sides_are_chosen() {
        preview();
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.shoot("paper-no-printer");
        window.sees("没有找到打印机");
        window.press(KeyCode.ESCAPE);

        office.printer.ready.add(new Printer("办公室激光打印机", true, true));
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.press(KeyCode.TAB);
        window.type("5");
        window.press(KeyCode.ENTER);
        window.shoot("paper-print-wrong-page");
        window.sees("认不出页码");
        assertThat(office.printer.printed).isEmpty();
        window.press(KeyCode.BACK_SPACE);
        window.type("1-2");
        window.press(KeyCode.ENTER);

        assertThat(office.printer.printed)
                .containsExactly(new Order("办公室激光打印机", 1, Sides.BOTH, List.of(0, 1)));
        window.sees("已送往打印机");
    }

    @Test
    void characters_that_no_font_has_are_listed_above_the_pages_and_a_broken_file_is_said_plainly() {
        TestWindow.fx(() -> {
            new PaperPreview(window.shell().bench()).showListing("会议纪要（草稿）", "a.pdf", out -> {
                office.workplace().minutesPapers().write(meeting, out);
                return List.of(new MissingCharacter(0x2CE7C, "组长𬹼某"));
            });
            return null;
        });
        window.settle();
        TestWindow.fx(() -> {
            window.look().darkProperty().set(true);
            return null;
        });
        window.shoot("paper-missing-dark");
        window.sees("1 个字没有字体可用");
        window.press(KeyCode.ESCAPE);

        TestWindow.fx(() -> {
            new PaperPreview(window.shell().bench()).show("扫描件", "b.pdf", out -> out.write(1));
            return null;
        });
        window.settle();

        window.sees("不是 PDF，或者已经损坏");
    }
}
