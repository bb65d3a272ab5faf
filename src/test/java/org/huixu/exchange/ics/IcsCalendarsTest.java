package org.huixu.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.ics.CalendarFile.Fault;
import org.huixu.application.ics.CalendarFile.Incoming;
import org.huixu.application.ics.CalendarFile.Outgoing;
import org.huixu.application.ics.CalendarFile.Reading;
import org.huixu.application.ics.CalendarFile.Slot;
import org.huixu.application.ics.CalendarFile.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files: what is written can be read, and what others write is read or named, whatever it is. */
class IcsCalendarsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    @TempDir
    private Path folder;

    private final IcsCalendars calendars = new IcsCalendars();

    @Test
    void whatIsWrittenIsReadTheSameWhateverTheZoneOfTheMachine() throws IOException {
        Outgoing meeting = new Outgoing("a@meeting.huixu", 3, Instant.parse("2026-06-01T01:00:00Z"),
                Standing.CONFIRMED, "常务会议；研究“镕堃喆”𫖯项目，第1次\\n",
                new Slot(DAY, LocalTime.of(14, 30), LocalTime.of(16, 0), "第一会议室"),
                "主持：安国栋\n议题1：" + "重点项目建设情况的汇报".repeat(12));
        Outgoing whole = new Outgoing("b@meeting.huixu", 0, Instant.parse("2026-06-01T01:00:00Z"),
                Standing.CANCELLED, "全天的会", new Slot(DAY.plusDays(1), null, null, null), null);
        for (String machine : List.of("Asia/Shanghai", "America/New_York", "Pacific/Auckland")) {
            TimeZone before = TimeZone.getDefault();
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            try {
                String text = written(List.of(meeting, whole), ZONE);
                assertThat(text)
                        .contains("BEGIN:VTIMEZONE", "TZOFFSETTO:+0800", "DTSTART;TZID=", "T143000", "SEQUENCE:3",
                                "STATUS:CANCELLED")
                        .doesNotContain("tzurl");
                assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
                Reading reading = read(text);
                assertThat(reading.faults()).isEmpty();
                assertThat(reading.events()).containsExactly(
                        new Incoming(1, "a@meeting.huixu", meeting.title(), meeting.slot(), false, null, List.of(),
                                meeting.description()),
                        new Incoming(2, "b@meeting.huixu", "全天的会", whole.slot(), true, null, List.of(), null));
            } finally {
                TimeZone.setDefault(before);
            }
        }
    }

    @Test
    void inAZoneWithSummerTimeTimesAreWrittenAsUtc() throws IOException {
        String text = written(List.of(new Outgoing("a", 0, Instant.EPOCH, Standing.CONFIRMED, "t",
                new Slot(DAY, LocalTime.of(14, 30), null, null), null)), ZoneId.of("Europe/Berlin"));

        assertThat(text).contains("DTSTART:20260610T123000Z").doesNotContain("VTIMEZONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DTSTART:20260610T063000Z | 2026-06-10 14:30
            DTSTART:20260610T143000 | 2026-06-10 14:30
            DTSTART;TZID=Asia/Shanghai:20260610T143000 | 2026-06-10 14:30
            DTSTART;TZID=China Standard Time:20260610T143000 | 2026-06-10 14:30
            DTSTART;TZID=Asia/Tokyo:20260610T143000 | 2026-06-10 13:30
            DTSTART;VALUE=DATE:20260610 | 2026-06-10 whole
            DTSTART:20260610T233000\\nDTEND:20260611T000000 | 2026-06-10 23:30–23:59
            DTSTART:20260610T143000\\nDURATION:PT1H30M | 2026-06-10 14:30–16:00
            DTSTART:20260610T143000\\nDTEND:20260610T143000 | 2026-06-10 14:30
            DTSTART;VALUE=DATE:20260610\\nDTEND;VALUE=DATE:20260611 | 2026-06-10 whole
            """)
    void whenAnEventIs(String lines, String expected) throws IOException {
        Reading reading = read(event("UID:1", "SUMMARY:会", lines.replace("\\n", "\r\n")));

        assertThat(reading.faults()).isEmpty();
        Slot slot = reading.events().getFirst().slot();
        assertThat(slot.day() + " " + (slot.start() == null ? "whole"
                : slot.start() + (slot.end() == null ? "" : "–" + slot.end()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUMMARY:会\\nDTSTART:20260610T143000 | 没有标识（UID），无法防止重复登记
            UID:1\\nDTSTART:20260610T143000 | 没有名称
            UID:1\\nSUMMARY:会 | 没有可以识别的开始时间
            UID:1\\nSUMMARY:会\\nDTSTART:明天下午 | 没有可以识别的开始时间
            UID:1\\nSUMMARY:会\\nDTSTART:20261340T143000 | 没有可以识别的开始时间
            UID:1\\nSUMMARY:会\\nDTSTART:20260610T143000\\nRRULE:FREQ=WEEKLY;COUNT=5 | 重复日程暂不支持，请在对方日历中逐次导出，或者手工登记
            UID:1\\nSUMMARY:会\\nDTSTART:20260610T143000\\nRECURRENCE-ID:20260610T143000 | 重复日程暂不支持，请在对方日历中逐次导出，或者手工登记
            UID:1\\nSUMMARY:会\\nDTSTART:20260610T143000\\nDTEND:20260612T180000 | 跨多日的日程请按日手工登记
            UID:1\\nSUMMARY:会\\nDTSTART:20260610T143000\\nDTEND:20260610T120000 | 结束时间早于开始时间
            UID:1\\nSUMMARY:会\\nDTSTART:19000610T143000 | 日期不在2000年至2100年之间
            UID:1\\nSUMMARY:会\\nDTSTART;TZID=Mars/Base:20260610T143000 | 不认识时区“Mars/Base”
            UID:1\\nSUMMARY:会\\nDTSTART:20260610T143000\\nDURATION:P999999999W | 跨多日的日程请按日手工登记
            """)
    void whatCannotBeTakenInIsNamedByItsPlace(String lines, String reason) throws IOException {
        Reading reading = read(event(lines.replace("\\n", "\r\n")));

        assertThat(reading.events()).isEmpty();
        assertThat(reading.faults()).singleElement().satisfies(one -> {
            assertThat(one.row()).isEqualTo(1);
            assertThat(one.reason()).isEqualTo(reason);
        });
    }

    @Test
    void whoIsAskedWhoAsksAndAnEarlierOneOfTheSameName() throws IOException {
        Reading reading = read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + body("UID:1", "SUMMARY: 市政府\\n常务会议 ", "DTSTART:20260610T143000",
                        "ORGANIZER;CN=市政府办公室:mailto:a@b", "ATTENDEE;CN=岑立业:mailto:c@d",
                        "ATTENDEE:mailto:e@f", "DESCRIPTION:请着正装\\n提前入场")
                + body("UID:1", "SUMMARY:又一次", "DTSTART:20260611T143000") + "END:VCALENDAR\r\n");

        assertThat(reading.events()).containsExactly(new Incoming(1, "1", "市政府 常务会议",
                new Slot(DAY, LocalTime.of(14, 30), null, null), false, "市政府办公室", List.of("岑立业"), "请着正装\n提前入场"));
        assertThat(reading.faults()).containsExactly(new Fault(2, "又一次", "标识（UID）与第1条相同"));
    }

    @Test
    void aCalendarMayBeInTheEncodingOfOldPrograms() throws IOException {
        Path file = folder.resolve("old.ics");
        Files.write(file,
                event("UID:1", "SUMMARY:防汛视频会", "DTSTART:20260610T143000").getBytes(Charset.forName("GB18030")));

        assertThat(calendars.read(file, ZONE).events()).extracting(Incoming::title).containsExactly("防汛视频会");
    }

    @Test
    void whatIsNoCalendarIsRefusedInOneSentence() throws IOException {
        assertThat(refused("姓名,职务\r\n")).contains("不是日历文件");
        assertThat(refused("<html>BEGIN:VCALENDAR</html>")).contains("不是日历文件");
        assertThat(refused("BEGIN:VCALENDAR\r\n" + "BEGIN:X-A\r\n".repeat(200_000))).contains("已经损坏");
        assertThat(refused("BEGIN:VCALENDAR\r\n" + body("UID:1", "SUMMARY:会").repeat(5001))).contains("超过5000条");
        assertThat(refused("")).isNotBlank();
        Path binary = folder.resolve("x.ics");
        Files.write(binary, new byte[]{0, 1, 2, (byte) 0xff, 0, 7});
        assertThat(catchThrowableOfType(RefusedFile.class, () -> calendars.read(binary, ZONE)).reason()).isNotBlank();
        Path huge = folder.resolve("huge.ics");
        Files.write(huge, new byte[6 * 1024 * 1024]);
        assertThat(catchThrowableOfType(RefusedFile.class, () -> calendars.read(huge, ZONE)).reason()).contains("5");
    }

    /** Files cut off, shuffled and with their characters exchanged are read or refused; nothing else happens. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedFilesAreReadAsFarAsTheyGo(long seed) throws IOException {
        String whole = written(List.of(new Outgoing("a", 0, Instant.EPOCH, Standing.CONFIRMED, "常务会议",
                new Slot(DAY, LocalTime.of(14, 30), LocalTime.of(15, 0), "第一会议室"), "议题\n议题")), ZONE)
                + event("UID:2", "SUMMARY:会", "DTSTART;TZID=X:20260610T143000", "RRULE:FREQ=DAILY",
                        "ATTENDEE;CN=\"a;b\":mailto:x", "DURATION:PT1H", "BEGIN:VALARM", "TRIGGER:-PT15M",
                        "END:VALARM");
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(whole);
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, ":;=,\"\r\n\\TZ0".charAt(random.nextInt(11)));
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                    default -> text.insert(at, text.substring(Math.max(0, at - random.nextInt(60)), at));
                }
            }
            try {
                read(text.toString());
            } catch (RefusedFile refused) {
                assertThat(refused.reason()).isNotBlank();
            }
        }
    }

    private String refused(String text) throws IOException {
        Path file = folder.resolve("refused.ics");
        Files.writeString(file, text);
        return catchThrowableOfType(RefusedFile.class, () -> calendars.read(file, ZONE)).reason();
    }

    private String written(List<Outgoing> events, ZoneId zone) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        calendars.write(events, zone, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Reading read(String text) throws IOException {
        Path file = folder.resolve("in.ics");
        Files.writeString(file, text);
        return calendars.read(file, ZONE);
    }

    private static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body(lines) + "END:VCALENDAR\r\n";
    }

    private static String body(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
