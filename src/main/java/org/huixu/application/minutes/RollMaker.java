package org.huixu.application.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.text.Texts;
import org.huixu.domain.attendance.LeaveRequest;
import org.huixu.domain.attendance.LeaveState;
import org.huixu.domain.attendance.Presence;
import org.huixu.domain.compliance.MeetingFacts.MinutesFacts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Capacity;
import org.huixu.domain.meeting.Invitation;
import org.huixu.domain.minutes.MinutesId;
import org.huixu.domain.minutes.RollEntry;
import org.huixu.domain.minutes.RollEntryId;
import org.huixu.domain.minutes.RollPart;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.StepKind;
import org.huixu.domain.workflow.StepRecord;

/** The roll from the recorded attendance (N7): names, posts and order of the meeting's day; substitutes are marked. */
public final class RollMaker {

    private static final Texts TEXTS = Texts.of(RollMaker.class);

    private final MeetingFacts facts;
    private final MinutesId minutes;
    private final Supplier<String> ids;
    private final List<RollEntry> roll = new ArrayList<>();

    private RollMaker(MeetingFacts facts, MinutesId minutes, Supplier<String> ids) {
        this.facts = facts;
        this.minutes = minutes;
        this.ids = ids;
    }

    /** The roll as the attendance gives it now, in printed order, of a meeting whatever its minutes are. */
    public static List<RollEntry> of(MeetingFacts facts, Supplier<String> ids) {
        return of(facts, new MinutesId(facts.minutes() == null ? ids.get() : facts.minutes().minutes().id().value()),
                ids);
    }

    /** The roll in printed order; the chair is named once, as the chair. */
    static List<RollEntry> of(MeetingFacts facts, MinutesId minutes, Supplier<String> ids) {
        RollMaker maker = new RollMaker(facts, minutes, ids);
        maker.collect();
        return maker.roll;
    }

    private void collect() {
        PersonId chair = facts.meeting().lead().chairId();
        if (chair != null) {
            add(RollPart.CHAIR, chair);
        }
        Set<PersonId> came = facts.people().presences().stream().filter(stay -> stay.substituteForId() == null)
                .map(Presence::personId).collect(Collectors.toSet());
        Set<PersonId> granted = facts.people().leave().stream()
                .filter(request -> request.state() == LeaveState.GRANTED).map(LeaveRequest::personId)
                .collect(Collectors.toSet());
        List<PersonId> members = facts.invited(Capacity.MEMBER).stream().map(Invitation::personId).distinct()
                .filter(person -> !person.equals(chair)).toList();
        Predicate<PersonId> excused = person -> granted.contains(person)
                || facts.around().directory().absent(person, facts.day());
        members.stream().filter(came::contains).forEach(person -> add(RollPart.PRESENT, person));
        members.stream().filter(person -> !came.contains(person)).filter(excused)
                .forEach(person -> add(RollPart.ON_LEAVE, person));
        members.stream().filter(person -> !came.contains(person)).filter(excused.negate())
                .forEach(person -> add(RollPart.ABSENT, person));
        facts.people().presences().stream().map(Presence::personId).distinct()
                .filter(person -> !members.contains(person) && !person.equals(chair))
                .sorted(Comparator.comparing(this::represented, Comparator.comparingInt(this::capacity)
                        .thenComparing(facts.around().directory().byRank(facts.day()))))
                .forEach(person -> add(RollPart.OBSERVER, person));
        drafter().ifPresent(person -> add(RollPart.RECORDER, person));
    }

    /** Who drafted the minutes took the record. */
    private Optional<PersonId> drafter() {
        MinutesFacts paper = facts.minutes();
        return paper == null
                ? Optional.empty()
                : facts.around().regulation().procedure().chain().first(StepKind.DRAFT)
                        .flatMap(step -> paper.taken(step.key())).map(StepRecord::personId);
    }

    /** Whom he stands for; without such a one, he himself. */
    private PersonId represented(PersonId person) {
        return facts.people().presences().stream().filter(stay -> stay.personId().equals(person))
                .flatMap(stay -> Stream.ofNullable(stay.substituteForId())).findFirst().orElse(person);
    }

    /** Fixed observers stand before those who came for an item; guests and who was not invited follow. */
    private int capacity(PersonId person) {
        return facts.people().capacity(person).map(Capacity::ordinal).orElse(Capacity.values().length);
    }

    private String observing(PersonId person) {
        PersonId represented = represented(person);
        return represented.equals(person)
                ? unitOrPost(person)
                : TEXTS.format("roll.substitute", unitOrPost(represented));
    }

    private void add(RollPart part, PersonId person) {
        String post = part == RollPart.OBSERVER ? observing(person)
                : facts.around().directory().post(person, facts.day());
        roll.add(new RollEntry(new RollEntryId(ids.get()), 0, minutes, part, roll.size() + 1, person,
                facts.name(person), post));
    }

    /** Observers stand for their units: the roll names the unit, or the post of those who have none. */
    private String unitOrPost(PersonId person) {
        Directory directory = facts.around().directory();
        return directory.appointments(person, facts.day()).stream().findFirst().map(Appointment::unitId)
                .map(unit -> directory.shortName(unit, facts.day()))
                .orElseGet(() -> directory.post(person, facts.day()));
    }
}
