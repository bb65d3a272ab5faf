package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.regulation.ActingRule;
import org.huixu.domain.regulation.MeetingType;
import org.huixu.domain.regulation.MeetingTypeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.OfficeSelector;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.regulation.UnitRole;
import org.jspecify.annotations.Nullable;

/** Who is a member, who may chair, approve or sign on a day: the regulation applied to the directory. */
public record Authority(Regulation regulation, Directory directory) {

    /** A person and the office that makes him a member or observer. */
    public record Seat(PersonId personId, OfficeKey office) {
    }

    /** Those who hold the selected offices on the day, each person once, ordered by rank. */
    public List<Seat> seats(Collection<OfficeSelector> selectors, LocalDate day) {
        Map<PersonId, Seat> seats = new LinkedHashMap<>();
        selectors.stream().flatMap(selector -> holders(selector, day).stream()).forEach(
                one -> seats.putIfAbsent(one.personId(), new Seat(one.personId(), one.office())));
        return seats.values().stream()
                .sorted((a, b) -> directory.byRank(day).compare(a.personId(), b.personId())).toList();
    }

    /** The members of the type on the day; none where the type has no members of its own (thematic). */
    public List<Seat> members(MeetingType type, LocalDate day) {
        return seats(type.people().members(), day);
    }

    public List<Appointment> holders(OfficeSelector selector, LocalDate day) {
        if (selector.role() == null) {
            return directory.holders(selector.office(), null, day);
        }
        Optional<UnitId> unit = regulation.offices().role(selector.role())
                .flatMap((UnitRole role) -> role.unitNameOn(day)).flatMap(name -> directory.unitNamed(name, day));
        return unit.map(id -> directory.holders(selector.office(), id, day)).orElse(List.of());
    }

    /** Whether the person is one of the leaders who ask the head for leave (art. 50). */
    public boolean isLeader(PersonId person, LocalDate day) {
        return holdsOneOf(regulation.offices().body(regulation.offices().leaders()).offices(), person, day);
    }

    /**
     * The offices whom the person asks for leave from a meeting of that type (art. 50): leaders ask the head, all others
     * the director. The director himself cannot grant his own leave and asks the head, too.
     */
    public List<OfficeSelector> leaveApprovers(MeetingType type, PersonId person, LocalDate day) {
        OfficeKey director = regulation.procedure().director();
        return isLeader(person, day) || directory.holds(person, director, day)
                ? type.papers().leaveApprovers()
                : List.of(new OfficeSelector(director, null));
    }

    /** Whether the person grants leave to leaders himself, and so asks nobody for his own. */
    public boolean asksNobodyForLeave(MeetingType type, PersonId person, LocalDate day) {
        return holdsOneOf(type.papers().leaveApprovers(), person, day);
    }

    private boolean holdsOneOf(Collection<OfficeSelector> selectors, PersonId person, LocalDate day) {
        return selectors.stream().flatMap(selector -> holders(selector, day).stream())
                .anyMatch(one -> one.personId().equals(person));
    }

    /**
     * Whether the person may do on that day what is reserved to holders of the selected offices. Who is away himself acts
     * for nobody.
     */
    public Entitlement entitled(PersonId person, Collection<OfficeSelector> selectors, LocalDate day,
            MeetingTypeKey type) {
        List<Appointment> holders = selectors.stream().flatMap(selector -> holders(selector, day).stream()).toList();
        return among(person, holders, day, type);
    }

    /** The same for what belongs to no meeting. */
    public Entitlement entitled(PersonId person, Collection<OfficeSelector> selectors, LocalDate day) {
        List<Appointment> holders = selectors.stream().flatMap(selector -> holders(selector, day).stream()).toList();
        return among(person, holders, day, null);
    }

    /**
     * Whether the person may take the step on that day for the business of {@code unit}. Where nobody is in charge of
     * the unit, or only somebody who holds no office any more, every holder of the office may.
     */
    public Entitlement entitled(PersonId person, Step step, @Nullable UnitId unit, LocalDate day,
            MeetingTypeKey type) {
        if (step.actors().isEmpty()) {
            return new Entitlement.Holds();
        }
        List<Appointment> holders = step.actors().stream().flatMap(actor -> holders(actor, unit, day)).toList();
        return among(person, holders, day, type);
    }

    /** Everybody who may take the step on that day for the business of {@code unit}, by rank; those away come last. */
    public List<PersonId> takers(Step step, @Nullable UnitId unit, LocalDate day, MeetingTypeKey type) {
        List<Appointment> holders = step.actors().stream().flatMap(actor -> holders(actor, unit, day)).toList();
        List<PersonId> held = holders.stream().map(Appointment::personId).distinct().toList();
        if (held.stream().noneMatch(one -> directory.absent(one, day))) {
            return held.stream().sorted(directory.byRank(day)).toList();
        }
        return directory.everybody().stream().filter(one -> among(one, holders, day, type).given())
                .sorted(Comparator.comparing((PersonId one) -> directory.absent(one, day))
                        .thenComparing(directory.byRank(day)))
                .toList();
    }

    /** Whether the person is, or acts for, that one holder. */
    public Entitlement entitledFor(PersonId person, PersonId holder, LocalDate day, MeetingTypeKey type) {
        return among(person, directory.appointments(holder, day), day, type);
    }

    private Stream<Appointment> holders(Step.StepActor actor, @Nullable UnitId unit, LocalDate day) {
        List<Appointment> all = directory.holders(actor.office(), null, day);
        return switch (actor.relation()) {
            case ANY -> all.stream();
            case OF_UNIT -> all.stream().filter(one -> unit != null && unit.equals(one.unitId()));
            case IN_CHARGE -> {
                List<PersonId> inCharge = unit == null ? List.of() : inOffice(directory.inChargeOf(unit, day), day);
                yield inCharge.isEmpty()
                        ? all.stream()
                        : all.stream().filter(one -> inCharge.contains(one.personId()));
            }
        };
    }

    private List<PersonId> inOffice(List<PersonId> people, LocalDate day) {
        return people.stream().filter(one -> !directory.appointments(one, day).isEmpty()).toList();
    }

    private Entitlement among(PersonId person, List<Appointment> holders, LocalDate day,
            @Nullable MeetingTypeKey type) {
        if (holders.stream().anyMatch(holder -> holder.personId().equals(person))) {
            return new Entitlement.Holds();
        }
        if (directory.absent(person, day)) {
            return new Entitlement.None();
        }
        return holders.stream().filter(holder -> directory.absent(holder.personId(), day))
                .flatMap(holder -> regulation.offices().acting().stream()
                        .filter(rule -> rule.absent().equals(holder.office()))
                        .filter(rule -> type == null || !rule.except().contains(type))
                        .filter(rule -> actsUnder(rule, person, holder.personId(), day))
                        .map(rule -> new Entitlement.Acts(holder.personId(), rule.article())))
                .map(Entitlement.class::cast).findFirst().orElseGet(Entitlement.None::new);
    }

    private boolean actsUnder(ActingRule rule, PersonId person, PersonId absent, LocalDate day) {
        return rule.by() == null
                ? directory.standInsOf(absent, day).contains(person)
                : directory.holds(person, rule.by(), day);
    }
}
