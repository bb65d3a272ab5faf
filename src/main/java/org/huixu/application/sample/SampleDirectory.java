package org.huixu.application.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huixu.application.people.AbsenceDesk;
import org.huixu.application.people.PeopleDesk;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.people.UnitDesk;
import org.huixu.application.text.Texts;
import org.huixu.application.workplace.Workplace;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Room;
import org.huixu.domain.people.RoomId;
import org.huixu.domain.people.RoomShape;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.OfficeKey;
import org.jspecify.annotations.Nullable;

/** The people and units of the sample: nine leaders, thirty departments, nine towns and streets, the office's staff. */
final class SampleDirectory {

    private static final Texts TEXTS = Texts.of(SampleDirectory.class);
    private static final int DEPUTIES = 5;
    private static final int UNIT_RANK = 100;
    private static final int STAFF_RANK = 300;
    private static final int STAFF = 4;
    private static final int SEATS = 40;
    /** How the seats of the rooms stand, in the order of their names. */
    private static final List<Room.Layout> LAYOUTS = List.of(new Room.Layout(RoomShape.LONG_TABLE, 12, 1),
            new Room.Layout(RoomShape.U_SHAPE, 6, 8), new Room.Layout(RoomShape.LONG_TABLE, 11, 1));

    private final PeopleDesk desk;
    private final AbsenceDesk absences;
    private final UnitDesk unitDesk;
    private final Words words;
    private final Period always;
    private final List<PersonId> leaders = new ArrayList<>();
    private final List<SampleUnit> departments = new ArrayList<>();
    private final List<PersonId> staff = new ArrayList<>();
    private final List<RoomId> rooms = new ArrayList<>();
    private final List<AppointmentId> oldDeputyHolds = new ArrayList<>();
    private final LocalDate change;
    private PersonId newDeputy;
    private UnitId officeUnit;
    private Period headAway;

    /** @param start the first day on which everybody holds his office */
    SampleDirectory(Workplace workplace, Words words, LocalDate start, LocalDate change) {
        this.desk = workplace.people();
        this.absences = workplace.absences();
        this.unitDesk = workplace.units();
        this.words = words;
        this.always = Period.since(start);
        this.change = change;
        this.headAway = new Period(start, start);
        this.officeUnit = unit(UnitKind.OFFICE, 1, TEXTS.get("sample.officeUnit"));
        leaders();
        this.newDeputy = person();
        departments();
        handOver();
        others();
        office();
        for (String room : Words.list(TEXTS.get("sample.rooms"))) {
            Room.Layout layout = LAYOUTS.get(rooms.size());
            rooms.add(unitDesk.addRoom(id -> Room.of(id, room, SEATS, always).with(layout)).value());
        }
    }

    private PersonId person() {
        return desk.addPerson(words.nextName(), null).value();
    }

    private UnitId unit(UnitKind kind, int order, String name) {
        return unitDesk.addUnit(kind, order, TEXTS.get("sample.fullPrefix") + name,
                TEXTS.get("sample.shortPrefix") + name, always).value();
    }

    private void appoint(PersonId person, String office, @Nullable UnitId unit, String title, int rank) {
        AppointmentId id = desk.appoint(person, new Post(new OfficeKey(office), unit, title, rank), always).value();
        if (rank == 2 + DEPUTIES && unit == null) {
            oldDeputyHolds.add(id);
        }
    }

    /** 区长, 常务副区长, five 副区长, two 党组成员 of whom one is the director: nine persons, all members of both bodies. */
    private void leaders() {
        List<String> titles = Words.list(TEXTS.get("sample.leaders"));
        for (int i = 0; i < 2 + DEPUTIES + 2; i++) {
            PersonId leader = person();
            leaders.add(leader);
            String office =
                    i == 0 ? "head" : i == 1 ? "executive-deputy" : i < 2 + DEPUTIES ? "deputy" : "party-member";
            if (i < 2 + DEPUTIES) {
                appoint(leader, office, null, titles.get(i), i + 1);
            }
            String party = i == 0 ? "party-secretary" : i == 1 ? "party-deputy-secretary" : "party-member";
            List<String> partyTitles = Words.list(TEXTS.get("sample.partyTitles"));
            appoint(leader, party, null, partyTitles.get(Math.min(i, 2)), i + 1);
        }
        appoint(director(), "office-director", officeUnit, titles.getLast(), leaders.size());
        for (int i = 1; i < 2 + DEPUTIES; i++) {
            int next = i == 1 + DEPUTIES ? 1 : i + 1;
            desk.assignStandIn(leaders.get(i), leaders.get(next), always).value();
        }
    }

    private void departments() {
        int order = 1;
        for (String name : Words.list(TEXTS.get("sample.departments"))) {
            UnitId unit = unit(UnitKind.DEPARTMENT, order, name);
            PersonId head = person();
            appoint(head, "department-head", unit,
                    TEXTS.format("sample.headOf", TEXTS.get("sample.shortPrefix") + name), UNIT_RANK + order);
            departments.add(new SampleUnit(unit, TEXTS.get("sample.shortPrefix") + name, head));
            order++;
        }
    }

