package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.huixu.PdfWords;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Outcome;
import org.huixu.application.minutes.RecordDesk.Said;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.EntryKind;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RecordEntry;
import org.huixu.domain.minutes.RecordEntryId;
import org.junit.jupiter.api.Test;

/** The record of a meeting: written, put in order, corrected, printed; after the signature only added to with a reason. */
class RecordStoryTest {

    private final Course course = new Course();
    private final District district = course.district;
    private final ItemId item = course.approvedItem("环卫一体化方案");

    @Test
    void entriesStandInTheOrderInWhichTheyArePutAndAreTakenBack() {
        MeetingId meeting = course.opened(item);
        RecordEntryId first = add(meeting, EntryKind.SPEECH, "鄂明", "赞成。").value();
        RecordEntryId second = add(meeting, EntryKind.DIFFERENCE, "樊喆", "经费尚未落实。").value();
        RecordEntryId third = add(meeting, EntryKind.CONCLUSION, District.HEAD, "原则同意。").value();

        course.workplace.record().move(third, -5).value();
        assertThat(texts(meeting)).containsExactly("原则同意。", "赞成。", "经费尚未落实。");
        course.workplace.record().move(third, 2).value();
        Outcome<RecordEntryId> removed = course.workplace.record().remove(second);
        assertThat(texts(meeting)).containsExactly("赞成。", "原则同意。");

        course.workplace.undo(((Outcome.Done<RecordEntryId>) removed).serial()).value();

        assertThat(texts(meeting)).containsExactly("赞成。", "经费尚未落实。", "原则同意。");
        RecordEntry entry = district.get(RecordEntry.class, first);
        assertThat(entry.writing()).matches(one -> one.recorderName().equals(District.CLERK)
                && one.writtenAt().equals(district.clock.instant()) && one.lateReason() == null);
        assertThat(District.problems(add(meeting, EntryKind.SPEECH, " ", "无名")))
                .containsExactly("problem.required");
        assertThat(District.problems(add(meeting, EntryKind.SPEECH, "鄂明", " "))).containsExactly("problem.required");
    }

    @Test
    void beforeTheMeetingThereIsNothingToRecordAndNothingToPrint() {
        MeetingId meeting = course.called(item);

        assertThat(District.problems(add(meeting, EntryKind.SPEECH, "鄂明", "赞成。")))
                .containsExactly("problem.record.notOpen");
        assertThatThrownBy(() -> course.workplace.sheets().record(meeting)).isInstanceOf(Impossible.class);
    }

    @Test
    void afterTheSignatureItIsOnlyAddedToAndCorrectedWithAReason() {
        MeetingId meeting = course.opened(item);
        RecordEntryId first = add(meeting, EntryKind.SPEECH, "鄂明", "赞成。").value();
        course.passed(meeting, item);
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        add(meeting, EntryKind.SPEECH, "樊喆", "会后整理补入。").value();
        MinutesId minutes = course.reviewed(meeting);
        district.at("2026-06-15T09:00");
        course.workplace.signing().sendToSign(minutes).value();
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意印发")).value();

        RecordEntry entry = district.get(RecordEntry.class, first);
        Said said = said(EntryKind.SPEECH, "鄂明", "赞成，建议分步实施。");
        assertThat(District.problems(course.workplace.record().correct(first, entry.version(), said, " ")))
                .containsExactly("problem.record.signed");
        assertThat(District.problems(add(meeting, EntryKind.SPEECH, "鄂明", "漏记。")))
                .containsExactly("problem.record.signed");
        assertThat(District.problems(course.workplace.record().remove(first)))
                .containsExactly("problem.record.signedKeeps");
        assertThat(District.problems(course.workplace.record().move(first, 1)))
                .containsExactly("problem.record.signedKeeps");

        RecordEntry corrected = course.workplace.record().correct(first, entry.version(), said, "核对录音").value();
        assertThat(corrected.writing()).matches(one -> "核对录音".equals(one.lateReason())
                && one.writtenAt().equals(district.clock.instant()));
        assertThat(course.found(meeting)).as("the signed text is not the record's")
                .noneMatch(one -> one.startsWith("N5"));
    }

    @Test
    void thePaperNamesSpeakersDifferencesAndConclusionAndIsKeptForGood() throws Exception {
        MeetingId meeting = course.opened(item);
        add(meeting, EntryKind.SPEECH, "鄂明", "赞成。").value();
        add(meeting, EntryKind.DIFFERENCE, "樊喆", "经费尚未落实，" + "请财政部门再作测算。".repeat(150)).value();
        add(meeting, EntryKind.CONCLUSION, District.HEAD, "原则同意。").value();
        course.passed(meeting, item);
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();

        byte[] pdf = pdf(meeting);

        assertThat(words(pdf)).contains("会议记录", "2026年6月10日14:30—15:30", "第一会议室", District.HEAD, "谭法", "议题一",
                "环卫一体化方案", "区发改局", "到会组成人员8/8人", "赞成。", "（不同意见）经费尚未落实", "（续）", "（总结）原则同意。",
                "保管期限：永久。", "记录" + District.CLERK);
        assertThat(words(pdf).split("再作测算", -1)).as("nothing of a long speech is lost").hasSize(151);
        assertThat(ArchiveForm.faults(pdf)).isEmpty();
    }

    private Said said(EntryKind kind, String speaker, String text) {
        return new Said(kind, speaker.isBlank() ? null : district.person(speaker), speaker, text, null, "");
    }

    private Outcome<RecordEntryId> add(MeetingId meeting, EntryKind kind, String speaker, String text) {
        return course.workplace.record().add(meeting, item, said(kind, speaker, text), null);
    }

    private List<String> texts(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting).shelf().listing().held().entries(item).stream()
                .map(RecordEntry::text).toList();
    }

    private byte[] pdf(MeetingId meeting) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(course.workplace.sheets().record(meeting), bytes)).isEmpty();
        return bytes.toByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        return PdfWords.of(pdf);
    }
}
