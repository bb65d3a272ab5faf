package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huixu.application.folder.Unlock;
import org.huixu.application.workplace.OpenOffice;
import org.huixu.command.Shell.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a week is printed, meetings go out as calendar files, and those of others come in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarWorkTest {

    private static final String PERSON = "岑立业";

    private final Shell shell = new Shell();
    private Path folder;
    private Path place;
    private String day;

    @BeforeAll
    void make(@TempDir Path temporary) {
        folder = temporary;
        place = temporary.resolve("data");
        shell.makeOfficeWithMeeting(place);
        day = shell.type("list", "meetings", "--data", place, "--json").json().get(0).get("date").asText();
        try (OpenOffice office = shell.wiring().open(place, new Unlock.Nothing(), Shell.CLERK)) {
            office.workplace().people().addPerson(PERSON, null).value();
        }
    }

    @Test
    void the_sheet_of_a_week_is_written_as_pdf_and_as_spreadsheet() throws IOException {
        Path pdf = folder.resolve("安排表.pdf");
        assertThat(shell.type("document", "week", "--monday", day, "--out", pdf, "--data", place).code()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("一周会议安排表");
        }
        Path book = folder.resolve("安排表.xlsx");
        assertThat(shell.type("document", "week", "--monday", day, "--out", book, "--data", place).code()).isZero();
        assertThat(Files.size(book)).isPositive();
    }

    @Test
    void meetings_go_out_and_come_back_as_nothing_new() throws IOException {
        Path file = folder.resolve("会议.ics");
        Said said = shell.type("export", "calendar", file, "--from", day, "--to", day, "--data", place);
        assertThat(said.out()).contains("1 条日程已写入");
        assertThat(Files.readString(file)).contains("BEGIN:VEVENT", "SUMMARY:");
        assertThat(shell.type("import", "calendar", file, "--data", place).out()).contains("不登记 1 条");
        assertThat(shell.type("export", "calendar", folder.resolve("一次.ics"), "--meeting", "2026-常务-1", "--data",
                place).code()).isZero();
        assertThat(shell.type("export", "calendar", folder.resolve("x.ics"), "--meeting", "2026-常务-1", "--from", day,
                "--data", place).code()).isEqualTo(2);
        assertThat(shell.type("export", "calendar", folder.resolve("x.ics"), "--from", "2001-01-01", "--to",
                "2001-02-01", "--data", place).code()).isEqualTo(3);
        assertThat(shell.type("export", "calendar", folder.resolve("x.ics"), "--from", day, "--to", "2001-02-01",
                "--data", place).code()).isEqualTo(2);
        assertThat(shell.type("export", "calendar", folder.resolve("x.ics"), "--type", "茶话会", "--data", place).err())
                .contains("茶话会", "常务会议");
        assertThat(Files.exists(folder.resolve("x.ics"))).isFalse();
    }

    @Test
    void events_of_others_are_looked_at_taken_in_once_and_known_again() throws IOException {
        Path file = folder.resolve("市里.ics");
        Files.writeString(file, """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                SUMMARY:市政府会议
                DTSTART:20260610T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:例会
                DTSTART:20260610T090000
                RRULE:FREQ=WEEKLY
                END:VEVENT
                END:VCALENDAR
                """);
        Said nobody = shell.type("import", "calendar", file, "--data", place);
        assertThat(nobody.code()).isEqualTo(3);
        assertThat(nobody.err()).contains("第 1 条", "请选定参加人", "第 2 条", "重复日程");
        Said looked = shell.type("import", "calendar", file, "--person", PERSON, "--data", place);
        assertThat(looked.out()).contains("新登记：第 1 条", "加 --agree");
        assertThat(shell.type("import", "calendar", file, "--person", PERSON, "--agree", "--data", place).code())
                .isZero();
        assertThat(shell.type("import", "calendar", file, "--person", PERSON, "--agree", "--data", place).out())
                .contains("未变：第 1 条");
        assertThat(shell.type("import", "calendar", file, "--person", "查无此人", "--data", place).err())
                .contains("查无此人");

        Path other = folder.resolve("other.ics");
        Files.writeString(other, "姓名,职务");
        assertThat(shell.type("import", "calendar", other, "--data", place).err()).contains("不是日历文件");
    }
}
