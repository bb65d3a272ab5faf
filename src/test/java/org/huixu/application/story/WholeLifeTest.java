package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huixu.PdfWords;
import org.huixu.application.change.Outcome;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One executive meeting from the first draft of its item to the archive, through the desks. */
class WholeLifeTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void anExecutiveMeetingLivesFromTheDraftOfItsItemToTheArchive(@TempDir Path folder) throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.materials().addPaper(item, "方案", course.file(folder, "方案.txt")).value();
        MeetingId meeting = course.called(item);
        assertThat(course.found(meeting)).isEmpty();
        assertThat(invited(meeting, Capacity.MEMBER)).containsExactlyElementsOf(District.MEMBERS);
        assertThat(invited(meeting, Capacity.FIXED_OBSERVER)).containsExactlyInAnyOrder("饶武", "桑纪", "谭法", "万律");

        course.deliver(meeting, 1, "2026-06-04T15:00");
        course.noOpinions(meeting, "2026-06-08T10:00");
        leave(meeting);
        course.deliver(meeting, 2, "2026-06-09T10:00");
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 7));
        course.arrive(meeting, "2026-06-10T14:20", District.OBSERVERS.subList(0, 3));
        course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        assertThat(district.get(Meeting.class, meeting).session())
                .isEqualTo(new Meeting.Session(district.at("2026-06-10T14:30"), null, 7, 8));
        course.passed(meeting, item);
        assertThat(district.get(Item.class, item).state()).isEqualTo(new ItemState.Discussed(new ResultKey("passed")));
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        assertThat(district.get(Meeting.class, meeting).state()).isEqualTo(new MeetingState.Closed());

        MinutesId minutes = course.reviewed(meeting);
        addEmphasis();
        district.away(District.HEAD, "2026-06-15", "2026-06-18");
        signAndIssue(minutes);
        assertThat(printed(meeting)).contains("周村区人民政府常务会议纪要", "〔2026〕1号", "2026年6月17日", "环卫一体化方案",
                "会议强调要抓好落实", "安国栋", "葛頔");
        assertThat(course.found(meeting)).isEmpty();
    }

    private void leave(MeetingId meeting) {
        LeaveRequestId leader = course.workplace.leave().ask(meeting, district.person("杭堃"),
                district.at("2026-06-08T09:00"), "出差", Proof.NONE).value();
        course.workplace.leave().grant(leader, district.person(District.HEAD), district.at("2026-06-08T10:00")).value();
        LeaveRequestId observer = course.workplace.leave().ask(meeting, district.person(District.COUNSEL),
                district.at("2026-06-08T09:00"), "开庭", Proof.seenBy(district.person(District.CLERK))).value();
        course.workplace.leave().grant(observer, district.person(District.DIRECTOR), district.at("2026-06-08T10:00"))
                .value();
        course.workplace.leave()
                .reportSummary(meeting, district.person(District.HEAD), district.at("2026-06-09T16:00")).value();
    }

    private void addEmphasis() {
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        course.workplace.minutes().edit(block.id(), block.version(), block.text() + "会议强调要抓好落实。").value();
    }

    private void signAndIssue(MinutesId minutes) {
        NumberAllocation number = course.workplace.signing().sendToSign(minutes).value();
        assertThat(number.serial()).isEqualTo(1);
        district.at("2026-06-16T09:00");
        Minutes signed = course.workplace.signing()
                .sign(minutes, district.form(District.EXECUTIVE_DEPUTY, "2026-06-16", "同意印发")).value();
        assertThat(signed.signature().actingForId()).as("article 6").isEqualTo(district.person(District.HEAD));
        assertThat(signed.signature().contentHash()).hasSize(64);
        assertThat(district.all(RollEntry.class)).filteredOn(one -> one.part() == RollPart.ON_LEAVE)
                .extracting(RollEntry::name).containsExactly("杭堃");
        district.at("2026-06-17T09:00");
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 17), "分送：区政府各部门。").value();
        assertThat(district.all(NumberAllocation.class)).extracting(NumberAllocation::state)
                .containsExactly(NumberState.FIXED);
        Outcome<Minutes> archived = course.workplace.signing().archive(minutes,
                district.form(District.CLERK, "2026-06-17", null));
        assertThat(archived.value().state()).isEqualTo(new MinutesState.Archived());
    }

    private List<String> invited(MeetingId meeting, Capacity capacity) {
        return district.all(Invitation.class).stream()
                .filter(one -> one.meetingId().equals(meeting) && one.capacity() == capacity)
                .map(one -> district.name(one.personId())).toList();
    }

    private String printed(MeetingId meeting) throws IOException {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        assertThat(course.workplace.minutesPapers().write(meeting, once).draft()).isFalse();
        course.workplace.minutesPapers().write(meeting, again);
        assertThat(again.toByteArray()).as("kept by its bytes").isEqualTo(once.toByteArray());
        return PdfWords.of(once.toByteArray());
    }
}
