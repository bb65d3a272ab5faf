package org.huixu.application.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huixu.application.store.Filter;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.calendar.WorkingCalendar;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.material.MaterialId;
import org.huixu.domain.material.MaterialStage;
import org.huixu.domain.meeting.AgendaEntry;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.Meeting.Lead;
import org.huixu.domain.meeting.Meeting.Slot;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** One meeting of the sample until it is opened: calling and papers. */
final class MeetingScript {

    private static final Texts TEXTS = Texts.of(MeetingScript.class);
    /** So many days before it a meeting is called. */
    static final int CALL_DAYS = 16;

    private final Story story;
    private final MeetingPlan plan;
    private final WorkingCalendar working;
    private final List<ItemScript> items;
    private final LeaveScript leave;
    private @Nullable MeetingId id;
    private @Nullable PersonId uninvited;
    /** Whether it lies after the end of the sample: then nobody presents its last item yet. */
    private boolean toCome;

    MeetingScript(Story story, Paperwork paperwork, MeetingPlan plan, WorkingCalendar working, Words words) {
        this.story = story;
        this.plan = plan;
        this.working = working;
        this.items = IntStream.range(0, plan.items())
                .mapToObj(number -> new ItemScript(story, paperwork, plan, number, words)).toList();
        this.leave = new LeaveScript(story, this);
    }

    MeetingId id() {
        return Objects.requireNonNull(id);
    }

    MeetingPlan plan() {
        return plan;
    }

    List<ItemScript> items() {
        return items;
    }

    LocalDate workingDaysBefore(int count) {
        return working.before(plan.day(), count).day();
    }

    LocalDate workingDaysAfter(int count) {
        return working.after(plan.day(), count).day();
    }

    Meeting meeting() {
        return story.workplace().store().read(reader -> reader.get(Meeting.class, id()));
    }

    void plant(String rule, String variant, String subject, String label, boolean overridden) {
        story.plant(new Planted(meeting().designation().code(), rule, variant, subject, label, overridden));
    }

    /**
     * @param end the day on which the sample stands
     * @param change the day on which a deputy is replaced: meetings called before it invite anew
     */
    void tell(LocalDate change, LocalDate end) {
        toCome = plan.day().isAfter(end);
        items.forEach(ItemScript::tell);
        story.at(plan.day().minusDays(CALL_DAYS), LocalTime.of(9, 0), this::call);
        if (plan.day().minusDays(CALL_DAYS).isBefore(change) && !plan.day().isBefore(change)) {
            story.at(change, LocalTime.of(9, 0), () -> story.workplace().invitations().inviteAsRegulated(id()).value());
        }
        story.at(workingDaysBefore(4), LocalTime.of(10, 0), () -> deliver(1));
        if (plan.has(Plant.A10_AD_HOC)) {
            story.at(workingDaysBefore(4), LocalTime.of(16, 0), this::scheduleAdHoc);
        }
        if (plan.has(Plant.M1_LATE)) {
            story.at(workingDaysBefore(2), LocalTime.of(9, 0), this::deliverLate);
        }
        story.at(workingDaysBefore(3), LocalTime.of(14, 0), this::revise);
        story.at(workingDaysBefore(2), LocalTime.of(15, 0), () -> deliver(2));
        leave.tell();
        new NoticeScript(story, this, end).tell();
        new HandingScript(story, this).tell();
        new SessionScript(story, this).tell();
        new FollowUpScript(story, this, end).tell();
    }

    /** 区长 or, while he is away, the executive deputy; a deputy for thematic meetings. */
    PersonId chair() {
        SampleDirectory directory = story.directory();
        if (plan.is("thematic")) {
            return directory.deputy(plan.number());
        }
        if (plan.has(Plant.C2_WRONG_CHAIR)) {
            return directory.executiveDeputy();
        }
        return plan.is("party-group") ? directory.head() : directory.headOn(plan.day());
    }

    private void call() {
        Workplace desks = story.workplace();
        Slot slot = new Slot(plan.day(), plan.start(), null, false, story.directory().room(plan.number()), null);
        PersonId inCharge = plan.is("thematic") ? chair() : null;
        String title = plan.is("thematic")
                ? TEXTS.format("sample.thematicTitle", items.getFirst().title())
                : null;
        id = desks.meetings().plan(plan.type(), title, slot, new Lead(chair(), inCharge)).value();
        desks.invitations().inviteAsRegulated(id()).value();
        if (plan.is("thematic")) {
            items.forEach(item -> desks.invitations().invite(id(), item.reporter(), Capacity.MEMBER, null).value());
        }
        story.insist(SubjectId.of(id()), () -> desks.meetings().schedule(id()));
        items.stream().filter(item -> !adHoc(item)).forEach(this::schedule);
        if (!plan.is("thematic")) {
            desks.agendaList().approve(id(), story.form(plan.is("party-group")
                    ? story.directory().head()
                    : story.directory().headOn(story.today()), TEXTS.get("sample.agree"))).value();
        }
        plantAtCall(desks);
    }

    private boolean adHoc(ItemScript item) {
        return plan.has(Plant.A10_AD_HOC) && item.equals(items.getLast());
    }

    private void schedule(ItemScript item) {
        Workplace desks = story.workplace();
        story.insist(SubjectId.of(item.id()), () -> desks.agenda().schedule(id(), item.id(), 15));
    }

    /** The last item comes when the papers of the others have gone out; its own go out at once. */
    private void scheduleAdHoc() {
        ItemScript item = items.getLast();
        schedule(item);
        story.workplace().deliveries().deliver(id(), Handouts.due(invitations(), List.of(item.id())), 1, now(), null)
                .value();
        plant("A10", "adHoc", item.id().value(), item.title(), true);
    }

