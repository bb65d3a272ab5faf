package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.huixu.application.change.Outcome;
import org.huixu.application.draft.DraftDesk;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.draft.Draft;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.SubjectId;
import org.junit.jupiter.api.Test;

/** What is entered while the meeting runs: many at once, in between, and not yet saved. */
class LiveEntryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void manyArriveAtOnceAndWhoIsThereAlreadyIsPassedOver() {
        MeetingId meeting = course.called();
        List<PersonId> members = District.MEMBERS.stream().map(district::person).toList();
        course.arrive(meeting, "2026-06-10T14:20", List.of(District.HEAD));

        assertThat(course.workplace.presence().arrive(meeting, members, district.at("2026-06-10T14:25")).value())
                .hasSize(members.size() - 1);
        assertThat(District.problems(
                course.workplace.presence().arrive(meeting, members, district.at("2026-06-10T14:26"))))
                .containsExactly("problem.presence.twice");
        assertThat(district.all(Presence.class)).noneMatch(Presence::late);

        assertThat(course.workplace.presence().leave(meeting, members, district.at("2026-06-10T15:00")).value())
                .hasSize(members.size());
        assertThat(District.problems(course.workplace.presence().leave(meeting, members,
                district.clock.instant().plusSeconds(60)))).containsExactly("problem.presence.future");
    }

    @Test
    void aBlockIsInsertedBelowAnotherAndTheRestMovesDown() {
        MeetingId meeting = course.held();
        course.workplace.minutes().draft(meeting).value();
        List<MinutesBlock> before = blocks();

        MinutesBlockId added = course.workplace.minutes()
                .insertBlock(before.getFirst().id(), BlockLevel.BODY, "会议指出。").value();

        assertThat(blocks().get(1).id()).isEqualTo(added);
        assertThat(blocks()).extracting(MinutesBlock::blockOrder).doesNotHaveDuplicates();
        assertThat(course.workplace.minutes().setLevel(before.getFirst().id(), 0, BlockLevel.HEADING2))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void aDraftHasNoHistoryAndIsOfferedOnlyWhenNobodyTypesAtIt() {
        SubjectId owner = SubjectId.of(course.called());
        DraftDesk drafts = course.workplace.drafts();
        DraftDesk.Place place = new DraftDesk.Place(owner, "record");
        long newest = district.newest();

        drafts.keep(place, "正在写", 3);
        drafts.keep(place, "正在写的字", 3);
        assertThat(drafts.left(List.of(owner))).isEmpty();
        drafts.release(place);

        assertThat(drafts.left(List.of(owner))).extracting(Draft::text).containsExactly("正在写的字");
        drafts.drop(place);
        assertThat(district.all(Draft.class)).isEmpty();
        assertThat(district.newest()).isEqualTo(newest);
    }

    private List<MinutesBlock> blocks() {
        return district.all(MinutesBlock.class).stream()
                .sorted(Comparator.comparingInt(MinutesBlock::blockOrder)).toList();
    }
}
