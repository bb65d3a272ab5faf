package org.huixu.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.huixu.application.compliance.Judging;
import org.huixu.application.list.LeadersTime.EngagementLine;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.desktop.compliance.Ways;
import org.huixu.desktop.work.Place;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the rules say of the whole office. */
@ResourceLock(TestWindow.SCREEN)
class ComplianceTest {

    @TempDir
    Path folder;

    @Test
    void aDutyIsGivenToSomebodyAndClosedWithProof() {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            TestOffice office = TestOffice.sample(folder);
            window.open(office, new Place.Compliance(null));
            window.sees("检查结果");
            window.shoot("compliance-findings");
            window.press(KeyCode.DOWN);
            window.shoot("compliance-finding");
            window.click("法定人数 1");
            window.click("检查结果 8");
            TestWindow.fx(() -> {
                window.find("检查结果 8").requestFocus();
                return null;
            });
            window.press(KeyCode.RIGHT); // an arrow key on a tab shows what the tab names
            window.sees("未办结");
            window.press(KeyCode.LEFT);
            window.sees("已变通、已办结 3");

            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("未办结");
            window.sees("2025年5月6日以来的会议和应办事项");
            window.shoot("compliance-duties");
            window.press(KeyCode.F2);
            window.sees("安排应办事项");
            window.shoot("compliance-assign");
            window.type("柏样舟");
            window.press(KeyCode.ENTER);
            window.seesNo("安排应办事项");
            window.press(KeyCode.ENTER);
            window.sees("办结应办事项");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.sees("请写明办结情况");
            window.shoot("compliance-close-wrong");
            window.type("已在门户网站公布");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.seesNo("办结应办事项");
            window.shoot("compliance-closed");

            List<Duty> duties = office.workplace().store().read(reader -> reader.list(Duty.class));
            assertThat(duties).anySatisfy(duty -> {
                assertThat(duty.closedOn()).isEqualTo(office.workplace().supplies().time().today());
                assertThat(duty.note()).isEqualTo("已在门户网站公布");
            });
            window.click("已办结");
            window.sees("重新办理");
            window.click("重新办理");
            window.sees("已恢复为未办结");

            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.sees("缺席就不够了");
            window.shoot("compliance-quorum");
        }
    }

    @Test
    void aFindingOfARegisterLeadsToItsEntry() {
        TestOffice office = TestOffice.sample(folder);
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            window.open(office, new Place.Today());
            Concern ribbon = office.workplace().overviews().of(Judging.around(TestOffice.TODAY), (_, _) -> {
            }).concerns().stream().filter(one -> one.finding().rule().value().equals("K2")).findFirst().orElseThrow();
            TestWindow.fx(() -> {
                Ways.go(window.shell().bench(), ribbon);
                return null;
            });
            window.sees(ribbon.finding().subject().label());
            TableView<?> register = window.robot.lookup(".main-list").queryAs(TableView.class);
            assertThat(register.getSelectionModel().getSelectedItem()).isInstanceOfSatisfying(EngagementLine.class,
                    line -> assertThat(line.engagement().title()).isEqualTo(ribbon.finding().subject().label()));
            assertThat(register.getSelectionModel().getSelectedIndex()).as("not just the first").isPositive();

            Finding found = ribbon.finding();
            TestWindow.fx(() -> {
                window.shell().go(new Place.Compliance(found.rule().value(), new Subject(found.subject().kind(),
                        "01980000-0000-7000-8000-00000000dead", "不在所选日期之内")));
                return null;
            });
            window.until("another is chosen", () -> register.getSelectionModel().isEmpty());
        }
    }

    @Test
    void anEmptyOfficeHasNothingToMend() {
        try (TestWindow window = new TestWindow(folder, 960, 640)) {
            window.open(TestOffice.empty(folder), new Place.Compliance(null));
            window.sees("没有发现问题");
            window.shoot("compliance-empty");
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.sees("没有这样的事项");
            window.press(KeyCode.ALT, KeyCode.DIGIT3);
            window.sees("没有要看法定人数的会议");
        }
    }
}
