package org.huixu.domain.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.AppointmentId;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Portfolio;
import org.huixu.domain.people.PortfolioId;
import org.huixu.domain.people.StandIn;
import org.huixu.domain.people.StandInId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.people.UnitNameId;

/**
 * A district government with made-up people: eight leaders, the office, four departments and those who observe.
 *
 * <p>{@link #HEAD} is also the party secretary; two of the five deputies do not belong to the party group.
 */
final class Government {

    static final String HEAD = "安国栋";
    static final String EXECUTIVE_DEPUTY = "卞常青";
    static final String DEPUTY_DEVELOPMENT = "岑立业";
    static final String DEPUTY_EDUCATION = "戴春晓";
    static final String DEPUTY_FARMING = "鄂明";
    static final String DEPUTY_TRADE = "樊喆";
    static final String DEPUTY_BUILDING = "葛頔";
    static final String PARTY_MEMBER = "杭堃";
    static final String DIRECTOR = "柯文";
    static final String SECTION_HEAD = "厉审之";
    static final String CLERK = "麻录";
    static final String FINANCE_HEAD = "倪金";
    static final String DEVELOPMENT_HEAD = "欧阳展";
    static final String EDUCATION_HEAD = "裴学";
    static final String AUDIT_HEAD = "戚审";
    static final String ARMED_FORCES_HEAD = "饶武";
    static final String SUPERVISION_HEAD = "桑纪";
    static final String JUSTICE_HEAD = "谭法";
    static final String COUNSEL = "万律";

    static final String FINANCE = "区财政局";
    static final String DEVELOPMENT = "区发改局";
    static final String EDUCATION = "区教体局";
    static final String AUDIT = "区审计局";

