package org.huixu.application.story;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huixu.application.minutes.CorrectionDesk;
import org.huixu.application.minutes.RecordDesk;
import org.huixu.application.signature.Seal;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.workflow.Proof;

/** A meeting that was archived, and what lies in its volume. */
final class ArchivedMeeting {

    private static final String INDEX = "卷内目录.pdf";

    private ArchivedMeeting() {
    }

    /** A meeting with papers in two versions, a record, issued minutes with a scan, a correction; archived. */
    static MeetingId archived(Course course, Path files) {
        District district = course.district;
        ItemId item = course.approvedItem("环卫一体化方案/试行");
        district.at("2026-05-29T11:00");
        MaterialId paper = course.workplace.materials().addPaper(item, "方案", course.file(files, "方案.txt")).value();
        course.workplace.materials().settle(List.of(paper), MaterialStage.OPINIONS);
        course.workplace.materials().settle(List.of(paper), MaterialStage.FINAL);
        MeetingId meeting = course.opened(item);
        course.passed(meeting, item);
        ItemId heard = district.all(AgendaEntry.class).getFirst().itemId();
        course.workplace.record().add(meeting, heard, new RecordDesk.Said(EntryKind.SPEECH,
                district.person(District.HEAD), District.HEAD, "同意。", null, District.CLERK), null).value();
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        MinutesId minutes = course.reviewed(meeting);
        district.at("2026-06-15T10:00");
        course.workplace.signing().sendToSign(minutes).value();
        AttachmentId scan = course.workplace.materials().attach(course.file(files, "签发单.txt")).value();
        course.workplace.signing().sign(minutes,
                new StepForm(district.person(District.HEAD), LocalDate.of(2026, 6, 15), "同意", new Proof(scan, null)))
                .value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：区政府各部门。").value();
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        CorrectionId correction = course.workplace.corrections().draft(minutes, "数字有误",
                List.of(new CorrectionDesk.Passage(block.id(), "第一段", block.text(), block.text() + "（更正）"))).value();
        course.workplace.corrections().sign(correction, district.form(District.HEAD, "2026-06-15", "同意")).value();
        course.workplace.corrections().issue(correction, LocalDate.of(2026, 6, 15), "分送：区政府各部门。", Seal.NONE).value();
        course.workplace.signing().archive(minutes, district.form(District.CLERK, "2026-06-15", null)).value();
        return meeting;
    }

    static String index(String file, Path folder) throws Exception {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        Files.copy(folder.resolve(INDEX), index);
        return PaperReading.read(file, index);
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(one -> folder.relativize(one).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }
}
