package org.huixu.desktop.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.PeoplePage;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The handbook opens where one stands, is read by keys alone, and goes to paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class HandbookTest {

    private TestOffice office;
    private TestWindow window;
    private Path folder;

    @BeforeAll
    void open(@TempDir Path place) {
        folder = place;
        office = TestOffice.sample(place);
        window = new TestWindow(place, 1280, 800).open(office, new Place.Today());
    }

    @AfterEach
    void closeTheHandbook() {
        TestWindow.fx(() -> {
            if (window.handbook().window() != null) {
                window.handbook().window().stage().hide();
            }
            return null;
        });
        window.settle();
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void helpIsAboutThePlaceWhereOneStands() {
        MeetingId meeting = office.workplace().lists().meetings(java.util.Optional.empty()).stream()
                .filter(row -> row.code().equals("2026-常务-12")).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
        helps(new Place.Today(), "今日：每天先看这里");
        helps(new Place.Meetings(), "日历");
        helps(new Place.Items(null), "议题报送与办理环节");
        helps(new Place.Settings(), "设置：规则、节假日、届次、外观");
        helps(new Place.MeetingFile(meeting, MeetingPart.MATERIALS), "材料两次送达与意见");
        helps(new Place.MeetingFile(meeting, MeetingPart.PEOPLE, PeoplePage.NOTICES), "会议通知与回执");
        helps(new Place.MeetingFile(meeting, MeetingPart.MINUTES), "起草纪要");
    }

    @Test
    void helpIsAboutTheSheetInFront() {
        window.go(new Place.Meetings());
        window.press(KeyCode.CONTROL, KeyCode.N);
        helps("筹备会议与倒排时间表");
        window.press(KeyCode.ESCAPE);
        assertThat(window.shell().bench().sheets().any()).as("the sheet is as it was").isTrue();
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theListOfKeysHasAKeyOfItsOwn() {
        window.go(new Place.Today());
        window.press(KeyCode.SHIFT, KeyCode.F1);
        window.sees("转到会议、议题、人员、页面");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("快捷键");
        window.press(KeyCode.ENTER);
        window.sees("转到会议、议题、人员、页面");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void thePagesAreReadSearchedAndFollowedByKeysAlone() {
        window.go(new Place.Today());
        window.press(KeyCode.F1);
        window.shootHandbook("handbook-today");
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("从备份恢复");
        window.shootHandbook("handbook-search");
        window.press(KeyCode.F3);
        String first = title();
        window.press(KeyCode.F3);
        window.press(KeyCode.F3);
        assertThat(title()).isNotEqualTo(first);
        window.press(KeyCode.SHIFT, KeyCode.F3);
        window.press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(title()).isEqualTo(first);
        assertThat(lookup(".handbook-hit")).isNotEmpty();
        window.press(KeyCode.ESCAPE);
        assertThat(((TextField) lookup(".handbook-search").iterator().next()).getText()).isEmpty();
        assertThat(lookup(".handbook-hit")).isEmpty();
        String second = title();
        Hyperlink way = (Hyperlink) lookup(".handbook-way").stream().findFirst().orElseThrow();
        TestWindow.fx(() -> {
            way.requestFocus();
            return null;
        });
        window.press(KeyCode.ENTER);
        assertThat(title()).isEqualTo(way.getText()).isNotEqualTo(second);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(title()).isEqualTo(second);
        window.press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).isEqualTo(way.getText());
        ScrollPane scroll = (ScrollPane) lookup(".handbook-scroll").iterator().next();
        window.press(KeyCode.PAGE_DOWN);
        assertThat(scroll.getVvalue()).isPositive();
        window.press(KeyCode.ESCAPE);
        assertThat(window.handbook().window()).as("closed, and nothing of it kept").isNull();
    }

    @Test
    void thePicturesAreAsWideAsThereIsRoom() {
        window.go(new Place.Meetings());
        window.press(KeyCode.F1);
        window.until("no picture came", () -> lookup(".handbook-picture").stream()
                .anyMatch(box -> box.lookup("ImageView") == null
                        || ((ImageView) box.lookup("ImageView")).getImage() != null));
        assertThat(lookup(".handbook-picture")).isNotEmpty().allSatisfy(box -> assertThat(box.getLayoutBounds()
                .getWidth()).isBetween(300.0, 1000.0));
        window.shootHandbook("handbook-calendar");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theKeysStandInTheHandbookAndTheWholeGoesToAFile() {
        window.go(new Place.Today());
        window.press(KeyCode.F1);
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.type("全部操作都可以不用鼠标");
        window.press(KeyCode.ENTER);
        assertThat(title()).isEqualTo("快捷键");
        window.sees("转到会议、议题、人员、页面");
        window.shootHandbook("handbook-keys");
        Path target = folder.resolve("手册.pdf");
        window.chosen.add(target);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until("no file was written", () -> Files.exists(target));
        assertThat(target.toFile().length()).isGreaterThan(500_000);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
    }

    private void helps(Place place, String page) {
        window.go(place);
        helps(page);
        window.press(KeyCode.ESCAPE);
    }

    private void helps(String page) {
        window.press(KeyCode.F1);
        assertThat(title()).isEqualTo(page);
    }

    private String title() {
        TextFlow title = (TextFlow) lookup(".handbook-page").iterator().next().lookup("TextFlow");
        StringBuilder words = new StringBuilder();
        title.getChildren().forEach(one -> words.append(one instanceof Text text ? text.getText()
                : ((javafx.scene.control.Label) one).getText()));
        return words.toString();
    }

    private Set<Node> lookup(String wanted) {
        return TestWindow.fx(() -> Objects.requireNonNull(window.handbook().window()).scene().getRoot()
                .lookupAll(wanted));
    }
}
