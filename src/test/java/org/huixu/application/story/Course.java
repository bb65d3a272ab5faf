package org.huixu.application.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.huixu.application.agenda.ItemDesk;
import org.huixu.application.agenda.Observers;
import org.huixu.application.change.Outcome;
import org.huixu.application.folder.SecrecyLevel;
import org.huixu.application.material.MaterialDesk.NewFile;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.agenda.Answer;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.agenda.Origin;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.followup.Decision;
import org.huixu.domain.followup.DecisionId;
import org.huixu.domain.material.Recipient;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.Slots;
import org.huixu.domain.minutes.BlockLevel;
import org.huixu.domain.minutes.Minutes;
import org.huixu.domain.minutes.MinutesBlock;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.notice.Channel;
import org.huixu.domain.notice.Notice;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.ResultKey;
import org.huixu.domain.regulation.StepKey;
import org.huixu.domain.regulation.TaskKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.domain.workflow.StepRecord;
import org.huixu.domain.workflow.SubjectId;

/**
 * The usual course of an executive meeting on Wednesday 2026-06-10 at 14:30 with one item, step by step; a test takes it as
 * far as it needs and goes its own way from there.
 */
final class Course {

    static final MeetingTypeKey EXECUTIVE = new MeetingTypeKey("executive");
    static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    final District district;
    final Workplace workplace;

    Course() {
        this(new District());
    }

    Course(District district) {
        this.district = district;
        workplace = district.workplace;
    }

    /** An item of the development bureau that took its whole route by 2026-05-29. */
    ItemId approvedItem(String title) {
        ItemId item = draft(title);
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance", "approval")
                .forEach(step -> take(item, step));
        return item;
    }

    /** An approved item that is secret. */
    ItemId secretItem(String title) {
        ItemId secret = draft(title);
        Item item = district.get(Item.class, secret);
        workplace.items().edit(secret, item.version(),
                new ItemDesk.Source(item.proposal().origin(), item.proposal().unitId(), item.proposal().reporterId(),
                        item.proposal().target()),
                item.matter(), new Item.Flags(false, false, false, false, true, false),
                new ItemDesk.Heard(null, List.of())).value();
        List.of("seal", "deputy-consent", "head-consent", "put-forward", "submission", "balance", "approval")
                .forEach(step -> take(secret, step));
        return secret;
    }

    ItemId draft(String title) {
        district.at("2026-05-20T09:00");
        return workplace.items().draft(
                new ItemDesk.Source(Origin.UNIT, district.unit("区发改局"), district.person(District.DEPARTMENT_HEAD),
                        EXECUTIVE),
                new Item.Matter(title, null, null, new TaskKey("major")), Item.Flags.NONE).value();
    }

    /** The step as its right person takes it on its day. */
    void take(ItemId item, String step) {
        district.at("2026-05-29T09:00");
        if (step.equals("balance")) {
            workplace.items().takeStep(item, new StepKey(step), usual(step), new Item.Balance(Answer.NO, Answer.YES))
                    .value();
        } else {
            workplace.items().takeStep(item, new StepKey(step), usual(step)).value();
        }
    }

    StepForm usual(String step) {
        return switch (step) {
            case "seal" -> district.form(District.DEPARTMENT_HEAD, "2026-05-21", null);
            case "deputy-consent" -> district.form(District.DEPUTY, "2026-05-22", "同意");
            case "head-consent" -> district.form(District.HEAD, "2026-05-25", "同意");
            case "put-forward" -> district.form(District.DEPUTY, "2026-05-25", null);
            case "submission" -> district.form(District.CLERK, "2026-05-26", null);
            case "balance" -> district.form(District.DIRECTOR, "2026-05-27", null);
            case "approval" -> district.form(District.HEAD, "2026-05-28", "同意上会");
            default -> throw new IllegalArgumentException(step);
        };
    }

    MeetingId planned() {
        district.at("2026-05-29T10:00");
        return workplace.meetings().plan(EXECUTIVE, null, Slots.at(DAY, LocalTime.of(14, 30), "第一会议室"),
                Slots.chairedBy(district.person(District.HEAD))).value();
    }

    /** Planned, invited as regulated, called; the item is on the agenda. */
    MeetingId called(ItemId... items) {
        MeetingId meeting = planned();
        workplace.invitations().inviteAsRegulated(meeting).value();
        for (ItemId item : items) {
            workplace.agenda().schedule(meeting, item, 20).value();
        }
        workplace.meetings().schedule(meeting).value();
        withoutPresenters(meeting);
        return meeting;
    }

    /** Most stories count those whom the regulation asks for: who presents an item comes in where a story says so. */
    private void withoutPresenters(MeetingId meeting) {
        district.all(Invitation.class).stream()
                .filter(one -> one.meetingId().equals(meeting) && one.capacity() == Capacity.ITEM_OBSERVER)
                .forEach(one -> workplace.invitations().withdraw(one.id()).value());
    }

    /** The head approved the list of its items. */
    void approvedList(MeetingId meeting) {
        workplace.agendaList().approve(meeting, district.form(District.HEAD, "2026-05-29", "同意")).value();
    }

    void asksForLeave(MeetingId meeting, String name, String moment) {
        workplace.leave().ask(meeting, district.person(name), district.at(moment), "学习", Proof.NONE).value();
    }

    /** Everybody who is invited was told by telephone. */
    void tellAll(MeetingId meeting, String moment) {
        workplace.notices().tell(meeting, people(meeting),
                new Notice.Passing(district.at(moment), Channel.PHONE, District.CLERK, null)).value();
    }