    static final List<String> LEADERS = List.of(HEAD, EXECUTIVE_DEPUTY, DEPUTY_DEVELOPMENT, DEPUTY_EDUCATION,
            DEPUTY_FARMING, DEPUTY_TRADE, DEPUTY_BUILDING, PARTY_MEMBER);

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 12, 1);

    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Map<String, UnitName> units = new LinkedHashMap<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<Portfolio> portfolios = new ArrayList<>();
    private final List<StandIn> standIns = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    /** Nobody holds anything. */
    static Government empty() {
        return new Government();
    }

    /** The usual one. */
    static Government usual() {
        Government government = new Government();
        government.leaders();
        government.office();
        government.departments();
        government.duties();
        return government;
    }

    private void leaders() {
        appoint(HEAD, "head", null, "区长", 1).appoint(HEAD, "party-secretary", null, "党组书记", 1);
        appoint(EXECUTIVE_DEPUTY, "executive-deputy", null, "常务副区长", 2)
                .appoint(EXECUTIVE_DEPUTY, "party-deputy-secretary", null, "党组副书记", 2);
        List<String> deputies = LEADERS.subList(2, 7);
        deputies.forEach(deputy -> appoint(deputy, "deputy", null, "副区长", LEADERS.indexOf(deputy) + 1));
        deputies.subList(0, 3).forEach(
                deputy -> appoint(deputy, "party-member", null, "党组成员", LEADERS.indexOf(deputy) + 1));
        appoint(PARTY_MEMBER, "party-member", null, "党组成员", 8);
    }

    private void office() {
        appoint(DIRECTOR, "office-director", "区政府办公室", "办公室主任", 20)
                .appoint(SECTION_HEAD, "office-section-head", "区政府办公室", "综合科科长", 60)
                .appoint(CLERK, "staff", "区政府办公室", "科员", 90);
    }

    private void departments() {
        appoint(FINANCE_HEAD, "department-head", FINANCE, "区财政局局长", 31)
                .appoint(DEVELOPMENT_HEAD, "department-head", DEVELOPMENT, "区发改局局长", 30)
                .appoint(EDUCATION_HEAD, "department-head", EDUCATION, "区教体局局长", 32)
                .appoint(AUDIT_HEAD, "department-head", AUDIT, "区审计局局长", 33)
                .appoint(JUSTICE_HEAD, "department-head", "区司法局", "区司法局局长", 34)
                .appoint(ARMED_FORCES_HEAD, "unit-head", "区人武部", "区人武部部长", 25)
                .appoint(SUPERVISION_HEAD, "unit-head", "区纪委监委", "区监委主任", 26)
                .appoint(COUNSEL, "legal-counsel", null, "区政府法律顾问", 70);
    }

    private void duties() {
        inCharge(EXECUTIVE_DEPUTY, FINANCE).inCharge(DEPUTY_DEVELOPMENT, DEVELOPMENT)
                .inCharge(DEPUTY_EDUCATION, EDUCATION).inCharge(HEAD, AUDIT);
        standIn(EXECUTIVE_DEPUTY, DEPUTY_DEVELOPMENT).standIn(DEPUTY_DEVELOPMENT, DEPUTY_EDUCATION)
                .standIn(DEPUTY_EDUCATION, DEPUTY_DEVELOPMENT);
    }

    /** The person of that name, added when there is none. */
    PersonId person(String name) {
        return persons.computeIfAbsent(name,
                one -> new Person(new PersonId(Numbers.next()), 1, one, one, one.substring(0, 1), null)).id();
    }

    /** The unit of that short name, added when there is none. */
    UnitId unit(String shortName) {
        return units.computeIfAbsent(shortName, one -> new UnitName(new UnitNameId(Numbers.next()), 1,
                new UnitId(Numbers.next()), "周村" + one, one, Period.since(LONG_AGO))).unitId();
    }

    Government appoint(String name, String office, String unit, String title, int rank) {
        return appoint(name, office, unit, title, rank, Period.since(LONG_AGO));
    }

    Government appoint(String name, String office, String unit, String title, int rank, Period period) {
        appointments.add(new Appointment(new AppointmentId(Numbers.next()), 1, person(name), Keys.office(office),
                unit == null ? null : unit(unit), title, rank, period));
        return this;
    }

    /** From that day on the person holds no office. */
    Government dismiss(String name, LocalDate day) {
        PersonId id = person(name);
        appointments.replaceAll(one -> one.personId().equals(id) ? one.until(day) : one);
        return this;
    }

    /** Takes every holder of the office away, as if there had never been one. */
    Government vacate(String office) {
        appointments.removeIf(one -> one.office().equals(Keys.office(office)));
        return this;
    }

    Government inCharge(String deputy, String unit) {
        portfolios.add(new Portfolio(new PortfolioId(Numbers.next()), 1, person(deputy), unit(unit),
                Period.since(LONG_AGO)));
        return this;
    }

    Government standIn(String deputy, String standIn) {
        standIns.add(new StandIn(new StandInId(Numbers.next()), 1, person(deputy), person(standIn),
                Period.since(LONG_AGO)));
        return this;
    }

    /** Away from the first day up to, but not on, the last. */
    Government away(String name, LocalDate from, LocalDate to) {
        absences.add(new Absence(new AbsenceId(Numbers.next()), 1, person(name), AbsenceKind.TRIP,
                new Period(from, to), new Absence.Trip("济南", "参加会议", null, null, false)));
        return this;
    }

    /** Away on that day only. */
    Government away(String name, LocalDate day) {
        return away(name, day, day.plusDays(1));
    }

    Directory directory() {
        List<Unit> list = units.values().stream()
                .map(name -> new Unit(name.unitId(), 1, UnitKind.DEPARTMENT, 1, null, null)).toList();
        return new Directory(List.copyOf(persons.values()),
                new Directory.Units(list, List.copyOf(units.values())), appointments,
                new Directory.Duties(portfolios, standIns, absences));
    }

    /** The name of a person of this government. */
    String name(PersonId id) {
        return persons.values().stream().filter(one -> one.id().equals(id)).map(Person::name).findFirst()
                .map(Objects::requireNonNull).orElse("?");
    }
}
