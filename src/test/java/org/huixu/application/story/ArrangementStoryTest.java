package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.huixu.PdfWords;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.Chore;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.junit.jupiter.api.Test;

/** What is to be seen to for a meeting: begun from the office's list, changed, ticked off, printed. */
class ArrangementStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theListIsBegunFromTheTemplateAndItsDeadlinesMoveWithTheMeeting() {
        MeetingId meeting = course.called();
        course.workplace.arrangements().begin(meeting).value();
        Arrangement first = list(meeting).getFirst();

        assertThat(list(meeting)).extracting(one -> one.chore().title())
                .contains("投影、显示屏调试", "茶水", "座签、席卡", "保密检查、手机存放柜");
        assertThat(due(meeting, first)).isEqualTo(LocalDateTime.of(2026, 6, 9, 11, 30));
        assertThat(District.problems(course.workplace.arrangements().begin(meeting)))
                .containsExactly("problem.arrangement.nothingNew");

        course.workplace.meetings().move(meeting, district.get(Meeting.class, meeting).version(),
                Slots.at(Course.DAY.plusDays(5), LocalTime.of(9, 0), null)).value();
        assertThat(due(meeting, first)).as("the last working day before Monday")
                .isEqualTo(LocalDateTime.of(2026, 6, 12, 11, 30));
    }

    @Test
    void linesAreAddedOrderedTickedAndTakenOffAndTheListBecomesTheOfficesOwn() {
        MeetingId meeting = course.called();
        Arrangement flags = course.workplace.arrangements().add(meeting, new Chore("升挂国旗", "后勤", 0, null), "大会")
                .value();
        Arrangement flowers = course.workplace.arrangements()
                .add(meeting, new Chore("鲜花", null, null, null), null).value();
        course.workplace.arrangements().move(meeting, flowers.id(), -1).value();
        assertThat(list(meeting)).extracting(one -> one.chore().title()).containsExactly("鲜花", "升挂国旗");
        assertThat(District.problems(course.workplace.arrangements().move(meeting, flowers.id(), -1)))
                .containsExactly("problem.arrangement.end");

        course.workplace.arrangements().tick(List.of(flowers.id()), district.at("2026-06-09T10:00"), "麻录").value();
        assertThat(list(meeting).getFirst().tick().tickedBy()).isEqualTo("麻录");
        course.workplace.arrangements().untick(List.of(flowers.id())).value();
        assertThat(list(meeting)).noneMatch(Arrangement::done);

        course.workplace.arrangements().keep(meeting).value();
        MeetingId next = course.called();
        course.workplace.arrangements().begin(next).value();
        assertThat(list(next)).extracting(one -> one.chore().title()).containsExactly("鲜花", "升挂国旗");
        Arrangement now = district.get(Arrangement.class, flags.id());
        assertThat(District.problems(course.workplace.arrangements().edit(now.id(), now.version(),
                new Chore(" ", null, 0, null), null))).containsExactly("problem.required");
        course.workplace.arrangements().remove(meeting, List.of(flowers.id())).value();
        assertThat(list(meeting)).singleElement().matches(one -> one.lineOrder() == 1 && "大会".equals(one.note()));
    }

    @Test
    void whatIsTypedWrongIsSaid() {
        MeetingId meeting = course.called();
        assertThat(District.problems(course.workplace.arrangements().add(meeting, new Chore(" ", null, 0, null), null)))
                .containsExactly("problem.required");
        assertThat(
                District.problems(course.workplace.arrangements().add(meeting, new Chore("茶", null, 31, null), null)))
                .containsExactly("problem.arrangement.days");
        assertThat(District.problems(course.workplace.arrangements().keep(meeting)))
                .containsExactly("problem.arrangement.empty");
    }

    @Test
    void theListIsPrintedWithWhoDoesItUntilWhenAndRoomToTickOff() throws Exception {
        MeetingId meeting = course.called();
        course.workplace.arrangements().begin(meeting).value();
        Arrangement first = list(meeting).getFirst();
        course.workplace.arrangements().tick(List.of(first.id()), district.at("2026-06-09T10:00"), "麻录").value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(MeetingSheet.ARRANGEMENTS, meeting, out)).isEmpty();

        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", "arrangements.pdf"), out.toByteArray());
        assertThat(PdfWords.of(out.toByteArray())).contains("会务保障清单",
                "确定会场、开放会议室", "综合科", "6-911:30", "√6-910:00麻录", "□", "共12项，已办结1项。");
    }

    private List<Arrangement> list(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting).shelf().arrangements();
    }

    private LocalDateTime due(MeetingId meeting, Arrangement one) {
        return one.due(district.get(Meeting.class, meeting), course.workplace.dossiers().meeting(meeting).around()
                .calendar());
    }
}
