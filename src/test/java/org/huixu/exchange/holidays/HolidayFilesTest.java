package org.huixu.exchange.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.huixu.application.calendar.HolidayFile.Day;
import org.huixu.application.calendar.HolidayFile.Reading;
import org.huixu.application.exchange.LineProblem;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.calendar.SpecialDayId;
import org.huixu.domain.calendar.SpecialDayKind;
import org.huixu.domain.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays come with the program, and further years from CSV or a public calendar. */
class HolidayFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theShippedDaysGiveTheDeadlinesOfTheWorkRules() {
        List<Day> days = new HolidayFiles().shipped();
        WorkingCalendar calendar = new WorkingCalendar(IntStream.range(0, days.size())
                .mapToObj(at -> new SpecialDay(new SpecialDayId("00000000-0000-7000-8000-%012d".formatted(at)), 0,
                        days.get(at).onDate(), days.get(at).kind(), days.get(at).name()))
                .toList());

        assertThat(days).hasSize(349);
        assertThat(IntStream.rangeClosed(2017, 2026)).allMatch(calendar::knows);
        assertThat(calendar.before(LocalDate.of(2026, 10, 9), 1).day()).isEqualTo("2026-10-08");
        assertThat(calendar.before(LocalDate.of(2026, 10, 9), 3).day()).isEqualTo("2026-09-29");
        assertThat(calendar.before(LocalDate.of(2026, 10, 10), 3).day()).isEqualTo("2026-09-30");
        LocalDate eve = LocalDate.of(2026, 6, 18);
        assertThat(List.of(18, 19, 21, 22, 23)).as("nobody works at the dragon boat festival")
                .extracting(day -> calendar.workingDaysSince(eve, LocalDate.of(2026, 6, day)))
                .containsExactly(0, 0, 0, 1, 2);
    }

    @Test
    void aTableMayComeFromASpreadsheetProgram() throws IOException {
        Reading reading = read("日期,类别,名称\r\n2027-01-01,休,\"元旦,第一天\"\r\n\r\n2027-01-03,班,元旦\r\n", "GB18030");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.days()).containsExactly(day("2027-01-01", SpecialDayKind.HOLIDAY, "元旦,第一天"),
                day("2027-01-03", SpecialDayKind.WORKDAY, "元旦"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-02-30,holiday,春节 | “2027-02-30”不是日期，应写成 2026-01-01（日历文件中写成 20260101）的样子。
            2027-02-06,free,春节 | 类别“free”不对，应是 holiday（休）或 workday（班）。
            2027-02-06 | 应有日期、类别、名称三项，用英文逗号隔开。
            2027-01-01,workday,元旦 | 2027-01-01 前面已写为另一类别，以前面的为准。
            1027-01-01,workday,元旦 | 1027-01-01 不在 1990 年至 2100 年之间。
            """)
    void wrongLinesAreNamedAndLeftOut(String line, String reason) throws IOException {
        Reading reading = read("date,kind,name\n2027-01-01,holiday,元旦\n" + line, "UTF-8");

        assertThat(reading.problems()).containsExactly(new LineProblem(3, reason));
        assertThat(reading.days()).containsExactly(day("2027-01-01", SpecialDayKind.HOLIDAY, "元旦"));
    }

    @ParameterizedTest
    @CsvSource({"春节 休, HOLIDAY, 春节", "国庆节（休）, HOLIDAY, 国庆节", "春节假期, HOLIDAY, 春节", "元旦 班, WORKDAY, 元旦",
            "国庆节（班）, WORKDAY, 国庆节", "春节 补班 第1天/共2天, WORKDAY, 春节", "国庆节 假期 第2天/共8天, HOLIDAY, 国庆节",
            "[休] 中秋节, HOLIDAY, 中秋节", "劳动节调休上班, WORKDAY, 劳动节"})
    void summariesOfPublicCalendarsAreUnderstood(String summary, SpecialDayKind kind, String name) throws IOException {
        assertThat(read(calendar("SUMMARY:" + summary + "\nDTSTART;VALUE=DATE:20270206\nDTEND;VALUE=DATE:20270207"),
                "UTF-8")).isEqualTo(new Reading(List.of(day("2027-02-06", kind, name)), List.of()));
    }

    @Test
    void theEndOfARangeIsNotPartOfIt() throws IOException {
        Reading reading = read(calendar("DTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270208\nSUMMARY:春节 休"),
                "UTF-8");

        assertThat(reading.days()).extracting(one -> one.onDate().toString())
                .containsExactly("2027-02-05", "2027-02-06", "2027-02-07");
    }

    @Test
    void foldedLinesTimesAndSpecialDayMarksAreUnderstood() throws IOException {
        Reading reading = read(
                calendar("SUMMARY;LANGUAGE=zh_CN:春\n 节 休\nDTSTART;TZID=Asia/Shanghai:20270205T000000\nDURATION:P2D")
                        + calendar("SUMMARY:国庆节\nDTSTART:20270930T160000Z\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY")
                        + calendar("SUMMARY:雨水\nDTSTART;VALUE=DATE:20270219"),
                "UTF-8");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.days()).containsExactly(day("2027-02-05", SpecialDayKind.HOLIDAY, "春节"),
                day("2027-02-06", SpecialDayKind.HOLIDAY, "春节"), day("2027-10-01", SpecialDayKind.HOLIDAY, "国庆节"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:春节 休/DTSTART;VALUE=DATE:20270230 | “20270230”不是日期
            SUMMARY:春节 休 | “”不是日期
            SUMMARY:春节 休/DTSTART;VALUE=DATE:20270205/DTEND;VALUE=DATE:20270205 | 起止日期 2027-02-05 至 2027-02-05 不合理
            SUMMARY:春节 休/DTSTART;VALUE=DATE:20270205/DTEND;VALUE=DATE:20370205 | 起止日期 2027-02-05 至 2037-02-05 不合理
            SUMMARY:元旦 休/DTSTART;VALUE=DATE:20270101/RRULE:FREQ=YEARLY | “元旦 休”是重复日程
            SUMMARY:春节调休/DTSTART;VALUE=DATE:20270205 | “春节调休”看不出是休还是班
            """)
    void wrongEventsAreNamedByTheLineOnWhichTheyBegin(String event, String reason) throws IOException {
        Reading reading = read(calendar(event.replace('/', '\n')), "UTF-8");

        assertThat(reading.days()).isEmpty();
        assertThat(reading.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.reason()).startsWith(reason);
        });
    }

    @Test
    void emptyCalendarsAndUnfinishedEventsAreNamed() throws IOException {
        assertThat(read("BEGIN:VCALENDAR\nEND:VCALENDAR", "UTF-8").problems()).extracting(LineProblem::reason)
                .containsExactly("没有找到节假日或补班日。");
        assertThat(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:春节 休", "UTF-8").problems())
                .extracting(LineProblem::reason).contains("日程没有结束（缺少 END:VEVENT）。");
    }

    @Test
    void binaryAndHugeFilesAreRefused() throws IOException {
        Path binary = Files.write(folder.resolve("节假日.csv"), new byte[]{1, 2, 0, 4});
        Path huge = Files.write(folder.resolve("大.csv"), new byte[6 * 1024 * 1024]);

        assertThat(catchThrowableOfType(RefusedFile.class, () -> new HolidayFiles().read(binary)).reason())
                .contains("“节假日.csv”不是文本文件");
        assertThat(catchThrowableOfType(RefusedFile.class, () -> new HolidayFiles().read(huge)).reason())
                .contains("超过 5 MB");
    }

    private Reading read(String text, String charset) throws IOException {
        return new HolidayFiles().read(Files.write(folder.resolve("节假日.ics"), text.getBytes(Charset.forName(charset))));
    }

    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + event + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static Day day(String date, SpecialDayKind kind, String name) {
        return new Day(LocalDate.parse(date), kind, name);
    }
}
