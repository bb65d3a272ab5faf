package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.material.Opinion;
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
            office.workplace().deliveries().deliverSets(meeting, Handouts.of(facts(office, meeting)).people(), 1,
                    office.clock.instant(), null).value();
            office.clock.set(LocalDateTime.parse("2026-06-12T10:00"));
            window.open(office, new Place.MeetingFile(meeting, MeetingPart.MATERIALS));
            window.click("征求意见");
            window.shoot("materials-opinions-empty");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.type("建议补充资金来源。");
            window.shoot("materials-opinion-sheet");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.click("转部门…");
            window.press(KeyCode.ENTER);
            window.click("选中未收的");
            window.press(KeyCode.ENTER);
            window.shoot("materials-opinion-none");
            window.press(KeyCode.ENTER);
            window.shoot("materials-opinions");
            List<Opinion> opinions = facts(office, meeting).people().handed().opinions();
            assertThat(opinions).hasSize(Handouts.of(facts(office, meeting)).due().size())
                    .allMatch(one -> one.copyReturnedAt() != null);
            assertThat(opinions).filteredOn(one -> one.text() != null).singleElement()
                    .matches(one -> "建议补充资金来源。".equals(one.text()) && one.handling().passedOn() != null);

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

    private static List<SecretCopy> copies(TestOffice office, MeetingId meeting) {
        return facts(office, meeting).people().handed().copies();
    }

    private static MeetingFacts facts(TestOffice office, MeetingId meeting) {
        return office.workplace().dossiers().meeting(meeting).facts().orElseThrow();
    }
}
