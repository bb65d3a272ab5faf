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
import org.huixu.domain.agenda.CheckMark;
import org.huixu.domain.agenda.CheckMarkId;
import org.huixu.domain.agenda.CheckState;
import org.huixu.domain.agenda.Countersignature;
import org.huixu.domain.agenda.CountersignatureId;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.agenda.Stance;
import org.huixu.domain.attachment.Attachment;
import org.huixu.domain.attachment.AttachmentId;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.attendance.PresenceId;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.material.Delivery;
import org.huixu.domain.material.DeliveryId;
import org.huixu.domain.material.Material;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.material.MaterialVersion;
import org.huixu.domain.material.MaterialVersionId;
import org.huixu.domain.material.Opinion;
import org.huixu.domain.material.OpinionId;
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
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesBlockId;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.MinutesState;
import org.huixu.domain.minutes.NumberAllocation;
import org.huixu.domain.minutes.NumberAllocationId;
import org.huixu.domain.minutes.NumberState;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollEntryId;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.CheckKey;
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

/** Meetings as large as those of a district, for measuring: written straight into the store. */
final class BusyYear {

    private static final List<String> TYPES =
            List.of("executive", "party-group", "heads-office", "thematic", "thematic");
    private static final int LEADERS = 12;
    private static final int OTHERS = 60;
    private static final int ASKED = 26;
    private static final int STEPS = 8;

