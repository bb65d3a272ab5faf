package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.change.Act;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.ProblemTexts;
import org.huixu.application.compliance.Judging;
import org.huixu.application.oversight.Check.Checked;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.TaskKey;
import org.junit.jupiter.api.Test;

/** Records that contradict themselves or lack something: a finding or a plain sentence in every view, never an exception. */
class BadRecordsStoryTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 12, 1);

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void anOfficeHeldTwiceAtOnceIsSaid() {
        MeetingId meeting = course.called();
        appoint("新区长", "head", null);
        appoint("新局长", "department-head", "区发改局");

        assertThat(judged(meeting)).contains("C1 missing 新区长");
        assertThat(gaps()).contains("区长今天同时有安国栋、新区长任职，由谁办理都会认可；请在“通讯录”中登记前任的免职日期。")
                .anyMatch(gap -> gap.startsWith("区发改局部门主要负责人今天同时有"));
    }

    @Test
    void noChairsOfficeFilledIsSaidAndTheMeetingCannotBeCalledWithoutAnOverride() {
        dismiss("head");
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();

        assertThat(District.refusals(course.workplace.meetings().schedule(meeting)))
                .containsExactly("主持人安国栋不是本类会议的召集人（区长），也没有依规则代行的依据。");
        judged(meeting);
        assertThat(gaps()).contains("通讯录中今天没有人任区长，须由其办理的事项都会提示；请在“通讯录”中登记任职，确实空缺的，逐件登记变通。");
    }

    @Test
    void aYearWithoutHolidaysIsSaidNextToWhatDependsOnIt() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        move(meeting, LocalDate.of(2029, 1, 4));
        district.at("2029-01-04T09:00");

        assertThat(course.findings(meeting)).filteredOn(one -> one.rule().value().equals("M1")).isNotEmpty()
                .allSatisfy(one -> assertThat(one.unknownYears()).contains(2029));
        judged(meeting);
        assertThat(gaps()).anyMatch(gap -> gap.startsWith("没有2029年的节假日安排"));
    }

    @Test
    void aPersonWithoutOfficeMayBeInvitedChairAndAskForLeave() {
        MeetingId meeting = course.called();
        course.workplace.invitations().invite(meeting, district.person("路人"), Capacity.MEMBER, null).value();
        Meeting called = district.get(Meeting.class, meeting);
        course.workplace.meetings().lead(meeting, called.version(), Slots.chairedBy(district.person("路人")))
                .value();

        assertThat(judged(meeting)).contains("C1 surplus 路人", "C2 notConvenor 路人");
    }

    @Test
    void aRegulationWithoutTheTypeOfOldMeetingsIsSaidForEachOfThemAndForTheirItems() {
        ItemId waiting = course.approvedItem("供水方案");
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        course.workplace.office().takeIn(second()).value();

        assertThat(judged(meeting)).isEmpty();
        assertThat(gaps()).contains(
                "“常务会议”没有按规则核对：云泽市人民政府会议规则里没有这类会议；请在“设置”中核对当日执行的规则文件，或者更正会议日期。",
                "议题“供水方案”没有按规则核对：云泽市人民政府会议规则里没有拟提请的这类会议；请改提其他会议，或者在“设置”中核对规则文件。");
        assertThat(course.workplace.dossiers().meeting(meeting).facts()).isEmpty();
        assertThat(course.workplace.dossiers().item(waiting).findings()).isEmpty();
        Meeting called = district.get(Meeting.class, meeting);
        assertThat(District.problems(course.workplace.meetings().move(meeting, called.version(),
                Slots.at(LocalDate.of(2026, 6, 11), null, null)))).containsExactly("problem.noSuchType");
    }

    @Test
    void aDayWithoutAnyRegulationIsAClearRefusal() {
        MeetingId meeting = course.called();
        store(district.get(Meeting.class, meeting).with(Slots.at(LocalDate.of(2016, 6, 8), null, null)));

        assertThatThrownBy(() -> course.workplace.dossiers().meeting(meeting)).isInstanceOfSatisfying(Impossible.class,
                refused -> assertThat(ProblemTexts.sentence(refused.problems().getFirst()))
                        .startsWith("2016年6月8日没有在执行的工作规则"));
        assertThat(gaps()).contains("“常务会议”没有按规则核对：2016年6月8日没有在执行的工作规则；请在“设置”中载入当日有效的规则文件，或者更正日期。");
        course.workplace.dossiers().readiness(List.of(meeting));
    }

    @Test
    void aUnitThatEndedOrWasRenamedKeepsItsNameInWhatItBegan() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        UnitName known = district.all(UnitName.class).stream().filter(one -> one.shortName().equals("区发改局"))
                .findFirst().orElseThrow();
        Unit justice = district.get(Unit.class, district.unit("区司法局"));
        course.workplace.units().renameUnit(known, "周村区发展局", "区发展局",
                LocalDate.of(2026, 5, 30)).value();
        course.workplace.units().endUnit(justice.id(), justice.version(), LocalDate.of(2026, 5, 30), null).value();

        assertThat(judged(meeting)).containsExactly("C5 vacant 常务会议");
        district.at("2026-06-09T20:00");
        assertThat(judged(meeting)).contains("M1 none 常务会议");
    }

    @Test
    void aCalledMeetingWithoutADateIsSaid() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        store(district.get(Meeting.class, meeting).with(Slots.at(null, null, null)));

        assertThat(judged(meeting)).isEmpty();
        assertThat(gaps()).contains("“常务会议”已经通知召开，但没有日期，没有按规则核对；请确定日期。");
        assertThat(course.workplace.dossiers().meeting(meeting).outlook()).isPresent();
    }

    @Test
    void aPlannedMeetingWithoutADateNeedsNothingYet() {
        MeetingId meeting = course.workplace.meetings()
                .plan(Course.EXECUTIVE, null, Slots.at(null, null, null), Slots.chairedBy(null)).value();

        assertThat(judged(meeting)).isEmpty();
        assertThat(course.workplace.check().meeting(meeting).gaps()).isEmpty();
    }

    @Test
    void aLeaderWithoutPortfolioStandInOrReportIsJudgedAllTheSame() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        course.workplace.absences().record(district.person("杭堃"), AbsenceKind.TRIP,
                new Period(Course.DAY, Course.DAY.plusDays(1)), new Absence.Trip(null, null, null, null, false),
                Map.of())
                .value();
        district.at("2026-06-10T09:00");

        assertThat(judged(meeting)).isNotEmpty();
    }

    @Test
    void anEmptyOfficeHasNoFindingButSaysWhatItLacks() {
        Course empty = course;
        empty.district.all(Appointment.class)
                .forEach(one -> empty.workplace.people().removeAppointment(one.id()).value());
        empty.workplace.items().draft(
                new ItemDesk.Source(Origin.UNIT, district.unit("区发改局"), null, Course.EXECUTIVE),
                new Item.Matter("方案", null, null, new TaskKey("major")), Item.Flags.NONE).value();
        MeetingId meeting = course.planned();

        assertThat(judged(meeting)).isEmpty();
        assertThat(gaps()).first().asString().startsWith("通讯录中今天没有人任区长、").contains("、办公室主任", "、党组书记", "须由其办理");
    }

    @Test
    void anItemOfATypeThatNoRegulationEverKnewIsSaid() {
        ItemId id = course.draft("环卫一体化方案");
        Item item = district.get(Item.class, id);
        Item.Proposal was = item.proposal();
        store(new Item(id, item.version(), new Item.Proposal(was.code(), was.origin(), was.unitId(), was.reporterId(),
                was.begunOn(), new MeetingTypeKey("unheard-of"), null), item.matter(), item.flags(), item.hearing(),
                item.balance(),
                item.listing(), item.state()));

        assertThat(gaps()).anyMatch(gap -> gap.startsWith("议题“环卫一体化方案”没有按规则核对"));
        course.workplace.dossiers().item(id);
    }

    /** Findings of the meeting by every way in which they are read, which must agree. */
    private List<String> judged(MeetingId meeting) {
        List<String> found = course.found(meeting);
        course.workplace.dossiers().today();
        course.workplace.dossiers().readiness(List.of(meeting));
        Set<String> inDossier = Set.copyOf(course.workplace.dossiers().meeting(meeting).findings().stream()
                .map(one -> one.rule().value() + ' ' + one.breach().variant() + ' ' + one.subject().label()).toList());
        assertThat(inDossier).containsAll(found);
        return found;
    }

    /** What is said beside the findings; the check and the overview say the same of the days around today. */
    private List<String> gaps() {
        List<String> checked = course.workplace.check().everything().stream().map(Checked::gaps).flatMap(List::stream)
                .distinct().toList();
        LocalDate today = course.workplace.supplies().time().today();
        List<String> overseen = course.workplace.overviews().of(Judging.around(today), (_, _) -> {
        }).gaps();
        assertThat(checked).containsAll(overseen);
        return checked;
    }

    private void appoint(String name, String office, String unit) {
        course.workplace.people().appoint(district.person(name),
                new Post(new OfficeKey(office), unit == null ? null : district.unit(unit), "新任", 1),
                Period.since(LONG_AGO)).value();
    }

    private void dismiss(String office) {
        district.all(Appointment.class).stream().filter(one -> one.office().value().equals(office))
                .forEach(one -> course.workplace.people()
                        .endAppointment(one.id(), one.version(), LocalDate.of(2026, 5, 1)).value());
    }

    private void move(MeetingId meeting, LocalDate day) {
        course.workplace.meetings().move(meeting, district.get(Meeting.class, meeting).version(),
                Slots.at(day, LocalTime.of(14, 30), null)).value();
    }

    /** As a program of before or a damaged import may have left it: no desk would. */
    private void store(Meeting meeting) {
        course.workplace.door().perform(Act.reversible("meeting.move"), change -> change.change(meeting)).value();
    }

    private void store(Item item) {
        course.workplace.door().perform(Act.reversible("meeting.move"), change -> change.change(item)).value();
    }

    private static String second() {
        try (InputStream text = Objects
                .requireNonNull(BadRecordsStoryTest.class.getResourceAsStream("/regulations/second.yaml"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
