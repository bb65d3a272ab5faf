package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.huixu.application.dossier.SubjectHistory;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** What is remembered of a subject, across its items and meetings. */
class SubjectHistoryStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theHistoryOfTheSubjectGoesAcrossMeetingsAndItems() {
        ItemId item = course.approvedItem("环卫一体化方案");
        MeetingId meeting = course.opened(item);
        course.workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        course.workplace.session().conclude(meeting, item, district.at("2026-06-10T14:50"), new ResultKey("revise"),
                "再改").value();
        ItemId next = district.all(Item.class).stream().filter(one -> item.equals(one.proposal().predecessorId()))
                .findFirst().orElseThrow().id();
        course.workplace.items().postpone(next, district.form(District.HEAD, "2026-06-10", "下半年再定")).value();

        List<SubjectHistory.Stop> stops = course.workplace.dossiers().item(next).history().stops();
        assertThat(stops).extracting(SubjectHistory.Stop::event).containsExactly(SubjectHistory.Event.BEGUN,
                SubjectHistory.Event.HEARD, SubjectHistory.Event.BEGUN, SubjectHistory.Event.POSTPONED);
        assertThat(stops.get(1).said()).isEqualTo("修改后再议");
        assertThat(Objects.requireNonNull(stops.get(1).meeting()).id()).isEqualTo(meeting);
        assertThat(stops.get(3).said()).isEqualTo("安国栋：下半年再定");
        assertThat(course.workplace.dossiers().item(item).history().stops()).as("seen from either item")
                .isEqualTo(stops);
    }

    @Test
    void whatWasDistributedAndTakenOffIsRemembered() {
        ItemId item = course.approvedItem("环卫一体化方案");
        ItemId stays = course.approvedItem("停车管理办法");
        MeetingId meeting = course.called(item, stays);
        course.deliver(meeting, 1, "2026-06-04T15:00");
        course.workplace.agenda().unschedule(meeting, item).value();

        assertThat(course.workplace.dossiers().item(item).history().stops())
                .extracting(SubjectHistory.Stop::event)
                .containsExactly(SubjectHistory.Event.BEGUN, SubjectHistory.Event.TAKEN_OFF);
    }
}
