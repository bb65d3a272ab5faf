package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huixu.PdfWords;
import org.huixu.application.change.Act;
import org.huixu.application.document.Table;
import org.huixu.application.material.OpinionDesk;
import org.huixu.application.material.HandoutMatrix;
import org.huixu.application.material.HandoutMatrix.Answer;
import org.huixu.application.material.HandoutMatrix.Cell;
import org.huixu.application.material.HandoutMatrix.Progress;
import org.huixu.application.material.ItemRevision;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.Sheets.Department;
import org.huixu.application.sheet.Sheets;
import org.huixu.document.pdf.ArchiveForm;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rounds of papers, person by person and item by item: what is out, what is late, what changed, and the papers. */
class HandoutStoryTest {

    private final Course course = new Course();
    private final District district = course.district;
    private ItemId plan;
    private ItemId budget;
    private MeetingId meeting;
    private PersonId observer;

    @TempDir
    private Path folder;

    @BeforeEach
    void twoItems() {
        plan = course.approvedItem("环卫一体化方案");
        budget = course.approvedItem("预算调整方案");
        meeting = course.called(plan, budget);
        ofUnit(budget, "区财政局");
        observer = district.person(District.DEPARTMENT_HEAD);
        course.workplace.invitations().invite(meeting, observer, Capacity.ITEM_OBSERVER, plan).value();
    }

    @Test
    void theMatrixHasMembersThenObserversAndNothingForWhomAnItemIsNotDue() {
        HandoutMatrix matrix = matrix();

        assertThat(matrix.rows()).extracting(HandoutMatrix.Row::capacity).startsWith(Capacity.MEMBER)
                .endsWith(Capacity.FIXED_OBSERVER, Capacity.ITEM_OBSERVER).isSorted();
        assertThat(matrix.columns()).extracting(HandoutMatrix.Column::title).containsExactly("环卫一体化方案", "预算调整方案");
        assertThat(matrix.cell(observer, plan)).isPresent();
        assertThat(matrix.cell(observer, budget)).isEmpty();
    }

    @Test
    void oneManyOrAllAreDeliveredAtOnceAndTakenBackAsOneAct() {
        Recipient one = new Recipient(district.person(District.DEPUTY), budget);
        course.workplace.deliveries().deliver(meeting, List.of(one), 1, district.at("2026-06-04T10:00"), "收发室").value();
        assertThat(district.all(Delivery.class)).singleElement().extracting(Delivery::to).isEqualTo(one);

        course.workplace.deliveries().deliver(meeting, course.recipients(meeting), 1, district.at("2026-06-04T11:00"),
                null).value();
        assertThat(district.all(Delivery.class)).as("who has it is passed over").hasSize(25);
        course.workplace.undo(district.newest()).value();
        assertThat(district.all(Delivery.class)).hasSize(1);

        course.workplace.deliveries().remove(meeting, List.of(one), 1).value();
        assertThat(district.all(Delivery.class)).isEmpty();
        assertThat(District.problems(course.workplace.deliveries().remove(meeting, List.of(one), 1)))
                .containsExactly("problem.delivery.nothingThere");
        course.workplace.agenda().unschedule(meeting, budget).value();
        assertThat(District.problems(course.workplace.deliveries().deliver(meeting, List.of(one), 1,
                district.clock.instant(), null))).containsExactly("problem.delivery.offAgenda");
    }

    @Test
    void m1WorkingDaysLeftAreToldBeforeTheDeadlineAndLateOnesAfterIt() {
        PersonId deputy = district.person(District.DEPUTY);
        district.at("2026-06-01T10:00");
        assertThat(cell(deputy, plan).first()).satisfies(leg -> {
            assertThat(leg.progress()).isEqualTo(Progress.OPEN);
            assertThat(leg.days()).contains(4);
        });
        district.at("2026-06-04T10:00");
        assertThat(cell(deputy, plan).first().progress()).isEqualTo(Progress.SOON);
        assertThat(cell(deputy, plan).first().days()).contains(1);
        district.at("2026-06-05T17:31");
        assertThat(cell(deputy, plan).first().progress()).as("after the office hours").isEqualTo(Progress.OVERDUE);
        assertThat(cell(deputy, plan).first().days()).contains(1);
        assertThat(cell(deputy, plan).reply().answer()).isEqualTo(Answer.NOT_ASKED);

        course.deliver(meeting, 1, "2026-06-09T09:00");
        assertThat(cell(deputy, plan).first().progress()).isEqualTo(Progress.LATE);
        assertThat(cell(deputy, plan).first().days()).contains(2);
        assertThat(cell(deputy, plan).reply().answer()).isEqualTo(Answer.OVERDUE);
        assertThat(cell(deputy, plan).reply().copyOut()).isTrue();
    }

