package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.change.Impossible;
import org.huixu.application.document.MinutesPaper;
import org.huixu.application.minutes.CorrectionDesk;
import org.huixu.application.minutes.PublicEditions.Openness;
import org.huixu.application.minutes.PublicEditions.Section;
import org.huixu.application.signature.Seal;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.CorrectionId;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** What is published of minutes holds nothing that is secret, and only what was signed. */
class PublicEditionTest {

    private final Course course = new Course();
    private final District district = course.district;
    private final ItemId first = course.approvedItem("环卫一体化方案");
    private final ItemId secret = course.secretItem("应急物资储备调整");
    private final ItemId personnel = course.approvedItem("有关同志任免事项");
    private final ItemId last = course.approvedItem("公园改造方案");

    @Test
    void secretSectionsAreNeverPublishedAndTheHeadingsAreNumberedAnew() throws Exception {
        MeetingId meeting = held();
        issued(meeting);

        List<Section> sections = course.workplace.publicEditions().offered(meeting).sections();
        assertThat(sections).extracting(Section::number, Section::title, Section::openness).containsExactly(
                tuple(1, "关于环卫一体化方案", Openness.OPEN), tuple(2, "关于应急物资储备调整", Openness.SECRET),
                tuple(3, "关于有关同志任免事项", Openness.PERSONNEL), tuple(4, "关于公园改造方案", Openness.OPEN));
        MinutesPaper paper = course.workplace.publicEditions().paper(meeting, proposed(sections));

        String words = PaperReading.written(course, "public", paper);
        assertThat(words).contains("周村区人民政府常务会议纪要", "（公开版）", "一、关于环卫一体化方案", "二、关于公园改造方案", "2026年6月16日",
                "出席：", "区司法局").doesNotContain("应急物资", "任免", "三、", "四、");
        assertThat(paper.properties().title()).contains("公开版");
    }

    @Test
    void neitherNumberNorImprintNorWhoWasAwayOrTookNotesStandsInIt() throws Exception {
        MeetingId meeting = held();
        issued(meeting);

        String words = PaperReading.written(course, "public-bare",
                course.workplace.publicEditions().paper(meeting, Set.of(1)));

        assertThat(words).doesNotContain("〔2026〕", "分送", "印发", "请假", "缺席", "记录：", "谭法", District.COUNSEL, "草　稿");
        assertThat(words).contains("区政府法律顾问", District.DEPUTY);
    }

    @Test
    void personnelMattersArePublishedOnlyWhereSomebodyWantsItAndSecretOnesNotEvenThen() {
        MeetingId meeting = held();
        issued(meeting);

        assertThat(course.workplace.publicEditions().paper(meeting, Set.of(3)).toString()).contains("一、关于有关同志任免事项");
        assertRefused(meeting, Set.of(1, 2), "problem.publication.secret");
        assertRefused(meeting, Set.of(), "problem.publication.nothing");
    }

    @Test
    void whatWasAddedByHandIsKeptBackWithItsSection() throws Exception {
        MeetingId meeting = held();
        MinutesId minutes = drafted(meeting);
        MinutesBlock lastOfSecret = district.all(MinutesBlock.class).stream()
                .filter(one -> secret.equals(one.itemId())).max(Comparator.comparingInt(MinutesBlock::blockOrder))
                .orElseThrow();
        course.workplace.minutes().insertBlock(lastOfSecret.id(), BlockLevel.BODY, "会议强调，要严格保密。").value();
        course.append(minutes, BlockLevel.BODY, "会议要求，抓好安全生产。");
        issue(minutes);

        assertThat(PaperReading.written(course, "public-hand",
                course.workplace.publicEditions().paper(meeting, Set.of(1, 4)))).contains("抓好安全生产")
                .doesNotContain("严格保密");
    }

    @Test
    void aSectionThatNamesASecretItemIsRefused() {
        MeetingId meeting = held();
        MinutesId minutes = drafted(meeting);
        MinutesBlock body = district.all(MinutesBlock.class).stream()
                .filter(one -> first.equals(one.itemId()) && one.level() == BlockLevel.BODY).findFirst().orElseThrow();
        course.workplace.minutes().edit(body.id(), body.version(), "会议听取了汇报，并结合应急物资储备调整一并考虑。").value();
        issue(minutes);

        assertRefused(meeting, Set.of(1), "problem.publication.named");
        assertThat(course.workplace.publicEditions().paper(meeting, Set.of(4)).text().parts()).isNotEmpty();
    }