    private void plantAtCall(Workplace desks) {
        if (plan.has(Plant.C1_MEMBER_UNINVITED)) {
            Invitation taken = invitations().stream()
                    .filter(one -> one.personId().equals(story.directory().deputy(2))).findFirst().orElseThrow();
            desks.invitations().withdraw(taken.id()).value();
            uninvited = taken.personId();
            plant("C1", "missing", taken.personId().value(), name(taken.personId()), true);
        }
        if (plan.has(Plant.C2_WRONG_CHAIR)) {
            plant("C2", "notConvenor", chair().value(), name(chair()), true);
        }
        if (plan.has(Plant.C5_OBSERVER_UNINVITED)) {
            Invitation taken = counsel();
            desks.invitations().withdraw(taken.id()).value();
            uninvited = taken.personId();
            plant("C5", "missing", taken.personId().value(), name(taken.personId()), true);
        }
        if (toCome && plan.is("executive")) { // C9 looks at what is still to come alone
            invitations().stream().filter(one -> items.getLast().id().equals(one.itemId()))
                    .forEach(one -> desks.invitations().withdraw(one.id()).value());
            plant("C9", "nobody", items.getLast().id().value(), items.getLast().title(), false);
        }
        if (plan.has(Plant.A2_NOT_BALANCED)) {
            plant("A2", "missing", items.get(1).id().value(), items.get(1).title(), true);
        }
        Map<Plant, List<String>> ofItems = Map.of(Plant.A1_WRONG_MEETING, List.of("A1", "wrongMeeting"),
                Plant.A6_NOT_ASSESSED, List.of("A6", "missing"), Plant.A7_NOT_CONSULTED, List.of("A7", "missing"),
                Plant.A9_OUT_OF_WINDOW, List.of("A9", "outside"), Plant.A12_UNLISTED, List.of("A12", "unlisted"));
        plan.plants().stream().map(ofItems::get).filter(Objects::nonNull)
                .forEach(planted -> plant(planted.getFirst(), planted.getLast(), items.get(1).id().value(),
                        items.get(1).title(), true));
        if (plan.has(Plant.A3_OWN_AUTHORITY)) {
            plant("A3", "ownAuthority", items.get(1).id().value(), items.get(1).title(), true);
        }
        if (plan.has(Plant.A4_UNSIGNED)) {
            plant("A4", "unsigned", items.get(2).id().value(), items.get(2).title(), true);
        }
        if (plan.has(Plant.A11_LATE) && working.after(plan.day().minusDays(CountersignScript.ASKED), 3).day()
                .isBefore(plan.day().minusDays(CountersignScript.LATE))) {
            plant("A11", "late", items.get(2).id().value(), items.get(2).title(), false);
        }
        if (plan.has(Plant.A8_WRONG_ORDER)) {
            plant("A8", "order", items.get(1).id().value(), items.get(1).title(), true);
        }
    }

    /** The fixed observer who comes last. */
    private Invitation counsel() {
        return invitations().stream()
                .filter(one -> one.office() != null && one.office().value().equals("legal-counsel"))
                .findFirst().orElseThrow();
    }

    /** The fixed observer in whose place another comes, of whom his leave says nothing; absent in most meetings. */
    Optional<PersonId> represented() {
        return plan.has(Plant.L4_UNAPPROVED_SUBSTITUTE) ? Optional.of(counsel().personId()) : Optional.empty();
    }

    List<Invitation> invitations() {
        return story.workplace().store()
                .read(reader -> reader.list(Invitation.class, Filter.eq("meetingId", id())));
    }

    String name(PersonId person) {
        return story.workplace().store()
                .read(reader -> reader.get(Person.class, person)).name();
    }

    /** The items on the agenda by now. */
    List<ItemId> onAgenda() {
        return story.workplace().store().read(reader -> reader.list(AgendaEntry.class, Filter.eq("meetingId", id())))
                .stream().map(AgendaEntry::itemId).toList();
    }

    private List<PersonId> recipients() {
        return invitations().stream().map(Invitation::personId).distinct().toList();
    }

    private void deliver(int round) {
        List<PersonId> recipients = new ArrayList<>(recipients());
        PersonId late = items.getLast().reporter();
        if (round == 1 && plan.has(Plant.M1_LATE)) {
            recipients.remove(late);
        }
        if (round == 2 && plan.has(Plant.M3_MISSING)) {
            recipients.remove(late);
            plant("M3", "missing", late.value(), name(late), true);
        }
        story.workplace().deliveries().deliverSets(id(), recipients, round, now(), null).value();
    }

    /** Papers for one recipient that come a working day after the deadline. */
    private void deliverLate() {
        PersonId late = items.getLast().reporter();
        story.workplace().deliveries().deliverSets(id(), List.of(late), 1, now(), null).value();
        plant("M1", "late", late.value(), name(late), true);
    }

    private void revise() {
        if (items.size() > 2) {
            items.get(2).revise();
        }
        List<MaterialId> unchanged = items.stream()
                .flatMap(item -> item.unchanged(items.indexOf(item) == 2).stream()).toList();
        if (!unchanged.isEmpty()) {
            story.workplace().materials().settle(unchanged, MaterialStage.FINAL).value();
        }
    }

    Instant now() {
        return story.workplace().supplies().clock().instant();
    }

    /** Whether the person stays away or was not invited. */
    boolean missing(PersonId person) {
        boolean headAway = person.equals(story.directory().head()) && !plan.is("party-group")
                && !story.directory().headOn(plan.day()).equals(person);
        return headAway || leave.away(person) || person.equals(uninvited);
    }
}
