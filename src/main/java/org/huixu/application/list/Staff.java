package org.huixu.application.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huixu.application.list.Lists.PersonRow;
import org.huixu.application.regulation.RegulationShelf;
import org.huixu.application.store.Filter;
import org.huixu.application.store.Reader;
import org.huixu.application.store.Store;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Unit;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitKind;
import org.huixu.domain.people.UnitName;
import org.huixu.domain.regulation.Regulation;
import org.huixu.domain.regulation.Regulations;

/**
 * Who may be at the desk.
 *
 * @param office the holders of offices in the unit that runs the meetings, by rank
 * @param everybody all persons of the directory, by rank
 */
public record Staff(List<PersonRow> office, List<PersonRow> everybody) {

    public Staff {
        office = List.copyOf(office);
        everybody = List.copyOf(everybody);
    }

    /** Those of that day. */
    public static Staff on(LocalDate day, Store store, RegulationShelf shelf) {
        List<PersonRow> everybody = new Lists(store, shelf).people(day);
        Set<String> office = store.read(reader -> holders(reader, day, shelf));
        return new Staff(everybody.stream().filter(row -> office.contains(row.id())).toList(), everybody);
    }

    private static Set<String> holders(Reader reader, LocalDate day, RegulationShelf shelf) {
        Regulations rules = shelf.all(reader);
        Optional<String> name = rules.on(day).or(rules::latest).map(Regulation::title)
                .map(Regulation.Title::office);
        Set<UnitId> units = reader.list(Unit.class, Filter.eq("kind", UnitKind.OFFICE)).stream().map(Unit::id)
                .collect(Collectors.toSet());
        reader.list(UnitName.class, Filter.on(day)).stream().filter(one -> name.equals(Optional.of(one.name())))
                .forEach(one -> units.add(one.unitId()));
        return reader.list(Appointment.class, Filter.on(day)).stream()
                .filter(held -> held.unitId() != null && units.contains(held.unitId()))
                .map(held -> held.personId().value()).collect(Collectors.toSet());
    }
}
