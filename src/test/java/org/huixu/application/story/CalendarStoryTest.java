package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.huixu.application.change.Impossible;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.application.ics.CalendarExport.Choice;
import org.huixu.application.ics.CalendarFile.Outgoing;
import org.huixu.application.ics.CalendarFile.Reading;
import org.huixu.application.ics.CalendarFile.Standing;
import org.huixu.application.ics.CalendarImport;
import org.huixu.application.ics.CalendarImport.Taking;
import org.huixu.application.ics.CalendarPlan;
import org.huixu.application.ics.CalendarPlan.Effect;
import org.huixu.application.ics.CalendarPlan.Line;
import org.huixu.application.meeting.MeetingDesk;
import org.huixu.application.text.ChineseText;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.exchange.ics.IcsCalendars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Meetings go out into the calendars of others, and what others hold comes in (RFC 5545). */
class CalendarStoryTest {

    private static final Period JUNE = new Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
    private static final EventKindKey MEETING = new EventKindKey("meeting");

    @TempDir
    private Path folder;

    private final Course course = new Course();
    private final District district = course.district;
    private final CalendarImport desk = district.workplace.calendarImport();

    @Test
    void aMeetingKeepsItsUidItsSequenceGrowsAndACancelledOneSaysSo() {
        MeetingId id = course.called(course.approvedItem("重点项目建设"));
        Outgoing first = exported(JUNE).getFirst();
        assertThat(first.uid()).isEqualTo(id.value() + "@meeting.huixu");
        assertThat(first.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(first.description()).isEqualTo("主持：安国栋\n议题1：重点项目建设");

        district.at("2026-06-02T09:00");
        district.workplace.meetings().move(id, district.get(Meeting.class, id).version(),
                MeetingDesk.at(Course.DAY, LocalTime.of(9, 0), "第二会议室")).value();
        district.workplace.meetings().cancel(id, "合并召开").value();

        Outgoing later = exported(JUNE).getFirst();
        assertThat(later.uid()).isEqualTo(first.uid());
        assertThat(later.sequence()).isGreaterThan(first.sequence());
        assertThat(later.standing()).isEqualTo(Standing.CANCELLED);
        assertThat(later.slot().place()).isEqualTo("第二会议室");
        assertThat(district.workplace.calendarExport().event(id)).hasSize(1);
    }

    @Test
    void titlesOfSecretItemsNeverGoOut() throws IOException {
        ItemId secret = course.secretItem("军事设施迁建");
        course.called(course.approvedItem("重点项目建设"), secret);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IcsCalendars().write(exported(JUNE), DeskClock.ZONE, out);

        String text = out.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(text).contains("重点项目建设").doesNotContain("军事设施");
    }

    @Test
    void aPeriodIsNarrowedToTypesAndToOnePersonWithWhatHeGoesToOutside() {
        course.called(course.approvedItem("重点项目建设"));
        letter("市里的会", District.DEPUTY);
        letter("婉拒的会", District.DEPUTY);
        district.workplace.engagements().answer(district.all(Engagement.class).getLast().id(), Reply.DECLINED).value();

        assertThat(exported(JUNE)).extracting(Outgoing::title).containsExactly("常务会议");
        assertThat(district.workplace.calendarExport()
                .events(new Choice(JUNE, Set.of(), district.person(District.DEPUTY))))
                .extracting(Outgoing::title).containsExactly("市里的会", "常务会议");
        assertThatThrownBy(() -> district.workplace.calendarExport()
                .events(new Choice(JUNE, Set.of(new MeetingTypeKey("plenary")), null))).isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> exported(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1))))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void anEventIsTakenInOnceUpdatedAndTakenOutWhenItIsCalledOff() throws IOException {
        Taking nobody = new Taking(List.of(), MEETING);
        Reading reading = read(event("u1", "市政府会议", "20260610T090000", "ATTENDEE;CN=岑立业:mailto:a@b"),
                event("u2", "没有写明参加人", "20260611T090000"), event("u3", "每周例会", "20260611T090000", "RRULE:FREQ=DAILY"));
        assertThat(lines(desk.plan(reading, nobody))).containsExactly("ADD 2026年6月10日 9:00 市政府会议 [岑立业]",
                "CONFLICT 2026年6月11日 9:00 没有写明参加人 [文件没有写明请谁参加，请选定参加人]",
                "CONFLICT 每周例会 [重复日程暂不支持，请在对方日历中逐次导出，或者手工登记]");

        Taking head = new Taking(List.of(district.person(District.HEAD)), MEETING);
        CalendarPlan plan = desk.plan(reading, head);
        desk.apply(reading, head, plan).value();
        assertThat(district.all(Engagement.class)).extracting(Engagement::externalUid).containsExactly("u1", "u2");
        assertThat(district.all(EngagementPerson.class)).extracting(one -> district.name(one.personId()))
                .containsExactly(District.DEPUTY, District.HEAD);
        assertThat(desk.plan(reading, head).lines()).extracting(Line::effect).containsExactly(Effect.SAME, Effect.SAME,
                Effect.CONFLICT);
        assertThat(District.problems(desk.apply(reading, head, plan))).containsExactly("problem.calendar.moved");

        Engagement first = district.all(Engagement.class).getFirst();
        district.workplace.engagements().answer(first.id(), Reply.ACCEPTED).value();
        Reading newer = read(event("u1", "市政府全体会议", "20260610T150000", "LOCATION:市政府"),
                event("u2", "没有写明参加人", "20260611T090000", "STATUS:CANCELLED"),
                event("u4", "从未登记的", "20260611T090000", "STATUS:CANCELLED"));
        CalendarPlan next = desk.plan(newer, nobody);
        assertThat(lines(next)).containsExactly(
                "CHANGE 2026年6月10日 15:00 市政府全体会议 [名称由“市政府会议”改为“市政府全体会议”, "
                        + "时间由2026年6月10日 9:00改为2026年6月10日 15:00, 地点由未写改为市政府]",
                "REMOVE 2026年6月11日 9:00 没有写明参加人 [对方已取消，删去登记]",
                "SKIP 2026年6月11日 9:00 从未登记的 [已取消，不登记]");
        desk.apply(newer, nobody, next).value();

        assertThat(district.all(Engagement.class)).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("市政府全体会议");
            assertThat(one.when().place()).isEqualTo("市政府");
            assertThat(one.reply()).as("the office's answer stays").isEqualTo(Reply.ACCEPTED);
        });
        district.workplace.undo(district.newest()).value();
        assertThat(district.all(Engagement.class)).hasSize(2);
    }

    @Test
    void theOfficesOwnMeetingsComeBackAsWhatTheyAreAndCorrectingKeepsTheUid() throws IOException {
        course.called(course.approvedItem("重点项目建设"));
        Path file = folder.resolve("own.ics");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IcsCalendars().write(exported(JUNE), DeskClock.ZONE, out);
        Files.write(file, out.toByteArray());
        Taking head = new Taking(List.of(district.person(District.HEAD)), MEETING);

        assertThat(lines(desk.plan(new IcsCalendars().read(file, DeskClock.ZONE), head)))
                .containsExactly("SKIP 2026年6月10日 14:30 常务会议 [本办公室自己的会议，不另行登记]");

        Reading reading = read(event("x@meeting.huixu", "别人的会", "20260610T090000"));
        desk.apply(reading, head, desk.plan(reading, head)).value();
        Engagement known = district.all(Engagement.class).getFirst();
        district.workplace.engagements().change(known.id(), known.version(),
                new Letter(MEETING, "改了名称", known.host(), known.when(), known.receipt(), null),
                List.of(district.person(District.DEPUTY))).value();
        assertThat(desk.plan(reading, head).lines()).extracting(Line::effect).containsExactly(Effect.CHANGE);
    }

    private void letter(String title, String person) {
        district.workplace.engagements().record(new Letter(MEETING, title, new Engagement.Host(null, null),
                new When(LocalDate.of(2026, 6, 9), LocalTime.of(9, 0), null, null),
                new Engagement.Receipt(LocalDate.of(2026, 5, 20), true, null, null), null),
                List.of(district.person(person))).value();
    }

    private List<Outgoing> exported(Period period) {
        return district.workplace.calendarExport().events(new Choice(period, Set.of(), null));
    }

    private Reading read(String... events) throws IOException {
        Path file = folder.resolve("in.ics");
        Files.writeString(file, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n");
        return new IcsCalendars().read(file, DeskClock.ZONE);
    }

    private static String event(String uid, String title, String start, String... more) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART:" + start + "\r\n"
                + (more.length == 0 ? "" : String.join("\r\n", more) + "\r\n") + "END:VEVENT\r\n";
    }

    private static List<String> lines(CalendarPlan plan) {
        return plan.lines().stream().map(one -> one.effect() + " "
                + (one.when() == null ? "" : ChineseText.date(one.when().day()) + " " + one.when().hours() + " ")
                + one.title() + " " + one.details()).toList();
    }
}
