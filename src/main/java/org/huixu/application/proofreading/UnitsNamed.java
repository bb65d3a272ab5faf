package org.huixu.application.proofreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huixu.application.text.Texts;
import org.huixu.domain.people.Directory;
import org.huixu.domain.people.UnitId;
import org.huixu.domain.people.UnitName;
import org.jspecify.annotations.Nullable;

/** Units called by a name that they no longer bear, or that are no more: what stands for them on the day is offered. */
final class UnitsNamed {

    private static final Texts TEXTS = Texts.of(UnitsNamed.class);
    private static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Directory directory;
    private final LocalDate day;
    private final List<String> inUse;
    private final Map<String, Old> old = new LinkedHashMap<>();

    /** A name out of use. */
    private record Old(UnitId unit, boolean full) {
    }

    UnitsNamed(Directory directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        Set<String> names = directory.unitNames(day).stream().flatMap(UnitsNamed::both).collect(Collectors.toSet());
        inUse = names.stream().sorted(LONGEST).toList();
        Map<String, Old> gone = new LinkedHashMap<>();
        directory.namesOutOfUse(day).forEach(one -> {
            gone.putIfAbsent(one.name(), new Old(one.unitId(), true));
            gone.putIfAbsent(one.shortName(), new Old(one.unitId(), false));
        });
        gone.entrySet().stream().filter(one -> one.getKey().length() > 1 && !names.contains(one.getKey()))
                .sorted(Map.Entry.comparingByKey(LONGEST)).forEach(one -> old.put(one.getKey(), one.getValue()));
    }

    List<Spot> of(String text) {
        List<Spot> spots = new ArrayList<>();
        boolean[] taken = new boolean[text.length()];
        inUse.forEach(name -> places(text, name, taken));
        old.forEach((name, unit) -> places(text, name, taken).forEach(at -> spots.add(spot(at, name, unit))));
        return spots;
    }

    /** Whether a unit of the day is named there. */
    boolean any(String text) {
        return inUse.stream().anyMatch(text::contains);
    }

    /** Whether this unit is named there. */
    boolean names(String text, UnitId unit) {
        return directory.unitName(unit, day).stream().flatMap(UnitsNamed::both).anyMatch(text::contains);
    }

    private Spot spot(int at, String name, Old unit) {
        String now = directory.bearer(unit.unit(), day).flatMap(id -> directory.unitName(id, day))
                .map(one -> unit.full() ? one.name() : one.shortName()).orElse(null);
        return new Spot(at, at + name.length(), Fault.UNIT, says(name, now), now);
    }

    private static String says(String name, @Nullable String now) {
        return now == null ? TEXTS.format("proof.unitGone", name) : TEXTS.format("proof.unit", name, now);
    }

    private static Stream<String> both(UnitName unit) {
        return Stream.of(unit.name(), unit.shortName());
    }

    /** Where the name stands by itself; these places are taken from then on. */
    private static List<Integer> places(String text, String name, boolean[] taken) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!taken[at] && !taken[at + name.length() - 1]) {
                Arrays.fill(taken, at, at + name.length(), true);
                places.add(at);
            }
        }
        return places;
    }
}
