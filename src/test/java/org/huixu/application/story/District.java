package org.huixu.application.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huixu.application.change.Changed;
import org.huixu.application.change.Door;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.folder.AttachmentStore;
import org.huixu.application.people.PeopleDesk.Post;
import org.huixu.application.people.Pinyin;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Actor;
import org.huixu.application.store.HistoryQuery;
import org.huixu.application.store.Ids;
import org.huixu.application.store.Store;
import org.huixu.application.workflow.StepForm;
import org.huixu.application.workplace.Workplace;
import org.huixu.document.font.FontLibrary;
import org.huixu.document.font.FontSettings;
import org.huixu.document.pdf.PdfPapers;
import org.huixu.document.screen.PdfCounter;
import org.huixu.domain.Entity;
import org.huixu.domain.Id;
import org.huixu.domain.Period;
import org.huixu.domain.people.Absence;
import org.huixu.domain.people.AbsenceKind;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.workflow.Proof;
import org.huixu.exchange.comparison.WordComparison;
import org.huixu.exchange.holidays.HolidayFiles;
import org.huixu.exchange.regulation.RegulationFile;
import org.huixu.exchange.sheet.TableWorkbook;

/** An office set up through its desks: regulation, holidays, made-up people; and a clock that the test moves. */
final class District {

    static final String HEAD = "安国栋";
    static final String EXECUTIVE_DEPUTY = "卞常青";
    static final String DEPUTY = "岑立业";
    static final List<String> DEPUTIES = List.of(DEPUTY, "戴春晓", "鄂明", "樊喆", "葛頔");
    static final String DIRECTOR = "柯文";
    static final String SECTION_HEAD = "厉审之";
    static final String CLERK = "麻录";
    static final String DEPARTMENT_HEAD = "欧阳展";
    static final String COUNSEL = "万律";
    static final List<String> MEMBERS = List.of(HEAD, EXECUTIVE_DEPUTY, DEPUTY, "戴春晓", "鄂明", "樊喆", "葛頔", "杭堃");

    /** Who sits in on every executive meeting. */
    static final List<String> OBSERVERS = List.of("谭法", "饶武", "桑纪", COUNSEL);

    private static final PdfPapers PAPERS = new PdfPapers(new FontLibrary(FontSettings.bundledOnly()));
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 12, 1);

    final DeskClock clock = new DeskClock();
    final Workplace workplace;
    final List<Changed> heard = new ArrayList<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, UnitId> units = new HashMap<>();

    District() {
        this(UndoneStore::new, new InMemoryAttachments());
    }

    /** Kept somewhere else than in memory. */
    District(Function<Door.Supplies, Store> keeping, AttachmentStore attachments) {
        RegulationFile reader = new RegulationFile();
        Pinyin pinyin = new Pinyin() {
            @Override
            public Spelling of(String name) {
                return words(name);
            }

            @Override
            public Spelling words(String words) {
                return new Spelling(words, words.substring(0, 1));
            }
        };
        Door.Supplies supplies = new Door.Supplies(clock, DeskClock.ZONE, new Ids(clock), new RegulationShelf(reader));
        workplace = new Workplace(keeping.apply(supplies), supplies,
                new Workplace.Ports(attachments, PAPERS, new PdfCounter(), new TableWorkbook(), reader,
                        pinyin, new WordComparison()),
                () -> new Actor(null, CLERK),
                Runnable::run);
        clock.set(LocalDateTime.of(2026, 5, 11, 9, 0));
        workplace.office().takeIn(RegulationFile.shipped()).value();
        workplace.office().holidays(new HolidayFiles().shipped()).value();
        peopleTakeOffice();
        workplace.door().listen(heard::add);
    }

    private void peopleTakeOffice() {
        appoint(HEAD, "head", null, "区长", 1);
        appoint(HEAD, "party-secretary", null, "党组书记", 1);
        appoint(EXECUTIVE_DEPUTY, "executive-deputy", null, "常务副区长", 2);
        DEPUTIES.forEach(name -> appoint(name, "deputy", null, "副区长", 3 + DEPUTIES.indexOf(name)));
        appoint("杭堃", "party-member", null, "党组成员", 8);
        appoint(DIRECTOR, "office-director", "区政府办公室", "办公室主任", 20);
        appoint(SECTION_HEAD, "office-section-head", "区政府办公室", "综合科科长", 60);
        appoint(CLERK, "staff", "区政府办公室", "科员", 90);
        appoint(DEPARTMENT_HEAD, "department-head", "区发改局", "区发改局局长", 30);
        appoint("谭法", "department-head", "区司法局", "区司法局局长", 34);
        appoint("饶武", "unit-head", "区人武部", "区人武部部长", 25);
        appoint("桑纪", "unit-head", "区纪委监委", "区监委主任", 26);
        appoint(COUNSEL, "legal-counsel", null, "区政府法律顾问", 70);
        workplace.people().assign(person(DEPUTY), unit("区发改局"), Period.since(LONG_AGO)).value();
        workplace.people().assignStandIn(person(DEPUTY), person("戴春晓"), Period.since(LONG_AGO)).value();
    }

    private void appoint(String name, String office, String unit, String title, int rank) {
        workplace.people().appoint(person(name),
                new Post(new OfficeKey(office), unit == null ? null : unit(unit), title, rank), Period.since(LONG_AGO))
                .value();
    }

    void away(String name, String from, String to) {
        workplace.absences().record(person(name), AbsenceKind.TRIP,
                new Period(LocalDate.parse(from), LocalDate.parse(to)),
                new Absence.Trip("济南", null, null, null, false), Map.of()).value();
    }

    PersonId person(String name) {
        return people.computeIfAbsent(name, one -> workplace.people().addPerson(one, null).value());
    }

    UnitId unit(String name) {
        return units.computeIfAbsent(name, one -> workplace.units()
                .addUnit(UnitKind.DEPARTMENT, 1, "周村" + one, one, Period.since(LONG_AGO)).value());
    }

    String name(PersonId id) {
        return people.entrySet().stream().filter(one -> one.getValue().equals(id)).map(Map.Entry::getKey).findFirst()
                .orElse("?");
    }

    /** It is that moment now, e.g. 2026-06-10T14:30. */
    Instant at(String moment) {
        clock.set(LocalDateTime.parse(moment));
        return clock.instant();
    }

    /** What somebody did on paper on that day; the clerk saw the paper. */
    StepForm form(String name, String day, String opinion) {
        return new StepForm(person(name), LocalDate.parse(day), opinion, Proof.seenBy(person(CLERK)));
    }

    <T extends Entity> T get(Class<T> type, Id id) {
        return workplace.store().read(reader -> reader.get(type, id));
    }

    <T extends Entity> List<T> all(Class<T> type) {
        return workplace.store().read(reader -> reader.list(type));
    }

    /** Serial of the newest entry of the history. */
    long newest() {
        return workplace.store().read(
                reader -> reader.history(new HistoryQuery(Set.of(), Long.MAX_VALUE, 1)).getFirst().serial());
    }

    /** Keys of what made it impossible. */
    static List<String> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.NotPossible<?> not ? not.problems().stream().map(Problem::key).toList()
                : List.of();
    }

    /** Sentences of the rules that refused. */
    static List<String> refusals(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? refused.findings().stream().map(finding -> finding.words().message()).toList()
                : List.of();
    }
}
