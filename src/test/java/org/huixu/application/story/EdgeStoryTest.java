package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.MovePlan;
import org.huixu.application.dossier.Timetable.Milestone;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.regulation.Severity;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.exchange.regulation.RegulationFile;
import org.junit.jupiter.api.Test;

/** A minute too late, the day on which the rules change, a meeting that moves. */
class EdgeStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void a9TheLastMinuteOfTheWindowIsInTimeAndTheNextIsNot() {
        ItemId inTime = readyToSubmit("环卫一体化方案");
        ItemId late = readyToSubmit("供水方案");

        district.at("2026-05-31T23:59");
        submit(inTime).value();
        district.at("2026-06-01T00:00");
        Outcome<StepRecord> refused = submit(late);

        assertThat(District.refusals(refused))
                .containsExactly("议题“供水方案”于2026年6月1日提报，不在月中（10日至20日）、月末（25日至31日）的提报时间内。");
        assertThat(((Outcome.Refused<?>) refused).findings()).extracting(Finding::severity)
                .containsExactly(Severity.SHOULD);
    }

    @Test
    void aMeetingOnTheDayTheRegulationChangedIsJudgedByTheNewOneAndItsItemByThatOfTheDayItBegan() {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.office().takeIn(RegulationFile.shipped().replace("key: zhoucun-2017", "key: zhoucun-2026")
                .replace("in-force: {from: 2017-03-10}", "in-force: {from: 2026-06-10}")
                .replace("more-than: 1/2", "at-least: 3/4").replace("区长审定, article", "区长批准, article")).value();
        MeetingId meeting = course.called(item);
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS.subList(0, 5));

        assertThat(District.refusals(course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30"))))
                .contains("开会时应到8人，实到5人，达不到须有的6人。");
        assertThat(course.workplace.check().meeting(meeting).findings()).as("the words that are cited are the new ones")
                .isNotEmpty().allMatch(one -> one.words().regulation().equals("zhoucun-2026"));
        move(meeting, LocalDate.of(2026, 6, 9));
        district.at("2026-06-09T14:20");
        assertThat(course.workplace.dossiers().meeting(meeting).around().regulation().title().key())
                .as("the day before").isEqualTo("zhoucun-2017");
        assertThat(course.workplace.dossiers().item(item).facts().around().regulation().title().key())
                .isEqualTo("zhoucun-2017");
        assertThat(course.workplace.dossiers().item(course.draft("新议题")).facts().around().regulation().title().key())
                .isEqualTo("zhoucun-2017");
    }

    @Test
    void movingAMeetingShowsItsTimetableBeforeAndAfterAndWhatBecomesLate() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        district.at("2026-06-04T09:00");

        MovePlan plan = plan(meeting, LocalDate.of(2026, 6, 5));

        assertThat(plan.lines()).filteredOn(one -> one.milestone() == Milestone.FIRST_DELIVERY).singleElement()
                .satisfies(one -> {
                    assertThat(one.workingDays()).isEqualTo(3);
                    assertThat(one.before()).isEqualTo("2026-06-05");
                    assertThat(one.after()).isEqualTo("2026-06-02");
                    assertThat(one.newlyLate()).isTrue();
                });
        assertThat(plan.lines()).filteredOn(one -> one.milestone() == Milestone.SECOND_DELIVERY).singleElement()
                .satisfies(one -> assertThat(one.newlyLate()).as("today is still in time").isFalse());
        assertThat(plan.lines()).filteredOn(one -> one.milestone() == Milestone.WINDOW).singleElement()
                .satisfies(one -> {
                    assertThat(one.before()).as("the last window before the papers go out").isEqualTo("2026-05-31");
                    assertThat(one.after()).isEqualTo("2026-05-31");
                });
        assertThat(plan.lines()).filteredOn(one -> one.milestone() == Milestone.OPINIONS).singleElement()
                .satisfies(one -> assertThat(one.after()).isEqualTo("2026-06-03"));
        assertThat(plan(meeting, LocalDate.of(2026, 10, 9)).lines()).extracting(MovePlan.Line::after)
                .as("over the national holidays").contains(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 10, 8));
        assertThat(district.get(Meeting.class, meeting).slot().onDate()).as("nothing is changed").isEqualTo(Course.DAY);
    }

    @Test
    void movingAMeetingNamesThoseWhoMustBeToldAndWhatTheyHaveInHand() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        course.workplace.leave().ask(meeting, district.person("葛頔"), district.at("2026-06-03T09:00"), "出差", Proof.NONE)
                .value();
        course.workplace.deliveries().deliverSets(meeting,
                List.of(district.person("鄂明"), district.person(District.HEAD)), 1, district.at("2026-06-03T10:00"),
                null).value();
        district.away("樊喆", "2026-06-12", "2026-06-13");

        MovePlan.Audience audience = plan(meeting, LocalDate.of(2026, 6, 12)).audience();

        assertThat(audience.served()).containsExactly(District.HEAD, "鄂明");
        assertThat(audience.onLeave()).containsExactly("葛頔");
        assertThat(audience.untold()).contains(District.DEPUTY, District.COUNSEL).doesNotContain("葛頔", "鄂明")
                .hasSize(9);
        assertThat(audience.units()).containsExactly("区发改局");
        assertThat(audience.away()).containsExactly("樊喆");
        assertThat(audience.joining()).isEmpty();
    }

    @Test
    void c2AnOverrideForTheChairOfOneDayDoesNotCoverTheDayToWhichTheMeetingMoves() {
        MeetingId meeting = course.called();
        course.workplace.meetings().lead(meeting, district.get(Meeting.class, meeting).version(),
                Slots.chairedBy(district.person(District.DEPUTY))).value();
        Finding finding = chaired(meeting);
        course.workplace.overrides().letPass(org.huixu.domain.workflow.SubjectId.of(meeting), finding,
                new org.huixu.domain.compliance.RuleOverride.Grounds("区长临时外出", "市政府", Course.DAY.minusDays(20),
                        Proof.seenBy(district.person(District.CLERK))))
                .value();
        assertThat(chaired(meeting).open()).isFalse();

        move(meeting, LocalDate.of(2026, 6, 17));
        assertThat(chaired(meeting).standing()).isInstanceOf(Finding.Standing.Lapsed.class);
    }

    private Finding chaired(MeetingId meeting) {
        return course.findings(meeting).stream().filter(one -> one.rule().value().equals("C2")).findFirst()
                .orElseThrow();
    }

    private MovePlan plan(MeetingId meeting, LocalDate day) {
        return course.workplace.dossiers().move(meeting, Slots.at(day, LocalTime.of(14, 30), null)).orElseThrow();
    }

    private void move(MeetingId meeting, LocalDate day) {
        course.workplace.meetings().move(meeting, district.get(Meeting.class, meeting).version(),
                Slots.at(day, LocalTime.of(14, 30), null)).value();
    }

    private ItemId readyToSubmit(String title) {
        ItemId item = course.draft(title);
        List.of("seal", "deputy-consent", "head-consent", "put-forward").forEach(step -> course.take(item, step));
        return item;
    }

    private Outcome<StepRecord> submit(ItemId item) {
        return course.workplace.items().takeStep(item, new StepKey("submission"), district.form(District.CLERK,
                course.workplace.supplies().time().today().toString(), null));
    }
}