    /** The last deputy hands over to a new one in the course of the first year, with his departments. */
    private void handOver() {
        PersonId old = leaders.get(1 + DEPUTIES);
        Period before = new Period(always.validFrom(), change);
        Period after = Period.since(change);
        for (int i = 0; i < departments.size(); i++) {
            PersonId deputy = leaders.get(1 + i % (1 + DEPUTIES));
            if (deputy.equals(old)) {
                desk.assign(old, departments.get(i).id(), before).value();
                desk.assign(newDeputy, departments.get(i).id(), after).value();
            } else {
                desk.assign(deputy, departments.get(i).id(), always).value();
            }
        }
    }

    /** Ends the old deputy's offices and gives them to the new one; called on the day of the change. */
    void handOverOffices() {
        oldDeputyHolds.forEach(appointment -> desk.endAppointment(appointment, 1, change).value());
        Period after = Period.since(change);
        String title = Words.list(TEXTS.get("sample.leaders")).get(1 + DEPUTIES);
        desk.appoint(newDeputy, new Post(new OfficeKey("deputy"), null, title, 2 + DEPUTIES), after).value();
        String member = Words.list(TEXTS.get("sample.partyTitles")).getLast();
        desk.appoint(newDeputy, new Post(new OfficeKey("party-member"), null, member, 2 + DEPUTIES), after).value();
        desk.assignStandIn(newDeputy, leaders.get(1), after).value();
    }

    private void others() {
        int order = departments.size() + 1;
        order = heads(Words.list(TEXTS.get("sample.towns")), UnitKind.TOWN, "town-head", order);
        order = heads(Words.list(TEXTS.get("sample.streets")), UnitKind.STREET, "street-head", order);
        order = heads(List.of(TEXTS.get("sample.zone")), UnitKind.ZONE, "zone-head", order);
        order = heads(Words.list(TEXTS.get("sample.outside")), UnitKind.OUTSIDE, "unit-head", order);
        UnitId counsel = unit(UnitKind.OUTSIDE, order, TEXTS.get("sample.counselUnit"));
        appoint(person(), "legal-counsel", counsel, TEXTS.get("sample.counsel"), UNIT_RANK + order);
    }

    private int heads(List<String> names, UnitKind kind, String office, int first) {
        int order = first;
        for (String name : names) {
            UnitId unit = unit(kind, order, name);
            appoint(person(), office, unit, TEXTS.format("sample.headOf", name(kind, name)), UNIT_RANK + order);
            order++;
        }
        return order;
    }

    private static String name(UnitKind kind, String name) {
        return switch (kind) {
            case TOWN -> TEXTS.format("sample.townOffice", name);
            case STREET -> TEXTS.format("sample.streetOffice", name);
            case LEADERSHIP, OFFICE, DEPARTMENT, ZONE, OUTSIDE -> TEXTS.get("sample.shortPrefix") + name;
        };
    }

    private void office() {
        PersonId deputyDirector = person();
        appoint(deputyDirector, "office-deputy-director", officeUnit, TEXTS.get("sample.deputyDirector"),
                STAFF_RANK);
        PersonId sectionHead = person();
        appoint(sectionHead, "office-section-head", officeUnit, TEXTS.get("sample.sectionHead"), STAFF_RANK + 1);
        staff.add(sectionHead);
        for (int i = 0; i < STAFF; i++) {
            PersonId clerk = person();
            appoint(clerk, "staff", officeUnit, TEXTS.get("sample.staff"), STAFF_RANK + 2 + i);
            staff.add(clerk);
        }
    }

    /** The head is away on those days; the executive deputy acts for him (art. 6). */
    void headAway(Period days) {
        headAway = days;
        absences.record(head(), AbsenceKind.TRIP, days,
                new Absence.Trip(TEXTS.get("sample.absencePlace"), TEXTS.get("sample.absenceReason"),
                        executiveDeputy(), TEXTS.get("sample.contact"), false),
                Map.of(new AddresseeKey("city-government"), days.validFrom().minusDays(28))).value();
    }

    PersonId head() {
        return leaders.getFirst();
    }

    /** The head, or while he is away the executive deputy. */
    PersonId headOn(LocalDate day) {
        return headAway.contains(day) ? executiveDeputy() : head();
    }

    PersonId executiveDeputy() {
        return leaders.get(1);
    }

    PersonId oldDeputy() {
        return leaders.get(1 + DEPUTIES);
    }

    PersonId director() {
        return leaders.getLast();
    }

    /** The deputies who stay, by number. */
    PersonId deputy(int number) {
        return leaders.get(2 + number % (DEPUTIES - 1));
    }

    /** Who is in charge of the department on that day. */
    PersonId inCharge(int department, LocalDate day) {
        PersonId deputy = leaders.get(1 + department % (1 + DEPUTIES));
        return deputy.equals(oldDeputy()) && !day.isBefore(change) ? newDeputy : deputy;
    }

    /** Who stands in for that deputy. */
    PersonId standIn(PersonId deputy) {
        int place = leaders.indexOf(deputy);
        return leaders.get(place < 0 || place == 1 + DEPUTIES ? 1 : place + 1);
    }

    SampleUnit department(int number) {
        return departments.get(number % departments.size());
    }

    UnitId officeUnit() {
        return officeUnit;
    }

    PersonId sectionHead() {
        return staff.getFirst();
    }

    PersonId clerk() {
        return staff.getLast();
    }

    RoomId room(int number) {
        return rooms.get(number % rooms.size());
    }
}
