package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.finding.FindingCard;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Findings, files and history beside the work on a meeting. */
@ResourceLock(TestWindow.SCREEN)
class RecordPartsTest {

    @TempDir
    static Path folder;

    private static TestOffice office;
    private static TestWindow window;

    @BeforeAll
    static void open() {
        office = TestOffice.sample(folder);
        window = new TestWindow(folder, 1280, 800).open(office, new Place.Today());
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private static MeetingId meeting(String code) {
        return office.workplace().lists().meetings(Optional.empty()).stream().filter(row -> row.code().equals(code))
                .map(MeetingRow::id).map(MeetingId::new).findFirst().orElseThrow();
    }

    private static MeetingDossier dossier(MeetingId id) {
        return office.workplace().dossiers().meeting(id);
    }

    @Test
    void a_finding_is_let_pass_from_its_card_and_then_stands_with_its_grounds() {
        MeetingId id = meeting("2025-常务-9");
        window.go(new Place.MeetingFile(id, MeetingPart.FINDINGS));
        window.shoot("meeting-findings");
        window.sees("须 2");

        window.click("变通办理…");
        window.click("登记变通办理");
        window.sees("须写明经哪位领导同意");
        window.shoot("meeting-findings-override-wrong");
        window.press(KeyCode.ESCAPE);
        Finding finding = dossier(id).findings().stream().filter(Finding::open).findFirst().orElseThrow();
        office.workplace().overrides().letPass(SubjectId.of(id), finding, new RuleOverride.Grounds("口头请假，事后补办",
                "赵样文", LocalDate.of(2025, 11, 5), Proof.seenBy(new PersonId(finding.subject().id())))).value();
        window.settle();

        window.sees("口头请假，事后补办");
        window.sees("经 赵样文 同意（2025年11月5日）");
        window.sees("已变通、已办结 ");
        window.shoot("meeting-findings-passed");
    }

    @Test
    void aDutyLeadsToTheListWhereItIsClosed() {
        MeetingId id = meeting("2026-常务-11");
        Finding duty = dossier(id).findings().stream()
                .filter(one -> one.rule().value().equals("F3") && one.open()).findFirst().orElseThrow();
        window.go(new Place.MeetingFile(id, MeetingPart.FINDINGS));
        TestWindow.fx(() -> {
            Node card = window.robot.from(window.robot.lookup(".finding").queryAll().toArray(Node[]::new))
                    .lookup((Node one) -> one instanceof FindingCard shown
                            && !window.robot.from(shown).lookup(duty.words().message()).queryAll().isEmpty())
                    .query();
            window.robot.from(card).lookup("去“合规”办理").queryAs(Hyperlink.class).fire();
            return null;
        });
        window.sees(duty.words().message());
        window.press(KeyCode.ENTER);
        window.sees("办结应办事项");
        window.sees(duty.words().message());
        window.shoot("meeting-findings-duty");
        window.type("已在门户网站公布并解读");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.seesNo("办结应办事项");

        assertThat(dossier(id).findings()).filteredOn(one -> one.place().equals(duty.place()))
                .noneMatch(Finding::open);
    }

    @Test
    void files_are_listed_copied_out_and_shown_and_the_papers_can_be_previewed() throws Exception {
        MeetingId id = meeting("2026-常务-1");
        window.go(new Place.MeetingFile(id, MeetingPart.FILES));
        window.shoot("meeting-files");
        window.click("存有的文件");
        window.shoot("meeting-files-stored");
        window.sees("来件、办理人");
        window.sees("常务会议纪要〔2026〕2号.pdf");
        window.sees("第 2 版　定稿");
        window.sees("印发的纪要");
        Path target = folder.resolve("另存.bin");
        window.chosen.add(target);

        window.click("另存一份…");
        assertThat(Files.size(target)).isPositive();
        window.click("用其他程序打开");
        assertThat(window.opened).hasSize(1);
        assertThat(Files.readAllBytes(window.opened.getFirst())).isEqualTo(Files.readAllBytes(target));
        window.click("可以打印");
        window.click("预览");
        window.sees("/ 4 页");
        window.shoot("meeting-files-preview");
        Path word = folder.resolve("纪要.docx");
        window.chosen.add(word);
        window.click("导出 Word…");
        window.sees("已导出 纪要.docx");
        assertThat(Files.size(word)).isGreaterThan(2000);
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void what_is_published_is_chosen_and_shown_and_the_decisions_have_their_papers() {
        MeetingId id = meeting("2026-常务-1");
        window.go(new Place.MeetingFile(id, MeetingPart.FILES));
        window.sees("纪要签发单");
        window.click("选择内容…");
        window.sees("生成会议纪要公开版");
        window.shoot("meeting-files-public");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.sees("会议纪要（公开版）");
        window.shoot("meeting-files-public-shown");
        window.press(KeyCode.ESCAPE);

        window.go(new Place.MeetingFile(id, MeetingPart.RESULTS));
        window.sees("决定事项");
        window.shoot("meeting-results-papers");
        window.go(new Place.MeetingFile(id, MeetingPart.MINUTES));
        window.shoot("meeting-minutes-papers");
        TestWindow.fx(() -> {
            window.robot.lookup("打印签发单…").queryAs(Button.class).fire();
            return null;
        });
        window.sees("/ 1 页");
        window.shoot("meeting-minutes-signing-form");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void the_history_tells_in_words_and_takes_the_newest_act_back() {
        MeetingId id = meeting("2026-常务-1");
        window.go(new Place.MeetingFile(id, MeetingPart.HISTORY));
        window.shoot("meeting-history");
        window.sees("印发纪要");
        window.click("更早的记录");
        window.click("撤销这一步…");
        window.shoot("meeting-history-undo");
        window.click("撤销");

        window.sees("撤销：纪要归档");
        assertThat(dossier(id).facts().orElseThrow().minutes().minutes().state().code()).isEqualTo("ISSUED");
        window.shoot("meeting-history-undone");

        window.press(KeyCode.CONTROL, KeyCode.Y);
        window.sees("恢复：纪要归档");
        assertThat(dossier(id).facts().orElseThrow().minutes().minutes().state().code()).isEqualTo("ARCHIVED");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.until("not taken back again",
                () -> dossier(id).facts().orElseThrow().minutes().minutes().state().code().equals("ISSUED"));
    }

    @Test
    void what_is_still_read_says_so_instead_of_nothing() {
        MeetingId id = meeting("2026-常务-3");
        assertThat(TestWindow.fx(() -> {
            window.shell().bench().ways().go(new Place.MeetingFile(id, MeetingPart.MINUTES));
            return window.robot.lookup("正在打开“纪要”…").tryQuery().isPresent();
        })).isTrue();
        window.seesNo("正在打开");
        assertThat(TestWindow.fx(() -> {
            window.shell().bench().ways().go(new Place.AllMinutes());
            return window.robot.lookup("正在读取纪要…").tryQuery().isPresent();
        })).isTrue();
        window.seesNo("正在读取");
    }

    @Test
    void an_empty_meeting_says_so_in_each_part() {
        MeetingId id = office.workplace().meetings().plan(new MeetingTypeKey("executive"), null,
                Meeting.Slot.UNDETERMINED, Meeting.Lead.NONE).value();
        window.go(new Place.MeetingFile(id, MeetingPart.FILES));
        window.shoot("meeting-files-empty");
        window.go(new Place.MeetingFile(id, MeetingPart.FINDINGS));
        window.shoot("meeting-findings-none");
        window.go(new Place.MeetingFile(id, MeetingPart.HISTORY));
        window.shoot("meeting-history-short");
    }
}
