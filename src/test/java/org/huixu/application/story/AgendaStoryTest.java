package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.huixu.application.agenda.AgendaVersions.Difference;
import org.huixu.application.agenda.AgendaVersions;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.agenda.StepsDesk;
import org.huixu.application.change.Outcome;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.meeting.AgendaVersion;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;

/** How items are heard: observers and minutes, the office's own items, frozen agendas. */
class AgendaStoryTest {

    private static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void minutesAndObserversOfTheItemAreTakenOverByTheAgendaAndFollowTheItemUntilTheMeetingBegins() {
        UnitId finance = departmentOf("区财政局", "钱管", 31);
        UnitId audit = departmentOf("区审计局", "申计", 32);
        ItemId item = course.approvedItem("环卫一体化方案");
        course.heard(item, 25, of(finance), of(district.unit("区司法局")));
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.agenda().schedule(meeting, item, null).value();

        assertThat(dossier(meeting).lines()).singleElement().satisfies(line -> {
            assertThat(line.plannedMinutes()).isEqualTo(25);
            assertThat(line.observers()).as("a fixed observer sits there anyway")
                    .containsExactly("区发改局", "区财政局");
        });

        course.workplace.items().observed(item, List.of(of(audit), of(finance))).value();
        assertThat(dossier(meeting).lines().getFirst().observers()).containsExactly("区发改局", "区审计局",
                "区财政局");
        long before = district.newest();
        course.workplace.items().observed(item, List.of(of(finance))).value();
        assertThat(called(meeting)).containsExactlyInAnyOrder(District.DEPARTMENT_HEAD, "钱管");
        course.workplace.undo(district.newest()).value();
        assertThat(district.newest()).isGreaterThan(before);
        assertThat(called(meeting)).containsExactlyInAnyOrder(District.DEPARTMENT_HEAD, "钱管", "申计");

        course.workplace.agenda().unschedule(meeting, item).value();
        assertThat(called(meeting)).as("nobody is called for what is not heard").isEmpty();
    }

    @Test
    void severalItemsArePutOnTheAgendaInOneActAndWhatIsRefusedStaysAndIsNamed() {
        ItemId roads = course.approvedItem("道路养护方案");
        ItemId bare = course.draft("没有走完环节的方案");
        ItemId parks = course.approvedItem("公园建设方案");
        MeetingId meeting = course.planned();
        long before = district.newest();

        StepsDesk.Batch batch = course.workplace.agenda().schedule(meeting, List.of(roads, bare, parks)).value();

        assertThat(batch.done()).containsExactly(roads, parks);
        assertThat(batch.left()).singleElement().satisfies(left -> {
            assertThat(left.item()).isEqualTo(bare);
            assertThat(left.findings()).isNotEmpty();
        });
        assertThat(dossier(meeting).lines()).hasSize(2);
        assertThat(district.newest()).as("one act").isEqualTo(before + 1);
        course.workplace.undo(district.newest()).value();
        assertThat(dossier(meeting).lines()).isEmpty();
    }

    @Test
    void whoPresentsAnItemIsInvitedWithItAndLeavesWithIt() {
        UnitId finance = departmentOf("区财政局", "钱管", 31);
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.agenda().schedule(meeting, item, null).value();

        assertThat(calledInFor(item)).containsExactly(District.DEPARTMENT_HEAD);

        Item was = district.get(Item.class, item);
        course.workplace.items().edit(item, was.version(), new ItemDesk.Source(Origin.UNIT, finance,
                district.person(District.DEPUTY), EXECUTIVE), was.matter(), was.flags()).value();
        assertThat(calledInFor(item)).as("the deputy is a member and sits there anyway").containsExactly("钱管");

        course.workplace.undo(district.newest()).value();
        assertThat(calledInFor(item)).containsExactly(District.DEPARTMENT_HEAD);

        course.workplace.items().observed(item, List.of(of(district.unit("区发改局")), of(finance))).value();
        course.workplace.items().observed(item, List.of()).value();
        assertThat(calledInFor(item)).as("he presents it still").containsExactly(District.DEPARTMENT_HEAD);

        course.workplace.agenda().unschedule(meeting, item).value();
        assertThat(calledInFor(item)).isEmpty();
    }

    @Test
    void c9AnItemThatNobodyPresentsIsNamedWhenTheMeetingIsCalledAndOneActMendsIt() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        course.workplace.agenda().schedule(meeting, item, null).value();
        district.all(Invitation.class).stream().filter(one -> item.equals(one.itemId()))
                .forEach(one -> course.workplace.invitations().withdraw(one.id()).value());

