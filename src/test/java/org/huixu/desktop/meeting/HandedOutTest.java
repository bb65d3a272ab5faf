package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.huixu.application.dossier.DayPlan;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.kit.WayLine;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.material.SecretCopy;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Opinions come back, secret copies go out and return, and the checklist shows it all, at the desk of the sample office. */
@ResourceLock(TestWindow.SCREEN)
class HandedOutTest {

    @TempDir
    Path folder;

    private static ToggleButton round(TestWindow window, String words) {
        return window.robot.lookup((Node node) -> node instanceof ToggleButton toggle && toggle.getText().equals(words))
                .query();
    }

    @Test
    void opinionsAndSecretCopiesAreRecordedWithKeysAndTheChecklistIsShown() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().code().equals("2026-常务-12")).map(Meeting::id).findFirst()
                .orElseThrow();
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            Item item = facts(office, meeting).agenda().items().get(1).item();
            office.workplace().items().edit(item.id(), item.version(), item.matter(),
                    new Item.Flags(false, false, false, false, true, false)).value();
            office.clock.set(LocalDateTime.parse("2026-06-12T10:00"));
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
            window.shoot("materials-matrix-empty");
            int due = Handouts.of(facts(office, meeting)).due().size();
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.ENTER);
            window.sees("这是整轮送达");
            window.shoot("materials-matrix-whole-round");
            window.press(KeyCode.ENTER);
            assertThat(facts(office, meeting).people().handed().deliveries()).hasSize(due)
                    .allMatch(one -> one.round() == 1);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.F2);
            window.type("建议补充资金来源。");
            window.shoot("materials-opinion-sheet");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.F7); // along with it, that it was passed on
            window.sees("转部门日期");
            window.shoot("materials-opinion-answer");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.F8);
            window.press(KeyCode.F3);
            window.shoot("materials-opinion-none");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.DOWN);
            window.shoot("materials-matrix");
            List<Opinion> opinions = facts(office, meeting).people().handed().opinions();
            assertThat(opinions).hasSize(due).allMatch(one -> one.copyReturnedAt() != null);
            assertThat(opinions).filteredOn(Opinion::said).singleElement()
                    .matches(one -> "建议补充资金来源。".equals(one.text()) && one.handling().passedOn() != null
                            && one.handling().answeredOn() != null);

            window.press(KeyCode.F9);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SHIFT, KeyCode.SPACE);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.F9);
            window.shoot("materials-matrix-both");
            assertThat(facts(office, meeting).people().handed().deliveries()).filteredOn(one -> one.round() == 2)
                    .extracting(one -> one.to().personId()).isNotEmpty().containsOnly(
                            Handouts.of(facts(office, meeting)).people().get(2));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(facts(office, meeting).people().handed().deliveries()).as("taken back as one act")
                    .allMatch(one -> one.round() == 1);
            window.press(KeyCode.F9); // as it is left: the first round
            assertThat(round(window, "首轮").isSelected()).isTrue();
            window.go(new Place.Today());
            WayLine second = window.robot.lookup((Node node) -> node instanceof WayLine line
                    && line.getAccessibleText().matches(".*再次送达定稿.*2026-常务-12.*")).query();
            TestWindow.fx(() -> {
                second.requestFocus();
                return null;
            });
            window.press(KeyCode.ENTER);
            assertThat(round(window, "再次").isSelected()).isTrue();
            window.click("首轮后的变化");
            window.shoot("materials-revisions");
            window.sees("建议补充资金来源");

            window.click("涉密件");
            window.shoot("materials-copies-empty");
            window.click("编号发放…");
            window.shoot("materials-copies-sheet");
            window.press(KeyCode.ENTER);
            window.shoot("materials-copies");
            assertThat(copies(office, meeting)).hasSizeGreaterThan(9);
            window.click("全部收回…");
            window.press(KeyCode.ENTER);
            window.sees("未收回 0 份");
            assertThat(copies(office, meeting)).allMatch(one -> one.returnedAt() != null);

            window.go(new Place.MeetingFile(meeting, MeetingPart.FINDINGS));
            window.shoot("findings-with-checklist");
            window.click("合规检查表…");
            window.sees("合规检查表");
            window.shoot("findings-checklist");
        }
    }

    @Test
    void whereOpinionsAreMissingTodayAndTheNextStepLeadToTheCellsAndPastTimesAreOfferedAgain() {
        TestOffice office = TestOffice.sample(folder);
        MeetingId meeting = office.workplace().store().read(reader -> reader.list(Meeting.class)).stream()
                .filter(one -> one.designation().code().equals("2026-常务-12")).map(Meeting::id).findFirst()
                .orElseThrow();
        LocalDate day = facts(office, meeting).day();
        List<Recipient> due = Handouts.of(facts(office, meeting)).due();
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            office.clock.set(LocalDateTime.parse("2026-06-12T10:00"));
            office.workplace().deliveries().deliver(meeting, due, 1, office.clock.instant(), null).value();
            office.clock.set(day.minusDays(1).atTime(17, 40));
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
            window.press(KeyCode.F3);
            window.sees("先选中格子");
            window.go(new Place.Today());
            window.sees("还没有收到任何与会人员的意见");
            window.click(office.workplace().dossiers().today().tasks().stream()
                    .filter(task -> task.meeting().equals(meeting)).map(DayPlan.Task::text)
                    .filter(text -> text != null && text.contains("还没有收到任何与会人员的意见")).findFirst()
                    .orElseThrow());
            window.shoot("materials-mending");
            window.press(KeyCode.F3);
            window.sees("共 " + due.size() + " 份一并登记");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.HOME);
            window.press(KeyCode.CONTROL, KeyCode.UP);
            window.press(KeyCode.UP);
            window.press(KeyCode.F2);
            window.type("建议补充资金来源。");
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("6-15");
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("16:10");
            window.shoot("materials-opinion-past");
            window.press(KeyCode.ENTER);
            window.go(new Place.MeetingFile(meeting, MeetingPart.SUMMARY));
            window.press(KeyCode.ALT, KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.ENTER);
            window.press(KeyCode.ENTER); // the four who are not told yet
            window.press(KeyCode.ALT, KeyCode.ENTER);
            window.press(KeyCode.ALT, KeyCode.ENTER);
            window.sees("共 " + (due.size() - 1) + " 份一并登记");
            window.press(KeyCode.ENTER);
            List<Opinion> opinions = facts(office, meeting).people().handed().opinions();
            assertThat(opinions).hasSize(due.size())
                    .allMatch(one -> LocalDateTime.parse("2026-06-15T16:10")
                            .equals(office.workplace().supplies().time().local(one.givenAt())))
                    .allMatch(one -> one.givenAt().equals(one.copyReturnedAt()));
        }
    }

    private static List<SecretCopy> copies(TestOffice office, MeetingId meeting) {
        return facts(office, meeting).people().handed().copies();
    }

    private static MeetingFacts facts(TestOffice office, MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting).facts().orElseThrow();
    }
}
