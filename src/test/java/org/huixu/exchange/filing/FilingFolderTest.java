package org.huixu.exchange.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.huixu.application.exchange.RefusedFile;
import org.huixu.application.exchange.SheetProblem;
import org.huixu.application.filing.FilingFile.Reading;
import org.huixu.application.filing.FilingForm;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with their papers are read from a folder or a ZIP file. */
class FilingFolderTest {

    private static final String NUMBER = "SB-20260520-0A1B2C";
    private static final List<Map<String, Object>> TWO = List.of(
            Filed.with(Filed.row(1, "关于𫖯城片区更新的方案", "区发改局", "方案.pdf；说明.docx\n附图.png"),
                    Map.of("汇报人", "犇 頔", "内容摘要", "第一段\n\n 第二段 ", "提请决定事项", "同意实施", "重大决策", "是", "涉密", "否")),
            Filed.row(2, "关于追加预算的请示", "周村区财政局", ""));

    private static final FilingForm.Wishes NOTHING = new FilingForm.Wishes(null, null, List.of());
    private static final byte[] FORM = Filed.form(NUMBER, TWO);

    @TempDir
    private Path folder;

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        files.put("申报表.xlsx", FORM);
        files.put("材料/方案.pdf", Filed.PDF);
        files.put("材料/说明.docx", Filed.packed("word/document.xml"));
        files.put("附图.png", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1});
        files.put("数据.xlsx", Filed.packed("xl/workbook.xml"));
        files.put(".DS_Store", new byte[]{1});
        files.put("__MACOSX/材料/._方案.pdf", new byte[]{1});
        return files;
    }

    @Test
    void whatMayBeLeftToTheOfficeIsReadWhereItIsWritten() throws IOException {
        List<Map<String, Object>> rows = List.of(
                Filed.with(Filed.row(1, "关于城区绿化的方案", "区发改局", ""),
                        Map.of("涉及多个部门", "是", "列席单位", "区财政局、区司法局；区财政局", "预计时长", 15)),
                Filed.with(Filed.row(2, "关于追加预算的请示", "区财政局", ""), Map.of("涉及多个部门", "否", "预计时长", "20分钟")),
                Filed.row(3, "关于防汛工作的汇报", "区财政局", ""),
                Filed.with(Filed.row(4, "关于道路命名的请示", "区财政局", ""), Map.of("预计时长", "半小时")));
        Reading reading = Filed.read(Files.write(folder.resolve("申报表.xlsx"), Filed.form(NUMBER, rows)));

        assertThat(reading.form().rows()).extracting(FilingForm.Row::wishes).containsExactly(
                new FilingForm.Wishes(true, 15, List.of("区财政局", "区司法局")),
                new FilingForm.Wishes(false, 20, List.of()), NOTHING);
        assertThat(reading.problems()).extracting(SheetProblem::sentence)
                .containsExactly("表“议题申报”第 5 行“预计时长”列：“半小时”请改为分钟数，如 15。");
    }

    @Test
    void aFormThatWentOutWithTheFormerNameOfTheUnitsColumnIsReadAsWell() throws IOException {
        byte[] older = Filed.renamed(FORM, "提请单位", "提报单位");
        Reading reading = Filed.read(Files.write(folder.resolve("申报表.xlsx"), older));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.form().rows())
                .isEqualTo(Filed.read(Files.write(folder.resolve("新表.xlsx"), FORM)).form().rows());
    }

    @Test
    void anOlderFormWithoutTheNewColumnsSaysNothingOfThem() throws IOException {
        byte[] older = Filed.without(FORM, Set.of("涉及多个部门", "列席单位", "预计时长"));
        Reading reading = Filed.read(Files.write(folder.resolve("申报表.xlsx"), older));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.form().rows()).hasSize(2).extracting(FilingForm.Row::wishes).containsOnly(NOTHING);
    }

    private static void isWhole(Reading reading) throws IOException {
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.form().number()).isEqualTo(NUMBER);
        assertThat(reading.form().rows()).hasSize(2);
        FilingForm.Row first = reading.form().rows().getFirst();
        assertThat(first.source().reporter()).isEqualTo(new PersonName("犇頔", null));
        assertThat(first.source().target().value()).isEqualTo("executive");
        assertThat(first.matter().title()).isEqualTo("关于𫖯城片区更新的方案");
        assertThat(first.matter().summary()).isEqualTo("第一段\n第二段");
        assertThat(first.flags().majorDecision()).isTrue();
        assertThat(first.flags().secret()).isFalse();
        assertThat(first.papers()).containsExactly("方案.pdf", "说明.docx", "附图.png");
        assertThat(reading.papers()).extracting(FilingForm.Paper::name)
                .containsExactlyInAnyOrder("方案.pdf", "说明.docx", "附图.png", "数据.xlsx");
        FilingForm.Paper paper = reading.papers().stream().filter(one -> one.name().equals("方案.pdf")).findFirst()
                .orElseThrow();
        assertThat(paper.size()).isEqualTo(Filed.PDF.length);
        try (InputStream content = paper.content().open()) {
            assertThat(content.readAllBytes()).isEqualTo(Filed.PDF);
        }
    }

    @Test
    void aFolderWithItsPapersInFoldersInside() throws IOException {
        isWhole(Filed.read(Filed.folder(folder, files())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aZipFileHoweverItsNamesAreWritten(String names) throws IOException {
        isWhole(Filed.read(Filed.zip(folder.resolve("申报.ZIP"), Charset.forName(names), files())));
    }

    @Test
    void aFormAloneHasNoPapers() throws IOException {
        Path form = Files.write(folder.resolve("申报表.xlsx"), FORM);
        assertThat(Filed.read(form).papers()).isEmpty();
        assertThat(Filed.read(form).form().rows()).hasSize(2);
    }

    @Test
    void mistakesAreNamedByCellAndTheOtherRowsStay() throws IOException {
        Map<String, Object> good = Filed.row(5, "关于追加预算的请示", "区财政局", "");
        Path form = Files.write(folder.resolve("申报表.xlsx"), Filed.form(NUMBER, List.of(
                Filed.with(good, Map.of("编号", 1, "拟上会议", "茶话会")),
                Filed.with(good, Map.of("编号", 2, "议题类别", "其他")),
                Filed.with(good, Map.of("编号", 3, "议题名称", "=1+1", "材料文件", "方案.pdf")),
                Filed.with(good, Map.of("编号", 4, "涉密", "也许")),
                good,
                Filed.with(good, Map.of("编号", 5)),
                Filed.with(good, Map.of("编号", "一")),
                Filed.with(good, Map.of("编号", 7, "议题名称", " ")))));

        Reading reading = Filed.read(form);

        assertThat(reading.form().rows()).extracting(FilingForm.Row::formRow).containsExactly(5);
        assertThat(reading.form().named()).as("a row that cannot come in speaks of it, too").contains("方案.pdf");
        assertThat(reading.problems()).extracting(SheetProblem::sentence).hasSize(7)
                .anyMatch(one -> one.startsWith("表“议题申报”第 2 行“拟上会议”列：没有“茶话会”这一会议，可以写："))
                .anyMatch(one -> one.startsWith("表“议题申报”第 3 行“议题类别”列：常务会议没有“其他”这一类别"))
                .contains("表“议题申报”第 4 行“议题名称”列：是公式，请粘贴为数值。",
                        "表“议题申报”第 5 行“涉密”列：“也许”请改为“是”或“否”。",
                        "表“议题申报”第 7 行“编号”列：编号 5 与第 6 行相同。",
                        "表“议题申报”第 8 行“编号”列：“一”不是正整数。",
                        "表“议题申报”第 9 行“议题名称”列：不能为空。");
    }

    @Test
    void withoutAFormOrWithSeveral() throws IOException {
        assertThat(Filed.refusal(Filed.folder(folder.resolve("甲"), Map.of("方案.pdf", Filed.PDF))))
                .isEqualTo("“甲”中没有议题申报表（含“议题申报”表的 .xlsx 文件）。");
        assertThat(Filed.refusal(Filed.folder(folder.resolve("乙"), Map.of("一.xlsx", FORM, "二.xlsx", FORM))))
                .isEqualTo("“乙”中有几份申报表（一.xlsx、二.xlsx），请分别导入。");
        assertThat(Filed.refusal(Files.write(folder.resolve("申报.pdf"), Filed.PDF)))
                .isEqualTo("“申报.pdf”既不是申报表（.xlsx），也不是文件夹或 ZIP 文件。");
        assertThat(Filed.refusal(Files.write(folder.resolve("申报.xlsx"), new byte[]{(byte) 0x89, 'P', 'N', 'G'})))
                .isEqualTo("“申报.xlsx”不是电子表格（内容与扩展名不符），不予读取，请核对文件。");
        assertThat(Filed.refusal(Files.write(folder.resolve("申报.xlsm"), FORM)))
                .isEqualTo("“申报.xlsm”是带宏的电子表格，不予读取，请另存为不带宏的 .xlsx 文件后再报送。");
        assertThat(Filed.refusal(folder.resolve("无.zip"))).isEqualTo("找不到文件“无.zip”。");
    }

    @Test
    void truncatedAndMutilatedZipFilesAreRefusedOrReadButNeverFailOtherwise() throws IOException {
        byte[] sound = Files.readAllBytes(Filed.zip(folder.resolve("x.zip"), StandardCharsets.UTF_8, files()));
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            byte[] bytes = Arrays.copyOf(sound, round % 2 == 0 ? sound.length : random.nextInt(10, sound.length));
            for (int hit = 0; hit < 30; hit++) {
                bytes[random.nextInt(4, bytes.length)] = (byte) random.nextInt();
            }
            Path zip = Files.write(folder.resolve("来件.zip"), bytes);
            try {
                assertThat(Filed.read(zip).form().rows()).hasSizeLessThanOrEqualTo(2);
            } catch (RefusedFile refused) {
                assertThat(refused.reason()).endsWith("。");
            }
        }
    }
}
