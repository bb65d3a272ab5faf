package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huixu.PdfWords;
import org.huixu.application.change.Impossible;
import org.huixu.application.notice.NoticeDesk.Answered;
import org.huixu.application.notice.Party;
import org.huixu.application.office.OfficeContact;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.Sheets;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.notice.NoticeReply.Attendee;
import org.junit.jupiter.api.Test;

/** Notices, letters and the list of replies show each recipient what concerns it, and nothing else. */
class NoticePapersTest {

    private static final Path SHEETS = Path.of("target", "papers");

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void aUnitIsToldWhenWhereAndWhatConcernsItAndGetsASlip() throws Exception {
        course.workplace.office().contact(new OfficeContact("麻录", "0533-6195000")).value();
        MeetingId meeting = meeting();

        String letter = letters("notice-unit", meeting, List.of(party(meeting, "区司法局")));

        assertThat(letter).contains("会议通知", "周村区司法局：", "2026年6月10日（周三）14:30", "第一会议室", "环卫一体化方案",
                "区司法局局长谭法", "第五十条", "书面请假报告", "6月9日（周二）17:30前", "麻录，电话0533-6195000", "沿此线裁下", "参会回执",
                "周村区人民政府办公室");
        assertThat(letter).as("a fixed observer gets all items, but no secret title").contains("涉密议题（题目略）")
                .doesNotContain("干部");
    }

    @Test
    void aNoticeOfAnOrdinaryMeetingIsOnePageWithItsSlip() throws Exception {
        ItemId[] items = Stream.of("环卫一体化方案", "供热保障方案", "公园改造方案", "校舍修缮方案", "防汛准备方案", "道路养护方案")
                .map(course::approvedItem).toArray(ItemId[]::new);
        MeetingId meeting = course.called(items);

        String letter = letters("notice-six-items", meeting, List.of(party(meeting, "区司法局")));

        assertThat(letter).contains("6.道路养护方案", "参会回执").doesNotContain("第1页");
        try (PDDocument pdf = Loader.loadPDF(SHEETS.resolve("notice-six-items.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void anObserverOfOneItemReadsNothingOfTheOthers() throws Exception {
        MeetingId meeting = meeting();
        ItemId other = course.approvedItem("公园改造方案");
        course.workplace.agenda().schedule(meeting, other, 20).value();

        String letter = letters("notice-observer", meeting, List.of(party(meeting, "区发改局")));

        assertThat(letter).contains("列席议题3：公园改造方案").doesNotContain("环卫", "涉密议题");
    }

    @Test
    void everybodyIsWrittenToInOneFileAndALeaderAsksTheHeadForLeave() throws Exception {
        MeetingId meeting = meeting();

        String all = letters("notice-all", meeting, List.of());

        assertThat(all).contains("区长安国栋同志：", "区纪委监委：");
        assertThat(course.workplace.sheets().notices(meeting, List.of()).letters()).hasSize(12);
        assertThat(letters("notice-leader", meeting, List.of(party(meeting, District.DEPUTY))))
                .contains("副区长岑立业同志：", "会前向区长请假").doesNotContain("书面请假报告");
        assertThat(letters("notice-head", meeting, List.of(party(meeting, District.HEAD))))
                .as("the head asks nobody for leave").contains("请告知我办").doesNotContain("请假");
    }

    @Test
    void aChangeNamesTheOldAndTheNewAndACancellationHasNoSlip() throws Exception {
        MeetingId meeting = meeting();
        course.tellAll(meeting, "2026-06-01T10:00");
        Meeting now = district.get(Meeting.class, meeting);
        course.workplace.meetings().move(meeting, now.version(),
                Slots.at(Course.DAY.plusDays(1), LocalTime.of(9, 0), "第二会议室")).value();

        assertThat(letters("notice-change", meeting, List.of(party(meeting, "区司法局")))).contains("会议变更通知",
                "原定于2026年6月10日（周三）14:30在第一会议室召开", "2026年6月11日（周四）09:00", "第二会议室", "参会回执");

        course.workplace.meetings().cancel(meeting, "议题尚未成熟").value();
        assertThat(letters("notice-cancel", meeting, List.of(party(meeting, "区司法局"))))
                .contains("会议取消通知", "原定于2026年6月10日（周三）14:30在第一会议室召开的", "取消。特此通知。").doesNotContain("回执");
    }

    @Test
    void aGuestWithoutAUnitOfTheGovernmentGetsALetterOfInvitation() throws Exception {
        MeetingId meeting = course.called();
        course.workplace.invitations().invite(meeting, district.person("栗代表"), Capacity.GUEST, null).value();

        assertThat(letters("invitation", meeting, List.of(party(meeting, "栗代表")))).contains("邀请函", "栗代表同志：",
                "诚邀莅临", "参会回执");
    }

    @Test
    void theListOfRepliesNamesWhoComesWithPostAndTelephone() throws Exception {
        MeetingId meeting = meeting();
        course.tellAll(meeting, "2026-06-01T10:00");
        Answered answered = new Answered(district.at("2026-06-02T09:00"), null);
        course.workplace.notices().substitute(meeting, district.person("谭法"),
                new Attendee(null, "冉代", "区司法局副局长", "13900000000"), answered).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(MeetingSheet.REPLIES, meeting, out)).isEmpty();

        assertThat(read("replies", out)).contains("回执汇总表", "谭法", "冉代", "区司法局副局长", "13900000000", "代会", "未回",
                "6-110:00", "通知对象12个，已通知12个，已回执1个；预计到会12人。");
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        course.workplace.sheets().writeBook(MeetingSheet.REPLIES, meeting, book);
        assertThat(book.size()).isPositive();
    }

    @Test
    void withoutAnybodyInvitedThereIsNothingToBeWritten() {
        MeetingId meeting = course.planned();
        assertThatThrownBy(() -> course.workplace.sheets().notices(meeting, List.of())).isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> course.workplace.sheets().paper(MeetingSheet.REPLIES, meeting))
                .isInstanceOf(Impossible.class);
    }

    /** Called, with an open and a secret item. */
    private MeetingId meeting() {
        ItemId secret = course.secretItem("干部调整方案");
        return course.called(course.approvedItem("环卫一体化方案"), secret);
    }

    private Party party(MeetingId meeting, String name) {
        return course.workplace.sheets().addressed(meeting).stream().filter(one -> one.name().equals(name))
                .map(Sheets.Addressed::party).findFirst().orElseThrow();
    }

    private String letters(String file, MeetingId meeting, List<Party> parties) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(course.workplace.sheets().notices(meeting, parties), out)).isEmpty();
        return read(file, out);
    }

    private static String read(String file, ByteArrayOutputStream out) throws Exception {
        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
        Files.createDirectories(SHEETS);
        Files.write(SHEETS.resolve(file + ".pdf"), out.toByteArray());
        return PdfWords.of(out.toByteArray());
    }
}
