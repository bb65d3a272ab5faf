package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.huixu.application.meeting.TermDesk.TermEntry;
import org.huixu.application.planning.Wish;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.meeting.TermCount;
import org.huixu.domain.meeting.TermId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.Test;

/** Meetings are counted by type and term (第十八届政府第N次常务会议), from where counting stood before the program. */
class TermStoryTest {

    private static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");
    private static final MeetingTypeKey PLENARY = new MeetingTypeKey("plenary");
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 10);

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theNumberGoesOnFromTheLastMeetingBeforeTheProgramAndIsSaidBeforehand() {
        add("第十八届", BEGIN, Map.of(EXECUTIVE, 61));

        MeetingId meeting = course.called();
        assertThat(course.workplace.dossiers().meeting(meeting).shelf().provisional()).isEqualTo(62);
        assertThat(provisional(EXECUTIVE, "2026-06-24")).isEqualTo(63);
        assertThat(provisional(PLENARY, "2026-06-24")).isEqualTo(1);

        assertThat(open(meeting)).isEqualTo(62);
        assertThat(provisional(EXECUTIVE, "2026-06-24")).isEqualTo(63);
        assertThat(course.workplace.dossiers().meeting(meeting).shelf().provisional()).isNull();
    }

    @Test
    void aNewTermBeginsAtOneAndTheNumbersOfTheOldOneStay() {
        add("第十八届", BEGIN, Map.of(EXECUTIVE, 61));
        add("第十九届", LocalDate.of(2026, 6, 10), Map.of());

        MeetingId meeting = course.called();
        assertThat(provisional(EXECUTIVE, "2026-06-09")).isEqualTo(62);

        assertThat(open(meeting)).isEqualTo(1);
        assertThat(provisional(EXECUTIVE, "2026-06-24")).isEqualTo(2);
    }

    @Test
    void whoBeginsToKeepTermsInTheMiddleOfOneGoesOnFromTheLastNumberGiven() {
        assertThat(open(course.called())).isEqualTo(1);
        add("第十八届", BEGIN, Map.of());

        assertThat(provisional(EXECUTIVE, "2026-06-24")).isEqualTo(2);
        assertThat(course.workplace.terms().term(course.workplace.terms().all().getFirst().term().id()).orElseThrow()
                .given()).isEqualTo(Map.of(EXECUTIVE, 1));
    }

    @Test
    void theNumberToGoOnFromIsChangedUntilAMeetingOfThatTypeWasOpened() {
        TermId id = add("第十八届", BEGIN, Map.of(EXECUTIVE, 61, PLENARY, 4));
        correct(id, BEGIN, Map.of(EXECUTIVE, 60, PLENARY, 0));
        assertThat(district.all(TermCount.class)).extracting(TermCount::heldBefore).containsExactly(60);
        assertThat(open(course.called())).isEqualTo(61);

        Term term = district.get(Term.class, id);
        assertThat(District.problems(course.workplace.terms().correct(id, term.version(),
                new TermEntry("第十八届", BEGIN, Map.of(EXECUTIVE, 59))))).containsExactly("problem.term.begun");
        assertThat(District.problems(course.workplace.terms().correct(id, term.version(),
                new TermEntry("第十八届", LocalDate.of(2026, 6, 11), Map.of())))).containsExactly("problem.term.counted");
        assertThat(District.problems(course.workplace.terms().remove(id))).containsExactly("problem.term.used");
        correct(id, BEGIN.plusDays(1), Map.of(EXECUTIVE, 60, PLENARY, 5));
    }

    @Test
    void aTermInWhichNothingWasOpenedIsTakenAwayAndComesBackWithItsNumbers() {
        TermId id = add("第十八届", BEGIN, Map.of(EXECUTIVE, 61));
        assertThat(District.problems(course.workplace.terms().add(new TermEntry("第十八届", BEGIN.plusYears(1), Map.of()))))
                .containsExactly("problem.term.twice");
        assertThat(District.problems(course.workplace.terms().add(new TermEntry(" ", BEGIN.plusYears(1), Map.of()))))
                .containsExactly("problem.required");

        course.workplace.terms().remove(id).value();
        assertThat(course.workplace.terms().all()).isEmpty();
        course.workplace.undo(district.newest()).value();
        assertThat(course.workplace.terms().all()).singleElement()
                .satisfies(one -> assertThat(one.heldBefore()).isEqualTo(Map.of(EXECUTIVE, 61)));
    }

    @Test
    void whereTheTermBeganThisYearMinutesAreLikelyNumberedLikeTheMeetingsElseFromOneOn() {
        add("第十九届", LocalDate.of(2026, 1, 12), Map.of(EXECUTIVE, 9));
        MinutesId minutes = course.reviewed(course.held());

        assertThat(likelyFirst(minutes, 2026)).isEqualTo(10);
        assertThat(likelyFirst(minutes, 2027)).as("a meeting of December, sent to sign in January").isEqualTo(1);
    }

    @Test
    void whereTheTermBeganInAnotherYearOrThereIsNoneMinutesLikelyBeginWithOne() {
        MinutesId minutes = course.reviewed(course.held());
        assertThat(likelyFirst(minutes, 2026)).as("no term").isEqualTo(1);

        Course later = new Course();
        later.workplace.terms().add(new TermEntry("第十八届", BEGIN, Map.of(EXECUTIVE, 61))).value();
        MinutesId sixtySecond = later.reviewed(later.held());
        assertThat(later.workplace.numberRegister().likelyFirst(sixtySecond, 2026)).isEqualTo(1);
    }

    private int likelyFirst(MinutesId minutes, int year) {
        return course.workplace.numberRegister().likelyFirst(minutes, year);
    }

    private TermId add(String name, LocalDate day, Map<MeetingTypeKey, Integer> before) {
        return course.workplace.terms().add(new TermEntry(name, day, before)).value();
    }

    private void correct(TermId id, LocalDate day, Map<MeetingTypeKey, Integer> before) {
        course.workplace.terms().correct(id, district.get(Term.class, id).version(), new TermEntry("第十八届", day, before))
                .value();
    }

    private int provisional(MeetingTypeKey type, String day) {
        return course.workplace.planning().advice(
                new Wish(null, type, Slots.at(LocalDate.parse(day), LocalTime.of(9, 0), null), null)).ordinal();
    }

    private Integer open(MeetingId meeting) {
        course.arrive(meeting, "2026-06-10T14:20", District.MEMBERS);
        return course.workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value().designation()
                .ordinal();
    }
}
