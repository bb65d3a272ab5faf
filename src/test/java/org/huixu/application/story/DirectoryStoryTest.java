package org.huixu.application.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huixu.application.change.Outcome;
import org.huixu.application.list.DirectoryLists.Held;
import org.huixu.application.list.DirectoryLists.PersonLine;
import org.huixu.application.list.DirectoryLists.Standing;
import org.huixu.application.list.DirectoryLists.UnitLine;
import org.huixu.application.people.PeopleDesk;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.people.UnitDesk;
import org.huixu.domain.Period;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.OfficeKey;
import org.junit.jupiter.api.Test;

/** The directory is kept: who holds what, in which order, and what units are called. */
class DirectoryStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final District district = new District();
    private final PeopleDesk people = district.workplace.people();
    private final UnitDesk units = district.workplace.units();

    @Test
    void aDeputyIsPutBeforeAnotherAndOnlyThoseHePassesChangePlaces() {
        List<PersonId> order = inOffice();
        PersonId counsel = district.person(District.COUNSEL);
        int rankOfCounsel = rank(counsel);

        order.add(2, order.remove(4));
        people.rank(order, TODAY).value();

        assertThat(names()).startsWith(District.HEAD, District.EXECUTIVE_DEPUTY, "鄂明", District.DEPUTY, "戴春晓", "樊喆");
        assertThat(rank(counsel)).isEqualTo(rankOfCounsel);
        district.workplace.undo(district.newest()).value();
        assertThat(names()).startsWith(District.HEAD, District.EXECUTIVE_DEPUTY, District.DEPUTY, "戴春晓", "鄂明");
    }

    @Test
    void namesakesOfOneRankArePutIntoOrder() {
        PersonId first = staff("甲新");
        PersonId second = staff("乙新");
        List<PersonId> order = inOffice();
        int upper = Math.min(order.indexOf(first), order.indexOf(second));

        order.add(upper, order.remove(upper + 1));
        people.rank(order, TODAY).value();

        assertThat(inOffice()).isEqualTo(order);
    }

    @Test
    void anOrderOfOtherPeopleThanThoseOfTheDayIsNotTaken() {
        List<PersonId> order = inOffice();
        order.removeLast();

        assertThat(District.problems(people.rank(order, TODAY))).containsExactly("problem.directory.orderMoved");
    }

    @Test
    void thePersonStaysInTheListAsFormerAndTheOfficeKnowsItsHolders() {
        PersonId old = district.person(District.DIRECTOR);
        Appointment held = offices(old).getFirst().appointment();
        PersonId next = people.addPerson("顾新", null).value();

        people.endAppointment(held.id(), held.version(), TODAY).value();
        people.appoint(next, new Post(held.office(), held.unitId(), "办公室主任", 20), Period.since(TODAY)).value();

        assertThat(line(old).standing()).isEqualTo(Standing.FORMER);
        assertThat(line(next).titles()).containsExactly("办公室主任");
        assertThat(district.workplace.directory().holders(held.office(), held.unitId())).extracting(Held::person)
                .containsExactly("顾新", District.DIRECTOR);
    }

    @Test
    void theSameOfficeIsNotHeldTwiceAtATime() {
        Appointment held = offices(district.person(District.COUNSEL)).getFirst().appointment();

        assertThat(District.problems(people.appoint(held.personId(),
                new Post(held.office(), held.unitId(), "法律顾问", 50), Period.since(TODAY))))
                .containsExactly("problem.appointment.twice");
    }

    @Test
    void aNameIsCorrectedAndReadAnewUnlessTheReadingIsGiven() {
        PersonId id = people.addPerson("单雄", null).value();

        var read = people.correctPerson(id, 1, new PeopleDesk.Identity("单雄信", "Shan xiong xin", null, " 123 ")).value();

        assertThat(read.pinyin()).isEqualTo("shan xiong xin");
        assertThat(read.initials()).isEqualTo("sxx");
        assertThat(read.phone()).isEqualTo("123");
        assertThat(people.correctPerson(id, 1, new PeopleDesk.Identity("单", null, null, null)))
                .isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void dutiesEndAndAreTakenAway() {
        PersonId deputy = district.person(District.DEPUTY);
        var file = district.workplace.directory().person(deputy);

        people.endPortfolio(file.portfolios().getFirst().fact().id(),
                file.portfolios().getFirst().fact().version(), TODAY).value();
        people.endStandIn(file.standIns().getFirst().fact().id(), file.standIns().getFirst().fact().version(),
                TODAY).value();
        assertThat(unit("区发改局").inCharge()).isEmpty();
        people.removePortfolio(file.portfolios().getFirst().fact().id()).value();
        people.removeStandIn(file.standIns().getFirst().fact().id()).value();

        var after = district.workplace.directory().person(deputy);
        assertThat(after.portfolios()).isEmpty();
        assertThat(after.standIns()).isEmpty();
    }

    @Test
    void aUnitIsRenamedAndLaterEndsWithASuccessor() {
        UnitId bureau = district.unit("区发改局");
        UnitId successor = district.unit("区财政局");

        UnitName old = unit("区发改局").names().getFirst();
        units.renameUnit(old, "周村区发展和改革局", "区发展改革局", TODAY.minusDays(10)).value();
        assertThat(units.renameUnit(old, "周村区发展局", "区发展局", TODAY)).isInstanceOf(Outcome.Stale.class);
        assertThat(unit("区发展改革局").names()).hasSize(2);
        assertThat(District.problems(units.endUnit(bureau, 1, TODAY.minusDays(20), successor)))
                .containsExactly("problem.endsBeforeItBegins");
        units.endUnit(bureau, 1, TODAY, successor).value();
        assertThat(units.endUnit(bureau, 1, TODAY.plusDays(1), null)).isInstanceOf(Outcome.Stale.class);

        UnitLine ended = unit("区发展改革局");
        assertThat(ended.successor()).isEqualTo("区财政局");
        assertThat(ended.names().getFirst().period().validTo()).isEqualTo(TODAY);
        assertThat(ended.leaders()).extracting(Held::person).contains(District.DEPARTMENT_HEAD);
    }

    @Test
    void unitsOfOnePlaceArePutIntoOrder() {
        List<UnitId> order = new ArrayList<>(district.workplace.directory().units(TODAY).stream()
                .map(line -> line.unit().id()).toList());

        order.addFirst(order.removeLast());
        units.orderUnits(order).value();

        assertThat(district.workplace.directory().units(TODAY)).extracting(line -> line.unit().id())
                .containsExactlyElementsOf(order);
        UnitLine first = district.workplace.directory().units(TODAY).getFirst();
        units.correctUnit(first.names().getFirst(), UnitKind.TOWN).value();
        assertThat(district.workplace.directory().units(TODAY).getFirst().unit().kind()).isEqualTo(UnitKind.TOWN);
    }

    private List<PersonId> inOffice() {
        return new ArrayList<>(district.workplace.directory().people(TODAY).stream()
                .filter(line -> line.standing() == Standing.IN_OFFICE).map(line -> line.person().id()).toList());
    }

    private List<String> names() {
        return inOffice().stream().map(district::name).toList();
    }

    private List<Held> offices(PersonId id) {
        return district.workplace.directory().person(id).offices();
    }

    private int rank(PersonId id) {
        return offices(id).getFirst().appointment().rank();
    }

    private PersonId staff(String name) {
        PersonId id = people.addPerson(name, null).value();
        people.appoint(id, new Post(new OfficeKey("staff"), district.unit("区政府办公室"), "科员", 90),
                Period.since(TODAY.minusDays(1))).value();
        return id;
    }

    private PersonLine line(PersonId id) {
        return district.workplace.directory().people(TODAY).stream().filter(one -> one.person().id().equals(id))
                .findFirst().orElseThrow();
    }

    private UnitLine unit(String shortName) {
        return district.workplace.directory().units(TODAY).stream().filter(one -> one.shortName().equals(shortName))
                .findFirst().orElseThrow();
    }
}
