package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.filing.FilingFile.Reading;
import org.huixu.application.filing.FilingPlan;
import org.huixu.application.filing.FilingPlan.Effect;
import org.huixu.application.filing.FilingPlan.PaperEffect;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.workflow.StepForm;
import org.huixu.domain.agenda.Filing;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemObserver;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.workflow.Proof;
import org.huixu.exchange.filing.Filed;
import org.huixu.exchange.filing.FilingFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department files its items by spreadsheet: a form that comes again changes, and never doubles. */
class FilingStoryTest {

    private static final String NUMBER = "SB-20260520-0A1B2C";
    private static final Map<String, Object> PLAN = Filed.row(1, "关于城区绿化的方案", "区发改局", "方案.pdf");
    private static final Map<String, Object> BUDGET = Filed.row(2, "关于追加预算的请示", "区发改局", "");

    private final Course course = new Course();
    private final District district = course.district;

    @TempDir
    private Path folder;

    private static Map<String, Object> with(Map<String, Object> row, String header, Object value) {
        Map<String, Object> all = new HashMap<>(row);
        all.put(header, value);
        return all;
    }

    private Reading filed(String number, List<Map<String, Object>> rows, Map<String, byte[]> papers)
            throws IOException {
        Map<String, byte[]> files = new HashMap<>(papers);
        files.put("申报表.xlsx", Filed.form(number, rows));
        Path place = Files.createTempDirectory(folder, "来件");
        return new FilingFolder().read(Filed.folder(place, files), course.workplace.filings().regulation());
    }

    private FilingPlan plan(Reading reading) {
        return course.workplace.filings().plan(reading, SecrecyLevel.OPEN);
    }

    private FilingPlan take(Reading reading) {
        return course.workplace.filings().apply(reading, plan(reading), SecrecyLevel.OPEN).value();
    }

    private static List<Effect> effects(FilingPlan plan) {
        return plan.lines().stream().map(FilingPlan.Line::effect).toList();
    }

    private Reading first() throws IOException {
        district.at("2026-05-20T09:00");
        district.unit("区发改局");
        return filed(NUMBER, List.of(with(PLAN, "汇报人", District.DEPARTMENT_HEAD), BUDGET),
                Map.of("方案.pdf", Filed.PDF, "多余.txt", new byte[]{1}));
    }

    @Test
    void theFirstTimeAllIsNewAndUndoneInOneStep() throws IOException {
        district.person(District.DEPARTMENT_HEAD);
        Reading reading = first();
        FilingPlan plan = plan(reading);
        assertThat(district.all(Item.class)).isEmpty();
        assertThat(effects(plan)).containsExactly(Effect.ADD, Effect.ADD);
        assertThat(plan.unused()).containsExactly("多余.txt");

        course.workplace.filings().apply(reading, plan, SecrecyLevel.OPEN).value();

        Item item = district.all(Item.class).stream().filter(one -> one.matter().title().contains("绿化")).findFirst()
                .orElseThrow();
        assertThat(item.state()).isEqualTo(new ItemState.Draft());
        assertThat(item.proposal().unitId()).isEqualTo(district.unit("区发改局"));
        assertThat(item.proposal().reporterId()).isEqualTo(district.person(District.DEPARTMENT_HEAD));
        assertThat(district.all(Material.class)).extracting(Material::title).containsExactly("方案");
        assertThat(district.all(Attachment.class)).extracting(Attachment::fileName).containsExactly("方案.pdf");
        assertThat(district.all(Filing.class)).extracting(Filing::formNumber).containsOnly(NUMBER).hasSize(2);

        course.workplace.undo(district.newest()).value();
        assertThat(district.all(Item.class)).isEmpty();
        assertThat(district.all(Filing.class)).isEmpty();
    }

    @Test
    void theSameFormAgainChangesNothing() throws IOException {
        take(first());
        Reading again = first();
        assertThat(effects(plan(again))).containsExactly(Effect.SAME, Effect.SAME);
        assertThat(plan(again).changesSomething()).isFalse();
        assertThat(plan(again).lines().getFirst().papers()).extracting(FilingPlan.PaperLine::effect)
                .containsExactly(PaperEffect.SAME);
    }