    private final Ids ids = new Ids(Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneOffset.UTC), new Random(7));
    private final List<PersonId> people = new ArrayList<>();
    private final List<UnitId> units = new ArrayList<>();
    private Records records;
    private int count;

    /** Adds the regulation, units and people. */
    BusyYear(Records records) {
        this.records = records;
        records.add(new RegulationSource(new RegulationSourceId(ids.next()), 0, "zhoucun-2017",
                RegulationFile.shipped()));
        for (int i = 0; i < LEADERS + OTHERS; i++) {
            UnitId unit = records.add(new Unit(new UnitId(ids.next()), 0, UnitKind.DEPARTMENT, i + 1, null, null)).id();
            units.add(unit);
            PersonId person = records.add(new Person(new PersonId(ids.next()), 0, "某" + i, "mou", "m", null)).id();
            people.add(person);
            String office = i == 0 ? "head" : i == 1 ? "executive-deputy" : i < LEADERS ? "deputy" : "department-head";
            records.add(new Appointment(new AppointmentId(ids.next()), 0, person, new OfficeKey(office),
                    i < LEADERS ? null : unit, "title", i + 1, Period.since(LocalDate.of(2010, 1, 1))));
        }
    }

    BusyYear in(Records later) {
        records = later;
        return this;
    }

    /** A meeting that was held, with its papers, people and minutes. */
    MeetingId meeting(LocalDate day, int items) {
        count++;
        Instant at = day.atTime(1, 0).toInstant(ZoneOffset.UTC);
        MeetingId id = new MeetingId(ids.next());
        MeetingTypeKey type = new MeetingTypeKey(TYPES.get(count % TYPES.size()));
        records.add(new Meeting(id, 0, new Meeting.Designation(type, "code-" + count, count, "会议"),
                new Meeting.Slot(day, LocalTime.of(9, 0), null, false, null, null),
                new Meeting.Lead(people.getFirst(), null),
                new MeetingState.Closed(), new Meeting.Session(at, at.plusSeconds(3600), LEADERS, LEADERS), null));
        MinutesId minutes = new MinutesId(ids.next());
        records.add(new Minutes(minutes, 0, id, new MinutesState.Drafting(), Minutes.Signature.NONE,
                Minutes.Issue.NONE));
        records.add(new NumberAllocation(new NumberAllocationId(ids.next()), 0, minutes, new SeriesKey(type.value()),
                day.getYear(), count, NumberState.FIXED, null));
        steps(SubjectId.of(minutes), day);
        people(id, minutes, at);
        for (int i = 0; i < items; i++) {
            ItemId item = item("code-" + count + "-" + i, type, day.minusDays(30), new ItemState.Scheduled());
            records.add(new AgendaEntry(new AgendaEntryId(ids.next()), 0, id, item, i + 1, 10,
                    at.minusSeconds(800_000)));
            handedOut(id, item, at, day);
            records.add(new Discussion(new DiscussionId(ids.next()), 0, id, item, at, at, new ResultKey("passed"),
                    new Discussion.Attendance(LEADERS, LEADERS), null));
            records.add(new Decision(new DecisionId(ids.next()), 0, id, item, "同意。",
                    Decision.Charge.of(units.get(i), day.plusDays(60)), at, LEADERS, LEADERS));
            for (int block = 0; block < 5; block++) {
                records.add(new MinutesBlock(new MinutesBlockId(ids.next()), 0, minutes, i * 5 + block + 1,
                        BlockLevel.BODY, "会议听取了汇报，原则同意，由有关部门抓好落实。".repeat(4), item, null, false));
            }
        }
        return id;
    }

    /** Both rounds of an item to everybody asked, and what came back. */
    private void handedOut(MeetingId id, ItemId item, Instant at, LocalDate day) {
        List<Recipient> recipients = people.subList(0, ASKED).stream().map(one -> new Recipient(one, item)).toList();
        for (int round = 1; round <= 2; round++) {
            int now = round;
            Instant delivered = at.minusSeconds(round == 1 ? 864_000 : 260_000);
            records.addAll(recipients.stream().map(one -> new Delivery(new DeliveryId(ids.next()), 0, id, one, now,
                    delivered, null, delivered)).toList());
        }
        records.addAll(recipients.stream().map(one -> new Opinion(new OpinionId(ids.next()), 0, id, one,
                at.minusSeconds(500_000), null, at.minusSeconds(500_000),
                new Opinion.Handling(day.minusDays(5), day.minusDays(4), null))).toList());
    }

    private void people(MeetingId id, MinutesId minutes, Instant at) {
        for (int i = 0; i < ASKED; i++) {
            PersonId person = people.get(i);
            records.add(new Invitation(new InvitationId(ids.next()), 0, id, person,
                    i < LEADERS ? Capacity.MEMBER : Capacity.FIXED_OBSERVER,
                    new OfficeKey(i < LEADERS ? "deputy" : "department-head"), null));
            records.add(new Presence(new PresenceId(ids.next()), 0, id, person, at, null, null, at));
            records.add(new RollEntry(new RollEntryId(ids.next()), 0, minutes, RollPart.PRESENT, i + 1, person,
                    "某" + i, "副区长"));
        }
    }

    /** An item with its papers and answers. */
    ItemId item(String code, MeetingTypeKey target, LocalDate begun, ItemState state) {
        Instant at = begun.atTime(1, 0).toInstant(ZoneOffset.UTC);
        ItemId id = new ItemId(ids.next());
        records.add(new Item(id, 0,
                new Item.Proposal(code, Origin.UNIT, units.getLast(), people.getLast(), begun, target, null),
                new Item.Matter("关于审议某事项的议题", null, null, new TaskKey("task")), Item.Flags.NONE,
                Item.Hearing.OPEN, Item.Balance.NONE, Item.Listing.NONE, state));
        steps(SubjectId.of(id), begun);
        for (int i = 0; i < 3; i++) {
            records.add(new Countersignature(new CountersignatureId(ids.next()), 0, id, units.get(20 + i), begun,
                    new Countersignature.Reply(begun.plusDays(2), Stance.AGREES, people.get(20 + i), null,
                            Proof.NONE)));
            records.add(new CheckMark(new CheckMarkId(ids.next()), 0, id, new CheckKey("check-" + i), CheckState.DONE,
                    begun, null, Proof.NONE));
        }
        for (int i = 0; i < 2; i++) {
            Material material = records.add(new Material(new MaterialId(ids.next()), 0, id, "材料" + i));
            for (int version = 1; version <= 2; version++) {
                Attachment file = records.add(new Attachment(new AttachmentId(ids.next()), 0, "材料.pdf",
                        "application/pdf", new Attachment.Content("0".repeat(64), 1, "name"), at));
                records.add(new MaterialVersion(new MaterialVersionId(ids.next()), 0, material.id(), version, file.id(),
                        new MaterialVersion.Receipt(MaterialStage.OPINIONS, 3, at, "区发改局", null), at));
            }
        }
        return id;
    }

    private void steps(SubjectId subject, LocalDate day) {
        for (int i = 1; i <= STEPS; i++) {
            records.add(new StepRecord(new StepRecordId(ids.next()), 0, subject, i, new StepKey("step-" + i),
                    people.getFirst(), null, day, null, null, Proof.NONE));
        }
    }
}