    @Test
    void onlySignedMinutesInForceArePublishedAndAlteredOnesAreNot() {
        MeetingId meeting = held();
        assertRefused(meeting, Set.of(1), "problem.minutes.none");
        MinutesId minutes = drafted(meeting);
        assertRefused(meeting, Set.of(1), "problem.publication.unsigned");
        issue(minutes);
        MinutesBlock block = district.all(MinutesBlock.class).getFirst();
        course.workplace.store().write(records -> records.change(block.withText("偷偷改过的文字")));
        assertRefused(meeting, Set.of(1), "problem.publication.altered");
        MinutesBlock altered = district.get(MinutesBlock.class, block.id());
        course.workplace.store().write(records -> records.change(altered.withText(block.text())));

        course.workplace.signing().withdraw(minutes, district.form(District.HEAD, "2026-06-16", "内容有误")).value();

        assertRefused(meeting, Set.of(1), "problem.publication.withdrawn");
    }

    @Test
    void whatWasCorrectedIsPublishedAsCorrectedAndTheRestIsPointedOut() throws Exception {
        MeetingId meeting = held();
        MinutesId minutes = drafted(meeting);
        issue(minutes);
        MinutesBlock block = district.all(MinutesBlock.class).stream()
                .filter(one -> one.text().contains("原则同意")).findFirst().orElseThrow();
        CorrectionId correction = course.workplace.corrections().draft(minutes, "录入有误", List.of(
                new CorrectionDesk.Passage(block.id(), "第一项", block.text(), block.text().replace("9月", "10月")),
                new CorrectionDesk.Passage(null, "列席名册", "谭法", "冉代"))).value();
        course.workplace.corrections().sign(correction, district.form(District.HEAD, "2026-06-16", "同意更正")).value();
        Set<Integer> all = proposed(course.workplace.publicEditions().offered(meeting).sections());
        assertThat(course.workplace.publicEditions().paper(meeting, all).toString()).contains("9月30日");

        course.workplace.corrections().issue(correction, LocalDate.of(2026, 6, 16), "分送：各部门。", Seal.NONE).value();

        assertThat(PaperReading.written(course, "public-corrected",
                course.workplace.publicEditions().paper(meeting, all))).contains("10月30日").doesNotContain("9月30日");
        assertThat(course.workplace.publicEditions().offered(meeting).byHand()).containsExactly("列席名册");
    }

    private void assertRefused(MeetingId meeting, Set<Integer> numbers, String problem) {
        assertThatThrownBy(() -> course.workplace.publicEditions().paper(meeting, numbers))
                .isInstanceOfSatisfying(Impossible.class,
                        refused -> assertThat(refused.problems()).extracting("key").containsExactly(problem));
    }

    private static Set<Integer> proposed(List<Section> sections) {
        return sections.stream().filter(Section::proposed).map(Section::number)
                .collect(Collectors.toSet());
    }

    private MeetingId held() {
        MeetingId meeting = course.opened(first, secret, personnel, last);
        course.passed(meeting, first);
        pass(meeting, secret, "2026-06-10T14:55");
        pass(meeting, personnel, "2026-06-10T15:05");
        pass(meeting, last, "2026-06-10T15:15");
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        Item item = district.get(Item.class, personnel); // the flag alone: the party group hears such items (A1)
        course.workplace.store().write(records -> records.change(item.with(item.matter(),
                new Item.Flags(false, false, false, true, false, false))));
        return meeting;
    }

    private void pass(MeetingId meeting, ItemId item, String moment) {
        course.workplace.session().begin(meeting, item, district.at(moment)).value();
        course.workplace.session().conclude(meeting, item, district.clock.instant().plusSeconds(300),
                new ResultKey("passed"), null).value();
    }

    private MinutesId drafted(MeetingId meeting) {
        district.at("2026-06-12T09:00");
        return course.workplace.minutes().draft(meeting).value();
    }

    private void issued(MeetingId meeting) {
        issue(drafted(meeting));
    }

    private void issue(MinutesId minutes) {
        course.review(minutes);
        course.workplace.signing().sendToSign(minutes).value();
        district.at("2026-06-16T10:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-15", "同意")).value();
        course.workplace.signing().issue(minutes, LocalDate.of(2026, 6, 16), "分送：区政府各部门。").value();
        assertThat(district.get(Minutes.class, minutes).state().issued()).isTrue();
    }
}
