package org.huixu.application.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judged;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.oversight.Overview.Concern;
import org.huixu.application.oversight.Overview.Forecast;
import org.huixu.application.oversight.Overview.Where;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Store;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.meeting.MeetingState;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.PersonId;

/** Judges the office over a period. Reads the meetings of the period and the items that wait, nothing older. */
public final class Overviews {

    private final Store store;
    private final Door.Supplies supplies;
    private final Judgments judgments;

    public Overviews(Store store, Door.Supplies supplies, Judgments judgments) {
        this.store = store;
        this.supplies = supplies;
        this.judgments = judgments;
    }

    /** The overview of the meetings on the days of the period, which has an end. */
    public Overview of(Period period, Judging.Progress progress) {
        LocalDate end = period.validTo();
        if (end == null) {
            throw new IllegalArgumentException("a period without end");
        }
        return store.read(reader -> {
            Judging judging = judgments.in(reader, supplies.regulations(), supplies.time());
            List<Meeting> meetings = reader.list(Meeting.class, Filter.between("onDate", period.validFrom(), end))
                    .stream().sorted(Comparator.comparing(one -> one.slot().onDate())).toList();
            List<Concern> concerns = new ArrayList<>();
            List<Forecast> forecasts = new ArrayList<>();
            Set<String> gaps = new LinkedHashSet<>();
            Map<MeetingId, Judged.OfMeeting> judged = judging.meetings(meetings, progress);
            meetings.stream().filter(one -> !(one.state() instanceof MeetingState.Cancelled))
                    .forEach(one -> gaps.addAll(judging.gaps(one, Optional.ofNullable(judged.get(one.id())))));
            for (Judged.OfMeeting one : judged.values()) {
                Where.InMeeting where = where(one.facts());
                add(one, where, one.facts().around().directory(), concerns);
                forecast(one.facts(), where).ifPresent(forecasts::add);
            }
            List<Item> waiting = judging.waiting();
            waiting.forEach(item -> gaps.addAll(judging.gaps(item)));
            for (Judged.OfItem one : judging.items(waiting).values()) {
                Item item = one.facts().item();
                add(one, new Where.InItem(item.id(), item.proposal().code(), item.matter().title()),
                        one.facts().around().directory(), concerns);
            }
            Optional<Judged.OfOffice> office = judging.office(period);
            gaps.addAll(judging.gaps(office));
            office.map(OfficeConcerns::of).ifPresent(concerns::addAll);
            concerns.sort(Comparator
                    .comparing((Concern one) -> one.finding().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(one -> one.finding().severity()));
            return new Overview(concerns, forecasts, List.copyOf(gaps));
        });
    }

    private static void add(Judged judged, Where where, Directory directory, List<Concern> concerns) {
        judged.findings().forEach(one -> concerns.add(Concern.of(one, where, directory)));
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
