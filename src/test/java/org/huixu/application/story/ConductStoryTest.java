package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huixu.application.attendance.CallBoard;
import org.huixu.application.change.Outcome;
import org.huixu.application.meeting.ConductDesk.Move;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.ObserverCall;
import org.huixu.domain.meeting.ObserverCall.Stage;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.ResultKey;
import org.junit.jupiter.api.Test;

/** From one item to the next: who waits, who goes in, who leaves. */
class ConductStoryTest {

    private static final ResultKey PASSED = new ResultKey("passed");

    private final Course course = new Course();
    private final District district = course.district;
    private final ItemId first = course.approvedItem("环卫一体化方案");
    private final ItemId second = course.approvedItem("停车管理办法");
    private final PersonId development = district.person(District.DEPARTMENT_HEAD);
    private final PersonId director = district.person(District.DIRECTOR);
    private final MeetingId meeting = meeting();

    private MeetingId meeting() {
        MeetingId called = course.called(first, second);
        district.all(Invitation.class).stream()
                .filter(one -> one.capacity() == Capacity.ITEM_OBSERVER)
                .forEach(one -> course.workplace.invitations().withdraw(one.id()).value());
        invite(called, development, first);
        invite(called, development, second);
        invite(called, director, first);
        course.deliver(called, 1, "2026-06-04T15:00");
        course.noOpinions(called, "2026-06-08T10:00");
        course.deliver(called, 2, "2026-06-09T10:00");
        course.arrive(called, "2026-06-10T14:20", District.MEMBERS);
        course.workplace.meetings().open(called, district.at("2026-06-10T14:30")).value();
        return called;
    }

    @Test
    void whoWaitsGoesInWithHisItemAndLeavesWithItUnlessTheNextIsHisToo() {
        await(development, "2026-06-10T14:25");
        await(director, "2026-06-10T14:26");
        assertThat(stages(first)).containsExactly(Stage.WAITING, Stage.WAITING);
        assertThat(present(director)).as("who waits outside is not in the room").isEmpty();

        move(new Move(null, null, first, Set.of(development, director)), "2026-06-10T14:31");
        assertThat(stages(first)).containsExactly(Stage.INSIDE, Stage.INSIDE);
        assertThat(present(director)).hasSize(1);

        Outcome<Move> moved =
                move(new Move(first, PASSED, second, Set.of(development)), "2026-06-10T14:50");

        assertThat(stages(first)).containsOnly(Stage.GONE);
        assertThat(stages(second)).containsExactly(Stage.INSIDE);
        assertThat(present(director)).singleElement()
                .satisfies(stay -> assertThat(stay.leftAt()).isEqualTo(district.clock.instant()));
        assertThat(present(development)).as("he stays for the next item").singleElement()
                .matches(stay -> stay.leftAt() == null);
        assertThat(discussion(first)).matches(one -> PASSED.equals(one.result())
                && district.clock.instant().equals(one.endedAt()));
        assertThat(discussion(first).attendance().presentMembers()).isEqualTo(8);

        course.workplace.undo(((Outcome.Done<Move>) moved).serial()).value();

        assertThat(stages(first)).as("one step is taken back as one").containsOnly(Stage.INSIDE);
        assertThat(stages(second)).containsExactly(Stage.WAITING);
        assertThat(district.all(Discussion.class)).singleElement().matches(one -> one.endedAt() == null);
        assertThat(present(director)).singleElement().matches(stay -> stay.leftAt() == null);
    }

    @Test
    void anItemMayEndBeforeItsResultIsWrittenDown() {
        move(new Move(null, null, first, Set.of()), "2026-06-10T14:31");

        move(new Move(first, null, second, Set.of()), "2026-06-10T14:50");

        assertThat(discussion(first)).matches(one -> one.endedAt() != null && one.result() == null);
        course.workplace.session().conclude(meeting, first, discussion(first).endedAt(), PASSED, null).value();
        assertThat(discussion(first).attendance().presentMembers()).isEqualTo(8);
    }