        assertThat(District.refusals(course.workplace.meetings().schedule(meeting)))
                .containsExactly("议题“环卫一体化方案”没有人汇报：参会人员中既没有汇报人，也没有区发改局的人列席。");
        course.workplace.invitations().inviteAsRegulated(meeting).value();
        assertThat(calledInFor(item)).containsExactly(District.DEPARTMENT_HEAD);
        course.workplace.meetings().schedule(meeting).value();
    }

    @Test
    void anObserverListedTwiceIsRefused() {
        ItemId item = course.draft("环卫一体化方案");
        Observers.Wanted justice = of(district.unit("区司法局"));

        assertThat(District.problems(course.workplace.items().observed(item, List.of(justice, justice))))
                .containsExactly("problem.observer.twice");
    }

    @Test
    void itemsOfTheOfficeComeFirstOnTheAgendaAndNeedNoCountersignature() {
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        ItemId own = office("传达学习上级会议精神");
        ItemId other = office("通报安全生产情况");
        MeetingId meeting = course.called(first, second);
        course.workplace.agenda().schedule(meeting, own, 10).value();
        course.workplace.agenda().schedule(meeting, other, 5).value();

        assertThat(dossier(meeting).lines()).extracting(AgendaVersions.Line::title).containsExactly("传达学习上级会议精神",
                "通报安全生产情况", "环卫一体化方案", "停车管理办法");
        assertThat(course.found(meeting)).noneMatch(one -> one.startsWith("A4") || one.startsWith("A8"));
    }

    @Test
    void anItemThatConcernsSeveralDepartmentsNeedsThemAsked() {
        ItemId item = course.approvedItem("环卫一体化方案");
        Item was = district.get(Item.class, item);
        course.workplace.items().edit(item, was.version(), was.matter(),
                new Item.Flags(false, false, false, false, false, true)).value();
        MeetingId meeting = course.planned();
        course.workplace.invitations().inviteAsRegulated(meeting).value();

        assertThat(District.refusals(course.workplace.agenda().schedule(meeting, item, null)))
                .containsExactly("议题“环卫一体化方案”涉及多个部门，还没有请任何部门会签。");
    }

    @Test
    void timesFollowFromBeginningMinutesAndWhatReallyHappened() {
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        MeetingId meeting = course.opened(first, second);
        course.passed(meeting, first);

        assertThat(dossier(meeting).shelf().listing().times()).satisfies(times -> {
            assertThat(times.of(first)).hasValueSatisfying(span -> {
                assertThat(span.begin()).isEqualTo(LocalTime.of(14, 32));
                assertThat(span.end()).isEqualTo(LocalTime.of(14, 50));
            });
            assertThat(times.of(second)).hasValueSatisfying(span -> {
                assertThat(span.begin()).isEqualTo(LocalTime.of(14, 50));
                assertThat(span.end()).isEqualTo(LocalTime.of(15, 10));
            });
            assertThat(times.end()).isEqualTo(LocalTime.of(15, 10));
        });

        district.at("2026-06-10T15:00");
        assertThat(dossier(meeting).shelf().listing().times().of(second)).hasValueSatisfying(
                span -> assertThat(span.begin()).as("not before now").isEqualTo(LocalTime.of(15, 0)));
    }

    @Test
    void withoutMinutesWhatFollowsHasNoTime() {
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        MeetingId meeting = course.called(first, second);
        course.workplace.agenda().plan(meeting, first, null).value();

        assertThat(dossier(meeting).shelf().listing().times()).satisfies(times -> {
            assertThat(times.of(first)).hasValueSatisfying(span -> assertThat(span.end()).isNull());
            assertThat(times.of(second)).isEmpty();
            assertThat(times.end()).isNull();
        });
    }

    @Test
    void approvalAndDistributionFreezeTheAgendaAndTwoVersionsAreCompared() {
        UnitId finance = departmentOf("区财政局", "钱管", 31);
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        ItemId third = course.approvedItem("供热条例草案");
        MeetingId meeting = course.called(first, second);
        course.workplace.agendaList().approve(meeting, district.form(District.HEAD, "2026-05-29", "同意")).value();
        course.deliver(meeting, 1, "2026-06-04T15:00");
        assertThat(versions(meeting)).as("nothing was changed since the approval").hasSize(1);

        course.workplace.agenda().schedule(meeting, third, 10).value();
        course.workplace.agenda().moveTo(meeting, third, 1).value();
        course.workplace.agenda().plan(meeting, second, 40).value();
        course.workplace.items().observed(second, List.of(of(finance))).value();
        course.workplace.agenda().unschedule(meeting, first).value();
        course.deliver(meeting, 2, "2026-06-09T10:00");

        List<AgendaVersions.Frozen> versions = versions(meeting);
        assertThat(versions).extracting(one -> one.version().occasion())
                .containsExactly(AgendaVersion.Occasion.APPROVED, AgendaVersion.Occasion.DISTRIBUTED);
        List<Difference> differences = AgendaVersions.compare(versions.getFirst().lines(), versions.getLast().lines());
        assertThat(differences).extracting(AgendaStoryTest::words).containsExactly("供热条例草案 added",
                "停车管理办法 minutes observers", "环卫一体化方案 takenOff");
        assertThat(AgendaVersions.compare(versions.getLast().lines(), dossier(meeting).lines())).isEmpty();
        assertThat(dossier(meeting).shelf().listing().approvals()).singleElement()
                .satisfies(step -> assertThat(step.opinion()).isEqualTo("同意"));
    }

    @Test
    void onlyWhatChangedPlacesAmongThoseThatStayedHasMoved() {
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        ItemId third = course.approvedItem("供热条例草案");
        MeetingId meeting = course.called(first, second, third);
        List<AgendaVersions.Line> before = dossier(meeting).lines();
        course.workplace.agenda().moveTo(meeting, third, 1).value();

        assertThat(AgendaVersions.compare(before, dossier(meeting).lines())).extracting(AgendaStoryTest::words)
                .containsExactly("供热条例草案 moved");
    }

    @Test
    void theApprovedListIsTheApprovalOfItemsThatHadNone() {
        ItemId item = course.draft("环卫一体化方案");
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance")
                .forEach(step -> course.take(item, step));
        MeetingId meeting = course.planned();
        StepForm approval = district.form(District.HEAD, "2026-05-29", "同意");
        assertThat(District.problems(course.workplace.agendaList().approve(meeting, approval)))
                .containsExactly("problem.agenda.empty");
        Outcome<?> refused = course.workplace.agenda().schedule(meeting, item, null);
        assertThat(District.refusals(refused)).containsExactly("议题“环卫一体化方案”没有办理：区长审定。");
        ((Outcome.Refused<?>) refused).findings().forEach(finding -> course.workplace.overrides()
                .letPass(SubjectId.of(item), finding, new RuleOverride.Grounds("清单随后送审", District.HEAD,
                        LocalDate.of(2026, 5, 29), approval.proof()))
                .value());
        course.workplace.agenda().schedule(meeting, item, null).value();

        course.workplace.agendaList().approve(meeting, approval).value();
        int steps = course.steps(item);
        assertThat(district.all(StepRecord.class)).filteredOn(one -> one.subjectId().equals(SubjectId.of(item)))
                .last().satisfies(one -> assertThat(one.step().value()).isEqualTo("approval"));
        course.workplace.agendaList().approve(meeting, approval).value();
        assertThat(course.steps(item)).as("approved once is enough").isEqualTo(steps);
    }

    private ItemId office(String title) {
        district.at("2026-05-29T09:00");
        ItemId item = course.workplace.items().draft(
                new ItemDesk.Source(Origin.OFFICE, district.unit("区政府办公室"), null, EXECUTIVE),
                new Item.Matter(title, null, null, new TaskKey("convey")), Item.Flags.NONE).value();
        List.of("submission", "balance", "approval").forEach(step -> course.take(item, step));
        return item;
    }

    private UnitId departmentOf(String unit, String head, int rank) {
        course.workplace.people().appoint(district.person(head),
                new Post(new OfficeKey("department-head"), district.unit(unit), unit + "局长", rank),
                Period.since(LocalDate.of(2021, 12, 1))).value();
        return district.unit(unit);
    }

    private static Observers.Wanted of(UnitId unit) {
        return new Observers.Wanted(unit, null);
    }

    private static String words(Difference one) {
        AgendaVersions.Line line = one.after() == null
                ? Objects.requireNonNull(one.before())
                : one.after();
        return line.title() + (one.added() ? " added" : "") + (one.takenOff() ? " takenOff" : "")
                + (one.moved() ? " moved" : "") + (one.otherMinutes() ? " minutes" : "")
                + (one.otherObservers() ? " observers" : "");
    }

    private List<String> calledInFor(ItemId item) {
        return district.all(Invitation.class).stream().filter(one -> item.equals(one.itemId()))
                .map(one -> district.name(one.personId())).toList();
    }

    private MeetingDossier dossier(MeetingId meeting) {
        return course.workplace.dossiers().meeting(meeting);
    }

    private List<AgendaVersions.Frozen> versions(MeetingId meeting) {
        return dossier(meeting).shelf().listing().versions();
    }

    private List<String> called(MeetingId meeting) {
        return district.all(Invitation.class).stream().filter(one -> one.meetingId().equals(meeting))
                .filter(one -> one.capacity() == Capacity.ITEM_OBSERVER).map(one -> district.name(one.personId()))
                .toList();
    }
}
