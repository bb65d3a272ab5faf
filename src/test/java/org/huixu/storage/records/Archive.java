package org.huixu.storage.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Records;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.DeliveryId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.AgendaEntryId;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Discussion;
import org.huixu.domain.meeting.DiscussionId;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.InvitationId;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberAllocationId;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.RegulationSource;
import org.huixu.domain.regulation.RegulationSourceId;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.SeriesKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.StepRecordId;
import org.huixu.domain.workflow.SubjectId;
import org.huixu.exchange.regulation.RegulationFile;

/** Meetings held long ago, written straight into the store: one office, then as many meetings as asked for. */
final class Archive {
    private static final int PEOPLE = 3;

    private final Ids ids = new Ids(Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneOffset.UTC), new Random(7));
    private Records records;
    private final List<PersonId> people = new ArrayList<>();
    private final UnitId unit;
    private int count;

    /** Adds the regulation, a unit and its people. */
    Archive(Records records) {
        this.records = records;
        records.add(new RegulationSource(new RegulationSourceId(ids.next()), 0, "zhoucun-2017",
                RegulationFile.shipped()));
        unit = records.add(new Unit(new UnitId(ids.next()), 0, UnitKind.DEPARTMENT, 1, null, null)).id();
        for (int i = 0; i < PEOPLE; i++) {
            Person person = records.add(new Person(new PersonId(ids.next()), 0, "某" + i, "mou", "m", null));
            people.add(person.id());
            records.add(new Appointment(new AppointmentId(ids.next()), 0, person.id(),
                    new OfficeKey(i == 0 ? "head" : "deputy"), null, "title", i + 1,
                    Period.since(LocalDate.of(2010, 1, 1))));
        }
    }

    /** The same archive, continued in another transaction. */
    Archive in(Records later) {
        records = later;
        return this;
    }

    /** Adds a meeting with everything that can belong to one; the items began so many months before, in turn. */
    MeetingId meeting(LocalDate day, int items, int... monthsBefore) {
        count++;
        Instant at = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
        MeetingId id = new MeetingId(ids.next());
        records.add(new Meeting(id, 0,
                new Meeting.Designation(new MeetingTypeKey("executive"), "code-" + count, count, "会议"),
                new Meeting.Slot(day, LocalTime.of(9, 0), null, false, null, null),
                new Meeting.Lead(people.getFirst(), null),
                new MeetingState.Closed(), new Meeting.Session(at, at.plusSeconds(3600), PEOPLE, PEOPLE), null));
        for (PersonId person : people) {
            records.add(new Invitation(new InvitationId(ids.next()), 0, id, person, Capacity.MEMBER,
                    new OfficeKey("deputy"), null));
            records.add(new Presence(new PresenceId(ids.next()), 0, id, person, at, null, null, at));
        }
        MinutesId minutes = new MinutesId(ids.next());
        records.add(new Minutes(minutes, 0, id, new MinutesState.Drafting(), Minutes.Signature.NONE,
                Minutes.Issue.NONE));
        records.add(new NumberAllocation(new NumberAllocationId(ids.next()), 0, minutes, new SeriesKey("executive"),
                day.getYear(), count, NumberState.FIXED, null));
        step(SubjectId.of(minutes), day, 1);
        for (int i = 0; i < items; i++) {
            ItemId item = item(id, day, i, monthsBefore[i % monthsBefore.length]);
            records.addAll(people.stream().map(person -> new Delivery(new DeliveryId(ids.next()), 0, id,
                    new Recipient(person, item), 1, at, null, at)).toList());
            records.add(new MinutesBlock(new MinutesBlockId(ids.next()), 0, minutes, i + 1, BlockLevel.BODY, "同意。",
                    item, null, false));
        }
        return id;
    }

    private ItemId item(MeetingId meeting, LocalDate day, int number, int monthsBefore) {
        Instant at = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
        ItemId id = new ItemId(ids.next());
        records.add(new Item(id, 0,
                new Item.Proposal("code-" + count + "-" + number, Origin.UNIT, unit, people.getLast(),
                        day.minusMonths(monthsBefore), new MeetingTypeKey("executive"), null),
                new Item.Matter("议题", null, null, new TaskKey("task")), Item.Flags.NONE, Item.Hearing.OPEN,
                Item.Balance.NONE,
                Item.Listing.NONE, new ItemState.Scheduled()));
        for (int i = 1; i <= 5; i++) {
            step(SubjectId.of(id), day.minusDays(9), i);
        }
        records.add(new AgendaEntry(new AgendaEntryId(ids.next()), 0, meeting, id, number + 1, 10, at));
        records.add(new Discussion(new DiscussionId(ids.next()), 0, meeting, id, at, at, new ResultKey("agreed"),
                new Discussion.Attendance(PEOPLE, PEOPLE), null));
        records.add(new Decision(new DecisionId(ids.next()), 0, meeting, id, "同意。", Decision.Charge.of(unit, day), at,
                PEOPLE, PEOPLE));
        Material material = records.add(new Material(new MaterialId(ids.next()), 0, id, "材料"));
        Attachment file = records.add(new Attachment(new AttachmentId(ids.next()), 0, "材料.pdf", "application/pdf",
                new Attachment.Content("0".repeat(64), 1, "name"), at));
        records.add(new MaterialVersion(new MaterialVersionId(ids.next()), 0, material.id(), 1, file.id(),
                new MaterialVersion.Receipt(MaterialStage.OPINIONS, 3, at, "区发改局", null), at));
        return id;
    }

    private void step(SubjectId subject, LocalDate day, int order) {
        records.add(new StepRecord(new StepRecordId(ids.next()), 0, subject, order, new StepKey("step"),
                people.getFirst(), null, day, null, null, Proof.NONE));
    }
}
