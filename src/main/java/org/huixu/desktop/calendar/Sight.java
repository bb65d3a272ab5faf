package org.huixu.desktop.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.calendar.CalendarPage;
import org.huixu.application.calendar.CalendarReader;
import org.huixu.application.calendar.CalendarReader.Choices;
import org.huixu.application.calendar.Occasion;
import org.huixu.application.dossier.Readiness;
import org.huixu.application.planning.Due;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Background;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.Period;
import org.huixu.domain.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the span that the calendar shows: first what is on, then which meetings the rules expect and what is
 * missing for those there are. What was known stands until it is known anew, so that nothing flickers.
 */
final class Sight {

    private static final Texts TEXTS = Texts.of(Sight.class);

    private final Workbench bench;
    private final Runnable shown;
    private final Runnable marked;
    private final Background.Lane reading;
    private final Background.Lane judging;
    private final Background.Lane expecting;
    private final Map<MeetingId, Readiness> judged = new HashMap<>();
    private final Set<MeetingId> judgedSinceChange = new HashSet<>();
    private @Nullable CalendarPage page;
    private Choices choices = new Choices(List.of(), List.of(), List.of(), List.of());
    private List<Due> dues = List.of();
    private Map<String, List<String>> clashes = Map.of();

    private record Read(CalendarPage page, Choices choices, Map<String, List<String>> clashes) {
    }

    /**
     * @param shown told when something else is on or expected
     * @param marked told when something else is missing
     */
    Sight(Workbench bench, Runnable shown, Runnable marked) {
        this.bench = bench;
        this.shown = shown;
        this.marked = marked;
        reading = bench.background().lane();
        judging = bench.background().lane();
        expecting = bench.background().lane();
    }

    /** Begins to read what that way of showing the calendar shows around the day. */
    void read(Mode mode, LocalDate day) {
        Period span = mode.shown(day);
        LocalDate today = bench.today();
        reading.run(TEXTS.get("calendar.reading"), _ -> {
            CalendarReader calendar = bench.workplace().calendar();
            CalendarPage read = calendar.read(span);
            return new Read(read, calendar.choices(today), calendar.clashes(read, today));
        }, read -> {
            take(read);
            if (mode != Mode.LIST && mode != Mode.YEAR) {
                judge(read.page());
            }
            if (mode != Mode.LIST) {
                expect(read.page());
            }
        });
    }

    private void take(Read read) {
        if (page == null || !page.period().equals(read.page().period())) {
            dues = List.of();
        }
        page = read.page();
        choices = read.choices();
        clashes = read.clashes();
        shown.run();
    }

    private void judge(CalendarPage all) {
        Set<MeetingId> unknown = all.occasions().stream().filter(one -> one.kind() == Occasion.Kind.MEETING)
                .map(one -> new MeetingId(one.id())).filter(id -> !judgedSinceChange.contains(id))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            judging.run(TEXTS.get("calendar.judging"),
                    _ -> bench.workplace().dossiers().readiness(List.copyOf(unknown)), results -> {
                        judged.putAll(results);
                        judgedSinceChange.addAll(results.keySet());
                        marked.run();
                    });
        }
    }

    private void expect(CalendarPage all) {
        expecting.run(TEXTS.get("calendar.expecting"), _ -> bench.workplace().planning().due(all.period()), due -> {
            if (all.equals(page) && !due.equals(dues)) {
                dues = due;
                shown.run();
            }
        });
    }

    /** Something was changed: what is missing is judged anew when it is read again. */
    void changed() {
        judging.drop();
        judgedSinceChange.clear();
    }

    /** Something else is looked at; nothing is known of it. */
    void turn() {
        page = null;
    }

    void close() {
        reading.drop();
        judging.drop();
        expecting.drop();
    }

    /** What is on; absent while it is not read. */
    Optional<CalendarPage> page() {
        return Optional.ofNullable(page);
    }

    Choices choices() {
        return choices;
    }

    /** Meetings that the rules expect. */
    List<Due> dues() {
        return dues;
    }

    /** Marks an entry with what it clashes with and with the colour of the worst that is missing. */
    void mark(EntryNode entry) {
        entry.clashes(clashes.getOrDefault(entry.occasion().id(), List.of()));
        Readiness readiness = judged.get(new MeetingId(entry.occasion().id()));
        entry.judged(readiness == null ? "" : readiness.must() > 0 ? "bad" : readiness.should() > 0 ? "warn" : "");
    }
}
