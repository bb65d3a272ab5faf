package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.huixu.application.list.LeadersTime.EngagementLine;
import org.huixu.application.list.LeadersTime.WorkMeetingLine;
import org.huixu.application.compliance.Judging;
import org.huixu.desktop.compliance.EngagementRegister;
import org.huixu.desktop.compliance.WorkMeetingRegister;
import org.huixu.desktop.work.Place;
import org.huixu.domain.compliance.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What takes the leaders' time is recorded by hand: invitations, the departments' meetings, absences. */
@ResourceLock(TestWindow.SCREEN)
class LeadersTimeTest {

    @TempDir
    Path folder;

    @Test
    void invitationsAndDepartmentsMeetingsAreRecordedAnsweredAndTakenAway() {
        TestOffice office = TestOffice.sample(folder);
        assertThat(office.workplace().check().office().findings()).extracting(one -> one.rule().value(),
                one -> one.breach().variant())
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("C4", "noneInMonth"),
                        org.assertj.core.groups.Tuple.tuple("C7", "townHeads"),
                        org.assertj.core.groups.Tuple.tuple("A13", "direct"),
                        org.assertj.core.groups.Tuple.tuple("C8", "person"),
                        org.assertj.core.groups.Tuple.tuple("L1", "unreported"),
                        org.assertj.core.groups.Tuple.tuple("K1", "late"),
                        org.assertj.core.groups.Tuple.tuple("K2", "accepted"));
        try (TestWindow window = new TestWindow(folder, 1280, 800).open(office, new Place.People(null))) {
            EngagementRegister engagements = show(window, bench -> new EngagementRegister(bench));
            window.sees("样例商城开业剪彩");
            window.shoot("engagements");
            window.click("登记邀请…");
            window.click("保存");
            window.sees("请选择活动类别。");
            window.shoot("engagement-sheet-wrong");
            window.press(KeyCode.ESCAPE);

            window.click("样例商城开业剪彩");
            window.click("婉拒");
            window.sees("已婉拒");
            assertThat(found(office, "K2")).isEmpty();
            window.press(KeyCode.ENTER);
            window.until("the sheet shows its title", () -> filled(window, "样例商城开业剪彩"));
            window.shoot("engagement-sheet");
            window.press(KeyCode.ESCAPE);
            window.click("删除");
            window.sees("已删除");
            assertThat(engagements(office)).noneMatch(line -> line.engagement().title().equals("样例商城开业剪彩"));
            TestWindow.fx(() -> {
                engagements.close();
                return null;
            });

            WorkMeetingRegister meetings = show(window, bench -> new WorkMeetingRegister(bench));
            window.sees("科技企业申报工作会议");
            window.shoot("work-meetings");
            window.click("科技企业申报工作会议");
            window.press(KeyCode.ENTER);
            window.until("the sheet shows its title", () -> filled(window, "科技企业申报工作会议"));
            window.shoot("work-meeting-sheet");
            window.press(KeyCode.ESCAPE);
            window.click("删除");
            window.sees("已删除");
            assertThat(found(office, "C7")).isEmpty();
            assertThat(office.workplace().leadersTime().workMeetings(Judging.around(TestOffice.TODAY)))
                    .extracting(WorkMeetingLine::meeting).hasSize(1);
            TestWindow.fx(() -> {
                meetings.close();
                return null;
            });
        }
    }

    @Test
    void anEmptyOfficeSaysWhatIsRecordedHereAndAnInvitationIsTypedByKeys() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            TestOffice office = TestOffice.empty(folder);
            office.workplace().people().addPerson("镕堃喆", null).value();
            window.open(office, new Place.People(null));
            show(window, bench -> new EngagementRegister(bench));
            window.sees("这段时间没有登记领导活动");
            window.shoot("engagements-empty");
            window.click("登记邀请…");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.TAB);
            window.type("企业座谈");
            window.press(KeyCode.TAB);
            window.press(KeyCode.TAB);
            window.type("镕堃喆");
            window.press(KeyCode.TAB);
            window.sees("镕堃喆");
            window.press(KeyCode.TAB);
            window.type("6-20");
            window.shoot("engagement-typed");
            window.press(KeyCode.ENTER);
            window.sees("已登记“企业座谈”");
            assertThat(engagements(office)).extracting(line -> line.engagement().title()).containsExactly("企业座谈");
        }
    }

    private static <R> R show(TestWindow window,
            java.util.function.Function<org.huixu.desktop.work.Workbench, R> made) {
        R register = TestWindow.fx(() -> {
            R one = made.apply(window.shell().bench());
            Parent node = (Parent) switch (one) {
                case EngagementRegister register1 -> register1.node();
                case WorkMeetingRegister register2 -> register2.node();
                default -> throw new IllegalArgumentException();
            };
            window.window().show("登记簿", node);
            return one;
        });
        window.settle();
        return register;
    }

    private static boolean filled(TestWindow window, String text) {
        return TestWindow.fx(() -> window.robot.lookup(node -> node instanceof TextField field
                && field.getText().equals(text)).tryQuery().isPresent());
    }

    private static List<EngagementLine> engagements(TestOffice office) {
        return office.workplace().leadersTime().engagements(Judging.around(TestOffice.TODAY), TestOffice.TODAY);
    }

    private static List<Finding> found(TestOffice office, String rule) {
        return office.workplace().check().office().findings().stream()
                .filter(one -> one.rule().value().equals(rule)).toList();
    }
}
