package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.huixu.PdfWords;
import org.huixu.application.dossier.MovePlan;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.regulation.OfficeKey;
import org.junit.jupiter.api.Test;

/** An office changes hands between two meetings, and the new holder has a name that few machines can write. */
class OfficeAndNamesStoryTest {

    private static final String OLD = "鄂明";
    /** The last sign but one lies beyond the basic plane. */
    private static final String NEW = "镕堃喆犇祎玥垚翀𫖯頔";
    private static final LocalDate CHANGE = LocalDate.of(2026, 6, 11);

    private final Course course = new Course();
    private final District district = course.district;

    @Test
    void theMeetingBeforeTheChangeKeepsTheOldHolderAndTheNextInvitesTheNewOne() {
        MeetingId before = course.held();
        handOver();
        MeetingId after = course.workplace.meetings().plan(Course.EXECUTIVE, null,
                Slots.at(LocalDate.of(2026, 6, 17), LocalTime.of(9, 0), "第一会议室"),
                Slots.chairedBy(district.person(District.HEAD))).value();
        course.workplace.invitations().inviteAsRegulated(after).value();

        assertThat(members(before)).contains(OLD).doesNotContain(NEW);
        assertThat(members(after)).contains(NEW).doesNotContain(OLD).hasSameSizeAs(members(before));
        assertThat(course.found(before)).as("a change after the day concerns it not").noneMatch(
                one -> one.startsWith("C1"));
        MinutesId minutes = course.reviewed(before);
        course.workplace.signing().sendToSign(minutes).value();
        district.at("2026-06-16T09:00");
        course.workplace.signing().sign(minutes, district.form(District.HEAD, "2026-06-16", "同意印发")).value();
        assertThat(district.all(RollEntry.class)).filteredOn(one -> one.name().equals(OLD)).singleElement()
                .satisfies(one -> assertThat(one.post()).isEqualTo("副区长"));
    }

    @Test
    void aMeetingThatMovesAcrossTheChangeIsToldWhoJoinsAndWhoLeaves() {
        MeetingId meeting = course.called();
        handOver();

        MovePlan.Audience audience = course.workplace.dossiers()
                .move(meeting, Slots.at(CHANGE, LocalTime.of(9, 0), null)).orElseThrow().audience();

        assertThat(audience.joining()).containsExactly(NEW);
        assertThat(audience.leaving()).containsExactly(OLD);
    }

    @Test
    void rareCharactersStandInTheMinutesAndInTheSpreadsheet() throws IOException {
        handOver(LocalDate.of(2026, 5, 20));
        ItemId item = course.approvedItem("翀𫖯路改造方案");
        MeetingId meeting = course.opened(item);
        course.arrive(meeting, "2026-06-10T14:31", List.of(NEW));
        course.passed(meeting, item);
        course.workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        course.reviewed(meeting);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertThat(course.workplace.minutesPapers().write(meeting, pdf).missing()).isEmpty();
        assertThat(PdfWords.of(pdf.toByteArray())).contains(NEW, "翀𫖯路改造方案");
        assertThat(book(meeting, MeetingSheet.DELIVERIES)).anyMatch(cell -> cell.contains(NEW));
        assertThat(book(meeting, MeetingSheet.ITEMS)).anyMatch(cell -> cell.contains("翀𫖯路改造方案"));
    }

    private List<String> book(MeetingId meeting, MeetingSheet kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        course.workplace.sheets().writeBook(kind, meeting, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).map(Object::toString).toList();
        }
    }

    private void handOver() {
        handOver(CHANGE);
    }

    private void handOver(LocalDate day) {
        Appointment held = district.all(Appointment.class).stream()
                .filter(one -> one.personId().equals(district.person(OLD))).findFirst().orElseThrow();
        course.workplace.people().endAppointment(held.id(), held.version(), day).value();
        course.workplace.people().appoint(district.person(NEW), new Post(new OfficeKey("deputy"), null, "副区长", 5),
                Period.since(day)).value();
    }

    private List<String> members(MeetingId meeting) {
        return district.all(Invitation.class).stream()
                .filter(one -> one.meetingId().equals(meeting) && one.capacity() == Capacity.MEMBER)
                .map(one -> district.name(one.personId())).toList();
    }
}