    @Test
    void aCorrectedFormChangesItsItemsAndAddsVersions() throws IOException {
        take(first());
        byte[] newer = "%PDF-1.7\n2\n".getBytes(StandardCharsets.US_ASCII);
        Reading corrected = filed(NUMBER, List.of(with(PLAN, "议题名称", "关于城区绿化三年行动的方案"),
                with(BUDGET, "内容摘要", "追加 200 万元")), Map.of("方案.pdf", newer));
        FilingPlan plan = plan(corrected);
        assertThat(effects(plan)).containsExactly(Effect.CHANGE, Effect.CHANGE);
        assertThat(plan.lines().getFirst().details())
                .contains("议题名称由“关于城区绿化的方案”改为“关于城区绿化三年行动的方案”");
        assertThat(plan.lines().getLast().details()).containsExactly("内容摘要填为“追加 200 万元”");

        take(corrected);

        assertThat(district.all(Item.class)).hasSize(2).extracting(one -> one.matter().title())
                .contains("关于城区绿化三年行动的方案");
        assertThat(district.all(Material.class)).hasSize(1);
        assertThat(district.all(MaterialVersion.class)).extracting(MaterialVersion::versionNumber)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(effects(plan(corrected))).containsExactly(Effect.SAME, Effect.SAME);
    }

    @Test
    void observersMinutesAndDepartmentsConcernedComeInAndTheSameFormAgainChangesNothing() throws IOException {
        district.at("2026-05-20T09:00");
        district.unit("区发改局");
        List<UnitId> units = List.of(district.unit("区财政局"), district.unit("区司法局"));
        Reading reading = filed(NUMBER, List.of(with(with(with(BUDGET, "涉及多个部门", "是"), "预计时长", 15), "列席单位",
                "区财政局、区司法局、区园林局")), Map.of());
        assertThat(take(reading).lines().getFirst().details()).containsExactly("通讯录中没有列席单位“区园林局”，暂不列入。");

        Item item = district.all(Item.class).getFirst();
        assertThat(item.flags().severalDepartments()).isTrue();
        assertThat(item.hearing().plannedMinutes()).isEqualTo(15);
        assertThat(observing()).isEqualTo(units);
        assertThat(effects(plan(reading))).containsExactly(Effect.SAME);

        Reading other = filed(NUMBER, List.of(with(with(with(BUDGET, "涉及多个部门", "否"), "预计时长", 20), "列席单位",
                "区司法局")), Map.of());
        assertThat(plan(other).lines().getFirst().details()).containsExactly("改为不涉及其他部门",
                "列席单位由“区财政局、区司法局”改为“区司法局”", "预计时长由“15 分钟”改为“20 分钟”");
        take(other);
        assertThat(observing()).containsExactly(district.unit("区司法局"));
        assertThat(effects(plan(other))).containsExactly(Effect.SAME);
        assertThat(district.all(Item.class)).hasSize(1);
    }

    @Test
    void whatTheOfficeSettledStaysWhereAnOlderFormOrAnEmptyCellSaysNothing() throws IOException {
        take(first());
        UnitId finance = district.unit("区财政局");
        PersonId reporter = district.person(District.DEPARTMENT_HEAD);
        Item item = district.all(Item.class).stream().filter(one -> one.matter().title().contains("预算")).findFirst()
                .orElseThrow();
        course.workplace.items().edit(item.id(), item.version(),
                new ItemDesk.Source(item.proposal().origin(), item.proposal().unitId(), null, item.proposal().target()),
                item.matter(), new Item.Flags(false, false, false, false, false, true),
                new ItemDesk.Heard(25, List.of(new Observers.Wanted(finance, reporter)))).value();

        List<Map<String, Object>> changed = List.of(with(BUDGET, "内容摘要", "追加 200 万元"));
        byte[] older = Filed.without(Filed.form(NUMBER, changed), Set.of("涉及多个部门", "列席单位", "预计时长"));
        Path place = Files.createTempDirectory(folder, "旧表");
        for (Reading reading : List.of(filed(NUMBER, List.of(BUDGET), Map.of()),
                new FilingFolder().read(Filed.folder(place, Map.of("申报表.xlsx", older)),
                        course.workplace.filings().regulation()))) {
            take(reading);
            Item after = district.get(Item.class, item.id());
            assertThat(after.flags().severalDepartments()).isTrue();
            assertThat(after.hearing().plannedMinutes()).isEqualTo(25);
            assertThat(district.all(ItemObserver.class)).singleElement()
                    .satisfies(one -> assertThat(one.personId()).isEqualTo(reporter));
        }
        assertThat(district.get(Item.class, item.id()).matter().summary()).isEqualTo("追加 200 万元");
    }

