package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.application.engagement.WorkMeetingDesk.Plan;
import org.huixu.application.list.LeadersTime.EngagementLine;
import org.huixu.application.list.LeadersTime.Report;
import org.huixu.application.list.LeadersTime.WorkMeetingLine;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.engagement.WorkMeetingId;
import org.huixu.domain.people.Absence.Trip;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;

/** What takes the leaders' time is recorded as it comes in, and the office's findings follow (art. 53, 72, 81, 82). */
class LeadersTimeStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final Period WEEK = new Period(TODAY, TODAY.plusDays(7));
    private static final AddresseeKey HEAD = new AddresseeKey("head");
    private static final AddresseeKey COMMITTEE = new AddresseeKey("district-committee");

    private final District district = new District();
    private final PersonId deputy = district.person(District.DEPUTY);

    @Test
    void anAbsenceIsReportedTickByTickUntilNothingIsLeftToSay() {
        AbsenceId id = district.workplace.absences().record(deputy, AbsenceKind.TRIP,
                new Period(TODAY, TODAY.plusDays(3)), new Trip("济南", "学习", null, null, false),
                Map.of(HEAD, TODAY.minusDays(1))).value();
        assertThat(found("L1")).containsExactlyInAnyOrder("unreported", "nobodyTakesOver", "noContact");
        assertThat(district.workplace.leadersTime().reports(deputy, TODAY, id)).containsExactly(
                new Report(HEAD, "区长", 0, TODAY.minusDays(1)), new Report(COMMITTEE, "区委", 0, null));

        Absence absence = district.get(Absence.class, id);
        district.workplace.absences().correct(
                new Absence(id, absence.version(), deputy, AbsenceKind.STUDY, new Period(TODAY, TODAY.plusDays(2)),
                        new Trip("济南", "学习", district.person("戴春晓"), "手机", false)),
                Map.of(HEAD, TODAY, COMMITTEE, TODAY)).value();

        assertThat(found("L1")).isEmpty();
        assertThat(district.all(AbsenceReport.class)).extracting(AbsenceReport::reportedOn).containsExactly(TODAY,
                TODAY);
        district.workplace.undo(district.newest()).value();
        assertThat(found("L1")).hasSize(3);
    }

    @Test
    void anAbsenceThatDidNotHappenGoesWithItsReportsAndComesBackWithThem() {
        AbsenceId id = district.workplace.absences().record(deputy, AbsenceKind.TRIP,
                new Period(TODAY, TODAY.plusDays(3)), Trip.NONE, Map.of(HEAD, TODAY)).value();

        district.workplace.absences().remove(id).value();
        assertThat(district.all(AbsenceReport.class)).isEmpty();
        assertThat(district.workplace.directory().person(deputy).absences()).isEmpty();
        district.workplace.undo(district.newest()).value();
        assertThat(district.all(AbsenceReport.class)).hasSize(1);
    }

    @Test
    void aReportOfTomorrowAndSomebodyWhoTakesOverFromHimselfAreNotTaken() {
        Period days = new Period(TODAY, TODAY.plusDays(1));
        assertThat(District.problems(district.workplace.absences().record(deputy, AbsenceKind.TRIP, days, Trip.NONE,
                Map.of(HEAD, TODAY.plusDays(1))))).containsExactly("problem.inTheFuture");
        assertThat(District.problems(district.workplace.absences().record(deputy, AbsenceKind.TRIP, days,
                new Trip(null, null, deputy, null, false), Map.of())))
                .containsExactly("problem.absence.takesOverHimself");
    }

    @Test
    void anInvitationComesIsAnsweredAndTheRulesFallSilent() {
        EngagementId id = district.workplace.engagements()
                .record(letter("ribbon-cutting", " 商城开业剪彩 ", null), List.of(deputy, deputy)).value();
        assertThat(found("K2")).containsExactly("open");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.engagement().title()).isEqualTo("商城开业剪彩");
            assertThat(line.kind()).isEqualTo("剪彩、奠基");
            assertThat(line.names()).containsExactly(District.DEPUTY);
        });

        district.workplace.engagements().answer(id, Reply.ACCEPTED).value();
        assertThat(found("K2")).containsExactly("accepted");
        district.workplace.engagements().answer(id, Reply.DECLINED).value();
        assertThat(found("K2")).isEmpty();
        assertThat(found("K1")).isEmpty();
    }

    @Test
    void anInvitationIsCorrectedWithItsPeopleAndTakenAway() {
        EngagementId id = district.workplace.engagements().record(letter("other", "调研", null), List.of(deputy)).value();

        district.workplace.engagements().change(id, 1, letter("ribbon-cutting", "开业", "区委"),
                List.of(district.person("樊喆"), district.person("戴春晓"))).value();

        assertThat(lines().getFirst().names()).containsExactly("戴春晓", "樊喆");
        district.workplace.engagements().remove(id).value();
        assertThat(district.all(EngagementPerson.class)).isEmpty();
    }

    @Test
    void anInvitationWithoutPeopleOrWithAnEndBeforeItsStartIsNotTaken() {
        Letter good = letter("other", "调研", null);
        assertThat(District.problems(district.workplace.engagements().record(good, List.of())))
                .containsExactly("problem.required");
        Letter backwards = new Letter(good.kind(), "调研", good.host(),
                new When(TODAY, LocalTime.of(10, 0), LocalTime.of(10, 0), null), good.receipt(), null);
        assertThat(District.problems(district.workplace.engagements().record(backwards, List.of(deputy))))
                .containsExactly("problem.endsBeforeItStarts");
    }

    @Test
    void aWorkMeetingGetsItsApprovals() {
        Plan bare = new Plan(district.unit("区发改局"), "项目推进会", TODAY.plusDays(2), new Audience(true, false),
                Approval.NONE, TownsApproval.NONE);
        WorkMeetingId id = district.workplace.workMeetings().record(bare).value();
        assertThat(found("C7")).containsExactlyInAnyOrder("townHeads", "unapproved");

        Plan approved = new Plan(bare.unit(), bare.title(), bare.day(), bare.audience(),
                new Approval(deputy, TODAY, Proof.seenBy(district.person(District.CLERK))),
                new TownsApproval(district.person(District.HEAD), TODAY));
        district.workplace.workMeetings().change(id, 1, approved).value();

        assertThat(found("C7")).isEmpty();
        assertThat(district.workplace.leadersTime().workMeetings(WEEK)).extracting(WorkMeetingLine::unit,
                WorkMeetingLine::approvedBy, WorkMeetingLine::townsApprovedBy)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("区发改局", District.DEPUTY, District.HEAD));
        district.workplace.workMeetings().remove(id).value();
        assertThat(district.workplace.leadersTime().workMeetings(WEEK)).isEmpty();
    }

    @Test
    void anApprovalIsAPersonAndADay() {
        Plan half = new Plan(district.unit("区发改局"), "会", TODAY, new Audience(false, false),
                new Approval(deputy, null, Proof.NONE), TownsApproval.NONE);
        assertThat(District.problems(district.workplace.workMeetings().record(half)))
                .containsExactly("problem.required");
    }

    private static Letter letter(String kind, String title, String arrangedBy) {
        return new Letter(new EventKindKey(kind), title, new Host("区商会", null),
                new When(TODAY.plusDays(5), null, null, "商城"),
                new Receipt(TODAY, true, arrangedBy, null), null);
    }

    private List<EngagementLine> lines() {
        return district.workplace.leadersTime().engagements(WEEK, TODAY);
    }

    /** The ways in which the office breaks the rule now. */
    private List<String> found(String rule) {
        return district.workplace.check().office().findings().stream()
                .filter(one -> one.rule().value().equals(rule)).map(Finding::breach).map(one -> one.variant()).toList();
    }
}
