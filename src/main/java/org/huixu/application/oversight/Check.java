package org.huixu.application.oversight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huixu.application.change.Door;
import org.huixu.application.compliance.Judged;
import org.huixu.application.compliance.Judging;
import org.huixu.application.compliance.Judgments;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.OfficeTime;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.regulation.Severity;

/** What is wrong, as a report: of one meeting, of the office, or of everything however old. */
public final class Check {

    private final Store store;
    private final Door.Supplies supplies;
    private final Judgments judgments;

    public Check(Store store, Door.Supplies supplies, Judgments judgments) {
        this.store = store;
        this.supplies = supplies;
        this.judgments = judgments;
    }

    /**
     * The findings of a meeting, of an item that is on no agenda, or else of the office as a whole.
     *
     * @param gaps what kept the rules from judging, or makes what they say doubtful
     */
    public record Checked(Optional<Meeting> meeting, Optional<Item> item, List<Finding> findings, List<String> gaps) {

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
        return store.read(reader -> {
            Meeting meeting = reader.get(Meeting.class, id);
            return meetings(judging(reader), List.of(meeting)).getFirst();
        });
    }

    /** The office as a whole, around today. */
    public Checked office() {
        return store.read(reader -> office(judging(reader)));
    }

    /** Every meeting by date, then every item that waits for one, then the office as a whole. */
    public List<Checked> everything() {
        return store.read(reader -> {
            Judging judging = judging(reader);
            List<Checked> all = new ArrayList<>(meetings(judging, reader.list(Meeting.class).stream()
                    .sorted(Comparator.comparing((Meeting one) -> String.valueOf(one.slot().onDate()))
                            .thenComparing(one -> one.designation().code()))
                    .toList()));
            List<Item> waiting = judging.waiting();
            Map<ItemId, Judged.OfItem> items = judging.items(waiting);
            waiting.forEach(item -> all.add(new Checked(Optional.empty(), Optional.of(item),
                    owed(Optional.ofNullable(items.get(item.id())), judging.time()), judging.gaps(item))));
            all.add(office(judging));
            return all;
        });
    }

    private Judging judging(Reader reader) {
        return judgments.in(reader, supplies.regulations(), supplies.time());
    }

    private static List<Checked> meetings(Judging judging, List<Meeting> meetings) {
        Map<MeetingId, Judged.OfMeeting> judged = judging.meetings(meetings, (_, _) -> {
        });
        return meetings.stream().map(one -> {
            Optional<Judged.OfMeeting> known = Optional.ofNullable(judged.get(one.id()));
            return new Checked(Optional.of(one), Optional.empty(), owed(known, judging.time()),
                    judging.gaps(one, known));
        }).toList();
    }

    private static Checked office(Judging judging) {
        Optional<Judged.OfOffice> known = judging.office(Judging.around(judging.time().today()));
        return new Checked(Optional.empty(), Optional.empty(), owed(known, judging.time()), judging.gaps(known));
    }

    /** Without duties that were met, and without those that are not yet due: nothing is wrong with them. */
    private static List<Finding> owed(Optional<? extends Judged> judged, OfficeTime time) {
        return judged.map(Judged::findings).stream().flatMap(Collection::stream)
                .filter(one -> one.severity() != Severity.DUTY
                        || (one.open() && one.due() != null && one.due().isBefore(time.today())))
                .toList();
    }
}