    private List<UnitId> observing() {
        return district.all(ItemObserver.class).stream().sorted(Comparator.comparingInt(ItemObserver::callOrder))
                .map(ItemObserver::unitId).toList();
    }

    @Test
    void aFormThatLostItsNumberIsKnownByUnitAndTitle() throws IOException {
        take(first());
        Reading other = filed("SB-20260521-FFFFFF", List.of(with(BUDGET, "编号", 9)), Map.of());
        assertThat(effects(plan(other))).containsExactly(Effect.SAME);
    }

    @Test
    void aNumberUsedAgainForSomethingElseIsANewItem() throws IOException {
        take(first());
        Reading next = filed(NUMBER, List.of(with(BUDGET, "议题名称", "听取防汛工作汇报")), Map.of());
        FilingPlan plan = plan(next);
        assertThat(effects(plan)).containsExactly(Effect.ADD);
        assertThat(plan.lines().getFirst().details().getFirst()).contains("编号曾用于 2026-议-002“关于追加预算的请示”");
    }

    @Test
    void whatWasWithdrawnIsNotChangedAndAlikeTitlesAreNoticed() throws IOException {
        take(first());
        ItemId budget = district.all(Item.class).stream().filter(one -> one.matter().title().contains("预算"))
                .map(Item::id).findFirst().orElseThrow();
        course.workplace.items()
                .withdraw(budget, new StepForm(district.person(District.CLERK), LocalDate.of(2026, 5, 20),
                        "单位不再提请", Proof.NONE))
                .value();
        Reading again = filed(NUMBER, List.of(with(BUDGET, "内容摘要", "新的")), Map.of());
        assertThat(plan(again).lines()).singleElement().satisfies(line -> {
            assertThat(line.effect()).isEqualTo(Effect.CONFLICT);
            assertThat(line.details()).containsExactly("2026-议-002 已经讨论或撤回，不再更改；再次上会请改用新的申报表。");
        });
        district.unit("区财政局");
        Reading alike = filed("SB-20260521-FFFFFF",
                List.of(with(PLAN, "提请单位", "区财政局")), Map.of("方案.pdf", Filed.PDF));
        assertThat(effects(plan(alike))).containsExactly(Effect.ADD);
        assertThat(plan(alike).lines().getFirst().details())
                .containsExactly("与 2026-议-001“关于城区绿化的方案”（区发改局）相似，请核对是否重复。");
    }

    @Test
    void rowsThatCannotComeInSayWhyAndTheOthersDo() throws IOException {
        district.at("2026-05-20T09:00");
        district.unit("区发改局");
        Reading reading = filed(NUMBER, List.of(with(PLAN, "提请单位", "区园林局"),
                with(with(PLAN, "编号", 2), "涉密", "是"), with(with(PLAN, "编号", 3), "材料文件", "没有.pdf"),
                with(with(BUDGET, "编号", 4), "汇报人", "查无此人")), Map.of("方案.pdf", Filed.PDF));
        FilingPlan plan = take(reading);
        assertThat(effects(plan)).containsExactly(Effect.CONFLICT, Effect.CONFLICT, Effect.CONFLICT, Effect.ADD);
        assertThat(plan.lines()).flatExtracting(FilingPlan.Line::details).containsExactly(
                "通讯录中没有提请单位“区园林局”，请改成单位的简称或全称，或先在通讯录中加上。",
                "涉密议题不能随申报表存入本机，请按保密规定单独登记。", "没有随表送来材料“没有.pdf”，请核对文件名。",
                "通讯录中没有“查无此人”，汇报人暂不填。");
        assertThat(district.all(Item.class)).hasSize(1);
        assertThat(district.all(Material.class)).isEmpty();
    }

    @Test
    void aPlanIsNotCarriedOutWhenThingsMovedOn() throws IOException {
        Reading reading = first();
        FilingPlan plan = plan(reading);
        take(reading);
        assertThat(District.problems(course.workplace.filings().apply(reading, plan, SecrecyLevel.OPEN)))
                .containsExactly("problem.filing.moved");
        assertThat(district.all(Item.class)).hasSize(2);
    }
}
