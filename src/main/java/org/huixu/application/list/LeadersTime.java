package org.huixu.application.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.application.text.Texts;
import org.huixu.domain.Period;
import org.huixu.domain.engagement.Engagement;
import org.huixu.domain.engagement.EngagementId;
import org.huixu.domain.engagement.EngagementPerson;
import org.huixu.domain.engagement.WorkMeeting;
import org.huixu.domain.people.AbsenceId;
import org.huixu.domain.people.AbsenceReport;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.Person;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.Addressee;
import org.huixu.domain.regulation.AddresseeKey;
import org.huixu.domain.regulation.EventKind;
import org.huixu.domain.regulation.Leadership;
import org.huixu.domain.regulation.OfficeKey;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.ReportRule;
import org.jspecify.annotations.Nullable;

/** What takes the leaders' time, as people look at it; read by period, each list by a fixed number of statements. */
public final class LeadersTime {

    private static final Texts TEXTS = Texts.of(LeadersTime.class);

    private final Store store;
    private final RegulationShelf regulations;

    public LeadersTime(Store store, RegulationShelf regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /**
     * An invitation with the names of its kind and of those who are asked, in their order of the day.
     *
     * @param names of those who go, with whose place they take: 王五（代李四）
     */
    public record EngagementLine(Engagement engagement, String kind, List<EngagementPerson> asked,
            List<String> names) {

        public EngagementLine {
            asked = List.copyOf(asked);
            names = List.copyOf(names);
        }

        /** Those who are asked. */
        public List<PersonId> people() {
            return asked.stream().map(EngagementPerson::personId).toList();
        }
    }

    /** A department's meeting with the names of the unit and of those who approved; empty where nobody did. */
    public record WorkMeetingLine(WorkMeeting meeting, String unit, String approvedBy, String townsApprovedBy) {
    }

    /**
     * Whom an absence has to be reported to.
     *
     * @param daysBefore natural days before it begins; 0: before it begins
     * @param reported when it was, if it was
     */
    public record Report(AddresseeKey addressee, String name, int daysBefore, @Nullable LocalDate reported) {
    }

    /** The invitations to what is on the days of the period, by day and hour. */
    public List<EngagementLine> engagements(Period period, LocalDate today) {
        return store.read(reader -> {
            List<Engagement> list = reader.list(Engagement.class, during(period));
            return lines(reader, list, today);
        });
    }

    /** One invitation, as {@link #engagements} lists it; empty when it is gone. */
    public Optional<EngagementLine> engagement(EngagementId id, LocalDate today) {
        return store.read(reader -> lines(reader, reader.find(Engagement.class, id).stream().toList(), today).stream()
                .findFirst());
    }

    private List<EngagementLine> lines(Reader reader, List<Engagement> list, LocalDate today) {
        Map<?, List<EngagementPerson>> asked = reader
                .list(EngagementPerson.class, Filter.in("engagementId", list.stream().map(Engagement::id).toList()))
                .stream().collect(Collectors.groupingBy(EngagementPerson::engagementId));
        Leadership leadership = leadership(reader, today);
        Directory directory = directory(reader, reader.list(Appointment.class, Filter.on(today)));
        return list.stream().sorted(Comparator.comparing((Engagement one) -> one.when().onDate())
                .thenComparing(one -> String.valueOf(one.when().startsAt())).thenComparing(Engagement::title))
                .map(one -> line(one, leadership, directory, asked.getOrDefault(one.id(), List.of()).stream()
                        .sorted(Comparator.comparing(EngagementPerson::personId, directory.byRank(today))).toList()))
                .toList();
    }

    private static EngagementLine line(Engagement engagement, Leadership leadership, Directory directory,
            List<EngagementPerson> asked) {
        Optional<EventKind> kind = leadership.event(engagement.kind());
        return new EngagementLine(engagement, kind.map(EventKind::name).orElse(engagement.kind().value()), asked,
                asked.stream().map(one -> goer(one, directory)).toList());
    }

    private static String goer(EngagementPerson asked, Directory directory) {
        return asked.insteadId() == null ? directory.name(asked.personId())
                : TEXTS.format("engagement.instead", directory.name(asked.insteadId()),
                        directory.name(asked.personId()));
    }

    /** The departments' own meetings on the days of the period, by day. */
    public List<WorkMeetingLine> workMeetings(Period period) {
        return store.read(reader -> {
            Directory directory = directory(reader, List.of());
            return reader.list(WorkMeeting.class, during(period)).stream()
                    .sorted(Comparator.comparing(WorkMeeting::onDate).thenComparing(WorkMeeting::title))
                    .map(one -> new WorkMeetingLine(one, directory.shortName(one.unitId(), one.onDate()),
                            name(directory, one.approval().approvedById()),
                            name(directory, one.townsApproval().townsApprovedById())))
                    .toList();
        });
    }

    /** The sorts of events that the regulation of the day knows. */
    public List<EventKind> kinds(LocalDate day) {
        return store.read(reader -> leadership(reader, day).events());
    }

    /**
     * Whom an absence that begins on the day has to be reported to, by the offices that the person holds then; and what
     * was reported already.
     *
     * @param absence absent for a new one
     */
    public List<Report> reports(PersonId person, LocalDate day, @Nullable AbsenceId absence) {
        return store.read(reader -> {
            Leadership leadership = leadership(reader, day);
            List<OfficeKey> held = reader.list(Appointment.class, Filter.eq("personId", person), Filter.on(day))
                    .stream().map(Appointment::office).toList();
            Map<AddresseeKey, Integer> days = new LinkedHashMap<>();
            for (ReportRule rule : leadership.reports()) {
                if (rule.offices().stream().anyMatch(held::contains)) {
                    rule.addressees().forEach(to -> days.merge(to, rule.daysBefore(), Math::max));
                }
            }
            Map<AddresseeKey, LocalDate> reported = new LinkedHashMap<>();
            if (absence != null) {
                reader.list(AbsenceReport.class, Filter.eq("absenceId", absence))
                        .forEach(one -> reported.put(one.addressee(), one.reportedOn()));
            }
            reported.keySet().forEach(to -> days.putIfAbsent(to, 0));
            List<Report> reports = new ArrayList<>();
            days.forEach((to, before) -> reports.add(new Report(to,
                    leadership.addressee(to).map(Addressee::name).orElse(to.value()), before, reported.get(to))));
            return reports;
        });
    }

    private static Filter during(Period period) {
        LocalDate end = period.validTo();
        return Filter.between("onDate", period.validFrom(), end == null ? LocalDate.of(9999, 12, 31) : end);
    }

    private Leadership leadership(Reader reader, LocalDate day) {
        return regulations.all(reader).on(day).map(Regulation::leadership).orElse(Leadership.NONE);
    }

    private static Directory directory(Reader reader, List<Appointment> appointments) {
        return new Directory(reader.list(Person.class),
                new Directory.Units(reader.list(Unit.class), reader.list(UnitName.class)), appointments,
                new Directory.Duties(List.of(), List.of(), List.of()));
    }

    private static String name(Directory directory, @Nullable PersonId id) {
        return id == null ? "" : directory.name(id);
    }
}