    @Test
    void m2AnOpinionOnOneItemIsPassedOnAnsweredByAVersionAndThatReachesEverybody() {
        MaterialId paper = course.workplace.materials().addPaper(plan, "方案", course.file(folder, "1.txt")).value();
        course.deliver(meeting, 1, "2026-06-04T15:00");
        PersonId deputy = district.person(District.DEPUTY);
        Recipient one = new Recipient(deputy, plan);
        course.workplace.opinions().give(meeting, List.of(one), district.at("2026-06-05T09:00"), "补充资金来源", null)
                .value();
        assertThat(cell(deputy, plan).reply().answer()).isEqualTo(Answer.SAID);
        assertThat(cell(deputy, budget).reply().answer()).as("on the other item nothing yet").isEqualTo(Answer.SOON);
        course.workplace.opinions().returnCopies(meeting, List.of(one), district.at("2026-06-05T10:00")).value();
        assertThat(cell(deputy, plan).reply().copyOut()).isFalse();
        assertThat(District.problems(course.workplace.opinions().returnCopies(meeting, List.of(one),
                district.clock.instant()))).containsExactly("problem.opinion.copiesBack");
        course.workplace.opinions().pass(meeting, List.of(one), LocalDate.of(2026, 6, 5)).value();
        course.deliver(meeting, 2, "2026-06-08T09:00");
        assertThat(revision(plan).versions()).isEmpty();

        district.at("2026-06-08T10:00");
        course.workplace.materials().addVersion(paper, course.file(folder, "2.txt"), "按意见修改").value();
        course.workplace.opinions().answer(meeting, course.recipients(meeting), LocalDate.of(2026, 6, 8), null, null)
                .value();

        assertThat(cell(deputy, plan).reply().answer()).isEqualTo(Answer.ANSWERED);
        assertThat(cell(deputy, plan).second().progress()).isEqualTo(Progress.STALE);
        assertThat(cell(deputy, budget).second().progress()).isEqualTo(Progress.DELIVERED);
        assertThat(revision(plan).versions()).singleElement()
                .satisfies(version -> assertThat(version.version().receipt().note()).isEqualTo("按意见修改"));
        assertThat(revision(plan).holders().behind()).hasSize(13).contains(District.DEPUTY);
        assertThat(revision(plan).opinions()).singleElement().extracting(Opinion::text).isEqualTo("补充资金来源");
        assertThat(revision(budget).versions()).isEmpty();
        course.deliver(meeting, 2, "2026-06-08T11:00");
        assertThat(revision(plan).holders().behind()).isEmpty();
        assertThat(cell(deputy, plan).second().progress()).isEqualTo(Progress.DELIVERED);
    }

    @Test
    void anOpinionThatIsAnsweredAtOnceIsPassedOnInTheSameChange() {
        course.deliver(meeting, 1, "2026-06-04T15:00");
        PersonId deputy = district.person(District.DEPUTY);
        Recipient one = new Recipient(deputy, plan);
        OpinionDesk desk = course.workplace.opinions();
        desk.give(meeting, List.of(one), district.at("2026-06-05T09:00"), "补充资金来源", null).value();
        LocalDate passed = LocalDate.of(2026, 6, 5);
        district.at("2026-06-08T10:00");
        assertThat(District.problems(desk.answer(meeting, List.of(one), passed.plusDays(1), null, null)))
                .containsExactly("problem.opinion.notPassed");
        assertThat(District.problems(desk.answer(meeting, List.of(one), passed.minusDays(1), passed, null)))
                .containsExactly("problem.endsBeforeItBegins");
        desk.answer(meeting, List.of(one), passed.plusDays(1), passed, null).value();
        assertThat(cell(deputy, plan).reply().answer()).isEqualTo(Answer.ANSWERED);
        desk.answer(meeting, List.of(one), passed.plusDays(2), passed.plusDays(2), null).value();
        assertThat(district.all(Opinion.class)).singleElement()
                .as("when it was passed on is not overwritten").extracting(found -> found.handling().passedOn())
                .isEqualTo(passed);
    }

    @Test
    void eachDepartmentGetsTheOpinionsOnItsOwnItemsOnly() throws Exception {
        course.deliver(meeting, 1, "2026-06-04T15:00");
        PersonId deputy = district.person(District.DEPUTY);
        course.workplace.opinions().give(meeting, List.of(new Recipient(deputy, plan)),
                district.at("2026-06-05T09:00"), "补充资金来源", district.clock.instant()).value();
        course.workplace.opinions().give(meeting, List.of(new Recipient(deputy, budget)),
                district.at("2026-06-05T09:05"), "压减一般性支出", district.clock.instant()).value();
        course.noOpinions(meeting, "2026-06-05T16:00");

        List<Department> departments = course.workplace.sheets().withOpinions(meeting);
        assertThat(departments).extracting(Department::name).containsExactly("区发改局", "区财政局");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sheets sheets = course.workplace.sheets();
        assertThat(sheets.write(sheets.opinions(meeting, departments.getLast().id()), out)).isEmpty();

        assertThat(text(out)).contains("首轮材料意见汇总（区财政局）", "压减一般性支出", "11人无意见：", "征求意见12份")
                .doesNotContain("补充资金来源", "环卫一体化方案");
        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
    }

