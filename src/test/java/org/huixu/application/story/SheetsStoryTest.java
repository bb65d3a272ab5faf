package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.huixu.PdfWords;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.FormPaper;
import org.huixu.application.document.MissingCharacter;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.document.Table;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.sheet.ItemForm;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables and forms show what is recorded, and leave room for what is not yet. */
class SheetsStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @TempDir
    private Path folder;

    @Test
    void everyRuleInScopeStandsInTheChecklistWithItsResult() throws IOException {
        MeetingId meeting = course.held();

        assertThat(checklist(meeting)).contains("合规检查表", "常务会议（2026-常务-1）", "符合", "组成人员8人，列入8人", "应到8人，开会时实到8人，须有5人",
                "收到意见12份，收回首轮材料12份", "固定列席4人", "未到时点", "依据《周村区人民政府工作规则》");
    }

    @Test
    void aFindingShowsItsFiguresAndAnOverrideItsReasonAndInstruction() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.called(item);
        district.at("2026-06-08T18:00");
        Finding late = course.findings(meeting).stream().filter(one -> one.rule().value().equals("M1")).findFirst()
                .orElseThrow();
        assertThat(checklist(meeting)).contains("不符合", "会议材料没有首次送达记录", "期限：2026年6月5日");

        course.workplace.overrides().letPass(SubjectId.of(meeting), late, new RuleOverride.Grounds("紧急事项",
                "区委主要领导", Course.DAY.minusDays(2), Proof.seenBy(district.person(District.CLERK)))).value();

        assertThat(checklist(meeting)).contains("已变通", "理由：紧急事项", "区委主要");
    }

    @Test
    void aPlannedMeetingIsNotJudgedAndOneWithoutADateHasNoChecklist() throws IOException {
        assertThat(checklist(course.planned())).contains("会议尚未确定或已经取消").doesNotContain("不符合");
        MeetingId undated = course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Meeting.Slot.UNDETERMINED, Meeting.Lead.NONE).value();
        assertThatThrownBy(
                () -> course.workplace.sheets().write(MeetingSheet.CHECKS, undated, new ByteArrayOutputStream()))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void theApprovalFormHoldsTheStepsTakenAndLeavesTheOthersToBeSigned() throws IOException {
        ItemId item = course.draft("环卫一体化方案");
        course.take(item, "seal");
        course.take(item, "deputy-consent");

        String form = printed(out -> course.workplace.sheets().write(ItemForm.APPROVAL, item, out));

        assertThat(form).contains("议题审批表", "编号：2026-议-001", "环卫一体化方案", "区发改局", District.DEPUTY)
                .contains("签字：", "共1页");
        FormPaper paper = course.workplace.sheets().paper(ItemForm.APPROVAL, item);
        assertThat(paper.lines()).filteredOn(FormPaper.Signature.class::isInstance)
                .extracting(line -> !((FormPaper.Signature) line).signed().isEmpty())
                .startsWith(true, true, false).hasSize(7);
    }

    @Test
    void theApprovalFormNamesTheObserversInTheirOrderAndTheMinutesPlanned() throws IOException {
        ItemId id = course.draft("环卫一体化方案");
        Item item = district.get(Item.class, id);
        assertThat(printed(out -> course.workplace.sheets().write(ItemForm.APPROVAL, id, out)))
                .contains("列席单位", "预计时长").doesNotContain("分钟");
        course.workplace.items().edit(id, item.version(),
                new ItemDesk.Source(item.proposal().origin(), item.proposal().unitId(), null, item.proposal().target()),
                item.matter(), new Item.Flags(false, false, false, false, false, true),
                new ItemDesk.Heard(25, List.of(new Observers.Wanted(district.unit("区司法局"), null),
                        new Observers.Wanted(district.unit("区财政局"), district.person(District.DEPARTMENT_HEAD)))))
                .value();

        assertThat(printed(out -> course.workplace.sheets().write(ItemForm.APPROVAL, id, out)))
                .contains("涉及多个部门", "区司法局、区财政局（" + District.DEPARTMENT_HEAD + "）", "25分钟");
    }

    @Test
    void countersAndDaysAreValuesInAListThatIsSaved() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.materials().addPaper(item, "方案", NewFile.of(
                Files.writeString(folder.resolve("方案.pdf"), "%PDF-1.7"), SecrecyLevel.OPEN)).value();
        MeetingId called = course.called(item);
        LocalDate received = district.all(MaterialVersion.class).getFirst().receipt().receivedAt()
                .atZone(DeskClock.ZONE).toLocalDate();
        List<Object> paper = course.workplace.sheets().paper(MeetingSheet.MATERIALS, called).table().values()
                .getFirst();
        assertThat(paper.getFirst()).isEqualTo(1);
        assertThat(paper.get(5)).isEqualTo(received);
        assertThat(paper.get(7)).isEqualTo(1);
    }

    @Test
    void theCountersignFormHasABoxForEachDepartmentAsked() throws IOException {
        ItemId item = course.draft("环卫一体化方案");
        assertThatThrownBy(() -> course.workplace.sheets().paper(ItemForm.COUNTERSIGN, item))
                .isInstanceOf(Impossible.class);
        course.workplace.coordination().ask(item, List.of(district.unit("区财政局"), district.unit("区司法局")),
                LocalDate.of(2026, 5, 20)).value();

        String form = printed(out -> course.workplace.sheets().write(ItemForm.COUNTERSIGN, item, out));

        assertThat(form).contains("议题会签单", "环卫一体化方案", "区财政局", "区司法局", "2026年5月20日");
    }

    @Test
    void theListOfPapersKnowsTheVersionOnTheTable() throws IOException {
        ItemId item = course.approvedItem("环卫一体化方案");
        course.workplace.materials().addPaper(item, "方案", NewFile.of(
                Files.writeString(folder.resolve("方案.pdf"), "%PDF-1.7"), SecrecyLevel.OPEN)).value();
        MeetingId called = course.called(item);
        assertThat(sheet(MeetingSheet.MATERIALS, called)).contains("会议材料清单", "方案.pdf", "第1版", "共1份材料");
        assertThatThrownBy(() -> course.workplace.sheets().paper(MeetingSheet.OPINIONS, called))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void theRegisterOfDeliveriesAndTheDigestOfOpinionsNameEverybody() throws IOException {
        MeetingId meeting = course.held();

        assertThat(sheet(MeetingSheet.MATERIALS, meeting)).contains("（无材料）");
        SheetPaper register = course.workplace.sheets().paper(MeetingSheet.DELIVERIES, meeting);
        assertThat(register.table().rows()).hasSize(12)
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("首 6-4 15:00\n退 6-8 10:00\n定 6-9 10:00"));
        assertThat(sheet(MeetingSheet.DELIVERIES, meeting)).contains("材料送达回收登记表", District.DEPUTY,
                "议题1：环卫一体化方案");
        assertThat(sheet(MeetingSheet.OPINIONS, meeting)).contains("首轮材料意见汇总", "征求意见12份", "12人无意见：安国栋、");
        assertThat(sheet(MeetingSheet.ITEMS, meeting)).contains("议题汇总表");
    }

    @Test
    void theRegisterOfDeliveriesIsSavedAsAListOfMomentsThatCanBeSorted() {
        MeetingId meeting = course.held();

        Table list = course.workplace.sheets().book(MeetingSheet.DELIVERIES, meeting).table();

        assertThat(list.values()).hasSize(12).allSatisfy(row -> {
            assertThat(row.get(0)).isInstanceOf(Integer.class);
            assertThat(row.subList(2, 6)).containsExactly("应收", 1, "环卫一体化方案",
                    LocalDateTime.of(2026, 6, 4, 15, 0));
            assertThat(row.get(7)).isEqualTo(LocalDateTime.of(2026, 6, 8, 10, 0));
            assertThat(row.get(8)).isEqualTo(LocalDateTime.of(2026, 6, 9, 10, 0));
        });
    }

    @Test
    void theChecklistHasADayOfItsOwnForWhatIsDue() {
        MeetingId meeting = course.called(course.approvedItem("环卫一体化方案"));
        district.at("2026-06-08T09:00");

        Table book = course.workplace.sheets().book(MeetingSheet.CHECKS, meeting).table();

        assertThat(book.values()).anySatisfy(row -> {
            assertThat(row.getFirst()).isEqualTo("M1");
            assertThat(row.getLast()).isEqualTo(LocalDate.of(2026, 6, 5));
        });
        assertThat(course.workplace.sheets().paper(MeetingSheet.CHECKS, meeting).table().columns())
                .as("on paper it is said in the sentence").hasSize(book.columns().size() - 1);
    }

    @Test
    void aPaperThatWouldBeEmptySaysWhatIsMissing() {
        MeetingId meeting = course.planned();
        for (MeetingSheet kind : List.of(MeetingSheet.ITEMS, MeetingSheet.MATERIALS, MeetingSheet.OPINIONS)) {
            assertThatThrownBy(() -> course.workplace.sheets().paper(kind, meeting)).isInstanceOf(Impossible.class);
        }
    }

    private String checklist(MeetingId meeting) throws IOException {
        return sheet(MeetingSheet.CHECKS, meeting);
    }

    private String sheet(MeetingSheet kind, MeetingId meeting) throws IOException {
        return printed(out -> course.workplace.sheets().write(kind, meeting, out));
    }

    private interface Writing {

        List<MissingCharacter> to(OutputStream out);
    }

    private static String printed(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(writing.to(out)).isEmpty();
        return PdfWords.of(out.toByteArray());
    }
}
