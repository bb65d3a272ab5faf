package org.huixu.domain.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.RoomId;
import org.junit.jupiter.api.Test;

/** Nearly everything goes wrong in the office at once: each finding has its place and speaks in whole sentences. */
class OfficeWordsTest {

    private static final LocalDate TODAY = Season.TODAY;

    @Test
    void onePlaceHasAtMostOneFindingAndEverySentenceIsFilledIn() {
        List<Finding> findings = Compliance.judge(messy().facts(), Settled.NOTHING);

        assertThat(findings.stream().map(Finding::place).toList()).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(findings).extracting(Finding::severity).isSorted();
        assertThat(findings).extracting(Finding::owner).containsOnly(OfficeFacts.OFFICE);
        assertThat(findings.stream().map(one -> one.rule().value()).collect(Collectors.toSet()))
                .contains("C4", "C7", "C8", "L1", "K1", "K2");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.words().message()).doesNotContain("{", "}", "null", "?");
            assertThat(finding.words().repair()).doesNotContain("{", "}", "null", "?");
        });
    }

    private static Season messy() {
        Season season = new Season();
        RoomId room = new RoomId(Numbers.next());
        season.held(Keys.HEADS_OFFICE, TODAY.minusDays(100));
        season.held(Keys.EXECUTIVE, TODAY.minusDays(40));
        season.held(Keys.EXECUTIVE, TODAY.minusDays(18));
        for (int i = 0; i < 4; i++) {
            season.meeting(Keys.PLENARY, "全体会议", TODAY.plusDays(i), "09:00");
        }
        for (int i = 0; i < 3; i++) {
            season.meeting(Keys.THEMATIC, "城区防汛专题会议", TODAY.plusDays(2), "09:00").in(room)
                    .invite(Government.HEAD, Government.DEPUTY_TRADE).chair(Government.DEPUTY_FARMING);
        }
        season.away(Government.DEPUTY_FARMING, TODAY, TODAY.plusDays(4), Absence.Trip.NONE);
        season.away(Government.DEPUTY_TRADE, TODAY, TODAY.plusDays(4), Absence.Trip.NONE);
        season.engagement("ribbon-cutting", "剪彩", new When(TODAY.plusDays(2), LocalTime.of(9, 0), null, null),
                new Receipt(TODAY, false, null, null), Reply.ACCEPTED, Government.HEAD);
        season.work(Government.FINANCE, TODAY, new Audience(true, true), Approval.NONE, TownsApproval.NONE);
        return season;
    }
}
