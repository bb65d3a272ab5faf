package org.huixu.desktop.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.workflow.StepForm;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.MeetingPart;
import org.huixu.desktop.work.Place;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Correction;
import org.huixu.domain.minutes.CorrectionPassage;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The list of all minutes, and what can still be done with those that are signed. */
@ResourceLock(TestWindow.SCREEN)
class AfterSigningTest {

    @TempDir
    Path folder;

    @Test
    void issuedMinutesAreFoundCorrectedComparedAndWithdrawn() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            window.sees("2026年");
            window.shoot("minutes-list");
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.shoot("minutes-list-narrowed");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("没有这样的纪要");
            window.sees("没有符合条件的纪要");
            window.click("清除条件");
            window.press(KeyCode.ALT, KeyCode.DIGIT1);

            Minutes issued = office.workplace().store().read(reader -> reader.list(Minutes.class)).stream()
                    .filter(one -> one.state().issued()).reduce((_, later) -> later).orElseThrow();
            MeetingId meeting = issued.meetingId();
            window.go(new Place.MeetingFile(meeting, MeetingPart.MINUTES));
            window.sees("历次文稿");
            window.shoot("minutes-issued-past");

            fire(window, "更正…");
            window.type("经核对，录入有误");
            window.press(KeyCode.ESCAPE);
            window.sees("写好的更正还没有保存");
            window.press(KeyCode.ESCAPE);
            change(window, 1, "。原文有误");
            window.sees("已改动 1 段");
            window.shoot("minutes-correction");
            window.click("保存更正");
            window.sees("待签发：经核对，录入有误");
            assertThat(all(office, Correction.class)).singleElement().extracting(Correction::serial).isEqualTo(1);
            assertThat(all(office, CorrectionPassage.class)).singleElement()
                    .satisfies(one -> assertThat(one.newText()).endsWith("。原文有误"));
            window.shoot("minutes-correction-drafted");
            fire(window, "登记签发…");
            window.shoot("minutes-correction-signing");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.until("the correction was not signed",
                    () -> all(office, Correction.class).getFirst().stage() == Correction.Stage.SIGNED);
            fire(window, "印发…");
            window.shoot("minutes-correction-issuing");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
            window.until("the correction was not issued",
                    () -> all(office, Correction.class).getFirst().stage() == Correction.Stage.ISSUED);
            window.shoot("minutes-correction-issued");

            fire(window, "比较…", 1);
            assertThat(compared(window)).satisfiesExactly(old -> assertThat(old).startsWith("1. "),
                    now -> assertThat(now).startsWith("2. "));
            window.shoot("minutes-compare");
            window.press(KeyCode.ESCAPE);

            fire(window, "撤回…");
            window.sees("决定人");
            window.type("与会前口径不一致");
            window.shoot("minutes-withdrawing");
            window.click("登记");
            window.press(KeyCode.ENTER);
            window.until("the minutes were not withdrawn", () -> all(office, Minutes.class).stream()
                    .anyMatch(one -> one.id().equals(issued.id()) && one.state() instanceof MinutesState.Withdrawn));
            window.shoot("minutes-withdrawn");
            fire(window, "重新拟稿");
            window.until("nothing was drafted anew", () -> all(office, Minutes.class).stream()
                    .anyMatch(one -> one.meetingId().equals(meeting) && one.state().editable()));
            window.sees("撤回的纪要");
            window.shoot("minutes-anew");
            fire(window, "查看印发件…");
            window.shoot("minutes-withdrawn-paper");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void minutesWithdrawnBeforeTheyWereIssuedAreReadAndComparedWhenTheMeetingIsDraftedAnew() {
        TestOffice office = TestOffice.sample(folder);
        Minutes sent = all(office, Minutes.class).stream()
                .filter(one -> one.state() instanceof MinutesState.SentToSign).findFirst().orElseThrow();
        List<PersonRow> people = office.workplace().lists().people(TestOffice.TODAY);
        PersonId head = people.stream().filter(row -> row.name().equals("赵样文")).map(row -> new PersonId(row.id()))
                .findFirst().orElseThrow();
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            office.workplace().signing().sign(sent.id(), form(head, "同意印发")).value();
            office.workplace().signing()
                    .withdraw(sent.id(), form(new PersonId(people.getLast().id()), "与会前口径不一致")).value();
            window.open(office, new Place.MeetingFile(sent.meetingId(), MeetingPart.MINUTES));
            window.sees("决定人不是有权签发的");
            office.workplace().minutes().draft(sent.meetingId()).value();
            window.open(office, new Place.MeetingFile(sent.meetingId(), MeetingPart.MINUTES));
            window.sees("撤回理由：与会前口径不一致");
            fire(window, "查看全文…");
            window.sees("/ ");
            window.shoot("minutes-withdrawn-text");
            window.press(KeyCode.ESCAPE);
            fire(window, "比较…", 1);
            assertThat(compared(window)).satisfiesExactly(old -> assertThat(old).contains("已撤回的一份"),
                    now -> assertThat(now).isEqualTo("现在的文稿"));
            window.shoot("minutes-withdrawn-compare");
            window.press(KeyCode.ESCAPE);
        }
    }

    private static StepForm form(PersonId person, String opinion) {
        return new StepForm(person, TestOffice.TODAY, opinion, Proof.NONE);
    }

    /** How the two texts are called that are compared. */
    private static List<String> compared(TestWindow window) {
        return TestWindow.fx(() -> window.robot.lookup(".sheet .combo-box .list-cell").queryAllAs(Labeled.class)
                .stream().map(Labeled::getText).filter(Objects::nonNull).toList());
    }

    private static <T extends org.huixu.domain.Entity> List<T> all(TestOffice office, Class<T> type) {
        return office.workplace().store().read(reader -> reader.list(type));
    }

    /** Presses a button that may have to be scrolled to. */
    private static void fire(TestWindow window, String words) {
        TestWindow.fx(() -> {
            ((Button) window.find(words)).fire();
            return null;
        });
        window.settle();
    }

    /** The same of one of several that show these words, from 0. */
    private static void fire(TestWindow window, String words, int which) {
        window.find(words);
        TestWindow.fx(() -> {
            window.robot.lookup((Button one) -> words.equals(one.getText())).queryAllAs(Button.class).stream()
                    .skip(which).findFirst().orElseThrow().fire();
            return null;
        });
        window.settle();
    }

    private static void change(TestWindow window, int index, String more) {
        TestWindow.fx(() -> {
            TextArea area = window.robot.lookup(".sheet .text-area").queryAll().stream()
                    .map(TextArea.class::cast).skip(index + 1).findFirst().orElseThrow();
            area.appendText(more);
            return null;
        });
        window.settle();
    }
}
