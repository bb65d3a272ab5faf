package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Minutes are written with keys: parted, joined, moved, searched, put right, with the real page beside them. */
@ResourceLock(TestWindow.SCREEN)
class MinutesWritingTest {

    @TempDir
    Path folder;

    private TestOffice office;
    private MeetingId meeting;

    @BeforeEach
    void sampleOffice() {
        office = TestOffice.sample(folder);
        meeting = office.workplace().lists().meetings(Optional.empty()).stream()
                .filter(row -> row.code().equals("2026-常务-11")).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
    }

    private TestWindow window(int width, int height) {
        TestWindow window = new TestWindow(folder, width, height);
        if (!minutes().minutes().state().editable()) {
            office.workplace().minutes().giveBack(minutes().minutes().id(), new StepForm(
                    minutes().steps().getFirst().personId(), TestOffice.TODAY, "再核一次", Proof.NONE)).value();
        }
        return window;
    }

    @Test
    void paragraphsArePartedJoinedMovedAndSearchedWithKeys() {
        try (TestWindow window = window(1280, 800)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.shoot("minutes-writing");
            List<String> before = texts();

            focus(window, 0, 5);
            window.press(KeyCode.ENTER);
            assertThat(texts()).hasSize(before.size() + 1);
            assertThat(texts().get(0) + texts().get(1)).isEqualTo(before.getFirst());
            assertThat(focused(window)).isEqualTo(texts().get(1));

            window.press(KeyCode.HOME);
            window.press(KeyCode.BACK_SPACE);
            assertThat(texts()).isEqualTo(before);

            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(texts()).hasSize(before.size() + 1);
            focus(window, 1, 0);
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(texts().getFirst()).isEqualTo(before.getFirst().substring(5));
            assertThat(focused(window)).isEqualTo(texts().getFirst());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            focus(window, 1, 0);
            window.press(KeyCode.BACK_SPACE);
            assertThat(texts()).isEqualTo(before);

            TestWindow.fx(() -> Clipboard.getSystemClipboard()
                    .setContent(Map.of(DataFormat.PLAIN_TEXT, "会议强调，抓好落实。\n\n　　会议要求，加快进度。\n")));
            focus(window, 0, before.getFirst().length());
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(texts()).hasSize(before.size() + 1).contains(before.getFirst() + "会议强调，抓好落实。", "会议要求，加快进度。");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(texts()).isEqualTo(before);

            focus(window, 2, 0);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.DELETE);
            window.press(KeyCode.BACK_SPACE);
            assertThat(texts()).hasSize(before.size() - 1).doesNotContain(before.get(2));
            assertThat(focused(window)).isEqualTo(before.get(1));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(texts()).isEqualTo(before);

            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("会议");
            window.shoot("minutes-finding");
            window.press(KeyCode.TAB);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.H);
            window.type("本次会议");
            window.click("全部替换");
            assertThat(texts().getFirst()).contains("本次会议").doesNotContain("本次本次会议");
            window.shoot("minutes-replaced");
            window.press(KeyCode.ESCAPE);
            assertThat(marked(window)).isEmpty();
            assertThat(focused(window)).contains("本次会议");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(texts()).isEqualTo(before);
        }
    }

    @Test
    void slipsArePutRightFromTheListAndPhrasesComeByKey() {
        try (TestWindow window = window(1280, 800)) {
            MinutesBlock block = minutes().blocks().get(2);
            office.workplace().minutes().edit(block.id(), block.version(), "会议指出,要抓好落实，，于2026年01月05日前完成")
                    .value();
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.press(KeyCode.F7);
            window.shoot("minutes-remarks");
            window.sees("半角标点“,”应为全角“，”");
            window.sees("日期应写作“2026年1月5日”");
            List<String> before = texts();

            window.click("全部修复");
            assertThat(texts().get(2)).isEqualTo("会议指出，要抓好落实，于2026年1月5日前完成。");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(texts()).isEqualTo(before);

            window.press(KeyCode.F7);
            remarks(window);
            window.press(KeyCode.DELETE);
            window.press(KeyCode.SPACE);
            assertThat(texts().get(2)).contains("指出,").doesNotContain("，，");
            window.go(new Place.Today());
            window.go(new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.seesNo("半角标点");
            window.sees("段末缺少句号");

            focus(window, 2, 0);
            window.press(KeyCode.F6);
            window.shoot("minutes-phrases");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(texts().get(2)).startsWith("会议听取了会议指出");
            window.click("规范用语");
            window.click("编辑规范用语…");
            window.shoot("minutes-phrases-sheet");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void thePageStandsBesideTheTextAndLeadsToIt() {
        try (TestWindow window = window(1280, 800)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.click("页面");
            focus(window, 2, 3);
            window.shoot("minutes-page");
            window.sees("第 1 页，共 ");
            String at = focused(window);
            Node page = window.robot.lookup(".live-page").query();
            Bounds seen = TestWindow.fx(() -> page.localToScreen(page.getLayoutBounds()));
            TestWindow.fx(() -> {
                window.robot.clickOn(seen.getMinX() + 150, seen.getMaxY() - 15);
                return null;
            });
            window.settle();
            assertThat(focused(window)).isNotEmpty().isNotEqualTo(at);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            window.shoot("minutes-page-dark");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            focus(window, 2, 3);
            window.click("更多");
            window.click("重拟本节…");
            window.shoot("minutes-redraft");
            window.press(KeyCode.ESCAPE);
        }
        try (TestWindow window = window(1920, 1080)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            focus(window, 2, 3);
            window.shoot("minutes-wide");
        }
        try (TestWindow window = window(960, 640)) {
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.shoot("minutes-narrow");
            assertThat(inside(window, "预览")).isTrue();
            window.press(KeyCode.F9);
            window.shoot("minutes-narrow-side");
            assertThat(inside(window, "预览")).isTrue();
            assertThat(inside(window, "流程")).isTrue();
        }
    }

    @Test
    void lockedMinutesAreReadAndSearchedButNotChanged() {
        MeetingId issued = office.workplace().lists().meetings(Optional.empty()).stream()
                .filter(row -> row.code().equals("2026-常务-1")).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office,
                new Place.MeetingFile(issued, MeetingPart.MINUTES))) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("会议");
            window.sees("第 1 处，共 ");
            window.seesNo("全部替换");
            window.seesNo("规范用语");
            window.press(KeyCode.ENTER);
            window.sees("第 2 处，共 ");
            window.shoot("minutes-locked-finding");
        }
    }

    private static void remarks(TestWindow window) {
        TestWindow.fx(() -> {
            ListView<?> rows = window.robot.lookup(".remarks").queryAs(ListView.class);
            rows.requestFocus();
            rows.getSelectionModel().select(0);
            return null;
        });
        window.settle();
    }

    /** Whether what shows these words stands in the window from left to right. */
    private static boolean inside(TestWindow window, String words) {
        Node node = window.find(words);
        return TestWindow.fx(() -> {
            Bounds seen = node.localToScene(node.getLayoutBounds());
            return seen.getMinX() >= 0 && seen.getMaxX() <= node.getScene().getWidth();
        });
    }

    /** The words that are selected in any paragraph. */
    private static List<String> marked(TestWindow window) {
        return TestWindow.fx(() -> window.robot.lookup(".block .text-area").queryAllAs(TextArea.class).stream()
                .map(TextArea::getSelectedText).filter(words -> !words.isEmpty()).toList());
    }

    private static TextArea area(TestWindow window, int index) {
        return window.robot.lookup(".block .text-area").queryAllAs(TextArea.class).stream().skip(index).findFirst()
                .orElseThrow();
    }

    private static void focus(TestWindow window, int index, int caret) {
        TestWindow.fx(() -> {
            area(window, index).requestFocus();
            area(window, index).positionCaret(caret);
            return null;
        });
        window.settle();
    }

    private static String focused(TestWindow window) {
        return window.focused().filter(TextArea.class::isInstance).map(TextArea.class::cast).map(TextArea::getText)
                .orElse("");
    }

    private List<String> texts() {
        return minutes().blocks().stream().map(MinutesBlock::text).toList();
    }

    private MinutesFacts minutes() {
        return office.workplace().dossiers().meeting(meeting).facts().map(MeetingFacts::minutes).orElseThrow();
    }
}
