package org.huixu.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.notice.Telling;
import org.huixu.application.store.Actor;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.StepRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An executive meeting from the first plan to the kept paper, by somebody who never touches the mouse. */
@ResourceLock(TestWindow.SCREEN)
class WholeMeetingByKeyboardTest {

    private TestOffice office;
    private TestWindow window;

    @Test
    void aMeetingIsCarriedFromThePlanToTheKeptPaperByKeysAlone(@TempDir Path folder) throws IOException {
        office = TestOffice.sample(folder);
        office.workplace().lists().people(TestOffice.TODAY).stream().filter(one -> one.name().equals("曾拟宁")).findFirst()
                .ifPresent(one -> office.desk.take(new Actor(new PersonId(one.id()), one.name())));
        try (TestWindow opened = new TestWindow(folder, 1280, 800).open(office, new Place.Today())) {
            window = opened;
            plan();
            fillTheAgendaAndCall();
            tellEverybody();
            deliverTwice();
            grantLeaveAndSignIn();
            openDiscussDecideAndClose();
            draftReviewSignAndIssue();
            keepACopy(folder.resolve("纪要.pdf"));
        }
    }

    private void plan() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("2026-06-24");
        window.press(KeyCode.TAB);
        window.type("9");
        window.press(KeyCode.ENTER);
        assertThat(shown().meeting().state()).isEqualTo(new MeetingState.Planned());
        assertThat(facts().people().invitations()).hasSizeGreaterThan(9);
    }

    /** Two items lack their last three steps; each is carried through and put on the agenda. */
    private void fillTheAgendaAndCall() {
        next();
        next();
        for (int item = 0; item < 2; item++) {
            window.press(KeyCode.F2);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER); // balancing asks its two questions
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.TAB);
            window.press(KeyCode.SPACE);
            window.shoot("keyboard-balance-" + item);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.shoot("keyboard-balanced-" + item);
            for (int tab = 0; item == 0 && tab < 5; tab++) {
                window.press(KeyCode.TAB);
            }
            if (item == 0) {
                window.press(KeyCode.SPACE); // who is at the desk has seen the paper
            }
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.shoot("keyboard-approved-" + item);
            window.press(KeyCode.CONTROL, KeyCode.ENTER); // too often: the last step is not recorded again
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
        }
        window.press(KeyCode.ESCAPE);
        window.shoot("keyboard-agenda");
        assertThat(facts().agenda().entries()).hasSize(2);
        assertThat(facts().agenda().items()).allSatisfy(
                one -> assertThat(one.steps()).extracting(StepRecord::step).doesNotHaveDuplicates());
        window.press(KeyCode.F2);
        window.type("20");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.sees("预计35分钟");
        assertThat(facts().agenda().entries().getLast().plannedMinutes()).isEqualTo(20);
        next();
        assertThat(shown().meeting().state()).isEqualTo(new MeetingState.Scheduled());
        window.shoot("keyboard-called");
        next();
        window.shoot("keyboard-list-approval");
        window.press(KeyCode.ENTER);
        assertThat(shown().shelf().listing().approvals()).hasSize(1);
    }

    private void tellEverybody() {
        next();
        next();
        window.press(KeyCode.ENTER);
        assertThat(Telling.of(facts()).pending()).isEmpty();
        assertThat(facts().people().told().notices()).hasSameSizeAs(people());
    }

    private List<PersonId> people() {
        return facts().people().invitations().stream().map(one -> one.personId()).distinct().toList();
    }

    private void deliverTwice() {
        office.clock.set(LocalDateTime.parse("2026-06-16T10:00"));
        next();
        next();
        window.press(KeyCode.ENTER);
        office.clock.set(LocalDateTime.parse("2026-06-22T10:00"));
        next();
        window.press(KeyCode.ENTER);
        assertThat(facts().people().handed().opinions()).hasSize(Handouts.of(facts()).due().size());
        next();
        window.press(KeyCode.ENTER);
        assertThat(facts().people().handed().deliveries()).extracting(one -> one.round()).contains(1, 2)
                .hasSize(2 * Handouts.of(facts()).due().size());
    }

    private void grantLeaveAndSignIn() {
        window.press(KeyCode.ALT, KeyCode.DIGIT5);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.F4);
        window.type("赴省里开会");
        window.press(KeyCode.ENTER, KeyCode.ENTER); // impatient: asked once all the same
        window.press(KeyCode.F6);
        window.shoot("keyboard-leave-granting");
        window.press(KeyCode.ENTER);
        assertThat(facts().people().leave()).singleElement().matches(one -> one.state() == LeaveState.GRANTED);
        office.clock.set(LocalDateTime.parse("2026-06-24T08:50"));
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.ENTER);
        window.shoot("keyboard-signed-in");
        window.sees("已到 8 人");
        int all = (int) facts().people().invitations().stream().filter(one -> one.itemId() == null).count();
        assertThat(facts().people().presences()).as("who comes for an item waits outside").hasSize(all - 1)
                .allMatch(one -> one.leftAt() == null);
    }

    private void openDiscussDecideAndClose() {
        office.clock.set(LocalDateTime.parse("2026-06-24T09:00"));
        next();
        window.press(KeyCode.ENTER);
        window.shoot("keyboard-opened");
        assertThat(shown().meeting().state()).isEqualTo(new MeetingState.Open());
        window.press(KeyCode.ENTER);
        for (String decided : new String[]{"原则同意，由镕堃喆犇頔同志牵头。", ""}) {
            window.press(KeyCode.ENTER);
            window.type("会议听取了汇报。");
            window.press(KeyCode.F3);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            if (decided.isEmpty()) {
                window.shoot("keyboard-proposed");
                window.press(KeyCode.CONTROL, KeyCode.ENTER); // as it is proposed
            } else {
                window.type(decided);
                window.press(KeyCode.TAB);
                window.type("2026-09-30");
                window.press(KeyCode.ENTER);
                window.sees("下一项议题（Ctrl+回车）");
                window.press(KeyCode.CONTROL, KeyCode.ENTER);
            }
        }
        window.press(KeyCode.F3);
        window.sees("各项议题都已登记结论");
        window.shoot("keyboard-decided");
        assertThat(facts().agenda().discussions()).hasSize(2).allMatch(one -> one.result() != null);
        assertThat(facts().agenda().decisions()).hasSize(2)
                .allMatch(one -> one.charge().complete() && one.presentMembers() == 8);
        assertThat(facts().agenda().decisions()).extracting(one -> one.charge().dueOn())
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 7, 22));
        assertThat(facts().agenda().decisions().getLast().text()).startsWith("同意").endsWith("，按程序组织实施。");
        office.clock.set(LocalDateTime.parse("2026-06-24T10:30"));
        next();
        window.press(KeyCode.ENTER);
        assertThat(shown().meeting().state()).isEqualTo(new MeetingState.Closed());
    }

    private void draftReviewSignAndIssue() {
        next();
        window.type("会议指出。");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(minutes().blocks().getFirst().text()).endsWith("会议指出。");
        for (String taker : List.of("曾拟宁", "任仿平", "钱拟宁", "冯頔")) {
            next();
            window.by(taker);
            window.press(KeyCode.ENTER);
        }
        next();
        window.press(KeyCode.ENTER);
        assertThat(minutes().minutes().state()).isEqualTo(new MinutesState.SentToSign());
        for (int step = 0; step < 2; step++) {
            next();
            window.by("赵样文");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ENTER);
        }
        window.shoot("keyboard-issued");
        assertThat(minutes().minutes().state()).isEqualTo(new MinutesState.Issued());
        assertThat(minutes().number()).hasValueSatisfying(
                number -> assertThat(number.state()).isEqualTo(NumberState.FIXED));
        next();
        window.by("曾拟宁");
        window.press(KeyCode.ENTER);
        assertThat(minutes().minutes().state()).isEqualTo(new MinutesState.Archived());
    }

    private void keepACopy(Path target) throws IOException {
        window.chosen.add(target);
        window.press(KeyCode.ALT, KeyCode.DIGIT9);
        window.press(KeyCode.F9);
        window.press(KeyCode.HOME);
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.until("no copy was written", () -> Files.exists(target));
        byte[] copy = Files.readAllBytes(target);
        Attachment kept = Objects.requireNonNull(
                shown().shelf().attachments().get(minutes().minutes().issue().paperId()));
        assertThat(new String(copy, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat((long) copy.length).isEqualTo(kept.content().byteCount());
    }

    /** Takes the next step of the meeting, or goes to where it is taken. */
    private void next() {
        window.press(KeyCode.ALT, KeyCode.ENTER);
    }

    private MeetingDossier shown() {
        return office.workplace().dossiers().meeting(((Place.MeetingFile) window.shell().place()).id());
    }

    private MeetingFacts facts() {
        return shown().facts().orElseThrow();
    }

    private MinutesFacts minutes() {
        return Objects.requireNonNull(facts().minutes());
    }
}
