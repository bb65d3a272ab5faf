package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.followup.DocumentDesk;
import org.huixu.application.followup.DutyDesk;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.followup.IssuedDocumentId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** After the meeting: duties are given to somebody, closed with proof and opened again; documents are recorded. */
class DutyStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void f1Article52ADecisionIsGivenToSomebodyAndClosedWithProof() {
        MeetingId meeting = course.held();
        Finding open = duty(meeting, "F1");
        DutyDesk duties = course.workplace.duties();

        duties.assign(open, district.person(District.CLERK), LocalDate.of(2026, 10, 15)).value();
        assertThat(duty(meeting, "F1").due()).isEqualTo(LocalDate.of(2026, 10, 15));

        LocalDate today = course.workplace.supplies().time().today();
        assertThat(District.problems(duties.close(List.of(open), new DutyDesk.Closing(today, " ", Proof.NONE))))
                .containsExactly("problem.duty.proof");
        assertThat(District.problems(duties.close(List.of(open),
                new DutyDesk.Closing(today.plusDays(1), "已办", Proof.NONE)))).containsExactly("problem.duty.future");
        Duty closed = duties.close(List.of(open), new DutyDesk.Closing(today, "已办", Proof.NONE)).value().getFirst();
        assertThat(closed.assigneeId()).isEqualTo(district.person(District.CLERK));
        assertThat(duty(meeting, "F1").open()).isFalse();
        assertThat(District.problems(duties.close(List.of(open), new DutyDesk.Closing(today, "再办", Proof.NONE))))
                .containsExactly("problem.duty.closed");

        duties.reopen(closed.id()).value();
        assertThat(duty(meeting, "F1").open()).isTrue();
    }

    @Test
    void f5Article59ADocumentSignedByTheWrongPersonIsRecordedAndFoundUntilItIsCorrected() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        course.passed(meeting, item);
        DocumentDesk documents = course.workplace.documents();
        LocalDate today = course.workplace.supplies().time().today();

        assertThat(District.problems(documents.record(meeting, item, entry(" ", District.DIRECTOR, today))))
                .containsExactly("problem.required");
        IssuedDocumentId id = documents.record(meeting, item, entry("周政发〔2026〕5号", District.DIRECTOR, today)).value();
        assertThat(duty(meeting, "F5").words().message()).contains("周政发〔2026〕5号");

        long version = district.get(IssuedDocument.class, id).version();
        documents.correct(id, version, entry("周政发〔2026〕5号", District.HEAD, today)).value();
        assertThat(course.workplace.dossiers().meeting(meeting).findings())
                .noneMatch(one -> one.rule().value().equals("F5"));
    }

    private DocumentDesk.Entry entry(String number, String signer, LocalDate day) {
        return new DocumentDesk.Entry(number, InNameOf.THE_GOVERNMENT, day, null, district.person(signer), false);
    }

    private Finding duty(MeetingId meeting, String rule) {
        return course.workplace.dossiers().meeting(meeting).findings().stream()
                .filter(one -> one.rule().value().equals(rule)).findFirst()
                .orElseThrow();
    }
}