    void deliver(MeetingId meeting, int round, String moment) {
        workplace.deliveries().deliverSets(meeting, people(meeting), round, district.at(moment), null).value();
    }

    /** Everything that is due. */
    List<Recipient> recipients(MeetingId meeting) {
        return Handouts.due(district.all(Invitation.class).stream().filter(one -> one.meetingId().equals(meeting))
                .toList(),
                district.all(AgendaEntry.class).stream().filter(one -> one.meetingId().equals(meeting))
                        .map(AgendaEntry::itemId).toList());
    }

    List<PersonId> people(MeetingId meeting) {
        return district.all(Invitation.class).stream().filter(one -> one.meetingId().equals(meeting))
                .map(Invitation::personId).toList();
    }

    /** Nobody has an opinion, and all copies of the first delivery are back. */
    void noOpinions(MeetingId meeting, String moment) {
        workplace.opinions().giveNone(meeting, recipients(meeting), district.at(moment)).value();
    }

    void arrive(MeetingId meeting, String moment, List<String> names) {
        names.forEach(name -> workplace.presence()
                .arrive(meeting, district.person(name), district.at(moment), null).value());
    }

    /** Called, both rounds delivered, all members there, opened. */
    MeetingId opened(ItemId... items) {
        MeetingId meeting = called(items);
        deliver(meeting, 1, "2026-06-04T15:00");
        noOpinions(meeting, "2026-06-08T10:00");
        deliver(meeting, 2, "2026-06-09T10:00");
        arrive(meeting, "2026-06-10T14:20", District.MEMBERS);
        arrive(meeting, "2026-06-10T14:20", District.OBSERVERS);
        workplace.meetings().open(meeting, district.at("2026-06-10T14:30")).value();
        return meeting;
    }

    /** The item is discussed, passed and decided. */
    DecisionId passed(MeetingId meeting, ItemId item) {
        workplace.session().begin(meeting, item, district.at("2026-06-10T14:32")).value();
        DecisionId decision = workplace.session().decide(meeting, item, district.at("2026-06-10T14:45"),
                "原则同意该方案", Decision.Charge.of(district.unit("区发改局"), LocalDate.of(2026, 9, 30))).value();
        workplace.session().conclude(meeting, item, district.at("2026-06-10T14:50"), new ResultKey("passed"), null)
                .value();
        return decision;
    }

    /** Held with one item. */
    MeetingId held() {
        ItemId item = approvedItem("环卫一体化方案");
        MeetingId meeting = opened(item);
        passed(meeting, item);
        workplace.meetings().close(meeting, district.at("2026-06-10T15:30")).value();
        return meeting;
    }

    /** Drafted and through the whole chain of review. */
    MinutesId reviewed(MeetingId meeting) {
        district.at("2026-06-12T09:00");
        MinutesId minutes = workplace.minutes().draft(meeting).value();
        review(minutes);
        return minutes;
    }

    void review(MinutesId minutes) {
        step(minutes, "draft", District.CLERK);
        step(minutes, "review", District.SECTION_HEAD);
        step(minutes, "deputy-check", District.DEPUTY);
        step(minutes, "director-check", District.DIRECTOR);
    }

    void step(MinutesId minutes, String key, String by) {
        String today = LocalDate.ofInstant(district.clock.instant(), DeskClock.ZONE).toString();
        workplace.minutes().takeStep(minutes, new StepKey(key), district.form(by, today, "已核")).value();
    }

    NewFile file(Path folder, String name) {
        try {
            Path file = Files.writeString(folder.resolve(name), "方案正文 " + name);
            return new NewFile(file, name, "text/plain", SecrecyLevel.OPEN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Finding> findings(MeetingId meeting) {
        return workplace.check().meeting(meeting).findings();
    }

    /** Findings as "rule variant subject", without those of who presents the items (C9). */
    List<String> found(MeetingId meeting) {
        return findings(meeting).stream().filter(one -> !one.rule().value().equals("C9"))
                .map(one -> one.rule().value() + ' ' + one.breach().variant() + ' ' + one.subject().label()).toList();
    }

    /** Writes a block at the end of the minutes. */
    void append(MinutesId minutes, BlockLevel level, String text) {
        MinutesBlock last = district.all(MinutesBlock.class).stream().filter(one -> one.minutesId().equals(minutes))
                .max(Comparator.comparingInt(MinutesBlock::blockOrder)).orElseThrow();
        workplace.minutes().insertBlock(last.id(), level, text).value();
    }

    /** What the item says of its minutes and observers. */
    void heard(ItemId id, int minutes, Observers.Wanted... observers) {
        Item item = district.get(Item.class, id);
        workplace.items().edit(id, item.version(),
                new ItemDesk.Source(item.proposal().origin(), item.proposal().unitId(), item.proposal().reporterId(),
                        item.proposal().target()),
                item.matter(), item.flags(), new ItemDesk.Heard(minutes, List.of(observers))).value();
    }

    /** How many steps were taken of it. */
    int steps(ItemId item) {
        return (int) district.all(StepRecord.class).stream()
                .filter(one -> one.subjectId().equals(SubjectId.of(item))).count();
    }

    /** Minutes of a meeting that was held, sent to be signed. */
    MinutesId sent() {
        MinutesId minutes = reviewed(held());
        workplace.signing().sendToSign(minutes).value();
        return minutes;
    }

    Outcome<Minutes> sign(MinutesId minutes, String by, String opinion) {
        district.at("2026-06-15T10:00");
        return workplace.signing().sign(minutes, district.form(by, "2026-06-15", opinion));
    }
}
