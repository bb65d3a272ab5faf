package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.agenda.Observers;
import org.huixu.application.planning.MergeDesk;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.junit.jupiter.api.Test;

/** Article 53: alike meetings are held as one, or one after the other. */
class MergeStoryTest {

    private static final LocalDate LATER = LocalDate.of(2026, 6, 12);

    private final Course course = new Course();
    private final District district = course.district;
    private final ItemId first = course.approvedItem("城区环卫一体化实施方案");
    private final ItemId second = course.approvedItem("城区环卫一体化考核方案");
    private final MeetingId kept = course.called(first);
    private final MeetingId given = later(course.approvedItem("农村公路养护"));

    @Test
    void article53TheProposalShowsWhatBothHaveInCommonAndWhatGoesOver() {
        MergeDesk.Proposal proposal = course.workplace.merging().of(finding()).orElseThrow();

        assertThat(proposal.figures().days()).isEqualTo(new MergeDesk.Measure(2, 7));
        assertThat(proposal.figures().people()).isEqualTo(new MergeDesk.Measure(100, 50));
        assertThat(proposal.figures().alike().found()).isBetween(50, 80);
        assertThat(proposal.earlier().meeting().id()).isEqualTo(kept);
        assertThat(proposal.later().items()).containsExactly("城区环卫一体化考核方案", "农村公路养护");
        assertThat(proposal.later().people()).containsExactly(District.DEPARTMENT_HEAD, District.CLERK);
        assertThat(proposal.ofOneType()).isTrue();
    }

    @Test
    void joinedTheItemsAndWhoIsInvitedGoOverAndTheOtherIsCancelledWithTheReason() {
        course.workplace.merging().join(kept, given).value();

        assertThat(agenda(kept)).extracting(this::title).containsExactly("城区环卫一体化实施方案", "城区环卫一体化考核方案",
                "农村公路养护");
        assertThat(agenda(kept)).extracting(AgendaEntry::entryOrder).containsExactly(1, 2, 3);
        assertThat(agenda(given)).isEmpty();
        Meeting cancelled = district.get(Meeting.class, given);
        assertThat(cancelled.state()).isInstanceOf(MeetingState.Cancelled.class);
        assertThat(cancelled.cancelReason()).isEqualTo("并入《常务会议》（2026-常务-1）。");
        assertThat(invited(kept)).filteredOn(one -> second.equals(one.itemId())).singleElement()
                .satisfies(one -> assertThat(district.name(one.personId())).isEqualTo(District.DEPARTMENT_HEAD));
        assertThat(invited(kept)).filteredOn(one -> one.capacity() == Capacity.GUEST)
                .extracting(one -> district.name(one.personId())).containsExactly(District.CLERK);
        assertThat(invited(kept)).hasSize(15);
        assertThat(invited(given)).as("what was done for the other stays on record").hasSize(15);
    }

    @Test
    void takenBackEverythingIsAsItWas() {
        List<AgendaEntry> before = agenda(given);
        course.workplace.merging().join(kept, given).value();

        course.workplace.undo(district.newest()).value();

        assertThat(agenda(given)).extracting(AgendaEntry::itemId)
                .isEqualTo(before.stream().map(AgendaEntry::itemId).toList());
        assertThat(invited(kept)).hasSize(12);
        assertThat(district.get(Meeting.class, given).state()).isInstanceOf(MeetingState.Scheduled.class);
        assertThat(District.problems(course.workplace.undo(district.newest()))).as("the rules stand before it")
                .containsExactly("undo.again");
    }

    @Test
    void chainedTheSecondIsHeldOnTheSameDayInTheSamePlaceRightAfterTheFirst() {
        course.workplace.merging().chain(kept, given).value();

        assertThat(district.get(Meeting.class, given).slot())
                .isEqualTo(new Meeting.Slot(Course.DAY, null, null, true, null, "第一会议室"));
        assertThat(agenda(given)).hasSize(2);
        course.workplace.undo(district.newest()).value();
        assertThat(district.get(Meeting.class, given).slot().onDate()).isEqualTo(LATER);
    }

    @Test
    void itemsOfAnotherTypeOfMeetingDoNotGoOver() {
        MeetingId office = course.workplace.meetings().plan(new MeetingTypeKey("heads-office"), null,
                Slots.at(LATER, LocalTime.of(9, 0), null), Meeting.Lead.NONE).value();

        assertThat(District.problems(course.workplace.merging().join(office, given)))
                .containsExactly("problem.merge.otherType");
        course.workplace.merging().join(given, office).value();
        assertThat(District.problems(course.workplace.merging().join(given, office)))
                .containsExactly("problem.meeting.state");
        assertThat(District.problems(course.workplace.merging().chain(office, given)))
                .containsExactly("problem.meeting.state");
    }

    private MeetingId later(ItemId other) {
        course.workplace.items().observed(second,
                List.of(new Observers.Wanted(district.unit("区发改局"), district.person(District.DEPARTMENT_HEAD))))
                .value();
        MeetingId id = course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Slots.at(LATER, LocalTime.of(14, 30), null),
                Slots.chairedBy(district.person(District.HEAD))).value();
        course.workplace.invitations().inviteAsRegulated(id).value();
        course.workplace.invitations().invite(id, district.person(District.CLERK), Capacity.GUEST, null).value();
        course.workplace.agenda().schedule(id, second, 20).value();
        course.workplace.agenda().schedule(id, other, 5).value();
        course.workplace.meetings().schedule(id).value();
        return id;
    }

    private Finding finding() {
        return course.workplace.check().office().findings().stream()
                .filter(MergeDesk::proposes).findFirst().orElseThrow();
    }

    private List<AgendaEntry> agenda(MeetingId id) {
        return district.all(AgendaEntry.class).stream().filter(one -> one.meetingId().equals(id))
                .sorted(Comparator.comparingInt(AgendaEntry::entryOrder)).toList();
    }

    private String title(AgendaEntry entry) {
        return district.get(Item.class, entry.itemId()).matter().title();
    }

    private List<Invitation> invited(MeetingId id) {
        return district.all(Invitation.class).stream().filter(one -> one.meetingId().equals(id)).toList();
    }
}
