package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huixu.application.change.Outcome;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveRequestId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.junit.jupiter.api.Test;

/**
 * Every act that is reserved to an office (art. 6, 8): who acts for an absent holder is let do it and recorded as such;
 * anybody else is refused with article, reason and repair; so is the stand-in who is away himself.
 */
class ReservedActsTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void callingAndChairing() {
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        district.away(District.HEAD, "2026-06-10", "2026-06-11");
        lead(meeting, District.DEPUTY);
        refused(course.workplace.meetings().schedule(meeting), "C2", "第四十二条至第四十六条、第六条", "岑立业");

        lead(meeting, District.EXECUTIVE_DEPUTY);
        course.workplace.meetings().schedule(meeting).value();

        district.away(District.EXECUTIVE_DEPUTY, "2026-06-10", "2026-06-11");
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(2, 8));
        refused(course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")), "C2",
                "第四十二条至第四十六条、第六条", "卞常青");
    }

    @Test
    void consentOfTheDeputyInChargeAndPuttingForward() {
        ItemId item = course.draft("环卫一体化方案");
        course.take(item, "seal");
        district.at("2026-05-29T09:00");
        step(item, "deputy-consent", "戴春晓", "2026-05-22").value();
        course.take(item, "head-consent");
        refused(course.workplace.items().takeStep(item, new StepKey("submission"), course.usual("submission")), "A8",
                "第四十九条", "戴春晓");

        district.away(District.DEPUTY, "2026-05-22", "2026-05-23");
        course.take(item, "submission");

        district.away("戴春晓", "2026-05-22", "2026-05-23");
        assertThat(itemFindings(item)).contains("A8 wrongPerson");
    }

    @Test
    void aStepOfAnActingPersonIsRecordedAsSuch() {
        ItemId item = course.draft("环卫一体化方案");
        district.at("2026-05-29T09:00");
        district.away(District.DEPUTY, "2026-05-22", "2026-05-23");

        assertThat(step(item, "deputy-consent", "戴春晓", "2026-05-22").value().actingForId())
                .isEqualTo(district.person(District.DEPUTY));
        assertThat(step(item, "deputy-consent", District.DEPUTY, "2026-05-23").value().actingForId()).isNull();
    }

    @Test
    void approvalOfTheListAndAnAdHocItem() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance")
                .forEach(step -> course.take(item, step));
        step(item, "approval", District.EXECUTIVE_DEPUTY, "2026-05-28").value();
        MeetingId meeting = course.called();
        refused(course.workplace.agenda().schedule(meeting, item, 20), "A2", "第四十七条、第四十三条", "卞常青");

        district.away(District.HEAD, "2026-05-28", "2026-05-29");
        course.workplace.agenda().schedule(meeting, item, 20).value();
    }

    @Test
    void nobodyActsForTheDirectorWhoBalances() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission")
                .forEach(step -> course.take(item, step));
        district.away(District.DIRECTOR, "2026-05-27", "2026-05-28");
        course.workplace.items()
                .takeStep(item, new StepKey("balance"), district.form(District.SECTION_HEAD, "2026-05-27",
                        null),
                        new org.huixu.domain.agenda.Item.Balance(org.huixu.domain.agenda.Answer.NO,
                                org.huixu.domain.agenda.Answer.YES))
                .value();
        course.take(item, "approval");

        refused(course.workplace.agenda().schedule(course.planned(), item, 20), "A2", "第四十七条、第四十三条", "厉审之");
    }

    @Test
    void grantingLeaveToALeader() {
        MeetingId meeting = course.called();
        LeaveRequestId request = course.workplace.leave().ask(meeting, district.person("樊喆"),
                district.at("2026-06-08T09:00"), "出差", Proof.NONE).value();
        refused(grant(request, District.EXECUTIVE_DEPUTY), "L2", "第五十条", "卞常青");

        district.away(District.HEAD, "2026-06-08", "2026-06-09");
        assertThat(grant(request, District.EXECUTIVE_DEPUTY).value().answer().actingForId())
                .isEqualTo(district.person(District.HEAD));

        LeaveRequestId own = course.workplace.leave().ask(meeting, district.person(District.EXECUTIVE_DEPUTY),
                district.at("2026-06-08T10:00"), "出差", Proof.NONE).value();
        refused(grant(own, District.EXECUTIVE_DEPUTY), "L2", "第五十条", "卞常青");
    }

    @Test
    void signingTheMinutes() {
        MinutesId minutes = course.reviewed(course.held());
        course.workplace.signing().sendToSign(minutes).value();
        refused(sign(minutes, District.EXECUTIVE_DEPUTY), "N1", "第五十一条、第六条", "卞常青");

        district.away(District.HEAD, "2026-06-12", "2026-06-13");
        district.away(District.EXECUTIVE_DEPUTY, "2026-06-12", "2026-06-13");
        refused(sign(minutes, District.EXECUTIVE_DEPUTY), "N1", "第五十一条、第六条", "卞常青");
        refused(sign(minutes, District.DEPUTY), "N1", "第五十一条、第六条", "岑立业");
    }

    @Test
    void theExecutiveDeputySignsForTheAbsentHeadAndThePaperSaysSo() {
        MinutesId minutes = course.reviewed(course.held());
        course.workplace.signing().sendToSign(minutes).value();
        district.away(District.HEAD, "2026-06-12", "2026-06-13");

        assertThat(sign(minutes, District.EXECUTIVE_DEPUTY).value().signature().actingForId())
                .isEqualTo(district.person(District.HEAD));
    }

    @Test
    void betweenTwoMeetingsTheHeadChangesAndEachIsChairedByTheHeadOfItsDay() {
        MeetingId first = course.called();
        Appointment old = district.all(Appointment.class).stream().filter(one -> one.office().value().equals("head"))
                .findFirst().orElseThrow();
        course.workplace.people().endAppointment(old.id(), old.version(), LocalDate.of(2026, 6, 15)).value();
        course.workplace.people().appoint(district.person("新区长"),
                new Post(new OfficeKey("head"), null, "区长", 1), Period.since(LocalDate.of(2026, 6, 15))).value();
        MeetingId second = course.planned();
        Meeting planned = district.get(Meeting.class, second);
        course.workplace.meetings().move(second, planned.version(),
                Slots.at(LocalDate.of(2026, 6, 24), null, null)).value();
        course.workplace.invitations().inviteAsRegulated(second).value();

        assertThat(course.found(first)).noneMatch(one -> one.startsWith("C"));
        refused(course.workplace.meetings().schedule(second), "C2", "第四十二条至第四十六条、第六条", "安国栋");
        lead(second, "新区长");
        course.workplace.meetings().schedule(second).value();
    }

    @Test
    void aStandInWhoseTimeIsOverStandsInForNobody() {
        ItemId item = course.draft("环卫一体化方案");
        district.at("2026-05-29T09:00");
        district.away(District.DEPUTY, "2026-05-22", "2026-05-23");
        StandIn pair = district.all(StandIn.class).getFirst();
        course.workplace.people().endStandIn(pair.id(), pair.version(), LocalDate.of(2026, 5, 22)).value();

        assertThat(step(item, "deputy-consent", "戴春晓", "2026-05-22").value().actingForId()).isNull();
        course.take(item, "seal");
        course.take(item, "head-consent");
        refused(course.workplace.items().takeStep(item, new StepKey("submission"), course.usual("submission")), "A8",
                "第四十九条", "戴春晓");
    }

    private void lead(MeetingId meeting, String name) {
        course.workplace.meetings().lead(meeting, district.get(Meeting.class, meeting).version(),
                Slots.chairedBy(district.person(name))).value();
    }

    private Outcome<StepRecord> step(ItemId item, String key, String by, String day) {
        return course.workplace.items().takeStep(item, new StepKey(key), district.form(by, day, "同意"));
    }

    private Outcome<LeaveRequest> grant(LeaveRequestId request, String by) {
        return course.workplace.leave().grant(request, district.person(by), district.at("2026-06-08T11:00"));
    }

    private Outcome<Minutes> sign(MinutesId minutes, String by) {
        district.at("2026-06-12T16:00");
        return course.workplace.signing().sign(minutes, district.form(by, "2026-06-12", "同意印发"));
    }

    private List<String> itemFindings(ItemId item) {
        return course.workplace.dossiers().item(item).findings().stream()
                .map(one -> one.rule().value() + ' ' + one.breach().variant()).toList();
    }

    /** Refused by that rule with its article, naming the person, and saying how to mend it. */
    private static void refused(Outcome<?> outcome, String rule, String article, String person) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        List<Finding> findings = ((Outcome.Refused<?>) outcome).findings();
        assertThat(findings).filteredOn(one -> one.rule().value().equals(rule)).isNotEmpty().anySatisfy(one -> {
            assertThat(one.article()).isEqualTo(article);
            assertThat(one.words().message()).contains(person);
            assertThat(one.words().repair()).isNotBlank();
        });
    }
}
