package org.huixu.application.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huixu.application.change.Door;
import org.huixu.application.change.Problem;
import org.huixu.application.compliance.FactsLoader;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Forecast;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.compliance.Settled;
import org.huixu.domain.followup.Duty;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.PersonId;
import org.huixu.domain.regulation.Route;
import org.huixu.domain.regulation.Step;
import org.huixu.domain.workflow.SubjectId;
import org.jspecify.annotations.Nullable;

/** Judges the office over a period. Reads the meetings of the period and the items that wait, nothing older. */
public final class Overviews {

    private final Store store;
    private final Door.Supplies supplies;

    /** Tells how far it is. */
    @FunctionalInterface
    public interface Progress {

        void done(int meetings, int of);
    }

    public Overviews(Store store, Door.Supplies supplies) {
        this.store = store;
        this.supplies = supplies;
    }

    /** The overview of the meetings on the days of the period, which has an end. */
    public Overview of(Period period, Progress progress) {
        OfficeTime time = supplies.time();
        LocalDate end = period.validTo();
        if (end == null) {
            throw new IllegalArgumentException("a period without end");
        }
        return store.read(reader -> {
            FactsLoader loader = new FactsLoader(reader, supplies.regulations());
            List<Meeting> meetings = reader.list(Meeting.class, Filter.between("onDate", period.validFrom(), end))
                    .stream().filter(one -> !(one.state() instanceof MeetingState.Cancelled))
                    .sorted(Comparator.comparing(one -> one.slot().onDate())).toList();
            List<Concern> concerns = new ArrayList<>();
            List<Forecast> forecasts = new ArrayList<>();
            Set<Problem> gaps = new LinkedHashSet<>();
            for (int i = 0; i < meetings.size(); i++) {
                Optional<MeetingFacts> known = loader.load(meetings.get(i), time);
                gaps.addAll(loader.gaps(meetings.get(i), known));
                known.ifPresent(facts -> {
                    Where.InMeeting where = where(facts);
                    Compliance.judge(facts, loader.settled(facts))
                            .forEach(one -> concerns.add(concern(one, where, facts.around().directory()::name)));
                    forecast(facts, where).ifPresent(forecasts::add);
                });
                progress.done(i + 1, meetings.size());
            }
            waiting(reader, loader, time, concerns, gaps);
            office(loader, period, time, concerns, gaps);
            concerns.sort(Comparator
                    .comparing((Concern one) -> one.finding().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(one -> one.finding().severity()));
            return new Overview(period, concerns, forecasts, List.copyOf(gaps));
        });
    }

    private void waiting(Reader reader, FactsLoader loader, OfficeTime time, List<Concern> concerns,
            Set<Problem> gaps) {
        Set<String> states = new TreeSet<>();
        for (ItemState state : List.of(new ItemState.Draft(), new ItemState.Submitted(), new ItemState.Approved(),
                new ItemState.Returned(), new ItemState.Postponed())) {
            states.add(state.code());
        }
        supplies.regulations().all(reader).list().stream().flatMap(one -> one.procedure().routes().stream())
                .map(Route::steps).flatMap(List::stream).map(Step::key)
                .forEach(step -> states.add(new ItemState.InRoute(step).code()));
        List<ItemState> wanted = states.stream().map(ItemState::parse).toList();
        for (Item item : reader.list(Item.class, Filter.in("state", wanted))) {
            gaps.addAll(loader.gaps(item));
            loader.load(item.id(), time).ifPresent(facts -> {
                Where where = new Where.InItem(item.id(), item.proposal().code(), item.matter().title());
                Settled settled = loader.settled(List.of(SubjectId.of(item.id())));
                Compliance.judge(facts, settled)
                        .forEach(one -> concerns.add(concern(one, where, facts.around().directory()::name)));
            });
        }
    }

    private static void office(FactsLoader loader, Period period, OfficeTime time, List<Concern> concerns,
            Set<Problem> gaps) {
        Optional<OfficeFacts> office = loader.load(period, time);
        if (office.isEmpty()) {
            gaps.add(Problem.of("problem.noRegulation", time.today().toString()));
        }
        office.ifPresent(facts -> {
            gaps.addAll(loader.gaps(facts));
            Where where = new Where.InOffice(facts.subject().label());
            loader.judge(facts)
                    .forEach(one -> concerns.add(concern(one, where, facts.around().directory()::name)));
        });
    }

    @FunctionalInterface
    private interface Names {

        String of(@Nullable PersonId person);
    }

    private static Concern concern(Finding finding, Where where, Names names) {
        Duty duty = finding.duty();
        PersonId assignee = duty == null ? null : duty.assigneeId();
        return new Concern(finding, where, assignee == null ? null : names.of(assignee));
    }

    private static Where.InMeeting where(MeetingFacts facts) {
        Meeting.Designation designation = facts.meeting().designation();
        return new Where.InMeeting(facts.meeting().id(), designation.code(), designation.title(), facts.day());
    }

    private static Optional<Forecast> forecast(MeetingFacts facts, Where.InMeeting where) {
        if (facts.type().quorum() == null || facts.meeting().begun() || !facts.meeting().stands()
                || facts.day().isBefore(facts.around().time().today())) {
            return Optional.empty();
        }
        List<PersonId> away = facts.away();
        List<String> expected = facts.members().stream().filter(person -> !away.contains(person))
                .sorted(facts.around().directory().byRank(facts.day())).map(facts::name).toList();
        return Optional.of(new Forecast(where, facts.forecast(), away.stream().map(facts::name).toList(), expected));
    }
}
