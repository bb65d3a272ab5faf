package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.minutes.NumberRegister.Gap;
import org.huixu.application.minutes.NumberRegister.Row;
import org.huixu.application.minutes.NumberRegister.Year;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.regulation.SeriesKey;
import org.junit.jupiter.api.Test;

/** No number is lost: the register knows each one of the year and what became of it, and who got which copies. */
class RegisterStoryTest {

    private static final SeriesKey EXECUTIVE = new SeriesKey("executive");

    private final Course course = new Course();
    private final District district = course.district;
    private final MeetingId meeting = course.held();
    private final MinutesId minutes = course.reviewed(meeting);

    @Test
    void aNumberIsReservedThenGivenUpWithItsReasonThenTheNextIsUsed() throws Exception {
        course.workplace.signing().sendToSign(minutes).value();
        assertThat(year().rows()).extracting(Row::text, Row::state)
                .containsExactly(tuple("〔2026〕1号", NumberState.RESERVED));

        afterGivingUp();
        issue("分送：区长、副区长×7。\n抄送：区委办公室。");

        assertThat(year().rows()).extracting(Row::serial, Row::state, Row::reason).containsExactly(
                tuple(1, NumberState.GIVEN_UP, "并入党组会议"), tuple(2, NumberState.FIXED, null));
        assertThat(year().gaps()).isEmpty();
        assertThat(printed("register", year())).contains("会议纪要登记簿", "2026年常务会议纪要", "〔2026〕1号", "作废", "并入党组会议",
                "〔2026〕2号", "已用", District.HEAD, "6月15日", "6月16日", "文号2个：已用1个，已签发待印发0个，预留0个，作废1个", "没有缺号");
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        course.workplace.signing().sendToSign(minutes).value();
        afterGivingUp();
        NumberAllocation two =
                district.all(NumberAllocation.class).stream().filter(one -> one.serial() == 2).findFirst()
                        .orElseThrow();
        course.workplace.store().write(records -> records.change(new NumberAllocation(two.id(), two.version(),
                two.minutesId(), two.series(), two.seriesYear(), 4, two.state(), two.reason())));

        assertThat(year().gaps()).extracting(Gap::text).containsExactly("〔2026〕2号", "〔2026〕3号");
        assertThat(printed("register-gaps", year())).contains("常务会议纪要缺号：〔2026〕2号、〔2026〕3号。")
                .doesNotContain("没有缺号");
    }

    @Test
    void anOfficeThatBeginsWithinAYearGoesOnWhereItWas() {
        assertThat(course.workplace.signing().sendToSign(minutes, 13).value().serial()).isEqualTo(13);
        assertThat(year().gaps()).as("those before were given before the program was used").isEmpty();

        afterGivingUp();
        assertThat(district.all(NumberAllocation.class)).extracting(NumberAllocation::serial)
                .containsExactlyInAnyOrder(13, 14);
        district.at("2026-06-15T10:00");
        course.workplace.minutes().giveBack(minutes, district.form(District.HEAD, "2026-06-15", "暂不发")).value();
        course.workplace.signing().giveUpNumber(minutes, "重编").value();
        course.review(minutes);
        assertThatThrownBy(() -> course.workplace.signing().sendToSign(minutes, 20).value())
                .hasMessageContaining("problem.minutes.begun");
    }

    @Test
    void anotherYearAndAnotherSeriesHaveNumbersOfTheirOwn() {
        course.workplace.signing().sendToSign(minutes).value();

        assertThat(course.workplace.numberRegister().year(2025).rows()).isEmpty();
        assertThat(year().of(EXECUTIVE).rows()).hasSize(1);
        assertThat(year().of(new SeriesKey("thematic")).rows()).isEmpty();
        assertThatThrownBy(() -> course.workplace.sheets().register(course.workplace.numberRegister().year(2025)))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void whoeverSignedForAnotherAndWhatWasWithdrawnIsSaid() throws Exception {
        course.workplace.signing().sendToSign(minutes).value();
        district.away(District.HEAD, "2026-06-15", "2026-06-18");
        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(District.EXECUTIVE_DEPUTY, "2026-06-15", "同意")).value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：各部门。").value();
        course.workplace.signing().withdraw(minutes, district.form(District.EXECUTIVE_DEPUTY, "2026-06-15", "有误"))
                .value();

        assertThat(printed("register-acting", year())).contains("卞常青", "代安国栋", "纪要已撤回");
    }

    @Test
    void inTheSpreadsheetDaysAndCopiesAreValues() throws Exception {
        course.workplace.signing().sendToSign(minutes).value();
        issue("分送：区长、副区长×7。");
        SheetPaper paper = course.workplace.sheets().register(year());

        assertThat(paper.table().values().getFirst()).contains(LocalDate.of(2026, 6, 16), 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.sheets().writeBook(paper, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            StringBuilder words = new StringBuilder();
            book.getSheetAt(0).forEach(row -> row.forEach(words::append));
            assertThat(words.toString()).contains("〔2026〕1号", "常务会议纪要");
        }
    }

    @Test
    void eachRecipientSignsForTheNumbersOfItsCopies() throws Exception {
        course.workplace.signing().sendToSign(minutes).value();
        assertThatThrownBy(() -> course.workplace.sheets().paper(MeetingSheet.RECEIPTS, meeting))
                .isInstanceOf(Impossible.class);
        issue("分送：区长、副区长×7、区政府各部门（区直单位、双管单位）×30。\n抄送：区委办公室×2、区人大常委会办公室。");

        SheetPaper paper = course.workplace.sheets().paper(MeetingSheet.RECEIPTS, meeting);

        assertThat(paper.table().rows()).extracting(row -> List.of(row.get(1), row.get(2), row.get(3), row.get(4)))
                .startsWith(List.of("分送", "区长", "1", "1"), List.of("分送", "副区长", "7", "2–8"),
                        List.of("分送", "区政府各部门（区直单位、双管单位）", "30", "9–38"),
                        List.of("抄送", "区委办公室", "2", "39–40"), List.of("抄送", "区人大常委会办公室", "1", "41"));
        assertThat(PaperReading.written(course, "receipts", paper)).contains("会议纪要印发分送登记表",
                "周村区人民政府常务会议纪要〔2026〕1号", "签收人", "签收日期", "2026年6月16日印发，分送41份。");
    }

    private Year year() {
        return course.workplace.numberRegister().year(2026);
    }

    private void afterGivingUp() {
        district.at("2026-06-15T09:00");
        course.workplace.minutes().giveBack(minutes, district.form(District.HEAD, "2026-06-15", "暂不发")).value();
        course.workplace.signing().giveUpNumber(minutes, "并入党组会议").value();
        course.review(minutes);
        course.workplace.signing().sendToSign(minutes).value();
    }

    private void issue(String distribution) {
        district.at("2026-06-16T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 16), distribution).value();
    }

    private String printed(String file, Year year) throws Exception {
        return PaperReading.written(course, file, course.workplace.sheets().register(year));
    }
}
