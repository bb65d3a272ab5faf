package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huixu.application.people.DirectoryPlan;
import org.huixu.application.people.DirectorySheet;
import org.huixu.application.people.DirectorySheet.PersonName;
import org.huixu.application.people.DirectorySheet.PersonRow;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put right again in passing; {@link UndoneStore} takes each of these acts back, too. */
class SecondThoughtsStoryTest {

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void aMeetingIsPutRightAgainInItsSmallThings() {
        ItemId first = course.approvedItem("环卫一体化方案");
        ItemId second = course.approvedItem("停车管理办法");
        MeetingId meeting = course.opened(first, second);
        course.workplace.agenda().moveTo(meeting, second, 1).value();
        assertThat(district.all(AgendaEntry.class)).filteredOn(one -> one.itemId().equals(second))
                .extracting(AgendaEntry::entryOrder).containsExactly(1);
        Presence came = district.all(Presence.class).getFirst();
        course.workplace.presence()
                .correct(came.id(), came.version(), district.at("2026-06-10T14:25"), null).value();
        course.passed(meeting, first);
        course.workplace.meetings().close(meeting, district.at("2026-06-10T16:00")).value();

        course.workplace.minutes().draft(meeting).value();
        MinutesBlock block = district.all(MinutesBlock.class).getLast();
        course.workplace.minutes().setLevel(block.id(), block.version(),
                block.level() == BlockLevel.BODY ? BlockLevel.HEADING2 : BlockLevel.BODY).value();
        int before = district.all(MinutesBlock.class).size();
        course.workplace.minutes().removeBlock(block.id()).value();
        assertThat(district.all(MinutesBlock.class)).hasSize(before - 1);
    }

    @Test
    void whoWasInvitedByMistakeIsNotAnyMore() {
        course.called(course.approvedItem("环卫一体化方案"));
        Invitation one = district.all(Invitation.class).getLast();
        course.workplace.invitations().withdraw(one.id()).value();

        assertThat(district.all(Invitation.class)).noneMatch(left -> left.id().equals(one.id()));
    }

    @Test
    void anItemAndAFileAreTakenUpAnew(@TempDir Path folder) {
        ItemId item = course.draft("环卫一体化方案");
        Item now = district.get(Item.class, item);
        course.workplace.items().edit(item, now.version(), new Item.Matter("环卫一体化实施方案", null, null,
                now.matter().task()), now.flags()).value();
        course.workplace.materials().attach(course.file(folder, "方案.txt")).value();

        assertThat(district.get(Item.class, item).matter().title()).isEqualTo("环卫一体化实施方案");
    }

    @Test
    void theDirectoryIsPutRight() {
        RoomId room = course.workplace.units().addRoom("第三会议室", 20, Period.since(LocalDate.of(2026, 1, 1))).value();
        Room was = district.get(Room.class, room);
        course.workplace.units().correctRoom(was.with(24, was.period()))
                .value();
        Appointment held = district.all(Appointment.class).getFirst();
        course.workplace.people()
                .correctAppointment(held.id(), held.version(),
                        new Post(held.office(), held.unitId(), held.title(), held.rank()),
                        Period.since(LocalDate.of(2021, 11, 1)))
                .value();
        DirectoryPlan plan = course.workplace.directoryImport().plan(new DirectorySheet(List.of(),
                List.of(new PersonRow(2, new PersonName("郤芷", null), null, null)), List.of(), List.of(), List.of(),
                List.of()));
        course.workplace.directoryImport().apply(plan).value();
        course.workplace.office().backedUp().value();

        assertThat(district.all(Person.class)).extracting(Person::name).contains("郤芷");
        assertThat(district.get(Room.class, room).seats()).isEqualTo(24);
    }
}
