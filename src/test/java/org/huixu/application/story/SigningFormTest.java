package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.FormPaper;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.junit.jupiter.api.Test;

/** The sheet on which minutes go to be signed shows what was recorded, and leaves the rest to the pen. */
class SigningFormTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void whatTheChainHasSoFarIsFilledInAndTheRestIsLeftToThePen() throws Exception {
        MeetingId meeting = course.held();
        district.at("2026-06-12T09:00");
        MinutesId minutes = course.workplace.minutes().draft(meeting).value();
        course.step(minutes, "draft", District.CLERK);
        course.step(minutes, "review", District.SECTION_HEAD);

        FormPaper form = course.workplace.outgoing().signing(meeting);

        assertThat(form.lines()).filteredOn(FormPaper.Signatures.class::isInstance)
                .flatExtracting(line -> ((FormPaper.Signatures) line).boxes())
                .extracting(FormPaper.Signature::label, FormPaper.Signature::signed)
                .containsExactly(tuple("科室核稿", "厉审之　2026年6月12日"),
                        tuple("分管副区长核对", ""),
                        tuple("主任审签", ""));
        assertThat(printed("signing-open", meeting)).contains("会议纪要签发单", "周村区人民政府常务会议纪要", "常务会议（第1次）",
                "2026年6月10日", "拟稿麻录2026年6月12日", "请区长安国栋签发。", "签字：", "第1页共1页");
    }

    @Test
    void theNumberIsReservedWhenItIsSentAndFixedWhenItIsIssued() throws Exception {
        MeetingId meeting = course.held();
        MinutesId minutes = sent(meeting);
        assertThat(printed("signing-sent", meeting)).contains("〔2026〕1号（预留）", "分送", "抄送");

        sign(minutes, District.HEAD);
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15), "分送：区政府各部门。\n抄送：区委办公室。").value();

        assertThat(printed("signing-issued", meeting)).contains("〔2026〕1号", "区政府各部门", "区委办公室", "同意")
                .doesNotContain("预留");
    }

    @Test
    void theDigitsOnTheSheetAreThoseThatSigningLocks() {
        MeetingId meeting = course.held();
        MinutesId minutes = sent(meeting);
        String printed = digits(meeting);

        sign(minutes, District.HEAD);
        assertThat(district.get(Minutes.class, minutes).signature().contentHash()).startsWith(printed);

        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        course.workplace.store().write(records -> records.change(block.withText("偷偷改过的文字")));
        assertThat(digits(meeting)).as("the locked digits, whatever became of the text").isEqualTo(printed);
    }

    @Test
    void anotherTextHasOtherDigits() {
        MeetingId meeting = course.held();
        course.reviewed(meeting);
        String before = digits(meeting);

        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        course.workplace.minutes().edit(block.id(), block.version(), "改后的文字").value();

        assertThat(digits(meeting)).isNotEqualTo(before);
    }

    @Test
    void articleSixNamesWhoSignsWhileTheHeadIsAwayBeforeAndAfter() throws Exception {
        MeetingId meeting = course.held();
        MinutesId minutes = sent(meeting);
        district.away(District.HEAD, "2026-06-15", "2026-06-18");
        district.at("2026-06-15T10:00");
        assertThat(printed("signing-acting", meeting)).contains("区长安国栋外出，由常务副区长卞常青签发（依第六条代行）。");

        sign(minutes, District.EXECUTIVE_DEPUTY);

        assertThat(printed("signing-acted", meeting)).contains("同意（依第六条代行区长安国栋职权签发）", "卞常青（代安国栋）2026年6月15日");
    }

    @Test
    void itStaysOnOnePageWithLongTitlesOpinionsAndDistributions() throws Exception {
        MeetingId meeting = course.held();
        MinutesId minutes = sent(meeting);
        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15",
                "同意印发。请办公室按分工逐项督办，每月底前将落实情况报我。".repeat(3))).value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 15),
                "分送：" + "各镇人民政府、街道办事处，区政府各部门，".repeat(4) + "驻区有关单位。\n抄送：区委办公室、区人大常委会办公室、区政协办公室、区纪委监委。")
                .value();

        assertThat(printed("signing-long", meeting)).contains("第1页共1页");
    }

    @Test
    void withoutMinutesThereIsNothingToBeSigned() {
        MeetingId meeting = course.held();
        assertThatThrownBy(() -> course.workplace.outgoing().signing(meeting)).isInstanceOf(Impossible.class);
    }

    private MinutesId sent(MeetingId meeting) {
        MinutesId minutes = course.reviewed(meeting);
        course.workplace.signing().sendToSign(minutes).value();
        return minutes;
    }

    private void sign(MinutesId minutes, String by) {
        district.at("2026-06-15T10:00");
        course.workplace.signing().sign(minutes, district.form(by, "2026-06-15", "同意")).value();
    }

    private String digits(MeetingId meeting) {
        return course.workplace.outgoing().signing(meeting).lines().stream()
                .filter(FormPaper.Fields.class::isInstance)
                .flatMap(line -> ((FormPaper.Fields) line).fields().stream())
                .filter(field -> field.label().equals("校验值")).findFirst().orElseThrow().text();
    }

    private String printed(String file, MeetingId meeting) throws Exception {
        return PaperReading.written(course, file, course.workplace.outgoing().signing(meeting));
    }
}
