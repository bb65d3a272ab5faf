package org.huixu.application.arrangement;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huixu.application.change.Act;
import org.huixu.application.change.Change;
import org.huixu.application.change.Door;
import org.huixu.application.change.Impossible;
import org.huixu.application.change.Inputs;
import org.huixu.application.change.Outcome;
import org.huixu.application.change.Problem;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.text.Texts;
import org.huixu.domain.arrangement.Arrangement;
import org.huixu.domain.arrangement.Arrangement.Tick;
import org.huixu.domain.arrangement.ArrangementId;
import org.huixu.domain.arrangement.Chore;
import org.huixu.domain.arrangement.TemplateArrangement;
import org.huixu.domain.arrangement.TemplateArrangementId;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/** What is to be seen to for a meeting (会务保障), and the office's own list from which it is begun. */
public final class ArrangementDesk {

    private static final Texts TEXTS = Texts.of(ArrangementDesk.class);
    private static final String PARTS = "\\|";
    private static final int MOST_DAYS = 30;

    private final Door door;

    public ArrangementDesk(Door door) {
        this.door = door;
    }

    /** Adds what the office's list has and the meeting's has not, at its end. */
    public Outcome<List<Arrangement>> begin(MeetingId meeting) {
        return door.perform(Act.reversible("arrangement.begin"), change -> {
            List<Arrangement> there = of(change.reader(), meeting);
            Set<String> titles = there.stream().map(one -> one.chore().title()).collect(Collectors.toSet());
            List<Chore> missing = template(change.reader()).stream().filter(chore -> !titles.contains(chore.title()))
                    .toList();
            if (missing.isEmpty()) {
                throw new Impossible(Problem.of("problem.arrangement.nothingNew"));
            }
            return change.addAll(IntStream.range(0, missing.size())
                    .mapToObj(i -> new Arrangement(new ArrangementId(change.newId()), 0, meeting,
                            there.size() + i + 1, missing.get(i), Tick.OPEN, null))
                    .toList());
        });
    }

    /** Adds something at the end of the list. */
    public Outcome<Arrangement> add(MeetingId meeting, Chore chore, @Nullable String note) {
        return door.perform(Act.reversible("arrangement.add"),
                change -> change.add(new Arrangement(new ArrangementId(change.newId()), 0, meeting,
                        of(change.reader(), meeting).size() + 1, clean(chore), Tick.OPEN, Inputs.optional(note))));
    }

    /** Changes what it is, who does it, until when, or the remark. */
    public Outcome<Arrangement> edit(ArrangementId id, long version, Chore chore, @Nullable String note) {
        return door.perform(Act.reversible("arrangement.edit"), change -> change.change(
                change.current(Arrangement.class, id, version).as(clean(chore), Inputs.optional(note))));
    }

    /** Takes these off the list. */
    public Outcome<List<Arrangement>> remove(MeetingId meeting, Collection<ArrangementId> ids) {
        return door.perform(Act.reversible("arrangement.remove"), change -> {
            List<Arrangement> all = of(change.reader(), meeting);
            List<Arrangement> gone = all.stream().filter(one -> ids.contains(one.id())).toList();
            gone.forEach(change::remove);
            order(change, all.stream().filter(one -> !ids.contains(one.id())).toList());
            return gone;
        });
    }

    /** Puts it so many places further down, or up. */
    public Outcome<List<Arrangement>> move(MeetingId meeting, ArrangementId id, int places) {
        return door.perform(Act.reversible("arrangement.order"), change -> {
            List<Arrangement> all = new ArrayList<>(of(change.reader(), meeting));
            int from = all.stream().map(Arrangement::id).toList().indexOf(id);
            int to = from + places;
            if (from < 0 || to < 0 || to >= all.size()) {
                throw new Impossible(Problem.of("problem.arrangement.end"));
            }
            all.add(to, all.remove(from));
            order(change, all);
            return all;
        });
    }

    /** These were seen to at that moment. */
    public Outcome<List<Arrangement>> tick(Collection<ArrangementId> ids, Instant at, @Nullable String by) {
        return door.perform(Act.reversible("arrangement.tick"), change -> {
            if (at.isAfter(change.now())) {
                throw new Impossible(Problem.at("at", "problem.inTheFuture"));
            }
            Tick tick = new Tick(at, Inputs.optionalLine("by", by));
            return ids.stream().map(id -> change.get(Arrangement.class, id)).filter(one -> !one.done())
                    .map(one -> change.change(one.ticked(tick))).toList();
        });
    }

    /** These are open after all. */
    public Outcome<List<Arrangement>> untick(Collection<ArrangementId> ids) {
        return door.perform(Act.reversible("arrangement.untick"), change -> ids.stream()
                .map(id -> change.change(change.get(Arrangement.class, id).ticked(Tick.OPEN))).toList());
    }

    /** The list of this meeting is the office's from now on. */
    public Outcome<List<TemplateArrangement>> keep(MeetingId meeting) {
        return door.perform(Act.reversible("arrangement.keep"), change -> {
            List<Arrangement> list = of(change.reader(), meeting);
            if (list.isEmpty()) {
                throw new Impossible(Problem.of("problem.arrangement.empty"));
            }
            change.reader().list(TemplateArrangement.class).forEach(change::remove);
            return change.addAll(list.stream().map(one -> new TemplateArrangement(
                    new TemplateArrangementId(change.newId()), 0, one.lineOrder(), one.chore())).toList());
        });
    }

    /** The list of a meeting, in its order. */
    public static List<Arrangement> of(Reader reader, MeetingId meeting) {
        return reader.list(Arrangement.class, Filter.eq("meetingId", meeting)).stream()
                .sorted(Comparator.comparingInt(Arrangement::lineOrder)).toList();
    }

    /** The office's own list; while it keeps none, the usual one. */
    static List<Chore> template(Reader reader) {
        List<Chore> kept = reader.list(TemplateArrangement.class).stream()
                .sorted(Comparator.comparingInt(TemplateArrangement::lineOrder))
                .map(TemplateArrangement::chore).toList();
        return kept.isEmpty() ? usual() : kept;
    }

    private static List<Chore> usual() {
        return Stream.of(TEXTS.get("arrangement.usual").split("；")).map(line -> line.split(PARTS))
                .map(parts -> new Chore(parts[0].strip(), parts[1].isBlank() ? null : parts[1].strip(),
                        Integer.valueOf(parts[2].strip()), LocalTime.parse(parts[3].strip())))
                .toList();
    }

    private static void order(Change change, List<Arrangement> list) {
        for (int i = 0; i < list.size(); i++) {
            change.change(list.get(i).at(i + 1));
        }
    }

    private static Chore clean(Chore chore) {
        Integer days = chore.daysBefore();
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            throw new Impossible(Problem.at("daysBefore", "problem.arrangement.days", Integer.toString(MOST_DAYS)));
        }
        return new Chore(Inputs.required("title", chore.title()),
                Inputs.optionalLine("assignee", chore.assignee()), days, chore.dueAt());
    }
}
