package org.huixu.application.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.huixu.application.engagement.EngagementDesk.Letter;
import org.huixu.application.engagement.WorkMeetingDesk.Plan;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.Period;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.application.week.WeekDesk;
import org.huixu.domain.engagement.Engagement.Host;
import org.huixu.domain.engagement.Engagement.Receipt;
import org.huixu.domain.engagement.Engagement.When;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.Reply;
import org.huixu.domain.engagement.WorkMeeting.Approval;
import org.huixu.domain.engagement.WorkMeeting.Audience;
import org.huixu.domain.engagement.WorkMeeting.TownsApproval;
import org.huixu.domain.engagement.WorkMeetingId;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.EventKindKey;
import org.huixu.domain.workflow.Proof;
import org.jspecify.annotations.Nullable;

/** What takes the leaders' time in the last weeks of the sample, with what goes wrong in it on purpose. */
final class LeadersScript {

    private static final Texts TEXTS = Texts.of(LeadersScript.class);
    private static final String INSPECTION = "inspection";
    private static final LocalTime TEN = LocalTime.of(10, 0);

    /** From the Friday on which the sheet of a week is published to its Monday. */
    private static final int DAYS_BEFORE = 3;

    private final Story story;
    private final LocalDate end;
    private final List<MeetingPlan> plans;
    private final String office;

    /**
     * @param end the day on which the sample stands
     * @param office what the office is called
     */
    LeadersScript(Story story, LocalDate end, List<MeetingPlan> plans, String office) {
        this.story = story;
        this.end = end;
        this.plans = plans;
        this.office = office;
    }

    /** All that; that the party group does not meet in the last month is the work of {@link SampleCalendar}. */
    void tell() {
        story.at(end.minusDays(28), LocalTime.of(9, 0), this::absences);
        story.at(end.minusDays(20), LocalTime.of(9, 0), this::engagements);
        story.at(end.minusDays(11), LocalTime.of(9, 0), this::lateInvitation);
        story.at(end.minusDays(5), LocalTime.of(9, 0), this::clash);
        story.at(end.minusDays(4), LocalTime.of(9, 0), this::workMeetings);
        LocalDate monday = WeekDesk.mondayOf(end);
        story.at(monday.minusDays(DAYS_BEFORE), LocalTime.of(16, 0),
                () -> story.workplace().weeks().publish(monday, 0).value());
        plant("C4", "noneInMonth", OfficeFacts.OFFICE.value(), office);
    }

    /** Weekends: nobody is missed at a meeting. */
    private void absences() {
        LocalDate saturday = end.minusDays(20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        Map<AddresseeKey, LocalDate> all = Map.of(new AddresseeKey("district-government"), story.today(),
                new AddresseeKey("district-committee"), story.today());
        away(story.directory().department(8).head(), saturday, all);
        AbsenceId id = away(story.directory().department(9).head(), saturday,
                Map.of(new AddresseeKey("district-government"), story.today()));
        plant("L1", "unreported", id.value(), name(story.directory().department(9).head()));
    }

    private AbsenceId away(PersonId person, LocalDate saturday, Map<AddresseeKey, LocalDate> reports) {
        return story.workplace().absences().record(person, AbsenceKind.STUDY,
                new Period(saturday, saturday.plusDays(2)),
                new Absence.Trip(TEXTS.get("sample.absencePlace"), TEXTS.get("sample.studyReason"),
                        story.directory().department(10).head(), TEXTS.get("sample.contact"), false),
                reports).value();
    }

    private void engagements() {
        PersonId deputy = story.directory().deputy(0);
        accept(invite(INSPECTION, "sample.inspection", new When(end.minusDays(8), TEN, null, place()), null, deputy));
        invite("celebration", "sample.celebration", new When(end.minusDays(6), TEN, null, place()),
                TEXTS.get("sample.committee"), story.directory().deputy(1));
        story.workplace().engagements().answer(invite("forum", "sample.forum",
                new When(end.plusDays(2), TEN, null, place()), null, deputy), Reply.DECLINED).value();
        EngagementId ribbon = invite("ribbon-cutting", "sample.ribbon",
                new When(end.minusDays(9), TEN, null, place()), null, story.directory().deputy(2));
        accept(ribbon);
        plant("K2", "accepted", ribbon.value(), TEXTS.get("sample.ribbon"));
    }

    private void lateInvitation() {
        EngagementId id = invite(INSPECTION, "sample.visit", new When(story.today().plusDays(1), TEN, null, place()),
                null, story.directory().deputy(1));
        accept(id);
        plant("K1", "late", id.value(), TEXTS.get("sample.visit"));
    }

    /** Two at once on a day without meetings. */
    private void clash() {
        LocalDate day = end.plusDays(3).datesUntil(end.plusDays(24))
                .filter(one -> plans.stream().noneMatch(plan -> plan.day().equals(one))).findFirst().orElseThrow();
        PersonId deputy = story.directory().deputy(3);
        accept(invite(INSPECTION, "sample.inspection", new When(day, TEN, LocalTime.of(11, 30), place()), null,
                deputy));
        invite(INSPECTION, "sample.reception", new When(day, LocalTime.of(11, 0), null, place()), null, deputy);
        plant("C8", "person", deputy.value(), name(deputy));
    }

    private void workMeetings() {
        Approval approval = new Approval(story.directory().deputy(0), story.today(),
                Proof.seenBy(story.directory().clerk()));
        SampleUnit unit = story.directory().department(2);
        workMeeting(unit, "sample.workMeeting", end.plusDays(3), new Audience(true, false), approval,
                new TownsApproval(story.directory().head(), story.today()));
        WorkMeetingId id = workMeeting(unit, "sample.townMeeting", end.plusDays(5), new Audience(true, false), approval,
                TownsApproval.NONE);
        plant("C7", "townHeads", id.value(), TEXTS.get("sample.townMeeting"));
    }

    private WorkMeetingId workMeeting(SampleUnit unit, String title, LocalDate day, Audience audience,
            Approval approval, TownsApproval towns) {
        return story.workplace().workMeetings()
                .record(new Plan(unit.id(), TEXTS.get(title), day, audience, approval, towns)).value();
    }

    private EngagementId invite(String kind, String title, When when, @Nullable String arrangedBy, PersonId person) {
        return story.workplace().engagements().record(new Letter(new EventKindKey(kind), TEXTS.get(title),
                new Host(TEXTS.get("sample.organiser"), null), when, new Receipt(story.today(), true, arrangedBy, null),
                null),
                List.of(person)).value();
    }

    private void accept(EngagementId id) {
        story.workplace().engagements().answer(id, Reply.ACCEPTED).value();
    }

    private static String place() {
        return TEXTS.get("sample.eventPlace");
    }

    private String name(PersonId person) {
        Workplace workplace = story.workplace();
        return workplace.store().read(reader -> reader.get(Person.class, person)).name();
    }

    private void plant(String rule, String variant, String subject, String label) {
        story.plant(new Planted("", rule, variant, subject, label, false));
    }
}
