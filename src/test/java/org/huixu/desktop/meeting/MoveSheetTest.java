package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huixu.application.change.Changed;
import org.huixu.application.list.Lists.MeetingRow;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A meeting is moved, and its papers are taken from its file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(TestWindow.SCREEN)
class MoveSheetTest {

    private TestOffice office;
    private TestWindow window;

    @BeforeAll
    void open(@TempDir Path place) {
        office = TestOffice.sample(place);
        window = new TestWindow(place, 1280, 800).open(office, new Place.Today());
    }

    @AfterAll
    void close() {
        window.close();
    }

    @Test
    void beforeAMeetingIsMovedOneSeesWhatBecomesLateAndWhoIsToBeTold() {
        MeetingId meeting = meeting("2026-常务-12");
        window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
        window.sees("常务会议");
        TestWindow.fx(() -> {
            MenuButton more = (MenuButton) Objects.requireNonNull(window.window().scene().getRoot()
                    .lookup(".menu-button.no-arrow"));
            more.getItems().getFirst().fire();
            return null;
        });
        window.settle();
        window.sees("还没有通知，通知时按新的安排告知");
        TestWindow.fx(() -> {
            DayField day = (DayField) window.window().scene().getRoot().lookupAll(".date-picker").stream()
                    .filter(DayField.class::isInstance).findFirst().orElseThrow();
            day.setValue(LocalDate.of(2026, 6, 12));
            return null;
        });
        window.sees("会前3个工作日");
        window.sees("（因改期）");
        window.shoot("move-sheet");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aKeyPressedWhileAMeetingIsReadAnewMeetsNothingOld() {
        MeetingId meeting = meeting("2026-常务-12");
        window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
        window.sees("常务会议");
        boolean inTable = TestWindow.fx(() -> {
            window.shell().bench().changes().publish(Changed.NOTHING);
            window.shell().go(Place.MeetingFile.notices(meeting));
            return window.window().scene().getFocusOwner() instanceof TableView<?>;
        });
        assertThat(inTable).isFalse();
        window.settle();
        assertThat(window.focused().orElseThrow()).isInstanceOf(TableView.class);
    }

    @Test
    void theChecklistOfAMeetingIsAmongItsPapers() {
        window.go(new Place.MeetingFile(meeting("2026-常务-10"), MeetingPart.FILES));
        window.sees("合规检查表");
        window.sees("各条规则的结果、数字和变通");
        window.shoot("file-papers");
        assertThat(window.says("议题汇总表")).isTrue();
    }

    private MeetingId meeting(String code) {
        return java.util.stream.Stream.of(YearMonth.of(2026, 5), YearMonth.of(2026, 6))
                .flatMap(month -> office.workplace().lists().month(month).dated().stream())
                .filter(one -> one.code().equals(code)).map(MeetingRow::id).map(MeetingId::new).findFirst()
                .orElseThrow();
    }
}
