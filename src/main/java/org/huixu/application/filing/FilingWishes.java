package org.huixu.application.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huixu.application.agenda.ItemDesk.Heard;
import org.huixu.application.agenda.Observers;
import org.huixu.application.agenda.Observers.Wanted;
import org.huixu.application.filing.FilingForm.Row;
import org.huixu.application.store.Reader;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.agenda.Item.Flags;
import org.huixu.domain.compliance.Surroundings;
import org.huixu.domain.people.UnitId;
import org.jspecify.annotations.Nullable;

/** What the office may have settled before the form came again: where a row says nothing, that stays. */
final class FilingWishes {

    private static final Texts TEXTS = Texts.of(FilingWishes.class);

    private final Reader reader;
    private final Surroundings around;

    FilingWishes(Reader reader, Surroundings around) {
        this.reader = reader;
        this.around = around;
    }

    /** The flags of the row; where it does not say whether several departments are concerned, as the item has it. */
    Flags flags(Row row, @Nullable Item known) {
        Flags said = row.flags();
        Boolean several = row.wishes().severalDepartments();
        boolean before = known != null && known.flags().severalDepartments();
        return new Flags(said.majorDecision(), said.normativeDocument(), said.fundsProjectsPosts(),
                said.appointments(), said.secret(), several == null ? before : several);
    }

    /**
     * How the item is to be heard. Who was chosen to come for a unit stays chosen.
     *
     * @param notes is told the units that are not in the directory; they are left out
     */
    Heard heard(Row row, @Nullable Item known, List<String> notes) {
        List<Wanted> before = before(known);
        Integer said = row.wishes().plannedMinutes();
        Integer minutes = said == null && known != null ? known.hearing().plannedMinutes() : said;
        List<Wanted> wanted = new ArrayList<>();
        for (String name : row.wishes().observers()) {
            Optional<UnitId> unit = around.directory().unitNamed(name, today());
            if (unit.isEmpty()) {
                notes.add(TEXTS.format("filing.note.observer", name));
            } else if (wanted.stream().noneMatch(one -> one.unit().equals(unit.get()))) {
                wanted.add(before.stream().filter(one -> one.unit().equals(unit.get())).findFirst()
                        .orElseGet(() -> new Wanted(unit.get(), null)));
            }
        }
        return new Heard(minutes, wanted.isEmpty() ? before : wanted);
    }

    /** Chinese sentences for what would change of flags and hearing. */
    List<String> changes(Item item, Flags flags, Heard heard) {
        List<String> changes = new ArrayList<>();
        Flags was = item.flags();
        if (was.severalDepartments() != flags.severalDepartments()) {
            changes.add(TEXTS.get(flags.severalDepartments() ? "filing.change.several" : "filing.change.single"));
        }
        if (!was.equals(new Flags(flags.majorDecision(), flags.normativeDocument(), flags.fundsProjectsPosts(),
                flags.appointments(), flags.secret(), was.severalDepartments()))) {
            changes.add(TEXTS.get("filing.change.flags"));
        }
        FilingPlanner.difference(changes, TEXTS.get("filing.field.observers"), names(before(item)),
                names(heard.observers()));
        FilingPlanner.difference(changes, TEXTS.get("filing.field.minutes"), minutes(item.hearing().plannedMinutes()),
                minutes(heard.plannedMinutes()));
        return changes;
    }

    private List<Wanted> before(@Nullable Item item) {
        return item == null
                ? List.of()
                : Observers.of(reader, item.id()).stream().map(Wanted::of).toList();
    }

    private String names(List<Wanted> observers) {
        return observers.stream().map(one -> around.directory().shortName(one.unit(), today()))
                .collect(Collectors.joining("、"));
    }

    private static @Nullable String minutes(@Nullable Integer minutes) {
        return minutes == null ? null : TEXTS.format("filing.minutes", minutes.toString());
    }

    private LocalDate today() {
        return around.time().today();
    }
}
