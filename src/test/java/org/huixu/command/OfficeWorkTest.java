package org.huixu.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huixu.PdfWords;
import org.huixu.application.folder.Unlock;
import org.huixu.command.Shell.Said;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.storage.folder.DataFolder;
import org.huixu.application.workplace.NoWindow;
import org.huixu.storage.folder.FolderDoor;
import org.huixu.storage.migration.Migrations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An office with one meeting is checked, listed, printed, fed with files, backed up and restored. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeWorkTest {

    private static final String CODE = "2026-常务-1";

    private final Shell shell = new Shell();
    private Path folder;
    private Path place;

    @BeforeAll
    void make(@TempDir Path temporary) {
        folder = temporary;
        place = temporary.resolve("data");
        shell.makeOfficeWithMeeting(place);
    }

    @Test
    void the_windows_are_tried_out_and_the_times_are_told() {
        Said said = shell.type("smoke", "--data", place);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("首个窗口 700 毫秒，首页可用 1300 毫秒，全部核对完 1500 毫秒。");

        assertThat(shell.type("smoke", "--data", folder.resolve("nothing")).code()).isEqualTo(3);

        Shell blind = new Shell();
        blind.trial = (_, _) -> {
            throw new NoWindow(NoWindow.Reason.NO_DISPLAY, new IllegalStateException());
        };
        Said why = blind.type("smoke", "--data", place);
        assertThat(why.code()).isEqualTo(3);
        assertThat(why.err()).contains("不能试运行", "没有可用的图形显示");
    }

    @Test
    void the_check_names_rule_article_and_repair_and_ends_with_1_where_a_must_is_open() {
        Said said = shell.type("check", "--data", place);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(CODE, "【须】C2", "第四十二条至第四十六条", "办法：");
    }

    @Test
    void the_check_of_one_meeting_gives_objects_with_all_that_another_program_needs() {
        Said said = shell.type("check", "--data", place, "--meeting", CODE, "--json");
        assertThat(said.code()).isEqualTo(1);
        JsonNode findings = said.json();
        assertThat(findings).isNotEmpty();
        assertThat(findings.get(0).fieldNames()).toIterable().contains("rule", "article", "severity", "subject",
                "message", "repair", "due", "override", "meeting");
        assertThat(findings.findValuesAsText("rule")).contains("C1", "C2");
        assertThat(findings.findValuesAsText("meeting")).containsOnly(CODE);
        assertThat(findings.get(0).get("override").isNull()).isTrue();
    }

    @Test
    void the_check_says_what_keeps_the_rules_from_judging() {
        Said said = shell.type("check", "--data", place, "--on", "2029-03-01");
        assertThat(said.out()).contains("〔记录〕没有2029年的节假日安排");
        Said json = shell.type("check", "--data", place, "--on", "2029-03-01", "--json");
        assertThat(json.err()).contains("没有2029年的节假日安排");
        assertThat(json.json()).isNotNull();
    }

    @Test
    void a_check_that_finds_nothing_but_could_not_judge_all_ends_with_6() {
        Path empty = folder.resolve("empty");
        shell.type("create", "--data", empty);

        Said said = shell.type("check", "--data", empty);
        assertThat(said.out()).contains("〔记录〕").doesNotContain("【须】");
        assertThat(said.code()).isEqualTo(6);
        assertThat(shell.type("check", "--data", empty, "--json").code()).isEqualTo(6);
    }

    @Test
    void a_check_of_an_office_whose_history_was_altered_ends_with_4() {
        Path altered = folder.resolve("altered");
        shell.type("create", "--data", altered);
        try (DataFolder open = new FolderDoor(Migrations.bundled(), List.of(), Clock.systemUTC()).open(altered,
                new Unlock.Nothing())) {
            int changed = open.transactions()
                    .write(handle -> handle.execute("UPDATE history SET actor_name = '别人' WHERE serial = 1"));
            assertThat(changed).isEqualTo(1);
        }

        Said said = shell.type("check", "--data", altered);
        assertThat(said.code()).isEqualTo(4);
        assertThat(said.err()).contains("历史记录从第 1 条起与其哈希不符");
        assertThat(said.out()).as("the rules are judged all the same").contains("〔记录〕");
    }

    @Test
    void the_check_ends_with_what_concerns_the_office_as_a_whole() {
        String day = shell.type("list", "meetings", "--data", place, "--json").json().get(0).get("date").asText();
        String later = LocalDate.parse(day).plusDays(20).toString();

        Said said = shell.type("check", "--data", place, "--on", later);
        assertThat(said.out()).contains("本办公室", "C4", "至今已20天");
        JsonNode findings = shell.type("check", "--data", place, "--on", later, "--json").json();
        JsonNode last = findings.get(findings.size() - 1);
        assertThat(last.get("rule").asText()).isEqualTo("C4");
        assertThat(last.get("subjectKind").asText()).isEqualTo("office");
        assertThat(last.get("meeting").isNull()).isTrue();
        assertThat(last.get("item").isNull()).isTrue();
    }

    @Test
    void a_meeting_is_found_by_its_id_as_well_and_an_unknown_one_is_named() {
        String id = shell.type("list", "meetings", "--data", place, "--json").json().get(0).get("id").asText();
        assertThat(shell.type("check", "--data", place, "--meeting", id).code()).isEqualTo(1);
        Said said = shell.type("check", "--data", place, "--meeting", "2026-常务-99");
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("2026-常务-99", "huixu list meetings");
    }

    @Test
    void a_listed_meeting_has_id_code_type_title_date_start_place_and_state() {
        JsonNode meeting = shell.type("list", "meetings", "--data", place, "--json").json().get(0);
        assertThat(meeting.fieldNames()).toIterable().containsExactly("id", "code", "type", "title", "date", "start",
                "place", "state");
        assertThat(meeting.get("code").asText()).isEqualTo(CODE);
        assertThat(meeting.get("date").asText()).isEqualTo("2026-02-27");
        assertThat(meeting.get("state").asText()).isEqualTo("CLOSED");
        assertThat(shell.type("list", "meetings", "--data", place).out()).contains(CODE, "09:00", "已开", "共 1 条");
    }

    @Test
    void a_list_of_some_days_includes_the_last() {
        assertThat(shell.type("list", "meetings", "--data", place, "--json", "--from", "2026-02-01", "--to",
                "2026-02-27").json()).hasSize(1);
        assertThat(shell.type("list", "meetings", "--data", place, "--json", "--from", "2026-02-28").json()).isEmpty();
        assertThat(shell.type("list", "items", "--data", place, "--json").json()).isEmpty();
        assertThat(shell.type("list", "people", "--data", place, "--json").json()).isEmpty();
    }

    @Test
    void minutes_are_printed_and_never_over_another_file_unless_forced() throws IOException {
        Path pdf = folder.resolve("纪要.pdf");
        Said said = shell.type("document", "minutes", "--data", place, "--meeting", CODE, "--out", pdf);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("纪要草稿", pdf.toString());
        assertThat(PdfWords.of(Files.readAllBytes(pdf))).contains("常务会议纪要");
        Files.writeString(pdf, "kept");
        Said again = shell.type("document", "minutes", "--data", place, "--meeting", CODE, "--out", pdf);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("已存在", "--force");
        assertThat(pdf).hasContent("kept");
        assertThat(shell.type("document", "minutes", "--data", place, "--meeting", CODE, "--out", pdf, "--force")
                .code()).isZero();
        assertThat(Files.size(pdf)).isGreaterThan(1000);
        assertThat(shell.type("document", "minutes", "--data", place, "--meeting", CODE, "--out",
                folder.resolve("nowhere").resolve("a.pdf")).err()).contains("不存在");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void minutes_and_notices_are_word_files_where_the_file_is_named_so() throws IOException {
        Path word = folder.resolve("纪要.docx");
        Said said = shell.type("document", "minutes", "--data", place, "--meeting", CODE, "--out", word);
        assertThat(said.out()).contains("纪要草稿", word.toString());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(word))) {
            assertThat(document.getParagraphs()).anyMatch(one -> one.getText().endsWith("常务会议纪要"));
            assertThat(document.getHeaderList()).anyMatch(one -> one.getText().contains("草　稿（未印发）"));
        }
        Said none = shell.type("document", "seats", "--data", place, "--meeting", CODE, "--out",
                folder.resolve("座次图.docx"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("没有 Word 形式");
    }

    @Test
    void an_office_of_the_shipped_rules_has_the_words_of_its_articles_from_the_first_day() throws IOException {
        Path fresh = folder.resolve("fresh");
        shell.type("create", "--data", fresh);
        assertThat(shell.type("article", "第四十九条", "--data", fresh).out()).contains("第四十九条", "一般于会前3个工作日送达与会人员征求意见并回收");
        assertThat(shell.type("article", "84", "--data", fresh).out()).contains("自印发之日起施行").doesNotContain("抄送");

        Path own = Files.writeString(folder.resolve("own.yaml"),
                RegulationFile.shipped().replace("key: zhoucun-2017", "key: other-2024"));
        Path other = folder.resolve("other");
        assertThat(shell.type("create", "--data", other, "--regulation", own).code()).isZero();
        assertThat(shell.type("article", "第四十九条", "--data", other).code()).as("not with another's words").isEqualTo(3);
    }

    @Test
    void the_official_text_comes_in_once_however_often_it_is_imported() throws IOException {
        Path text = Files.writeString(folder.resolve("rules.txt"), "示例规则\n\n第一章 总则\n\n一、为了示例，制定本规则。\n\n二、本规则用于测试。\n");
        assertThat(shell.type("import", "rules-text", text, "--data", place).out()).contains("新增 0 条，更改 2 条");
        assertThat(shell.type("import", "rules-text", text, "--data", place).out()).contains("新增 0 条", "未变 2 条");
        assertThat(shell.type("article", "第一条至第二条", "--data", place).out()).contains("为了示例，制定本规则。", "本规则用于测试。");
        assertThat(shell.type("article", "2", "--data", place).out()).contains("第二条").doesNotContain("第一条");
        Said none = shell.type("article", "第九十九条", "--data", place);
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("第九十九条", "import rules-text");
        Said unknown = shell.type("import", "rules-text", text, "--data", place, "--regulation", "other");
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("other");
        Path empty = Files.writeString(folder.resolve("prose.txt"), "没有条文。\n");
        assertThat(shell.type("import", "rules-text", empty, "--data", place).code()).isEqualTo(3);
    }

    @Test
    void doubtful_lines_of_holidays_are_named_and_nothing_comes_in_before_the_user_agrees() throws IOException {
        Path csv = Files.writeString(folder.resolve("2030.csv"),
                "date,kind,name\n2030-01-01,holiday,元旦\n2030-13-01,holiday,错\n");
        Said refused = shell.type("import", "holidays", csv, "--data", place);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("第 3 行", "--agree");
        assertThat(shell.type("import", "holidays", csv, "--data", place, "--agree").out()).contains("新增 1 天");
        assertThat(shell.type("import", "holidays", csv, "--data", place, "--agree").out()).contains("新增 0 天");
    }

    @Test
    void a_file_of_the_wrong_kind_is_refused_with_its_reason() throws IOException {
        Path gbk = Files.write(folder.resolve("gbk.yaml"), "标题：规则".getBytes(Charset.forName("GBK")));
        assertThat(shell.type("import", "regulation", gbk, "--data", place).err()).contains("不是 UTF-8 文本");
        Path yaml = Files.writeString(folder.resolve("half.yaml"), "title: {key: x}\n");
        Said broken = shell.type("import", "regulation", yaml, "--data", place);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("第 1 行");
        assertThat(shell.type("import", "regulation", folder.resolve("no.yaml"), "--data", place).err())
                .contains("找不到文件");
        assertThat(shell.type("import", "directory", yaml, "--data", place).err()).contains("不是电子表格");
    }

    @Test
    void a_backup_is_restored_into_another_folder_and_damage_is_noticed() throws IOException {
        Path backup = folder.resolve("a.huixu-backup");
        assertThat(shell.type("backup", backup, "--data", place).code()).isZero();
        assertThat(shell.type("backup", backup, "--data", place).code()).isEqualTo(3);
        Path other = folder.resolve("restored");
        assertThat(shell.type("restore", backup, "--data", other).code()).isZero();
        assertThat(shell.type("list", "meetings", "--data", other).out()).contains(CODE);
        assertThat(shell.type("restore", backup, "--data", other).code()).isEqualTo(4);

        byte[] bytes = Files.readAllBytes(backup);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 200; at++) { // one alone may say nothing that matters
            bytes[at] ^= 0x55;
        }
        Path damaged = Files.write(folder.resolve("damaged.huixu-backup"), bytes);
        Said said = shell.type("restore", damaged, "--data", folder.resolve("third"));
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("备份");
        assertThat(shell.type("restore", folder.resolve("no"), "--data", folder.resolve("third")).err())
                .contains("找不到备份文件");
    }

    @Test
    void a_meeting_becomes_a_volume_that_says_what_it_lacks_and_is_checked() throws IOException {
        Path to = Files.createDirectory(folder.resolve("volumes"));
        Said refused = shell.type("archive", "write", "--data", place, "--meeting", CODE, "--to", to);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("缺会议议程", "缺会议记录", "会议纪要尚未签发，卷内为草稿", "请加 --go-on");
        assertThat(to).isEmptyDirectory();

        Path zip = to.resolve("卷.zip");
        assertThat(shell.type("archive", "write", "--data", place, "--meeting", CODE, "--to", to, "--go-on").out())
                .contains("已归档成卷：“" + to.resolve(CODE + " 研究春季工作") + "”");
        assertThat(shell.type("archive", "write", "--data", place, "--meeting", CODE, "--to", zip, "--go-on").code())
                .isZero();
        assertThat(shell.type("archive", "write", "--data", place, "--meeting", CODE, "--to", zip, "--go-on").err())
                .contains("--force");

        assertThat(shell.type("archive", "verify", zip).out()).contains("完好");
        Path volume = to.resolve(CODE + " 研究春季工作");
        Files.writeString(volume.resolve("多余.txt"), "后来放的");
        Said differs = shell.type("archive", "verify", volume);
        assertThat(differs.code()).isEqualTo(3);
        assertThat(differs.err()).contains("多出1个", "多出：多余.txt");
        assertThat(shell.type("archive", "verify", folder).err()).contains("校验值.txt");
    }

    @Test
    void the_volumes_of_a_year_are_listed_as_pdf_and_as_spreadsheet() throws IOException {
        Path pdf = folder.resolve("移交.pdf");
        assertThat(shell.type("archive", "list", "--data", place, "--year", "2026", "--out", pdf).code()).isZero();
        assertThat(PdfWords.of(Files.readAllBytes(pdf))).contains("2026年会议档案移交清单", CODE, "永久");
        Path book = folder.resolve("移交.xlsx");
        assertThat(shell.type("archive", "list", "--data", place, "--year", "2026", "--out", book).code()).isZero();
        assertThat(book).isNotEmptyFile();
    }
}
