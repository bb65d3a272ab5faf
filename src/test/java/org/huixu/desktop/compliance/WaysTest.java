package org.huixu.desktop.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.desktop.TestOffice;
import org.huixu.desktop.TestWindow;
import org.huixu.desktop.work.Place;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.Rule;
import org.huixu.domain.compliance.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What is wrong with the office itself is seen first thing, and leads to where it is mended. */
@ResourceLock(TestWindow.SCREEN)
class WaysTest {

    private static final Set<String> REGISTERS = Set.of(Ways.ENGAGEMENTS, Ways.CEREMONIES, Ways.WORK_MEETINGS,
            Ways.CATALOGUE, Ways.DIRECT_PAPERS, Ways.REPORTS);

    @TempDir
    Path folder;

    @Test
    void everyRuleOfTheOfficeLeadsToWhereItIsMended() {
        List<Concern> concerns = concerns(TestOffice.sample(folder));

        assertThat(concerns).extracting(one -> one.finding().rule().value()).containsAll(ofOffice());
        assertThat(concerns).allSatisfy(one -> {
            String rule = one.finding().rule().value();
            switch (Ways.place(one.finding(), (Where.InOffice) one.where())) {
                case Place.Compliance register -> assertThat(REGISTERS).contains(register.rule());
                case Place.People people -> assertThat(people.person()).as(rule).isNotNull();
                case Place.MeetingFile meeting -> assertThat(meeting.id()).as(rule).isNotNull();
                case Place.Meetings _ -> assertThat(rule).isEqualTo("C4");
                case Place.Today _,Place.Week _,Place.Items _,Place.Attendance _,Place.AllMinutes _,Place.Settings _ ->
                        throw new AssertionError(rule);
            }
            assertThat(Ways.words(one)).isNotBlank();
        });
    }

    @Test
    void todayNamesWhatTheOfficeOwesBeforeTheMeetings() {
        try (TestWindow window = new TestWindow(folder, 1280, 800)) {
            TestOffice office = TestOffice.sample(folder);
            window.open(office, new Place.Today());
            window.sees("本单位");
            window.shoot("today-office");
            window.click("还有 2 项，到“合规”查看");
            window.sees("检查结果");
            window.press(KeyCode.ALT, KeyCode.LEFT);
            window.sees("本单位");

            window.sees("2026年6月10日 星期三");
            office.clock.set(TestOffice.TODAY.plusDays(1).atStartOfDay());
            window.press(KeyCode.SHIFT);
            window.sees("2026年6月11日 星期四");
        }
    }

    private static List<Concern> concerns(TestOffice office) {
        return office.workplace().overviews()
                .of(new Period(TestOffice.TODAY.minusDays(400), TestOffice.TODAY.plusDays(60)), (_, _) -> {
                }).concerns().stream().filter(one -> one.where() instanceof Where.InOffice).toList();
    }

    /** All but the catalogue: that of the sample is kept. */
    private static Set<String> ofOffice() {
        return Rules.ALL.stream().flatMap(rule -> switch (rule) {
            case Rule.OfOffice one -> Stream.of(one.id().value());
            case Rule.Mixed mixed -> mixed.ofOffice() == null ? Stream.<String>empty() : Stream.of(mixed.id().value());
            case Rule.OfMeeting _,Rule.OfItem _ -> Stream.<String>empty();
        }).filter(rule -> !rule.equals(Ways.CATALOGUE)).collect(Collectors.toCollection(TreeSet::new));
    }
}