    @Test
    void whatCannotBeIsSaid() {
        move(new Move(null, null, first, Set.of()), "2026-06-10T14:31");

        assertThat(District.problems(move(new Move(first, null, first, Set.of()), "2026-06-10T14:40")))
                .containsExactly("problem.conduct.sameItem");
        assertThat(District.problems(move(new Move(first, null, second, Set.of()), "2026-06-10T14:30")))
                .containsExactly("problem.conduct.endsBeforeItBegins");
        assertThat(District.problems(move(new Move(second, null, null, Set.of()), "2026-06-10T14:40")))
                .containsExactly("problem.item.notBegun");
        assertThat(District.problems(move(new Move(null, null, first, Set.of()), "2026-06-10T14:40")))
                .containsExactly("problem.item.begun");
        assertThat(District.problems(course.workplace.conduct().moveOn(meeting, new Move(first, null, second, Set.of()),
                district.clock.instant().plusSeconds(60)))).containsExactly("problem.inTheFuture");
    }

    @Test
    void anotherComesForAUnitAndTheRollNamesWhoCame() {
        await(director, "2026-06-10T14:26");
        course.workplace.calls().comes(meeting, first, director, "荀新到").value();
        move(new Move(null, null, first, Set.of(director)), "2026-06-10T14:31");

        Presence came = district.all(Presence.class).stream()
                .filter(stay -> director.equals(stay.substituteForId())).findFirst().orElseThrow();
        assertThat(course.found(meeting)).contains("L4 substitute 荀新到");
        assertThat(District.problems(course.workplace.calls().comes(meeting, first, director, "另一人")))
                .containsExactly("problem.call.inside");
        assertThat(board().of(first)).anyMatch(line -> line.came().equals("荀新到"));

        move(new Move(first, PASSED, null, Set.of()), "2026-06-10T15:00");
        course.workplace.meetings().close(meeting, district.at("2026-06-10T16:00")).value();
        course.workplace.signing().sendToSign(course.reviewed(meeting)).value();
        district.at("2026-06-15T09:00");
        course.workplace.signing().sign(minutes(), district.form(District.HEAD, "2026-06-15", "同意印发")).value();
        assertThat(district.all(RollEntry.class)).anyMatch(
                one -> one.part() == RollPart.OBSERVER && one.personId().equals(came.personId()));
    }

    @Test
    void whoSignedInAtTheTableCountsAsInWhenHisItemBegins() {
        course.workplace.presence().arrive(meeting, director, district.at("2026-06-10T14:31"), null).value();
        course.workplace.session().begin(meeting, first, district.at("2026-06-10T14:32")).value();

        assertThat(district.all(ObserverCall.class)).singleElement()
                .matches(call -> call.personId().equals(director) && call.stage() == Stage.INSIDE);
        course.workplace.calls().leave(meeting, first, director, district.at("2026-06-10T14:40")).value();
        assertThat(present(director)).singleElement().matches(stay -> stay.leftAt() != null);
        assertThat(District.problems(course.workplace.calls().leave(meeting, first, director,
                district.at("2026-06-10T14:41")))).containsExactly("problem.presence.notThere");
    }

    private void invite(MeetingId called, PersonId person, ItemId item) {
        course.workplace.invitations().invite(called, person, Capacity.ITEM_OBSERVER, item).value();
    }

    private void await(PersonId person, String moment) {
        course.workplace.calls().await(meeting, person, district.at(moment)).value();
    }

    private Outcome<Move> move(Move move, String moment) {
        Instant at = district.at(moment);
        return course.workplace.conduct().moveOn(meeting, move, at);
    }

    private CallBoard board() {
        return course.workplace.dossiers().meeting(meeting).callBoard();
    }

    private List<Stage> stages(ItemId item) {
        return board().of(item).stream().map(CallBoard.Line::stage).toList();
    }

    private List<Presence> present(PersonId person) {
        return district.all(Presence.class).stream().filter(stay -> stay.personId().equals(person)).toList();
    }

    private Discussion discussion(ItemId item) {
        return district.all(Discussion.class).stream().filter(one -> one.itemId().equals(item)).findFirst()
                .orElseThrow();
    }

    private MinutesId minutes() {
        MeetingFacts facts = course.workplace.dossiers().meeting(meeting).facts().orElseThrow();
        return Objects.requireNonNull(facts.minutes()).minutes().id();
    }

}
