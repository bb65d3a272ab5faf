package org.huixu.application.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huixu.application.change.Problem;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.Period;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemState;
import org.huixu.domain.compliance.Compliance;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Severity;

/** Judges meetings and items by the rules of their day, and the office by those of today. */
public final class Check {

    /** So many days before today are looked at for the office as a whole. */
    private static final int DAYS_BACK = 45;
    /** So many days after today are looked at for the office as a whole. */
    private static final int DAYS_AHEAD = 60;

    private final Store store;
    private final RegulationShelf regulations;
    private final Clock clock;
    private final ZoneId zone;

    public Check(Store store, RegulationShelf regulations, Clock clock, ZoneId zone) {
        this.store = store;
        this.regulations = regulations;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The findings of a meeting, of an item that is on no agenda, or else of the office as a whole.
     *
     * @param gaps what kept the rules from judging, or makes what they say doubtful
     */
    public record Checked(Optional<Meeting> meeting, Optional<Item> item, List<Finding> findings, List<Problem> gaps) {

        public Checked {
            findings = List.copyOf(findings);
            gaps = List.copyOf(gaps);
        }

        /** Whether there is nothing to say. */
        public boolean clean() {
            return findings.isEmpty() && gaps.isEmpty();
        }
    }

    /** One meeting. */
    public Checked meeting(MeetingId id) {
        OfficeTime time = new OfficeTime(clock.instant(), zone);
        return store.read(reader -> {
            FactsLoader facts = new FactsLoader(reader, regulations);
            Meeting meeting = reader.get(Meeting.class, id);
            Optional<MeetingFacts> known = facts.load(meeting, time);
            List<Finding> findings = known.map(one -> Compliance.judge(one, facts.settled(one))).orElse(List.of());
            return new Checked(Optional.of(meeting), Optional.empty(), owed(findings, time),
                    facts.gaps(meeting, known));
        });
    }

    /** The office as a whole, around today. */
    public Checked office() {
        OfficeTime time = new OfficeTime(clock.instant(), zone);
        Period around = around(time.today());
        return store.read(reader -> {
            FactsLoader facts = new FactsLoader(reader, regulations);
            return new Checked(Optional.empty(), Optional.empty(), owed(facts.judge(around, time), time),
                    facts.gaps(around, time));
        });
    }

    /** The days that are looked at for the office as a whole on that day. */
    public static Period around(LocalDate today) {
        return new Period(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    }

    /** Every meeting by date, then every item that waits for one, then the office as a whole. */
    public List<Checked> everything() {
        OfficeTime time = new OfficeTime(clock.instant(), zone);
        List<Meeting> meetings = store.read(reader -> reader.list(Meeting.class)).stream()
                .sorted(Comparator.comparing((Meeting one) -> String.valueOf(one.slot().onDate()))
                        .thenComparing(one -> one.designation().code()))
                .toList();
        List<Checked> all = new ArrayList<>();
        meetings.forEach(meeting -> all.add(meeting(meeting.id())));
        all.addAll(store.read(reader -> waiting(reader, time)));
        all.add(office());
        return all;
    }

    /** Without duties that were met, and without those that are not yet due: nothing is wrong with them. */
    private static List<Finding> owed(List<Finding> findings, OfficeTime time) {
        return findings.stream().filter(one -> one.severity() != Severity.DUTY
                || (one.open() && one.due() != null && one.due().isBefore(time.today()))).toList();
    }

    private List<Checked> waiting(Reader reader, OfficeTime time) {
        FactsLoader facts = new FactsLoader(reader, regulations);
        return reader.list(Item.class).stream().filter(item -> switch (item.state()) {
            case ItemState.Submitted _,ItemState.Approved _,ItemState.InRoute _,ItemState.Draft _,ItemState.Returned _,ItemState.Postponed _ ->
                    true;
            case ItemState.Scheduled _,ItemState.Discussed _,ItemState.Withdrawn _ -> false;
        }).map(item -> new Checked(Optional.empty(), Optional.of(item), owed(facts.judge(item.id(), time), time),
                facts.gaps(item))).toList();
    }
}
