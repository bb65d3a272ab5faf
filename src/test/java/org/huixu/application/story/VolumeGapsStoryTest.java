package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.huixu.application.archive.Volume;
import org.huixu.application.archive.Volumes;
import org.huixu.application.change.Progress;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a volume says of papers that are missing, are not here or were withdrawn. */
class VolumeGapsStoryTest {

    private final Course course = new Course();

    @TempDir
    private Path place;

    @Test
    void aMeetingJustHeldHasAVolumeThatSaysWhatIsMissing() throws Exception {
        MeetingId meeting = course.held();
        assertThat(volumes().plan(meeting, Progress.UNWATCHED).missing()).containsExactly("缺议题一的材料",
                "缺议题一的签批件扫描件", "缺会议记录", "缺会议纪要");

        course.reviewed(meeting);
        Volume now = volumes().plan(meeting, Progress.UNWATCHED);
        assertThat(now.missing()).contains("会议纪要尚未签发，卷内为草稿");
        Path folder = volumes().write(now, place.resolve("草稿卷"), false, Progress.UNWATCHED).place();
        assertThat(ArchivedMeeting.names(folder)).noneMatch(one -> one.contains("请假汇总表") || one.contains("会议记录.pdf")
                || one.contains("印发分送登记表"));
        assertThat(ArchivedMeeting.index("volume-index-draft", folder)).contains("请假汇总表无", "会议记录无", "草稿，未签发", "更正无");
    }

    @Test
    void aWrittenReportOfLeaveIsThereOrIsMissed() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        LeaveRequestId asked = course.workplace.leave().ask(meeting, course.district.person("谭法"),
                course.district.at("2026-06-08T09:00"), "外出学习", Proof.NONE).value();
        assertThat(volumes().plan(meeting, Progress.UNWATCHED).missing()).contains("会议尚未结束",
                "缺书面请假报告（谭法）的扫描件");

        AttachmentId scan = course.workplace.materials().attach(course.file(place, "请假.txt")).value();
        course.workplace.leave().report(asked, new Proof(scan, null)).value();

        Volume with = volumes().plan(meeting, Progress.UNWATCHED);
        assertThat(with.missing()).doesNotContain("缺书面请假报告（谭法）的扫描件");
        assertThat(with.documents()).extracting(Volume.Placed::path).contains("04 签到和请假/009 书面请假报告（谭法）.txt");
    }

    @Test
    void secretPapersThatAreNotHereStandOnTheIndexWithoutTheirTitles() {
        ItemId secret = course.secretItem("某项目用地");
        course.workplace.materials().addPaper(secret, "用地方案", course.file(place, "用地.txt")).value();
        MeetingId meeting = course.opened(secret);

        Volume open = volumes().plan(meeting, Progress.UNWATCHED);

        assertThat(open.entries()).filteredOn(one -> one.title().equals("涉密材料")).singleElement()
                .satisfies(one -> {
                    assertThat(one.remark()).isEqualTo("不在本机");
                    assertThat(one.source()).isInstanceOf(Volume.Source.Nothing.class);
                });
        assertThat(open.documents()).noneMatch(one -> one.path().contains("用地"));
        assertThat(course.workplace.volumes(true).plan(meeting, Progress.UNWATCHED).documents())
                .extracting(Volume.Placed::path).as("where secret papers may lie")
                .contains("02 议题一 涉密议题/006 涉密材料（第1版，征求意见稿）.txt");
    }

    @Test
    void whatIsWithdrawnKeepsItsRegisterAndThePaperThatSaysSo() {
        MeetingId meeting = ArchivedMeeting.archived(course, place);
        MinutesId minutes = course.district.all(Minutes.class).getFirst().id();
        AttachmentId scan = course.workplace.materials().attach(course.file(place, "撤回.txt")).value();
        course.workplace.signing().withdraw(minutes, new StepForm(course.district.person(District.HEAD),
                LocalDate.of(2026, 6, 15), "内容有误", new Proof(scan, null))).value();

        assertThat(volumes().plan(meeting, Progress.UNWATCHED).documents()).extracting(Volume.Placed::path)
                .contains("06 会议纪要/016 印发分送登记表.pdf", "06 会议纪要/017 撤回签批件.txt");
    }

    private Volumes volumes() {
        return course.workplace.volumes(false);
    }
}
