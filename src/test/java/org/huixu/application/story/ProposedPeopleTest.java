package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huixu.application.minutes.Recipients;
import org.huixu.application.minutes.RollMaker;
import org.huixu.application.minutes.Takers;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Step;
import org.junit.jupiter.api.Test;

/** Whom the program proposes for the steps of minutes, where they go, and in which order the roll names who sat in. */
class ProposedPeopleTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 6, 12);

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theDeputyInChargeOfWhatWasHeardChecksTheMinutesAndTheSectionReviewsThem() {
        MeetingFacts facts = facts(course.held());

        assertThat(takers(facts, "review").getFirst()).isEqualTo(District.SECTION_HEAD);
        assertThat(takers(facts, "deputy-check").getFirst()).isEqualTo(District.DEPUTY);
        assertThat(takers(facts, "director-check")).containsExactly(District.DIRECTOR);
        assertThat(takers(facts, "draft")).as("anybody may").isEmpty();
    }

    @Test
    void whoIsAwayIsNotProposedButWhoStandsInForHimIs() {
        MeetingId held = course.held();
        district.away(District.DEPUTY, "2026-06-11", "2026-06-20");
        district.away(District.SECTION_HEAD, "2026-06-11", "2026-06-20");
        district.away(District.HEAD, "2026-06-11", "2026-06-20");
        MeetingFacts facts = facts(held);

        assertThat(takers(facts, "deputy-check").getFirst()).isEqualTo("戴春晓");
        assertThat(takers(facts, "deputy-check")).doesNotContain(District.DEPUTY);
        assertThat(takers(facts, "review")).containsExactly(District.DIRECTOR);
        assertThat(names(Takers.signing(facts, AFTER))).containsExactly(District.EXECUTIVE_DEPUTY);
    }

    @Test
    void theNextStepOfAnItemIsNotProposedToWhoIsAway() {
        ItemId item = course.draft("环卫一体化方案");
        course.take(item, "seal");
        Step consent = course.workplace.dossiers().item(item).next().orElseThrow();
        assertThat(course.workplace.dossiers().item(item).taker(consent, Course.DAY)).map(district::name)
                .hasValue(District.DEPUTY);

        district.away(District.DEPUTY, "2026-06-09", "2026-06-13");

        assertThat(course.workplace.dossiers().item(item).taker(consent, Course.DAY)).map(district::name)
                .hasValue("戴春晓");
    }

    @Test
    void besidesThoseWhoComeByOfficeWhomTheRulesNameMayBeInvited() {
        MeetingId meeting = course.planned();
        assertThat(names(course.workplace.dossiers().meeting(meeting).mayBeInvited()))
                .contains(District.DIRECTOR, District.DEPARTMENT_HEAD).contains("谭法", "桑纪")
                .doesNotContain(District.HEAD, District.COUNSEL, District.CLERK);

        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.invitations()
                .invite(meeting, district.person(District.DEPARTMENT_HEAD), Capacity.GUEST, null).value();

        assertThat(names(course.workplace.dossiers().meeting(meeting).mayBeInvited()))
                .as("who is invited is not offered again").contains(District.DIRECTOR)
                .doesNotContain(District.DEPARTMENT_HEAD, "谭法", "桑纪");
    }

    @Test
    void minutesGoToEachOfTheLeadersAndToEveryUnitThatWasThereOrIsCharged() {
        assertThat(Recipients.proposed(facts(course.held())).text()).startsWith("分送：区政府领导×8、")
                .contains("区发改局", "区司法局", "区人武部", "区纪委监委").doesNotContain("区政府办公室");
    }

    @Test
    void fixedObserversStandOnTheRollBeforeWhoCameForAnItem() {
        MeetingId meeting = course.opened(course.approvedItem("环卫一体化方案"));
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.arrive(meeting, "2026-06-10T14:40", List.of(District.DEPARTMENT_HEAD));
        List<String> observers = RollMaker.of(facts(meeting), () -> UUID.randomUUID().toString()).stream()
                .filter(one -> one.part() == RollPart.OBSERVER).map(one -> one.name()).toList();

        assertThat(observers).containsExactly("饶武", "桑纪", "谭法", District.COUNSEL, District.DEPARTMENT_HEAD);
    }

    private List<String> takers(MeetingFacts facts, String key) {
        Step step = facts.around().regulation().procedure().chain().steps().stream()
                .filter(one -> one.key().value().equals(key)).findFirst().orElseThrow();
        return names(Takers.of(facts, step, AFTER));
    }

    private List<String> names(List<PersonId> people) {
        return people.stream().map(district::name).toList();
    }

    private MeetingFacts facts(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
    }
}