    @Test
    void theRegisterHasAColumnForEachItemAndLeavesRoomForWhatIsWrittenByHand() throws Exception {
        course.workplace.deliveries().deliverSets(meeting, course.people(meeting), 1, district.at("2026-06-04T15:00"),
                "区府收发室").value();

        var table = course.workplace.sheets().paper(MeetingSheet.DELIVERIES, meeting).table();
        assertThat(table.rows()).hasSize(13).allSatisfy(row -> assertThat(row).hasSize(5));
        assertThat(table.rows().getFirst().get(2)).isEqualTo("首 6-4 15:00\n退 ＿＿＿\n定 ＿＿＿");
        assertThat(table.rows()).extracting(List::getLast).as("who signed").containsOnly("首 区府收发室");
        assertThat(table.rows()).filteredOn(row -> row.get(1).equals(district.name(observer))).singleElement()
                .satisfies(row -> assertThat(row.get(3)).as("not due").isEqualTo("—"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(MeetingSheet.DELIVERIES, meeting, out)).isEmpty();
        assertThat(text(out)).contains("材料送达回收登记表", "议题1：环卫一体化方案；议题2：预算调整方案");
        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
    }

    @Test
    void aRegisterOfManyItemsStaysReadableInParts() throws Exception {
        for (int i = 3; i <= 15; i++) {
            course.workplace.agenda().schedule(meeting, course.approvedItem("议题之" + i), 10).value();
        }
        course.workplace.deliveries().deliverSets(meeting, course.people(meeting), 1, district.at("2026-06-04T15:00"),
                "区府收发室").value();

        assertThat(course.workplace.sheets().paper(MeetingSheet.DELIVERIES, meeting).tables())
                .extracting(table -> table.columns().stream().map(Table.Column::heading).toList())
                .containsExactly(List.of("序号", "姓名", "议题1", "议题2", "议题3", "议题4", "议题5", "签收"),
                        List.of("序号", "姓名", "议题6", "议题7", "议题8", "议题9", "议题10", "签收"),
                        List.of("序号", "姓名", "议题11", "议题12", "议题13", "议题14", "议题15", "签收"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(course.workplace.sheets().write(MeetingSheet.DELIVERIES, meeting, out)).isEmpty();
        assertThat(text(out)).contains("首6-415:00", "共6页", "议题15：议题之15");
        assertThat(ArchiveForm.faults(out.toByteArray())).isEmpty();
    }

    @Test
    void whoIsNoLongerInvitedStillGivesHisCopyBack() throws IOException {
        course.deliver(meeting, 1, "2026-06-04T15:00");
        Invitation withdrawn = district.all(Invitation.class).stream().filter(one -> one.personId().equals(observer))
                .findFirst().orElseThrow();
        course.workplace.invitations().withdraw(withdrawn.id()).value();

        assertThat(matrix().rows().getLast()).satisfies(row -> {
            assertThat(row.person()).isEqualTo(observer);
            assertThat(row.former()).isTrue();
        });
        assertThat(cell(observer, plan)).satisfies(cell -> {
            assertThat(cell.due()).isFalse();
            assertThat(cell.second().progress()).as("nothing more goes to him").isEqualTo(Progress.NOT_DUE);
            assertThat(cell.reply().answer()).as("nobody asks him").isEqualTo(Answer.NOT_ASKED);
            assertThat(cell.reply().copyOut()).isTrue();
        });
        assertThat(matrix().due()).hasSize(24);

        course.workplace.opinions().returnCopies(meeting, List.of(new Recipient(observer, plan)),
                district.at("2026-06-05T10:00")).value();
        assertThat(cell(observer, plan).reply().copyOut()).isFalse();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.sheets().write(MeetingSheet.DELIVERIES, meeting, out);
        assertThat(text(out)).contains("已不参会", "退6-510:00");
    }

    private HandoutMatrix matrix() {
        return HandoutMatrix.of(facts());
    }

    private Cell cell(PersonId person, ItemId item) {
        return matrix().cell(person, item).orElseThrow();
    }

    private ItemRevision revision(ItemId item) {
        return ItemRevision.of(facts()).stream().filter(one -> one.item().equals(item)).findFirst().orElseThrow();
    }

    private MeetingFacts facts() {
        return course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
    }

    private void ofUnit(ItemId id, String unit) {
        Item item = district.get(Item.class, id);
        Item.Proposal of = item.proposal();
        UnitId other = district.unit(unit);
        course.workplace.door().perform(Act.reversible("test.alter"), change -> change.change(new Item(item.id(),
                item.version(), new Item.Proposal(of.code(), of.origin(), other, of.reporterId(),
                        of.begunOn(), of.target(), of.predecessorId()),
                item.matter(), item.flags(), item.hearing(), item.balance(), item.listing(), item.state()))).value();
    }

    private static String text(ByteArrayOutputStream pdf) throws IOException {
        return PdfWords.of(pdf.toByteArray());
    }
}
